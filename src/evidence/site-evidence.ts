import { FileAttachment } from "observablehq:stdlib";
import type { Camp } from "../domain/contest.js";
import type { EvidenceRows } from "../domain/evidence.js";
import type { Selection } from "../domain/selection.js";
import { evidenceFinder } from "./find-evidence.js";
import { type EvidenceRequest, evidencePanel, type Panel } from "./panel.js";
import { sentenceHref } from "./sentence-href.js";

export interface SitePost {
  readonly post_id: string;
  readonly short: string;
  readonly title: string | null;
  readonly camp: string;
}

/** What opens a number on a page of this site. */
export type Open = (request: EvidenceRequest<Selection>) => void;

let panel: Panel<Selection> | null = null;

/**
 * The page's way to open a number. The sentences are fetched when the first number is opened; `folder` leads from the
 * page to the site's root, such as "." or "..".
 */
export function siteEvidence(posts: readonly SitePost[], camps: readonly Camp[], folder = "."): Open {
  let find: Promise<(selection: Selection) => ReturnType<ReturnType<typeof evidenceFinder>>> | null = null;
  panel?.element.remove();
  panel = evidencePanel<Selection>({
    resolve: async (selection) => {
      find ??= FileAttachment("../data/evidence.json")
        .json()
        .then((rows) => evidenceFinder(rows as EvidenceRows));
      return (await find)(selection);
    },
    post: (post_id) => {
      const post = posts.find((d) => d.post_id === post_id);
      const camp = camps.find(({ id }) => id === post?.camp);
      return { title: post?.title ?? post?.short ?? post_id, camp: camp?.label ?? "outside the camps" };
    },
    href: ({ sentence_id }) => sentenceHref(sentence_id, folder),
  });
  document.body.append(panel.element);
  const { open } = panel;
  return (request) => void open(request);
}
