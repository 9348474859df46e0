import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { derivedFolder } from "./tools/places.ts";
import { runningFoot, runningHead } from "./tools/running-head.ts";
import { loadedPosts, sharesPostPage } from "./tools/shared-post-page.ts";

interface Contest {
  readonly title: string;
}

function artefact<T>(name: string, absent: T): T {
  const file = join(derivedFolder(), "pages", `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : absent;
}

const contest = artefact<Contest>("contest", { title: "Rival Frames" });

const posts = loadedPosts(derivedFolder());
const isShared = sharesPostPage(posts);

export default {
  root: "src",
  output: process.env.RIVAL_FRAMES_OUTPUT ?? "dist",
  base: process.env.RIVAL_FRAMES_BASE ?? "/",
  title: contest.title,
  style: "style.css",
  globalStylesheets: [],
  head:
    '<link rel="stylesheet" href="/fonts/fonts.css"><link rel="icon" href="/icon.svg" type="image/svg+xml">' +
    (isShared ? '<meta name="post-pages" content="shared">' : ""),
  header: ({ path }: { path: string }) => runningHead(contest.title, path),
  footer: ({ path }: { path: string }) =>
    runningFoot(artefact("build", null), path, artefact("diagnostics", [])),
  sidebar: false,
  toc: false,
  pager: false,
  duckdb: { extensions: { json: null, parquet: null } },
  interpreters: { ".ts": ["node", "--import", "tsx"] },
  async *dynamicPaths() {
    if (isShared) yield "/posts/any";
    else for (const post_id of posts) yield `/posts/${post_id}`;
  },
};
