import { expect, it } from "vitest";
import { leaveOutReplies } from "../../../loaders/extract/replies/leave-out-replies.ts";
import { readMailHead } from "../../../loaders/segment/mail-head.ts";
import { segment } from "../../../loaders/segment.ts";

const prose = "The museum keeps nine hundred clocks, and on a good day forty of them agree.";

const mail = [
  "From: Ida Brand <ida@clocks.example>",
  "To: friends@clocks.example",
  "Date: Wed, 14 Sep 2016 10:00:00 +0100",
  "Subject: Which clock",
  " is right?",
].join("\n");

it("readMailHead(text) reads sender, day and subject, folded lines as one", () => {
  expect(readMailHead(`${mail}\n\n${prose}`)).toEqual({
    end: mail.length,
    title: "Which clock is right?",
    author: "Ida Brand",
    published: "2016-09-14",
    unread: null,
  });
});

it.each([
  ["an address alone", "From: ida@clocks.example\nTo: Jo", { author: null }],
  ["an address before its name", "From: ida@clocks.example (Ida Brand)\nTo: Jo", { author: "Ida Brand" }],
  ["a name in quotation marks", 'From: "Ida Brand" <ida@clocks.example>\nTo: Jo', { author: "Ida Brand" }],
  ["a subject encoded for transport", "From: Ida Brand\nSubject: =?UTF-8?Q?Uhr?=", { title: null }],
  ["a day that may be two", "Subject: Clocks\nSent: 9/8/2016", { published: null, unread: "9/8/2016" }],
  ["lines that end as on Windows", "From: Ida Brand\r\nSubject: Clocks", { title: "Clocks", end: 32 }],
  ["fields of programs", "X-Mailer: Bell 2\nFrom: Ida Brand\nSubject: Clocks", { title: "Clocks" }],
])("readMailHead(text) of %s", (_, head, told) => {
  expect(readMailHead(`${head}\r\n\r\n${prose}`)).toMatchObject(told);
});

it.each([
  ["one field", `Subject: Clocks\n\n${prose}`],
  ["a list of words with colons", `Time: noon\nPlace: the hall\n\n${prose}`],
  ["fields that the text runs on from", `From: Ida Brand\nSubject: Clocks\n${prose}\n\n${prose}`],
  ["fields further down", `${prose}\n\n${mail}\n\n${prose}`],
  ["fields and no text", `${mail}\n\n`],
])("readMailHead(text) gives null for %s", (_, text) => {
  expect(readMailHead(text)).toBeNull();
});

it("segment(postId, text) counts no word over a mail as the writer's, and keeps them in the text", () => {
  const { paragraphs, sentences, ...told } = segment("p", `${mail}\n\n${prose}`);
  expect(paragraphs.map(({ kind }) => kind)).toEqual([...paragraphs.slice(1).map(() => "dateline"), "body"]);
  expect(sentences.filter(({ voice }) => voice === "own").map(({ text }) => text)).toEqual([prose]);
  expect(told).toMatchObject({
    title: "Which clock is right?",
    author: "Ida Brand",
    published: "2016-09-14",
  });
});

it("a mail that is answered below the post's own is left out, though that opens with its head", () => {
  const answered = "-----Original Message-----\nFrom: Cal Dent\n\nWhich of them is wrong?";
  const { text } = leaveOutReplies(`${mail}\n\n${prose} ${prose} ${prose}\n\n${answered}\n`, null);
  expect(text).toBe(`${mail}\n\n${prose} ${prose} ${prose}`);
});
