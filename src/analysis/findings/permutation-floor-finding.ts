import type { Finding } from "../../domain/finding.js";
import { formatPercent } from "../../domain/format.js";
import { inferenceRule } from "../../domain/inference-rule.js";
import { drawsFor, isDrawn, permutationFloor } from "../permutation-floor.js";
import { writerOf } from "../post-writers.js";
import type { FindingContext, Group } from "./context.js";
import { figure, postsFigure, postsOf, selectionOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { equals, integer, statistic } from "./wording.js";

/** What the number of posts allows to be said: the smallest p of all comparisons that re-assigning posts could give. */
export function permutationFloorFinding(context: FindingContext): Finding {
  const base = { metric: "floor", voice: context.settings.voice, posts: context.posts.length };
  const known = [...context.pairs, ...context.furtherPairs]
    .map((pair) => ({ pair, floor: floorOf(context, pair) }))
    .flatMap(({ pair, floor }) => (floor === null ? [] : [{ pair, floor }]))
    .sort((a, b) => a.floor - b.floor);
  const best = known[0];
  if (!best)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["there are no two camps to compare"],
      text: ["Fewer than two camps have posts, so nothing is compared; the pages describe what is there."],
    });
  const [target, reference] = best.pair.map((group) => selectionOf(context, { camps: group.camps }));
  const both = selectionOf(context, { camps: best.pair.flatMap((group) => group.camps) });
  const p = figure(context, statistic(best.floor, [inferenceRule.floor]), "statistic", both);
  const share = figure(context, formatPercent(best.floor), "percent", both);
  const [by, than] = context.groups.length > 2 ? best.pair.map(({ writers }) => ` by ${writers}`) : [];
  const against = phrase`${postsFigure(context, target ?? both)}${by ?? ""} against ${postsFigure(context, reference ?? both, { alone: true })}${than ?? ""}`;
  const [n1, n2] = sizesOf(context, best.pair);
  const ways = isDrawn(n1, n2)
    ? phrase`there are so many ways of dealing the posts out to the camps that ${integer(drawsFor(n1 + n2))} are drawn at random, and more where these leave the answer open; the smallest p that so many can give is ${p}`
    : phrase`even the largest possible difference, in either direction, would turn up in ${share} of all ways of dealing the posts out to the camps at random (p ${equals(best.floor)}${p})`;
  const may = best.floor <= inferenceRule.floor;
  return finding(context, {
    ...base,
    groups: best.pair.map((group) => group.id),
    estimate: best.floor,
    strength: "clear in this set",
    title: may ? phrase`${against} allow a test` : phrase`${against} can describe, but not prove`,
    text: may
      ? phrase`With ${against}, ${ways}, so a test can rule out chance; a p-value is shown where the posts of a comparison allow one of ${statistic(inferenceRule.floor)} or less.${repeated(context, best.pair)}${singleAuthors(context)}`
      : phrase`With ${against}, ${ways}. No test can give a smaller p, so no p-value is shown: the comparisons describe these posts.${repeated(context, best.pair)}${singleAuthors(context)}`,
  });
}

/** Which sides of several posts have one named author; nothing where none does. */
function singleAuthors(context: FindingContext): string {
  const sides = context.groups.filter(({ camps }) => {
    const posts = postsOf(context, selectionOf(context, { camps }));
    return posts.length > 1 && new Set(posts.map(writerOf)).size === 1;
  });
  return sides
    .map(({ writers }) => ` All posts by ${writers} are by one author; they show that author, not a camp.`)
    .join("");
}

/** What becomes of the floor where posts that repeat another are counted once. */
function repeated(context: FindingContext, pair: readonly [Group, Group]): string {
  const once = context.once();
  if (once === null) return "";
  const floor = floorOf(once, pair);
  const [before, after] = [floorOf(context, pair), floor].map((p) =>
    p === null ? "none" : statistic(p, [inferenceRule.floor]),
  );
  return before === after
    ? ""
    : ` That counts posts that repeat another as posts of their own; counted once, the smallest p is ${after}.`;
}

/** The floor of a pair. */
const floorOf = (context: FindingContext, pair: readonly [Group, Group]): number | null =>
  permutationFloor(...sizesOf(context, pair));

/** Posts with sentences that can be counted, of each group of a pair. */
function sizesOf(context: FindingContext, pair: readonly [Group, Group]): [number, number] {
  const [a = 0, b = 0] = pair.map(
    (group) => postsOf(context, selectionOf(context, { camps: group.camps })).length,
  );
  return [a, b];
}
