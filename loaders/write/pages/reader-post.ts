import { coderLabel } from "../../../src/analysis/findings/coder-label.ts";
import { groupBy } from "../../../src/analysis/group-by.ts";
import type { Contest } from "../../../src/domain/contest.ts";
import { joinWords } from "../../../src/domain/format.ts";
import { kindLabel, ruleWords } from "../../../src/domain/quote-words.ts";
import type { ReaderPost, ReaderSentence, ReaderSpan } from "../../../src/domain/reader.ts";
import type { SentenceCode } from "../../../src/domain/sentence-code.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { withheldText } from "../../../src/domain/withheld-text.ts";
import type { DescribedPost, PostRows } from "../../post-rows.ts";
import type { Folder } from "../../read/folder.ts";
import { Spool } from "../files/spool.ts";

/** A post for its reader page, but for its title. */
export type UntitledReader = Omit<ReaderPost, "post_id" | "title">;

/** What a reader page needs of a contest folder. */
type ReaderFolder = Pick<Folder, "contest" | "entities" | "frames">;

/** Each post's text and layers for its reader page; of a post not published in full, a note in their place. */
export function* readerPosts(
  rows: PostRows,
  { contest, entities, frames }: ReaderFolder,
): Generator<[post_id: string, reader: UntitledReader]> {
  const labels = new Map(frames.map(({ id, label }) => [id, label]));
  const hits = groupBy(rows.frame_hits, ({ sentence_id }) => sentence_id);
  const positions = groupBy(
    rows.evaluations.filter(({ source }) => source === "coder"),
    ({ sentence_id }) => sentence_id,
  );
  const paragraphs = groupBy(rows.paragraphs, ({ post_id }) => post_id);
  const sentences = groupBy(rows.sentences, ({ post_id }) => post_id);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const spans = groupBy(spansOf(rows, names, contest.coders), ({ post_id }) => post_id);
  for (const { post_id, publish, text } of rows.posts)
    if (publish !== "full") yield [post_id, withheld];
    else
      yield [
        post_id,
        {
          text,
          paragraphs: (paragraphs.get(post_id) ?? []).map(({ char_start, char_end, kind }) => ({
            char_start,
            char_end,
            kind,
          })),
          sentences: (sentences.get(post_id) ?? []).map((d) =>
            readerSentence(d, hits.get(d.sentence_id) ?? [], positions.get(d.sentence_id) ?? [], labels),
          ),
          spans: (spans.get(post_id) ?? []).map(({ post_id: _, ...span }) => span),
        },
      ];
}

const withheld = {
  text: withheldText,
  paragraphs: [{ char_start: 0, char_end: withheldText.length, kind: "body" }],
  sentences: [],
  spans: [],
} satisfies UntitledReader;

function readerSentence(
  { ordinal, char_start, char_end, voice, coders }: Row<"sentences">,
  hits: readonly Row<"frame_hits">[],
  positions: readonly Row<"evaluations">[],
  labels: ReadonlyMap<string, string>,
): ReaderSentence {
  const frames: Record<string, string[]> = {};
  for (const hit of hits) {
    const source = hit.source === "coder" ? `coder:${hit.coder}` : hit.source;
    const label = labels.get(hit.frame_id) ?? hit.frame_id;
    const held = frames[source] ?? [];
    if (!held.includes(label)) frames[source] = [...held, label];
  }
  const sentence = { ordinal, char_start, char_end, voice, frames };
  if (coders.length === 0) return sentence;
  return { ...sentence, codes: Object.fromEntries(coders.map((id) => [id, codeOf(id, hits, positions)])) };
}

const codeOf = (
  coder: string,
  hits: readonly Row<"frame_hits">[],
  positions: readonly Row<"evaluations">[],
): SentenceCode => ({
  frames: hits.filter((hit) => hit.coder === coder).map(({ frame_id }) => frame_id),
  toward: Object.fromEntries(
    positions.filter((row) => row.coder === coder).map(({ target_id, score }) => [target_id, score]),
  ),
});

function spansOf(
  corpus: PostRows,
  names: ReadonlyMap<string, string>,
  known: Contest["coders"],
): (ReaderSpan & { readonly post_id: string })[] {
  const span = (layer: ReaderSpan["layer"], { post_id, char_start, char_end }: Span, label: string) => ({
    post_id,
    layer,
    char_start,
    char_end,
    label,
  });
  return [
    ...corpus.mentions.map((d) => span("people", d, names.get(d.entity_id) ?? d.entity_id)),
    ...corpus.quotes.map((d) => ({ ...span("quotes", d, quoteLabel(d, names)), rule: d.rule })),
    ...corpus.claims.map((d) => span("claims", d, `claim: ${d.verdict ?? "not checked"}`)),
    ...evaluationSpans(corpus, names, known),
  ];
}

