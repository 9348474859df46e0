import { isHeadingKind } from "../src/domain/heading-kinds.ts";
import type { NameSpan } from "../src/domain/name-span.ts";
import type { VoiceOverride } from "../src/domain/override.ts";
import type { Row } from "../src/domain/tables.ts";
import type { Voice } from "../src/domain/voice.ts";
import { applyOverrides, type Span } from "./attribute/apply-overrides.ts";
import {
  type Attributed,
  attributeParagraph,
  continuedParagraph,
  type Lead,
} from "./attribute/attribute-paragraph.ts";
import { cuesOf } from "./attribute/cues/cues.ts";
import type { Decision } from "./attribute/decision.ts";
import type { Block } from "./attribute/genres/blocks.ts";
import { declaredSatire, isSatire } from "./attribute/genres/declared-satire.ts";
import { genreBlocks } from "./attribute/genres/genre-blocks.ts";
import type { GenreSign } from "./attribute/genres/genre-sign.ts";
import { foldUnits } from "./attribute/marks/fold-units.ts";
import { type Pair, pairMarks } from "./attribute/marks/pair-marks.ts";
import { passagesOf } from "./attribute/marks/passages.ts";
import type { Segmented } from "./attribute/marks/segmented.ts";
import type { Unit } from "./attribute/marks/unit.ts";
import { paintSentences, paintTokens } from "./attribute/paint.ts";
import { credit, introduction, signature } from "./attribute/quotations/introduction.ts";
import { mailLine } from "./attribute/quotations/mail-line.ts";
import { addressed, addressee } from "./attribute/speakers/addressee.ts";
import { type Antecedent, antecedentsOf } from "./attribute/speakers/antecedents.ts";
import { isAskedAbout } from "./attribute/speakers/asked-about.ts";
import { type Candidate, candidatesOf, gendersOf, surnamesOf } from "./attribute/speakers/candidates.ts";
import { resolveSpeaker } from "./attribute/speakers/resolve-speaker.ts";
import { type Topic, topicsOf } from "./attribute/speakers/topics.ts";

type Paragraph = Row<"paragraphs">;

/** A quotation before its words are counted. */
export type QuoteSpan = Omit<Row<"quotes">, "words">;

/** The rows of a post with their voices. Quotations inside quotations have no row of their own. */
export interface Voiced {
  readonly quotes: QuoteSpan[];
  readonly paragraphs: Paragraph[];
  readonly sentences: Row<"sentences">[];
  readonly tokens: Row<"tokens">[];
  /** What shows the post to be of a genre in which others speak, in the order in which it was looked for. */
  readonly signs: readonly GenreSign[];
  /** Whether the post is a satire, by its genre or its own words. */
  readonly satire: boolean;
  /** The listed person to whom the post is a letter; null where it is none. */
  readonly addressee: string | null;
  /** Whom "he" and "she" may mean in the paragraph of a number, in order; found when asked for. */
  readonly antecedents: (paragraph: number) => readonly Antecedent[];
  /** Whom the sentences of the paragraph of a number are about, in order; found when asked for. */
  readonly topics: (paragraph: number) => readonly Topic[];
}

/** A paragraph with its quotation marks paired and its units folded. */
interface Page {
  readonly paragraph: Paragraph;
  readonly pairs: readonly Pair[];
  readonly units: readonly Unit[];
}

function pagesOf(post: Segmented, names: readonly NameSpan[]): Page[] {
  const sorted = names
    .filter(({ rule }) => rule !== "compound")
    .sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end);
  let [t, n] = [0, 0];
  return post.paragraphs.map((paragraph, i) => {
    const { char_start, char_end } = paragraph;
    const [from, first] = [t, n];
    while ((post.tokens[t]?.char_start ?? Infinity) < char_end) t++;
    while ((sorted[n]?.char_start ?? Infinity) < char_end) n++;
    const pairs = pairMarks(
      post.text,
      char_start,
      char_end,
      post.text[post.paragraphs[i + 1]?.char_start ?? -1] === "‘",
    );
    return {
      paragraph,
      pairs,
      units: foldUnits(post.text, post.tokens.slice(from, t), pairs, sorted.slice(first, n)),
    };
  });
}

