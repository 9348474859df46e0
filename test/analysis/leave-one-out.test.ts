import { expect, test } from "vitest";
import { leaveOneOut, type PostPart, weighedGroup } from "../../src/analysis/leave-one-out.ts";

const post = (post_id: string, count: number, of: number, writer?: string): PostPart => ({
  post_id,
  count,
  of,
  writer,
});

const leave = (target: readonly PostPart[], reference: readonly PostPart[]) =>
  leaveOneOut(weighedGroup(target), weighedGroup(reference));
const posts = (target: readonly PostPart[], reference: readonly PostPart[]) => {
  const { holds, flips } = leave(target, reference);
  return { holds, flips };
};

test("leaveOneOut(target, reference) holds where the sign survives each removal", () => {
  const target = [post("a", 5, 10), post("b", 6, 10)];
  const reference = [post("c", 1, 10), post("d", 2, 10)];
  expect(posts(target, reference)).toEqual({ holds: true, flips: null });
  expect(posts(reference, target)).toEqual({ holds: true, flips: null });
});

test("leaveOneOut(target, reference) names the post whose removal turns the sign, whichever side it is of", () => {
  const lone = [post("a", 9, 10), post("b", 1, 10)];
  const other = [post("c", 3, 10), post("d", 3, 10)];
  expect(posts(lone, other)).toEqual({ holds: false, flips: "a" });
  expect(posts(other, lone)).toEqual({ holds: false, flips: "a" });
});

test("leaveOneOut(target, reference) counts a difference that is closed as turned", () => {
  const target = [post("a", 5, 10), post("b", 3, 10)];
  expect(posts(target, [post("c", 3, 10), post("d", 3, 10)])).toEqual({ holds: false, flips: "a" });
});

test("leaveOneOut(target, reference) names of several the one that turns it most, of as many the first by id", () => {
  const reference = [post("x", 3, 10), post("y", 3, 10)];
  const less = posts([post("a", 6, 10), post("b", 8, 10), post("c", 0, 10), post("d", 0, 10)], reference);
  expect(less.flips).toBe("b");
  for (const ids of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const [one, two] = ids.map((id) => post(id, 5, 10));
    if (one !== undefined && two !== undefined)
      expect(posts([one, two, post("c", 0, 10)], reference)).toEqual({ holds: false, flips: "a" });
  }
});

test("leaveOneOut(target, reference) tells nothing where no difference is or a removal empties a side", () => {
  const two = [post("a", 5, 10), post("b", 5, 10)];
  expect(posts(two, two)).toEqual({ holds: null, flips: null });
  expect(posts([post("a", 5, 10)], [post("c", 1, 10), post("d", 1, 10)])).toEqual({
    holds: null,
    flips: null,
  });
});

test("leaveOneOut(target, reference) leaves out all posts of a side by one author where no single post turns the sign", () => {
  const target = [post("a", 5, 10, "Pen"), post("b", 5, 10, "Pen"), post("c", 1, 10, "Quill")];
  const reference = [post("x", 2, 10), post("y", 2, 10)];
  expect(leave(target, reference)).toEqual({
    holds: false,
    flips: null,
    flipsAuthor: "Pen",
    flipsIn: "target",
    byAuthor: true,
  });
  expect(leave(reference, target)).toMatchObject({ flipsAuthor: "Pen", flipsIn: "reference" });
  const apart = target.map(({ writer: _writer, ...rest }) => rest);
  expect(leave(apart, reference)).toEqual({
    holds: true,
    flips: null,
    flipsAuthor: null,
    flipsIn: null,
    byAuthor: false,
  });
});

test("leaveOneOut(target, reference) tells nothing where a side is by one author, unless one post turns the sign", () => {
  const target = [post("a", 5, 10, "Pen"), post("b", 5, 10, "Pen")];
  expect(leave(target, [post("x", 2, 10), post("y", 2, 10)])).toMatchObject({ holds: null, byAuthor: true });
  const uneven = [post("a", 9, 10, "Pen"), post("b", 1, 10, "Pen")];
  expect(leave(uneven, [post("x", 2, 10), post("y", 2, 10)])).toMatchObject({
    flips: "a",
    flipsAuthor: null,
  });
});
