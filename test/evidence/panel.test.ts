// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { withheldText } from "../../src/domain/withheld-text.ts";
import { evidencePanel } from "../../src/evidence/panel.ts";
import { type EvidenceSentence, markSpans } from "../../src/evidence/sentence-groups.ts";

const sentences: EvidenceSentence[] = [
  { sentence_id: "a:1", post_id: "a", text: "Bins are <b>late</b>.", marks: [[0, 4]], voice: "the writer" },
  { sentence_id: "b:4", post_id: "b", text: "They are early.", marks: [], voice: "quoted: Ada Okafor" },
];

const make = (found: readonly EvidenceSentence[]) => {
  const panel = evidencePanel<string>({
    resolve: async function* () {
      for (let at = 0; at < Math.max(1, found.length); at += 150) yield found.slice(at, at + 150);
    },
    post: (post_id) => ({ title: `Post ${post_id}`, camp: "For bins" }),
    href: ({ sentence_id }) => `/posts/${sentence_id}`,
  });
  document.body.append(panel.element);
  return panel;
};

beforeEach(() => {
  document.body.removeAttribute("data-drawer");
  document.body.innerHTML = '<main><button data-evidence="x">2</button></main>';
});

test("evidencePanel(options).open(request) lists the sentences by post, with voice and link", async () => {
  const panel = make(sentences);
  await panel.open({ title: "Bins", count: 2, selection: "x" });
  expect(panel.element.querySelector("[role=status]")?.textContent).toBe("2 sentences");
  expect([...panel.element.querySelectorAll("h3")].map((h) => h.textContent)).toEqual([
    "Post a · For bins · 1",
    "Post b · For bins · 1",
  ]);
  expect([...panel.element.querySelectorAll("li")].map((li) => li.dataset.sentence)).toEqual(["a:1", "b:4"]);
  expect(panel.element.querySelector("section:last-child a")?.getAttribute("href")).toBe("/posts/b:4");
});

test("evidencePanel(options).open(request) says so when list and number differ", async () => {
  const panel = make(sentences);
  await panel.open({ title: "Bins", count: 3, selection: "x" });
  expect(panel.element.querySelector("[role=status]")?.textContent).toMatch(
    /^Error: the number is 3, but 2 sentences/,
  );
});

test("evidencePanel(options) shows the first of many sentences, and more when asked", async () => {
  const many = Array.from({ length: 480 }, (_, i) => ({
    ...sentences[0],
    sentence_id: `a:${i}`,
  })) as EvidenceSentence[];
  const panel = make(many);
  await panel.open({ title: "Bins", count: 480, selection: "x" });
  const status = () => panel.element.querySelector("[role=status]")?.textContent;
  const more = () =>
    [...panel.element.querySelectorAll("button")].find((button) => button.textContent === "Show more");
  const listed = () => panel.element.querySelectorAll("li").length;
  expect([status(), listed()]).toEqual(["The first 200 of 480 sentences", 200]);
  more()?.click();
  await expect.poll(status).toBe("The first 400 of 480 sentences");
  more()?.click();
  await expect.poll(status).toBe("480 sentences");
  expect(document.activeElement?.className).toBe("sentences");
  expect([listed(), more()]).toEqual([480, undefined]);
});

test("evidencePanel(options) shows the number opened last, whichever is looked up first", async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const panel = evidencePanel<string>({
    resolve: async function* (selection) {
      if (selection === "slow") await slow;
      yield sentences.filter(({ post_id }) => post_id === (selection === "slow" ? "a" : "b"));
    },
    post: (post_id) => ({ title: `Post ${post_id}`, camp: "For bins" }),
    href: ({ sentence_id }) => `/posts/${sentence_id}`,
  });
  document.body.append(panel.element);
  const first = panel.open({ title: "Slow", count: 1, selection: "slow" });
  await panel.open({ title: "Quick", count: 1, selection: "quick" });
  release();
  await first;
  expect([...panel.element.querySelectorAll("li")].map((li) => li.dataset.sentence)).toEqual(["b:4"]);
  expect(panel.element.querySelector("[role=status]")?.textContent).toBe("1 sentence");
});

test("evidencePanel(options) copies nothing of the number before under the title of the one being looked up", async () => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => copied.push(text) } });
  const panel = evidencePanel<string>({
    resolve: async function* () {
      yield sentences;
    },
    about: async (selection) => {
      if (selection === "slow") await waiting;
      return selection;
    },
    post: (post_id) => ({ title: `Post ${post_id}`, camp: "For bins" }),
    href: ({ sentence_id }) => `/posts/${sentence_id}`,
  });
  document.body.append(panel.element);
  const copy = () =>
    [...panel.element.querySelectorAll("button")].find((button) => button.textContent === "Copy")?.click();
  await panel.open({ title: "Bins", count: 2, selection: "quick" });
  copy();
  const opening = panel.open({ title: "Boats", count: 2, selection: "slow" });
  copy();
  release();
  await opening;
  copy();
  vi.unstubAllGlobals();
  expect(copied.map((text) => [text.split("\n")[0], text.includes("They are early.")])).toEqual([
    ["Bins", true],
    ["Boats", false],
    ["Boats", true],
  ]);
});

