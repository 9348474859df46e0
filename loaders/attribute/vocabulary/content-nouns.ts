import type { CueKind, Slant } from "./cue-verbs.ts";

/** A noun that a clause with "that" fills: what somebody says, writes or thinks. */
export interface ContentNoun {
  readonly slant: Slant;
  readonly kind: CueKind;
  /** Whether it reports where nobody is named: "the accusation that", not "the view that", which may be the writer's. */
  readonly alone: boolean;
}

type Entry = readonly [nouns: string, slant: Slant, kind: CueKind, alone: boolean];

/** Singular and plural nouns; those of one number have no slash. */
const entries: readonly Entry[] = [
  [
    "suggestion/s assertion/s prediction/s warning/s contention/s argument/s insistence promise/s pledge/s assurance/s vow/s declaration/s announcement/s objection/s forecast/s rumour/s rumor/s mantra refrain threat/s jibe/s taunt/s",
    "neutral",
    "speech",
    true,
  ],
  ["claim/s allegation/s boast/s insinuation/s lie/s pretence", "doubt", "speech", true],
  ["accusation/s charge/s complaint/s criticism/s smear/s slur/s", "blame", "speech", true],
  ["admission/s confession/s", "concession", "speech", true],
  ["report/s", "neutral", "speech", true],
  [
    "statement/s remark/s comment/s observation/s reply/replies response/s answer/s retort/s rejoinder/s message/s line advice testimony verdict/s denial/s plea/s demand/s excuse/s explanation/s justification/s proposal/s recommendation/s reminder/s request/s ruling/s",
    "neutral",
    "speech",
    false,
  ],
  ["concession acknowledgement/s acknowledgment/s", "concession", "speech", false],
  [
    "belief/s view/s opinion/s conviction/s fear/s hope/s suspicion/s conclusion/s finding/s theory/theories assumption/s expectation/s assessment/s judgement/s judgment/s concerns worries feeling impression",
    "neutral",
    "thought",
    false,
  ],
];

function formsOf(written: string): readonly string[] {
  const [one = "", ending] = written.split("/");
  if (ending === undefined) return [one];
  return [one, ending === "s" ? `${one}s` : ending];
}

/** Nouns whose content is a clause, by each of their forms. Source: nominal cues of PARC3 and PolNeAR. */
export const contentNouns: ReadonlyMap<string, ContentNoun> = new Map(
  entries.flatMap(([nouns, slant, kind, alone]) =>
    nouns
      .split(" ")
      .flatMap(formsOf)
      .map((form): readonly [string, ContentNoun] => [form, { slant, kind, alone }]),
  ),
);
