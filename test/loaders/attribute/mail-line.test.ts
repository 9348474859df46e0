import { expect, test } from "vitest";
import { attributed } from "./attributed.ts";

const blocks = (text: string, people: Readonly<Record<string, string>> = {}) =>
  attributed(text, people).quotes.map(({ kind, text: words, speaker_id, speaker_surface }) => [
    kind,
    words.replace(/\s+/g, " "),
    speaker_id ?? speaker_surface,
  ]);

test.each<[string, string]>([
  ["On Tue, 3 May 2016 at 10:42, Jo Bell <jo@bell.example> wrote:", "Jo Bell"],
  ["On May 3, 2016, at 10:42 AM, jbell wrote:", "jbell"],
  ["On 03/05/2016 10:42, Jo Bell wrote:", "Jo Bell"],
  ["Jo Bell <jo@bell.example> writes:", "Jo Bell"],
  ["In article <4f2@news.example>, Jo Bell wrote:", "Jo Bell"],
  ["Jo Bell jo@bell.example wrote:", "Jo Bell"],
  ["jbell wrote:", "jbell"],
  ["Quoting Jo Bell <jo@bell.example>:", "Jo Bell"],
])("what a mail quotes is whose the line over it names: %s", (line, speaker) => {
  expect(blocks(`I do not agree.\n\n${line}\n\n> The quay is finished.\n\nIt is not.\n`)).toEqual([
    ["block", "The quay is finished.", speaker],
  ]);
});

test("a listed person is known by the line", () => {
  expect(
    blocks("On 3 May 2016, Jo Bell wrote:\n\n> The quay is finished.\n", { "Jo Bell": "jo-bell" }),
  ).toEqual([["block", "The quay is finished.", "jo-bell"]]);
});

test("what a quotation quotes is another's, and the outer goes on behind it", () => {
  const text = `Jo Bell <jo@bell.example> wrote:\n\n> The quay is finished.\n>> It is not finished at all.\n> So I say it again.\n\nNo.\n`;
  expect(blocks(text)).toEqual([
    ["block", "The quay is finished.", "Jo Bell"],
    ["block", "It is not finished at all.", null],
    ["block", "So I say it again.", "Jo Bell"],
  ]);
});

test("a name in small letters signs a quotation by itself alone", () => {
  expect(blocks("I read this.\n\n> The quay is finished.\n>\n> — jbell\n\nNo.\n")[0]?.[2]).toBe("jbell");
  expect(
    blocks("I read this.\n\n> The quay is finished.\n>\n> — and so on it goes\n\nNo.\n")[0]?.[2],
  ).toBeNull();
});
