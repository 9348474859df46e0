// @vitest-environment jsdom
import { expect, test } from "vitest";
import { desk } from "../../src/coding/desk.ts";
import { Draft } from "../../src/coding/draft.ts";
import { stopsAt } from "../../src/coding/stops.ts";
import type { Frame } from "../../src/domain/contest.ts";
import type { ReaderPost, ReaderSentence } from "../../src/domain/reader.ts";

const text = "Dear <b>crew</b>\n\nIt leaks. We sink.";
const at = (part: string) => ({ char_start: text.indexOf(part), char_end: text.indexOf(part) + part.length });
const code = (frames: string[]) => ({ frames, toward: {} });
const post: ReaderPost = {
  post_id: "one",
  title: "One",
  text,
  paragraphs: [
    { ...at("Dear <b>crew</b>"), kind: "title" },
    { ...at("It leaks. We sink."), kind: "body" },
  ],
  sentences: [
    {
      ordinal: 1,
      ...at("Dear <b>crew</b>"),
      voice: "heading",
      frames: {},
      codes: { a: code([]), b: code([]) },
    },
    { ordinal: 2, ...at("It leaks."), voice: "own", frames: {}, codes: { a: code(["cost"]), b: code([]) } },
    { ordinal: 3, ...at("We sink."), voice: "own", frames: {} },
  ],
  spans: [],
};
const frame = (id: string): Frame => ({
  id,
  label: id.toUpperCase(),
  question: `Is it ${id}?`,
  noun: null,
  family: null,
  mapping: null,
  include: [],
  exclude: [],
  cues: [],
  matches: [],
  misses: [],
});
const frames = [frame("cost"), frame("safety")];
const targets = [{ id: "warden", name: "The warden" }];

function opened(choice = "all") {
  const draft = new Draft({ getItem: () => null, setItem: () => {} }, "boats");
  const codeOf = draft.codeOf.bind(draft);
  const element = desk(post, {
    frames,
    targets,
    draft,
    stopsAt: stopsAt(choice, { post_id: "one", coder: "ada", codeOf }),
  });
  document.body.replaceChildren(element);
  const press = (...keys: string[]): void => {
    for (const key of keys)
      element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  };
  const current = () => element.querySelector('[aria-current="true"]')?.textContent;
  const place = () => element.querySelector(".desk-place")?.textContent;
  return { draft, element, press, current, place };
}

const codeAt = (draft: Draft, { char_start, char_end }: ReaderSentence) => {
  const found = draft.codeOf({ post_id: "one", char_start, char_end });
  return found && { frames: found.frames, toward: found.toward };
};

test("desk(post, options) codes by keys: frames, positions, none, and what is taken back", () => {
  const { draft, press } = opened();
  press("1", "2", "1", "a", "a", "Enter");
  press("Enter");
  press("1", "Backspace");
  expect(post.sentences.map((sentence) => codeAt(draft, sentence))).toEqual([
    { frames: ["safety"], toward: { warden: -1 } },
    { frames: [], toward: {} },
    null,
  ]);
});

test("desk(post, options) moves without coding, stays at the ends and says so", () => {
  const { draft, press, current, place } = opened();
  expect(current()).toBe("Dear <b>crew</b>");
  press("j", "ArrowDown");
  expect(current()).toBe("We sink.");
  press("j");
  expect(current()).toBe("We sink.");
  expect(place()).toBe("Sentence 3 of 3; 0 of them coded. There is nothing further to stop at. Not coded.");
  press("k");
  expect([current(), draft.units()]).toEqual(["It leaks.", []]);
});

test("desk(post, options) does by pointer what it does by keys", () => {
  const { draft, element } = opened();
  element.querySelectorAll<HTMLElement>(".unit")[1]?.click();
  element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]?.click();
  element.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click();
  expect(codeAt(draft, post.sentences[1] as ReaderSentence)).toEqual({
    frames: ["safety"],
    toward: { warden: -1 },
  });
  element.querySelectorAll<HTMLInputElement>('input[type="radio"]')[0]?.click();
  expect(codeAt(draft, post.sentences[1] as ReaderSentence)).toEqual({ frames: ["safety"], toward: {} });
  expect([...element.querySelectorAll(".unit")].map((unit) => unit.classList.contains("coded"))).toEqual([
    false,
    true,
    false,
  ]);
});

test("desk(post, options) stops where it is told to", () => {
  const disputed = opened("disputed");
  expect(disputed.current()).toBe("It leaks.");
  const open = opened("open");
  open.press("1", "Enter");
  expect(open.current()).toBe("It leaks.");
  open.press("k");
  expect(open.current()).toBe("It leaks.");
});

test("desk(post, options) leaves keys with a modifier, other keys and Enter on a button alone", () => {
  const { draft, element } = opened();
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "1", ctrlKey: true, bubbles: true }));
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  element
    .querySelector("button")
    ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(draft.units()).toEqual([]);
});

test("desk(post, options) leaves arrows to the positions of a target for who stands on one", () => {
  const { element, current } = opened();
  const arrow = (on: Element | null, key: string): boolean =>
    on?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })) ?? false;
  expect(arrow(element.querySelector('input[type="radio"]'), "ArrowDown")).toBe(true);
  expect(current()).toBe("Dear <b>crew</b>");
  expect(arrow(element.querySelector('input[type="checkbox"]'), "ArrowDown")).toBe(false);
  expect(current()).toBe("It leaks.");
});

test("desk(post, options) says in words what is coded, and which sentence is in hand", () => {
  const { element, press, place } = opened();
  press("1", "2", "a", "a");
  expect(place()).toBe("Sentence 1 of 3; 1 of them coded. COST, SAFETY; The warden: against.");
  press("1", "2", "a", "a");
  expect(place()).toBe("Sentence 1 of 3; 1 of them coded. No frame.");
  const sentence = element.querySelector(".desk-sentence[aria-live]");
  const told = sentence?.firstChild;
  press("1");
  expect(sentence?.firstChild).toBe(told);
  press("j");
  expect(sentence?.textContent).toBe("It leaks.");
});

test("desk(post, options) shows markup in a post as it is typed, and says where there is no text", () => {
  expect(opened().element.querySelector(".unit")?.innerHTML).toBe("Dear &lt;b&gt;crew&lt;/b&gt;");
  const { draft } = opened();
  expect(desk({ ...post, sentences: [] }, { frames, targets, draft }).textContent).toMatch(/not published/);
});
