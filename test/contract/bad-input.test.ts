import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../loaders/folder-of.ts";
import { load, readCorpus } from "./loaded-corpus.ts";
import { runLoad } from "./run-load.ts";

const contest =
  "title: The levy\ncamps:\n  - {id: north, label: For the north}\n  - {id: south, label: For the south}\n";
const good =
  "The levy keeps the roads open. Nobody likes to pay it, and everybody drives on what it buys, all winter long.\n";

/** UTF-8 for its first accent and windows-1252 for its second. */
const mixed = Buffer.concat([
  Buffer.from("Café and na"),
  Buffer.from([0xef]),
  Buffer.from("ve readers met.\n"),
]);
const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const bad = {
  "contest.yaml": contest,
  "codebook.yaml": "frames:\n  - {id: cost, label: Cost\n    question: What does it cost?\n",
  "posts.csv": [
    "file,camp,published,mood",
    "good.txt,nrth,2016-13-01,angry",
    "other.txt,south,2016-05-01,calm",
    "other2.txt,south,,",
  ].join("\n"),
  "posts/good.txt": good,
  "posts/other.txt": good.replace("levy", "toll"),
  "posts/a b.txt": good.replace("levy", "rate"),
  "posts/a-b.txt": good.replace("levy", "due"),
  "posts/empty.txt": "",
  "posts/mixed.txt": mixed,
  "posts/picture.txt": binary,
  "posts/talk.mp3": "not a post",
};

const said = (diagnostics: Awaited<ReturnType<typeof readCorpus>>["diagnostics"]) =>
  diagnostics.map(
    ({ severity, file, line, message, remedy }) =>
      `${severity} ${file}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`,
  );

test("a load of faulty files keeps the good posts and names file, line, fault, value and remedy of the others", async () => {
  const { corpus, measured } = await load(await folderOf(bad));
  expect(corpus.posts.map(({ post_id, camp, published }) => [post_id, camp, published])).toEqual([
    ["a-b", "none", null],
    ["good", "none", null],
    ["other", "south", "2016-05-01"],
  ]);
  expect(measured.found).toBe(8);
  expect(said(corpus.diagnostics)).toEqual([
    "error codebook.yaml:2: bad YAML: Block collections are not allowed within flow collections; correct the YAML; quote a text that holds a colon, a # or starts with a mark",
    "error codebook.yaml:2: bad YAML: Implicit keys need to be on a single line; correct the YAML; quote a text that holds a colon, a # or starts with a mark",
    "error codebook.yaml:4: bad YAML: Flow map in block collection must be sufficiently indented and end with a }; correct the YAML; quote a text that holds a colon, a # or starts with a mark",
    'warning posts.csv:1: unknown column, ignored: "mood"; expected one of file, short, title, author, outlet, published, published_basis, published_within, published_note, camp, camp_basis, camp_note and 3 more',
    'error posts.csv:2: published is no date: "2016-13-01"; write YYYY-MM-DD, such as 2016-09-01',
    'error posts.csv:2: unknown camp: "nrth"; expected one of north, south, none; did you mean north?',
    'error posts.csv:4: no such post file: "other2.txt"; expected one of a b.txt, a-b.txt, empty.txt, good.txt, mixed.txt, other.txt, picture.txt, talk.mp3; did you mean other.txt?',
    "warning posts/a b.txt: no camp; counted with no camp; add a row for a b.txt to posts.csv with camp one of north, south, none, or move it into posts/north/",
    "note posts/a b.txt: no day of publication; write it into posts.csv for a b.txt: published, or published_basis unknown if nothing does",
    'error posts/a-b.txt: duplicate post id: "a-b", already taken by posts/a b.txt; rename one of the files',
    "error posts/empty.txt: empty file; put the post's text in it, or remove the file",
    "warning posts/good.txt: no camp; counted with no camp; in line 2 of posts.csv, write a camp that is one of north, south, none",
    "note posts/good.txt: no day of publication; write it into posts.csv for good.txt: published, or published_basis unknown if nothing does",
    "error posts/mixed.txt:1: mixed encodings: UTF-8 at byte 3, but no UTF-8 at byte 12: 0xEF; save the file as UTF-8",
    "error posts/picture.txt:1: not text but a PNG image at byte 0: 0x89; save the post as UTF-8 text, or remove the file",
    'error posts/talk.mp3: unknown format: ".mp3"; expected one of .txt, .md, .html, .htm, .docx, .csv, .jsonl, .xml, or one of these in .gz',
  ]);
});

