import { formatOf } from "../src/domain/format.ts";

/** Pages in the order of the running head. */
const pages = [
  { path: "/", name: "The contest" },
  { path: "/frames", name: "Frames" },
  { path: "/people", name: "People" },
  { path: "/voices", name: "Voices" },
  { path: "/words", name: "Words" },
  { path: "/concordance", name: "Concordance" },
  { path: "/posts/", name: "Posts" },
  { path: "/timeline", name: "Timeline" },
  { path: "/claims", name: "Claims" },
  { path: "/coding", name: "Coding" },
  { path: "/notebooks/", name: "Notebooks" },
  { path: "/method", name: "Method" },
  { path: "/data", name: "Data" },
] as const;

/** Facts of the load that the foot of every page prints. */
export interface BuildFacts {
  readonly corpus_sha256: string;
  readonly code_sha256: string;
  readonly posts: number;
  readonly found: number;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The running head of a page; `path` is Framework's, such as `/index` or `/posts/a`. */
export function runningHead(title: string, path: string): string {
  const items = pages.map(({ path: target, name }) => {
    const current = isCurrent(target, path) ? ' aria-current="page"' : "";
    return `<li><a href="${target}"${current}>${name}</a></li>`;
  });
  return `<div class="running-head"><a class="title" href="/">${escapeHtml(title)}</a>
<nav aria-label="Pages"><ul>${items.join("")}</ul></nav></div>`;
}

const isCurrent = (target: string, path: string): boolean =>
  target.endsWith("/") && target !== "/"
    ? path.startsWith(target)
    : path === (target === "/" ? "/index" : target);

/** The foot of every page: what the numbers were computed from. */
export function runningFoot(build: BuildFacts | null): string {
  if (build === null) return "<p>No corpus has been loaded yet: run <code>npm run load</code>.</p>";
  return `<p>${formatOf(build.posts, build.found)} posts loaded. Corpus <code>${build.corpus_sha256.slice(0, 12)}</code>, code <code>${build.code_sha256.slice(0, 12)}</code>. Every number opens its sentences.</p>`;
}
