// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { FrameAgreement } from "../../src/domain/agreement.ts";
import { agreementTable } from "../../src/evidence/agreement-table.ts";

const row: FrameAgreement = {
  frame_id: "thrift",
  coders: ["ana", "ben"],
  units: 20,
  prevalence: { ana: 6, ben: 7 },
  positives: 8,
  observed: 0.85,
  alpha: 0.6662,
  low: 0.4,
  high: 0.9,
  ac1: 0.75,
  reliability: "not reliable",
  both: ["a:1", "a:2", "a:3", "a:4", "a:5"],
  only: { ana: ["a:6"], ben: ["a:7", "a:8"] },
};
const options = {
  coders: [
    { id: "ana", label: "Ana", description: null },
    { id: "ben", label: "Ben", description: null },
  ],
  labelOf: () => "Thrift",
  open: vi.fn(),
};

test("agreementTable(agreement, options) gives alpha digits that tell on which side of a bound it lies, and opens where coders differ", () => {
  const table = agreementTable([row], options);
  const cells = [...(table?.querySelectorAll("tbody td") ?? [])].map((cell) => cell.textContent);
  expect(cells).toEqual(["Thrift", "0.85", "0.666", "0.75", "6", "7", "3", "not reliable"]);
  table?.querySelector("button.number")?.dispatchEvent(new MouseEvent("click"));
  expect(options.open).toHaveBeenCalledWith(
    expect.objectContaining({
      count: 3,
      selection: expect.objectContaining({ source: "disputed", frame: "thrift" }),
    }),
  );
});

test("agreementTable(agreement, options) is null where no sentence was coded twice", () => {
  expect(agreementTable([{ ...row, observed: null }], options)).toBeNull();
  expect(agreementTable([], options)).toBeNull();
});
