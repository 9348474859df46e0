import { expect, test, vi } from "vitest";
import type { EvidenceRows } from "../../src/domain/evidence.ts";
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

test("textedQuotes(quotes, open) takes texts that are left out from the evidence, each at its place", async () => {
  const { read, open } = evidence();
  const bare = [
    { ...quote(["a:1"]), char_start: 20, text: null },
    { ...quote(["a:1"]), text: null },
    { ...quote(["b:1"]), text: "Held" },
  ];
  expect((await textedQuotes(bare, open)).map(({ text }) => text)).toEqual([
    "Words of a at 20",
    "Words of a at 0",
    "Held",
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

test("textedQuotes(quotes, open) opens no evidence where every row has its text", async () => {
  const open = vi.fn(evidence().open);
  const held = [quote(["a:1"])];
  expect(await textedQuotes(held, open)).toEqual(held);
  expect(open).not.toHaveBeenCalled();
});
