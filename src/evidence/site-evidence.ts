import { FileAttachment } from "observablehq:stdlib";
import type { Contest } from "../domain/contest.js";
import type { EvidenceIndex } from "../domain/evidence.js";
import type { Selection } from "../domain/selection.js";
import { describeSelection } from "./describe-selection.js";
import { evidenceSource } from "./evidence-source.js";
import { type EvidenceRequest, evidencePanel, type Panel } from "./panel.js";
import { byteReader } from "./read-range.js";
import { type SitePost, sitePlaces } from "./site-places.js";

/** What opens a number on a page of this site. */
export type Open = (request: EvidenceRequest<Selection>) => void;

let panel: Panel<Selection> | null = null;

/** What the panel says and shows, once its index is there. */
const lookUp = async () => {
  const index = (await FileAttachment("../data/evidence.json").json()) as EvidenceIndex;
  const find = evidenceSource(index, byteReader(FileAttachment("../data/evidence.bin").href));
  return { frames: index.frames, find };
};

/**
 * The page's way to open a number. Sentences are fetched when a number is opened, those that it shows and no others; `folder` leads from the
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
    resolve: async function* (selection) {
      yield* (await evidence()).find(selection);
    },
    about: async (selection) =>
      describeSelection(selection, { frames: (await evidence()).frames, camps, posts, coders }),
    ...sitePlaces(posts, camps, folder),
  });
  document.body.append(panel.element);
  const { open } = panel;
  return (request) => void open(request);
}
