import type { Entity, Frame } from "../../../src/domain/contest.ts";
import { type Diagnostic, diagnostic, quoted } from "../../read/diagnostic.ts";
import type { ListItem } from "../../read/read-list.ts";
import { compileGazetteer } from "../names/gazetteer.ts";
import { unmatchedSpellings } from "../names/unmatched-spellings.ts";
import { failedExamples } from "./check-codebook.ts";
import { cuesNamedAlike } from "./cues-named-alike.ts";

/** What is odd about the cues of a codebook, each with its line: they find nothing, get an example wrong, or are a name too. */
export const codebookNotes = (
  codebook: readonly ListItem<Frame>[],
  entities: readonly Entity[],
): Diagnostic[] => [
  ...unmatchedCues(codebook),
  ...boundlessCues(codebook),
  ...exampleFaults(codebook, entities),
  ...namesAlike(codebook, entities),
];

/** Cues, or parts of them, that find nothing in any text. */
const unmatchedCues = (codebook: readonly ListItem<Frame>[]): Diagnostic[] =>
  codebook.flatMap(({ item, lineOf }) =>
    unmatchedSpellings(item).map(({ at, spelling, instead }) =>
      diagnostic(
        "warning",
        "cue-unmatched",
        { file: "codebook.yaml", line: lineOf("cues", at) },
        `no word of any text is ${quoted(spelling)}, in a cue of ${item.id}: punctuation is skipped`,
        instead === "" ? "take it out" : `write ${instead}, or take it out`,
      ),
    ),
  );

/** Cues of stars alone, which find every word or every run of them. */
const boundlessCues = (codebook: readonly ListItem<Frame>[]): Diagnostic[] =>
  codebook.flatMap(({ item, lineOf }) =>
    item.cues.flatMap((cue, at) =>
      /^-?[*\s]*\*$/.test(cue)
        ? [
            diagnostic(
              "warning",
              "cue-boundless",
              { file: "codebook.yaml", line: lineOf("cues", at) },
              `a cue of ${item.id} matches any word: ${quoted(cue)}`,
              "write letters before or after the star, or take it out",
            ),
          ]
        : [],
    ),
  );

/** Examples of the codebook that its own cues get wrong. */
function exampleFaults(codebook: readonly ListItem<Frame>[], entities: readonly Entity[]): Diagnostic[] {
  const lines = new Map(codebook.map(({ item, line }) => [item.id, line]));
  const rests = new Map(codebook.map(({ item }) => [item.id, cutRests(item.matches)]));
  const failed = failedExamples(
    codebook.map(({ item }) => item),
    compileGazetteer(entities),
  );
  return failed.map(({ frame_id, kind, example, cues }) => {
    const place = { file: "codebook.yaml", line: lines.get(frame_id) ?? null };
    return kind === "matches"
      ? diagnostic(
          "warning",
          "example-missed",
          place,
          `no cue of ${frame_id} finds ${quoted(example)}`,
          rests.get(frame_id)?.has(example)
            ? "a comma ends an example in [ ]: put the whole sentence in quotes, or add a cue"
            : "add a cue, or take the example out of matches",
        )
      : diagnostic(
          "warning",
          "example-hit",
          place,
          `${frame_id} finds ${quoted(example)} by ${cues.join(", ")}`,
          "narrow the cue or exclude the phrase with a leading -",
        );
  });
}

/** Examples after one that ends in no mark as a sentence does: of "[They paid £86,000.]" YAML makes two. */
const cutRests = (examples: readonly string[]): ReadonlySet<string> =>
  new Set(examples.filter((_, at) => at > 0 && /[\p{L}\p{N}]$/u.test(examples[at - 1] ?? "")));

/** Cues that are a listed name as well, so that nobody misses the name among their hits unaware. */
function namesAlike(codebook: readonly ListItem<Frame>[], entities: readonly Entity[]): Diagnostic[] {
  const lines = new Map(codebook.map(({ item, line }) => [item.id, line]));
  const frames = codebook.map(({ item }) => item);
  return cuesNamedAlike(frames, entities).map(({ frame_id, cue, name, entity_id }) =>
    diagnostic(
      "note",
      "cue-named-alike",
      { file: "codebook.yaml", line: lines.get(frame_id) ?? null },
      `cue ${quoted(cue)} of ${frame_id} does not find ${quoted(name)} where it names ${entity_id}`,
      `leave it as it is, or write ${name} in the cue to find the name too`,
    ),
  );
}
