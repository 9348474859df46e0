import { FileAttachment } from "observablehq:stdlib";
import type { Contest } from "../domain/contest.js";
import type { EvidenceRows } from "../domain/evidence.js";
import type { Selection } from "../domain/selection.js";
import { describeSelection } from "./describe-selection.js";
import { evidenceFinder } from "./find-evidence.js";
import { type EvidenceRequest, evidencePanel, type Panel } from "./panel.js";

import { type SitePost, sitePlaces } from "./site-places.js";

/** What opens a number on a page of this site. */
export type Open = (request: EvidenceRequest<Selection>) => void;

let panel: Panel<Selection> | null = null;

/** What the panel says and shows, once its rows are there. */
const lookUp = async () => {
  const rows = (await FileAttachment("../data/evidence.json").json()) as EvidenceRows;
  return { rows, find: evidenceFinder(rows) };
};

/**
 * The page's way to open a number. The sentences are fetched when the first number is opened; `folder` leads from the
 * page to the site's root, such as "." or "..".
 */
export function siteEvidence(
  posts: readonly SitePost[],
  { camps, coders }: Pick<Contest, "camps" | "coders">,
  folder = ".",
): Open {
  let fetched: ReturnType<typeof lookUp> | null = null;
  const evidence = () => {
    fetched ??= lookUp();
    return fetched;
  };
  panel?.element.remove();
  panel = evidencePanel<Selection>({
    resolve: async (selection) => (await evidence()).find(selection),
    about: async (selection) =>
      describeSelection(selection, { frames: (await evidence()).rows.frames, camps, posts, coders }),
    ...sitePlaces(posts, camps, folder),
  });
  document.body.append(panel.element);
  const { open } = panel;
  return (request) => void open(request);
}
