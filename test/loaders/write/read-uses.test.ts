import { expect, test } from "vitest";
import { readUses } from "../../../loaders/write/words/read-uses.ts";
import { heldOrder, type ReadingOrder } from "../../../loaders/write/words/reading-order.ts";
import { postOf } from "../annotate/rows.ts";

/** A reading order with how often it has been read. */
function counted(order: ReadingOrder): { order: ReadingOrder; reads: () => number } {
  let reads = 0;
  const rows = () => {
    reads += 1;
    return order.rows();
  };
  return { order: { ...order, rows }, reads: () => reads };
}

test("readUses(reading, posts, voices) counts the words of each voice and post in the one reading that counts each word", async () => {
  const tokens = [postOf("Toll the bell. «A toll.»", "a"), postOf("The bell.", "b")].flatMap(
    (post) => post.tokens,
  );
  const { order, reads } = counted(heldOrder(tokens));
  const uses = await readUses(order, ["a", "b"], ["own", "direct"], "unused");
  expect(uses.words).toEqual([
    [3, 2],
    [2, 0],
  ]);
  expect(reads()).toBe(1);
  uses.close();
});
