import { describe, expect, it } from "vitest";
import { attributed, type Told, told } from "./attributed.ts";
import table from "./known-shapes.json" with { type: "json" };

/** Ten texts with every quotation in them, reported clauses aside. Source: {@link table.source}. */
const shapes = table.cases as unknown as readonly {
  readonly text: string;
  readonly marked: readonly Told[];
}[];

describe(table.source, () => {
  it.each(shapes)(
    "attribute(post) finds each quotation with its kind and speaker: $text",
    ({ text, marked }) => {
      expect(told(attributed(text)).filter(([kind]) => kind !== "indirect")).toEqual(marked);
    },
  );

  it("attribute(post) resolves a pronoun to the only person of its paragraph, and keeps the pronoun as surface", () => {
    const text = 'Okafor spoke from the steps. "We are staying," she said.';
    const [quote] = attributed(text, { Okafor: "okafor" }).quotes;
    expect(quote).toMatchObject({ speaker_id: "okafor", speaker_surface: "she", status: "attributed" });
  });
});
