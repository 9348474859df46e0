import { pronounShares } from "../analysis/people/mention-shares.js";
import { nodes } from "../evidence/nodes.js";
import { paragraphs } from "../evidence/paragraphs.js";
import type { PeopleContext } from "./people-context.js";
import { sharesFigure } from "./shares-figure.js";

/** How often each post and camp says we and they, and the findings. */
export function usAndThem(context: PeopleContext): DocumentFragment {
  const found = context.findings.filter(({ metric }) => metric === "us-them");
  const chart = sharesFigure(context, pronounShares(context), {
    title: found[0]?.title ?? "",
    measure:
      "Pronouns of the first and third person plural per 1,000 words. Each mark is a post, each tick a camp.",
    caveat: found[0]?.caveat,
    alt: found.map(({ text }) => text).join(" "),
    unit: "word",
    scale: "rate",
    heads: ["Pronouns", "Times", "Words"],
    empty: "No post has a word to count.",
    name: "us-and-them",
  });
  return nodes([chart, paragraphs(found, context.openFigure)]);
}
