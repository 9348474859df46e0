import { expect, test, vi } from "vitest";
import type { EvidenceRows } from "../../src/domain/evidence.ts";
import type { QuoteRow } from "../../src/domain/page-rows.ts";
import { textedClaims, textedQuotes } from "../../src/evidence/row-texts.ts";
import { claim, quote } from "../analysis/spans.ts";

const rows = (ids: ReadonlySet<string>): EvidenceRows => ({
  posts: [],
  paragraphs: [],
  frame_hits: [],
  frames: [],
  sentences: [...ids].map((post_id) => ({
    sentence_id: `${post_id}:1`,
    post_id,
    paragraph: 0,
    ordinal: 1,
    voice: "own",
    coders: [],
    text: `Sentence of ${post_id}.`,
    char_start: 0,
  })),
  mentions: [],
  quotes: [...ids].flatMap((post_id) =>
    [0, 20].map((char_start) => ({
      sentence_id: `${post_id}:1`,
      char_start,
      text: `Words of ${post_id} at ${char_start}`,
      kind: "direct",
      speaker_surface: null,
      status: "orphan",
    })),
  ),
});

const evidence = () => {
  const read = vi.fn(async (ids: ReadonlySet<string>) => rows(ids));
  return { read, open: async () => ({ rows: read }) };
};

test("textedQuotes(quotes, all, open) takes texts that are left out from the evidence, each by its place among all of its post", async () => {
  const { read, open } = evidence();
  const all = [
    { ...quote(["a:1"]), text: null },
    { ...quote(["b:1"]), text: "Held" },
    { ...quote(["a:1"]), text: null },
  ];
  const [first, held, second] = all as [QuoteRow, QuoteRow, QuoteRow];
  expect((await textedQuotes([second, held, first], all, open)).map(({ text }) => text)).toEqual([
    "Words of a at 20",
    "Held",
    "Words of a at 0",
  ]);
  expect(read.mock.calls.map(([ids]) => [...ids])).toEqual([["a"]]);
});

test("textedClaims(claims, open) takes sentences that are left out from the evidence", async () => {
  const { open } = evidence();
  const bare = [{ ...claim("b:1"), sentence: null }, claim("a:3")];
  expect((await textedClaims(bare, open)).map(({ sentence }) => sentence)).toEqual([
    "Sentence of b.",
    "The 40 boats are late.",
  ]);
});

test("textedQuotes(quotes, all, open) opens no evidence where every row has its text", async () => {
  const open = vi.fn(evidence().open);
  const held = [quote(["a:1"])];
  expect(await textedQuotes(held, held, open)).toEqual(held);
  expect(open).not.toHaveBeenCalled();
});
