/** The camp that the folder assigns in which a file lies, by its path under `posts/`: the first folder named as one; null where none is. */
export const folderCamp = (file: string, camps: readonly string[]): string | null =>
  file
    .split("/")
    .slice(0, -1)
    .find((part) => camps.includes(part)) ?? null;
