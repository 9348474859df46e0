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
  /** Milliseconds from the choice to the paint of the last change within the window, and anywhere on the page. */
  readonly seen: number;
  readonly all: number;
}

/**
 * Makes every choice that a page's controls offer, and gives how long the page changed after each. Run in the page, as
 * text: tsx would put calls into a function that the page does not know.
 */
const makeChoices = `(async () => {
  // A change made while a frame is prepared is painted with it; any other, with the next.
  let [inFrame, ended] = [false, false];
  const painted = (done) => inFrame ? setTimeout(done, 0) : requestAnimationFrame(() => setTimeout(done, 0));
  (function frame() {
    inFrame = true;
    setTimeout(() => { inFrame = false; }, 0);
    if (!ended) requestAnimationFrame(frame);
  })();
  const rest = () => new Promise((done) => setTimeout(done, 500));
  const measure = async (control, element, act) => {
    element.scrollIntoView({block: "center"});
    await rest();
    let [seen, all] = [0, 0];
    const started = performance.now();
    const isSeen = (node) => {
      const {top, bottom} = (node.nodeType === 1 ? node : node.parentElement)?.getBoundingClientRect() ?? {top: 0, bottom: 0};
      return bottom > 0 && top < innerHeight;
    };
    const watch = new MutationObserver((records) => {
      const changed = records.flatMap((d) => d.type === "childList" ? [...d.addedNodes] : [d.target]);
      painted(() => {
        all = performance.now() - started;
        if (changed.some((node) => node.isConnected && isSeen(node))) seen = all;
      });
    });
    watch.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
    act();
    await rest();
    watch.disconnect();
    return {control, seen, all};
  };
  const found = [];
  const main = document.querySelector("main");
  for (const [name, value] of [...main.querySelectorAll("input[type=radio]")].map((d) => [d.name, d.value])) {
    const radio = [...main.querySelectorAll("input[type=radio]")].find((d) => d.name === name && d.value === value);
    if (radio === undefined || radio.checked) continue;
    const label = radio.closest("fieldset")?.querySelector("legend")?.textContent ?? name;
    found.push(await measure(label + ": " + (radio.closest("label")?.textContent.trim() ?? value), radio, () => radio.click()));
  }
  for (const box of main.querySelectorAll("input[type=checkbox]"))
    for (const _ of [0, 1]) found.push(await measure((box.closest("label")?.textContent.trim() ?? box.name), box, () => box.click()));
  for (const select of main.querySelectorAll("select"))
    for (const option of [...select.options].slice(0, 8).filter((d) => !d.selected).concat([...select.options].slice(0, 1)))
      found.push(await measure(select.name + ": " + option.textContent, select, () => {
        select.value = option.value;
        select.dispatchEvent(new Event("input", {bubbles: true}));
      }));
  ended = true;
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
    process.stdout.write(
      `${name}: milliseconds to the paint of the last change in the window, and on the page, median of ${rounds}\n`,
    );
    for (const [control, times] of await measurePage(browser, `${server.address}${name}`)) {
      const seen = median(times.map((time) => time.seen));
      const all = median(times.map((time) => time.all));
      process.stdout.write(`  ${seen.toFixed(0).padStart(5)} ${all.toFixed(0).padStart(5)}  ${control}\n`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
