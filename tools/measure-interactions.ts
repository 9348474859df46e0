/** Measures how long a page takes to answer each of its controls: `npx tsx tools/measure-interactions.ts [dist] [page…]`. */
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { serve } from "./serve.ts";

const [site = "dist", ...asked] = process.argv.slice(2);
const pages = asked.length > 0 ? asked : ["words", "concordance"];

/** Times that each choice is made. */
const rounds = 5;

interface Answered {
  /** The control and the value it was given. */
  readonly control: string;
  /** Milliseconds from the choice to the last change of the page; then to its paint. */
  readonly changed: number;
  readonly painted: number;
}

/**
 * Makes every choice that a page's controls offer, and gives how long the page changed after each. Run in the page, as
 * text: tsx would put calls into a function that the page does not know.
 */
const makeChoices = `(async () => {
  const rest = () => new Promise((done) => setTimeout(done, 500));
  const measure = async (control, act) => {
    let [changed, painted] = [0, 0];
    const started = performance.now();
    const watch = new MutationObserver(() => {
      changed = performance.now() - started;
      requestAnimationFrame(() => setTimeout(() => { painted = performance.now() - started; }, 0));
    });
    watch.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
    act();
    await rest();
    watch.disconnect();
    return {control, changed, painted};
  };
  const found = [];
  const main = document.querySelector("main");
  for (const [name, value] of [...main.querySelectorAll("input[type=radio]")].map((d) => [d.name, d.value])) {
    const radio = [...main.querySelectorAll("input[type=radio]")].find((d) => d.name === name && d.value === value);
    if (radio === undefined || radio.checked) continue;
    const label = radio.closest("fieldset")?.querySelector("legend")?.textContent ?? name;
    found.push(await measure(label + ": " + (radio.closest("label")?.textContent.trim() ?? value), () => radio.click()));
  }
  for (const box of main.querySelectorAll("input[type=checkbox]"))
    for (const _ of [0, 1]) found.push(await measure((box.closest("label")?.textContent.trim() ?? box.name), () => box.click()));
  for (const select of main.querySelectorAll("select"))
    for (const option of [...select.options].slice(0, 8).filter((d) => !d.selected).concat([...select.options].slice(0, 1)))
      found.push(await measure(select.name + ": " + option.textContent, () => {
        select.value = option.value;
        select.dispatchEvent(new Event("input", {bubbles: true}));
      }));
  return found;
})()`;

async function measurePage(browser: Browser, address: string): Promise<Map<string, Answered[]>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: "networkidle" });
  const byControl = new Map<string, Answered[]>();
  for (let round = 0; round < rounds; round++)
    for (const answered of await page.evaluate<Answered[]>(makeChoices))
      byControl.set(answered.control, [...(byControl.get(answered.control) ?? []), answered]);
  await page.close();
  return byControl;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await serve(site);
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
try {
  for (const name of pages) {
    process.stdout.write(`${name}: milliseconds to the last change and to its paint, median of ${rounds}\n`);
    for (const [control, times] of await measurePage(browser, `${server.address}${name}`)) {
      const changed = median(times.map((time) => time.changed));
      const painted = median(times.map((time) => time.painted));
      process.stdout.write(
        `  ${changed.toFixed(0).padStart(5)} ${painted.toFixed(0).padStart(5)}  ${control}\n`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}
