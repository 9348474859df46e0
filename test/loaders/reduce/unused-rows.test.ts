import { expect, test } from "vitest";
import { loadCorpus } from "../../../loaders/load-corpus.ts";
import { readFolder } from "../../../loaders/read.ts";
import { folderOf } from "../folder-of.ts";

const prose =
  "We saw 12 boats sink at the quay, and nobody who lives there has said a word of it to this day.";

const contest = [
  "title: Boats",
  "camps: [{id: east, label: East}, {id: west, label: West}]",
  "settings:",
  "  - {post: l--typo, label: Count it, choices: [west, none]}",
  "  - {post: never-there, label: Count it, choices: [west, none]}",
  "  - {post: broken, label: Count it, choices: [west, none]}",
  "  - {post: l--my-post.html, label: Count it, choices: [west, none]}",
  "",
].join("\n");

const lines = (...ids: readonly string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, text: prose })}\n`).join("");

const loaded = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadCorpus(
    await readFolder(
      await folderOf({
        "contest.yaml": contest,
        "entities.yaml": "entities:\n  - {id: fleet, name: The Fleet, kind: group}\n",
        "posts/l.jsonl": lines("my-post.html", "2"),
        "posts/one.jsonl": lines("a"),
        "posts/alone.txt": prose,
        "posts/broken.txt": Uint8Array.of(0x61, 0x00, 0x62),
        ...files,
      }),
    ),
    { corpus_sha256: "", code_sha256: "" },
  );

const at = prose.indexOf("nobody");
const table = (head: string, row: (name: string) => string, names: readonly string[]): string =>
  `${head}\n${names.map(row).join("\n")}\n`;

const tables = (names: readonly string[]) => ({
  "posts.csv": table("file,author", (name) => `${name},Ada`, names),
  "claims.csv": table("post_file,text,verdict", (name) => `${name},12 boats,supported`, names),
  "voices.csv": table(
    "post_file,char_start,char_end,kind",
    (name) => `${name},${at},${prose.length},indirect`,
    names,
  ),
  "implicit.csv": table(
    "post_file,char_start,char_end,entity_id",
    (name) => `${name},${at},${at + 6},fleet`,
    names,
  ),
  "referents.csv": table("post_file,char_start,char_end,referent", (name) => `${name},0,2,the town`, names),
});

test("rows find their post by its id, whatever stands in it, and by its file where it stands there alone", async () => {
  const { rows, corpus } = await loaded(tables(["l--my-post.html", "one.jsonl", "alone"]));
  const wanted = ["alone", "l--my-post.html", "one--a"];
  const found = (list: readonly { readonly post_id: string }[]) => list.map(({ post_id }) => post_id).sort();
  expect(found(rows.posts.filter(({ author }) => author === "Ada"))).toEqual(wanted);
  expect(found(rows.claims.filter(({ verdict }) => verdict === "supported"))).toEqual(wanted);
  expect(found(rows.quotes.filter(({ rule }) => rule === "override"))).toEqual(wanted);
  expect(found(rows.mentions.filter(({ rule }) => rule === "implicit"))).toEqual(wanted);
  expect(found(rows.pronouns.filter(({ referent }) => referent === "the town"))).toEqual(wanted);
  expect(
    corpus.diagnostics.filter(({ rule, file }) => rule === "row-unused" && file !== "contest.yaml"),
  ).toEqual([]);
});

test("rows and settings of posts that are not loaded are reported, each name once a table", async () => {
  const { corpus } = await loaded(tables(["l--typo", "alone.txt", "l--typo.html", "l.jsonl", "broken.txt"]));
  const said = corpus.diagnostics.filter(({ rule }) => rule === "row-unused");
  const ofTable = (file: string) => said.filter((d) => d.file === file).map((d) => `${d.line} ${d.message}`);
  // A file that is refused is reported itself, and a row of posts.csv for a file is of all its posts.
  expect(ofTable("posts.csv")).toEqual(['2 post not loaded: "l--typo"', '4 post not loaded: "l--typo.html"']);
  for (const file of ["claims.csv", "voices.csv", "implicit.csv", "referents.csv"])
    expect(ofTable(file), file).toEqual([
      '2 post not loaded: "l--typo"',
      '4 post not loaded: "l--typo.html"',
      '5 post not loaded: "l.jsonl"',
      '6 post not loaded: "broken.txt"',
    ]);
  expect(ofTable("contest.yaml")).toEqual([
    'null post not loaded: "l--typo"',
    'null post not loaded: "broken"',
  ]);
  const twice = await loaded({ "claims.csv": "post_file,text\nl--typo,12 boats\nl--typo,word\n" });
  expect(twice.corpus.diagnostics).toContainEqual({
    severity: "warning",
    rule: "row-unused",
    file: "claims.csv",
    line: 2,
    message: 'post not loaded: "l--typo", of 2 rows',
    remedy: "name a post that is loaded, one of several in a file by its id, or take it out",
  });
});

test("rows name a post whose id was cut by the id that it was given, or as it is", async () => {
  const long = `${"x".repeat(240)}.html`;
  const files = { "posts/l.jsonl": lines("my-post.html", long) };
  const { rows } = await loaded({ ...files, ...tables([`l--${long}`]) });
  const post = rows.posts.find(({ post_id }) => post_id.startsWith("l--xxx"));
  expect([post?.author, rows.claims.filter(({ verdict }) => verdict !== null).map((d) => d.post_id)]).toEqual(
    ["Ada", [post?.post_id]],
  );
  const again = await loaded({ ...files, ...tables([post?.post_id ?? ""]) });
  expect(again.rows.posts.find(({ post_id }) => post_id === post?.post_id)?.author).toBe("Ada");
});
