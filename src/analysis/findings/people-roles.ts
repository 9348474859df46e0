import type { Finding, Part } from "../../domain/finding.js";
import { type PeopleInput, peopleSides } from "../people/people-input.js";
import { type Role, type RoleId, rolesOf } from "../people/roles.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { countedSentences } from "./listed-figures.js";
import { nameInSentence } from "./name-in-sentence.js";
import { phrase, phraseList } from "./phrase.js";

/** Fewest sentences that cast anybody, on all sides together, for a casting to be spoken of. */
export const roleRule = { sentences: 5 } as const;

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
  const lead = (side: string, role: RoleId): Role | null =>
    roles.filter((d) => d.side === side && d.role === role).sort((a, b) => b.count - a.count)[0] ?? null;
  const cast = sides.map((side) => ({
    side,
    leads: (["harms", "harmed", "helps"] as const).flatMap((role) => lead(side.label, role) ?? []),
  }));
  const few = total < roleRule.sentences;
  return finding(context, {
    metric: "people.roles",
    groups: sides.map(({ id }) => id),
    estimate: total,
    posts: sides.flatMap(({ posts }) => posts).length,
    strength: few ? "too little to say" : "leaning",
    title: few
      ? ["too few deeds are told to say who is cast as what"]
      : [
          cast
            .map(
              ({ side, leads }) =>
                `${side.writers}: ${told[leads[0]?.role ?? "helps"]} ${nameInSentence(leads[0]?.entity ?? "")}`,
            )
            .join("; "),
        ],
    text: phrase`${phraseList(
      cast.map(
        ({ side, leads }): Part[] =>
          phrase`as told by ${side.writers}, ${phraseList(
            leads.map(
              (d) =>
                phrase`${told[d.role]} ${nameInSentence(d.entity)} in ${countedSentences(d.selection.sentences ?? [])}`,
            ),
          )}`,
      ),
      "; ",
      "; ",
    )}.${few ? " That is too little to say whom a side casts as what." : ""}`,
    caveat: [
      "Deeds are what verbs and nouns of single clauses tell as done; where no listed name stands, who does or suffers it is left open.",
    ],
  });
}
