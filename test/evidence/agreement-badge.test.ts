// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { findFindings } from "../../src/analysis/findings/find-findings.ts";
import type { Figure } from "../../src/domain/finding.ts";
import { agreementBadge } from "../../src/evidence/agreement-badge.ts";
import type { Told } from "../analysis/corpora.ts";
import { corpusOf, inputOf } from "../analysis/findings/finding-corpora.ts";

const told = (ana: string[], ben: string[], times: number): Told[] =>
  Array.from({ length: times }, () => ({ coded: { ana, ben } }));
const findings = findFindings(
  inputOf(
    corpusOf({
      a: { camp: "ferry", told: [...told(["thrift"], ["thrift"], 6), ...told(["thrift"], [], 2)] },
      b: { camp: "bridge", told: [...told(["safety"], ["safety"], 1), ...told([], [], 9)] },
    }),
  ),
);
const [thrift, safety] = [
  { id: "thrift", label: "Thrift", noun: null },
  { id: "safety", label: "Safety", noun: "the safety of crossing" },
];

test("agreementBadge(findings, frames, open) says on which of several frames coders agree least, and how many cannot be judged", () => {
  const badge = agreementBadge(findings, [safety, thrift], vi.fn());
  expect(badge?.textContent).toMatch(
    /^Of these frames, coders agree least on Thrift: they differ in 2 of 18 sentences \(alpha \.\d\d\)\. On one, too few sentences are marked to judge\. Each frame\.$/,
  );
  expect(badge?.querySelector("a")?.getAttribute("href")).toBe("./method#who-decided-and-how-far-they-agree");
});

test("agreementBadge(findings, frames, open) says where none of several frames can be judged", () => {
  const few = findFindings(
    inputOf(
      corpusOf({
        a: { camp: "ferry", told: [...told(["thrift"], ["thrift"], 1), ...told(["safety"], [], 1)] },
        b: { camp: "bridge", told: told([], [], 9) },
      }),
    ),
  );
  expect(agreementBadge(few, [safety, thrift], vi.fn())?.textContent).toMatch(
    /^Too few sentences are marked with any/,
  );
});

test("agreementBadge(findings, frames, open) gives the interval of a frame that stands alone", () => {
  expect(agreementBadge(findings, [thrift], vi.fn())?.textContent).toMatch(
    /^On thrift, coders differ in 2 of 18 sentences that two or more of them coded, alpha \.\d\d \(.+ to .+\)\.$/,
  );
});

test("agreementBadge(findings, frames, open) opens the sentences on which coders differ", () => {
  const open = vi.fn<(figure: Figure, title: string) => void>();
  const badge = agreementBadge(findings, [thrift, safety], open);
  const numbers = [...(badge?.querySelectorAll("button") ?? [])];
  numbers.find((d) => d.textContent === "2")?.click();
  expect(open.mock.calls[0]?.[0]).toMatchObject({
    count: 2,
    selection: { source: "disputed", frame: "thrift" },
  });
  expect(open.mock.calls[0]?.[1]).toMatch(/thrift$/);
});

test("agreementBadge(findings, frames, open) is null where nobody coded a frame twice", () => {
  const once = findFindings(
    inputOf(corpusOf({ a: { camp: "ferry", told: [{ coded: { ana: ["thrift"] } }] } })),
  );
  expect(agreementBadge(once, [thrift], vi.fn())).toBeNull();
  expect(agreementBadge(findings, [], vi.fn())).toBeNull();
});
