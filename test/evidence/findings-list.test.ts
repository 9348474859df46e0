// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Finding, Strength } from "../../src/domain/finding.ts";
import { findingsList } from "../../src/evidence/findings-list.ts";

const finding = (strength: Strength, index: number): Finding => ({
  finding_id: `frame.f${index}`,
  metric: "frame",
  groups: ["north", "south"],
  voice: "own",
  estimate: 0,
  low: null,
  high: null,
  posts: 4,
  strength,
  title: "A title",
  title_parts: ["A title"],
  text: "A text.",
  parts: ["A text."],
  caveat: "",
  alt: "",
  evidence: [],
  checks: null,
});

const findings = [
  ...Array.from({ length: 4 }, () => "clear in this set" as const),
  ...Array.from({ length: 3 }, () => "leaning" as const),
  ...Array.from({ length: 4 }, () => "too little to say" as const),
].map(finding);

const idsIn = (element: Element | null) => [...(element?.querySelectorAll("li") ?? [])].map(({ id }) => id);

test("findingsList(findings, open) folds a long list after its first, and tells how sure the others are", () => {
  const list = findingsList(findings, () => undefined);
  expect(idsIn(list)).toEqual(findings.map(({ finding_id }) => finding_id));
  const fold = list.querySelector("details");
  expect(fold?.open).toBe(false);
  expect(idsIn(fold)).toEqual(findings.slice(6).map(({ finding_id }) => finding_id));
  expect(fold?.querySelector("summary")?.textContent).toBe(
    "5 further findings: 1 leaning, 4 too little to say",
  );
});

test("findingsList(findings, open) numbers what is folded after what is not", () => {
  const [first, second] = findingsList(findings, () => undefined).querySelectorAll<HTMLElement>("ol");
  expect([first?.style.counterReset, second?.style.counterReset]).toEqual(["finding 0", "finding 6"]);
});

test("findingsList(findings, open) leaves a short list open", () => {
  expect(findingsList(findings.slice(0, 8), () => undefined).querySelector("details")).toBeNull();
  expect(idsIn(findingsList([], () => undefined))).toEqual([]);
});
