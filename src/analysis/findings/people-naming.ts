import type { Finding, Part } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { groupBy } from "../group-by.js";
import { verbOf } from "../one-writer.js";
import { formLabel, nameless, namingForm } from "../people/naming-forms.js";
import { type Named, type PeopleInput, type PeoplePost, peopleSides } from "../people/people-input.js";
import { type Side, writersWho } from "../sides.js";
import type { FindingContext } from "./context.js";
import { type Draft, finding } from "./finding.js";
import { placesFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted } from "./wording.js";

/** Fewest mentions of a person on a side for its commonest name to be compared. */
const namingRule = { mentions: 10 } as const;

/** How one side names a person. */
interface Use {
  readonly id: string;
  readonly writers: string;
  readonly rows: Named["rows"];
  /** Whoever names the person, the side or the one of its several writers who does; and in how many posts. */
  readonly who: string;
  readonly posts: number;
  /** The commonest form, or several as common as each other; none where a side does not name the person. */
  readonly forms: readonly { readonly form: string; readonly rows: Named["rows"] }[];
}

/** By which name each side speaks of one person most often. */
export function peopleNaming(
  context: Pick<FindingContext, "settings" | "select">,
  input: PeopleInput,
  person: Named,
): Finding {
  const uses = peopleSides(input)
    .filter(({ posts }) => posts.length > 0)
    .map((side) => useOf(side, person));
  const all = uses.filter(({ id }) => id !== "none");
  const camps = all.filter(({ rows }) => rows.length >= namingRule.mentions);
  const name = person.said;
  return finding(context, {
    metric: "people.naming",
    subject: person.id,
    groups: uses.map(({ id }) => id),
    posts: new Set(person.rows.map(({ post_id }) => post_id)).size,
    estimate: person.rows.length,
    ...(loneVerdict(name, all, camps) ?? verdictOf(name, camps)),
    text: phrase`${name} is mentioned ${phraseList(uses.map(useWords), "; ", "; ")}.`,
    caveat:
      all.length > 1 && camps.length < 2
        ? [`A side with fewer than ${counted(namingRule.mentions, "mention")} is not compared.`]
        : [],
  });
}

function useOf(side: Side<PeoplePost>, person: Named): Use {
  const posts = new Set(side.posts.map(({ post_id }) => post_id));
  const rows = person.rows.filter(({ post_id }) => posts.has(post_id));
  const byForm = [...groupBy(rows, namingForm)].map(([form, of]) => ({ form, rows: of }));
  const most = byForm.reduce((top, { rows: of }) => Math.max(top, of.length), 0);
  const forms = byForm
    .filter(({ rows: of }) => of.length === most)
    .sort((a, b) => (a.form < b.form ? -1 : 1));
  const naming = new Set(rows.map(({ post_id }) => post_id)).size || side.posts.length;
  return { id: side.id, writers: side.writers, who: writersWho(side, naming), posts: naming, rows, forms };
}

/** What the one camp with posts says most often; null of several camps, and where no one name comes first. */
function loneVerdict(
  name: string,
  all: readonly Use[],
  [camp]: readonly Use[],
): Pick<Draft, "strength" | "title"> | null {
  const [first, second] = camp?.forms ?? [];
  if (all.length !== 1 || camp === undefined || first === undefined || second !== undefined) return null;
  if (first.form === nameless.withheld) return null;
  return {
    strength: "leaning",
    title: [`${camp.who} most often ${mostOften(name, first.form, camp.posts)}`],
  };
}

/** Whether camps that name a person often enough put one name first, the same or each its own. */
function verdictOf(name: string, camps: readonly Use[]): Pick<Draft, "strength" | "title"> {
  if (camps.length < 2)
    return {
      strength: "too little to say",
      title: [`too few mentions on a side to compare how ${name} is named`],
    };
  const withheld = camps.filter(({ forms }) => forms.some(({ form }) => form === nameless.withheld));
  if (withheld.length > 0)
    return {
      strength: "too little to say",
      title: [
        `what ${joinWords(withheld.map(({ writers }) => writers))} call ${name} is too often unpublished to be compared`,
      ],
    };
  const tied = camps.filter(({ forms }) => forms.length > 1);
  if (tied.length > 0)
    return {
      strength: "no visible difference",
      title: [`no single name for ${name} comes first with ${joinWords(tied.map(({ writers }) => writers))}`],
    };
  const firsts = camps.map(({ forms }) => forms[0]?.form ?? "");
  if (new Set(firsts).size === 1)
    return {
      strength: "no visible difference",
      title: [`the camps name ${name} alike: ${firstWords(firsts[0] ?? "")}`],
    };
  const said = camps.map(({ who, posts }, i) => `${who} ${callsWords(name, firsts[i] ?? "", posts)}`);
  return { strength: "leaning", title: [said.join(", ")] };
}

function firstWords(form: string): string {
  if (form === nameless.described) return "a description comes first";
  return form === nameless.others ? "others’ words come first" : `${formLabel(form)} comes first`;
}

const mostOften = (name: string, form: string, posts: number): string =>
  form === nameless.described || form === nameless.others
    ? callsWords(name, form, posts)
    : `${verbOf("call", posts)} ${name} ${formLabel(form)}`;

function callsWords(name: string, form: string, posts: number): string {
  if (form === nameless.described) return `${verbOf("describe", posts)} ${name} without a name`;
  if (form === nameless.others) return `${verbOf("name", posts)} ${name} ${form}`;
  return `${verbOf("say", posts)} ${formLabel(form)}`;
}

function useWords({ writers, rows, forms }: Use): Part[] {
  if (forms.length === 0)
    return phrase`by ${writers} in ${placesFigure(rows)} of the places that are counted`;
  const places = phrase`by ${writers} in ${placesFigure(rows)} ${rows.length === 1 ? "place" : "places"}`;
  const [first] = forms;
  if (forms.length > 1 && first?.rows.length === 1) return phrase`${places}, each time by a different name`;
  const always = rows.length === 1 ? "" : "always ";
  const said = forms.map(({ form, rows: of }) =>
    of.length === rows.length
      ? phrase`${form === nameless.withheld ? "each of them " : always}${asWords(form)}`
      : phrase`${placesFigure(of)} of them ${asWords(form)}`,
  );
  return phrase`${places}, ${phraseList(said)}`;
}

function asWords(form: string): string {
  if (form === nameless.described) return "by a description";
  return form === nameless.withheld || form === nameless.others ? form : `as ${formLabel(form)}`;
}
