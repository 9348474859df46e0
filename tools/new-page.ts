/** Writes a notebook to start from: `npm run new:page -- "Who is quoted most"`. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { ownCondition } from "./own-condition.ts";
import { repository } from "./run.ts";
import { slug } from "./slug.ts";

/** A title as a file name: lower case letters and digits with hyphens between. Throws where none is left. */
export function slugOf(title: string): string {
  const name = slug(title, 60);
  if (name === "" || name === "index") {
    throw new Error(`title: no name for a page in it: ${JSON.stringify(title)}; write a few words`);
  }
  return name;
}

/** A title as Markdown shows it literally: on one line, with nothing in it read as mark-up or code. */
export function escapeTitle(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[&<$\\`*_{}[\]#|~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The notebook that a new one starts from: question, caveat, query, step, chart, evidence, each at work. */
const worked = join(repository, "src", "notebooks", "how-much-is-quoted.md");

const question = `**Question.** Say in a sentence what you want to know, and what would answer it. The cells below answer another
question: change the query first, then what the step, the chart and the evidence make of its rows.`;

const caveat = `**Caveat.** Say what this cannot show: how few posts a camp has, what the rules miss, what else would explain it.`;

/** So that nobody takes the plain voice for all that pages count as the writer's. */
const ownWords = `-- The writer's own words, as pages count them, are more than the voice 'own'; headings are among them until a reader leaves them out.`;

const replaceOnce = (text: string, part: RegExp, by: string): string => {
  if (!part.test(text)) throw new Error(`${worked}: nothing matches ${part}; put the worked notebook back`);
  return text.replace(part, () => by);
};

/** The worked notebook under another title, with room for a question and a caveat of its own. */
export function notebook(title: string, text: string): string {
  const parts: [RegExp, string][] = [
    [/^title: .*$/m, `title: ${JSON.stringify(title.replace(/\s+/g, " ").trim())}`],
    [/^# .*$/m, `# ${escapeTitle(title)}`],
    [/^\*\*Question\.\*\*[\s\S]*?(?=\n\n)/m, question],
    [/^\*\*Caveat\.\*\*[\s\S]*?(?=\n\n)/m, caveat],
    [/^```sql id=rows echo\n/m, `\`\`\`sql id=rows echo\n${ownWords}\n`],
    [
      /count\(h\.sentence_id\)::INTEGER AS quoted/,
      `count(h.sentence_id)::INTEGER AS quoted,\n  count(*) FILTER (${ownCondition("s.voice")})::INTEGER AS own`,
    ],
    [/name: "[^"]*"/, `name: ${JSON.stringify(slugOf(title))}`],
  ];
  return parts.reduce((whole, [part, by]) => replaceOnce(whole, part, by), text);
}

/** Writes the notebook and returns its path. Throws where a page of that name is there already. */
export async function newPage(title: string, folder: string): Promise<string> {
  const file = join(folder, `${slugOf(title)}.md`);
  const text = notebook(title, await readFile(worked, "utf8"));
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`${file}: there already; choose another title`);
  }
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await new Command("new:page")
    .description("Writes a notebook to start from into src/notebooks.")
    .argument("[title...]", 'the notebook\'s title, such as "Who is quoted most"')
    .action(async (words: readonly string[]) => {
      const title = words.join(" ").trim();
      if (title === "") throw new Error('title: missing; npm run new:page -- "Who is quoted most"');
      const file = await newPage(title, join(repository, "src", "notebooks"));
      process.stdout.write(`${relative(process.cwd(), file)}\n`);
    })
    .parseAsync()
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
}
