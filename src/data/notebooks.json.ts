// Lists the notebooks for their index.
import { listNotebooks } from "../../tools/list-notebooks.ts";

process.stdout.write(JSON.stringify(await listNotebooks("src/notebooks")));
