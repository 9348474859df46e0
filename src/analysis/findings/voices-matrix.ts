import type { Finding, Part } from "../../domain/finding.js";
import { joinWords, numberWord } from "../../domain/format.js";
import { verbOf } from "../one-writer.js";
import { distinctIds, type Side, sidesOf, writersWho } from "../sides.js";
import { type QuoteInput, speakersOf } from "../voices/quote-matrix.js";
import { isOfNamed, speakerSide } from "../voices/speaker-side.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { countedSentences, listedSentences } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted } from "./wording.js";

/** Fewest sentences with quoted words of which a pattern is spoken. */
const quoteRule = { sentences: 5 } as const;

/** Most speakers that a title names one by one. */
const namedSpeakers = 2;

/** Who quotes whom: on each side the speakers that its posts name, and how many sentences leave theirs open. */
export function voicesMatrix(
  context: Pick<FindingContext, "settings" | "select">,
  input: QuoteInput,
): Finding {
  const sides = sidesOf(input.camps, input.posts, input.placements).filter((side) => side.posts.length > 0);
  const inScope = new Set(sides.flatMap((side) => side.posts.map(({ post_id }) => post_id)));
  const speech = input.quotes
    .filter(({ post_id }) => inScope.has(post_id))
    .flatMap((quote) => {
      const side = speakerSide(quote, input.entities, input.camps);
      return side === null ? [] : [{ post_id: quote.post_id, sentences: quote.sentences, side }];
    });
  const base = {
    metric: "voices.matrix",
    voice: "all",
    posts: inScope.size,
    groups: sides.map(({ id }) => id),
  };
  const credited = speech.filter(({ side }) => side !== "imagined" && side !== "self");
  const sentences = distinctIds(credited.flatMap((quote) => quote.sentences));
  if (speech.length === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["nobody else is quoted"],
      text: ["No post quotes or reports anybody’s words."],
    });
  const ids = (...of: string[]) =>
    speech.filter(({ side }) => of.includes(side)).flatMap((quote) => quote.sentences);
  const named = speech.filter(({ side }) => isOfNamed(side));
  const open = ids("unresolved", "unnamed");
  return finding(context, {
    ...base,
    estimate: sentences.length,
    strength: sentences.length < quoteRule.sentences ? "too little to say" : "clear in this set",
    title: [titleOf(input, sides, speech)],
    text: phrase`Someone else’s words appear in ${countedSentences(sentences)}: ${phraseList(
      breakdown(
        named.flatMap((d) => d.sentences),
        ids("described"),
        open,
      ),
    )}.${ids("imagined").length ? phrase` In ${listedSentences(ids("imagined"))} further ${distinctIds(ids("imagined")).length === 1 ? "sentence" : "sentences"} the speech is imagined and credited to nobody.` : ""}`,
    caveat: [
      "Rules found the quotations and their speakers; the page about method says how often they err.",
      sentences.length < quoteRule.sentences
        ? "So few quotations show single posts, not a habit of a side."
        : "",
    ],
  });
}

/** Most sides that a title takes one by one. */
const namedSides = 3;

function titleOf(
  input: QuoteInput,
  sides: readonly Side<QuoteInput["posts"][number]>[],
  speech: readonly { readonly post_id: string; readonly side: string }[],
): string {
  const quoting = sides.map((side) => {
    const speakers = speakersOf({
      ...input,
      posts: side.posts,
      quotes: input.quotes.filter((quote) =>
        isOfNamed(speakerSide(quote, input.entities, input.camps) ?? ""),
      ),
    });
    const posts = new Set(speakers.flatMap((speaker) => speaker.posts)).size;
    return { side, names: speakers.map(({ name }) => name), posts };
  });
  if (sides.length > namedSides)
    return sidesThatQuote(quoting.filter(({ names }) => names.length > 0).length, sides.length);
  return joinWords(
    quoting.map(({ side, names, posts }) => {
      const quotes = verbOf("quote", names.length ? posts : side.posts.length);
      return `${writersWho(side, posts)} ${quotes} ${whom(names, side.posts, speech)}`;
    }),
  );
}

/** `all four sides quote somebody by name`, `one side of four quotes …`, `no side …`. */
function sidesThatQuote(quoting: number, of: number): string {
  const who =
    quoting === of
      ? `all ${numberWord(of)} sides`
      : quoting === 0
        ? "no side"
        : `${counted(quoting, "side")} of ${numberWord(of)}`;
  return `${who} ${quoting > 1 ? "quote" : "quotes"} somebody by name`;
}

const whom = (
  names: readonly string[],
  posts: QuoteInput["posts"],
  speech: readonly { readonly post_id: string; readonly side: string }[],
): string => {
  const own = new Set(posts.map(({ post_id }) => post_id));
  if (names.length > namedSpeakers) return counted(names.length, "named speaker");
  if (names.length > 0) return joinWords(names);
  return speech.some(({ post_id, side }) => own.has(post_id) && side !== "imagined")
    ? "nobody by name"
    : "nobody";
};

/** A sentence can name one speaker and leave another open; it counts in both. */
function breakdown(
  named: readonly string[],
  described: readonly string[],
  open: readonly string[],
): Part[][] {
  return [
    phrase`the speaker is named and known in ${listedSentences(named)}`,
    ...(described.length > 0 ? [phrase`described without a name in ${listedSentences(described)}`] : []),
    phrase`unnamed or not identified in ${listedSentences(open)}`,
  ];
}
