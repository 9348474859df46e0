import { afterEach, beforeEach, vi } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { Contest } from "../../src/domain/contest.ts";
import type { ListedPost } from "../../src/domain/page-rows.ts";
import type { Open, PageEvidence } from "../../src/evidence/site-evidence.ts";
import type { FigureContext } from "../../src/figures/context.ts";
import { contestOf } from "../analysis/findings/finding-corpora.ts";

/** Gives cells a width while the tests of a file run, so that figures are drawn at once. */
export function drawnOnPage(): void {
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe(): void {}
        disconnect(): void {}
      },
    );
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
    document.body.innerHTML = '<div class="observablehq--block"></div>';
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });
}

/** What opens numbers, told of each that is opened. */
export const opened = (): PageEvidence & { readonly open: ReturnType<typeof vi.fn<Open>> } => ({
  open: vi.fn<Open>(),
  openFigure: vi.fn(),
});

/** The ground of a figure: these posts, a ferry against a bridge. */
export const contextOf = (
  posts: readonly { readonly post_id: string; readonly camp: string }[],
  evidence: PageEvidence,
): FigureContext => {
  const contest = contestOf("bridge", "ferry") as Contest;
  return {
    contest,
    posts: posts.map((post) => ({ ...post, short: post.post_id })) as ListedPost[],
    settings: defaultSettings(contest, true),
    source: { text: "The crossing", hash: "0a1b", counted: "" },
    ...evidence,
  };
};

/** The title, what stands below it, and the caveat of a figure. */
export const wordsOf = (element: ParentNode): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    ["title", "subtitle", "caveat"].map((part) => [
      part,
      element.querySelector(`.figure-${part}`)?.textContent ?? null,
    ]),
  );
