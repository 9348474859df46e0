import type { ByteFault } from "./byte-fault.ts";

/**
 * Signs in readable text that an earlier program read it wrongly: replacement characters, and UTF-8 once
 * taken for windows-1252 (such as "â€™" for an apostrophe). The post loads, since only its owner has the
 * original. Empty where there are none.
 */
export function suspectText(text: string, bytes: Uint8Array): readonly ByteFault[] {
  const faults: ByteFault[] = [];
  for (const [pattern, name] of signs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const byte = byteOffset(text, found.index, bytes);
    const message = `${name} ${JSON.stringify(found[0])} at character ${found.index}${byte}`;
    faults.push({ rule: "encoding", at: null, message, remedy: "restore the text from its source" });
  }
  return faults;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/, "replacement character"],
  [
    /â€[\u0080-\u009F™œ˜“”¦¢]|Ã[\u0080-\u00BF]|Â[\u00A0£]/,
    "UTF-8 read as windows-1252 by an earlier program:",
  ],
];

function byteOffset(text: string, index: number, bytes: Uint8Array): string {
  const utf8 = new TextEncoder();
  if (utf8.encode(text).length > bytes.length) return "";
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return ` (byte ${mark + utf8.encode(text.slice(0, index)).length})`;
}
