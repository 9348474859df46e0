import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { channels, contrast } from "./contrast.ts";

/** Colours of the page by name, light and dark; what the dark scheme leaves alone it takes from the light one. */
function schemes(): { readonly name: string; readonly colours: ReadonlyMap<string, string> }[] {
  const css = readFileSync("src/style/tokens.css", "utf8");
  const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
  const coloursOf = (text: string): [string, string][] =>
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = "", value = ""]) => [name, value]);
  return [
    { name: "light", colours: new Map(coloursOf(light)) },
    { name: "dark", colours: new Map([...coloursOf(light), ...coloursOf(dark)]) },
  ];
}

const camps = ["0", "1", "2", "3", "4", "5", "none"];
const grounds = ["--paper", "--paper-raised", "--wash"];

describe.each(schemes())("colours of the $name scheme", ({ colours }) => {
  const against = (name: string, ground: string): number =>
    contrast(channels(colours.get(name) ?? ""), channels(colours.get(ground) ?? ""));

  test.each(camps.map((d) => `--camp-${d}`))("%s is a mark of contrast 3 or more", (name) => {
    for (const ground of grounds) expect(against(name, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each([...camps.map((d) => `--camp-${d}-text`), "--ink", "--muted", "--theme-red"])(
    "%s is text of contrast 4.5 or more",
    (name) => {
      for (const ground of grounds) expect(against(name, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("the ring of the focus has contrast 3 or more", () => {
    for (const ground of grounds) expect(against("--accent-focus", ground)).toBeGreaterThanOrEqual(3);
  });
});

test.each(readdirSync("src/charts").filter((file) => file.endsWith(".ts") && file !== "picture.ts"))(
  "%s draws nothing half transparent, which no contrast could be promised for",
  (file) => {
    expect(readFileSync(join("src/charts", file), "utf8").match(/opacity/gi) ?? []).toEqual([]);
  },
);
