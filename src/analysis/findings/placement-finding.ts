import type { PlacementSetting } from "../../domain/contest.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { groupBy } from "../group-by.js";
import { type FindingContext, type FindingPost, nounOf } from "./context.js";
import { sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { placementChange, placesOf } from "./placement-changes.js";
import { counted, named } from "./wording.js";

/** A comparison whose strength or direction another placement changes. */
interface Change {
  readonly noun: string;
  /** What becomes of it, after "goes" or "go". */
  readonly what: string;
}

/** Where a disputed post is counted, and which comparisons change when it is counted elsewhere. */
export function placementFinding(
  context: FindingContext,
  setting: PlacementSetting,
  post: FindingPost,
): Finding {
  const { here, others } = placesOf(context, setting);
  const changes = others.map((choice) => ({ choice, changes: changesWhen(context, setting.post, choice) }));
  const changed = new Set(changes.flatMap((other) => other.changes.map((change) => change.noun))).size;
  const made = context.frames.length * context.pairs.length;
  const where = sentencesFigure(context, wholeOf(context, { posts: [setting.post], placements: {} }));
  const alike = [...groupBy(changes, (other) => changeWords(other.changes))];
  const said = alike.map(
    ([words, places]) =>
      ` If it is ${places.map(({ choice }) => placeWords(context, choice)).join(" or ")}, ${words}.`,
  );
  return finding(context, {
    metric: "setting",
    subject: setting.post,
    groups: [setting.post],
    posts: 1,
    estimate: changed,
    strength: made ? "clear in this set" : "too little to say",
    title: changed
      ? [`where ${named(post)} is counted affects what is said of ${counted(changed, "frame")}`]
      : [`where ${named(post)} is counted affects no frame’s strength or direction`],
    text: phrase`${named(post)} (${where} ${where.count === 1 ? "sentence" : "sentences"}) is ${placeWords(context, here ?? post.camp)}.${said.join("")}`,
  });
}

function changesWhen(context: FindingContext, post: string, choice: string): Change[] {
  return context.frames.flatMap((frame) =>
    context.pairs.flatMap((pair) => {
      const change = placementChange(context, frame, pair, post, choice);
      if (change === null) return [];
      const what = change.kind === "turned" ? "to the other side" : `from “${change.from}” to “${change.to}”`;
      return [{ noun: nounOf(frame), what }];
    }),
  );
}

const writersFor = (context: FindingContext, camp: string): string | undefined =>
  context.groups.find((group) => group.id === camp)?.writers;

const placeWords = (context: FindingContext, place: string): string =>
  place === "out"
    ? "left out"
    : place === "none"
      ? "counted apart from the camps"
      : `counted with ${writersFor(context, place) ?? place}`;

/** The changes, those of one kind together. */
function changeWords(changes: readonly Change[]): string {
  const kinds = [...groupBy(changes, (change) => change.what)].map(([what, same]) => {
    const nouns = [...new Set(same.map((change) => change.noun))];
    return `${joinWords(nouns)} ${nouns.length === 1 ? "goes" : "go"} ${what}`;
  });
  return kinds.length ? kinds.join("; ") : "no comparison of frames changes";
}
