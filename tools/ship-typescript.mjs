// Preloaded into Framework: lets modules of `src` import each other by the path of their source. Framework follows
// an import, and ships what it finds, only where the path ends in `.js`, also for a TypeScript source.
import { register } from "node:module";

if (/[\\/]framework[\\/]dist[\\/]bin[\\/]observable\.js$/.test(process.argv[1] ?? "")) {
  register("./ship-typescript-hook.mjs", import.meta.url);
}
