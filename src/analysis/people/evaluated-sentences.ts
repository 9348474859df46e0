import { type MarkedWords, type Selection, theseSentences } from "../../domain/selection.js";
import { signOf } from "../../domain/sign-of-score.js";
import type { Row } from "../../domain/tables.js";
import { groupBy } from "../group-by.js";
import { meanOf } from "../mean.js";
import { countedRows, type PeopleInput, peopleSides } from "./people-input.js";

/** What one sentence says of one target, by the coders or by the lexicon. */
export interface EvaluatedSentence {
  readonly target: string;
  readonly label: string;
  readonly sentence_id: string;
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly source: "coder" | "lexicon";
  /** From -1, against the target, to 1, for it; the mean over coders. */
  readonly score: number;
  /** What each coder gave it; empty of the lexicon. */
  readonly marks: readonly { readonly coder: string; readonly score: number }[];
  readonly terms: readonly string[];
  readonly count: 1;
  readonly of: 1;
  readonly selection: Selection;
}

type Evaluation = Row<"evaluations">;

/** Every evaluated sentence once a target and source, targets in the order of the contest, then by how many there are. */
export function evaluatedSentences(input: PeopleInput): EvaluatedSentence[] {
  const places = new Map(
    peopleSides(input).flatMap((side) =>
      side.posts.map((post) => [post.post_id, { ...post, camp: side.id }]),
    ),
  );
  const names = new Map(input.entities.map(({ entity_id, name }) => [entity_id, name]));
  const said = input.rows.evaluations.filter(({ basis }) => basis !== "near" || input.near === true);
  const byTarget = groupBy(countedRows(input, said), ({ target_id }) => target_id);
  const rank = (id: string): number => {
    const found = input.contest.targets.indexOf(id);
    return found < 0 ? input.contest.targets.length : found;
  };
  return [...byTarget]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([target, rows]) =>
      [...groupBy(rows, (row) => `${row.source} ${row.sentence_id}`).values()].flatMap((same) => {
        const place = places.get(same[0]?.post_id ?? "");
        return place === undefined ? [] : [evaluated(target, names.get(target) ?? target, same, place)];
      }),
    );
}

function evaluated(
  target: string,
  label: string,
  rows: readonly Evaluation[],
  { post_id, short, camp }: { post_id: string; short: string; camp: string },
): EvaluatedSentence {
  const [first] = rows;
  const mean = meanOf(rows.map(({ score }) => score));
  const sentence_id = first?.sentence_id ?? "";
  const terms = [...new Set(rows.flatMap((row) => row.terms))];
  return {
    target,
    label,
    sentence_id,
    post: post_id,
    short,
    camp,
    source: first?.source === "lexicon" ? "lexicon" : "coder",
    score: Math.max(-1, Math.min(1, mean)),
    marks: rows.flatMap(({ coder, score }) => (coder === null ? [] : [{ coder, score }])),
    terms,
    count: 1,
    of: 1,
    selection: theseSentences([sentence_id], termsMarked(terms)),
  };
}

const termsMarked = (words: readonly string[]): MarkedWords | undefined =>
  words.length === 0 ? undefined : { words, voice: "all", cased: false, whole: true };

/** Where coders and lexicon both judge: sentences in which their signs agree, clash, or one alone sees a judgement. */
export interface SignAgreement {
  readonly same: readonly string[];
  readonly opposite: readonly string[];
  readonly oneSided: readonly string[];
}

/**
 * Compares the sign of the lexicon with that of the coders, for each target and sentence that both evaluate. Null where none is evaluated
 * by both. A sentence can stand in several lists, once a target.
 */
export function signAgreement(rows: readonly EvaluatedSentence[]): SignAgreement | null {
  const key = ({ target, sentence_id }: EvaluatedSentence) => `${target} ${sentence_id}`;
  const coders = new Map(rows.filter(({ source }) => source === "coder").map((row) => [key(row), row.score]));
  const both = rows.filter((row) => row.source === "lexicon" && coders.has(key(row)));
  if (both.length === 0) return null;
  const relation = (row: EvaluatedSentence): keyof SignAgreement => {
    const [lexicon, coder] = [signOf(row.score), signOf(coders.get(key(row)) ?? 0)];
    return lexicon === coder ? "same" : lexicon * coder < 0 ? "opposite" : "oneSided";
  };
  const ids = (wanted: keyof SignAgreement) =>
    both.filter((row) => relation(row) === wanted).map(({ sentence_id }) => sentence_id);
  return { same: ids("same"), opposite: ids("opposite"), oneSided: ids("oneSided") };
}
