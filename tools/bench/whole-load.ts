import { loadFolder } from "../../loaders/load-folder.ts";
import { taken } from "./measured-child.ts";

const [data = "", out = "", workers = ""] = process.argv.slice(2);
const started = performance.now();
let told = started;
await loadFolder(data, out, {
  ...(workers === "" ? {} : { workers: Number(workers) }),
  onProgress: (done, of) => {
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    process.stderr.write(`  ${((100 * done) / of).toFixed(0)} % of the posts read\n`);
  },
});
process.stdout.write(`${taken(started)}\n`);
