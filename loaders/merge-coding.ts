import { alignUnits, lengthOf } from "../src/analysis/align-units.ts";
import { groupBy } from "../src/analysis/group-by.ts";
import type { Row } from "../src/domain/tables.ts";
import { type Diagnostic, diagnostic, quoted } from "./read/diagnostic.ts";
import type { CodingFile, CodingRow } from "./read/folder.ts";
import { type PostName, postNames } from "./read/post-names.ts";

export interface MergedCoding {
  /** The sentences given, each with the coders who coded it. */
  readonly sentences: readonly Row<"sentences">[];
  /** Coded and agreed hits; a hit's span and voice are its sentence's. */
  readonly frame_hits: readonly Row<"frame_hits">[];
  readonly evaluations: readonly Row<"evaluations">[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A unit that a coder coded, on the sentence that it stands for. */
interface Coded {
  readonly sentence: Row<"sentences">;
  readonly coder: string;
  readonly unit: CodingRow;
}

/**
 * Puts coded units onto sentences (`alignUnits`): a note tells how many followed a text that was edited, a warning which of them stand on a
 * sentence of another length. A coded sentence without a frame counts as coded. `agreed` hits are the frames
 * that every coder of the post gave, in sentences that all of them coded; where one coder alone coded a post, they are
 * that coder's. A target without a position gives no evaluation. Posts may come in several lots, those of a file together.
 */
export class CodingMerger {
  readonly #files: readonly CodingFile[];
  /** Names of posts in each coding file that no post has had yet. */
  readonly #waiting: readonly Map<string, readonly CodingRow[]>[];

  constructor(files: readonly CodingFile[]) {
    this.#files = files;
    this.#waiting = files.map(({ rows }) => groupBy(rows, ({ post_file }) => post_file));
  }

  merge(sentences: readonly Row<"sentences">[], posts: readonly PostName[]): MergedCoding {
    const byPost = groupBy(sentences, (sentence) => sentence.post_id);
    const names = postNames(posts);
    const diagnostics: Diagnostic[] = [];
    const taken = new Map<string, Map<string, string>>();
    const coded = this.#files.flatMap((file, index) => {
      const sentencesOf = taken.get(file.coder) ?? new Map<string, string>();
      taken.set(file.coder, sentencesOf);
      const rows = this.#take(index, names, byPost);
      return place({ ...file, rows }, sentencesOf, { byPost, names, diagnostics });
    });
    const bySentence = groupBy(coded, ({ sentence }) => sentence.sentence_id);
    const merged = sentences.map((sentence) => {
      const coders = (bySentence.get(sentence.sentence_id) ?? []).map(({ coder }) => coder);
      return coders.length === 0 && sentence.coders.length === 0
        ? sentence
        : { ...sentence, coders: coders.sort() };
    });
    const units = merged.flatMap(({ sentence_id }) => bySentence.get(sentence_id) ?? []);
    return {
      sentences: merged,
      frame_hits: [...units.flatMap(codedHits), ...agreedHits(coded, bySentence)],
      evaluations: units.flatMap(evaluationsOf),
      diagnostics,
    };
  }

  /** Coding of posts that never came, once a post and file. */
  unused(): Diagnostic[] {
    return this.#files.flatMap(({ file }, index) =>
      [...(this.#waiting[index] ?? [])].map(([name, [first]]) =>
        diagnostic(
          "warning",
          "coding-unused",
          { file, line: first?.line ?? null },
          `post not loaded: ${quoted(name)}`,
          "correct the post, or drop its coding",
        ),
      ),
    );
  }

  /** Rows of a coding file that are of posts with a sentence, in the file's order; they wait no longer. */
  #take(file: number, names: ReadonlyMap<string, string>, byPost: ReadonlyMap<string, unknown>): CodingRow[] {
    const waiting = this.#waiting[file];
    const taken = [...names].flatMap(([name, post_id]) => {
      if (!byPost.has(post_id)) return [];
      const rows = waiting?.get(name) ?? [];
      waiting?.delete(name);
      return rows;
    });
    return taken.sort((a, b) => a.line - b.line);
  }
}

