import type { Finding, Part } from "../../domain/finding.js";
import { capital, formatPercent, numberWord } from "../../domain/format.js";
import type { Selection } from "../../domain/selection.js";
import type { FrameComparison } from "../compare-frame.js";
import { strengthRule } from "../comparison-strength.js";
import { countedPosts, type GroupShare } from "../group-share.js";
import { verbOf, writersWords } from "../one-writer.js";
import { type Absence, absenceOf, foundOtherwise, limitWords, markedWords } from "./absence.js";
import { type FindingContext, type FindingFrame, type Group, nounOf } from "./context.js";
import { countOf, selectionOf, shareOfSentences } from "./figures.js";
import { finding } from "./finding.js";
import { differenceCaveat } from "./frame-difference-caveat.js";
import { frameSubject } from "./frame-subject.js";
import { loneSide, loneWords } from "./lone-side.js";
import { phrase } from "./phrase.js";
import { integer, named } from "./wording.js";

/** A side of the comparison with the words and selections that a text needs. */
interface Side extends Group {
  /** Posts of the side that have a sentence to count: one alone is "one writer", who "speaks". */
  readonly range: number;
  readonly share: GroupShare;
  readonly selection: Selection;
}

/** A frame in one group of camps against another; the estimate is the target's share minus the reference's. */
export function frameDifference(
  context: FindingContext,
  frame: FindingFrame,
  pair: readonly [Group, Group],
): Finding {
  const found = context.compare(frame, pair);
  const [target, reference] = pair.map((group, i): Side => {
    const selection = selectionOf(context, { frame: frame.id, camps: group.camps });
    const share = i ? found.reference : found.target;
    const range = countedPosts(share).length;
    return { ...group, writers: writersWords(group.writers, range), range, share, selection };
  }) as [Side, Side];
  const sides = (found.difference ?? 0) < 0 ? ([reference, target] as const) : ([target, reference] as const);
  const ids = pair.map((group) => group.id);
  const lone = loneSide([target, reference]);
  const alone = lone && loneWords(context, { id: frame.id, noun: nounOf(frame) }, lone);
  return finding(context, {
    metric: "frame",
    subject: frameSubject(frame.id, context.groups.length > 2 ? ids : []),
    groups: ids,
    estimate: found.difference,
    low: found.low,
    high: found.high,
    strength: alone?.strength ?? found.strength,
    posts: countedPosts(found.target).length + countedPosts(found.reference).length,
    title:
      alone?.title ??
      (lone ? [`too few sentences speak of ${nounOf(frame)}`] : titleOf(context, frame, found, sides)),
    text: textOf(context, frame, found, sides),
    caveat: differenceCaveat(context, frame, pair, found),
    alt: altOf(context, frame, [target, reference]),
    checks: {
      settings: found.agreeing,
      holds: found.holds,
      flips: found.flips,
      flipsAuthor: found.flipsAuthor,
      p: found.p,
      floor: found.floor,
      rule: found.rule,
      range: [found.target.range, found.reference.range],
    },
  });
}

type Sides = readonly [higher: Side, lower: Side];

/** States the finding, with no comparative that its strength does not allow. */
function titleOf(
  context: FindingContext,
  frame: FindingFrame,
  found: FrameComparison,
  [higher, lower]: Sides,
): Part[] {
  const noun = nounOf(frame);
  if (found.strength === "too little to say") return [`too little to compare on ${noun}`];
  if (found.rule === "unsteady") return [`which side speaks more of ${noun} depends on how it is counted`];
  if (found.strength === "no visible difference")
    return [`${higher.writers} and ${lower.writers} do not visibly differ on ${noun}`];
  if (found.rule === "one writer")
    return [`among ${higher.writers}, only one post, ${oneUser(context, higher)}, speaks of ${noun}`];
  if (found.rule === "slight")
    return [`${does(higher, "speak")} of ${noun} a little more than ${lower.writers}`];
  if (found.strength === "leaning") return leaningTitle(context, noun, higher, lower);
  if (lower.share.count > 0)
    return higher.id === "rest"
      ? [`${does(lower, "speak")} of ${noun} less than ${higher.writers}`]
      : [`${does(higher, "speak")} of ${noun} more than ${lower.writers}`];
  return absenceTitle(context, noun, higher, lower);
}

/** Of more than two camps it says beside whom, and what the one camp does where the others together are higher. */
function leaningTitle({ groups }: FindingContext, noun: string, higher: Side, lower: Side): Part[] {
  if (groups.length < 3) return [`${does(higher, "lean")} towards ${noun}`];
  return higher.id === "rest"
    ? [`compared with ${higher.writers}, ${does(lower, "lean")} away from ${noun}`]
    : [`compared with ${lower.writers}, ${does(higher, "lean")} towards ${noun}`];
}

const does = ({ writers, range }: Side, verb: string): string => `${writers} ${verbOf(verb, range)}`;

