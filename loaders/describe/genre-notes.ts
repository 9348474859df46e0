import type { GenreSign } from "../attribute/genres/genre-sign.ts";
import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";

interface Note {
  readonly severity: "warning" | "note";
  readonly message: string;
  readonly remedy: string;
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

const inVoices = "give each span and its speaker in voices.csv";

function noteOf(sign: GenreSign): Note {
  switch (sign.kind) {
    case "turns": {
      const { turns, speakers, unnamed } = sign;
      const seen = `an interview or a debate: ${count(turns, "paragraph")} of ${speakers === 0 ? "nobody who is named" : count(speakers, "speaker")}`;
      return unnamed === 0
        ? {
            severity: "note",
            message: `${seen} counted as quoted, the rest as the writer's`,
            remedy: "check who speaks; where a turn is the writer's own, make its span own in voices.csv",
          }
        : {
            severity: "warning",
            message: `${seen} counted as quoted, ${unnamed} of them nobody's who is named`,
            remedy: inVoices,
          };
    }
    case "letters":
      return {
        severity: "note",
        message: `a page of letters: ${count(sign.letters, "signed letter")} counted as quoted from who signs them`,
        remedy:
          "to count letters as posts, put each in a file of its own with its author and camp in posts.csv",
      };
    case "questions":
      return {
        severity: "warning",
        message: `perhaps an interview: ${count(sign.questions, "question")} in bold or italic type, with nobody told to answer; all of it counted as the writer's`,
        remedy: `where somebody else answers, ${inVoices}`,
      };
    case "announced":
      return {
        severity: "warning",
        message:
          "somebody's text is said to follow, but nothing sets it off; all of it is counted as the writer's",
        remedy: `put > before its paragraphs, or ${inVoices}`,
      };
    case "unended":
      return {
        severity: "warning",
        message:
          "a text is said to be given in full, but nothing shows where it ends; only its first paragraph is counted as quoted",
        remedy: `put a line of *** after it or > before its paragraphs, or ${inVoices}`,
      };
    case "satire":
      return {
        severity: "note",
        message: "a satire: what it quotes counted as imagined and credited to nobody",
        remedy: "where it is none, give its genre in posts.csv",
      };
  }
}

/** What a post's genre makes of its voices, a diagnostic a sign; `lineOf` gives the line of a code unit of its text, null where its file has no lines. */
export const genreNotes = (
  file: string,
  signs: readonly GenreSign[],
  lineOf: (at: number) => number | null,
): Diagnostic[] =>
  signs.map((sign) => {
    const { severity, message, remedy } = noteOf(sign);
    return diagnostic(severity, sign.kind, { file, line: lineOf(sign.at) }, message, remedy);
  });
