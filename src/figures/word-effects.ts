import { type OtherChoice, settingEffects } from "../analysis/words/setting-effects.js";
import { type StopChanges, stopChangesWords, stopList } from "../domain/stop-list.js";
import type { WordSettings } from "../domain/word-settings.js";
import { effectsTable } from "../evidence/effects-table.js";
import type { WordSource } from "../evidence/word-source.js";
import type { WordsContext } from "./words-context.js";

const lengths = { 1: "one word a term", 2: "two words a term", 3: "three words a term" } as const;
const voices = { own: "the writers’ own words", quoted: "quoted words", all: "all words" } as const;
const priors = [500, 50, 5000];

/** What each other choice of how words are listed would change, one at a time, made when a reader asks for it. */
export function wordEffects(
  context: WordsContext,
  { source, changes }: { readonly source: WordSource; readonly changes: StopChanges },
): HTMLElement {
  const { used, contest, input, words, written } = context;
  const otherwise = (label: string, settings: Partial<WordSettings>): OtherChoice => ({
    label,
    settings: { ...used, ...settings },
  });
  const usesOf = async (label: string, settings: Partial<WordSettings>): Promise<OtherChoice> => {
    const choice = otherwise(label, settings);
    return { ...choice, index: await source.uses(choice.settings.n, choice.settings.cased) };
  };
  const choices = async (): Promise<OtherChoice[]> => [
    ...(await Promise.all(
      ([1, 2, 3] as const).filter((n) => n !== used.n).map((n) => usesOf(lengths[n], { n })),
    )),
    otherwise(used.stopWords ? "stop words set aside" : "stop words listed", { stopWords: !used.stopWords }),
    ...(stopChangesWords(changes) === ""
      ? []
      : [otherwise("nothing added to the stop list", { stopList: stopList(contest.stopWords) })]),
    otherwise(used.names ? "names set aside" : "names listed", { names: !used.names }),
    otherwise(used.lemma ? "possessives apart" : "possessives with their noun", { lemma: !used.lemma }),
    await usesOf(used.cased ? "capitals as lower case" : "capitals apart", { cased: !used.cased }),
    otherwise(used.headings ? "headings left out" : "headings counted", { headings: !used.headings }),
    ...(["own", "quoted", "all"] as const)
      .filter((voice) => voice !== used.voice)
      .map((voice) => otherwise(voices[voice], { voice })),
    ...priors
      .filter((prior) => prior !== used.prior)
      .map((prior) => otherwise(`prior of ${prior}`, { prior })),
  ];
  return effectsTable(async () => settingEffects(input, words, await choices()), written);
}