/**
 * Says that one side alone uses a frame, no further than that is true of other codings, quoted words, headings and other posts. Of a camp beside
 * all others it says what the camp does not, for not each of them need use the frame; of two of several camps it names the other.
 */
function absenceTitle(context: FindingContext, noun: string, higher: Side, lower: Side): Part[] {
  const absence = absenceOf(context, lower.selection);
  if (higher.id === "rest") return [`${silentWords(context, absence, noun, lower)}; ${higher.writers} do`];
  const said = `${does(higher, "speak")} of ${noun}; ${lower.writers}`;
  const auxiliary = verbOf("do", lower.range);
  if (absence === "hardly") return [`${said} hardly ever ${auxiliary}`];
  if (absence === "by this source") return [`${said} ${auxiliary} so in no sentence ${markedWords(context)}`];
  if (absence === "in this voice")
    return [`${said} ${auxiliary} not ${limitWords(context, lower.selection)}`];
  const alone =
    (lower.id === "rest" || context.groups.length < 3) &&
    context.sources.every((source) => {
      const theirs = { ...higher.selection, source, voice: "all", headings: true } as const;
      const { camps: _camps, ...everyone } = theirs;
      return countOf(context, everyone) === countOf(context, theirs);
    });
  return [alone ? `only ${does(higher, "speak")} of ${noun}` : `${said} never ${auxiliary}`];
}

/** That a side does not speak of a frame, as far as that is true. */
function silentWords(context: FindingContext, absence: Absence, noun: string, side: Side): string {
  const speak = `${verbOf("speak", side.range)} of ${noun}`;
  const never = `${side.writers} never ${speak}`;
  if (absence === "hardly") return `${side.writers} hardly ever ${speak}`;
  if (absence === "by this source") return `${side.writers} ${speak} in no sentence ${markedWords(context)}`;
  return absence === "in this voice" ? `${never} ${limitWords(context, side.selection)}` : never;
}

const oneUser = (context: FindingContext, { share }: Side): string => {
  const user = share.posts.find((post) => post.count > 0);
  return named(context.posts.find((post) => post.post_id === user?.post_id) ?? { short: "" });
};

const manner = ({ settings }: FindingContext): string =>
  settings.voice === "own"
    ? "in their own voice, "
    : settings.voice === "quoted"
      ? "in words they quote, "
      : "";

function textOf(
  context: FindingContext,
  frame: FindingFrame,
  found: FrameComparison,
  [higher, lower]: Sides,
): Part[] {
  const of = (side: Side) => shareOfSentences(context, side.selection);
  const noun = nounOf(frame);
  const [here, missing] = higher.share.of ? [higher, lower] : [lower, higher];
  if (here.share.of === 0) return ["no sentence of either side can be counted."];
  if (missing.share.of === 0)
    return phrase`${manner(context)}${does(here, "speak")} of ${noun} in ${of(here)}${missing.camps.length ? `; ${does(missing, "have")} no sentence that can be counted` : ""}.`;
  const few = fewWords(found);
  const otherwise = missing.share.count === 0 ? foundOtherwise(context, missing.selection) : [];
  return phrase`${manner(context)}${does(here, "speak")} of ${noun} in ${of(here)}, ${missing.writers} in ${of(missing)}.${otherwise}${few}`;
}

const fewWords = ({ rule }: FrameComparison): string => {
  if (rule === "few")
    return ` A frame with fewer than ${numberWord(strengthRule.positives)} sentences in all is not compared.`;
  if (rule === "short")
    return ` A side with fewer than ${numberWord(strengthRule.sentences)} sentences is not compared.`;
  return "";
};

/** Both sides' shares and each post's, or their span where there are many. */
function altOf(context: FindingContext, frame: FindingFrame, sides: readonly Side[]): string {
  const said = sides
    .filter((side) => side.share.of > 0)
    .map((side) => {
      const { count, of } = side.share;
      return `${capital(side.writers)}: ${integer(count)} of ${integer(of)} (${formatPercent(count / of)}); ${postsOfSide(context, side.share)}`;
    });
  return `Share of sentences that speak of ${nounOf(frame)}. ${said.length ? `${said.join(". ")}.` : "No sentence can be counted."}`;
}

/** Most posts that a description names one by one. */
const namedPosts = 8;

function postsOfSide(context: FindingContext, share: GroupShare): string {
  const posts = countedPosts(share);
  if (posts.length <= namedPosts) {
    const names = new Map(context.posts.map((post) => [post.post_id, named(post)]));
    return posts
      .map((post) => `${names.get(post.post_id)} ${integer(post.count)} of ${integer(post.of)}`)
      .join(", ");
  }
  const sorted = posts.toSorted((a, b) => a.count * b.of - b.count * a.of);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const span =
    least && most
      ? `, from ${formatPercent(least.count / least.of)} to ${formatPercent(most.count / most.of)}`
      : "";
  return `${integer(posts.length)} posts${span}`;
}
