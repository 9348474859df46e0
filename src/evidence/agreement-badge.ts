import { html } from "npm:htl";
import type { Frame } from "../domain/contest.js";
import type { Figure, Finding, Part } from "../domain/finding.js";
import { narrate, type OpenFigure } from "./narrate.js";

/**
 * How far coders agree on the frames of a chart, in their order: in how many sentences they differ and, where it may be judged, alpha. The number of sentences opens
 * those to which they give the frame differently. One frame alone has its interval too. Null where no frame was coded twice.
 */
export function agreementBadge(
  findings: readonly Finding[],
  frames: readonly Pick<Frame, "id" | "label" | "noun">[],
  open: OpenFigure,
): HTMLElement | null {
  const told = frames.flatMap(({ id, label, noun }) => {
    const finding = findings.find((d) => d.finding_id === `agreement.${id}`);
    return finding ? [{ finding, name: noun ?? label }] : [];
  });
  if (told.length === 0) return null;
  const parts = ({ finding, name }: (typeof told)[number], i: number): readonly Part[] =>
    told.length === 1 ? finding.parts : briefly(finding, name, i === 0);
  return html`<span>${told.map(
    (d, i) =>
      html`<span data-finding=${d.finding.finding_id}>${narrate(parts(d, i), d.finding.title, open)}</span>`,
  )}${told.length === 1 ? "" : "."}</span>` as HTMLElement;
}

/** A frame of several: only the first says out of how many sentences, and what the number in brackets is. */
function briefly({ parts }: Finding, name: string, first: boolean): Part[] {
  const [differ, of, alpha] = parts.filter((part): part is Figure => typeof part !== "string");
  if (differ === undefined || of === undefined) return [];
  return [
    ...(first
      ? ["Coders differ in ", differ, " of ", of, ` sentences on ${name}`]
      : [", ", differ, ` on ${name}`]),
    ...(alpha === undefined ? [] : [first ? ` (alpha ${alpha.value})` : ` (${alpha.value})`]),
  ];
}
