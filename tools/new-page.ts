/** Writes a notebook to start from: `npm run new:page -- "Who is quoted most"`. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "./run.ts";

/** A title as a file name: lower case letters and digits with hyphens between. Throws where none is left. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  if (slug === "" || slug === "index") {
    throw new Error(`title: no name for a page in it: ${JSON.stringify(title)}; write a few words`);
  }
  return slug;
}

/** A title as Markdown shows it literally: on one line, with nothing in it read as mark-up or code. */
export function escapeTitle(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[&<$\\`*_{}[\]#|~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The text of a notebook: question, query, step, chart, evidence, caveat. */
export function notebook(title: string): string {
  const heading = escapeTitle(title);
  return `---
title: ${JSON.stringify(title.replace(/\s+/g, " ").trim())}
sql:
  corpus: ../data/corpus.duckdb
---

# ${heading}

**Question.** Say in one sentence what you want to know, and what would answer it.

\`\`\`sql id=rows
SELECT p.post_id, p.title, p.camp, count(*)::INTEGER AS sentences,
  count(*) FILTER (WHERE s.voice IN ('direct', 'mixed', 'indirect', 'block'))::INTEGER AS quoted
FROM corpus.posts AS p JOIN corpus.sentences AS s USING (post_id)
GROUP BY ALL ORDER BY p.camp, p.post_id
\`\`\`

\`\`\`js
const posts = aq
  .from([...rows].map((row) => row.toJSON()))
  .derive({share: (d) => d.quoted / d.sentences})
  .orderby("camp", aq.desc("share"));
const answer = posts.objects();
\`\`\`

**Answer.** Of \${d3.sum(answer, (d) => d.sentences)} sentences, \${d3.sum(answer, (d) => d.quoted)} give another voice.

\`\`\`js
const chart = Plot.plot({
  width: Math.min(width, 640),
  marginLeft: Math.min(width / 3, 200),
  x: {percent: true, label: "Quoted sentences (%)"},
  y: {label: null, tickFormat: (id) => answer.find((d) => d.post_id === id)?.title ?? id},
  marks: [Plot.dot(answer, {x: "share", y: "post_id", symbol: "camp", r: 5, sort: {y: "-x"}}), Plot.ruleX([0])]
});
chart.setAttribute("role", "img");
chart.setAttribute("aria-label", "Share of sentences that are quoted, a dot a post");
for (const mark of chart.querySelectorAll("g[aria-label]")) mark.removeAttribute("aria-label");
\`\`\`

<figure class="figure">\${chart}</figure>

## Evidence

\`\`\`sql id=evidence
SELECT s.post_id, s.ordinal, s.voice, s.text
FROM corpus.sentences AS s
WHERE s.voice IN ('direct', 'mixed', 'indirect', 'block')
ORDER BY s.post_id, s.ordinal
\`\`\`

\`\`\`js
const list = Inputs.table(evidence, {select: false});
list.tabIndex = 0;
list.setAttribute("aria-label", "Quoted sentences");
display(list);
\`\`\`

**Caveat.** Say what this cannot show: how many posts a camp has, what the rule misses, what else would explain it.
`;
}

/** Writes the notebook and returns its path. Throws where a page of that name is there already. */
export async function newPage(title: string, folder: string): Promise<string> {
  const file = join(folder, `${slugOf(title)}.md`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, notebook(title), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`${file}: there already; choose another title`);
  }
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const title = process.argv.slice(2).join(" ").trim();
  try {
    if (title === "") throw new Error('title: missing; npm run new:page -- "Who is quoted most"');
    const file = await newPage(title, join(repository, "src", "notebooks"));
    process.stdout.write(`${relative(process.cwd(), file)}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
