// @vitest-environment jsdom
import { expect, test } from "vitest";
import { behindLine } from "../../src/inputs/behind-line.ts";
import { choice } from "../../src/inputs/choice.ts";
import { addressOf } from "./address-of.ts";

test("behindLine(controls, words) says what is chosen, and tells of another choice once its line says it", () => {
  const letters = choice({
    legend: "Capitals",
    key: "case",
    choices: ["alike", "apart"].map((value) => ({ value, label: value })),
    address: addressOf("?case=apart"),
  });
  const line = behindLine(letters, (value) => `capitals ${value}`);
  const said = () => line.querySelector("summary")?.textContent;
  expect([line.open, line.value, said()]).toEqual([false, "apart", "Counted: capitals apart"]);
  document.body.append(line);
  const heard: unknown[] = [];
  line.addEventListener("input", () => heard.push([line.value, said()]));
  line.querySelector<HTMLInputElement>("input[value=alike]")?.click();
  expect(heard).toEqual([["alike", "Counted: capitals alike"]]);
});
