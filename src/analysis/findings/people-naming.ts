import type { Finding, Part } from "../../domain/finding.js";
import { groupBy } from "../group-by.js";
import { namingForm } from "../people/naming-forms.js";
import { type Named, type PeopleInput, peopleSides } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { placesFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted } from "./wording.js";

/** Fewest mentions of a person on a side for its commonest name to be compared. */
export const namingRule = { mentions: 5 } as const;

interface Use {
  readonly writers: string;
  readonly rows: Named["rows"];
  /** Commonest form; null where a side does not name the person. */
  readonly form: string | null;
  readonly ofForm: Named["rows"];
}

/** By which name each side speaks of one person most often. */
export function peopleNaming(
  context: Pick<FindingContext, "settings" | "select">,
  input: PeopleInput,
  person: Named,
): Finding {
  const uses = peopleSides(input)
    .filter(({ posts }) => posts.length > 0)
    .map((side): Use & { readonly id: string } => {
      const posts = new Set(side.posts.map(({ post_id }) => post_id));
      const rows = person.rows.filter(({ post_id }) => posts.has(post_id));
      const [most] = [...groupBy(rows, namingForm)].sort(
        ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
      );
      return { id: side.id, writers: side.writers, rows, form: most?.[0] ?? null, ofForm: most?.[1] ?? [] };
    });
  const camps = uses.filter(({ id, rows }) => id !== "none" && rows.length >= namingRule.mentions);
  const forms = new Set(camps.map(({ form }) => form));
  const name = person.label;
  return finding(context, {
    metric: "people.naming",
    subject: person.id,
    groups: uses.map(({ id }) => id),
    posts: new Set(person.rows.map(({ post_id }) => post_id)).size,
    estimate: person.rows.length,
    strength: camps.length < 2 ? "too little to say" : forms.size === 1 ? "no visible difference" : "leaning",
    title:
      camps.length < 2
        ? [`too few mentions on a side to compare how ${name} is named`]
        : forms.size === 1
          ? [`the camps name ${name} alike: ${quoted([...forms][0] ?? "")} comes first`]
          : [camps.map(({ writers, form }) => `${writers} say ${quoted(form ?? "")}`).join(", ")],
    text: phrase`${phraseList(
      uses.map((use) => useWords(name, use)),
      "; ",
      "; ",
    )}.`,
    caveat:
      camps.length < 2
        ? [`A side with fewer than ${counted(namingRule.mentions, "mention")} is not compared.`]
        : [],
  });
}

const useWords = (name: string, { writers, rows, form, ofForm }: Use): Part[] =>
  form === null
    ? phrase`${writers}: ${name} in ${placesFigure(rows)} of the places that are counted`
    : phrase`${writers}: ${name} in ${placesFigure(rows)} ${rows.length === 1 ? "place" : "places"}, ${ofForm.length === rows.length ? "always" : phrase`${placesFigure(ofForm)} of them`} as ${quoted(form)}`;

const quoted = (form: string): string =>
  form === "described, not named" || form === "not published" ? form : `“${form}”`;
