// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { thesePosts } from "../../src/domain/selection.ts";
import type { Row } from "../../src/domain/tables.ts";
import { changesList } from "../../src/evidence/changes-list.ts";

const change = (
  kind: "post" | "finding",
  subject: string,
  change: string,
  [old_value, new_value]: readonly [string | null, string | null],
): Row<"changes"> => ({ kind, subject, change, old_value, new_value });

const counted = { value: "3", count: 3, unit: "sentences", selection: thesePosts(["b1"]) } as const;
const weakened = {
  finding_id: "frame.money",
  title: "Writers lean towards money",
  strength: "leaning",
  parts: ["Money stands in ", counted, " sentences."],
} as unknown as Finding;

function shown(changes: readonly Row<"changes">[]) {
  const [open, openFigure] = [vi.fn(), vi.fn()];
  const posts = [{ post_id: "b1", short: "Span", sentences: 11 }];
  return {
    open,
    openFigure,
    element: changesList(changes, { posts, findings: [weakened], open, openFigure }),
  };
}

const changes = [
  change("post", "b1", "edited", ["90 words", "99 words"]),
  change("post", "b2", "removed", ["80 words", null]),
  change("finding", "frame.money", "weakened", [
    "clear in this set: Money.",
    "leaning: Money stands in 3 sentences.",
  ]),
  change("finding", "frame.mud", "kept", ["leaning: Mud.", "leaning: Mud."]),
  change("finding", "frame.birds", "kept", ["leaning: 1 bird.", "leaning: 2 birds."]),
];

test("changesList(changes, options) counts what the load changed and lists what is behind each number", () => {
  const { element } = shown(changes);
  expect(element.querySelector("p")?.textContent).toBe(
    "Since the previous load: 1 post edited and 1 removed; 1 finding weakened and 2 kept.",
  );
  expect([...element.querySelectorAll("summary")].map((d) => d.textContent)).toEqual([
    "Posts edited 1",
    "Posts removed 1",
    "Findings weakened 1",
    "Findings kept, with another text 1",
  ]);
  expect(element.textContent).toContain("clear in this set: Money.");
  expect(element.textContent).not.toContain("Mud");
});

test("changesList(changes, options) opens the sentences of a post and of a finding's numbers", () => {
  const { element, open, openFigure } = shown(changes);
  const [post, finding] = element.querySelectorAll<HTMLElement>("button.number");
  post?.click();
  finding?.click();
  expect(open).toHaveBeenCalledWith({ title: "Span", count: 11, selection: thesePosts(["b1"]) });
  expect(openFigure).toHaveBeenCalledWith(counted, "Writers lean towards money");
});

test("changesList(changes, options) lists 200 of a kind at most, and of a first load says that it is one", () => {
  const many = Array.from({ length: 250 }, (_, n) => change("post", `p${n}`, "added", [null, "9 words"]));
  const { element } = shown(many);
  expect(element.querySelectorAll("tbody tr").length).toBe(200);
  expect(element.textContent).toContain("50 more are in the table changes.");
  expect(shown([]).element.textContent).toMatch(/^No load of other files or by other code came before/);
});
