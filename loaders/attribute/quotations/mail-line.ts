import type { Decision } from "../decision.ts";
import type { Unit } from "../marks/unit.ts";

/** A name that no sentence stands around. */
const name = "([\\p{L}\\p{N}_][\\p{L}\\p{N}_.'’-]*(?: [\\p{L}\\p{N}_(][\\p{L}\\p{N}_.'’)-]*){0,4})";
const address =
  "(?: ?(?:<[^<>\\n]{3,80}>|\\[[^[\\]\\n]{3,80}\\]|\\([^()\\n]*@[^()\\n]*\\))| [^\\s<>]{1,60}@[^\\s<>]{1,60})";
const wrote = "\\s(?:wrote|writes|said|says):$";

/** A day, a time or a message before the name, a mail address behind it: what a program writes over the mail that it answers. */
const lines: readonly RegExp[] = [
  `^(?:On|At) (?=[^,]*\\d|[^,]*,[^,]*\\d).{4,80}?[,] ?${name}${address}?${wrote}`,
  `^In (?:article|message) <[^<>\\n]{3,80}>,? ?${name}${address}?${wrote}`,
  `^${name}${address}${wrote}`,
  // A name that a reader of a board goes by.
  `^((?!(?:he|she|they|it|we|you|who|one|this|that|some|somebody|someone|others)\\b)[a-z\\d_][\\w.-]{2,30})${wrote}`,
  `^Quoting ${name}${address}?:$`,
].map((source) => new RegExp(source, "du"));

/** Longer than this no such line is. */
const longest = 240;

/**
 * Whom the line names that a program writes over the mail that it answers, where `text` from `from` to `to` is one ("On Tue, 3 May 2016 at 10:42, Jo Bell
 * <jo@a.example> wrote:"), with or without marks of quotation; null where it is none. `units` are those of its paragraph.
 */
export function mailLine(text: string, from: number, to: number, units: readonly Unit[]): Decision | null {
  const start = text.slice(from, to).lastIndexOf("\n>") + 1;
  const last = text.slice(from + start, to);
  const lead = /^[>\s]*/.exec(last)?.[0].length ?? 0;
  if (last.length > longest) return null;
  const line = last
    .slice(lead)
    .replace(/\s*\n[>\s]*/g, (gap) => " ".padEnd(gap.length))
    .trimEnd();
  for (const pattern of lines) {
    const place = pattern.exec(line)?.indices?.[1];
    if (place === undefined) continue;
    const [at, end] = [from + start + lead + place[0], from + start + lead + place[1]];
    const named = units.find((unit) => unit.kind === "name" && unit.start >= at && unit.end <= end);
    const entity = named?.entity?.kind === "person" ? named.entity : null;
    return {
      kind: "block",
      speaker: { surface: text.slice(at, end), kind: "name", entity, from: 0, to: 1, start: at },
      cue: null,
      slant: null,
      rule: "block:mail-line",
    };
  }
  return null;
}
