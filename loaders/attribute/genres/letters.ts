import type { Speaker } from "../speakers/speaker.ts";
import type { Block } from "./blocks.ts";
import { loneName, spoken, type TurnPage } from "./turn-page.ts";

/** "Sir, –", "Dear Editor,": what opens a letter to a paper, up to the first of its words. */
const salutation =
  /^(?:Dear )?(?:Sirs?(?: (?:or|and) Madam)?|Madam|(?:The )?Editor|To the Editor)\b\s*[,:–—-]+(?:\s*[–—-])?\s*/iu;
/** "Peter Lund", "Maureen Tate (Mrs)", "(Dr) A. Mistry", "— Rev. Arthur Coombe, Leeds": a line that is a name alone, with a title or a place. */
const signature =
  /^[-–—\s]*(?:\(\p{Lu}\p{L}{1,5}\.?\) )?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von)){1,4})(?: \([\p{L} ]+\))?(?:,[^.!?:]{1,60})?$/u;
const withheld = /^names? (?:and address(?:es)? )?(?:supplied|withheld)\b/i;
const ended = /[.!?…]["'”’)\]]*$/u;

const longestLine = 80;
/** Fewest letters of a page of letters: one alone is its writer's post. */
const fewest = 2;

interface Line {
  readonly words: string;
  /** Whether nothing but the end of a line parts it from the one before. */
  readonly adjoins: boolean;
}

const linesOf = (text: string, pages: readonly TurnPage[]): Line[] =>
  pages.map(({ paragraph }) => ({
    words: text.slice(paragraph.char_start, paragraph.char_end),
    adjoins: !/\n\s*\n/.test(text.slice(Math.max(0, paragraph.char_start - 4), paragraph.char_start)),
  }));

/** Whether the line at `i` signs what stands before it. */
function isSigned(lines: readonly Line[], i: number): boolean {
  const words = lines[i]?.words ?? "";
  if (words.length > longestLine || !(signature.test(words) || withheld.test(words))) return false;
  return ended.test(lines[i - 1]?.words ?? "") || /^yours\b.*,?$/i.test(lines[i - 1]?.words ?? "");
}

/**
 * The letters of a page of letters to a paper: from "Sir," or, behind an earlier letter, from the paragraph after its signature, up to a line that is a name alone. What stands
 * under a signature on lines of its own is where its writer lives. Said by whoever signs; a name that is withheld is nobody's. None unless two letters open so and are signed:
 * a single letter is its writer's own post.
 */
export function findLetters(text: string, pages: readonly TurnPage[]): Block[] {
  const opens = pages.flatMap(({ paragraph }, i) =>
    startOf(text, paragraph) > paragraph.char_start ? i : [],
  );
  if (opens.length < fewest) return [];
  const lines = linesOf(text, pages);
  const signed = lines.flatMap((_, i) => (i > (opens[0] ?? 0) && isSigned(lines, i) ? i : []));
  if (signed.length < fewest) return [];
  let from = opens[0] ?? 0;
  return signed.flatMap((at) => {
    const letter = pages.slice(from, at);
    from = at + 1;
    while (lines[from]?.adjoins) from++;
    const decision = spoken(signerOf(pages[at], lines[at]?.words ?? ""), "block:letter");
    return withoutHeadings(text, letter).flatMap(({ paragraph }) => {
      const start = startOf(text, paragraph);
      const words = text.slice(start, paragraph.char_end);
      return /\p{L}/u.test(words) && !closing.test(words)
        ? { index: paragraph.paragraph, start, decision }
        : [];
    });
  });
}

const closing = /^yours\b[\p{L} ]*,?$/iu;

function signerOf(page: TurnPage | undefined, words: string): Speaker | null {
  const name = signature.exec(words)?.[1];
  if (name === undefined || page === undefined) return null;
  const entity = page.units.find(({ kind }) => kind === "name")?.entity ?? null;
  return loneName(name, entity?.kind === "person" ? entity : null, page.paragraph.char_start);
}

/** A letter's paragraphs from its first of prose on: what stands over it is the paper's. */
function withoutHeadings(text: string, letter: readonly TurnPage[]): readonly TurnPage[] {
  const first = letter.findIndex(({ paragraph: { char_start, char_end } }) => {
    const words = text.slice(char_start, char_end);
    return ended.test(words) || salutation.test(words.slice(0, longestLine));
  });
  return letter.slice(Math.max(0, first)).filter(({ paragraph }) => paragraph.kind === "body");
}

/** Where the words of a letter's paragraph start: after "Sir,". */
const startOf = (text: string, { char_start, char_end }: TurnPage["paragraph"]): number =>
  char_start +
  (salutation.exec(text.slice(char_start, Math.min(char_end, char_start + longestLine)))?.[0].length ?? 0);
