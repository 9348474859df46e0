import { expect, test, vi } from "vitest";
import { indexEngine } from "../../src/evidence/index-engine.ts";

const client = () => ({
  query: vi.fn(async (text: string) =>
    text.includes("words.posts")
      ? [{ post: 0, post_id: "p", first: 0, tokens: 3 }]
      : [{ form: "Toll", norm: "toll", is_word: true }],
  ),
  _db: { terminate: vi.fn(async () => undefined) },
});

test("indexEngine(start, reading) starts one engine however often it is asked for, and another once that was ended", async () => {
  const start = vi.fn(async () => client());
  const engine = indexEngine(start, "reading.bin");
  const [first, second] = await Promise.all([engine(), engine()]);
  expect(first).toBe(second);
  expect(start).toHaveBeenCalledTimes(1);
  await first.end();
  await engine();
  expect(start).toHaveBeenCalledTimes(2);
});

test("indexEngine(start, reading) tries again after a failure", async () => {
  const start = vi.fn(async () => client());
  start.mockRejectedValueOnce(new Error("no room"));
  const engine = indexEngine(start, "reading.bin");
  await expect(engine()).rejects.toThrow("no room");
  await expect(engine()).resolves.toHaveProperty("query");
});
