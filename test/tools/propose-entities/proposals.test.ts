import { describe, expect, test } from "vitest";
import { proposals } from "../../../tools/propose-entities/proposals.ts";
import { countsOf } from "./names-of.ts";

const any = { posts: 1, uses: 1 };
const proposed = (texts: readonly string[], least = any) => proposals(countsOf(texts).counts(), least);
const named = (texts: readonly string[]) => proposed(texts).map(({ name }) => name);

describe("NameCounts", () => {
  test("takes a word that opens a sentence for a name only where it is one inside sentences", () => {
    expect(named(["Bridges leak. We like bridges. Dahl left. We like Dahl."])).toEqual(["Dahl"]);
  });
  test("keeps the first name of a full name that opens a sentence, and no opening word", () => {
    expect(named(["Ada Dahl left us. When Tom Reid left we cried. But Oddie stayed with Oddie."])).toEqual([
      "Oddie",
      "Ada Dahl",
      "Tom Reid",
    ]);
  });
  test("keeps a name that small words tie together where it recurs, and two names apart where each stands alone", () => {
    expect(named(["We met Streets for All.", "We like Streets for All."])).toEqual(["Streets for All"]);
    expect(named(["We met Dahl for Leith. We like Dahl for Leith. We saw Dahl, and Dahl saw us."])).toEqual([
      "Dahl",
      "Leith",
    ]);
    expect(named(["We met the Transport and Dock Union.", "I like the Transport and Dock Union."])).toEqual([
      "Transport and Dock Union",
    ]);
    expect(named(["We met Dahl and Reid.", "We like Dahl and Reid."])).toEqual(["Dahl", "Reid"]);
    expect(named(["We met the Minister for Ferries.", "We like the Minister for Ferries."])).toEqual([
      "Ferries",
    ]);
  });
  test("keeps the first word of a name that opens a sentence and stands inside another", () => {
    expect(named(["Keep Leith Moving met. We like Keep Leith Moving."])).toEqual(["Keep Leith Moving"]);
  });
  test("counts an acronym that only opens sentences", () => {
    expect(named(["RABG met. RABG left."])).toEqual(["RABG"]);
  });
  test("takes neither a number nor what is held for a name", () => {
    expect(
      named(["We are No. 1, and No 2 is Dahl. The General Election and the Election are near."]),
    ).toEqual(["Dahl"]);
  });
  test("finds nothing in text without a name", () => {
    expect(named(["The bridge leaks. It is old.", ""])).toEqual([]);
  });
});

