import type { Decision } from "../decision.ts";
import type { Segmented } from "../marks/segmented.ts";
import { announces, announcesWhole } from "./announced.ts";
import { findAnswers, setOffQuestions } from "./answers.ts";
import { type Block, findBlocks } from "./blocks.ts";
import type { GenreSign } from "./genre-sign.ts";
import { findLetters } from "./letters.ts";
import { postedBy } from "./posted.ts";
import type { TurnPage } from "./turn-page.ts";
import { findTurns } from "./turns.ts";

/** What a paragraph introduces with a closing colon, and whom it credits with what stands before it; null where it does neither. */
export interface Leads {
  readonly introduced: (index: number) => Decision | null;
  readonly credited: (index: number) => Decision | null;
}

interface Found {
  readonly blocks: readonly Block[];
  readonly signs: readonly GenreSign[];
}

const nothing: Found = { blocks: [], signs: [] };

/** Whose the words of a post's paragraphs are that are not its writer's: what it quotes in blocks, posts, turns, answers and letters, by the paragraph's index; and what shows its genre. */
export function genreBlocks(
  post: Segmented,
  pages: readonly TurnPage[],
  leads: Leads,
): { readonly blocks: ReadonlyMap<number, Block>; readonly signs: readonly GenreSign[] } {
  const { text, paragraphs } = post;
  const isWhole = (i: number): boolean =>
    announcesWhole(text, paragraphs[i]) ||
    (paragraphs[0]?.kind === "title" && announcesWhole(text, paragraphs[0]));
  const marked = findBlocks(text, paragraphs, leads.introduced, leads.credited, isWhole);
  const posted = pages.flatMap((page) => postedBy(text, page) ?? []);
  const conversation = conversationOf(post, pages);
  const letters = findLetters(text, pages);
  const all = [...marked, ...posted, ...letters, ...conversation.blocks];
  const blocks = new Map(all.map((block) => [block.index, block]));
  const signs = [
    ...conversation.signs,
    ...lettersSign(letters),
    ...(all.length === 0 ? announced(text, pages) : []),
    ...marked.flatMap((block) => unended(block, isWhole)),
  ];
  return { blocks, signs };
}

function conversationOf(post: Segmented, pages: readonly TurnPage[]): Found {
  const { text } = post;
  const setOff = post.setOff ?? new Set<string>();
  const turns = findTurns(text, pages, { writers: post.writers ?? [], setOff });
  if (turns.length > 0) return { blocks: turns, signs: turnsSign(turns) };
  const questions = setOffQuestions(text, pages, setOff);
  if (questions.length === 0) return nothing;
  const answers = findAnswers(text, pages, questions);
  if (answers.length > 0) return { blocks: answers, signs: turnsSign(answers) };
  const at = pages[questions[0] ?? 0]?.paragraph.char_start ?? 0;
  return { blocks: [], signs: [{ kind: "questions", at, questions: questions.length }] };
}

function turnsSign(turns: readonly Block[]): GenreSign[] {
  const speakers = turns.map(
    ({ decision }) => decision.speaker?.entity?.entity_id ?? decision.speaker?.surface,
  );
  const named = new Set(speakers.filter((speaker) => speaker !== undefined));
  const unnamed = speakers.filter((speaker) => speaker === undefined).length;
  return [{ kind: "turns", at: turns[0]?.start ?? 0, turns: turns.length, speakers: named.size, unnamed }];
}

function lettersSign(letters: readonly Block[]): GenreSign[] {
  const count = letters.filter(({ decision }, i) => decision !== letters[i - 1]?.decision).length;
  return count === 0 ? [] : [{ kind: "letters", at: letters[0]?.start ?? 0, letters: count }];
}

/** The first paragraph that says that somebody's text follows, before prose without a quotation. */
function announced(text: string, pages: readonly TurnPage[]): GenreSign[] {
  const isPlain = (page: TurnPage | undefined): boolean =>
    page?.paragraph.kind === "body" && page.units[0]?.kind !== "quote";
  const at = pages.findIndex(
    ({ paragraph }, i) => paragraph.kind === "body" && isPlain(pages[i + 1]) && announces(text, paragraph),
  );
  return at < 0 ? [] : [{ kind: "announced", at: pages[at]?.paragraph.char_start ?? 0 }];
}

const unended = ({ index, start, decision }: Block, isWhole: (index: number) => boolean): GenreSign[] =>
  decision.rule.endsWith(";next-paragraph-only") && isWhole(index - 1)
    ? [{ kind: "unended", at: start }]
    : [];
