import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { sentenceSpans } from "../../../loaders/segment/sentences.ts";
import { segment } from "../../../loaders/segment.ts";

const cut = (text: string): readonly string[] =>
  sentenceSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** What a passage shows, then its sentences; a space parts them. */
const spaced: readonly (readonly [string, ...string[]])[] = [
  ["plain sentences", "The kiln cooled overnight.", "We opened it at dawn.", "Nothing had cracked!"],
  ["two dots before lower case", "We waited for the ferry.. and waited.", "It never came."],
  ["an ellipsis before lower case", "The soup was… fine, if you like salt.", "I do not."],
  ["an ellipsis glued to lower case", "He was honest…mostly.", "She was not."],
  ["an ellipsis before a capital", "The choir simply stopped…", "Nobody knew why."],
  ["an ellipsis after a hesitant word", "Well… Marta had warned us.", "We laughed."],
  ["an ellipsis set with spaces", "They dug . . . and dug until dark.", "Then they slept."],
  ["a title with and without space", "Dr. Okafor met Mr.Lindqvist at the dam.", "Mrs. Bell stayed."],
  ["initials", "The bust of Prof. J. R. Adeyemi was sold.", "Gen. Lowe bought it."],
  ["a saint and a street", "She was married in St. Agnes.", "He lives in Mill St.", "He likes it."],
  ["Latin short forms", "Use a hard wood, e.g. Oak or ash, i.e. not pine.", "Sand it."],
  [
    "etc. inside and at the end",
    "Bring rope, pegs, etc. if you can.",
    "We have mats, etc.",
    "Food is on us.",
  ],
  ["a nickname that asks", "They chose their old friend Ann “Ann Who?” Dahl.", "It rained."],
  ["a question in marks", "The clerk asked Reid “Why now?”", "Hale left."],
  ["a question in capitals", "The clerk asked Reid “Why?”", "Then Hale left."],
  ["hours", "Doors open at 9 a.m. on the day.", "The tram leaves at 11 p.m.", "Buy a ticket first."],
  ["an hour before a weekday", "It starts at 6 p.m. Tuesday in the hall.", "Be early."],
  [
    "dotted initialisms",
    "The U.S. Navy chart shows the reef.",
    "It was drawn in the U.K.",
    "The scale is wrong.",
  ],
  ["a degree", "She holds a Ph.D. in botany.", "He left with a B.Sc.", "They married."],
  ["initials that are words", "J. A. W. Dahl and W. B. I. Reid met.", "The I. A. P. A. was there."],
  ["a title behind a hyphen", "Ex-Gov. Dahl and the ex-Mrs. Reid spoke.", "Nobody else did."],
  [
    "a state",
    "Dahl of Hays, Kan., came to Sonoma, Calif. (by train) with Pfc. Reid.",
    "He liked Calif.",
    "The sun shone.",
  ],
  ["a unit", "A 60 mm. pipe broke.", "It weighed 9 kg.", "Nobody knew."],
  ["a work", "She played Op. 32 on Rte. 3 by Uncas Mfg. Co. near here.", "We clapped."],
  ["a company", "Harrow & Co. Limited made clocks.", "It bought Brass Inc.", "They made bells."],
  ["a letter that ends a sentence", "The juice is rich in vitamin C.", "It keeps for a week."],
  ["the pronoun I at the end", "Nobody swam better than I.", "Children cheered."],
  ["numbers after a sign", "The plan calls for №4 thread.", "See No. 12 in the box.", "No.", "Not that one."],
  ["decimals and thousands", "The reef grew 3.5 cm over 1,200 years.", "That is slow."],
  ["a month's short form", "Sown on Sept. 4, reaped on Oct. 9.", "A short season."],
  ["numbers on both sides", "The mill burned in 1911.", "2 men were hurt."],
  ["a web address", "See www.example.org/Maps?Sheet=3 for the map.", "Print it."],
  ["a domain", "Order from Seeds.Com or garden.net today.", "Delivery is free."],
  ["a stop inside quotation marks", "The label said “keep cold.”", "We did not."],
  ["a stop behind quotation marks", 'The label said "keep cold".', "We did not."],
  [
    "a tag with a name",
    "“Is that a heron?” Dahl asked on Monday.",
    "“Where?” Ann Reid asked.",
    "Nobody spoke.",
  ],
  [
    "a name behind a question",
    "“Is that a heron?”",
    "Dahl said in May that it was.",
    "“Where?”",
    "Reid left.",
  ],
  ["a tag in lower case", "“Is that a heron?” asked the guide.", "Nobody spoke."],
  ["a tag after a shout", '"Stop the lift!" he cried, too late.', "It fell."],
  [
    "quoted sentences inside one",
    "Our cook thought, “Well! It is soup. Let them eat it.”",
    "Then she sat down.",
  ],
  ["quoted sentences after a colon", "The sign reads: 'No dogs. No bikes. No fun.'", "It is new."],
  ["a quotation that starts a sentence", "“The bridge is shut.", "Take the ford.", "Mind the current.”"],
  ["a tag between two quotations", "“It rained,” said Ines.", "“Nobody came.”"],
  ["a shout in brackets", "Even if the dough rises (it won't!), the oven is cold.", "We ate crisps."],
  ["a question in brackets before a name", "The winner (who else?) Anna bowed.", "We clapped."],
  ["sentences in brackets", "The path is closed.", "(There was a slide.", "It was small.)", "Use the road."],
  ["a full stop inside a bracket at the end", "Both backed it (one since 1999.)", "But the tram won."],
  ["an abbreviation in brackets", "The firm (Oddie Ltd.) and its tram won."],
  ["a bracket at the end", "The tram is late (again).", "We walk."],
  ["a mark that faces the wrong way", "Is the recipe really ‘secret‘?", "The baker winked."],
  ["an apostrophe at a word's end", "The rowers' boats sank.", "The coaches' did not."],
  ["a clipped word", "We sang 'til dawn.", "It rained.", "The drums' skins split."],
  ["marks in a run", "You sold the piano?!", "Why???", "Tell me!!"],
  ["a list number", "1. Soak the beans overnight.", "Drain them."],
  ["a lower-case start", "and so we sailed.", "The wind held."],
  ["a writer without capitals", "i went to the lake.", "it was frozen.", "nobody skated."],
  ["a writer without capitals who shouts", "so we ran!!!", "what else?", "nobody stayed."],
  [
    "a writer without capitals who counts",
    "look at the catch.",
    "9%.",
    "nine!",
    "imagine.",
    "it was 40 last year.",
  ],
  ["a place in capitals", "ST. IVES woke late.", "MR. PRYCE slept."],
  ["a quotation with its tag behind", "“It leaks.", "It always has,” said the plumber."],
  ["a short form before lower case", "The est. cost of the dept. store was approx. ten crowns.", "We paid."],
  ["a colon at the end", "These are the rules:"],
  ["emoji behind a stop", "We won the regatta! 🎉🎉", "Dinner is on me."],
  ["a note's number", "The tower leans.[3]", "It has for years."],
  ["a line break in a sentence", "The ice was\r\nthin.", "We turned back."],
  ["a dash in place of a tag", "“We float!” – the crew of the Dora"],
  ["an unclosed quotation", "He wrote “the tide turns.", "Nobody read it.", "The ink ran."],
  ["marks alone", "The lake froze.", "... We skated!!! !"],
  ["a day's short form", "We meet on Tues. evening or Thurs. at noon.", "Come on Sat.", "It is free."],
  [
    "a county and a region",
    "The Gen. Sec. Ines Dahl and Bro. Reid wrote to Pa. members.",
    "Dep. Chair Roe did not.",
  ],
  ["a part of a book", "See App. B, ch. 4, and Dahl et al. (2010) for it.", "Ibid. p. 4 is blank."],
  ["inc. in a sentence", "Every rule, inc. the old one, was kept.", "We checked."],
  ["a postscript", "P.S. I kept the key.", "N.B. It is the wrong key."],
  ["a raised note's number", "The tower leans.¹", "It has for years.²", "So do we.*", "Not much."],
  [
    "a note's number that lost its raising",
    "The tower was moved.1",
    "Nobody saw it.2",
    "It is in vol.2 here.",
  ],
  ["marks of emphasis", "*The tower leans.*", "**It always has.**", "We like it."],
  ["hashtags behind a stop", "Dinner is on me.", "We won the regatta! #oars #win_it"],
  ["a hashtag in a sentence", "We won.", "#regatta is here."],
  ["an address behind a stop", "Dinner is on me.", "We won the regatta. https://example.org/r.html"],
  ["points in a row", "Three reasons: 1. It leaks.", "2. It leans.", "3. It is 90.", "We left."],
  ["a number that is no point", "How many towers?", "1.", "Then it fell."],
  ["an hour before a dash", "8:30 p.m. — The boats are in.", "Nobody cheers."],
  ["a short form behind a comma", "It is 9% of the catch,i.e. 40 crabs.", "We ate them."],
  ["a mail address", "Write to jo.lund@oars.example.org.", "Do not ring."],
  ["full-width stops", "湖が凍った。", "誰も来ない。"],
];