test("a frame that the codebook lacks is named with the nearest, and the rest of the coding stands", async () => {
  const { corpus } = await load(
    await folderOf({
      "contest.yaml": contest,
      "codebook.yaml": "frames:\n  - {id: cost, label: Cost, question: What does it cost?}\n",
      "posts.csv": "file,camp\ngood.txt,north\n",
      "posts/good.txt": good,
      "coding/ada.csv":
        "post_file,char_start,char_end,frames\ngood.txt,0,30,costs;cost\ngood.txt,900,930,cost\n",
    }),
  );
  expect(said(corpus.diagnostics)).toEqual([
    'error coding/ada.csv:2: unknown frame: "costs"; expected one of cost; did you mean cost?',
    "error coding/ada.csv:3: no sentence at 900 to 930; code the post again from its sentences as they are now",
    "note posts/good.txt: no day of publication; write it into posts.csv for good.txt: published, or published_basis unknown if nothing does",
  ]);
  expect(corpus.frame_hits.map((hit) => [hit.sentence_id, hit.frame_id, hit.source])).toEqual([
    ["good:1", "cost", "agreed"],
    ["good:1", "cost", "coder"],
  ]);
});

test("load exits with 0 where posts are kept out, with 1 under --strict, and prints paths that can be opened", async () => {
  const data = await folderOf(bad);
  const out = join(await mkdtemp(join(tmpdir(), "out-")), "levy.duckdb");
  const lax = await runLoad(["--data", data, "--out", out]);
  expect(lax.code).toBe(0);
  expect(lax.stdout).toBe("");
  expect(lax.stderr).toContain(
    `${data}/posts.csv:2: unknown camp: "nrth"; expected one of north, south, none; did you mean north?`,
  );
  expect(lax.stderr).toContain("3 of 8 posts");
  const strict = await runLoad(["--data", data, "--out", out, "--strict"]);
  expect(strict.code).toBe(1);
  expect((await readCorpus(out)).posts).toHaveLength(3);
});

test("load --strict exits with 0 where there is nothing but warnings", async () => {
  const data = await folderOf({ "contest.yaml": contest, "posts/good.txt": good });
  const { code, stderr } = await runLoad(["--data", data, "--strict"]);
  expect([code, stderr.includes("no camp")]).toEqual([0, true]);
  expect(existsSync(join(data, "derived", "manifest.json"))).toBe(true);
});

test("load --help prints its options; an unknown option and a folder that is none are named, without a stack", async () => {
  const help = await runLoad(["--help"]);
  expect(help.code).toBe(0);
  for (const option of ["--data <folder>", "--out <file>", "--strict"]) expect(help.stdout).toContain(option);
  const file = await runLoad(["--data", "package.json"]);
  expect([file.code, file.stdout]).toEqual([1, ""]);
  expect(file.stderr).toContain(
    `--data: no such folder: ${JSON.stringify(resolve("package.json"))}; name a contest folder`,
  );
  const missing = await runLoad(["--data", "no/such/folder"]);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain(
    `--data: no such folder: ${JSON.stringify(resolve("no/such/folder"))}; name a contest folder`,
  );
  expect(missing.stderr).not.toMatch(/\n\s+at /);
  const unknown = await runLoad(["--dat", "x"]);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("unknown option '--dat'");
});

test("a contest of contest.yaml and posts alone loads, and its findings say what is missing", async () => {
  const { corpus } = await load(await folderOf({ "contest.yaml": contest, "posts/good.txt": good }));
  expect(said(corpus.diagnostics)).toEqual([
    "warning posts/good.txt: no camp; counted with no camp; add a row for good.txt to posts.csv with camp one of north, south, none, or move it into posts/north/",
    "note posts/good.txt: no day of publication; write it into posts.csv for good.txt: published, or published_basis unknown if nothing does",
  ]);
  expect(corpus.posts.map(({ post_id, camp, camp_basis }) => [post_id, camp, camp_basis])).toEqual([
    ["good", "none", "unknown"],
  ]);
  expect(corpus.findings.find(({ finding_id }) => finding_id === "coding.what")?.text).toBe(
    "This contest has no codebook; codebook.yaml would name the frames to compare.",
  );
});

