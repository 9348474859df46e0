import { symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../loaders/folder-of.ts";
import { load } from "./loaded-corpus.ts";

const contest = "title: Levy\ncamps:\n  - {id: north, label: North}\n  - {id: south, label: South}\n";

const good =
  "The levy keeps the roads open, and nobody likes to pay it, though everybody drives on what it buys.\n";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

interface Faulty {
  readonly what: string;
  /** Files beside `contest.yaml` and the good post. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Written after the files, where no text says it. */
  readonly prepare?: (data: string) => Promise<unknown>;
  readonly says: RegExp;
  /** Ids of the posts that are loaded besides the good one. */
  readonly loads: readonly string[];
}

const cases: readonly Faulty[] = [
  {
    what: "bytes of windows-1252",
    files: { "posts/bad.txt": latin(`The caf\xe9 is open. ${good}`) },
    says: /^warning posts\/bad\.txt:1: not UTF-8, read as windows-1252 \(a guess\); .* at byte 7: 0xE9; save the file as UTF-8$/,
    loads: ["bad"],
  },
  {
    what: "two encodings in one file",
    files: { "posts/bad.txt": bytes("Café, na", [0xef], `ve. ${good}`) },
    says: /^error posts\/bad\.txt:1: mixed encodings: UTF-8 at byte 3, but no UTF-8 at byte 9: 0xEF; save the file as UTF-8$/,
    loads: [],
  },
  {
    what: "text that was encoded twice",
    files: { "posts/bad.txt": `Itâ€™s the levy. ${good}` },
    says: /^warning posts\/bad\.txt: UTF-8 read as windows-1252 by an earlier program: "â€™" at character 2 \(byte 2\); restore the text from its source$/,
    loads: ["bad"],
  },
  {
    what: "a NUL",
    files: { "posts/bad.txt": bytes("The levy", [0], good) },
    says: /^error posts\/bad\.txt:1: NUL in a binary file at byte 8: 0x00; save the post as UTF-8 text, or remove the file$/,
    loads: [],
  },
  {
    what: "a lone surrogate",
    files: { "posts/bad.txt": bytes("The levy ", [0xed, 0xa0, 0x80], good) },
    says: /^error posts\/bad\.txt:1: lone surrogate encoded as UTF-8 at byte 9: 0xED; /,
    loads: [],
  },
  {
    what: "an empty file",
    files: { "posts/bad.txt": "" },
    says: /^error posts\/bad\.txt: empty file; put the post's text in it, or remove the file$/,
    loads: [],
  },
  {
    what: "a stub",
    files: { "posts/bad.txt": "To be written.\n" },
    says: /^warning posts\/bad\.txt: short post "bad": 3 words; expected 20 words or more; /,
    loads: ["bad"],
  },
  {
    what: "more than 50 MB",
    files: { "posts/bad.txt": good },
    prepare: (data) => truncate(join(data, "posts/bad.txt"), 50_000_001),
    says: /^error posts\/bad\.txt: 50000001 bytes; 50000000 are read at most; split the file$/,
    loads: [],
  },
  {
    what: "a picture",
    files: { "posts/bad.txt": bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0, 0, 13]) },
    says: /^error posts\/bad\.txt:1: not text but a PNG image at byte 0: 0x89; /,
    loads: [],
  },
  {
    what: "a link out of the folder",
    files: {},
    prepare: (data) => symlink("/etc/hostname", join(data, "posts/bad.txt")),
    says: /^error posts\/bad\.txt: link leads out of the folder; copy the file into the folder$/,
    loads: [],
  },
  {
    what: "an unknown camp",
    files: { "posts.csv": "file,camp\ngood.txt,nroth\n" },
    says: /^error posts\.csv:2: unknown camp: "nroth"; expected one of north, south, none; did you mean north\?$/,
    loads: [],
  },
  {
    what: "a date that is none",
    files: { "posts.csv": "file,published\ngood.txt,2016-02-30\n" },
    says: /^error posts\.csv:2: published is no date: "2016-02-30"; write YYYY-MM-DD, such as 2016-09-01$/,
    loads: [],
  },
  {
    what: "an id taken by two files",
    files: { "posts/a b.txt": `One. ${good}`, "posts/a-b.txt": `Two. ${good}` },
    says: /^error posts\/a-b\.txt: duplicate post id: "a-b", already taken by posts\/a b\.txt; rename one of the files$/,
    loads: ["a-b"],
  },
  {
    what: "the text of another post",
    files: { "posts/twice.txt": good.repeat(2) },
    says: /^warning posts\/twice\.txt:1: 38 words, 100% of the shorter post, also occur in posts\/good\.txt: "The levy keeps .*; keep one of them/,
    loads: ["twice"],
  },
  {
    what: "an unknown column",
    files: { "posts.csv": "file,cmap\ngood.txt,north\n" },
    says: /^warning posts\.csv:1: unknown column, ignored: "cmap"; expected one of .*; did you mean camp\?$/,
    loads: [],
  },
  {
    what: "bad YAML",
    files: { "codebook.yaml": "frames:\n  - {id: cost, label: Cost\n" },
    says: /^error codebook\.yaml:\d: bad YAML: .*; correct the YAML; /,
    loads: [],
  },
  {
    what: "an ending that is not read",
    files: { "posts/talk.mp3": "hello" },
    says: /^error posts\/talk\.mp3: unknown format: "\.mp3"; expected one of \.txt, \.md, /,
    loads: [],
  },
  {
    what: "rows that cannot be read among others",
    files: { "posts/rows.csv": `id,text\n1,"${good.trim()}"\n2,\n` },
    says: /^error posts\/rows\.csv:3: post without text; fill the column text, or take the row out$/,
    loads: ["rows--1"],
  },
];

