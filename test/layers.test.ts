import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

/** What each folder may import: folders below it, and packages by name. */
const layers: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  "src/domain": { folders: ["src/domain"], packages: /^$/ },
  "src/analysis": { folders: ["src/domain", "src/analysis"], packages: /^$/ },
  "src/charts": { folders: ["src/domain", "src/charts"], packages: /^npm:@observablehq\/plot\/marks$/ },
  "src/inputs": { folders: ["src/domain", "src/inputs"], packages: /^npm:htl$/ },
  "src/evidence": {
    folders: ["src/domain", "src/analysis", "src/charts", "src/inputs", "src/evidence"],
    packages: /^(npm:htl|observablehq:stdlib)$/,
  },
  "src/figures": {
    folders: ["src/domain", "src/analysis", "src/charts", "src/inputs", "src/evidence", "src/figures"],
    packages: /^npm:htl$/,
  },
  "src/coding": {
    folders: ["src/domain", "src/analysis", "src/charts", "src/evidence", "src/coding"],
    packages: /^npm:(htl|d3-dsv)$/,
  },
  "src/data": { folders: ["tools"], packages: /^node:/ },
  loaders: { folders: ["src/domain", "src/analysis", "loaders"], packages: /^[a-z@](?!pm:)/ },
};

/** A path as the layers are written, whatever the system puts between folders. */
const slashed = (path: string, between: string = sep): string => path.split(between).join("/");

const modules = Object.keys(layers).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => slashed(join(folder, file))),
);

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
    ),
  ].map(([, name, dynamic]) => name ?? dynamic ?? "");

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

test.each(modules)("%s imports only what its layer may", (file) => {
  const layer = Object.entries(layers).find(([folder]) => isWithin(folder, file))?.[1];
  const wrong = importsOf(file).filter((name) => {
    if (!name.startsWith(".")) return !layer?.packages.test(name);
    if (file.startsWith("src/") && !file.startsWith("src/data/") && !name.endsWith(".js")) return true;
    const target = slashed(relative(".", resolve(dirname(file), name)));
    return !layer?.folders.some((folder) => isWithin(folder, target));
  });
  expect(wrong).toEqual([]);
});

test("the layer test reads paths of Windows", () => {
  expect(slashed("src\\domain\\format.ts", "\\")).toBe("src/domain/format.ts");
});

test("the layer test sees the imports of a module", () => {
  expect(importsOf("src/evidence/panel.ts")).toContain("npm:htl");
  expect(modules.length).toBeGreaterThan(10);
});
