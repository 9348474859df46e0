import { expect, test } from "vitest";
import { NumberRoom } from "../../../loaders/write/words/number-room.ts";

test("room is used again while it is large enough, and is as long as it was asked for", () => {
  const room = new NumberRoom();
  const first = room.of(10);
  const [again, larger] = [room.of(4), room.of(1000)];
  expect([first.length, again.length, larger.length]).toEqual([10, 4, 1000]);
  expect([again.buffer === first.buffer, room.of(1000).buffer === larger.buffer]).toEqual([true, true]);
});

test("room for very many numbers is not kept", () => {
  const room = new NumberRoom();
  expect(room.of(600_000).buffer).not.toBe(room.of(600_000).buffer);
  expect(room.of(3).length).toBe(3);
});
