import { stat } from "node:fs/promises";

/** Whether a folder stands at the path. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
