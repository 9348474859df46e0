import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readCodingCsv } from "../../src/coding/coding-csv.ts";
import { openPage, settle } from "./open-page.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** The file that a button saves. */
async function savedBy(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent("download");
  await page.click(`text=${button}`);
  const saved = await download;
  const file = join(await mkdtemp(join(tmpdir(), "saved-")), "file");
  await saved.saveAs(file);
  return { name: saved.suggestedFilename(), text: await readFile(file, "utf8") };
}

test("sentences are coded by keys, kept, compared, saved as a file and taken from one again", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}coding?post=000-our-party-too`);
  const place = () => page.locator(".desk-place").innerText();
  // Before anything is coded here, the files of the data folder stand side by side.
  expect(await page.locator(".differences th").allInnerTexts()).toEqual([
    "Sentence",
    "Language model, first pass",
    "Language model, second pass",
  ]);
  await page.fill('input[name="coder"]', "ada");
  await page.focus(".desk-text");
  for (const key of ["1", "a", "Enter", "Enter", "2", "Enter"]) await page.keyboard.press(key);
  expect(await place()).toBe("Sentence 4 of 17; 3 of them coded. Not coded.");

  // Its coding stands beside the others' once the page has counted again.
  await page.locator('.differences th :text-is("ada")').waitFor();
  const first = await page.locator(".differences tbody tr").first().locator("td").allInnerTexts();
  expect(first.slice(1)).toEqual(["no frame", "no frame", "Electability"]);
  expect(await page.locator("figure h3, figure h2, figcaption").first().innerText()).toContain("ada");

  await page.reload();
  await settle(page);
  expect(await place()).toMatch(/^Sentence 1 of 17; 3 of them coded\./);
  expect(await page.inputValue('input[name="coder"]')).toBe("ada");
  expect(await page.locator('.desk-frame input[type="checkbox"]').first().isChecked()).toBe(true);

  const saved = await savedBy(page, "Save the coding file");
  expect(saved.name).toBe("ada.csv");
  const read = readCodingCsv(saved.text, ["000-our-party-too"]);
  expect([read.coder, read.faults]).toEqual(["ada", []]);
  expect(read.units.map(({ frames, toward }) => ({ frames, toward }))).toEqual([
    { frames: ["electability"], toward: { "jeremy-corbyn": 1 } },
    { frames: [], toward: {} },
    { frames: ["horse_race"], toward: {} },
  ]);

  await page.setInputFiles('input[type="file"]', "data/coding/b.csv");
  await page.locator(".desk-place:has-text('17 of them coded')").waitFor();
  expect(await page.inputValue('input[name="coder"]')).toBe("b");
  // The desk holds b's coding now, which is the one of the data folder: it stands once.
  await page.locator(".differences th:nth-child(3) :text-is('b')").waitFor();
  expect(await page.locator(".differences th").allInnerTexts()).toEqual([
    "Sentence",
    "Language model, first pass",
    "b",
  ]);

  await page.click("text=Back to the earlier 3 coded sentences");
  await page.locator(".desk-place:has-text('3 of them coded')").waitFor();
  expect(await page.inputValue('input[name="coder"]')).toBe("ada");
  expect(complaints).toEqual([]);
  await context.close();
});

test("the positions on a target stand in one line on a phone", async () => {
  const { page, context } = await openPage(browser, `${address}coding?post=000-our-party-too`);
  await page.setViewportSize({ width: 360, height: 800 });
  const tops = await page
    .locator(".desk-target")
    .evaluateAll((targets) =>
      targets.map((target) => [...target.querySelectorAll("label")].map((label) => label.offsetTop)),
    );
  expect(tops.length).toBeGreaterThan(0);
  for (const line of tops) expect(new Set(line).size).toBe(1);
  await context.close();
});

test("what the browser kept and cannot be read is said and handed out as it stands", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}coding`);
  await page.focus(".desk-text");
  await page.keyboard.press("Enter");
  const key = await page.evaluate(() => Object.keys(localStorage).find((d) => d.startsWith("rival-frames")));
  await page.evaluate((key) => localStorage.setItem(key, '{"units": 7}'), key ?? "");
  await page.reload();
  await settle(page);
  expect(await page.locator(".coding-file").innerText()).toContain("cannot be read");
  expect((await savedBy(page, "Save it as it is")).text).toBe('{"units": 7}');
  await page.click("text=Discard it");
  await page.reload();
  await settle(page);
  expect(await page.locator(".coding-file").innerText()).not.toContain("cannot be read");
  expect(complaints).toEqual([]);
  await context.close();
});

test("the desk says what is missing before it saves, and what a file has that cannot be read", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}coding`);
  const said = page.locator(".coding-file [role=status]");
  await page.click("text=Save the coding file");
  expect(await said.innerText()).toMatch(/^First say who is coding/);
  await page.fill('input[name="coder"]', "ada");
  await page.click("text=Save the coding file");
  expect(await said.innerText()).toBe("Nothing is coded yet.");
  await page.setInputFiles('input[type="file"]', {
    name: "x.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("a,b\n1,2\n"),
  });
  await page.locator(".coding-file [role=status]:has-text('no column')").waitFor();
  await page.setInputFiles('input[type="file"]', {
    name: "eve.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "post_file,char_start,char_end,frames\nnone.txt,0,5,\n000-our-party-too.txt,0,84,policy\n",
    ),
  });
  await page.locator(".coding-file [role=status]:has-text('Left out')").waitFor();
  expect(await said.innerText()).toBe(
    "eve.csv: 1 coded sentence in hand. Left out, and absent from any file saved here:",
  );
  expect(await page.locator(".coding-file .faults li").allInnerTexts()).toEqual([
    'line 2: no post "none.txt" in this corpus',
  ]);
  expect(await page.inputValue('input[name="coder"]')).toBe("eve");
  expect(complaints).toEqual([]);
  await context.close();
});
