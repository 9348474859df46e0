import { type CueForm, type CueVerb, formOf } from "./cue-verbs.ts";
import { isMark, type Passage } from "./unit.ts";

const saying = { slant: "neutral", kind: "speech", takes: "clause" } as const;

/** "As Smith put it": a verb of saying with "it" alone. */
export const put: CueVerb = { ...saying, lemma: "put", forms: ["put", "puts", "put", "put", "putting"] };

/** "And he goes, ‘…’": what a writer who tells a talk says for "says". */
export const go: CueVerb = {
  ...saying,
  lemma: "go",
  takes: "beside",
  forms: ["go", "goes", "went", "gone", "going"],
};

interface Phrasal {
  readonly verb: CueVerb;
  readonly rests: readonly (readonly string[])[];
  /** Whether it says as well before a quotation and in an aside: ", as she points out,". */
  readonly alone?: boolean;
  /** What follows it in place of "that". */
  readonly before?: "to";
}

/** Verbs that say with the words after them, where "that" follows: "points out that". */
const phrasals: readonly Phrasal[] = [
  {
    verb: { ...saying, lemma: "point out", forms: ["point", "points", "pointed", "pointed", "pointing"] },
    rests: [["out"]],
    alone: true,
  },
  {
    verb: { ...saying, lemma: "make clear", forms: ["make", "makes", "made", "made", "making"] },
    rests: [["clear"], ["it", "clear"], ["the", "point"], ["the", "case"]],
  },
  {
    verb: {
      ...saying,
      ...{ lemma: "pay tribute", slant: "praise", takes: "phrase" },
      forms: ["pay", "pays", "paid", "paid", "paying"],
    },
    rests: [["tribute"]],
    before: "to",
  },
];

const byForm = new Map(
  phrasals.flatMap((phrasal) => phrasal.verb.forms.map((form) => [form, phrasal] as const)),
);

/** The verb of several words that begins at unit `i`, and the unit after its last; null where none stands there. */
export function phrasalVerb(
  p: Passage,
  i: number,
): { readonly verb: CueVerb; readonly form: CueForm; readonly to: number } | null {
  const norm = p.units[i]?.norm ?? "";
  const found = byForm.get(norm);
  if (found === undefined) return null;
  const { verb, rests, alone, before = "that" } = found;
  const rest = rests.find((words) => words.every((word, at) => p.units[i + 1 + at]?.norm === word));
  const form = formOf(verb, norm);
  if (rest === undefined || form === null) return null;
  const to = i + 1 + rest.length;
  const isAlone = alone === true && (isMark(p.units[to], ",:") || p.units[to]?.kind === "quote");
  return isAlone || p.units[to]?.norm === before ? { verb, form, to } : null;
}
