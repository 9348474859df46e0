// Runs a module of this repository, named first among the arguments, from its bundle; in a process or in a thread.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundleOf, repository } from "./bundle.mjs";

const [entry = ""] = process.argv.splice(2, 1);

// V8 makes a function fast once so many bytes of its code have run. Its own default, a sixth of this in Node 20, costs a load more than it gains.
setFlagsFromString("--interrupt-budget=400000");

/** The bundle; where none can be kept the module itself, which is then read as it is. */
const path = await bundleOf(entry).catch(async (/** @type {NodeJS.ErrnoException} */ error) => {
  if (!["EACCES", "EPERM", "EROFS"].includes(error.code ?? "")) throw error;
  const { register } = await import("tsx/esm/api");
  register();
  return resolve(repository, entry);
});
process.setSourceMapsEnabled(true);
await import(pathToFileURL(path).href);
