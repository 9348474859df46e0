import { stringify } from "yaml";
import { slug } from "../slug.ts";
import type { NearListed, Proposal } from "./proposals.ts";

/** First line of a draft, by which one is known that may be written anew. */
export const draftMark =
  "# Names that the posts use and entities.yaml does not list; made by npm run new:entities.";

const opening = `${draftMark}
# Take what is right into entities.yaml and leave the rest. Kinds are guesses, from titles, nouns of bodies and places, and what stands around;
# sides are yours to say; misspellings are names that are nearly a person's, and may be another's. Of each: in how many posts it stands, and how often.`;

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();
const inList = (text: string): string => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : scalar(text));
const times = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

function entry({ name, kind, aliases, misspellings, posts, uses, mayBe }: Proposal, id: string): string {
  const doubt = mayBe.length > 0 ? `; a part of the name may also mean ${mayBe.join(", ")}` : "";
  const lines = [
    `  # ${times(posts, "post")}, ${times(uses, "use")}${doubt}`,
    `  - id: ${scalar(id)}`,
    `    name: ${scalar(name)}`,
    `    kind: ${kind}`,
    ...(aliases.length > 0 ? [`    aliases: [${aliases.map(inList).join(", ")}]`] : []),
    ...(misspellings.length > 0 ? [`    misspellings: [${misspellings.map(inList).join(", ")}]`] : []),
  ];
  return lines.join("\n");
}

/** Comments, for what they tell of stands in another file. */
const misspellings = (near: readonly NearListed[]): string =>
  near
    .map(
      (one) =>
        `# Nearly a name of ${one.entity_id}; where they mean it, add to it: misspellings: [${one.misspellings.map(inList).join(", ")}]\n`,
    )
    .join("");

/** The proposals as `entities.yaml` would hold them, with `taken` ids left to the entities that have them. */
export function draft(
  proposals: readonly Proposal[],
  taken: readonly string[],
  near: readonly NearListed[] = [],
): string {
  const used = new Set(taken);
  const entries = proposals.map((proposal) => {
    const base = slug(proposal.name) || "name";
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    return entry(proposal, id);
  });
  return `${opening}\n${misspellings(near)}${entries.length > 0 ? `entities:\n${entries.join("\n")}` : "entities: []"}\n`;
}
