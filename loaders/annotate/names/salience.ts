import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Topic } from "../../attribute/speakers/topics.ts";

/** What a pronoun is in its clause: "he", "his", "him". */
export type Part = "subject" | "owner" | "object";

/** A pronoun of the third person singular, with what stands before it. */
export interface Pointer {
  readonly start: number;
  /** Start of its sentence. */
  readonly sentence: number;
  readonly gender: Gender;
  readonly part: Part;
  /** Whether it stands in a clause that somebody is said to think: "Reid believes he". */
  readonly below: boolean;
  /** Whether it speaks on: its clause reports words, and answers nobody's ("He added that", not "But he denied that"). */
  readonly speaks: boolean;
  /** Whether it hangs on its sentence's subject: "Reid left when he", "Reid broke his word". */
  readonly hangs: boolean;
}

/** Somebody who is spoken of at a place of a post; null where no gazetteer knows them. */
export interface Spoken {
  readonly start: number;
  readonly entityId: string | null;
}

/** What tells of several people whom a pronoun fits which one it means. */
export interface Scene {
  /** Whoever fits the pronoun, each time one is named or described from a place on and before it. */
  readonly spokenSince: (from: number) => readonly Spoken[];
  /** Whom the last sentence that is about somebody of its gender is about, its own as far as it goes. */
  readonly topic: Topic | undefined;
  /** The last pronoun of its gender before it, with whom it means; one that speaks on passes over those that stand in somebody's words. */
  readonly last: (Pick<Pointer, "start"> & { readonly entityId: string | null }) | undefined;
  /** Whom a pronoun of its gender means that stands at a place, and not behind the last; null where none does. */
  readonly meaningOf: (start: number) => string | null;
  /** The listed person whose words stand at a place; null for nobody's. */
  readonly sayer: (start: number) => string | null;
  /** Whether an earlier pronoun means somebody whom nobody names, who may be meant again. */
  readonly stranger: boolean;
}

/**
 * Whom a pronoun means of several people who fit it; null where that stays open. It goes on with the pronoun before it where nobody else who fits has been spoken of
 * since ("… and he knew it; his speech"), and else with the subject of the last main clause where nobody else who fits has been spoken of since that
 * ("Hale came. Reid spoke. She said", not "Reid met Hale. She said"). Whoever only the speaker's
 * words name leaves it with a speaker who goes on ("Reid said that Hale was late. She added that"). An object is not its own clause's subject.
 */
export function salient(pointer: Pointer, scene: Scene): string | null {
  const { last, topic } = scene;
  const isRuled = (start: number): boolean => pointer.part === "object" && start >= pointer.sentence;
  if (last !== undefined && last.start > (topic?.start ?? -1))
    return isRuled(last.start) || pointer.below ? null : alone(scene, last.start, last.entityId, pointer);
  const isInside = topic !== undefined && topic.start >= pointer.sentence;
  if (topic === undefined || isRuled(topic.start) || (pointer.below && isInside)) return null;
  if (scene.stranger && !(pointer.hangs && isInside)) return null;
  const entityId = topic.pronoun === null ? topic.entityId : scene.meaningOf(topic.start);
  return alone(scene, topic.start, entityId, pointer);
}

/** `entityId`, where whoever fits and is spoken of from `from` on is nobody else; of whom that one speaks does not count where the pronoun speaks on. */
const alone = (
  { spokenSince, sayer }: Scene,
  from: number,
  entityId: string | null,
  { speaks }: Pointer,
): string | null =>
  entityId !== null &&
  spokenSince(from).every(
    (found) => found.entityId === entityId || (speaks && sayer(found.start) === entityId),
  )
    ? entityId
    : null;
