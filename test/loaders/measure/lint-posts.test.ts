import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../../loaders/load-folder.ts";
import { folderOf } from "../folder-of.ts";

const contest = "title: Boats\ncamps:\n  - {id: a, label: A}\n  - {id: b, label: B}\n";

const prose = (topic: string): string =>
  `The ${topic} has been the heart of this town for a hundred years, and those who would close it have never worked there in their lives.`;

const lint = async (posts: Readonly<Record<string, string>>) => {
  const data = await folderOf({
    "contest.yaml": contest,
    ...Object.fromEntries(Object.entries(posts).map(([name, text]) => [`posts/${name}`, text])),
  });
  const { corpus } = await loadFolder(data, join(data, "out", "c.duckdb"));
  return corpus.diagnostics.map(({ severity, rule, file, line, message }) => [
    severity,
    rule,
    file,
    line,
    message,
  ]);
};

const about = (found: Awaited<ReturnType<typeof lint>>, ...rules: readonly string[]) =>
  found.filter(([, rule]) => rules.includes(String(rule)));

test("a paragraph that two posts share is named with file and line; a copy of a post is a warning", async () => {
  const own = `One\n\n${prose("harbour")}\n\n${"I have seen it in every winter since I was a child here. ".repeat(8)}`;
  const collage = `Two\n\n${"Nobody asked the fleet what it would cost them to land at the other pier. ".repeat(6)}\n\n${prose("harbour")}\n`;
  const found = await lint({ "a/one.txt": own, "b/two.txt": collage, "b/three.txt": own });
  expect(about(found, "shared-text", "near-duplicate", "duplicate-text")).toEqual([
    [
      "warning",
      "duplicate-text",
      "posts/b/three.txt",
      1,
      expect.stringContaining("100% of the shorter post, also occur in posts/a/one.txt, on another side"),
    ],
    [
      "note",
      "shared-text",
      "posts/b/two.txt",
      5,
      expect.stringMatching(
        /^26 words, 22% of the shorter post, also occur in posts\/a\/one.txt, on another side: "The harbour has/,
      ),
    ],
    ["note", "shared-text", "posts/b/two.txt", 5, expect.stringContaining("also occur in posts/b/three.txt")],
  ]);
});

test("words that stand in many posts, a day that is not known and another language are named", async () => {
  const footer =
    "Subscribe to our newsletter for more news from the coast, and share this with whoever may like to read it today.";
  const french =
    "La mer est belle et le port est vieux, dit le pêcheur au maire qui ne veut rien entendre de tout cela. ".repeat(
      8,
    );
  const posts = Object.fromEntries(
    [1, 2, 3, 4].map((i) => [`a/p${i}.txt`, `${`Boat${i} pier${i} crane${i} `.repeat(30)}.\n\n${footer}\n`]),
  );
  const found = await lint({ ...posts, "b/fr.txt": french });
  expect(
    about(found, "boilerplate").map(([severity, , file, line]) => [severity, file, line]),
  ).toContainEqual(["warning", "posts/a/p1.txt", 3]);
  expect(about(found, "language").map(([, , file]) => file)).toContain("posts/b/fr.txt");
  expect(about(await lint({ "a/one.txt": `${prose("quay")} `.repeat(6) }), "language")).toEqual([]);
  expect(about(found, "no-date")).toHaveLength(5);
});