interface Placing {
  readonly byPost: ReadonlyMap<string, readonly Row<"sentences">[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly diagnostics: Diagnostic[];
}

/** Puts the rows of a file onto sentences. `taken` holds those that its coder has coded, each with the file that has it, and gets these. */
function place(
  { file, coder, rows }: CodingFile,
  taken: Map<string, string>,
  { byPost, names, diagnostics }: Placing,
): Coded[] {
  const aligned = new Map(
    [...groupBy(rows, ({ post_file }) => names.get(post_file) ?? "")].flatMap(([post, units]) => [
      ...alignUnits(units, byPost.get(post) ?? []),
    ]),
  );
  const placed: Coded[] = [];
  for (const unit of rows) {
    const sentence = aligned.get(unit);
    const first = sentence && taken.get(sentence.sentence_id);
    diagnostics.push(...unitFaults({ file, coder }, unit, sentence, first));
    if (sentence === undefined || first !== undefined) continue;
    taken.set(sentence.sentence_id, file);
    placed.push({ sentence, coder, unit });
  }
  diagnostics.push(...followed(file, placed));
  return placed;
}

/** What is wrong with a unit: it has no sentence, its coder has coded the sentence, in the file `first`, or the sentence has another length. */
function unitFaults(
  { file, coder }: Pick<CodingFile, "file" | "coder">,
  unit: CodingRow,
  sentence: Row<"sentences"> | undefined,
  first: string | undefined,
): Diagnostic[] {
  const at = { file, line: unit.line };
  const span = `${unit.char_start} to ${unit.char_end}`;
  if (sentence === undefined) {
    const remedy = "code the post again from its sentences as they are now";
    return [diagnostic("error", "unit-lost", at, `no sentence at ${span}`, remedy)];
  }
  const id = sentence.sentence_id;
  if (first !== undefined) {
    const before = first === file ? "" : ` by ${coder}; the first is in ${first}`;
    const message = `second coding of ${id}${before}`;
    return [diagnostic("error", "unit-twice", at, message, "keep one row a sentence")];
  }
  if (lengthOf(sentence) === lengthOf(unit)) return [];
  const message = `unit ${span} put on ${id}, ${sentence.char_start} to ${sentence.char_end}`;
  const remedy = "check the code, then write the sentence's offsets";
  return [diagnostic("warning", "unit-moved", at, message, remedy)];
}

/** Of each post with units on sentences of their lengths that begin elsewhere, how many these are. */
function followed(file: string, placed: readonly Coded[]): Diagnostic[] {
  const elsewhere = placed.filter(
    ({ unit, sentence }) => sentence.char_start !== unit.char_start && lengthOf(sentence) === lengthOf(unit),
  );
  return [...groupBy(elsewhere, ({ sentence }) => sentence.post_id)].map(([post, moved]) =>
    diagnostic(
      "note",
      "units-followed",
      { file, line: moved[0]?.unit.line ?? null },
      `${moved.length} ${moved.length === 1 ? "unit" : "units"} of ${post} moved to where the sentences of their lengths are now, because the post was edited`,
      "nothing to do; if sentences were rewritten, code them again",
    ),
  );
}

const hit = (
  sentence: Row<"sentences">,
  frame_id: string,
  source: string,
  coder: string | null,
): Row<"frame_hits"> => ({
  post_id: sentence.post_id,
  sentence_id: sentence.sentence_id,
  frame_id,
  source,
  coder,
  cue: null,
  char_start: sentence.char_start,
  char_end: sentence.char_end,
  voice: sentence.voice,
});

const codedHits = ({ sentence, coder, unit }: Coded): Row<"frame_hits">[] =>
  unit.frames.map((frame_id) => hit(sentence, frame_id, "coder", coder));

/** Hits of the sentences that every coder of their post coded: the same ground that shares are counted on. */
function agreedHits(
  coded: readonly Coded[],
  bySentence: ReadonlyMap<string, readonly Coded[]>,
): Row<"frame_hits">[] {
  const byPost = groupBy(coded, ({ sentence }) => sentence.post_id);
  const codersOf = new Map(
    [...byPost].map(([post, units]) => [post, new Set(units.map(({ coder }) => coder)).size]),
  );
  return [...bySentence.values()].flatMap((units) => {
    const [first, ...rest] = units;
    if (first === undefined || units.length < (codersOf.get(first.sentence.post_id) ?? 0)) return [];
    return first.unit.frames
      .filter((frame_id) => rest.every(({ unit }) => unit.frames.includes(frame_id)))
      .map((frame_id) => hit(first.sentence, frame_id, "agreed", null));
  });
}

const evaluationsOf = ({ sentence, coder, unit }: Coded): Row<"evaluations">[] =>
  Object.entries(unit.toward).map(([target_id, score]) => ({
    post_id: sentence.post_id,
    sentence_id: sentence.sentence_id,
    target_id,
    score,
    source: "coder",
    coder,
    terms: [],
    basis: null,
    voice: sentence.voice,
  }));
