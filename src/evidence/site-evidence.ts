import type { Contest } from "../domain/contest.js";
import { type Selection, theseSentences } from "../domain/selection.js";
import type { EvidenceRequest } from "./lookup.js";
import { roomMark } from "./make-room.js";
import type { OpenFigure } from "./narrate.js";
import { evidencePanel } from "./panel.js";
import { type SitePost, sitePlaces } from "./site-places.js";
import { siteRows } from "./site-rows.js";
import type { WordSource } from "./word-source.js";

/** What opens a number on a page of this site. */
export type Open = (request: EvidenceRequest<Selection>) => void;

/** What opens a page's numbers: of rows as they ask, and of findings. */
export interface PageEvidence {
  readonly open: Open;
  readonly openFigure: OpenFigure;
}

export interface SiteEvidenceOptions {
  /** Leads from the page to the site's root, such as "." or ".."; "." unless told. */
  readonly folder?: string;
  /** Finds the sentences of a selection that names a term; a page without it opens none. */
  readonly words?: Pick<WordSource, "found">;
}

/**
 * The page's way to open a number. Sentences are fetched when a number is opened, those that it shows and no others.
 */
export function siteEvidence(
  posts: readonly SitePost[],
  { camps, coders }: Pick<Contest, "camps" | "coders">,
  { folder = ".", words }: SiteEvidenceOptions = {},
): PageEvidence {
  // One panel a page; where a preview has brought a new version of this module, it stands there still.
  for (const former of document.querySelectorAll("body > aside.evidence")) former.remove();
  document.body.removeAttribute(roomMark);
  const panel = evidencePanel<Selection>({
    resolve: async function* (selection) {
      const found = selection.term && ((await words?.found(selection, posts)) ?? theseSentences([]));
      yield* (await siteRows()).find(found ?? selection);
    },
    about: async (selection) => {
      const [{ describeSelection }, { frames }] = await Promise.all([
        import("./describe-selection.js"),
        siteRows(),
      ]);
      return describeSelection(selection, { frames, camps, posts, coders });
    },
    ...sitePlaces(posts, camps, folder),
  });
  document.body.append(panel.element);
  const open: Open = (request) => void panel.open(request);
  return { open, openFigure: ({ count, selection }, title) => open({ title, count, selection }) };
}
