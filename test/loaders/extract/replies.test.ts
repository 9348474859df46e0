import { describe, expect, it } from "vitest";
import { bbcodeQuotes } from "../../../loaders/extract/replies/bbcode-quotes.ts";
import { leaveOutReplies } from "../../../loaders/extract/replies/leave-out-replies.ts";
import { replyLines } from "../../../loaders/extract/replies/reply-lines.ts";
import { extract } from "../../../loaders/extract.ts";
import { loadFile, postContext } from "../../../loaders/load-post.ts";
import { readFolder } from "../../../loaders/read.ts";
import { growth, linear } from "../../cost.ts";
import { folderOf } from "../folder-of.ts";
import { filesWithReplies } from "./files-with-replies.ts";

const contest = "title: Boats\ncamps: [{id: a, label: A}]\n";

/** A file's posts with their tokens and quotations. */
async function loaded(file: string, text: string) {
  const folder = await readFolder(await folderOf({ "contest.yaml": contest, [`posts/${file}`]: text }));
  const [raw] = folder.files;
  if (raw === undefined) throw new Error("no post in the folder");
  const tables = loadFile(raw, postContext(folder));
  return {
    posts: tables.flatMap(({ posts }) => posts),
    tokens: tables.flatMap(({ tokens }) => tokens),
    quotes: tables.flatMap(({ quotes }) => quotes),
  };
}

/** Voices and speaker of words in a post; null where they are left out. */
function spokenBy({ posts, tokens, quotes }: Awaited<ReturnType<typeof loaded>>, words: string) {
  const text = posts[0]?.text ?? "";
  const at = text.indexOf(words);
  if (at < 0) return null;
  const inside = tokens.filter((t) => t.is_word && t.char_start >= at && t.char_end <= at + words.length);
  const quote = quotes.find((q) => q.char_start <= at && q.char_end >= at + words.length);
  return { voices: [...new Set(inside.map(({ voice }) => voice))], speaker: quote?.speaker_surface ?? null };
}

describe("words of others in a post's file", () => {
  it.each(filesWithReplies.map((each) => [each.file, each.text.slice(-60), each] as const))(
    "%s that ends in %j",
    async (file, _, { text, own, others }) => {
      const corpus = await loaded(file, text);
      expect(own.map((words) => spokenBy(corpus, words))).toEqual(
        own.map(() => ({ voices: ["own"], speaker: null })),
      );
      for (const [words, speaker] of others) {
        const spoken = spokenBy(corpus, words);
        expect(spoken?.voices ?? ["block"]).toEqual(["block"]);
        if (speaker !== null) expect(spoken?.speaker).toBe(speaker);
      }
    },
  );

  it.each([
    ["a time", '<time datetime="2016-05-03T21:14:00+00:00">Tue May 03, 2016 9:14 pm</time>'],
    ["a line", "Tue May 03, 2016 9:14 pm"],
  ])("of a thread leave its first post the name and the day that stand beside it, in %s", async (_, day) => {
    const box = (id: string, name: string, when: string, text: string) =>
      `<div id="${id}" class="post"><dl class="postprofile"><dt><a class="username">${name}</a></dt></dl><div class="postbody"><p class="author">by <strong><a class="username">${name}</a></strong> » ${when}</p><div class="content">${text}</div></div></div>`;
    const later = '<time datetime="2016-06-01T10:00:00+00:00">Wed Jun 01, 2016</time>';
    const page = `<!doctype html><html><head><title>The quay</title></head><body id="phpbb">${box("p1", "Ann_W", day, "The quay has fed this town for a hundred years. ".repeat(9))}${box("p2", "jbell", later, "It has not.")}</body></html>`;
    const { posts } = await loaded("thread.html", page);
    expect(
      posts.map(({ author, published, published_basis }) => [author, published, published_basis]),
    ).toEqual([["Ann_W", "2016-05-03", "stated"]]);
  });

  const own =
    "The quay has fed this town for a hundred years and it will feed it for a hundred more. ".repeat(6);
  const reply = "You are wrong about the quay, my friend.";

  it.each([
    [
      "a.txt",
      `${own}\n\nPosted by Jo Bell at 10:42\n\n${reply}\n\n${reply}\n`,
      3,
      "1 reply by others left out: 16 words",
    ],
    [
      "a.csv",
      `id,text\nx,"${own}\n\nPosted by Jo Bell at 10:42\n\n${reply}"\n`,
      2,
      "1 reply by others left out: 8 words",
    ],
  ])("in %s are told of with their line and number", (file, text, line, message) => {
    expect(extract(`posts/${file}`, text).diagnostics).toEqual([
      {
        severity: "note",
        rule: "replies",
        file: `posts/${file}`,
        line,
        message,
        remedy:
          "put into a file of its own whatever is a post; if the writer wrote it, take out the line that names somebody else",
      },
    ]);
  });

  it("leave a text as it is that is all of one whom the file does not name its author, or a mail sent on", () => {
    const signed = `Posted by Jo Bell at 10:42\n\n${own}\n`;
    expect(leaveOutReplies(signed, "Ann Writer").text).toBe(signed);
    const sent = `---------- Forwarded message ----------\nFrom: Jo Bell\nDate: 3 May 2016\nSubject: Quay\n\n${own}\n`;
    expect(leaveOutReplies(sent, null).text).toBe(sent);
  });

  it("leave a mail that the writer introduces and goes on behind", () => {
    const fields = "From: Jo Bell\nDate: 3 May 2016\nTo: Ann Writer\nSubject: Quay\n\nIt is finished.\n";
    const introduced = `${own}\n\nThis is what I was sent:\n\n${fields}\nI do not agree.\n`;
    expect(leaveOutReplies(introduced, null).text).toBe(introduced);
    expect(leaveOutReplies(`${own}\n\n${fields}`, null)).toMatchObject({
      text: own.trim(),
      replies: 1,
      words: 3,
    });
  });

  it("keep what the writer answers", () => {
    const thread = `${own}\n\nPosted by Jo Bell at 10:42\n\n${reply}\n\nPosted by Ann Writer at 11:00\n\nI am not wrong.\n`;
    expect(leaveOutReplies(thread, "Writer")).toMatchObject({
      text: `${own.trim()}\n\nI am not wrong.`,
      replies: 1,
      words: 8,
    });
  });
});

