import { expect, test } from "vitest";
import { changesSince, findChanges } from "../../../loaders/measure/find-changes.ts";
import type { PreviousLoad } from "../../../loaders/read/previous-load.ts";

type Post = PreviousLoad["posts"][number];
type Finding = PreviousLoad["findings"][number];

const post = (post_id: string, over: Partial<Post> = {}): Post => ({
  post_id,
  words: 40,
  camp: "hill",
  published: "2019-05-02",
  sha256: "aaaaaaaaaaaaaaaa",
  ...over,
});

const frame = (
  finding_id: string,
  estimate: number | null,
  strength: Finding["strength"],
  text = "Hill 4 of 9.",
): Finding => ({ finding_id, groups: ["hill", "vale"], estimate, strength, text });

const load = (corpus_sha256: string, over: Partial<PreviousLoad>): PreviousLoad => ({
  corpus_sha256,
  code_sha256: "code",
  posts: [],
  findings: [],
  changes: [],
  ...over,
});

const findings = (before: readonly Finding[], now: readonly Finding[]) =>
  findChanges(load("1", { findings: before }), load("2", { findings: now })).map(({ subject, change }) => [
    subject,
    change,
  ]);

test("findChanges(before, now) names posts added, edited and removed, with what they were and are", () => {
  const before = [post("a"), post("b"), post("c"), post("d", { published: null })];
  const now = [
    post("a"),
    post("b", { sha256: "bbbbbbbbbbbbbbbb", words: 41 }),
    post("d", { camp: "vale" }),
    post("e"),
  ];
  expect(findChanges(load("1", { posts: before }), load("2", { posts: now }))).toEqual([
    {
      kind: "post",
      subject: "b",
      change: "edited",
      old_value: "40 words, camp hill, 2019-05-02, sha256 aaaaaaaaaaaa",
      new_value: "41 words, camp hill, 2019-05-02, sha256 bbbbbbbbbbbb",
    },
    {
      kind: "post",
      subject: "c",
      change: "removed",
      old_value: "40 words, camp hill, 2019-05-02, sha256 aaaaaaaaaaaa",
      new_value: null,
    },
    {
      kind: "post",
      subject: "d",
      change: "edited",
      old_value: "40 words, camp hill, no date, sha256 aaaaaaaaaaaa",
      new_value: "40 words, camp vale, 2019-05-02, sha256 aaaaaaaaaaaa",
    },
    {
      kind: "post",
      subject: "e",
      change: "added",
      old_value: null,
      new_value: "40 words, camp hill, 2019-05-02, sha256 aaaaaaaaaaaa",
    },
  ]);
});

test.each([
  ["kept where neither sign nor strength changes", 0.2, "leaning", 0.3, "leaning", "kept"],
  ["weakened where the strength falls", 0.2, "clear in this set", 0.2, "leaning", "weakened"],
  ["strengthened where it rises", 0.2, "too little to say", 0.2, "leaning", "strengthened"],
  [
    "reversed where the sign turns of what may be said",
    0.2,
    "clear in this set",
    -0.1,
    "leaning",
    "reversed",
  ],
  [
    "not reversed where no difference showed and none shows",
    0.01,
    "no visible difference",
    -0.01,
    "no visible difference",
    "kept",
  ],
  [
    "weakened where the sign turns and no difference shows any more",
    0.2,
    "leaning",
    -0.01,
    "no visible difference",
    "weakened",
  ],
  ["not reversed where the estimate falls to none", 0.2, "leaning", null, "too little to say", "weakened"],
  ["not reversed where the estimate falls to 0", 0.2, "leaning", 0, "leaning", "kept"],
  ["not reversed where it rises to 0", -0.2, "leaning", 0, "leaning", "kept"],
  ["not reversed where there was no estimate before", null, "leaning", -0.2, "leaning", "kept"],
  ["not reversed where there is none any more", -0.2, "leaning", null, "leaning", "kept"],
] as const)("findChanges(before, now) calls a finding %s", (_, old, was, held, is, change) => {
  expect(findings([frame("frame.x", old, was)], [frame("frame.x", held, is)])).toEqual([["frame.x", change]]);
});

test("findChanges(before, now) reverses comparisons alone: a coefficient below 0 is no other side", () => {
  const alpha = (estimate: number, groups: Finding["groups"]): Finding => ({
    ...frame("agreement.x", estimate, "leaning"),
    groups,
  });
  for (const groups of [[], ["hill"]])
    expect(findings([alpha(0.1, groups)], [alpha(-0.1, groups)])).toEqual([["agreement.x", "kept"]]);
});

test("findChanges(before, now) gives a finding's strength and text before and now; null where it is new or gone", () => {
  const before = load("1", {
    findings: [frame("frame.a", 0.1, "leaning", "Was."), frame("frame.b", 0, "leaning")],
  });
  const now = load("2", {
    findings: [frame("frame.a", 0.1, "leaning", "Is."), frame("frame.c", 0, "leaning")],
  });
  expect(findChanges(before, now)).toEqual([
    {
      kind: "finding",
      subject: "frame.a",
      change: "kept",
      old_value: "leaning: Was.",
      new_value: "leaning: Is.",
    },
    {
      kind: "finding",
      subject: "frame.b",
      change: "gone",
      old_value: "leaning: Hill 4 of 9.",
      new_value: null,
    },
    {
      kind: "finding",
      subject: "frame.c",
      change: "new",
      old_value: null,
      new_value: "leaning: Hill 4 of 9.",
    },
  ]);
});

test("findChanges(before, now) gives rows of each kind in order of what they are of", () => {
  const of = (...ids: readonly string[]) => ids.map((id) => frame(id, 0.1, "leaning"));
  const subjects = findings(of("frame.c", "frame.a"), of("frame.d", "frame.b")).map(([subject]) => subject);
  expect(subjects).toEqual(["frame.a", "frame.b", "frame.c", "frame.d"]);
});

test("changesSince(previous, now) has no rows without a load before", () => {
  expect(changesSince(null, load("1", { posts: [post("a")] }))).toEqual([]);
});

test("changesSince(previous, now) keeps the rows of the load before while inputs and code are the same", () => {
  const changes = [{ kind: "post", subject: "a", change: "added", old_value: null, new_value: "x" }];
  const previous = load("1", { changes, posts: [post("a")] });
  expect(changesSince(previous, load("1", { posts: [post("a")] }))).toBe(changes);
  expect(changesSince(previous, load("2", { posts: [post("a")] }))).toEqual([]);
  expect(changesSince(previous, { ...load("1", { posts: [] }), code_sha256: "other" })).toHaveLength(1);
});
