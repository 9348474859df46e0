/**
 * What a load that failed tells: the error's message, and where the disk is full, that alone and what to do, for the
 * database tells of its transactions then and a file of its number.
 */
export function failureText(error: unknown, target: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!/ENOSPC|no space left on device/i.test(message)) return message;
  return `${target}: the disk is full; the corpus and its pages are as they were: make room and load again`;
}
