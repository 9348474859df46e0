import { html } from "npm:htl";

/** The measures in the tables of words and collocates: how each is headed there, and what it means, with its source. */
export const measures: readonly (readonly [head: string, meaning: string])[] = [
  [
    "Whose word",
    "A camp word is used in at least two posts of its camp that are not all by one author, remains that camp’s when any one post, or all of one author’s posts on a side, are left out, and differs in rate over the whole interval that the counts allow, against a side that is not one writer’s either. One writer’s word separates the sides only through one post or one author. All else is not distinct.",
  ],
  ["Rate", "Times a term is used per 1,000 words of a side."],
  [
    "Log ratio",
    "The rate of one side over that of the other, in doublings: 0 is alike, 1 twice as often, −1 half as often. Half an occurrence is added to every count, so that a term that one side never uses also has a ratio (Hardie 2014).",
  ],
  [
    "Interval, LRC",
    "The log ratios that the counts allow, widened for the number of terms compared (exact conditional interval, Bonferroni). LRC is the bound nearest to 0, or 0 where the interval contains 0. The list is ranked by it (Evert 2022).",
  ],
  [
    "z",
    "Log odds between the two sides divided by their standard error, drawn towards all words by a prior whose strength is a setting. It breaks ties in rank (Monroe, Colaresi and Quinn 2008).",
  ],
  [
    "G2, 4-term",
    "Log-likelihood over all four cells of the table, with the sign of the difference; the usual threshold is 3.84 in size. It treats each word as an independent draw, which the words of one post are not, so it is evidence and never a rank (Dunning 1993).",
  ],
  [
    "DPnorm",
    "How unevenly a term is spread over the posts of the side that uses it more: half the sum of the differences between each post’s share of the uses and its share of the words, over 1 − the smallest share of the words. 0 is even, 1 all in one post (Gries 2008; Lijffijt and Gries 2012).",
  ],
  [
    "logDice",
    "How close a word and the node are: 14 + log2(2·together / (word + node)). 14 where neither occurs without the other, 1 less for each halving; it does not grow with the set (Rychlý 2008).",
  ],
  [
    "MI",
    "How much more often than by chance the two meet, in doublings; high for rare words (Church and Hanks 1990).",
  ],
  [
    "t",
    "Meetings above chance divided by the square root of the meetings; high for common words (Church, Gale, Hanks and Hindle 1991).",
  ],
  [
    "ΔP",
    "How much being near the node raises the chance of the word, and how much the word raises that of the node; from −1 to 1 (Ellis 2006; Gries 2013).",
  ],
];

/** All measures as a list of terms. */
export const measureList = (): Element =>
  html`<dl class="measures" data-rule>${measures.map(([head, meaning]) => html.fragment`<dt>${head}</dt><dd>${meaning}</dd>`)}</dl>` as Element;
