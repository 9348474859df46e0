import { describe, expect, it } from "vitest";
import type { Segmented } from "../../../loaders/attribute/marks/segmented.ts";
import { attribute } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";
import { namesIn, told } from "./attributed.ts";

type Known = Pick<Segmented, "writers" | "setOff" | "genre">;

const voiced = (text: string, known: Known = {}) =>
  attribute(
    { post_id: "p", text, ...segment("p", text), ...known },
    namesIn(text, { "Ida Brand": "brand", Dahl: "dahl" }),
    [],
  );

const questions = ["Do you wind them yourself?", "And who pays you?", "You never sleep?"];
const interview = (opening: string): string =>
  `${opening}\n\n${questions.map((question) => `${question}\n\nI do, and I did so before you came here.`).join("\n\n")}\n\nShe went home.`;

describe("attribute(post) of a genre in which others speak", () => {
  it("gives answers under questions in another type to whom the opening tells to be interviewed", () => {
    const { quotes, signs } = voiced(interview("Ten minutes with Ida Brand"), { setOff: new Set(questions) });
    expect(quotes.map(({ text, speaker_id, rule }) => [text, speaker_id, rule])).toEqual(
      questions.map(() => ["I do, and I did so before you came here.", "brand", "block:answer"]),
    );
    expect(signs).toEqual([{ kind: "turns", at: 56, turns: 3, speakers: 1, unnamed: 0 }]);
  });

  it("leaves them to the writer where nobody is told to answer, and says so", () => {
    const text = interview("Clocks, and what they cost");
    const { quotes, signs } = voiced(text, { setOff: new Set(questions) });
    expect(quotes).toEqual([]);
    expect(signs).toEqual([{ kind: "questions", at: text.indexOf(questions[0] ?? ""), questions: 3 }]);
  });

  it("takes no questions for such where nothing sets them off, or hardly any asks", () => {
    expect(voiced(interview("Ten minutes with Ida Brand")).quotes).toEqual([]);
    const headings =
      "Ten minutes with Ida Brand\n\nThe key\n\nIt was lost.\n\nThe bell\n\nIt rang.\n\nThe end\n\nIt came.";
    expect(voiced(headings, { setOff: new Set(["The key", "The bell", "The end"]) }).signs).toEqual([]);
  });

  it("takes what the post's author or outlet asks for the writer's, and what another type sets off for a direction", () => {
    const text =
      "Clocks\n\nTick: Why clocks?\n\nIda Brand: They go.\n\nA bell rang.\n\nTick: And you?\n\nIda Brand: So do I.";
    const known = { writers: ["Tick"], setOff: new Set(["A bell rang."]) };
    expect(told(voiced(text, known))).toEqual([
      ["block", "They go.", "id:brand", "attributed"],
      ["block", "So do I.", "id:brand", "attributed"],
    ]);
  });

  it("takes handles of a board for names, and words with a colon for none", () => {
    const chat = (one: string, other: string) =>
      `Clocks\n\n${one}: Why clocks?\n\n${other}: They go.\n\n${one}: And you?\n\n${other}: So do I.`;
    expect(voiced(chat("tick_99", "brand2")).quotes.map(({ speaker_surface }) => speaker_surface)).toEqual([
      "tick_99",
      "brand2",
      "tick_99",
      "brand2",
    ]);
    for (const [one, other] of [
      ["pros", "cons"],
      ["myth", "fact"],
    ] as const)
      expect(voiced(chat(one, other)).quotes).toEqual([]);
    expect(voiced("Clocks\n\nstep_1: Wind it.\n\nstep_2: Wait for it.\n\nstep_3: Go.").quotes).toEqual([]);
  });

  it("counts letters and turns of nobody who is named", () => {
    const turns = "Clocks\n\nWhy is that so.\n\nQ: Why?\n\nA: They go.\n\nQ: And you?\n\nA: So do I.";
    expect(voiced(turns).signs).toMatchObject([{ kind: "turns", turns: 2, speakers: 0, unnamed: 2 }]);
    const letters = "Letters\n\nSir, – It is dry.\n\nIda Brand\n\nSir, – It is full.\n\nPip Orme";
    expect(voiced(letters).signs).toMatchObject([{ kind: "letters", letters: 2 }]);
    expect(voiced(letters.replace("Pip Orme", "(Dr) P. Orme, Leith")).signs).toMatchObject([
      { kind: "letters", letters: 2 },
    ]);
  });

  it("says where a text that is said to follow is not set off, or does not end", () => {
    const mail = "Clocks\n\nHere is his email, with my answers.\n\nYou are wrong about the key.\n\nI am not.";
    expect(voiced(mail)).toMatchObject({ quotes: [], signs: [{ kind: "announced", at: 8 }] });
    const quoted = mail.replace("You are", "> You are");
    expect(voiced(quoted).signs).toEqual([]);
    const speech = "Clocks\n\nThis is what Dahl said in full:\n\nIt is late.\n\nI am going home.";
    expect(voiced(speech).signs).toMatchObject([{ kind: "unended" }]);
    expect(voiced(`${speech}\n\n***\n\nHe sat down.`).signs).toEqual([]);
  });

  it("credits nobody in a satire, and goes by a genre that is given before what the post says of itself", () => {
    const plain =
      "Fence backs Dahl\n\nThe fence was late today, and so was the gate.\n\n“I stand,” said Dahl.";
    const declared = `${plain}\n\nNone of this happened.`;
    const [spoken, imagined] = [
      ["direct", "I stand,", "id:dahl", "attributed"],
      ["imagined", "I stand,", "Dahl", "none"],
    ];
    expect(told(voiced(plain))).toEqual([spoken]);
    expect(told(voiced(plain, { genre: "satire" }))).toEqual([imagined]);
    expect(told(voiced(declared))).toEqual([imagined]);
    expect(told(voiced(declared, { genre: "news" }))).toEqual([spoken]);
    expect(voiced(declared).signs).toEqual([{ kind: "satire", at: declared.indexOf("None") }]);
  });
});
