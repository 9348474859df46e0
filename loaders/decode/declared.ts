import iconv from "iconv-lite";

/** How far from the top a page or feed must say how it is encoded, in bytes. */
const looked = 1024;

/** Names that browsers read as windows-1252, and pages so named hold its dashes and quotation marks. Source: WHATWG Encoding Standard, 4.2. */
const widened = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/**
 * The text of a page or feed that is not UTF-8 in the encoding that it states itself, in a `meta` element or its first
 * line; null where it states none that is known, or bytes do not fit it.
 */
export function decodeDeclared(file: string, bytes: Uint8Array): string | null {
  if (!/\.(?:html?|xml)(?:\.gz)?$/i.test(file)) return null;
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(looked, bytes.length)).toString("latin1");
  const name =
    /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(top)?.[1] ??
    /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(top)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name) || !iconv.encodingExists(name)) return null;
  const read = widened.test(name) ? "windows-1252" : name;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), read);
  return text.includes("\uFFFD") ? null : text;
}
