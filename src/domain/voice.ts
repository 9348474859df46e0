/** Whose words a span is. Source: the source, cue and content model of PARC3 and PolNeAR. */
export const voices = [
  "own",
  "direct",
  "mixed",
  "indirect",
  "block",
  "imagined",
  "scare",
  "title",
  "heading",
] as const;

export type Voice = (typeof voices)[number];

/** The two sides of the voice switch: the writer's own words, and words the writer hands to someone else. */
export type VoiceClass = "own" | "quoted";

const quoted: ReadonlySet<string> = new Set<Voice>(["direct", "mixed", "indirect", "block"]);

/**
 * The class of a voice. Scare quotes, titles, headings and imagined speech are the writer's own doing and
 * count as own; only speech credited to, or copied from, someone else is quoted.
 */
export const voiceClass = (voice: string): VoiceClass => (quoted.has(voice) ? "quoted" : "own");

/** The voices that pages count as the writer's own words, and those that they count as quoted. */
export const voicesOf = (side: VoiceClass): readonly Voice[] =>
  voices.filter((voice) => voiceClass(voice) === side);

const unheld: ReadonlySet<string> = new Set<Voice>(["scare", "title", "imagined"]);

/**
 * Whether a writer holds what is said in a voice. Words in scare quotes are kept at arm's length: an insult there is what opponents say.
 */
export const isHeld = (voice: string): boolean => !unheld.has(voice);

/** What a reader can choose: one class, or both. */
export type VoiceChoice = VoiceClass | "all";

/** Whether a voice is among what a reader has chosen. */
export const inVoice = (voice: string, choice: VoiceChoice): boolean =>
  choice === "all" || voiceClass(voice) === choice;

/** Whose words a choice of voices counts. */
export const voiceWords: Readonly<Record<VoiceChoice, string>> = {
  own: "the writer’s own words",
  quoted: "quoted words",
  all: "all words",
};
