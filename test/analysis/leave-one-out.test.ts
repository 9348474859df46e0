import { expect, test } from "vitest";
import { leaveOneOut } from "../../src/analysis/leave-one-out.ts";

const post = (post_id: string, count: number, of: number) => ({ post_id, count, of, share: count / of });

test("leaveOneOut(target, reference) holds where the sign survives each removal", () => {
  const target = [post("a", 5, 10), post("b", 6, 10)];
  const reference = [post("c", 1, 10), post("d", 2, 10)];
  expect(leaveOneOut(target, reference)).toEqual({ holds: true, flips: null });
  expect(leaveOneOut(reference, target)).toEqual({ holds: true, flips: null });
});

test("leaveOneOut(target, reference) names the post whose removal turns the sign, whichever side it is of", () => {
  const lone = [post("a", 9, 10), post("b", 1, 10)];
  const other = [post("c", 3, 10), post("d", 3, 10)];
  expect(leaveOneOut(lone, other)).toEqual({ holds: false, flips: "a" });
  expect(leaveOneOut(other, lone)).toEqual({ holds: false, flips: "a" });
});

test("leaveOneOut(target, reference) counts a difference that is closed as turned", () => {
  const target = [post("a", 5, 10), post("b", 3, 10)];
  expect(leaveOneOut(target, [post("c", 3, 10), post("d", 3, 10)])).toEqual({ holds: false, flips: "a" });
});

test("leaveOneOut(target, reference) names of several the one that turns it most, of as many the first by id", () => {
  const reference = [post("x", 3, 10), post("y", 3, 10)];
  const less = leaveOneOut(
    [post("a", 6, 10), post("b", 8, 10), post("c", 0, 10), post("d", 0, 10)],
    reference,
  );
  expect(less.flips).toBe("b");
  for (const ids of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const [one, two] = ids.map((id) => post(id, 5, 10));
    if (one !== undefined && two !== undefined)
      expect(leaveOneOut([one, two, post("c", 0, 10)], reference)).toEqual({ holds: false, flips: "a" });
  }
});

test("leaveOneOut(target, reference) tells nothing where no difference is or a removal empties a side", () => {
  const two = [post("a", 5, 10), post("b", 5, 10)];
  expect(leaveOneOut(two, two)).toEqual({ holds: null, flips: null });
  expect(leaveOneOut([post("a", 5, 10)], [post("c", 1, 10), post("d", 1, 10)])).toEqual({
    holds: null,
    flips: null,
  });
});
