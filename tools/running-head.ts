import { formatOf, joinWords } from "../src/domain/format.ts";
import { escapeHtml } from "./escape-html.ts";

/** Pages in the order of the running head; on those that `opens` a number opens its sentences. */
const pages = [
  { path: "/", name: "The contest", opens: true },
  { path: "/frames", name: "Frames", opens: true },
  { path: "/people", name: "People", opens: true },
  { path: "/voices", name: "Voices", opens: true },
  { path: "/words", name: "Words", opens: true },
  { path: "/concordance", name: "Concordance", opens: true },
  { path: "/posts/", name: "Posts" },
  { path: "/timeline", name: "Timeline", opens: true },
  { path: "/claims", name: "Claims", opens: true },
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

/** What the load said of a file. */
interface Said {
  readonly severity: string;
  readonly file: string;
}

/**
 * The foot of a page: what its numbers were computed from, which files beside the posts have errors, so that a contest without its title is not taken for
 * one, and on pages where they do that numbers open their sentences. `path` as in {@link runningHead}.
 */
export function runningFoot(build: BuildFacts | null, path: string, said: readonly Said[] = []): string {
  if (build === null) return "<p>No corpus has been loaded yet: run <code>npm run load</code>.</p>";
  const opens = pages.some((page) => "opens" in page && isCurrent(page.path, path));
  const opening = opens ? " Every number opens its sentences." : "";
  const faulty = said.filter(({ severity, file }) => severity === "error" && !file.startsWith("posts/"));
  const names = [...new Set(faulty.map(({ file }) => `<code>${escapeHtml(file)}</code>`))];
  const errors = names.length === 0 ? "" : ` Errors in ${joinWords(names)}: see <a href="/data">Data</a>.`;
  return `<p>${formatOf(build.posts, build.found)} posts loaded.${errors} Corpus <code>${build.corpus_sha256.slice(0, 12)}</code>, code <code>${build.code_sha256.slice(0, 12)}</code>.${opening}</p>`;
}
