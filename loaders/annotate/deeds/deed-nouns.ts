import type { DeedKind } from "./deed.ts";

/** A noun that names a deed. */
export interface DeedNoun {
  readonly word: string;
  readonly kind: DeedKind;
  /**
   * Whose it is said to be: a doer's ("Reid's plot", "the threats of Reid"), a sufferer's ("the humiliation of Reid"), or by an act's grammar either: "Reid's
   * betrayal" is done by her, "the betrayal of Reid" to her.
   */
  readonly owner: "doer" | "sufferer" | "act";
}

/** Singulars by kind and owner; a plural is met too. */
const lists: readonly (readonly [DeedKind, DeedNoun["owner"], string])[] = [
  [
    "harm",
    "doer",
    "coup plot conspiracy lie threat treachery backstabbing vitriol witch-hunt stitch-up deceit vandalism violence",
  ],
  [
    "harm",
    "act",
    `betrayal bullying abuse harassment intimidation purge ambush assault deception sabotage smear slander libel blackmail
    insult`,
  ],
  [
    "harm",
    "sufferer",
    `persecution humiliation vilification demonisation demonization victimisation victimization destruction murder smearing
    misrepresentation undermining destabilisation denigration`,
  ],
  ["help", "act", "rescue"],
  ["other", "doer", "attack support backing"],
  ["other", "act", "criticism condemnation denunciation praise endorsement defence defense"],
];

const plural = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;

/** Deed nouns by their forms. */
export const deedNouns: ReadonlyMap<string, DeedNoun> = new Map(
  lists.flatMap(([kind, owner, words]) =>
    words.split(/\s+/).flatMap((word) => {
      const noun: DeedNoun = { word, kind, owner };
      return [
        [word, noun],
        [plural(word), noun],
      ] as const;
    }),
  ),
);