/** What the paragraph introduces with a closing colon; null where it does not. */
function introducedBy(text: string, page: Page | undefined): Decision | null {
  if (
    page === undefined ||
    !/:[\s\-–—]*$/.test(text.slice(page.paragraph.char_start, page.paragraph.char_end).slice(-8))
  )
    return null;
  const mail = mailLine(text, page.paragraph.char_start, page.paragraph.char_end, page.units);
  if (mail !== null) return mail;
  const last = passagesOf(text, page.units).at(-1);
  return last === undefined ? null : introduction(last, cuesOf(last));
}

/** Whom the paragraph after a block or a quotation credits with it; null where it does not. One in a block itself can only sign it. */
function creditedBy(text: string, page: Page | undefined): Decision | null {
  const [first, ...more] = page === undefined ? [] : passagesOf(text, page.units);
  if (first === undefined) return null;
  return page?.paragraph.kind === "block" ? (more.length === 0 ? signature(first) : null) : credit(first);
}

/** Whether a quotation left open at the end of `page` goes on where `next` opens with the same mark. */
function continues(page: Page | undefined, next: Page): boolean {
  const open = page?.pairs.at(-1);
  const first = next.pairs[0];
  return (
    open !== undefined &&
    !open.closed &&
    first?.open === next.paragraph.char_start &&
    first.char === open.char
  );
}

function spanOf(text: string, a: Attributed, page: Page, known: Known): Span {
  const { decision } = a;
  const pronoun = decision.speaker?.kind === "pronoun" ? decision.speaker.surface.toLowerCase() : "";
  const candidates = known(page).filter((found) => !isAskedAbout(found, text, a, pronoun));
  const named = resolveSpeaker(decision.speaker, candidates);
  const own = decision.kind === "scare" || decision.kind === "title";
  const imagined = decision.kind === "imagined";
  return {
    open: a.open,
    close: a.close,
    char_start: a.start,
    char_end: a.end,
    kind: decision.kind,
    speaker_id: own || imagined ? null : named.speaker_id,
    speaker_surface: own ? null : imagined ? (decision.speaker?.surface ?? null) : named.speaker_surface,
    status: own || imagined ? "none" : decision.orphan === true ? "orphan" : named.status,
    cue: decision.cue,
    slant: decision.slant,
    rule: decision.rule,
    source_url: null,
  };
}

/** Who can be meant by a pronoun in a paragraph. */
type Known = (page: Page) => readonly Candidate[];

function knownOf(pages: readonly Page[]): Known {
  const all = pages.flatMap((page) => page.units);
  const surnames = surnamesOf(all);
  const genders = gendersOf(all);
  const made = new Map<Page, readonly Candidate[]>();
  return (page) => {
    const found = made.get(page) ?? candidatesOf(page.units, surnames, genders);
    made.set(page, found);
    return found;
  };
}

/** What is found in the page of a paragraph's number, once, when first asked for; nothing where there is no such paragraph. */
function inPageOf<T>(
  pages: readonly Page[],
  find: (page: Page) => readonly T[],
): (paragraph: number) => readonly T[] {
  const pageOf = new Map(pages.map((page) => [page.paragraph.paragraph, page]));
  const made = new Map<number, readonly T[]>();
  return (paragraph) => {
    const page = pageOf.get(paragraph);
    const found = made.get(paragraph) ?? (page === undefined ? [] : find(page));
    made.set(paragraph, found);
    return found;
  };
}

/** Spans of every paragraph; a speaker that an earlier paragraph named is resolved there. */
function spansOf(
  text: string,
  pages: readonly Page[],
  blocks: ReadonlyMap<number, Block>,
  known: Known,
): Span[] {
  const spans: Span[] = [];
  let left: { readonly span: Span; readonly page: Page; readonly decision: Decision } | null = null;
  pages.forEach((page, i) => {
    const before = pages[i - 1];
    const block = blocks.get(i);
    const introduced = introducedBy(text, before);
    if (block !== undefined) {
      const { char_end } = page.paragraph;
      const whole: Attributed = {
        open: page.paragraph.char_start,
        start: block.start,
        end: char_end,
        close: char_end,
        decision: block.decision,
      };
      spans.push(spanOf(text, whole, pages[leadOf(i, blocks)] ?? page, known));
      left = null;
      return;
    }
    const continued = left !== null && continues(before, page) ? left : null;
    const lead: Lead = {
      continued: continued?.decision ?? null,
      introduced,
      credited: () => creditedBy(text, pages[i + 1]),
    };
    const found = attributeParagraph(text, page.units, lead);
    found.forEach((a, at) => {
      const span = spanOf(
        text,
        a,
        a.decision.rule.startsWith("direct:introduced") && before !== undefined ? before : page,
        known,
      );
      const goesOn = at === 0 && continued !== null && a.decision.rule.includes(continuedParagraph);
      const kept = goesOn ? { ...span, ...speakerOf(continued.span) } : span;
      spans.push(kept);
      left = { span: kept, page, decision: a.decision };
    });
    if (found.length === 0) left = null;
  });
  return spans;
}

