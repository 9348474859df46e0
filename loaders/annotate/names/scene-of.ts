import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Topic } from "../../attribute/speakers/topics.ts";
import type { Cast, Pronoun } from "./cast.ts";
import { lasting } from "./lasting.ts";
import { mayMean, suits, type Told } from "./may-mean.ts";
import type { Scene, Spoken } from "./salience.ts";

/** A pronoun of one gender. */
export type Gendered = Pronoun & { readonly gender: Gender };

/** A pronoun with whom it means, as far as that is known. */
export type Meant = Pronoun & { readonly entityId: string | null };

/** Of whom it is spoken, by whatever words, from paragraph `from` on up to a pronoun; `earlier` are the pronouns before it. */
export function sceneOf(
  pronoun: Gendered,
  earlier: readonly Meant[],
  from: number,
  cast: Cast,
  told: Told,
): Omit<Scene, "stranger"> {
  const { gender, paragraph, start } = pronoun;
  const between = Array.from({ length: paragraph - from + 1 }, (_, n) => from + n);
  const fits = mayMean(pronoun, told);
  const isSuited = suits(gender, told);
  const isTopic = (topic: Topic): boolean =>
    topic.pronoun === null ? isSuited({ ...topic, gender: null }) : topic.pronoun === gender;
  const spokenIn = (n: number): Spoken[] => [
    ...(cast.spoken.get(n) ?? []).filter((found) => fits({ ...found, gender: null })),
    ...(n === paragraph ? cast.antecedents(n) : lasting(cast, n)).filter(
      (found) => found.entityId === null && fits(found),
    ),
  ];
  const before = since(earlier, from).flatMap((other) =>
    other.gender === gender ? [{ ...other, gender }] : [],
  );
  const sayer = (at: number): string | null => {
    const said = cast.saidAt(at);
    return said?.entityId ?? before.find((other) => other.start === said?.pronoun)?.entityId ?? null;
  };
  return {
    spoken: between.flatMap(spokenIn).filter((found) => found.start < start),
    topics: between.flatMap((n) => cast.topics(n)).filter(isTopic),
    before: pronoun.speaks ? withoutSaid(before, cast) : before,
    sayer,
  };
}

/** Pronouns up to the last that stands in nobody's words: what those speak of does not turn the talk from whoever goes on speaking. */
function withoutSaid<P extends { readonly start: number }>(before: readonly P[], cast: Cast): readonly P[] {
  let end = before.length;
  while (end > 0 && cast.saidAt(before[end - 1]?.start ?? -1) !== null) end--;
  return before.slice(0, end);
}

/** The pronouns from paragraph `from` on. */
function since(earlier: readonly Meant[], from: number): readonly Meant[] {
  let first = earlier.length;
  while (first > 0 && (earlier[first - 1]?.paragraph ?? -1) >= from) first--;
  return earlier.slice(first);
}
