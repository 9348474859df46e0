// @vitest-environment jsdom
import { expect, test } from "vitest";
import { noStopChanges, type StopChanges } from "../../src/domain/stop-list.ts";
import { asideBox } from "../../src/inputs/aside-box.ts";
import { addressOf } from "./address-of.ts";

test("asideBox(contest, address) keeps the words in the address, and links lead on with them", () => {
  const address = addressOf("?n=2&aside=hon");
  document.body.innerHTML = '<div class="running-head"><a href="./concordance">Concordance</a></div>';
  const box = asideBox(noStopChanges, address);
  document.body.append(box);
  const text = box.querySelector("input");
  if (text === null) throw new Error("no box");
  const said = () => box.querySelector("summary")?.textContent;
  expect([box.value, text.value]).toEqual([{ add: ["hon"], drop: [] }, "hon"]);
  expect(said()).toBe("Stop list: “hon” set aside");
  const seen: unknown[] = [];
  box.addEventListener("input", () => seen.push(box.value));
  text.value = "labour -own";
  box.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  expect(seen).toEqual([{ add: ["labour"], drop: ["own"] }]);
  expect(said()).toBe("Stop list: “labour” set aside, “own” not a stop word");
  expect(address.read()).toBe("?n=2&aside=labour+-own");
  expect(document.querySelector("a")?.search).toBe("?aside=labour+-own");
});

test("asideBox(contest, address) tells how the contest changes the stop words", () => {
  const hint = (changes: StopChanges) => asideBox(changes, addressOf("")).querySelector(".note")?.textContent;
  expect(hint({ add: ["hon"], drop: [] })).toMatch(/ In this contest: “hon” set aside\.$/);
  expect(hint(noStopChanges)).not.toContain("In this contest");
});
