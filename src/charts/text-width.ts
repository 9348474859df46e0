const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:'’|!()[\] ftrI-]/, 0.36],
  [/[mwMW@%—…]/, 0.9],
  [/[A-Z&]/, 0.7],
  [/[0-9]/, 0.6],
  [/[\u1100-\uffdc]/, 1.05],
];

const widths = new Map<string, number>();

/** Looked up once a character: charts measure thousands while a page opens. */
function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0.57;
  widths.set(character, width);
  return width;
}

/** Width in pixels that a text takes in a sans of `size` pixels: estimated on the wide side, so that it needs no page. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** How many times as wide as plain letters bold ones may run: the factor by which their size is multiplied to measure them. */
export const bold = 1.2;

/** Room for names set in bold before what they name: what the longest takes with 12 pixels after it, from `least` on and as far as `most`. */
export const nameRoom = (names: Iterable<string>, size: number, least: number, most: number): number =>
  [...new Set(names)].reduce(
    (room, name) => Math.max(room, Math.min(most, textWidth(name, size * bold) + 12)),
    least,
  );

/** The text cut to a width, with an ellipsis where any of it is left out. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth("…", size);
  let [used, kept] = [0, ""];
  for (const character of text) {
    used += characterWidth(character) * size;
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in at most `most` lines of a width, broken between words; the last ends in an ellipsis where text is left out. */
export function wrapText(text: string, width: number, size: number, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/[ \t\r\n]+/).filter((d) => d !== "");
  for (const [position, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size) <= width) line = longer;
    else if (lines.length + 1 >= most) return [...lines, cut(`${line} ${words.slice(position).join(" ")}`)];
    else {
      lines.push(cut(line));
      line = word;
    }
  }
  return line === "" ? lines : [...lines, cut(line)];

  function cut(long: string): string {
    return fitText(long, width, size);
  }
}
