import { expect, test } from "vitest";
import { loadCorpus } from "../../../loaders/load-corpus.ts";
import { readFolder } from "../../../loaders/read.ts";
import { readerPosts } from "../../../loaders/write/pages/reader-post.ts";
import { folderOf } from "../folder-of.ts";

test("readerPosts(rows, folder) marks a judging sentence once, with every target, score and judge", async () => {
  const data = await folderOf({
    "contest.yaml":
      "title: Boats\ncamps:\n  - {id: a, label: A}\n  - {id: b, label: B}\ncoders:\n  - {id: ana, label: 'Ana, first pass'}\n",
    "entities.yaml": "entities:\n  - {id: warden, name: The warden, kind: person, aliases: [the warden]}\n",
    "coding/ana.csv": "post_file,char_start,char_end,frames\n",
    "posts/one.txt":
      "The quay is closed today. The warden is a brave soul. The tide is out and nobody minds it.\n",
  });
  const folder = await readFolder(data);
  const { rows } = loadCorpus(folder, { corpus_sha256: "", code_sha256: "" });
  const judged = rows.sentences.find(({ text }) => text.includes("brave"));
  const row = { post_id: "one", sentence_id: judged?.sentence_id ?? "", voice: "own", basis: null };
  const evaluations = [
    { ...row, target_id: "warden", score: 1, source: "coder", coder: "ana", terms: [] },
    { ...row, target_id: "warden", score: 1, source: "coder", coder: "ben", terms: [] },
    { ...row, target_id: "warden", score: 0.5, source: "lexicon", coder: null, terms: ["brave"] },
    { ...row, target_id: "quay", score: 0.2, source: "lexicon", coder: null, terms: ["nice"], basis: "near" },
    { ...row, target_id: "quay", score: 0, source: "coder", coder: "ana", terms: [] },
  ];
  const [[id, post] = []] = readerPosts({ ...rows, evaluations }, folder);
  expect(id).toBe("one");
  expect(post?.spans.filter(({ layer }) => layer === "evaluations")).toEqual([
    {
      layer: "evaluations",
      char_start: judged?.char_start,
      char_end: judged?.char_end,
      label: "“Ana, first pass” and “ben”: for The warden · word list: partly for The warden (brave)",
    },
  ]);
});

test("readerPosts(rows, folder) tells what each coder says of a sentence, and nothing where nobody coded it", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Boats\ncamps:\n  - {id: a, label: A}\n",
    "codebook.yaml": "frames:\n  - {id: cost, label: Cost, question: Cost?, cues: [price]}\n",
    "entities.yaml": "entities:\n  - {id: warden, name: The warden, kind: person, aliases: [the warden]}\n",
    "posts/one.txt": "The price is up. The quay is shut.\n",
    "coding/ana.csv": "post_file,char_start,char_end,frames,toward_warden\none.txt,0,16,cost,-1\n",
    "coding/ben.csv": "post_file,char_start,char_end,frames\none.txt,0,16,\n",
  });
  const folder = await readFolder(data);
  const { rows } = loadCorpus(folder, { corpus_sha256: "", code_sha256: "" });
  const [[, post] = []] = readerPosts(rows, folder);
  expect(post?.sentences.map(({ codes }) => codes)).toEqual([
    { ana: { frames: ["cost"], toward: { warden: -1 } }, ben: { frames: [], toward: {} } },
    undefined,
  ]);
});

test("readerPosts(rows, folder) says that both coders of a sentence judge alike, and a quotation's rule in words beside its name", async () => {
  const coding = (toward: number) =>
    `post_file,char_start,char_end,frames,toward_warden\none.txt,0,36,,${toward}\n`;
  const data = await folderOf({
    "contest.yaml": "title: Boats\ncamps:\n  - {id: a, label: A}\n",
    "entities.yaml": "entities:\n  - {id: warden, name: The warden, kind: person, aliases: [the warden]}\n",
    "posts/one.txt": "The warden said that tolls are fair. The quay is shut.\n",
    "coding/ana.csv": coding(-1),
    "coding/ben.csv": coding(-1),
  });
  const folder = await readFolder(data);
  const { rows } = loadCorpus(folder, { corpus_sha256: "", code_sha256: "" });
  const [[, post] = []] = readerPosts(rows, folder);
  const said = post?.spans.filter(({ layer }) => layer !== "people").map(({ label, rule }) => [label, rule]);
  expect(said).toEqual([
    ["reported: The warden (said) · a word of saying, then a clause", "indirect:cue-clause"],
    ["both coders: against The warden", undefined],
  ]);
});

test("readerPosts(rows, folder) names whom the words for a speaker mean", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Boats\ncamps:\n  - {id: a, label: A}\n",
    "entities.yaml":
      "entities:\n  - {id: ada, name: Ada Lund, kind: person, gender: she, aliases: [Lund, the warden]}\n",
    "posts/one.txt":
      "Lund said that tolls are fair. The warden said that the quay is shut. A sailor said that it is open.\n",
  });
  const folder = await readFolder(data);
  const { rows } = loadCorpus(folder, { corpus_sha256: "", code_sha256: "" });
  const [[, post] = []] = readerPosts(rows, folder);
  const said = post?.spans.filter(({ layer }) => layer === "quotes").map(({ label }) => label.split(" (")[0]);
  expect(said).toEqual([
    "reported: Ada Lund",
    "reported: The warden, that is Ada Lund",
    "reported: A sailor",
  ]);
});
