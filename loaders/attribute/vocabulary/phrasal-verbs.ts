import { pastAside } from "../grammar/told-aside.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { type CueForm, type CueVerb, formOf } from "./cue-verbs.ts";
import { pronouns } from "./words.ts";

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
  /** Whether a clause can follow without "that". */
  readonly bare?: boolean;
  /** What follows it in place of "that". */
  readonly before?: "to";
}

/** "Went on", "hit back": a verb of speech only beside the words, with its particles. */
const spoken = (forms: string, particles: string): Phrasal => {
  const [lemma = "", third = "", past = "", participle = "", ing = ""] = forms.split(" ");
  return {
    verb: {
      ...saying,
      lemma: `${lemma} ${particles.split(" ")[0]}`,
      takes: "beside",
      forms: [lemma, third, past, participle, ing],
    },
    rests: particles.split(" ").map((particle) => [particle]),
    alone: true,
  };
};

/** Verbs that say with the words after them, where "that" follows: "points out that". */
const phrasals: readonly Phrasal[] = [
  {
    verb: { ...saying, lemma: "point out", forms: ["point", "points", "pointed", "pointed", "pointing"] },
    rests: [["out"]],
    alone: true,
  },
  {
    verb: { ...saying, lemma: "make clear", forms: ["make", "makes", "made", "made", "making"] },
    rests: [
      ["clear"],
      ["it", "clear"],
      ["plain"],
      ["it", "plain"],
      ["known"],
      ["it", "known"],
      ["the", "point"],
      ["the", "case"],
    ],
  },
  {
    verb: { ...saying, lemma: "let it be known", forms: ["let", "lets", "let", "let", "letting"] },
    rests: [["it", "be", "known"]],
    bare: true,
  },
  {
    verb: { ...saying, lemma: "want it known", forms: ["want", "wants", "wanted", "wanted", "wanting"] },
    rests: [["it", "known"]],
  },
  {
    verb: { ...saying, lemma: "let slip", forms: ["let", "lets", "let", "let", "letting"] },
    rests: [["slip"], ["on"]],
  },
  {
    verb: {
      ...saying,
      lemma: "pay tribute",
      slant: "praise",
      takes: "phrase",
      forms: ["pay", "pays", "paid", "paid", "paying"],
    },
    rests: [["tribute"]],
    before: "to",
  },
  spoken("go goes went gone going", "on"),
  spoken("fire fires fired fired firing", "back"),
  spoken("shoot shoots shot shot shooting", "back"),
  spoken("hit hits hit hit hitting", "back"),
  spoken("come comes came come coming", "in back"),
  spoken("break breaks broke broken breaking", "in"),
  spoken("burst bursts burst burst bursting", "out"),
  spoken("cut cuts cut cut cutting", "in"),
  spoken("chime chimes chimed chimed chiming", "in"),
  spoken("pipe pipes piped piped piping", "up"),
  spoken("speak speaks spoke spoken speaking", "up"),
  spoken("sum sums summed summed summing", "up"),
  spoken("call calls called called calling", "out back"),
];

const byForm = new Map<string, Phrasal[]>();
for (const phrasal of phrasals)
  for (const form of new Set(phrasal.verb.forms)) byForm.set(form, [...(byForm.get(form) ?? []), phrasal]);

/** The form of a verb that a norm is; one that is as well its past counts as that, which any subject goes with: "let". */
const spokenForm = (verb: CueVerb, norm: string): CueForm | null =>
  norm === verb.forms[0] && norm === verb.forms[2] ? "past" : formOf(verb, norm);

/** The verb of several words that begins at unit `i`, and the unit after its last; null where none stands there. */
export function phrasalVerb(
  p: Passage,
  i: number,
): { readonly verb: CueVerb; readonly form: CueForm; readonly to: number } | null {
  const norm = p.units[i]?.norm ?? "";
  for (const phrasal of byForm.get(norm) ?? []) {
    const found = completed(p, i, norm, phrasal);
    if (found !== null) return found;
  }
  return null;
}

/** The verb whose first word stands at `i`, where the rest of it follows; null where it does not. */
function completed(p: Passage, i: number, norm: string, phrasal: Phrasal): ReturnType<typeof phrasalVerb> {
  const { verb, rests, alone, bare, before = "that" } = phrasal;
  const rest = rests.find((words) => words.every((word, at) => p.units[i + 1 + at]?.norm === word));
  const form = spokenForm(verb, norm);
  if (rest === undefined || form === null) return null;
  const to = i + 1 + rest.length;
  const next = p.units[to];
  const ends = next === undefined || next.kind === "name" || isMark(next, ".,:") || next.kind === "quote";
  const isAlone = alone === true && (ends || verb.takes === "beside");
  const follows = p.units[pastAside(p, to)]?.norm === before || (bare === true && isWord(next, pronouns));
  return isAlone || follows ? { verb, form, to } : null;
}
