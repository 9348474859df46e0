import { peopleNaming } from "../analysis/findings/people-naming.js";
import { namingShares } from "../analysis/people/naming-forms.js";
import type { Named } from "../analysis/people/people-input.js";
import { paragraph } from "../evidence/narrate.js";
import { nodes } from "../evidence/nodes.js";
import type { PeopleContext } from "./people-context.js";
import { sharesFigure } from "./shares-figure.js";

/** By which names each post and camp speaks of somebody, and the finding. */
export function namedHow(context: PeopleContext, who: Named): DocumentFragment {
  const found = peopleNaming(context, context, who);
  const chart = sharesFigure(context, namingShares(context, who), {
    title: found.title,
    measure: `Share of the mentions of ${who.label} by each name. Each mark is a post, each tick a camp.`,
    caveat: found.caveat,
    alt: found.text,
    unit: "mention",
    heads: ["Name", "Times", "Mentions"],
    name: `named-${who.id}`,
  });
  return nodes([chart, paragraph(found, context.openFigure)]);
}
