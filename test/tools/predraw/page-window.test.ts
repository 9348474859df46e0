import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflate } from "../../../src/evidence/inflate.ts";
import { openPageWindow } from "../../../tools/predraw/page-window.ts";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("openPageWindow(html, path, folder, width) waits for what the page inflates", async () => {
  const window = openPageWindow("<p>One</p>", "/", ".", 100);
  try {
    expect(window.waiting()).toBe(0);
    const whole = inflate(new Uint8Array(deflateSync("one")));
    expect(window.waiting()).toBe(1);
    expect(new TextDecoder().decode(await whole)).toBe("one");
    await turn();
    expect(window.waiting()).toBe(0);
  } finally {
    window.close();
  }
});
