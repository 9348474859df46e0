import { readdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Disk, walkFolder } from "../../../loaders/read/walk-folder.ts";
import { folderOf } from "../folder-of.ts";

const all = (): boolean => true;

/** A disk that refuses one path to one call, as the system refuses what may not be read: as an administrator nothing is refused. */
function refusing(call: keyof Disk, path: string): Disk {
  const ask = async <T>(name: keyof Disk, asked: string, work: () => Promise<T>): Promise<T> => {
    if (name === call && asked === path)
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    return work();
  };
  return {
    realpath: (asked) => ask("realpath", asked, () => realpath(asked)),
    readdir: (asked) => ask("readdir", asked, () => readdir(asked, { withFileTypes: true })),
  };
}

describe("walkFolder(dir, wanted)", () => {
  it("reports a folder that cannot be read, and goes on", async () => {
    const dir = await realpath(
      await folderOf({ "posts/a.txt": "One.", "posts/north/b.txt": "Two.", "posts/z.txt": "Three." }),
    );
    const { files, diagnostics } = await walkFolder(
      dir,
      all,
      () => false,
      refusing("readdir", join(dir, "posts", "north")),
    );
    expect(files.map(({ path }) => path)).toEqual(["posts/a.txt", "posts/z.txt"]);
    expect(diagnostics).toEqual([
      {
        severity: "error",
        rule: "unreadable",
        file: "posts/north",
        line: null,
        message: "cannot be read",
        remedy: "check its permissions",
      },
    ]);
  });

  it("tells a file that may not be looked up from a link that leads nowhere", async () => {
    const dir = await realpath(await folderOf({ "a.txt": "One.", "b.txt": "Two." }));
    const { files, diagnostics } = await walkFolder(
      dir,
      all,
      () => false,
      refusing("realpath", join(dir, "b.txt")),
    );
    expect(files.map(({ path }) => path)).toEqual(["a.txt"]);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([["unreadable", "b.txt"]]);
  });

  it("passes over what programs put into folders for themselves", async () => {
    const mine = { "a.docx": "x", "~b.txt": "x", "my thumbs.db": "x" };
    const theirs = {
      ".DS_Store": "x",
      "._a.docx": "x",
      "~$a.docx": "x",
      "Thumbs.db": "x",
      "desktop.ini": "x",
      "__MACOSX/a.docx": "x",
    };
    const dir = await realpath(await folderOf({ ...mine, ...theirs }));
    const { files, diagnostics } = await walkFolder(dir, all);
    expect(files.map(({ path }) => path)).toEqual(Object.keys(mine).sort());
    expect(diagnostics).toEqual([]);
  });

  it("names a link that leads back to a folder it lies in, and reads what is there once", async () => {
    const dir = await folderOf({ "posts/north/a.txt": "One." });
    await symlink(join(dir, "posts"), join(dir, "posts", "north", "up"));
    const { files, diagnostics } = await walkFolder(dir, all);
    expect(files.map(({ path }) => path)).toEqual(["posts/north/a.txt"]);
    expect(diagnostics.map(({ severity, rule, file }) => [severity, rule, file])).toEqual([
      ["warning", "link-in-circle", "posts/north/up"],
    ]);
  });

  it("throws where the folder itself cannot be read", async () => {
    const dir = await realpath(await folderOf({ "a.txt": "One." }));
    await expect(walkFolder(dir, all, () => false, refusing("readdir", dir))).rejects.toThrow("EACCES");
  });
});
