import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { chromiumPlaces } from "../../tools/chromium.ts";

test("chromiumPlaces(env, platform, own) looks where it is told first and at Playwright's own last", () => {
  const env = { CHROMIUM_PATH: "/named", PATH: ["/bin", "/usr/bin"].join(delimiter) };
  const places = chromiumPlaces(env, "linux", "/own");
  expect(places[0]).toBe("/named");
  expect(places.at(-1)).toBe("/own");
  expect(places.indexOf("/bin/chromium")).toBeLessThan(places.indexOf("/usr/bin/google-chrome"));
});

test.each([
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["win32", { PROGRAMFILES: "C:\\P" }, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"],
] as const)("chromiumPlaces(env, %s, own) knows the usual folders", (platform, env, expected) => {
  expect(chromiumPlaces(env, platform, "/own")).toContain(expected);
});