const speakerOf = ({ speaker_id, speaker_surface, status }: Span) => ({
  speaker_id,
  speaker_surface,
  status,
});

/** Index of the paragraph that introduces the run of blocks that `i` is in. */
function leadOf(i: number, blocks: ReadonlyMap<number, Block>): number {
  let lead = i;
  while (lead > 0 && blocks.has(lead) && i - lead < 8) lead--;
  return lead;
}

const isSpoken = ({ kind }: Span): boolean => kind !== "scare" && kind !== "title" && kind !== "imagined";

/** What a satire has somebody say: nobody has said it. */
const asImagined = (span: Span): Span =>
  isSpoken(span)
    ? { ...span, kind: "imagined", speaker_id: null, status: "none", rule: "imagined:satire" }
    : span;

/** Where a post shows itself to be a satire: at its top where its genre says so, else where it says so itself; null where its genre is another or nothing says so. */
function satireAt({ text, paragraphs, genre = null }: Segmented): number | null {
  const told = isSatire(genre);
  if (told === null) return declaredSatire(text, paragraphs);
  return told ? 0 : null;
}

function quoteRows(post: Segmented, spans: readonly Span[]): QuoteSpan[] {
  let s = 0;
  return spans.map(({ open: _open, close: _close, ...span }, i) => {
    while ((post.sentences[s + 1]?.char_start ?? Infinity) <= span.char_start) s++;
    return {
      quote_id: `${post.post_id}:q${i + 1}`,
      post_id: post.post_id,
      sentence_id: post.sentences[s]?.sentence_id ?? "",
      ...span,
      text: post.text.slice(span.char_start, span.char_end),
    };
  });
}

/**
 * Decides whose words each token of a post is: pairs quotation marks, finds who speaks, tells reported clauses, blocks,
 * scare quotes, titles and imagined speech from the writer's plain voice, and lets an analyst's overrides win. Every
 * span names the rule that decided. Tokens and sentences come back with their voice set, whatever it was; titles,
 * headings and date lines are `heading`; a paragraph that is a block gets that kind. Names may be empty: speakers are
 * then known by surface only. Pure, and linear in the post's length.
 */
export function attribute(
  post: Segmented,
  names: readonly NameSpan[],
  overrides: readonly VoiceOverride[],
): Voiced {
  const written = pagesOf(post, names);
  const to = addressee(post.text, written);
  const pages = addressed(written, to);
  const known = knownOf(pages);
  const { text } = post;
  const { blocks, signs } = genreBlocks(post, pages, {
    introduced: (i) => introducedBy(text, pages[i]),
    credited: (i) => creditedBy(text, pages[i]),
  });
  const found = spansOf(text, pages, blocks, known);
  const satire = satireAt(post);
  const own = overrides.filter((o) => o.post_id === post.post_id);
  const spans = applyOverrides(text, satire === null ? found : found.map(asImagined), own);
  const paragraphs = post.paragraphs.map((p, i) => {
    const block = blocks.get(i);
    return block === undefined ? p : { ...p, kind: "block", provenance: block.decision.rule };
  });
  const kinds = new Map(post.sentences.map((s) => [s.sentence_id, s.paragraph]));
  const kindOf = new Map(paragraphs.map((p) => [p.paragraph, p.kind]));
  const base = (paragraph: number | undefined): Voice =>
    isHeadingKind(kindOf.get(paragraph ?? -1) ?? "body") ? "heading" : "own";
  const tokens = paintTokens(post.tokens, spans, (token) => base(kinds.get(token.sentence_id)));
  const sentences = paintSentences(post.sentences, tokens, (s) => base(s.paragraph));
  return {
    quotes: quoteRows(post, spans),
    paragraphs,
    sentences,
    tokens,
    addressee: to?.entity_id ?? null,
    antecedents: inPageOf(pages, (page) => antecedentsOf(page.units, known(page))),
    topics: inPageOf(pages, (page) => topicsOf(text, page.units)),
    satire: satire !== null,
    signs: satire === null || !found.some(isSpoken) ? signs : [...signs, { kind: "satire", at: satire }],
  };
}
