import { createRequire } from "node:module";

/** Framework's command line, a file to run with Node. */
export const framework = createRequire(import.meta.url).resolve(
  "@observablehq/framework/dist/bin/observable.js",
);
