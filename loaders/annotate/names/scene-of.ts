import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Topic } from "../../attribute/speakers/topics.ts";
import type { Cast, Pronoun } from "./cast.ts";
import { firstFrom } from "./first-from.ts";
import { lasting } from "./lasting.ts";
import { mayMean, suits, type Told } from "./may-mean.ts";
import type { Scene, Spoken } from "./salience.ts";

/** A pronoun of one gender. */
export type Gendered = Pronoun & { readonly gender: Gender };

/** A pronoun with whom it means, as far as that is known. */
export type Meant = Pronoun & { readonly entityId: string | null };

/** The pronouns that have been read: in their order, and by where they start. */
export interface Earlier {
  readonly all: readonly Meant[];
  readonly at: ReadonlyMap<number, Meant>;
}

/** Of whom it is spoken, by whatever words, from paragraph `from` on up to a pronoun. What is far behind the last is not looked at. */
export function sceneOf(
  pronoun: Gendered,
  earlier: Earlier,
  from: number,
  cast: Cast,
  told: Told,
): Omit<Scene, "stranger"> {
  const { gender } = pronoun;
  const last = lastOf(pronoun, earlier, from, cast);
  const meaningAt = (start: number | null | undefined): string | null => {
    const found = earlier.at.get(start ?? -1);
    return found !== undefined && found.gender === gender && found.paragraph >= from ? found.entityId : null;
  };
  return {
    spokenSince: spokenBefore(pronoun, from, cast, told),
    topic: topicOf(pronoun, from, cast, told),
    last,
    meaningOf: (start) => (last !== undefined && start <= last.start ? meaningAt(start) : null),
    sayer: (at) => {
      const said = cast.saidAt(at);
      return said?.entityId ?? meaningAt(said?.pronoun);
    },
  };
}

/** The last pronoun of the same gender from paragraph `from` on; what others' words speak of does not turn the talk from whoever goes on speaking. */
function lastOf({ gender, speaks }: Gendered, { all }: Earlier, from: number, cast: Cast): Meant | undefined {
  for (let i = all.length - 1; i >= 0 && (all[i]?.paragraph ?? -1) >= from; i--) {
    const other = all[i];
    if (other?.gender === gender && !(speaks && cast.saidAt(other.start) !== null)) return other;
  }
  return undefined;
}

/** Whom the last sentence before a pronoun, or its own, is about that is about somebody of its gender. */
function topicOf(
  { gender, paragraph, start }: Gendered,
  from: number,
  cast: Cast,
  told: Told,
): Topic | undefined {
  const isSuited = suits(gender, told);
  for (let n = paragraph; n >= from; n--) {
    const topics = cast.topics(n);
    for (let i = firstFrom(topics, start) - 1; i >= 0; i--) {
      const topic = topics[i] as Topic;
      if (topic.pronoun === null ? isSuited({ ...topic, gender: null }) : topic.pronoun === gender)
        return topic;
    }
  }
  return undefined;
}

/** Whoever fits a pronoun and is spoken of before it, from a place in the paragraphs from `from` on. */
function spokenBefore(pronoun: Gendered, from: number, cast: Cast, told: Told): Scene["spokenSince"] {
  const { paragraph, start } = pronoun;
  const fits = mayMean(pronoun, told);
  return (since) => {
    const found: Spoken[] = [];
    for (let n = from; n <= paragraph; n++) {
      found.push(
        ...between(cast.spoken.get(n) ?? [], since, start).filter((one) => fits({ ...one, gender: null })),
      );
      const described = n === paragraph ? cast.antecedents(n) : lasting(cast, n);
      found.push(...between(described, since, start).filter((one) => one.entityId === null && fits(one)));
    }
    return found;
  };
}

/** Those of some places in order that start from `since` on and before `end`. */
const between = <P extends { readonly start: number }>(
  places: readonly P[],
  since: number,
  end: number,
): readonly P[] => places.slice(firstFrom(places, since), firstFrom(places, end));
