import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NumberFiles } from "../../../loaders/write/words/number-files.ts";
import { fingerprintsOf } from "../../../src/analysis/reuse/fingerprints.ts";
import { SharedPassages } from "../../../src/analysis/reuse/shared-passages.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "numbers-"));

test("NumberFiles gives the numbers of a part in the order in which they came, and leaves no file", () => {
  const folder = fresh();
  const files = new NumberFiles(join(folder, "n"));
  const numbers = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_011);
  numbers.forEach((value, i) => {
    files.add(i % 3, value * 2 ** 21 + 1);
  });
  expect([...files.take(1)]).toEqual(
    numbers.filter((_, i) => i % 3 === 1).map((value) => value * 2 ** 21 + 1),
  );
  expect([...files.take(1)]).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(2);
  files.close();
  expect(readdirSync(folder)).toEqual([]);
});

test("SharedPassages finds the same whether fingerprints are held or in files", () => {
  const files = new NumberFiles(join(fresh(), "n"));
  const common =
    "the boats that left the old quay at noon had not come back by the time the bells rang again in the town";
  const posts = ["One", "Two", "Three"].map((title, i) => ({
    post_id: title,
    text: `${title} of ${i}. ${i === 1 ? "Nothing at all is shared by this one." : common}`,
  }));
  const found = [new SharedPassages(), new SharedPassages(files)].map((passages) => {
    for (const { post_id, text } of posts) passages.add({ post_id, hashes: fingerprintsOf(text) });
    return passages.find((id) => posts.find(({ post_id }) => post_id === id)?.text ?? "");
  });
  expect(found[0]?.shared).toHaveLength(1);
  expect(found[1]).toEqual(found[0]);
  files.close();
});