/** One span a judging sentence, its label what each judge says of whom; where nobody leans either way there is none. Words that only stand near a name are left out. */
function evaluationSpans(
  { evaluations, sentences }: PostRows,
  names: ReadonlyMap<string, string>,
  known: Contest["coders"],
): (ReaderSpan & { readonly post_id: string })[] {
  const bySentence = groupBy(
    evaluations.filter(({ score, basis }) => score !== 0 && basis !== "near"),
    ({ sentence_id }) => sentence_id,
  );
  return sentences.flatMap(({ sentence_id, post_id, char_start, char_end, coders }) => {
    const rows = bySentence.get(sentence_id);
    if (rows === undefined) return [];
    const label = judgements(rows, names, coders, known);
    return [{ post_id, layer: "evaluations" as const, char_start, char_end, label }];
  });
}

/** `both coders: for Ada Lund, against The quay · word list: partly for Ada Lund (brave)`. `coders` are those who coded the sentence, `known` those of the contest. */
function judgements(
  rows: readonly Row<"evaluations">[],
  names: ReadonlyMap<string, string>,
  coders: readonly string[],
  known: Contest["coders"],
): string {
  const alike = groupBy(rows, ({ source, target_id, score }) => `${source} ${target_id} ${score}`);
  const judged = [...alike.values()].map((list) => {
    const { source, target_id, score } = list[0] as Row<"evaluations">;
    const terms = list.flatMap((row) => row.terms);
    return {
      by: source === "coder" ? codersWords(list, coders, known) : "word list",
      stand: stand(score),
      target: `${names.get(target_id) ?? target_id}${terms.length ? ` (${terms.join(", ")})` : ""}`,
    };
  });
  const standsOf = (list: typeof judged): string =>
    [...groupBy(list, (d) => d.stand)]
      .map(([words, toward]) => `${words} ${joinWords(toward.map(({ target }) => target))}`)
      .join(", ");
  return [...groupBy(judged, ({ by }) => by)].map(([by, list]) => `${by}: ${standsOf(list)}`).join(" · ");
}

/** Where a score stands; of one between the ends, that it is. */
const stand = (score: number): string =>
  `${Math.abs(score) < 1 ? "partly " : ""}${score > 0 ? "for" : "against"}`;

function codersWords(
  rows: readonly Row<"evaluations">[],
  coders: readonly string[],
  known: Contest["coders"],
): string {
  const ids = [...new Set(rows.flatMap(({ coder }) => coder ?? []))];
  if (ids.length > 1 && coders.every((id) => ids.includes(id)) && coders.length === ids.length)
    return ids.length === 2 ? "both coders" : "all coders";
  return ids.length === 0 ? "a coder" : joinWords(ids.map((id) => coderLabel(known, id)));
}

type Span = Pick<Row<"mentions">, "post_id" | "char_start" | "char_end">;

/** What the margin says of a quotation: its kind, who speaks and by which rule. `names` are those of entities. */
function quoteLabel(
  { kind, status, speaker_id, speaker_surface, cue, rule }: Row<"quotes">,
  names: ReadonlyMap<string, string>,
): string {
  const speaker =
    status === "attributed"
      ? `: ${speakerWords(speaker_surface ?? "", names.get(speaker_id ?? ""))}`
      : status === "orphan"
        ? ": no speaker named"
        : status === "unresolved"
          ? speaker_surface === null
            ? ": speaker not resolved"
            : `: ${speaker_surface}, not resolved`
          : "";
  return `${kindLabel(kind).toLowerCase()}${speaker}${cue === null ? "" : ` (${cue})`} · ${ruleWords(rule)}`;
}

/** The words for a speaker and whom they mean, which is told alone where its name has them; the words alone where nobody listed is meant. */
function speakerWords(surface: string, name?: string): string {
  if (name === undefined) return surface;
  return ` ${name} `.toLowerCase().includes(` ${surface} `.toLowerCase())
    ? name
    : `${surface}, that is ${name}`;
}

/** Gathers readers of posts until their titles are known. */
export class ReaderLines {
  readonly #lines: Spool;
  readonly #folder: ReaderFolder;

  /** `path` is where they wait. */
  constructor(path: string, folder: ReaderFolder) {
    this.#lines = new Spool(path);
    this.#folder = folder;
  }

  add(rows: PostRows): void {
    for (const [post_id, reader] of readerPosts(rows, this.#folder))
      this.#lines.add(post_id, JSON.stringify(reader));
  }

  /** The JSON of a {@link ReaderPost}. */
  text({ post_id, title, short }: Pick<DescribedPost, "post_id" | "title" | "short">): string {
    const head = JSON.stringify({ post_id, title: title ?? short });
    return `${head.slice(0, -1)},${this.#lines.text(post_id).slice(1)}`;
  }

  close(): void {
    this.#lines.close();
  }
}