describe("proposals(counts, least)", () => {
  test("gives a surname, a first name, a title and a middle name to the full name", () => {
    expect(
      proposed(["We met Ada Dahl. We like Dahl and Ada.", "We like Senator Dahl, or Ada May Dahl, or Dahl."]),
    ).toEqual([
      {
        name: "Ada Dahl",
        kind: "person",
        aliases: ["Dahl", "Ada", "Ada May Dahl", "Senator Dahl"],
        posts: 2,
        uses: 6,
        misspellings: [],
        mayBe: [],
      },
    ]);
  });
  test("gives a word to the body that it is short for, and not to a branch of the body", () => {
    const [paper, party, ...more] = proposed([
      "We like Harbour, and Harbour likes us. New Harbour is gone. I joined the Harbour Party, and New Harbour left.",
      "We read the Echo, and the Echo read us. I like the Evening Echo.",
    ]);
    expect([paper?.name, paper?.aliases]).toEqual(["Evening Echo", ["Echo"]]);
    expect([party?.name, party?.aliases]).toEqual(["Harbour Party", ["Harbour"]]);
    expect(more.map(({ name }) => name)).toEqual(["New Harbour"]);
  });
  test("gives a surname that two share to the one in most posts, and tells of the other", () => {
    const [first, second] = proposed(["We met Ada Dahl.", "We met Ada Dahl, not Tom Dahl. We like Dahl."]);
    expect([first?.name, first?.aliases, first?.mayBe]).toEqual(["Ada Dahl", ["Dahl"], ["Tom Dahl"]]);
    expect([second?.name, second?.aliases]).toEqual(["Tom Dahl", []]);
  });
  test("gives a name that is nearly a person's, used more often, to the person as a misspelling", () => {
    const [first, ...others] = proposed([
      "We met Marian Oakes. We like Oakes, and Oakes likes us. Rowntre is out.",
      "We met Ms Oaks under the Oaks with Marion Oakes. We like Dev Rowntree, Rowntree and Rowentree.",
    ]);
    expect([first?.name, first?.misspellings, first?.mayBe]).toEqual([
      "Marian Oakes",
      ["Marion Oakes", "Ms Oaks"],
      [],
    ]);
    expect(others.map(({ name, misspellings }) => [name, misspellings])).toEqual([
      ["Dev Rowntree", ["Rowentree", "Rowntre"]],
    ]);
  });
  test("knows a campaign by the small words in its name or by what it demands", () => {
    const kinds = proposed(["We met Beds Before Bosses, Keep Leith Moving and Jan-Piet van der Vries."]);
    expect(kinds.map(({ name, kind }) => [name, kind])).toEqual([
      ["Beds Before Bosses", "organisation"],
      ["Jan-Piet van der Vries", "person"],
      ["Keep Leith Moving", "organisation"],
    ]);
  });
  test("gives a surname with particles, an acronym over small words and the last word of one body to their names", () => {
    const found = proposed([
      "We met Jan van der Vries. We met Residents Against the Gate and read the Leith Echo. The Echo asked RAG about Mr van der Vries.",
      "Van der Vries read the Echo. We met Residents Against the Gate.",
    ]);
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Jan van der Vries", ["Van der Vries", "van der Vries"]],
      ["Leith Echo", ["Echo"]],
      ["Residents Against the Gate", ["RAG"]],
    ]);
  });
  test("leaves the last word that two bodies share to itself", () => {
    const found = proposed(["We read the Leith Echo and the Perth Echo. We read the Echo."]);
    expect(found.map(({ name }) => name)).toEqual(["Echo", "Leith Echo", "Perth Echo"]);
  });
  test("knows a street by the way that leads along it, a people by its name, and a feast for none", () => {
    const found = proposed([
      "We live on Weir Lane. At Christmas we met Sharon Lane, on Easter Monday the Seamen.",
    ]);
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ["Seamen", "group"],
      ["Sharon Lane", "person"],
      ["Weir Lane", "place"],
    ]);
  });
  test("leaves a place to itself that a person's name ends with", () => {
    const found = proposed(["We met George Leith. We live in Leith, work in Leith and stay in Leith."]);
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ["Leith", "place"],
      ["George Leith", "person"],
    ]);
  });
  test("gives letters to the name that they stand for", () => {
    expect(proposed(["We met the Ferry Users Group. We like the FUG."])).toMatchObject([
      { name: "Ferry Users Group", kind: "organisation", aliases: ["FUG"], uses: 2 },
    ]);
  });
  test.each([
    ["We met Ada Dahl.", "person"],
    ["Then Tide Trust said no.", "organisation"],
    ["We wrote to Reed Holdings.", "organisation"],
    ["The shop on Herring Street said no.", "place"],
    ["We wrote of Herring Wharf.", "place"],
    ["We met at Mill Lane.", "place"],
    ["We wrote to Ada Lane.", "person"],
    ["We trust Mr Dahl.", "person"],
    ["Then Dahl said no.", "person"],
    ["We like the Ferry Board.", "organisation"],
    ["We like CRK.", "organisation"],
    ["We live in Leith.", "place"],
    ["We like Marmite.", "other"],
    ["We like British Guiana.", "other"],
    ["We like Adrian Dahl.", "person"],
  ])("guesses the kind of the name in %j", (text, kind) => {
    expect(proposed([text]).map((proposal) => proposal.kind)).toEqual([kind]);
  });
  test("leaves out offices, whoever holds them", () => {
    expect(named(["We wrote to the London Mayor, the Prime Minister and the Secretary of State."])).toEqual(
      [],
    );
  });
  test("leaves out what is used less than both asks", () => {
    const texts = ["We met Ada Dahl, and Tom Reid, Tom Reid, Tom Reid. We saw Leith.", "We met Ada Dahl."];
    expect(proposed(texts, { posts: 2, uses: 3 }).map(({ name }) => name)).toEqual(["Ada Dahl", "Tom Reid"]);
  });
});
