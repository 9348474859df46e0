import { html } from "npm:htl";
import type { Frame } from "../domain/contest.js";
import type { Figure, Finding, Part } from "../domain/finding.js";
import { numberWord } from "../domain/format.js";
import { narrate, type OpenFigure } from "./narrate.js";

/**
 * How far coders agree on the frames of a chart: of one, in how many sentences they differ, with alpha where it may be judged and its interval; of several, that
 * on which they agree least, how many cannot be judged, and where each is told. The number of sentences opens those to which coders give
 * the frame differently. Null where no frame was coded twice.
 */
export function agreementBadge(
  findings: readonly Finding[],
  frames: readonly Pick<Frame, "id" | "label" | "noun">[],
  open: OpenFigure,
): HTMLElement | null {
  const told = frames.flatMap(({ id, label, noun }): Told[] => {
    const finding = findings.find((d) => d.finding_id === `agreement.${id}`);
    return finding ? [{ finding, name: noun ?? label }] : [];
  });
  const [only, ...more] = told;
  if (only === undefined) return null;
  if (more.length === 0) return marked(only, narrate(only.finding.parts, only.finding.title, open));
  const [least, ...others] = told
    .filter(({ finding }) => finding.estimate !== null)
    .sort((a, b) => (a.finding.estimate ?? 1) - (b.finding.estimate ?? 1));
  const each =
    html.fragment` <a href="./method#who-decided-and-how-far-they-agree">Each frame</a>.` as DocumentFragment;
  if (least === undefined)
    return marked(only, [
      "Too few sentences are marked with any of these frames to judge how far coders agree.",
      each,
    ]);
  const unjudged = told.length - others.length - 1;
  return marked(least, [...narrate(leastWords(least, unjudged), least.finding.title, open), each]);
}

/** A frame with what is said of how coders agree on it. */
interface Told {
  readonly finding: Finding;
  readonly name: string;
}

const marked = ({ finding }: Told, words: readonly (Node | string)[]): HTMLElement =>
  html`<span data-finding=${finding.finding_id}>${words}</span>` as HTMLElement;

function leastWords({ finding, name }: Told, unjudged: number): Part[] {
  const [differ, of, alpha] = finding.parts.filter((part): part is Figure => typeof part !== "string");
  if (differ === undefined || of === undefined || alpha === undefined) return [];
  const few = unjudged === 0 ? "" : ` On ${numberWord(unjudged)}, too few sentences are marked to judge.`;
  return [
    `Of these frames, coders agree least on ${name}: they differ in `,
    differ,
    " of ",
    of,
    " sentences (alpha ",
    alpha,
    `).${few}`,
  ];
}
