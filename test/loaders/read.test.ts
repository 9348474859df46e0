import { createHash } from "node:crypto";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../loaders/read.ts";
import { folderOf } from "./folder-of.ts";

const contest =
  "title: The levy\ncamps:\n  - {id: north, label: For the north}\n  - {id: south, label: For the south}\n";
const entities =
  "entities:\n  - {id: ada-holt, name: Ada Holt, kind: person, side: north}\n  - {id: board, name: The Board, kind: group}\n";
const codebook = "frames:\n  - {id: cost, label: Cost, question: What does it cost?, cues: [cost*]}\n";
const base = { "contest.yaml": contest, "posts/a.txt": "One.", "posts/b.txt": "Two." };

const lines = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await readFolder(await folderOf(files))).diagnostics.map(
    (d) => `${d.severity} ${d.file}${d.line === null ? "" : `:${d.line}`}: ${d.message}; ${d.remedy}`,
  );

describe("readFolder(dir)", () => {
  it("needs only a contest and posts, and hashes every file that it read", async () => {
    const folder = await readFolder(await folderOf(base));
    expect(folder.diagnostics).toEqual([]);
    expect(folder.contest).toEqual({
      title: "The levy",
      question: null,
      introduction: [],
      notes: [],
      camps: [
        { id: "north", label: "For the north", writers: "writers for the north", colour: 0 },
        { id: "south", label: "For the south", writers: "writers for the south", colour: 1 },
      ],
      candidates: [],
      targets: [],
      settings: [],
      coders: [],
      stopWords: { add: [], drop: [] },
      publish: "full",
    });
    expect(folder.files.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(folder.inputs["posts/a.txt"]).toBe(createHash("sha256").update("One.").digest("hex"));
    expect(Object.keys(folder.inputs)).toEqual(["contest.yaml", "posts/a.txt", "posts/b.txt"]);
  });

  it("reads how a contest changes the stop words, and says what is wrong with a word", async () => {
    const stops =
      "stop_words:\n  add: [Hon, can’t, hon member, also]\n  drop:\n    - agianst\n    - 'Against'\n    - hon\n  keep: [x]\n";
    const files = { ...base, "contest.yaml": `${contest}${stops}` };
    const folder = await readFolder(await folderOf(files));
    expect(folder.contest.stopWords).toEqual({ add: ["hon", "can't", "also"], drop: ["against"] });
    expect(
      (await lines(files)).map((line) => line.replace(/expected one of a, .* more/, "expected one of …")),
    ).toEqual([
      'warning contest.yaml:11: unknown key, ignored: "keep"; expected one of add, drop',
      'error contest.yaml:6: no single word: "hon member"; write one word an entry',
      'warning contest.yaml:8: not among the stop words: "agianst"; expected one of …; did you mean against?',
      'error contest.yaml:10: added and dropped: "hon"; keep it in one of the lists; it is added',
    ]);
    expect(await lines({ ...base, "contest.yaml": `${contest}stop_words: [hon]\n` })).toEqual([
      'error contest.yaml:5: stop_words is no pair of lists: "[\\"hon\\"]"; write stop_words: {add: [hon], drop: [against]}',
    ]);
  });

  it("throws where the folder is missing", async () => {
    await expect(readFolder("/no/such/folder")).rejects.toThrow();
  });

  it("says what an empty folder lacks", async () => {
    expect(await lines({})).toEqual([
      "error posts: no posts in the folder; put files into posts/",
      "error contest.yaml: no contest.yaml in the folder; write it with a title and camps, such as camps: [{id: north, label: For the north}]",
    ]);
  });

  it("reads folders of posts, and neither dot files nor files of other names", async () => {
    const dir = await folderOf({
      ...base,
      "posts/north/c.txt": "x",
      "posts/.d.txt": "x",
      "notes.txt": "x",
      "derived/e": "x",
    });
    expect((await readFolder(dir)).files.map(({ file }) => file)).toEqual(["a.txt", "b.txt", "north/c.txt"]);
  });

  it("refuses a link out of the folder, follows one within it and ends on a loop", async () => {
    const outside = await folderOf({ "secret.txt": "x" });
    const dir = await folderOf(base);
    await symlink(join(outside, "secret.txt"), join(dir, "posts/out.txt"));
    await symlink(outside, join(dir, "posts/outer"));
    await symlink(join(dir, "posts/a.txt"), join(dir, "posts/in.txt"));
    await symlink(join(dir, "posts/gone.txt"), join(dir, "posts/broken.txt"));
    await symlink(join(dir, "posts"), join(dir, "posts/round"));
    const folder = await readFolder(dir);
    expect(folder.files.map(({ file }) => file)).toEqual(["a.txt", "b.txt", "in.txt"]);
    expect(folder.diagnostics.map((d) => `${d.rule} ${d.file}`)).toEqual([
      "broken-link posts/broken.txt",
      "link-outside posts/out.txt",
      "link-outside posts/outer",
      "link-in-circle posts/round",
    ]);
  });

  it("keeps out a file above 50 MB without reading it", async () => {
    const dir = await folderOf(base);
    await writeFile(join(dir, "posts/huge.txt"), "");
    await truncate(join(dir, "posts/huge.txt"), 50_000_001);
    const folder = await readFolder(dir);
    expect(folder.files.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(folder.diagnostics[0]?.message).toBe("50000001 bytes; 50000000 are read at most");
  });

  it("reports a folder where a file should be and a data file that is not UTF-8", async () => {
    const dir = await folderOf({ ...base, "events.csv": Uint8Array.of(0xff, 0xfe, 0x41) });
    await mkdir(join(dir, "claims.csv"));
    expect((await readFolder(dir)).diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ["not-a-file", "claims.csv"],
      ["not-utf8", "events.csv"],
    ]);
  });

  it("names files that are not read for their ending or the case of their names, and no others", async () => {
    const others = { "entities.yml": "", "Claims.csv": "", "coding/ada.xlsx": "", "coding/eve.CSV": "" };
    const fine = { "README.md": "", "notes.txt": "", "events.csv": "date,label\n", "events.xlsx": "" };
    const { diagnostics } = await readFolder(await folderOf({ ...base, ...others, ...fine }));
    expect(diagnostics.map(({ rule, file, remedy }) => [rule, file, remedy])).toEqual([
      ["misnamed", "Claims.csv", "save it as claims.csv"],
      ["misnamed", "coding/ada.xlsx", "save it as coding/ada.csv"],
      ["misnamed", "coding/eve.CSV", "save it as coding/eve.csv"],
      ["misnamed", "entities.yml", "save it as entities.yaml"],
    ]);
  });

  it("gives line, value and the nearest valid value for each fault of posts.csv", async () => {
    const posts = [
      "\uFEFFfile,titel,camp,published,source_url",
      "a.txt,x,norht,2016-02-30,javascript:alert(1)",
      "c.txt,,north,,",
      "a.txt,,north,,",
      "b.txt,,east",
    ].join("\n");
    expect(await lines({ ...base, "posts.csv": posts })).toEqual([
      'warning posts.csv:1: unknown column, ignored: "titel"; expected one of file, short, title, author, outlet, published, published_basis, published_within, published_note, camp, camp_basis, camp_note and 3 more; did you mean title?',
      "warning posts.csv:5: 3 cells where the first line has 5; quote a cell that holds a comma; write two commas for an empty cell",
      'error posts.csv:2: published is no date: "2016-02-30"; write YYYY-MM-DD, such as 2016-09-01',
      'error posts.csv:2: unknown camp: "norht"; expected one of north, south, none; did you mean north?',
      'warning posts.csv:2: source_url is not a web address: "javascript:alert(1)"; write the whole address, from https:// on',
      'error posts.csv:3: no such post file: "c.txt"; expected one of a.txt, b.txt; did you mean a.txt?',
      'error posts.csv:4: second row for "a.txt"; keep one row a file',
      'error posts.csv:5: unknown camp: "east"; expected one of north, south, none',
    ]);
  });

  it("says which camp holds where a row's cannot be read, and takes nothing else that it says of it", async () => {
    const files = { ...base, "posts/north/d.txt": "A post." };
    const posts = "file,camp,camp_basis,camp_note\nnorth/d.txt,nroth,stated,asked her\n";
    expect(await lines({ ...files, "posts.csv": posts })).toEqual([
      `error posts.csv:2: unknown camp: "nroth"; until then its folder's camp, north, holds, or the one that the file itself names; expected one of north, south, none; did you mean north?`,
    ]);
    const folder = await readFolder(await folderOf({ ...files, "posts.csv": posts }));
    expect(folder.posts).toMatchObject([{ camp: null, camp_basis: null, camp_note: null }]);
    const days =
      "file,published,published_basis,published_within,published_note\na.txt,soon,inferred,3,a guess\n";
    const dated = await readFolder(await folderOf({ ...base, "posts.csv": days }));
    expect(dated.posts).toMatchObject([
      { published: null, published_basis: null, published_within: null, published_note: null },
    ]);
  });

  it("reads a row of posts.csv with its line and nulls for empty cells", async () => {
    const posts =
      'file,title,camp,published,published_basis\nposts/a.txt,"A\ntitle",north,2016-08-21,inferred\nb.txt,=cmd(),,,\n';
    const folder = await readFolder(await folderOf({ ...base, "posts.csv": posts }));
    expect(folder.diagnostics).toEqual([]);
    expect(
      folder.posts.map(({ file, line, title, camp, published_basis }) => [
        file,
        line,
        title,
        camp,
        published_basis,
      ]),
    ).toEqual([
      ["a.txt", 2, "A\ntitle", "north", "inferred"],
      ["b.txt", 4, "=cmd()", null, null],
    ]);
  });

  it("reports faults of contest.yaml at their lines and keeps what is sound", async () => {
    const bad = [
      "title: 2016",
      "questoin: Why?",
      "camps:",
      "  - {id: north, label: For the north, color: 3}",
      "  - {id: north, label: Again}",
      "  - {id: none, label: Nobody}",
      "  - {id: south}",
      "settings:",
      "  - {post: z, label: Count it, choices: [nroth, none]}",
      "  - {post: a, label: Nowhere, choices: [nroth]}",
      "publish: some",
    ].join("\n");
    const dir = await folderOf({ ...base, "contest.yaml": bad });
    const folder = await readFolder(dir);
    expect(folder.contest.title).toBe("2016");
    expect(folder.contest.camps.map((camp) => camp.id)).toEqual(["north"]);
    expect(folder.contest.settings.map((setting) => setting.choices)).toEqual([["none"]]);
    expect(folder.contest.publish).toBe("none");
    expect(folder.diagnostics.map((d) => `${d.line} ${d.rule}: ${d.message}`)).toEqual([
      '2 unknown-key: unknown key, ignored: "questoin"',
      '4 unknown-key: unknown key, ignored: "color"',
      "7 bad-value: camps.3.label: missing",
      '5 duplicate-camp: duplicate camp: "north"',
      '6 reserved-camp: camp id is reserved: "none"',
      '9 unknown-camp: unknown camp: "nroth"',
      '10 unknown-camp: unknown camp: "nroth"',
      '11 bad-value: publish: "some"',
      'null unknown-post: unknown post: "z"',
    ]);
  });

  it("keeps ids that mean something else on pages, or to the language, from camps, and says what to do", async () => {
    const lines = ["title: T", "camps:", "  - {id: rest, label: Rest}", "  - {id: Out, label: Out}"];
    const more = ["  - {id: constructor, label: Builders}", "  - {id: north, label: North}", "settings:"];
    const placed = "  - {post: a, label: Count it, choices: [north, rest]}";
    const dir = await folderOf({ ...base, "contest.yaml": [...lines, ...more, placed].join("\n") });
    const { contest, diagnostics } = await readFolder(dir);
    expect(contest.camps.map(({ id }) => id)).toEqual(["north"]);
    expect(diagnostics.map((d) => `${d.line} ${d.rule}: ${d.message}; ${d.remedy}`)).toEqual([
      expect.stringMatching(/^5 bad-value: camps\.2\.id: "constructor"; choose another id: /),
      '3 reserved-camp: camp id is reserved: "rest"; choose another id: the pages use none, out and rest for what is not a camp',
      '4 reserved-camp: camp id is reserved: "Out"; choose another id: the pages use none, out and rest for what is not a camp',
      '8 unknown-camp: unknown camp: "rest"; expected one of north, none, out',
    ]);
  });

  it("leaves out a setting of which no choice is legal, and says which are not", async () => {
    const settings = [
      "settings:",
      "  - {post: a, label: Count it, choices: [nroth, east]}",
      "  - {post: b, label: Count it, choices: [north, out]}",
    ].join("\n");
    const folder = await readFolder(await folderOf({ ...base, "contest.yaml": `${contest}${settings}\n` }));
    expect(folder.contest.settings.map(({ post, choices }) => [post, choices])).toEqual([
      ["b", ["north", "out"]],
    ]);
    expect(folder.diagnostics.map((d) => `${d.line} ${d.rule}: ${d.message}`)).toEqual([
      '6 unknown-camp: unknown camp: "nroth"',
      '6 unknown-camp: unknown camp: "east"',
    ]);
  });

  it("warns at the seventh camp, which pages would draw as the first", async () => {
    const camps = (many: number) =>
      [
        "title: Many",
        "camps:",
        ...Array.from({ length: many }, (_, i) => `  - {id: c${i}, label: C${i}}`),
      ].join("\n");
    const rulesOf = async (many: number) => {
      const { diagnostics } = await readFolder(await folderOf({ ...base, "contest.yaml": camps(many) }));
      return diagnostics
        .filter(({ rule }) => rule === "many-camps")
        .map(({ severity, line }) => [severity, line]);
    };
    expect(await rulesOf(6)).toEqual([]);
    expect(await rulesOf(7)).toEqual([["warning", 9]]);
  });

  it.each([
    ["title: [", "bad-yaml"],
    ["- a\n- b", "bad-value"],
    ["", "bad-value"],
    ["title: x\ncamps: north", "bad-value"],
    [`a: &a [x]\nb: &b [${"*a,".repeat(60)}]\nc: [${"*b,".repeat(60)}]\ntitle: x`, "bad-yaml"],
  ])("stands where contest.yaml is %j", async (source, rule) => {
    const folder = await readFolder(await folderOf({ ...base, "contest.yaml": source }));
    expect(folder.diagnostics[0]?.rule).toBe(rule);
    expect(folder.files).toHaveLength(2);
  });

  it("shows nothing where what may be shown cannot be read", async () => {
    const levels = async (source: string | Uint8Array, rows = "") => {
      const folder = await readFolder(
        await folderOf({ ...base, "contest.yaml": source, "posts.csv": `file,publish\n${rows}` }),
      );
      return [folder.contest.publish, ...folder.posts.map(({ publish }) => publish)];
    };
    expect(await levels(contest)).toEqual(["full"]);
    expect(await levels(contest, "a.txt,None\nb.txt,\n")).toEqual(["full", "none", null]);
    expect(await levels(`${contest}publish: No\n`)).toEqual(["none"]);
    expect(await levels(`${contest}publish: [none\n`)).toEqual(["none"]);
    expect(await levels(Uint8Array.of(0xff, 0xfe, 0x41))).toEqual(["none"]);
  });

  it.each<[string, string | Uint8Array]>([
    ["is not UTF-8", Uint8Array.of(0xff, 0xfe, 0x41)],
    ["is empty", ""],
    ["has a quotation mark that never closes", 'file,publish\na.txt,"none\n'],
    ["names no file", "fle,publish\na.txt,none\n"],
    ["has a column twice", "file,publish,publish\na.txt,none,\n"],
    ["parts its cells with bars", "file|publish\na.txt|none\n"],
    ["misspells publish", "file,Publsh\na.txt,none\n"],
  ])("shows nothing of any post where posts.csv %s, and says so", async (_, source) => {
    const folder = await readFolder(await folderOf({ ...base, "posts.csv": source }));
    expect(folder.contest.publish).toBe("none");
    const [found] = folder.diagnostics.filter(({ rule }) => rule === "publish-lost");
    expect(found).toMatchObject({
      severity: "error",
      file: "posts.csv",
      message: expect.stringContaining("nothing of any post's text is shown"),
      remedy: "correct the file, or take it out if no row has a cell under publish",
    });
  });

  it("takes the level of each row where posts.csv parts its cells with semicolons", async () => {
    const folder = await readFolder(await folderOf({ ...base, "posts.csv": "file;publish\na.txt;none\n" }));
    expect(folder.posts.map(({ file, publish }) => [file, publish])).toEqual([["a.txt", "none"]]);
    expect(folder.contest.publish).toBe("full");
  });

  it("shows nothing of any post where posts.csv is a link that leads nowhere", async () => {
    const dir = await folderOf(base);
    await symlink(join(dir, "gone.csv"), join(dir, "posts.csv"));
    expect((await readFolder(dir)).contest.publish).toBe("none");
  });

  it.each([
    ["there is no posts.csv", {}],
    ["a posts.csv without publish cannot be read", { "posts.csv": 'file,title\na.txt,"x\n' }],
    ["a column is unknown", { "posts.csv": "file,published,mood,publisher\na.txt,2016-08-21,grim,X\n" }],
  ])("shows what the contest allows where %s", async (_, more) => {
    expect((await readFolder(await folderOf({ ...base, ...more }))).contest.publish).toBe("full");
  });

  it.each([
    ["too many cells", "file,title,genre,publish\na.txt,Hello, world,,none\n"],
    ["too few", "file,title,publish\na.txt,none\n"],
    ["a second row that is narrower", "file,publish\na.txt,\na.txt,none\n"],
  ])("shows nothing of a post whose row has %s", async (_, source) => {
    const { contest, posts } = await readFolder(await folderOf({ ...base, "posts.csv": source }));
    expect([contest.publish, ...posts.map(({ publish }) => publish)]).toEqual(["full", "none"]);
  });

  it("reports entities of an unknown kind, side or id used twice", async () => {
    const source = [
      "entities:",
      "  - {id: ada, name: Ada, kind: persona, side: north}",
      "  - {id: bea, name: Bea, kind: person, side: soth}",
      "  - {id: cy, name: Cy, kind: person, aliases: [Bea]}",
      "  - {id: cy, name: Cyril, kind: person}",
    ].join("\n");
    const folder = await readFolder(await folderOf({ ...base, "entities.yaml": source }));
    expect(folder.entities.map(({ id, side }) => [id, side])).toEqual([
      ["bea", null],
      ["cy", null],
    ]);
    expect(folder.diagnostics.map((d) => `${d.line} ${d.rule}: ${d.message}; ${d.remedy}`)).toEqual([
      '2 bad-value: entities.0.kind: "persona"; expected one of person, organisation, group, place, other',
      '5 duplicate-id: id twice: "cy"; give each entry its own id',
      '3 unknown-camp: unknown side of bea: "soth"; expected one of north, south, none; did you mean south?',
      '4 shared-name: cy shares the name "Bea" with bea; bea keeps it; take it out of one, or list it under ambiguous',
    ]);
  });

  it("reads coding files and reports offsets, frames and positions that cannot be read", async () => {
    const coding = [
      "coder,post_file,char_start,char_end,frames,toward_ada-holt,toward_adaholt",
      "x,a.txt,0,4,cost;cots,-1,",
      "x,a.txt,four,9,cost,0,",
      "x,b.txt,4,4,cost,0,",
      "y,b.txt,0,4,,2,",
      "x,b.txt,0,4,,2,",
    ].join("\n");
    const files = { ...base, "entities.yaml": entities, "codebook.yaml": codebook, "coding/x.csv": coding };
    const folder = await readFolder(await folderOf(files));
    expect(folder.coding).toEqual([
      {
        file: "coding/x.csv",
        coder: "x",
        targets: ["ada-holt", "adaholt"],
        rows: [
          {
            line: 2,
            post_file: "a.txt",
            char_start: 0,
            char_end: 4,
            frames: ["cost"],
            toward: { "ada-holt": -1 },
          },
          { line: 6, post_file: "b.txt", char_start: 0, char_end: 4, frames: [], toward: {} },
        ],
      },
    ]);
    expect(folder.diagnostics.map((d) => `${d.line} ${d.rule}: ${d.message}`)).toEqual([
      '2 unknown-frame: unknown frame: "cots"',
      '3 bad-offset: char_start is no offset: "four"',
      "4 bad-offset: span ends at 4, before or where it starts: 4",
      '5 two-coders: coder "y" in the file of "x"',
      '6 bad-position: toward_ada-holt is no position: "2"',
      "1 unknown-entity: column toward_adaholt names no entity",
    ]);
  });

  it("reads days as a spreadsheet writes them, and names both days where one may be meant", async () => {
    const folder = await readFolder(
      await folderOf({
        ...base,
        "events.csv": "date,label\n14/09/2016,A vote\n2016-7-1,A march\n06/07/2016,A ruling\n",
      }),
    );
    expect(folder.events.map(({ date, label }) => [date, label])).toEqual([
      ["2016-09-14", "A vote"],
      ["2016-07-01", "A march"],
    ]);
    expect(folder.diagnostics.map((d) => `${d.file}:${d.line} ${d.message}; ${d.remedy}`)).toEqual([
      'events.csv:4 date is no date: "06/07/2016"; it may be 2016-07-06 or 2016-06-07; write the one that it is',
    ]);
  });

  it("reads events, claims, overrides and implicit mentions", async () => {
    const folder = await readFolder(
      await folderOf({
        ...base,
        "entities.yaml": entities,
        "events.csv":
          "date,label,kind,source_url\n2016-07-11,A vote,,https://a.example/b\n,No day,,\n2016-7-32,Bad,,\n",
        "claims.csv":
          "post_file,text,value,unit,verdict,note,source_url\na,One,1,thing,supported,,\na.txt,,1,,,,\n",
        "voices.csv":
          "post_file,char_start,char_end,kind,speaker_id\na.txt,0,3,direct,ada-holt\na.txt,0,3,sung,\n",
        "implicit.csv": "post_file,char_start,char_end,entity_id\na.txt,0,3,ada-holt\na.txt,0,3,ada-hlot\n",
      }),
    );
    expect(folder.events).toEqual([
      { date: "2016-07-11", label: "A vote", kind: null, source_url: "https://a.example/b" },
    ]);
    expect(folder.claims.map(({ post_file, text, value, unit }) => [post_file, text, value, unit])).toEqual([
      ["a.txt", "One", 1, "thing"],
    ]);
    expect(folder.overrides.map(({ kind, speaker_id, status }) => [kind, speaker_id, status])).toEqual([
      ["direct", "ada-holt", "attributed"],
    ]);
    expect(folder.implicit.map(({ entity_id, char_end }) => [entity_id, char_end])).toEqual([
      ["ada-holt", 3],
    ]);
    expect(folder.diagnostics.map((d) => `${d.file}:${d.line} ${d.rule}`)).toEqual([
      "events.csv:3 bad-date",
      "events.csv:4 bad-date",
      "claims.csv:3 no-text",
      "voices.csv:3 unknown-kind",
      "voices.csv:3 no-kind",
      "implicit.csv:3 unknown-entity",
    ]);
  });

  it("names a verdict that is none, with the nearest, and reads the rest of its row", async () => {
    const claims = "post_file,text,verdict\na.txt,One,suported\na.txt,Two,Unsupported\na.txt,Three,\n";
    const folder = await readFolder(await folderOf({ ...base, "claims.csv": claims }));
    expect(folder.claims.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["One", null],
      ["Two", "not supported"],
      ["Three", null],
    ]);
    expect(folder.diagnostics.map((d) => `${d.file}:${d.line} ${d.message}; ${d.remedy}`)).toEqual([
      'claims.csv:2 unknown verdict, counted as not checked: "suported"; expected one of supported, near, misframed, not supported, not checked; did you mean supported?',
    ]);
  });

  it("reports examples that the codebook's own cues get wrong", async () => {
    const source =
      "frames:\n  - id: toll\n    label: Toll\n    question: Who pays?\n    cues: [toll]\n    matches: [Nobody pays.]\n    misses: [The toll rose.]\n";
    expect(await lines({ ...base, "codebook.yaml": source })).toEqual([
      'warning codebook.yaml:2: no cue of toll finds "Nobody pays."; add a cue, or take the example out of matches',
      'warning codebook.yaml:2: toll finds "The toll rose." by toll; narrow the cue or exclude the phrase with a leading -',
    ]);
  });

  it("reports targets that no entity has, with the nearest", async () => {
    const source = `${contest}targets: [ada-hlot]\n`;
    expect(await lines({ ...base, "contest.yaml": source, "entities.yaml": entities })).toEqual([
      'warning contest.yaml: unknown entity: "ada-hlot"; expected one of ada-holt, board; did you mean ada-holt?',
    ]);
  });
});
