// @vitest-environment jsdom
import { expect, test } from "vitest";
import { layerControls } from "../../src/inputs/layer-controls.ts";
import { addressOf } from "./address-of.ts";

test("layerControls(layers) keeps the layers that are on in the address", () => {
  const address = addressOf("");
  const field = layerControls(["people", "quotes"], address);
  document.body.replaceChildren(field);
  expect(field.value).toEqual(["people", "quotes"]);
  field.querySelector<HTMLInputElement>('[value="people"]')?.click();
  expect(field.value).toEqual(["quotes"]);
  expect(address.read()).toBe("?layers=quotes");
  expect(layerControls(["people", "quotes"], address).value).toEqual(["quotes"]);
  field.querySelector<HTMLInputElement>('[value="quotes"]')?.click();
  expect(layerControls(["people", "quotes"], address).value).toEqual([]);
});
