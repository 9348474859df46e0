import type { NameSpan } from "../src/domain/name-span.ts";
import type { Row } from "../src/domain/tables.ts";
import { actionRows } from "./annotate/actions.ts";
import { findClaims } from "./annotate/claims.ts";
import { type CompiledCues, compileCues, cueRows } from "./annotate/cues/cues.ts";
import { epithetRows } from "./annotate/epithets.ts";
import { evaluationRows } from "./annotate/evaluations.ts";
import { findAnaphors, titledGenders } from "./annotate/names/anaphors.ts";
import { compileGazetteer, findNames, type Gazetteer } from "./annotate/names/gazetteer.ts";
import { type AnnotatedPost, findMentions } from "./annotate/names/mentions.ts";
import { findPronouns } from "./annotate/names/pronouns.ts";
import { readSentences } from "./annotate/read-sentences.ts";
import type { Gender } from "./attribute/speakers/candidates.ts";
import type { QuoteSpan, Voiced } from "./attribute.ts";
import type { Diagnostic } from "./read/diagnostic.ts";
import type { MapInput } from "./read/folder.ts";
import type { RowsOfPost } from "./read/rows-of-post.ts";

/** What annotating needs of a contest, prepared once for all posts. */
export interface Annotator {
  readonly gazetteer: Gazetteer;
  readonly cues: CompiledCues;
  /** Entities that are persons. */
  readonly people: ReadonlySet<string>;
  /** Genders that titles among their names tell. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Entities that evaluations are about: the contest's targets, or every person. */
  readonly targets: ReadonlySet<string>;
}

/** Prepares once what every post of a contest is annotated with. */
export const annotator = ({
  contest,
  entities,
  frames,
}: Pick<MapInput, "contest" | "entities" | "frames">): Annotator => {
  const people = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
  return {
    gazetteer: compileGazetteer(entities),
    cues: compileCues(frames),
    people,
    genders: titledGenders(entities),
    targets: contest.targets.length > 0 ? new Set(contest.targets) : people,
  };
};

/** The names of the contest's entities in a text, which tell who speaks and who is spoken of. */
export const namesIn = (
  text: string,
  sentences: readonly Row<"sentences">[],
  { gazetteer }: Annotator,
): readonly NameSpan[] => findNames(text, gazetteer, sentences);

export interface Annotations {
  /** The post's quotations, with whom "he" and "she" mean that speak them. */
  readonly quotes: readonly QuoteSpan[];
  readonly mentions: readonly Row<"mentions">[];
  readonly frame_hits: readonly Row<"frame_hits">[];
  readonly evaluations: readonly Row<"evaluations">[];
  readonly epithets: readonly Row<"epithets">[];
  readonly actions: readonly Row<"actions">[];
  readonly pronouns: readonly Row<"pronouns">[];
  readonly claims: readonly Row<"claims">[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Analysts' rows of the post, and whether it may be quoted. */
type GivenRows = Omit<RowsOfPost, "overrides"> & { readonly mayQuote: boolean };

/**
 * Who is named in a post, how it judges them, which frames its cues propose and what it claims, each in its voice. Diagnostics hold words of
 * the post where it may be quoted.
 */
export function annotate(
  post: AnnotatedPost & Pick<Voiced, "antecedents" | "topics" | "addressee" | "quotes" | "satire">,
  names: readonly NameSpan[],
  annotator: Annotator,
  { implicit, referents, checks, mayQuote }: GivenRows,
): Annotations {
  const { post_id, sentences, tokens } = post;
  const mentions = findMentions(post, names, implicit);
  const { anaphors, quotes } = findAnaphors(post, mentions.rows, annotator.people, annotator.genders);
  const read = readSentences(post, mentions.rows, annotator.people, anaphors);
  const isTarget = (entityId: string): boolean => annotator.targets.has(entityId);
  const pronouns = findPronouns(tokens, referents);
  const claims = findClaims(post, checks, mayQuote);
  return {
    quotes,
    mentions: mentions.rows,
    frame_hits: cueRows(post_id, sentences, tokens, annotator.cues, names),
    evaluations: evaluationRows(read, isTarget, post.satire),
    epithets: epithetRows(read, isTarget),
    actions: actionRows(read),
    pronouns: pronouns.rows,
    claims: claims.rows,
    diagnostics: [...mentions.diagnostics, ...pronouns.diagnostics, ...claims.diagnostics],
  };
}
