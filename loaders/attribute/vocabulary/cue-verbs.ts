/** What a reporting verb implies about the words that it reports. */
export type Slant = "neutral" | "doubt" | "blame" | "concession" | "praise";

/** Kind of act: words spoken, words written, or a thought that nobody heard. */
export type CueKind = "speech" | "writing" | "thought";

/**
 * What the verb takes: `clause` a reported clause or a whole quotation; `person` an addressee first ("told her
 * that"); `phrase` only a fragment ("branded it “reckless”"); `beside` only words that follow it at once.
 */
export type Complement = "clause" | "person" | "phrase" | "beside";

export interface CueVerb {
  readonly lemma: string;
  /** Base, third person, past, past participle, -ing form. */
  readonly forms: readonly [string, string, string, string, string];
  readonly slant: Slant;
  readonly kind: CueKind;
  readonly takes: Complement;
}

type Entry = readonly [lemmas: string, slant: Slant, kind: CueKind, takes: Complement];

/** Lemma, then a slash and its irregular past, past participle where it differs, and -ing form where it doubles. */
const entries: readonly Entry[] = [
  [
    "say/said add announce comment declare explain mention note observe remark repeat reply respond",
    "neutral",
    "speech",
    "clause",
  ],
  [
    "recommend testify indicate signal recount lament bemoan opine answer ask continue conclude recall reveal disclose confirm stress emphasise emphasize underline",
    "neutral",
    "speech",
    "clause",
  ],
  [
    "suggest argue insist maintain assert contend reiterate claim*doubt allege*doubt",
    "neutral",
    "speech",
    "clause",
  ],
  [
    "state report predict estimate propose promise pledge vow swear/swore/sworn",
    "neutral",
    "speech",
    "clause",
  ],
  [
    "affirm aver/averred//averring posit attest clarify elaborate specify theorise theorize speculate surmise decree proclaim",
    "neutral",
    "speech",
    "clause",
  ],
  ["grumble gripe rant scoff crow gloat moralise enthuse plead", "neutral", "speech", "clause"],
  [
    "demand complain*blame protest object agree joke quip/quipped//quipping boast*doubt interject",
    "neutral",
    "speech",
    "clause",
  ],
  [
    "shout cry whisper mutter murmur mumble moan fume exclaim scream yell snap/snapped//snapping retort counter chant sing/sang/sung",
    "neutral",
    "speech",
    "clause",
  ],
  ["admit/admitted//admitting concede acknowledge confess grant accept", "concession", "speech", "clause"],
  ["deny refute rebut/rebutted//rebutting question*doubt", "neutral", "speech", "clause"],
  ["hint imply purport profess pretend", "doubt", "speech", "clause"],
  [
    "tell/told inform remind assure reassure advise warn urge beg/begged//begging instruct brief",
    "neutral",
    "speech",
    "person",
  ],
  ["accuse blame lambast", "blame", "speech", "person"],
  ["charge", "blame", "speech", "clause"],
  ["find/found hold/held rule", "neutral", "writing", "clause"],
  ["convince persuade caution", "neutral", "speech", "person"],
  ["write/wrote/written tweet post email text blog/blogged//blogging", "neutral", "writing", "clause"],
  ["read/read message", "neutral", "writing", "beside"],
  [
    "laugh smile grin sigh shrug/shrugged//shrugging sneer groan growl gasp chuckle nod/nodded//nodding begin/began/begun/beginning hiss bark drawl venture intone declaim roar thunder bellow rage gush stammer decide reflect relate pontificate remonstrate blurt sniff sob/sobbed//sobbing wail pause interrupt",
    "neutral",
    "speech",
    "beside",
  ],
  [
    "call describe define refer/referred//referring term label/labelled//labelling characterise characterize portray",
    "neutral",
    "speech",
    "phrase",
  ],
  ["quote cite speak/spoke/spoken talk liken compare depict", "neutral", "speech", "phrase"],
  [
    "brand dub/dubbed//dubbing condemn denounce criticise criticize attack slam/slammed//slamming blast",
    "blame",
    "speech",
    "phrase",
  ],
  ["deride mock ridicule dismiss decry rebuke deplore castigate scold smear", "blame", "speech", "phrase"],
  [
    "praise hail applaud commend welcome laud salute endorse congratulate thank",
    "praise",
    "speech",
    "phrase",
  ],
  [
    "think/thought believe wonder imagine muse feel/felt reckon fear hope reason suppose guess realise realize",
    "neutral",
    "thought",
    "clause",
  ],
];

const es = /(?:s|x|z|ch|sh)$/;

function regular(lemma: string): readonly [string, string, string] {
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith("ee")) return [`${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith("e")) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [es.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

function expand([lemmas, slant, kind, takes]: Entry): CueVerb[] {
  return lemmas.split(" ").map((written) => {
    const [spelt = "", own] = written.split("*");
    const [lemma = "", irregular, participle, gerund] = spelt.split("/");
    const [third, past, ing] = regular(lemma);
    const forms = [lemma, third, irregular || past, participle || irregular || past, gerund || ing] as const;
    return { lemma, forms, slant: own === "doubt" || own === "blame" ? own : slant, kind, takes };
  });
}

/** Reporting verbs of general English with their forms. Source: the cue classes of PARC3 and PolNeAR. */
export const cueVerbs: readonly CueVerb[] = entries.flatMap(expand);

/** Which form a word is; `past` covers participles that look like the past. */
export type CueForm = "base" | "third" | "past" | "participle" | "ing";

const order: readonly CueForm[] = ["base", "third", "past", "participle", "ing"];

const byForm = new Map<string, { readonly verb: CueVerb; readonly form: CueForm }>();
for (const verb of cueVerbs)
  verb.forms.forEach((form, i) => {
    const both = i === 0 && form === verb.forms[2];
    if (!both && !byForm.has(form)) byForm.set(form, { verb, form: order[i] ?? "base" });
  });

/** The reporting verb that a norm is a form of, and which form; null where it is none. */
export const cueVerb = (norm: string): { readonly verb: CueVerb; readonly form: CueForm } | null =>
  byForm.get(norm) ?? null;

/** Which form of a verb a norm is; null where it is none. */
export function formOf({ forms }: CueVerb, norm: string): CueForm | null {
  const at = forms.indexOf(norm);
  return at < 0 ? null : (order[at] ?? null);
}