test("evidencePanel(options) says once a post how many sentences it may not show, listed and copied", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => copied.push(text) } });
  const hidden = (sentence_id: string, post_id: string): EvidenceSentence => ({
    ...(sentences[0] as EvidenceSentence),
    sentence_id,
    post_id,
    text: withheldText,
  });
  const panel = make([...sentences.slice(0, 1), hidden("a:2", "a"), hidden("c:1", "c"), hidden("c:2", "c")]);
  await panel.open({ title: "Bins", count: 4, selection: "x" });
  const said = [...panel.element.querySelectorAll("section")].map((post) => [
    post.querySelector("h3")?.textContent,
    post.querySelectorAll("li").length,
    post.querySelector(".note")?.textContent,
  ]);
  expect(said).toEqual([
    ["Post a · For bins · 2", 1, "1 more sentence; the text is not published."],
    ["Post c · For bins · 2", 0, "2 sentences; the text is not published."],
  ]);
  [...panel.element.querySelectorAll("button")].find((button) => button.textContent === "Copy")?.click();
  await expect.poll(() => copied.length).toBe(1);
  vi.unstubAllGlobals();
  expect(copied[0]).toMatch(/^Bins\n\n“Bins are .*\n.*\n\nPost a: 1 more .*\n\nPost c: 2 sentences; .*\.\n$/);
});

test("evidencePanel(options) says so where many sentences end before their number", async () => {
  const many = Array.from({ length: 310 }, (_, i) => ({
    ...sentences[0],
    sentence_id: `a:${i}`,
  })) as EvidenceSentence[];
  const panel = make(many);
  await panel.open({ title: "Bins", count: 480, selection: "x" });
  [...panel.element.querySelectorAll("button")].find((button) => button.textContent === "Show more")?.click();
  await expect
    .poll(() => panel.element.querySelector("[role=status]")?.textContent)
    .toMatch(/^Error: the number is 480, but 310 sentences/);
});

test("evidencePanel(options) gives the focus back on Escape", async () => {
  const panel = make([]);
  const number = document.querySelector<HTMLElement>("[data-evidence]");
  number?.focus();
  await panel.open({ title: "Nothing", count: 0, selection: "x" });
  expect(panel.element.querySelector("[role=status]")?.textContent).toBe("No sentence: the number is zero.");
  panel.element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(panel.element.hidden).toBe(true);
  expect(document.activeElement).toBe(number);
});

test("evidencePanel(options) gives the focus back to the number that is drawn in the place of the one opened", async () => {
  const draw = (...selections: readonly string[]): HTMLElement[] => {
    const buttons = selections.map((selection) => {
      const button = document.createElement("button");
      button.dataset.evidence = selection;
      return button;
    });
    document.querySelector("main")?.replaceChildren(...buttons);
    return buttons;
  };
  const openedThenDrawn = async (...selections: readonly string[]): Promise<number> => {
    const panel = make([]);
    draw("x", "y", "x")[2]?.focus();
    await panel.open({ title: "Nothing", count: 0, selection: "x" });
    const drawn = draw(...selections);
    panel.close();
    return drawn.indexOf(document.activeElement as HTMLElement);
  };
  expect(await openedThenDrawn("x", "y", "x")).toBe(2);
  expect(await openedThenDrawn("z", "z", "y", "x")).toBe(3);
  expect(await openedThenDrawn("z", "z", "z")).toBe(2);
  expect(await openedThenDrawn()).toBe(-1);
});

test("evidencePanel(options) is put away by Escape on the page too, which keeps its focus", async () => {
  document.querySelector("main")?.append(document.createElement("input"));
  const panel = make([]);
  document.querySelector<HTMLElement>("[data-evidence]")?.focus();
  await panel.open({ title: "Nothing", count: 0, selection: "x" });
  const input = document.querySelector<HTMLElement>("input");
  input?.focus();
  input?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect([panel.element.hidden, document.activeElement]).toEqual([true, input]);
});

test("markSpans(text, marks) shows markup as it was typed", () => {
  const p = document.createElement("p");
  p.append(...markSpans("<script>a</script> ${1+1} *b*", [[8, 9]]));
  expect(p.textContent).toBe("<script>a</script> ${1+1} *b*");
  expect(p.innerHTML).toBe("&lt;script&gt;<mark>a</mark>&lt;/script&gt; ${1+1} *b*");
});

test("evidencePanel(options) scrolls by as much as the page's making room moves the number, when it opens and closes", async () => {
  const panel = make(sentences);
  const number = document.querySelector("button") as HTMLButtonElement;
  number.focus();
  const scrolled = vi.spyOn(window, "scrollBy").mockImplementation(() => undefined);
  vi.spyOn(number, "getBoundingClientRect").mockImplementation(
    () => ({ top: document.body.hasAttribute("data-drawer") ? 340 : 100 }) as DOMRect,
  );
  const moves = () => scrolled.mock.calls.map(([to]) => (to as ScrollToOptions).top);
  await panel.open({ title: "Bins", count: 2, selection: "x" });
  await vi.waitFor(() => expect(moves()).toEqual([240]));
  panel.close();
  await vi.waitFor(() => expect(moves()).toEqual([240, -240]));
  vi.restoreAllMocks();
});
