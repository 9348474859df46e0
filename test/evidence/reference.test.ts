// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../src/evidence/copy-text.ts";
import { reference, referenceWords } from "../../src/evidence/reference.ts";

const referred = {
  title: "The levy",
  posts: 1,
  corpus_sha256: "0123456789abcdef",
  code_sha256: "fedcba9876543210",
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("referenceWords(referred) tells title, size and what the numbers were computed from", () => {
  expect(referenceWords(referred)).toBe(
    "The levy: a comparison of 1 post. Made with Rival Frames; corpus 0123456789ab, code fedcba987654.",
  );
});

test("reference(referred) copies its words with the site's address and the day", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => copied.push(text) } });
  vi.useFakeTimers({ now: new Date(2026, 10, 30, 12), toFake: ["Date"] });
  const element = reference(referred);
  element.querySelector("button")?.click();
  await vi.waitFor(() => expect(element.querySelector("[role=status]")?.textContent).toBe("Copied."));
  expect(copied).toEqual([
    `${referenceWords(referred)} ${new URL("./", location.href)} (read 30 November 2026).`,
  ]);
});

test("copyText(text) says so where the browser lets no page copy", async () => {
  vi.stubGlobal("navigator", {});
  expect(await copyText("a")).toBe("The browser does not let this page copy.");
});
