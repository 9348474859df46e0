/** A run of letters, digits and underscores. Apostrophes, hyphens and full stops part atoms. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** In NFC, without soft hyphens and joiners. */
  readonly form: string;
  readonly lower: string;
}

/** A text cut into atoms. */
export interface AtomText {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** What stands between an atom and the next, in canonical form; see {@link gapBefore}. */
  readonly gapAfter: (index: number) => string;
}

const invisible = /[\u00AD\u200B-\u200D\u2060]/g;
const addressPattern = /(?:https?:\/\/|www\.)\S*/gi;
const titles = new Set(["mr", "mrs", "ms", "mx", "dr", "prof", "rev", "st", "cllr", "sen", "rep", "gov"]);
const longestGap = 12;

/** Cuts a text into atoms in one pass; web addresses yield none. */
export function atomsOf(text: string): AtomText {
  const atoms: Atom[] = [];
  const addresses = [...text.matchAll(addressPattern)];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    at += widthAt(text, at);
    if (kindAt(text, start) !== opens) continue;
    while (at < text.length && kindAt(text, at) !== parts) at += widthAt(text, at);
    while (endOf(addresses[next]) <= start) next += 1;
    if ((addresses[next]?.index ?? Number.POSITIVE_INFINITY) > start) atoms.push(atomOf(text, start, at));
  }
  return { text, atoms, gapAfter: (index) => gapBetween(text, atoms[index], atoms[index + 1]) };
}

const [opens, continues, parts] = [1, 2, 3] as const;

/** What each code unit does to an atom, as far as it was asked; matching a pattern a character would cost most of the time. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const known = kinds[unit] ?? 0;
  if (known > 0) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^[\p{L}\p{N}_]$/u.test(character)) return opens;
  return /^[\p{M}\u00AD\u200B-\u200D\u2060]$/u.test(character) ? continues : parts;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function atomOf(text: string, start: number, end: number): Atom {
  const raw = text.slice(start, end);
  // Most text is ASCII, where normalising would only cost time.
  const form = isAscii(raw) ? raw : raw.replace(invisible, "").normalize("NFC");
  return { start, end, form, lower: form.toLowerCase() };
}

const endOf = (found: RegExpMatchArray | undefined): number =>
  found === undefined ? Number.POSITIVE_INFINITY : (found.index ?? 0) + found[0].length;

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/**
 * The gap between two atoms: white space of any kind is one space, apostrophes are straight, hyphens alike, and
 * the full stop of "Mr." is left out. A blank line, a long gap or the end of the text is "\n\n", which no name crosses.
 */
function gapBetween(text: string, before: Atom | undefined, after: Atom | undefined): string {
  if (before === undefined || after === undefined || after.start - before.end > longestGap) return "\n\n";
  if (after.start - before.end === 1 && text[before.end] === " ") return " ";
  const raw = text.slice(before.end, after.start);
  if ((raw.match(/\n/g)?.length ?? 0) > 1) return "\n\n";
  const gap = raw
    .replace(/\s+/g, " ")
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u2010\u2011]/g, "-");
  return titles.has(before.lower) && /^\. ?$/.test(gap) ? " " : gap;
}
