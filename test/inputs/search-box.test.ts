// @vitest-environment jsdom
import { expect, test } from "vitest";
import { searchBox } from "../../src/inputs/search-box.ts";
import { addressOf } from "./address-of.ts";

test("searchBox(options) asks when it is sent, not while it is typed, and keeps what it asked in the address", () => {
  const address = addressOf("?voice=all");
  const form = searchBox({ label: "Word", key: "q", fallback: "pier", address });
  document.body.replaceChildren(form);
  const seen: string[] = [];
  form.addEventListener("input", () => seen.push(form.value));
  const text = form.querySelector("input");
  expect(form.value).toBe("pier");
  if (text === null) throw new Error("no box");
  text.value = "old lamp";
  text.dispatchEvent(new Event("input", { bubbles: true }));
  expect(seen).toEqual([]);
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  expect(seen).toEqual(["old lamp"]);
  expect(address.read()).toBe("?voice=all&q=old+lamp");
  expect(searchBox({ label: "Word", key: "q", fallback: "pier", address }).value).toBe("old lamp");
});

test("searchBox(options) shows examples with their meaning behind a line, as text", () => {
  const form = searchBox({
    label: "Word",
    key: "q",
    fallback: "",
    examples: [["<b>*", "any ending"]],
    address: addressOf(""),
  });
  expect([...form.querySelectorAll("dt, dd")].map((d) => d.textContent)).toEqual(["<b>*", "any ending"]);
  expect(
    searchBox({ label: "Word", key: "q", fallback: "", address: addressOf("") }).querySelector("details"),
  ).toBeNull();
});
