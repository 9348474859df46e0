import { phraseIndex } from "../opinion/phrase-index.ts";
import { stances } from "./word-sets.ts";

const split = (list: string): string[][] =>
  list.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " ").split(" "));

/** Phrases that stand where an adverb may: they part no verb from what leads to it. */
const asides = split(
  `in good conscience|in all conscience|in all honesty|in fact|in truth|of course|after all|once again|yet again|time and again|
  as ever|as always|used to|so far|at last|by my reckoning|if anything|a good deal|a great deal`,
);

/** Phrases that between two commas part nothing, and elsewhere say something: "Reid is, I think, honest". */
const insertions = split(
  `i'm sure|i am sure|i'm afraid|i am afraid|i think|i suspect|i believe|i fear|i admit|i grant|i confess|i know|i must say|i have to say|i'm told|
  it must be said|it has to be said|to be fair|to be honest|to be blunt|let's face it|let us face it|to my mind|in my view|in my opinion|
  in my experience|in our view|for me|for my money|quite simply|put simply|in short|in a word|as it happens|no doubt|without doubt|at best|at worst|at heart|deep down|
  by contrast|in contrast|on the other hand|on the whole|in many ways|for all that|god help us|bless him|bless her|as we know|as you know`,
);

/** Feelings and gestures in more than one word; whom they are for follows them. */
const feelings = split([...stances.keys()].filter((name) => name.includes(" ")).join("|"));

/** Places and sides, of which "right" says no good. */
const places = split("right wing|right winger|right wingers|far right|hard right|right hand");

/** What ties somebody to what the writer takes them for. */
const ties = split(
  `strikes me as|struck me as|strikes us as|struck us as|strike me as|comes across as|came across as|come across as|comes over as|came over as`,
);

const fixed = phraseIndex([
  ...asides.map((words) => ({ kind: "adverb" as const, words, parted: false })),
  ...insertions.map((words) => ({ kind: "adverb" as const, words, parted: true })),
  ...feelings.map((words) => ({ kind: "word" as const, words, parted: false })),
  ...places.map((words) => ({ kind: "word" as const, words, parted: false })),
  ...ties.map((words) => ({ kind: "copula" as const, words, parted: false })),
]);

/** A phrase that says one thing and has no valence of its own, with the number of its words; null where none starts at `at`. */
export function fixedPhraseAt(
  norms: readonly string[],
  at: number,
): { readonly kind: "adverb" | "word" | "copula"; readonly length: number } | null {
  const found = fixed(norms, at);
  if (found === null) return null;
  const { kind, words, parted } = found;
  const next = norms[at + words.length];
  const isParted = norms[at - 1] === "," && next === ",";
  // "At no time", not "no time for Reid"
  const isOfTime = words.at(-1) === "time" && kind === "word" && next !== "for";
  return (parted && !isParted) || isOfTime ? null : { kind, length: words.length };
}

/** A verb and the words that end its phrase, with whom or what it is done to between them: "let us down". */
interface SplitPhrase {
  readonly verbs: ReadonlySet<string>;
  readonly tails: readonly string[][];
  /** Words between the two, at most. */
  readonly gap: number;
  readonly valence: number;
}

const phrase = (verbs: string, gap: number, valence: number, tails: string): SplitPhrase => ({
  verbs: new Set(verbs.split(" ")),
  tails: split(tails),
  gap,
  valence,
});

const keep = "keep keeps kept keeping honour honours honoured honor honored";
const take = "take takes took taken taking";
const treat = "treat treats treated treating";
const run = "run runs ran running drive drives drove driven driving";

const splitPhrases: readonly SplitPhrase[] = [
  phrase("let lets letting", 4, -2, "down|rot|wither|crumble|slide"),
  phrase("leave leaves left leaving", 4, -2, "in the lurch|out in the cold|in the dark|high and dry|to rot"),
  phrase("keep keeps kept keeping", 4, -2, "in the dark"),
  phrase("hang hangs hung", 4, -2, "out to dry"),
  phrase("sell sells sold selling", 4, -2, "out|down the river|short"),
  phrase(take, 4, -2, "for granted|for fools|for mugs|for a ride"),
  phrase(treat, 5, -2, "with contempt|with disdain|like dirt|like fools|like children|like idiots"),
  phrase(treat, 5, 2, "with respect|with courtesy|with dignity|with kindness"),
  phrase(run, 5, -2, "into the ground|into debt|into the red|to the brink|to the wall|to rack and ruin"),
  phrase("bring brings brought bringing", 5, -2, "into disrepute|to its knees|to the brink|shame on"),
  phrase("hold holds held holding", 5, -2, "to ransom"),
  phrase("throw throws threw thrown throwing", 4, -2, "under the bus|to the wolves"),
  phrase(
    "break breaks broke broken breaking",
    3,
    -2,
    "promise|promises|pledge|pledges|word|vow|vows|commitment",
  ),
  phrase(keep, 3, 2, "promise|promises|pledge|pledges|word|vow|vows"),
  phrase("lose loses lost losing", 2, -2, "nerve|grip|bottle|temper|way"),
  phrase(
    "duck ducks ducked ducking dodge dodges dodged dodging evade evades evaded evading",
    3,
    -2,
    "question|questions|issue|issues|scrutiny|responsibility|point",
  ),
  phrase("owe owes owed", 3, -2, "apology|explanation"),
  phrase("tell tells told telling", 4, 2, "the truth"),
  phrase("tell tells told telling", 3, -2, "lies|a lie|a pack of lies"),
  phrase("admit admits admitted admitting", 3, 2, "mistake|mistakes|error|errors|fault|faults"),
  phrase("do does did done doing", 4, 2, "proud"),
  phrase("make makes made making", 2, 2, "proud"),
  phrase("make makes made making", 2, -2, "sick|cringe|weep|despair|furious"),
  phrase("turn turns turned turning", 2, -2, "blind eye|deaf ear"),
];

const started = new Map<string, SplitPhrase[]>();
for (const found of splitPhrases)
  for (const verb of found.verbs) started.set(verb, [...(started.get(verb) ?? []), found]);

/** A split phrase that starts at `at`: its valence and where its last words stand, [from, to); null where none does. */
export function splitPhraseAt(
  norms: readonly string[],
  at: number,
  isWord: (i: number) => boolean,
): { readonly valence: number; readonly from: number; readonly to: number } | null {
  for (const { tails, gap, valence } of started.get(norms[at] ?? "") ?? [])
    for (let from = at + 1; from <= at + 1 + gap && isWord(from); from++) {
      const tail = tails.find((words) => words.every((word, i) => norms[from + i] === word));
      if (tail !== undefined) return { valence, from, to: from + tail.length };
    }
  return null;
}
