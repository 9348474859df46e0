import { html } from "npm:htl";
import { defaultWordSettings, type WordSettings } from "../domain/word-settings.js";
import { choice } from "./choice.js";
import type { Address } from "./url-state.js";

/** What is chosen of how words are listed; voice, headings and placements are the page's other settings. */
export type WordChoices = Pick<WordSettings, "n" | "stopWords" | "names" | "lemma" | "cased" | "prior">;

/** What becomes of a kind of words in the lists. */
const listing = [
  ["in", "listed"],
  ["aside", "set aside"],
] as const;

/** Strengths of the prior on offer. */
const priors = [500, 50, 5000] as const;

/** How words are listed, as one form kept in the address; `value` is the {@link WordChoices}. */
export function wordControls({ address }: { readonly address?: Address } = {}): HTMLFormElement & {
  value: WordChoices;
} {
  const make = (
    legend: string,
    key: string,
    fallback: string,
    choices: readonly (readonly [value: string, label: string])[],
  ) =>
    choice({
      legend,
      key,
      fallback,
      choices: choices.map(([value, label]) => ({ value, label })),
      ...(address === undefined ? {} : { address }),
    });
  const usual = defaultWordSettings;
  const n = make("Words in a term", "n", String(usual.n), [
    ["1", "one"],
    ["2", "two"],
    ["3", "three"],
  ]);
  const stop = make("Stop words", "stop", usual.stopWords ? "in" : "aside", listing);
  const names = make("Names", "names", usual.names ? "in" : "aside", listing);
  const lemma = make("Possessives", "lemma", usual.lemma ? "noun" : "apart", [
    ["apart", "apart"],
    ["noun", "with their noun"],
  ]);
  const capitals = make("Capitals", "case", usual.cased ? "apart" : "alike", [
    ["alike", "as lower case"],
    ["apart", "apart"],
  ]);
  const prior = make(
    "Prior of the log odds",
    "prior",
    String(usual.prior),
    priors.map((value) => [String(value), String(value)] as const),
  );
  const read = (): WordChoices => ({
    n: Number(n.value) as WordSettings["n"],
    stopWords: stop.value === "in",
    names: names.value === "in",
    lemma: lemma.value === "noun",
    cased: capitals.value === "apart",
    prior: Number(prior.value),
  });
  return formOf([n, stop], [names, lemma, capitals, prior], read);
}

/** The form: the choices that change most of what is listed, and the others behind a line that says what they come to. */
function formOf(
  first: readonly HTMLElement[],
  others: readonly HTMLElement[],
  read: () => WordChoices,
): HTMLFormElement & { value: WordChoices } {
  const summary = html`<summary></summary>` as HTMLElement;
  const form =
    html`<form class="controls" aria-label="How words are listed">${first}<details class="choice left-out">${summary}<div class="many">${others}</div></details></form>` as HTMLFormElement & {
      value: WordChoices;
    };
  const take = (): void => {
    form.value = read();
    summary.textContent = `Terms: ${wordChoiceWords(form.value)}`;
  };
  take();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", take, { capture: true });
  return form;
}

/** How terms are listed but for what is in sight, in words: `names listed, possessives apart, capitals as lower case, prior 500`. */
function wordChoiceWords({ names, lemma, cased, prior }: WordChoices): string {
  return [
    names ? "names listed" : "names set aside",
    `possessives ${lemma ? "with their noun" : "apart"}`,
    `capitals ${cased ? "apart" : "as lower case"}`,
    `prior ${prior}`,
  ].join(", ");
}
