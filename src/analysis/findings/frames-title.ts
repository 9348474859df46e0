import type { Finding, Strength } from "../../domain/finding.js";
import { capital, numberWord } from "../../domain/format.js";
import { isOfFrame } from "./frame-subject.js";

/**
 * What a chart of frames is titled: what the sides share, where a page leads with it; else the first comparison of frames, in the order given, of
 * which anything can be said. A frame that hardly a sentence has is no title, even where no other has more.
 */
export function framesTitle(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first?.metric === "frames.shared") return first.title;
  const frames = findings.filter(({ metric }) => metric === "frame");
  if (frames.length === 0) return "No frame could be compared";
  const telling = frames.find(({ strength }) => strength !== "too little to say");
  if (telling !== undefined) return telling.title;
  return frames.every(({ estimate }) => estimate === null)
    ? "Too little is counted on any frame"
    : "Too little is counted to compare the sides on any frame";
}

/**
 * What a chart of the frames that lead is titled: how many part the sides clearly, of these how many still do when corrected for all comparisons, and how many lean. A frame that does either between several
 * pairs of sides counts once, as the stronger. Where none does, or one side alone has sentences, what is said of all frames.
 */
export function partingTitle(
  findings: readonly Finding[],
  frames: readonly { readonly id: string }[],
): string {
  const having = (strength: Strength) =>
    frames.filter(({ id }) =>
      findings.some(
        (found) => found.strength === strength && found.estimate !== null && isOfFrame(found, id),
      ),
    );
  const clear = having("clear in this set");
  const kept = clear.filter(({ id }) =>
    findings.some((found) => isOfFrame(found, id) && stays(found)),
  ).length;
  const leaning = having("leaning").filter((frame) => !clear.includes(frame)).length;
  if (clear.length + leaning === 0) return framesTitle(findings);
  if (clear.length === 0)
    return `No frame clearly separates the sides; ${numberWord(leaning)} ${leaning === 1 ? "leans" : "lean"}`;
  const parted = clear.length === 1 ? "frame separates" : "frames separate";
  const more = leaning === 0 ? "" : `, ${numberWord(leaning)} more ${leaning === 1 ? "leans" : "lean"}`;
  return `${capital(numberWord(clear.length))} ${parted} the sides in this set${correction(kept, clear.length)}${more}`;
}

const stays = (found: Finding): boolean =>
  found.strength === "clear in this set" && found.estimate !== null && !isUndone(found);

/** How many of the frames that part the sides do so when all comparisons are allowed for; nothing where all do. */
function correction(kept: number, clear: number): string {
  if (kept === clear) return "";
  return ` (${kept === 0 ? (clear === 1 ? "not" : "none") : numberWord(kept)} if corrected for all comparisons)`;
}

/** Whether a comparison is called clear though its p does not stay low when corrected for all comparisons. */
export const isUndone = ({ strength, checks }: Pick<Finding, "strength" | "checks">): boolean =>
  strength === "clear in this set" && checks?.stays === false;

/** How many of the comparisons of frames that are called clear stay so when corrected for all, as a sentence; empty where all do. */
export function correctedNote(findings: readonly Finding[]): string {
  const compared = findings.filter(({ metric }) => metric === "frame");
  const clear = compared.filter(({ strength }) => strength === "clear in this set");
  const left = clear.filter((found) => !isUndone(found)).length;
  if (left === clear.length) return "";
  const tested = compared.filter(({ checks }) => checks?.stays !== undefined).length;
  const stay =
    left === 0
      ? "none stays"
      : `${numberWord(left)} of the ${numberWord(clear.length)} clear ones ${left === 1 ? "stays" : "stay"}`;
  return `Corrected for all ${tested} comparisons, ${stay} clear.`;
}
