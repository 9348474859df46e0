import { html } from "npm:htl";

/** The measures in the tables of words and collocates: how each is headed there, and what it means, with its source. */
export const measures: readonly (readonly [head: string, meaning: string])[] = [
  [
    "Whose word",
    "A camp word is used by two posts of its camp or more that are not by one author, stays that camp’s when any one post, or all posts of a side by one author, are left out, and differs in its rates over the whole interval that the counts allow, against a side that is not one writer’s either. One writer’s word parts the sides only through one post or one author. All else is not distinct.",
  ],
  ["Rate", "Times a term is used per 1,000 words of a side."],
  [
    "Log ratio",
    "The rate of one side over that of the other, in doublings: 0 is alike, 1 twice as often, −1 half as often. Half an occurrence is added to every count, so that a term that one side never uses has one too (Hardie 2014).",
  ],
  [
    "Interval, LRC",
    "The log ratios that the counts allow, made wider for the number of terms that are compared (exact conditional interval, Bonferroni). LRC is the bound nearest to 0, and 0 where the interval holds 0. It is the rank of the list (Evert 2022).",
  ],
  [
    "z",
    "Log odds of the two sides over their standard error, drawn towards all words by a prior whose strength is a setting. It breaks ties of rank (Monroe, Colaresi and Quinn 2008).",
  ],
  [
    "G2, 4-term",
    "Log-likelihood over all four cells of the table, with the sign of the difference; past 3.84 in size by the usual line. It takes each word for a draw of its own, which words of one post are not, so it is evidence and never a rank (Dunning 1993).",
  ],
  [
    "DPnorm",
    "How unevenly a term is spread over the posts of the side that uses it more: half the sum of the differences between each post’s share of the uses and its share of the words, over 1 − the smallest share of the words. 0 is even, 1 all in one post (Gries 2008; Lijffijt and Gries 2012).",
  ],
  [
    "logDice",
    "How close a word and the node are: 14 + log2(2·together / (word + node)). 14 where neither stands without the other, 1 less for each halving; it does not grow with the set (Rychlý 2008).",
  ],
  [
    "MI",
    "How many doublings oftener than by chance the two meet; high for rare words (Church and Hanks 1990).",
  ],
  [
    "t",
    "Meetings above chance over the root of the meetings; high for common words (Church, Gale, Hanks and Hindle 1991).",
  ],
  [
    "ΔP",
    "How much standing near the node raises the chance of the word, and the word that of the node; from −1 to 1 (Ellis 2006; Gries 2013).",
  ],
];

/** All measures as a list of terms. */
export const measureList = (): Element =>
  html`<dl class="measures" data-rule>${measures.map(([head, meaning]) => html.fragment`<dt>${head}</dt><dd>${meaning}</dd>`)}</dl>` as Element;