test.each(cases)("$what", async ({ files, prepare, says, loads }) => {
  const data = await folderOf({ "contest.yaml": contest, "posts/good.txt": good, ...files });
  await prepare?.(data);
  const { corpus } = await load(data);
  const said = corpus.diagnostics.map(
    ({ severity, file, line, message, remedy }) =>
      `${severity} ${file}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`,
  );
  expect(said).toContainEqual(expect.stringMatching(says));
  expect(corpus.posts.map(({ post_id }) => post_id)).toEqual(["good", ...loads].sort());
});

test("a byte order mark is no part of the text, and nothing is said of it", async () => {
  const data = await folderOf({
    "contest.yaml": contest,
    "posts/north/marked.txt": bytes([0xef, 0xbb, 0xbf], good.repeat(2)),
  });
  const { corpus } = await load(data);
  expect(corpus.posts.map(({ text }) => text)).toEqual([good.repeat(2)]);
  expect(corpus.diagnostics.map(({ rule }) => rule)).toEqual(["no-date"]);
});

test("text that is markup, code or a formula is kept letter by letter", async () => {
  const texts = [
    "<b>bold</b> <script>alert(1)</script>",
    "**bold** [a](b)",
    `\${1 + 1} #{x} {{y}}`,
    "=cmd|' /C calc'!A0",
  ];
  const data = await folderOf({
    "contest.yaml": contest,
    ...Object.fromEntries(texts.map((text, i) => [`posts/p${i}.txt`, `${text}\n\n${good}`])),
  });
  const { corpus } = await load(data);
  expect(corpus.posts.map(({ text }) => text)).toEqual(texts.map((text) => `${text}\n\n${good}`));
});

test("one line of 10 MB is read whole, and named for its length", async () => {
  const data = await folderOf({ "contest.yaml": contest, "posts/good.txt": good });
  const line = `${good.trim()} `.repeat(100_000);
  await writeFile(join(data, "posts/line.txt"), line);
  const { corpus } = await load(data);
  const [post] = corpus.posts.filter(({ post_id }) => post_id === "line");
  expect(post?.text.length).toBe(line.length);
  expect(post?.words).toBe(19 * 100_000);
  expect(corpus.diagnostics).toContainEqual(
    expect.objectContaining({
      rule: "long-post",
      file: "posts/line.txt",
      message: 'long post "line": 1900000 words',
    }),
  );
}, 120_000);

test.each([
  ["one camp", "title: T\ncamps: [{id: north, label: North}]\n", ["north"]],
  [
    "four camps",
    "title: T\ncamps: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]\n",
    ["a", "b", "c", "d"],
  ],
  ["a camp without a post", contest, ["north"]],
])("a contest of %s gives findings and no error", async (_, yaml, camps) => {
  const data = await folderOf({
    "contest.yaml": yaml,
    ...Object.fromEntries(camps.map((camp) => [`posts/${camp}/one.txt`, `In ${camp}: ${good}`])),
  });
  const { corpus } = await load(data);
  expect(corpus.posts.map(({ camp }) => camp)).toEqual(camps);
  expect(corpus.findings.length).toBeGreaterThan(0);
  expect(corpus.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
