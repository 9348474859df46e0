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
    rests: [["clear"], ["it", "clear"], ["the", "point"], ["the", "case"]],
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
  const next = p.units[to];
  const ends = next === undefined || next.kind === "name" || isMark(next, ".,:") || next.kind === "quote";
  const isAlone = alone === true && (ends || verb.takes === "beside");
  return isAlone || p.units[to]?.norm === before ? { verb, form, to } : null;
}
