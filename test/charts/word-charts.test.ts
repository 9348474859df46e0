// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type KeynessRow, keynessPlot, keynessTable } from "../../src/charts/keyness-plot.ts";
import {
  type Dot,
  layOut,
  type PlacedLabel,
  radius,
  type ScatterTerm,
} from "../../src/charts/scatter-layout.ts";
import { type ShiftRow, shiftBars } from "../../src/charts/shift-bars.ts";
import { splitDots, splitsNote } from "../../src/charts/split-dots.ts";
import { scatterTable, termScatter } from "../../src/charts/term-scatter.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { evidence, isSvg, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const [one = null, two = null] = camps(2);
const sides = { target: { label: "One", camp: one }, reference: { label: "Two", camp: two } };

const keyRow = (term: string, logRatio: number, low: number, high: number): KeynessRow => ({
  term,
  logRatio,
  low,
  high,
  count: 4,
  of: 0,
  sentences: 2,
  verdict: "not distinct",
  clear: low > 0,
  selection: { term },
});

describe("keynessPlot", () => {
  const rows = [keyRow("toll", 3, 1, 5), keyRow("boat", -4, Number.NEGATIVE_INFINITY, 2)];

  test.each([328, 900])("opens each term once at %i pixels", (width) => {
    const chart = keynessPlot(rows, { width, ...sides });
    expect(evidence(chart)).toEqual(rows.map(({ selection }) => JSON.stringify(selection)));
    expect(texts(chart)).toEqual(expect.arrayContaining(["toll", "boat"]));
  });

  test("puts the target's terms at the left, and ends an open interval in a wedge", () => {
    const chart = keynessPlot(rows, { width: 900, ...sides });
    const [toll, boat] = [...chart.querySelectorAll(".target")].map((d) => Number(d.getAttribute("x")));
    expect(toll ?? 0).toBeLessThan(boat ?? 0);
    expect(texts(chart).filter((text) => text === "▸")).toHaveLength(1);
  });

  const middles = (chart: Element): number[] =>
    [...chart.querySelectorAll(".target")].map(
      (d) => Number(d.getAttribute("x")) + Number(d.getAttribute("width")) / 2,
    );
  const placesOf = (chart: Element, text: string): number[] =>
    [...chart.querySelectorAll("text")]
      .filter((d) => d.textContent === text)
      .map((d) => Number(/translate\(([-\d.]+)/.exec(d.getAttribute("transform") ?? "")?.[1]))
      .sort((a, b) => a - b);

  test.each([328, 900])(
    "sets ratios to scale at %i pixels: alike in the middle, what is past the scale at its end",
    (width) => {
      const ratios = [12, 8, 4, 0, -4, -8, -12];
      const chart = keynessPlot(
        ratios.map((ratio) => keyRow(`r${ratio}`, ratio, ratio - 1, ratio + 1)),
        { width, ...sides },
      );
      const [past = 0, end = 0, half = 0, alike = 0, other = 0, last = 0, beyond = 0] = middles(chart);
      expect([past, beyond]).toEqual([end, last]);
      expect(end).toBeGreaterThan(0);
      expect(last).toBeLessThan(width);
      expect(half - end).toBeCloseTo((last - end) / 4);
      expect(other - alike).toBeCloseTo((last - end) / 4);
      expect(alike).toBeCloseTo((end + last) / 2);
      expect(placesOf(chart, "alike").map((x) => Math.round(x))).toEqual([Math.round(alike)]);
      expect(placesOf(chart, "256×").map((x) => Math.round(x))).toEqual(
        [end, last].map((x) => Math.round(x)),
      );
    },
  );

  test("ends in a wedge what reaches past the scale, and nothing that reaches to its end", () => {
    const wedges = (low: number, high: number) =>
      texts(keynessPlot([keyRow("toll", 0, low, high)], { width: 900, ...sides })).filter((d) =>
        /[◂▸]/.test(d ?? ""),
      );
    expect(wedges(-8, 8)).toEqual([]);
    expect(wedges(-8, 8.1)).toEqual(["◂"]);
    expect(wedges(-8.1, 8)).toEqual(["▸"]);
    const open = keynessPlot([keyRow("toll", 3, 1, 9)], { width: 900, ...sides });
    expect(placesOf(open, "◂")).toEqual(placesOf(open, "256×").slice(0, 1));
  });

  test("names an interval without a bound, and sets the verdict beyond the scale", () => {
    const { POSITIVE_INFINITY: up, NEGATIVE_INFINITY: down } = Number;
    const chart = keynessPlot([keyRow("toll", 3, 1, up), keyRow("boat", -3, down, -1)], {
      width: 900,
      ...sides,
    });
    const said = [...chart.querySelectorAll(".target")].map((d) => d.getAttribute("aria-label"));
    expect(said[0]).toContain("“toll”: log ratio 3.0, interval 1.0 to no upper bound; not distinct");
    expect(said[1]).toContain("“boat”: log ratio −3.0, interval no lower bound to −1.0; not distinct");
    const [, last = 0] = placesOf(chart, "256×");
    for (const x of placesOf(chart, "not distinct")) expect(x).toBeGreaterThan(last);
  });

  test("keynessTable(rows) has three decimals, and nothing for a bound that is not there", () => {
    const { rows: table } = keynessTable([keyRow("toll", 1.23456, Number.NEGATIVE_INFINITY, 2)]);
    expect(table).toEqual([["toll", 4, 1.235, null, 2, "not distinct"]]);
  });

  test.each([328, 900])("keeps the names of its sides apart at %i pixels, however long", (width) => {
    const named = {
      target: { label: "For the harbour at Kelmouth", camp: one },
      reference: { label: "For the orchard", camp: two },
    };
    const chart = keynessPlot(rows, { width, ...named });
    const sides = [...chart.querySelectorAll("text")].filter((d) => /^←|→$|…$/.test(d.textContent ?? ""));
    expect(sides).toHaveLength(2);
    const [left = 0, right = 0] = sides.map((d) =>
      Number(/translate\(([-\d.]+)/.exec(d.getAttribute("transform") ?? "")?.[1]),
    );
    const [target = 0, reference = 0] = sides.map((d) => textWidth(d.textContent ?? "", 12));
    expect(left + target).toBeLessThan(right - reference);
  });

  test.each([328, 640, 900])("says whose each word is at %i pixels, in full", (width) => {
    const verdict = "one writer’s word: gone without “Notes from the far side of the harbour”";
    const rows = ["toll", "boat"].map((term) => ({ ...keyRow(term, 3, -1, 5), verdict }));
    const said = texts(keynessPlot(rows, { width, ...sides }));
    const notes = said.filter((d) => d?.startsWith("one writer"));
    expect(said.filter((d) => d?.endsWith("…"))).toEqual([]);
    expect(notes).toHaveLength(2);
  });

  test("sets each line clear of the one before, however many words it takes", () => {
    const verdict = "one writer’s word: gone without “Notes from the far side of the harbour”";
    const rows = ["the people of the harbour", "toll"].map((term) => ({ ...keyRow(term, 3, 1, 5), verdict }));
    const chart = keynessPlot(rows, { width: 328, ...sides });
    const [first = 0, second = 0] = [...chart.querySelectorAll(".target")].map((d) =>
      Number(d.getAttribute("y")),
    );
    expect(second - first).toBeGreaterThan(26 + 2 * 15);
  });

  test("is a sentence without rows", () =>
    expect(isSvg(keynessPlot([], { width: 900, ...sides }))).toBe(false));
});

describe("termScatter", () => {
  const terms = Array.from(
    { length: 300 },
    (_, i): ScatterTerm => ({
      term: `term${i}`,
      across: (i * 7) % 23,
      up: (i * 5) % 19,
      count: 2 + (i % 5),
      of: 0,
      sentences: 1,
      side: i % 3 === 0 ? "up" : i % 3 === 1 ? "across" : null,
      selection: { i },
    }),
  );

  test.each([358, 1000])("sets no label on another at %i pixels", (width) => {
    const chart = termScatter(terms, { width, across: sides.reference, up: sides.target });
    const boxes = [...chart.querySelectorAll(".target")].map((d) =>
      ["x", "y", "width", "height"].map((name) => Number(d.getAttribute(name))),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const middles = boxes.map(([x = 0, y = 0, w = 0, h = 0]) => ({ x: x + w / 2, y: y + h / 2, w }));
    for (const [i, a] of middles.entries())
      for (const b of middles.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= (a.w + b.w) / 2 - 12 || Math.abs(a.y - b.y) >= 13).toBe(true);
  });

  test.each([358, 1000])(
    "rings and labels marked terms first, and moves no dot for them, at %i pixels",
    (width) => {
      const options = { width, across: sides.reference, up: sides.target };
      const [plain, last] = [termScatter(terms, options), terms.at(-1) as ScatterTerm];
      const rare = { ...last, term: "rare", up: 0.5, across: 0 };
      const chart = termScatter(terms, { ...options, marked: [{ ...last, note: "3:1" }, rare] });
      const rings = (of: Element) => of.querySelectorAll('[fill="none"] circle, circle[fill="none"]').length;
      expect([rings(plain), rings(chart)]).toEqual([0, 2]);
      expect(chart.querySelector(".target")?.getAttribute("aria-label")).toContain(`“${last.term}”`);
      const said = texts(chart).filter((text) => text?.startsWith(last.term) || text === "rare");
      expect(said).toEqual([`${last.term}\u00a03:1`, "rare"]);
      const dots = (of: Element) => [...of.querySelectorAll("path")].map((d) => d.getAttribute("transform"));
      expect(dots(chart)).toEqual(expect.arrayContaining(dots(plain)));
    },
  );

  test("sets no label over the numbers of the axis up", () => {
    // Beside none of one side stand those of few, so that labels have no room at their right.
    const list = [1, 10, 90].flatMap((up): ScatterTerm[] =>
      [0, 0.05].map((across) => ({ ...(terms[0] as ScatterTerm), term: "lock", up, across })),
    );
    const chart = termScatter(list, { width: 328, across: sides.reference, up: sides.target });
    const [one, ten] = ["1", "10"].map((text) => {
      const found = [...chart.querySelectorAll("text")].filter((d) => d.textContent === text).at(-1);
      return Number(/,([\d.]+)\)/.exec(found?.getAttribute("transform") ?? "")?.[1]);
    });
    const covering = [...chart.querySelectorAll(".target")].filter((d) => {
      const [left, top, height] = ["x", "y", "height"].map((name) => Number(d.getAttribute(name)));
      const middle = (top ?? 0) + (height ?? 0) / 2;
      return (left ?? 0) < 36 && [one, ten].some((y) => Math.abs((y ?? Number.NaN) - middle) < 13);
    });
    expect([one, ten].every((y) => y !== undefined && y > 0)).toBe(true);
    expect(covering.map((d) => d.getAttribute("aria-label"))).toEqual([]);
  });

  test("scatterTable(terms, marked, sides) names its unit and holds every dot that is drawn", () => {
    const rare = { ...(terms[0] as ScatterTerm), term: "rare", up: 0.5, across: 0, count: 1 };
    const two = terms.slice(0, 2);
    expect(
      scatterTable(two, [rare, terms[0] as ScatterTerm], { up: sides.target, across: sides.reference }),
    ).toEqual({
      columns: ["Term", "One, per 1,000 words", "Two, per 1,000 words", "Times"],
      rows: [...two, rare].map((d) => [d.term, d.up, d.across, d.count]),
    });
  });

  test("says how often a dot's term is used, with decimals where it is rare", () => {
    const label = (across: number, up: number) =>
      termScatter([{ ...(terms[0] as ScatterTerm), term: "toll", across, up }], {
        width: 800,
        across: sides.reference,
        up: sides.target,
      })
        .querySelector(".target")
        ?.getAttribute("aria-label");
    expect(label(0.05, 12.34)).toContain("“toll”: 0.050 per 1,000 words Two, 12 One; 2 times;");
    expect(label(0, 5.56)).toContain("“toll”: 0 per 1,000 words Two, 5.6 One; 2 times;");
  });

  test("labels marked terms where every place is taken, clear of one another", () => {
    const first = terms[0] as ScatterTerm;
    const crowd = Array.from({ length: 40 }, (_, i): ScatterTerm => ({ ...first, term: `crowd${i}` }));
    const chart = termScatter([...crowd, ...terms], {
      width: 800,
      across: sides.reference,
      up: sides.target,
      marked: crowd,
    });
    const said = texts(chart).filter((text) => text?.startsWith("crowd"));
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThan(5);
  });

  test("says at each axis which glyph and colour are that side's, and what a ring is", () => {
    const several = { label: "the others", camp: null };
    const chart = termScatter(terms, { width: 900, across: several, up: sides.target });
    expect(texts(chart)).toEqual(expect.arrayContaining(["↑ ● One", "◆ the others →", "○ neither side’s"]));
    const rings = chart.querySelectorAll('path[fill="var(--paper)"]');
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) expect(ring.getAttribute("stroke")).toBe("var(--muted)");
  });

  test("cuts the names of its sides to the width at 328 pixels", () => {
    const label = "For mending the old swimming pool beside the railway station";
    const chart = termScatter(terms, { width: 328, across: { label, camp: two }, up: { label, camp: one } });
    const names = texts(chart).filter((text) => text?.includes("For mending"));
    expect(names).toHaveLength(2);
    for (const name of names) expect(textWidth(name ?? "", 12)).toBeLessThan(328);
    expect(names.join()).toMatch(/…/);
  });

  test("shows a shared dot in the colour of its side's terms, hollow where others share it, and its label alike", () => {
    const [up, other, neither] = ["up", "up", null].map((side, i) => ({
      ...terms[i],
      side,
      across: 2,
      up: 9,
    })) as [ScatterTerm, ScatterTerm, ScatterTerm];
    const drawn = (list: ScatterTerm[]) => {
      const chart = termScatter(list, { width: 900, across: sides.reference, up: sides.target });
      const dot = [...chart.querySelectorAll("path[transform], circle")].find((d) =>
        d.querySelector("title"),
      );
      const label = [...chart.querySelectorAll("text")].find((d) =>
        list.some(({ term }) => term === d.textContent),
      );
      const ink = (element?: Element) => ["fill", "stroke"].map((name) => element?.getAttribute(name));
      return [ink(dot), [label?.textContent, label?.getAttribute("fill")]];
    };
    const [mark, text] = ["var(--camp-0)", "var(--camp-0-text)"];
    expect(drawn([up, other])).toEqual([
      [mark, "var(--paper)"],
      [up.term, text],
    ]);
    expect(drawn([neither, up])).toEqual([
      ["var(--paper)", mark],
      [up.term, text],
    ]);
    expect(drawn([neither])).toEqual([
      ["var(--paper)", "var(--muted)"],
      [neither.term, "var(--muted)"],
    ]);
  });

  test.each([358, 1000])("sets each label nearer to its dot than to any other at %i pixels", (width) => {
    const { placed, dots } = layOut(terms, [], width);
    expect(placed.length).toBeGreaterThan(5);
    const away = (label: PlacedLabel, dot: Dot): number => {
      const aside = Math.max(0, Math.abs(dot.x - label.x) - label.wide / 2);
      return Math.hypot(aside, Math.max(0, Math.abs(dot.y - label.y) - 7)) - radius(dot);
    };
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        if (Math.abs(a.y - b.y) < 14)
          expect(Math.abs(a.x - b.x) - (a.wide + b.wide) / 2).toBeGreaterThanOrEqual(5 - 1e-6);
    for (const label of placed) {
      const [own, ...others] = [...dots].sort(
        (a, b) => Number(b.terms.includes(label.term)) - Number(a.terms.includes(label.term)),
      );
      const near = own === undefined ? Number.NaN : away(label, own);
      expect(near).toBeLessThanOrEqual(3);
      for (const dot of others)
        expect(away(label, dot)).toBeGreaterThanOrEqual(Math.abs(dot.y - label.y) < 7 ? 5 - 1e-6 : -1e-6);
    }
  });

  test("names every term on some dot, and is a sentence without terms", () => {
    const chart = termScatter(terms.slice(0, 5), { width: 900, across: sides.reference, up: sides.target });
    const said = chart.textContent ?? "";
    for (const { term } of terms.slice(0, 5)) expect(said).toContain(term);
    expect(isSvg(termScatter([], { width: 900, across: sides.reference, up: sides.target }))).toBe(false);
  });
});

test("splitDots(observed, splits, options) draws each split and says the camps' number", () => {
  const chart = splitDots(42, [31, 34], { width: 600, unit: "term" });
  expect(texts(chart)).toContain("the camps: 42");
  expect(texts(chart)).toContain("42 terms");
  expect(texts(splitDots(0, [1, 0], { width: 600, unit: "term" }))).toContain("1 term");
  expect(chart.querySelectorAll('[aria-label="dot"] circle, g circle').length).toBeGreaterThanOrEqual(2);
  expect(isSvg(splitDots(42, [], { width: 600, unit: "term" }))).toBe(false);
});

test("splitDots(observed, splits, options) ends its scale within the chart, and draws the highest of many splits", () => {
  const chart = splitDots(
    3,
    Array.from({ length: 900 }, (_, i) => i % 450),
    { width: 600, unit: "term" },
  );
  const end = [...chart.querySelectorAll("text")].find((d) => d.textContent === "449 terms");
  expect(end?.closest("[text-anchor=end]")).not.toBeNull();
  const xs = [...chart.querySelectorAll("circle")].map((d) => Number(d.getAttribute("cx")));
  expect(Math.max(...xs)).toBe(588);
  expect(xs).toHaveLength(300);
  expect(splitsNote(900)).toContain("Of the 900, 300 are drawn");
  expect(splitsNote(400)).toBe("");
});

test.each([300, 358, 900])(
  "shiftBars(rows, options) keeps the counts beside a long word at %i pixels",
  (width) => {
    const rows = [0.4, -0.4, 0.1].map(
      (contribution, i): ShiftRow => ({
        term: "incomprehensibilities",
        contribution,
        score: 2,
        target: 12,
        reference: 3,
        count: 15,
        of: 0,
        selection: { i },
      }),
    );
    const said = texts(shiftBars(rows, { width, target: "One", reference: "Two" }));
    expect(said.filter((d) => d?.endsWith("\u00a012:3"))).toHaveLength(3);
  },
);

test("shiftBars(rows, options) cuts the names of its sides to their half at 328 pixels", () => {
  const row: ShiftRow = {
    term: "fair",
    contribution: 0.4,
    score: 2,
    target: 1,
    reference: 0,
    count: 1,
    of: 0,
    selection: {},
  };
  const label = "“For mending the old swimming pool beside the railway station”";
  const said = texts(shiftBars([row], { width: 328, target: label, reference: label }));
  const names = said.filter((text) => /[←→]/.test(text ?? ""));
  expect(names.map((text) => /^← “For mending.*…$|^“For mending.*… →$/.test(text ?? ""))).toEqual([
    true,
    true,
  ]);
  for (const name of names) expect(textWidth(name ?? "", 12)).toBeLessThan(164);
  const whole = texts(
    shiftBars([row], { width: 328, target: "“For the pool”", reference: "“For the bypass”" }),
  );
  expect(whole).toEqual(expect.arrayContaining(["← “For the pool”", "“For the bypass” →"]));
});

test("shiftBars(rows, options) draws a score below zero as a hollow bar", () => {
  const [up, down] = [2, -2].map(
    (score): ShiftRow => ({
      term: "fair",
      contribution: 0.4,
      score,
      target: 1,
      reference: 0,
      count: 1,
      of: 0,
      selection: { score },
    }),
  ) as [ShiftRow, ShiftRow];
  const chart = shiftBars([up, down], { width: 800, target: "One", reference: "Two" });
  const fills = [...chart.querySelectorAll("rect:not(.target)")].map((d) => d.getAttribute("fill"));
  expect(fills).toEqual(["var(--camp-none)", "var(--paper)"]);
});

test("shiftBars(rows, options) draws what raises the target to the left", () => {
  const row = (term: string, contribution: number): ShiftRow => ({
    term,
    contribution,
    score: 2,
    target: 3,
    reference: 1,
    count: 4,
    of: 0,
    sentences: 1,
    selection: { term },
  });
  const chart = shiftBars([row("good", 0.4), row("fair", -0.2)], {
    width: 800,
    target: "One",
    reference: "Two",
  });
  expect(evidence(chart)).toEqual(['{"term":"good"}', '{"term":"fair"}']);
  const [good, fair] = [...chart.querySelectorAll(".target")].map((d) => Number(d.getAttribute("x")));
  expect(good ?? 0).toBeLessThan(fair ?? 0);
  expect(isSvg(shiftBars([], { width: 800, target: "One", reference: "Two" }))).toBe(false);
});
