import { expect, it } from "vitest";
import { attributed } from "./attributed.ts";

it.each(["one", "twelve", "twenty", "3"])(
  "takes “Lie number %s:” for a label that counts, and for nobody who speaks",
  (number) => {
    const { quotes } = attributed(`Lie number ${number}: “The marina is for the rich.” Rubbish.`);
    expect(quotes.map(({ kind, status, rule }) => [kind, status, rule])).toEqual([
      ["direct", "unresolved", "direct:colon"],
    ]);
  },
);
