const fence = /^ {0,3}(```+|~~~+)/;

/** Lines of Markdown of which those that stand in no fence of code are what `edit` makes of each; a fence's own first line is one of them. */
export function outsideFences(lines: readonly string[], edit: (line: string) => readonly string[]): string[] {
  let open: string | null = null;
  return lines.flatMap((line) => {
    const mark = fence.exec(line)?.[1];
    if (open !== null) {
      if (mark?.startsWith(open)) open = null;
      return [line];
    }
    if (mark !== undefined) open = mark;
    return edit(line);
  });
}