it.each<[string, string | null]>([
  ["Posted by Jo Bell at 10:42", "Jo Bell"],
  ["posted by jbell at 10:42 AM on May 3", "jbell"],
  ["Posted by: Jo Bell | May 3, 2016 10:42 AM", "Jo Bell"],
  ["by jbell » Tue May 03, 2016 10:42 am", "jbell"],
  ["Sam Reed wrote on 3 May 2016 at 11:05:", "Sam Reed"],
  ["Jo Bell says:\nMay 3, 2016 at 10:42 am", "Jo Bell"],
  ["jbell · 3 hours ago", "jbell"],
  ["Posted by the clerk, who knew better", null],
  ["Jo Bell says the plan is dead.", null],
  ["Jo Bell said on 3 May 2016 that it is dead.", null],
  ["Jo Bell on May 3, 2016 at 10:42 am said:", "Jo Bell"],
  ["jbell\n3 May 2016 at 10:42", "jbell"],
  ["Jo Bell says:", null],
  ["Doors open - 7:30pm", null],
  ["Posted on 3 May 2016", null],
  ["> Posted by Jo Bell at 10:42", null],
])("a line that names who replies: %j", (line, name) => {
  expect(replyLines(line)[0]?.name ?? null).toBe(name);
});

it.each([
  ['A [quote="Jo Bell, post: 3"]One[/quote] B', "A \n\n> One\n>\n> — Jo Bell\n\n B"],
  ["[quote]One\nTwo[/quote]", "> One\n> Two"],
  ["[quote=Jo][quote=Sam]One[/quote]Two[/quote]", "> > One\n> >\n> > — Sam\n>\n> Two\n>\n> — Jo"],
  ["[quote] never closed", "[quote] never closed"],
])("a board's quotation, %j", (text, made) => {
  expect(bbcodeQuotes(text)).toBe(made);
});

it.each([
  ["lines", (times: number) => "Posted by Jo Bell at 10:42\nJo says:\n".repeat(times)],
  ["quotations", (times: number) => "[quote=Jo] x ".repeat(times)],
  [
    "posts",
    (times: number) =>
      `<html><body>${'<div class="post" id="p1"><div class="postbody">x</div></div>'.repeat(times)}</body></html>`,
  ],
] as const)("takes a time in proportion to the %s", (name, text) => {
  const file = name === "posts" ? "posts/a.html" : "posts/a.txt";
  expect(growth((times) => extract(file, text(times)), name === "posts" ? 60 : 300)).toBeLessThan(linear);
});
