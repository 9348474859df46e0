/** What a strict reading of bytes as UTF-8 finds. */
export interface Utf8Scan {
  /** Offset of the first byte that no well-formed sequence holds; null where there is none. */
  readonly invalid: number | null;
  /** Offset of the first well-formed sequence of two bytes or more; null where there is none. */
  readonly multiByte: number | null;
}

/** Looks for faults in UTF-8. Source: The Unicode Standard 15.0, table 3-7, well-formed byte sequences. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let invalid: number | null = null;
  let multiByte: number | null = null;
  let i = 0;
  while (i < bytes.length && (invalid === null || multiByte === null)) {
    const length = sequenceLength(bytes, i);
    if (length === 0) invalid ??= i;
    if (length > 1) multiByte ??= i;
    i += Math.max(1, length);
  }
  return { invalid, multiByte };
}

/** Bytes in the well-formed sequence at `i`; 0 where none starts there. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const [low, high] = secondByteRange(lead);
  for (let k = 1; k < length; k++) {
    const byte = bytes[i + k] ?? 0;
    if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
