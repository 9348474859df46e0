import { expect, test } from "vitest";
import { besideNotes, besidePosts } from "../../../loaders/read/beside-posts.ts";
import { readFolder } from "../../../loaders/read.ts";
import { folderOf } from "../folder-of.ts";

test.each([
  ["README.md", true],
  ["north/readme", true],
  ["LICENSE", true],
  ["a.txt~", true],
  ["#a.txt#", true],
  ["a.txt.bak", true],
  ["a.docx.crdownload", true],
  ["page_files/frame.html", true],
  ["page_files/deep/frame.html", true],
  ["north/other-Dateien/frame.html", true],
  ["readme-first.md", false],
  ["why-a-licence.txt", false],
  ["~a.txt", false],
  ["#1.txt", false],
  ["txt_files/a.txt", false],
  ["north/page_files/a.html", false],
  ["page.html", false],
  ["_files/a.html", false],
])("besidePosts(paths) has %s: %j", (path, is) => {
  const pages = ["posts/page.html", "posts/north/other.htm"];
  expect(besidePosts([...pages, `posts/${path}`]).has(`posts/${path}`)).toBe(is);
});

test("besidePosts(paths) leaves alone what is not under posts/", () => {
  expect([...besidePosts(["README.md", "contest.yaml~"])]).toEqual([]);
});

test("what lies beside the posts is read as no post, and one note says so", async () => {
  const dir = await folderOf({
    "contest.yaml": "title: T\ncamps: [{id: north, label: N}]\n",
    "README.md": "Of the whole.",
    "posts/LICENSE": "x",
    "posts/README.md": "Of the posts.",
    "posts/north/a.txt": "One.",
    "posts/north/a.txt~": "Zero.",
  });
  const { files, inputs, diagnostics } = await readFolder(dir);
  expect(files.map(({ file }) => file)).toEqual(["north/a.txt"]);
  expect(Object.keys(inputs)).not.toContain("posts/README.md");
  expect(diagnostics).toEqual([
    {
      severity: "note",
      rule: "no-post",
      file: "posts/LICENSE",
      line: null,
      message:
        "passed over: it tells of a folder, or a program keeps it beside a file, and so are 2 more under posts/",
      remedy: "give one that is a post another name",
    },
  ]);
  expect(besideNotes(new Set())).toEqual([]);
});
