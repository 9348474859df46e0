import { peopleMentions } from "../analysis/findings/people-mentions.js";
import { mentionShares } from "../analysis/people/mention-shares.js";
import type { NamedKind } from "../analysis/people/named-kinds.js";
import { paragraph } from "../evidence/narrate.js";
import { nodes } from "../evidence/nodes.js";
import type { PeopleContext } from "./people-context.js";
import { sharesFigure } from "./shares-figure.js";

/** How often each post and camp names the entities of a kind, and the finding. */
export function whoIsNamed(context: PeopleContext, kind: NamedKind): DocumentFragment {
  const found = peopleMentions(context, context, kind);
  const chart = sharesFigure(context, mentionShares(context, kind.kind), {
    title: found.title,
    measure:
      "Times a name is used per 1,000 words. Each mark is a post, each tick a camp; a mark opens the sentences with the name.",
    caveat: found.caveat,
    alt: found.text,
    unit: "word",
    scale: "rate",
    heads: ["Name", "Times named", "Words"],
    empty: found.text,
    name: `${kind.many}-named`,
  });
  return nodes([chart, paragraph(found, context.openFigure)]);
}
