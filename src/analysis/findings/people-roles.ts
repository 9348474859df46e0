import type { Finding, Part } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { type PeopleInput, peopleSides } from "../people/people-input.js";
import { type Role, type RoleId, rolesOf } from "../people/roles.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { countedSentences } from "./listed-figures.js";
import { nameInSentence } from "./name-in-sentence.js";
import { phrase, phraseList } from "./phrase.js";

/** Fewest sentences that cast anybody, on all sides together, for a casting to be spoken of, and fewest that cast whom a title names. */
const roleRule = { sentences: 5, titled: 2 } as const;

const told: Readonly<Record<RoleId, string>> = {
  harms: "harm is done by",
  harmed: "harm is done to",
  helps: "help comes from",
};

/** Whom each side casts as doer of harm, as harmed and as help; null where no action was found. */
export function peopleRoles(
  context: Pick<FindingContext, "settings" | "select">,
  input: PeopleInput,
): Finding | null {
  const roles = rolesOf(input).filter(({ count }) => count > 0);
  if (roles.length === 0) return null;
  const total = roles.reduce((sum, { count }) => sum + count, 0);
  const sides = peopleSides(input).filter(({ label }) => roles.some((role) => role.side === label));
  const cast = sides.map((side) => ({
    side,
    parts: (["harms", "harmed", "helps"] as const)
      .map((role) => leadsOf(roles.filter((d) => d.side === side.label && d.role === role)))
      .filter((leads) => leads.length > 0),
  }));
  const titled = cast.flatMap(({ side, parts }) => {
    const leads = parts.find(([first]) => (first?.count ?? 0) >= roleRule.titled);
    return leads === undefined ? [] : [`${side.writers}: ${castWords(leads)}`];
  });
  const few = total < roleRule.sentences || titled.length === 0;
  return finding(context, {
    metric: "people.roles",
    groups: sides.map(({ id }) => id),
    estimate: total,
    posts: sides.flatMap(({ posts }) => posts).length,
    strength: few ? "too little to say" : "leaning",
    title: few ? ["too few deeds are told to say who is cast in which role"] : [titled.join("; ")],
    text: phrase`${phraseList(
      cast.map(
        ({ side, parts }): Part[] => phrase`as told by ${side.writers}, ${phraseList(parts.map(partWords))}`,
      ),
      "; ",
      "; ",
    )}.${few ? " That is too little to say how a side casts anybody." : ""}`,
    caveat: [
      "Deeds are read from the verbs and nouns of single clauses; where no listed name stands, who does or suffers the deed is left open.",
    ],
  });
}

/** Whom a side casts in one part most: one, or several in as many sentences. */
function leadsOf(cast: readonly Role[]): Role[] {
  const most = cast.reduce((top, { count }) => Math.max(top, count), 0);
  return cast.filter(({ count }) => count === most);
}

/** `harm is done by Ada Okafor and Jo Brandt`. */
const castWords = (leads: readonly Role[]): string =>
  `${told[leads[0]?.role ?? "helps"]} ${joinWords(leads.map(({ entity }) => nameInSentence(entity)))}`;

/** `harm is done by Ada Okafor in 2 sentences and Jo Brandt in 2 sentences`. */
function partWords(leads: readonly Role[]): Part[] {
  const each = leads.map(
    ({ entity, selection }) =>
      phrase`${nameInSentence(entity)} in ${countedSentences(selection.sentences ?? [])}`,
  );
  return phrase`${told[leads[0]?.role ?? "helps"]} ${phraseList(each)}`;
}
