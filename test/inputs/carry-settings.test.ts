// @vitest-environment jsdom
import { expect, test } from "vitest";
import { carrySettings } from "../../src/inputs/carry-settings.ts";
import { addressOf } from "./address-of.ts";

const linkTo = (href: string): HTMLAnchorElement => Object.assign(document.createElement("a"), { href });

test("carrySettings(address, links) hands on what is counted, and nothing else of the page", () => {
  const links = [linkTo("./frames"), linkTo("./words?n=2&voice=all")];
  const address = addressOf("?source=cue&person=x&leave=a,b&leave=c&place-d=out");
  carrySettings(address, links);
  expect(links.map(({ search }) => new URLSearchParams(search).toString())).toEqual([
    "source=cue&leave=a%2Cb&leave=c&place-d=out",
    "n=2&source=cue&leave=a%2Cb&leave=c&place-d=out",
  ]);
  address.replace("");
  carrySettings(address, links);
  expect(links.map(({ search }) => search)).toEqual(["", "?n=2"]);
});
