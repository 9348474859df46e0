/** Writes docs/tables.md from the table contract. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headingKinds } from "../src/domain/heading-kinds.ts";
import { type Table, tables } from "../src/domain/tables.ts";
import { voicesOf } from "../src/domain/voice.ts";
import { ownCondition } from "./own-condition.ts";
import { repository } from "./run.ts";

const file = join(repository, "docs", "tables.md");

const head = `# Tables

What \`corpus.duckdb\` holds. Written from \`src/domain/tables.ts\` by \`npx tsx tools/write-table-docs.ts\`; a test
compares the two. Offsets are UTF-16 code units into \`posts.text\`. A column that is not marked optional is never null.

A page that counts the writer's own words counts more than \`voice = 'own'\`: ${voicesOf("own").join(", ")} (\`src/domain/voice.ts\`), headings and date lines among them until a
reader leaves them out. In SQL that is \`${ownCondition("voice")}\`; without headings, of sentences, join \`paragraphs\` and take those
whose \`kind\` is none of ${headingKinds.join(", ")}.
`;

const cell = (text: string): string => text.replaceAll("|", "\\|");

function section(name: string, { doc, order, columns }: Table): string {
  const rows = Object.entries(columns).map(
    ([column, { type, nullable, doc: meaning }]) =>
      `| \`${column}\` | ${type}${nullable ? ", optional" : ""} | ${cell(meaning)} |`,
  );
  return [
    `## ${name}`,
    `${doc} In order of ${order.join(", ")}.\n`,
    "| column | type | meaning |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The page as Markdown: a section a table, in the order of the contract. */
export const tableDocs = (): string =>
  [head, ...Object.entries(tables).map(([name, table]) => `${section(name, table)}\n`)].join("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, tableDocs());