test.each([
  ["no posts", { "contest.yaml": contest }],
  ["nothing at all", {}],
])("a folder with %s gives a corpus with an error in it and findings that are true", async (_, files) => {
  const { corpus } = await load(await folderOf(files));
  expect(corpus.posts).toEqual([]);
  expect(corpus.diagnostics.map(({ rule }) => rule)).toContain("no-posts");
  expect(corpus.findings.find(({ finding_id }) => finding_id === "corpus.posts")?.title).toBe(
    "There is no post to read",
  );
});

test("a third camp takes its part: each camp is compared with the rest and every two with each other", async () => {
  const post = (word: string) =>
    `The ${word} is dear. It costs us much and nobody here knows the cost of ${word} in ten years or more.`;
  const camps = ["east", "north", "south"];
  const { corpus } = await load(
    await folderOf({
      "contest.yaml": `${contest}  - {id: east, label: For the east}\n`,
      "codebook.yaml":
        "frames:\n  - {id: cost, label: cost, question: What does it cost?, cues: [cost*, dear]}\n",
      ...Object.fromEntries(camps.map((camp) => [`posts/${camp}/one.txt`, post(camp)])),
    }),
  );
  expect(corpus.diagnostics.map(({ rule }) => rule)).toEqual(["no-date", "no-date", "no-date"]);
  expect(corpus.posts.map(({ camp }) => camp)).toEqual(camps);
  expect(
    corpus.findings.filter(({ metric }) => metric === "frame").map(({ finding_id }) => finding_id),
  ).toEqual([
    "frame.cost.east.rest",
    "frame.cost.north.east",
    "frame.cost.north.rest",
    "frame.cost.north.south",
    "frame.cost.south.east",
    "frame.cost.south.rest",
  ]);
});

test("markup, templates and formulas are text like any other", async () => {
  const text = [
    "<script>alert(1)</script> is how the post begins, and it is quoted here as it stands.",
    "The sum was ${1+1} or `${process.exit()}` and {{seven}}, said nobody at all in the hall.",
    "=cmd|' /C calc'!A0",
    "<!-- --> &amp; %s \\u0041 '); DROP TABLE posts; --",
    "",
  ].join("\n\n");
  const { corpus } = await load(await folderOf({ "contest.yaml": contest, "posts/x.txt": text }));
  expect(corpus.posts[0]?.text).toBe(text);
  expect(corpus.sentences.every((row) => text.slice(row.char_start, row.char_end) === row.text)).toBe(true);
  const seen = corpus.tokens.map(({ form }) => form).join("");
  expect(seen).toBe(text.replace(/\s/g, ""));
});

test("a contest.yaml that cannot be read is named once, and not with every side, row and post that it leaves without a camp", async () => {
  const { corpus } = await load(
    await folderOf({
      "contest.yaml": "title: Quays\ncamps:\n  - {id: north\n  - {id: south}\n",
      "entities.yaml": "entities: [{id: jo, name: Jo Bell, kind: person, side: north}]\n",
      "posts.csv": "file,camp\nb.txt,south\n",
      "posts/north/a.txt":
        "The quay is closed today, and nobody at all has said a word of when it might open to us again.\n",
      "posts/b.txt":
        "The ferry is late today, and nobody at all has said a word of when it might come to us again.\n",
      "posts/c.md":
        "---\ncamp: north\n---\n\nThe toll is high today, and nobody at all has said a word of when it might fall for us again.\n",
    }),
  );
  expect(corpus.diagnostics.filter(({ file }) => file === "contest.yaml")).toHaveLength(1);
  expect(corpus.diagnostics.filter(({ rule }) => /camp/.test(rule))).toEqual([]);
  expect(corpus.posts.map(({ camp }) => camp)).toEqual(["none", "none", "none"]);
});
