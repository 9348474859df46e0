import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "../../../loaders/annotate/figures.ts";
import { growth, linear } from "../../cost.ts";

const found = (sentence: string) =>
  findFigures(sentence).map(
    ({ start, end, value, unit }) => `${sentence.slice(start, end)} = ${value} ${unit}`,
  );

describe("findFigures(sentence)", () => {
  it.each([
    ["Turnout may top 500,000, but only the top 10 count.", ["500,000 = 500000 null"]],
    ["They sold 14 ferries for £3.2m.", ["14 ferries = 14 ferries", "£3.2m = 3200000 pounds"]],
    [
      "It cost $5 billion, more than 500 times as much.",
      ["$5 billion = 5000000000 dollars", "more than 500 times = 500 times"],
    ],
    [
      "An estimated 12,500 people came, up to 40% of the town.",
      ["An estimated 12,500 people = 12500 people", "up to 40% = 40 percent"],
    ],
    [
      "A swing of 3.5 percentage points against 40 per cent.",
      ["3.5 percentage points = 3.5 percentage points", "40 per cent = 40 percent"],
    ],
    [
      "Support rose from 200 to 540 and lies between 5 and 10 points.",
      ["from 200 to 540 = 540 null", "between 5 and 10 points = 10 points"],
    ],
    ["The board beat them 172 to 40, or 38-30.", ["172 to 40 = 172 null", "38-30 = 38 null"]],
    ["He lost 172-40 MPs and .5 points.", ["172-40 MPs = 172 mps", ".5 points = 0.5 points"]],
    [
      "It fell from 200 to 100 and kept 20 or 10 people.",
      ["from 200 to 100 = 100 null", "20 or 10 people = 10 people"],
    ],
    ["Take version 3.2.1 of it.", []],
    ["It opens on Oct. 13 and Sept. 7 with three guests.", ["three guests = 3 guests"]],
    ["Doors open at 6 p.m. and again from 4 to 8 a.m. for 20 people.", ["20 people = 20 people"]],
    ["The office at 330 Harbour Ave. lost 4 desks in World War 2.", ["4 desks = 4 desks"]],
    ["Mother of five Mrs Dahl said the two proved themselves.", []],
    [
      "The second most important vote of the year.",
      ["second most important vote = 2 rank (most important vote)"],
    ],
    ["The battle in 1389 was 100 feet from here.", ["100 feet = 100 feet"]],
    ["4.", []],
    ["It meant the 1948 boundaries.", []],
    ["The 2000 members met.", ["2000 members = 2000 members"]],
    [
      "It cost $7 millions and three millions of pounds.",
      ["$7 millions = 7000000 dollars", "three millions = 3000000 null"],
    ],
    ["They met on the 16th day of June.", []],
    [
      "The last 20 or 30 years cost us two or three seats.",
      ["20 or 30 years = 30 years", "two or three seats = 3 seats"],
    ],
    ["They lost one or two seats and won one more.", ["one or two seats = 2 seats"]],
    ["There are 3 reasons, two sides and seven kinds of it in the first place.", []],
    [
      "He asked 400 questions and came in first place.",
      ["400 questions = 400 questions", "first place = 1 rank (place)"],
    ],
    ["Call 0345 092 22 99, (020) 7946 0018 or +44 20 7946 0018 for 3 tickets.", ["3 tickets = 3 tickets"]],
    [
      "Of 300 and 400, 0.5 per cent of 20 000 members.",
      ["300 = 300 null", "400 = 400 null", "0.5 per cent = 0.5 percent", "20 000 members = 20000 members"],
    ],
    [
      "Some 1\u202f250\u202f000 voted in 2016, 300 of them late.",
      ["Some 1\u202f250\u202f000 = 1250000 null", "300 = 300 null"],
    ],
    ["In 2016 300 people came.", ["300 people = 300 people"]],
  ])("reads amounts, percentages and ranges in: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    ["After three long years two clerks left.", ["three long years = 3 years", "two clerks = 2 clerks"]],
    [
      "Twenty-one clerks and two hundred and five sailors.",
      ["Twenty-one clerks = 21 clerks", "two hundred and five sailors = 205 sailors"],
    ],
    [
      "Half a million letters and a dozen eggs.",
      ["Half a million letters = 500000 letters", "a dozen eggs = 12 eggs"],
    ],
    [
      "It cost a quarter of a million pounds; two thirds of a billion are owed, and half of a pie is left.",
      [
        "a quarter of a million pounds = 250000 pounds",
        "two thirds of a billion = 666666666.6666666 null",
        "half = 0.5 share",
      ],
    ],
    ["Myth 3: they lost.", []],
    ["4/ They lost 26 seats.", ["26 seats = 26 seats"]],
    ["## Part 2", []],
    ["Harbour 4, Orchard 2.", ["4 = 4 null", "2 = 2 null"]],
    [
      "Two thirds of the crew, three-quarters of the fleet, half our wages.",
      ["Two thirds = 0.6666666666666666 share", "three-quarters = 0.75 share", "half = 0.5 share"],
    ],
    ["One in four pays, and 1 in 20 rows.", ["One in four = 0.25 share", "1 in 20 = 0.05 share"]],
    ["He waits forty minutes for the 17 bus; bus 6 never came.", ["forty minutes = 40 minutes"]],
    ["The town lost 17 buses and a tram.", ["17 buses = 17 buses"]],
    ["One penny in every eight goes there.", ["One penny in every eight = 0.125 share"]],
    [
      "Two rowers in five left, and one MP in 10.",
      ["Two rowers in five = 0.4 share", "one MP in 10 = 0.1 share"],
    ],
    [
      "Two seats in five councils, two votes in ten years.",
      ["Two seats = 2 seats", "five councils = 5 councils", "two votes = 2 votes", "ten years = 10 years"],
    ],
    ["She lost by one vote in a two-year term.", ["one vote = 1 vote", "two-year = 2 year"]],
    ["One final note: one day both two-faced men will be at one.", []],
    ["Thousands came, and hundreds of thousands watched.", []],
    ["Someone, none and often fortyish.", []],
    ["Nobody under fifteen knows, somebody over sixty minds, and those two did not.", []],
    ["Only one in the twelve says so, though eleven wants.", []],
    [
      "Nobody over 20 miles from here sold over 20 boats.",
      ["over 20 miles = 20 miles", "over 20 boats = 20 boats"],
    ],
    ["Everyone over 65 votes, with over 65 votes each.", ["over 65 = 65 null", "over 65 votes = 65 votes"]],
    ["She keeps 40 jobs and adds 15 new ones.", ["40 jobs = 40 jobs", "15 new ones = 15 jobs"]],
    [
      "They want 15 new ones for £3 and three old ones.",
      ["15 new ones = 15 null", "£3 = 3 pounds", "three old ones = 3 null"],
    ],
  ])("reads written numbers only with what they count: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    ["It took two and a half hours, 2½ years and six and a half.", [2.5, 2.5]],
    ["One and a half million rowed two-and-a-half miles.", [1.5e6, 2.5]],
    ["A $300-million pier, ¾ million nails and £1.5trn.", [3e8, 7.5e5, 1.5e12]],
    ["They lost one and a half of them.", []],
  ])("reads a part that follows a number in: %s", (sentence, values) => {
    expect(findFigures(sentence).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ["Four out of five rowers and 3 out of 10 boats.", [0.8, 0.3]],
    ["Nine times out of ten it rains.", [0.9]],
    ["One in every five rows, and 1 out of every 4 sails.", [0.2, 0.25]],
    ["They won 41 out of 73 races.", [41, 73]],
    ["Some 3/4 of rowers, ½ of the boats and a tenth of the oars.", [0.75, 0.5, 0.1]],
    ["One-in-five rows, and one in 20 sails.", [0.2, 0.05]],
    ["A two-thirds majority; three quarters voted; one-fifth did not.", [2 / 3, 0.75, 0.2]],
    ["Prices are up a third, a rise of roughly a quarter, and a fifth less than then.", [1 / 3, 0.25, 0.2]],
    ["It is up from a quarter, and fell to a third in May.", [0.25, 1 / 3]],
    ["He fell to a third opponent.", []],
    ["They cut fares by a half and sales by a third.", [0.5, 1 / 3]],
    ["A bang was followed by a third, by a half dozen men on their fifty-fifth day.", []],
  ])("reads shares in: %s", (sentence, values) => {
    const shares = findFigures(sentence);
    expect(shares.map(({ value }) => value)).toEqual(values);
    expect(shares.every(({ unit, value }) => value > 1 || unit === "share")).toBe(true);
  });

  it.each([
    ["It costs £3m-£4m or €20–€30.", ["£3m-£4m = 4000000 pounds", "€20–€30 = 30 euros"]],
    [
      "It lies between £5bn and £6bn, between 5% and 6%.",
      ["between £5bn and £6bn = 6000000000 pounds", "between 5% and 6% = 6 percent"],
    ],
    ["She won by 61% to 39%.", ["61% = 61 percent", "39% = 39 percent"]],
    [
      "They paid 12 million quid, 5m euro, 50p and GBP 300.",
      [
        "12 million quid = 12000000 pounds",
        "5m euro = 5000000 euros",
        "50p = 50 pence",
        "GBP 300 = 300 pounds",
      ],
    ],
    [
      "A 15 point lead, a 24 hour delay and a 20 million dollar pier.",
      ["15 point = 15 point", "24 hour = 24 hour", "20 million dollar = 20000000 dollars"],
    ],
    [
      "We saw 60-odd games, 500-plus people and 40+ boats.",
      ["60-odd games = 60 games", "500-plus people = 500 people", "40+ boats = 40 boats"],
    ],
    [
      "Sixteen-year-olds and 18-24 year olds; she is sixteen years old.",
      [
        "Sixteen-year-olds = 16 years of age",
        "18-24 year olds = 24 years of age",
        "sixteen years old = 16 years of age",
      ],
    ],
    ["It takes 10mins by 5km.", ["10mins = 10 mins", "5km = 5 km"]],
    ["Those rules 3 members broke.", ["3 members = 3 members"]],
    ["He aged thirty years in one.", ["thirty years = 30 years"]],
  ])("reads what is counted in: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    "See p. 4, pp. 3-5, App. 3, s.106, ch. 2 and para 7.",
    "We'd prefer no. 1, naturally.",
    "In week 3 of stage 2, on day 5, they stopped.",
    "It opens at 9.30 tomorrow, at 7 tonight, at 9.15 AEST and at 8 on Friday.",
    "The summer of '97 was long, like that of ’76.",
    "It was agreed.1",
    "It rained on 5-7 May, on 5 and 6 June, and from 5 to 7 July.",
    "See clauses 4, 5 and 6, verses 2-3 and Amendment 12.",
    "A 20-something earns a 6-figure sum.",
    "(3) The tower leans.",
  ])("takes a number that is a name or a time for no figure in: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it("still counts what follows a turn's word or a short form", () => {
    expect(found("That week 3 members left, at 9.30 points, with approx.40 people.")).toEqual([
      "3 members = 3 members",
      "9.30 points = 9.3 points",
      "40 people = 40 people",
    ]);
  });

  it.each([
    [
      "He won in the second round on his 4th attempt.",
      ["second round = 2 rank (round)", "4th attempt = 4 rank (attempt)"],
    ],
    [
      "The third largest donor and the second-oldest pier.",
      ["third largest donor = 3 rank (largest donor)", "second-oldest pier = 2 rank (oldest pier)"],
    ],
    [
      "My third attempt took three attempts, and theirs is the third largest.",
      ["third attempt = 3 rank (attempt)", "three attempts = 3 attempts", "third largest = 3 rank (largest)"],
    ],
    ["First, second thoughts about the third way and the First Minister.", []],
    ["In the 21st century on the 4th of July.", []],
  ])("reads a rank as a rank: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    ["-4% growth was told.", ["-4% = -4 percent"]],
    ["Minus 3% is a fall.", ["Minus 3% = -3 percent"]],
    ["It fell by −0.5 percentage points.", ["−0.5 percentage points = -0.5 percentage points"]],
    ["Growth was about –2 per cent, or (-3%).", ["about –2 per cent = -2 percent", "-3% = -3 percent"]],
    ["They made -£5m in May and £-2m in June.", ["-£5m = -5000000 pounds", "£-2m = -2000000 pounds"]],
    [
      "It stood at minus three points, then minus 40 seats.",
      ["minus three points = -3 points", "minus 40 seats = -40 seats"],
    ],
    ["It lies between -5 and 10 points.", ["between -5 and 10 points = 10 points"]],
    ["It is 40 points, plus or minus 3.2 points.", ["40 points = 40 points", "3.2 points = 3.2 points"]],
    ["It goes from -5 to -10%.", ["from -5 to -10% = -10 percent"]],
  ])("reads a sign that leads a number in: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    ["They met 5 -10 people.", [10]],
    ["It rose 5% -10% in a year.", [5, 10]],
    ["It takes 12-14 days, or 12–14.", [14, 14]],
    ["The boats - 4 of them - sank, and the crews—7 people—swam.", [4, 7]],
    ["The boats–4 of them–sank.", [4]],
    ["The fleet minus 40 boats sailed.", [40]],
    ["Ten boats minus 3 boats are seven boats.", [10, 3, 7]],
    ["The post-4 talks of COVID-19 and a sub-2% rate.", []],
    ["A cut of 3% - 4 times over.", [3, 4]],
  ])("takes a range, a dash or a hyphen for no sign in: %s", (sentence, values) => {
    expect(findFigures(sentence).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    "She lost for the third time.",
    "It was the 3rd time, and the first time in a while.",
    "For the second time they met.",
  ])("takes the time that something is done for no figure: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    [
      "Two tallymen and six specimen jars stood there.",
      ["Two tallymen = 2 tallymen", "six specimen jars = 6 jars"],
    ],
    ["She won by 61 votes to 12.", ["61 votes to 12 = 61 votes"]],
    ["It was 54 seats to 47, a draw.", ["54 seats to 47 = 54 seats"]],
    ["They fell from 54 seats to 47.", ["54 seats = 54 seats", "47 = 47 null"]],
    ["They gave 30 votes to 20 members.", ["30 votes = 30 votes", "20 members = 20 members"]],
    ["Eleven of the fifteen clerks came.", ["Eleven = 11 clerks", "fifteen clerks = 15 clerks"]],
    ["He has 112 of their 240 branches.", ["112 = 112 branches", "240 branches = 240 branches"]],
  ])("reads two sides and parts of a whole: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    ["Bookmakers have her at 9/2 and him at 5-1.", ["9/2 = 4.5 odds", "5-1 = 5 odds"]],
    ["Holt is out at 5/2 and Bea is 4/6 on.", ["5/2 = 2.5 odds", "4/6 = 0.6666666666666666 odds"]],
    ["He was a 7-1 shot, she a 100/1 outsider.", ["7-1 = 7 odds", "100/1 = 100 odds"]],
    ["It is 50/1 that the bridge holds.", ["50/1 = 50 odds"]],
    ["She went from 7-1 to 4-1 in a week.", ["7-1 = 7 odds", "4-1 = 4 odds"]],
    ["A 20/1 shot on Monday, he is 6/4 now.", ["20/1 = 20 odds", "6/4 = 1.5 odds"]],
    ["It is 9/4 against.", ["9/4 = 2.25 odds"]],
    [
      "The court voted 7-1 against the plan, and they beat us 5-1 on Monday.",
      ["7-1 = 7 null", "5-1 = 5 null"],
    ],
    ["They rate it at 7/10, met on 5/2, at a mark of 2/1 and at 24/7 cafés.", []],
    ["They row 24/7, as on 9/11.", []],
    [
      "Cy Holt, 44, met Bea (31) and a 12-year-old.",
      ["44 = 44 years of age", "31 = 31 years of age", "12-year-old = 12 years of age"],
    ],
  ])("knows odds and ages: %s", (sentence, wanted) => {
    expect(found(sentence)).toEqual(wanted);
  });

  it.each([
    "They met on June 23, on 3 July 2016, on 12/7/2016 and on 2016-07-12.",
    "In May 2015 and since 1997, as in the 1980s and in 2016-17.",
    "Come at 10:30 or at 4 pm.",
    "Article 50, Section 4, No. 10, number 10, №10, Channel 4 and G20.",
    "She left 10 Downing Street for a top 10 school.",
    "It burned at 131 West 23rd Street, near 4 Old Market Square.",
    "1. Open the lock.",
    "See https://x.example/2/300 and note [12].",
    "The COVID-19 rules, version 3.5.1, call #42.",
    "",
  ])("leaves dates, times and numbers that are names alone: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it("reads any whole number as written with thousands separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (number) => {
        const sentence = `They sold ${number.toLocaleString("en-GB")} tickets.`;
        expect(findFigures(sentence).map(({ value, unit }) => [value, unit])).toEqual([[number, "tickets"]]);
      }),
    );
  });

  it.each(["1-", "We sold 12 -", "12-%", "a 12-, 14-day wait"])("takes no hyphen for a unit: %j", (text) => {
    for (const { start, end, unit } of findFigures(text)) {
      expect(end).toBeGreaterThan(start);
      expect(unit ?? "day").toMatch(/^\p{L}/u);
    }
    expect(findFigures(text).length).toBeGreaterThan(0);
  });

  it("gives spans in order and without overlap, whatever the text", () => {
    const piece = fc.constantFrom(
      "1",
      "9/2",
      " ",
      "two",
      "third",
      "half",
      "-",
      "−",
      "minus",
      ",",
      "a",
      "million",
      "£",
      "%",
      "to",
      "and",
      "years",
      "of",
      "in",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let reached = 0;
        for (const { start, end } of findFigures(pieces.join(""))) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
    );
  });

  it.each(["1 ", "1,1", "one ", "1-", '"', "a-", "9", "one and ", "two hundred ", "£", " -1", "minus 1 "])(
    "takes time in proportion to a sentence made of %j",
    (piece) => {
      expect(growth((length) => findFigures(piece.repeat(length / piece.length)), 20_000)).toBeLessThan(
        linear,
      );
    },
  );
});