/** Passages in which a space after a full stop is missing. */
const glued: readonly (readonly [string, ...string[]])[] = [
  ["two sentences", "The bees came back at last.", "Then the hives filled."],
  ["a question", "Who paints a barn pink?", "Nobody does."],
  ["a name before the stop", "We sailed from Oban.", "Rain fell."],
  ["the pronoun I", "The train was late.", "I walked."],
  ["an ellipsis", "The train was late…", "And then it was gone."],
  ["an ellipsis after a hesitant word", "Well…He came."],
  ["an ellipsis before a name", "We met Dahl…Reid…and others."],
  ["a title", "The vet was Dr.Moreau, as ever."],
  ["a domain", "Write to the Booking.Com desk."],
  ["a file", "Open harvest.Final.doc first."],
];

describe("sentenceSpans(text, from, to) cuts as a careful reader would", () => {
  it.each(spaced)("%s", (_, ...sentences) => {
    expect(cut(sentences.join(" "))).toEqual(sentences);
  });

  it.each(glued)("without a space: %s", (_, ...sentences) => {
    expect(cut(sentences.join(""))).toEqual(sentences);
  });

  it("does not hold a quotation of more than 500 characters together", () => {
    const quoted = Array.from({ length: 60 }, () => "The sea is calm.").join(" ");
    expect(cut(`She said: “${quoted}”`)).toHaveLength(60);
  });
});

const data = new URL("../../../data/", import.meta.url);

describe("segment(postId, text) against the default coding", () => {
  const units = csvParse(readFileSync(new URL("coding/a.csv", data), "utf8"));
  const unitKeys = new Set(units.map((row) => `${row.post_file}:${row.char_start}-${row.char_end}`));
  const own = readdirSync(new URL("posts/", data)).flatMap((file) =>
    segment("p", readFileSync(new URL(`posts/${file}`, data), "utf8")).sentences.map(
      (row) => `${file}:${row.char_start}-${row.char_end}`,
    ),
  );

  it("cuts as many sentences as the coders had units, within two", () => {
    expect(units).toHaveLength(119);
    expect(Math.abs(own.length - unitKeys.size)).toBeLessThanOrEqual(2);
  });

  it("cuts at least 115 of the 119 units exactly", () => {
    expect(own.filter((key) => unitKeys.has(key)).length).toBeGreaterThanOrEqual(115);
  });
});
