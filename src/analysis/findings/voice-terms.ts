import type { Finding } from "../../domain/finding.js";
import type { QuotedTerm } from "../../domain/page-rows.js";
import { groupBy } from "../group-by.js";
import { verbOf } from "../one-writer.js";
import { type Side, sidesOf, writersWho } from "../sides.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { listedFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer, isAre } from "./wording.js";

/** Fewest uses of a word for it to be named, and most words that are. */
const termRule = { uses: 2, named: 6 } as const;

/** Words that a side has only in quotation: those that go with it, the commonest named. A side that quotes no word has no finding. */
export function voiceTerms(context: FindingContext, terms: readonly QuotedTerm[]): Finding[] {
  return sidesOf(context.contest.camps, context.posts, context.settings.placements).flatMap((side) => {
    const posts = new Set(side.posts.map(({ post_id }) => post_id));
    const here = terms.filter(({ post_id }) => posts.has(post_id));
    return here.some(({ quoted }) => quoted > 0) ? [sideTerms(context, side, here)] : [];
  });
}

function sideTerms(context: FindingContext, side: Side, terms: readonly QuotedTerm[]): Finding {
  const posts = new Set(terms.filter(({ quoted }) => quoted > 0).map(({ post_id }) => post_id)).size;
  const who = writersWho(side, posts);
  const words = [...groupBy(terms, ({ term }) => term)]
    .map(([term, rows]) => ({
      term,
      own: rows.reduce((sum, row) => sum + row.own, 0),
      quoted: rows.reduce((sum, row) => sum + row.quoted, 0),
      sentences: rows.flatMap((row) => row.sentences),
    }))
    .filter(({ quoted }) => quoted > 0);
  const gone = words
    .filter(({ own }) => own === 0)
    .sort((a, b) => b.quoted - a.quoted || (a.term < b.term ? -1 : 1));
  const named = gone.filter(({ quoted }) => quoted >= termRule.uses).slice(0, termRule.named);
  const all = listedFigure(
    integer(gone.length) === "0" ? "none" : integer(gone.length),
    "words",
    gone.flatMap(({ sentences }) => sentences),
  );
  return finding(context, {
    metric: "voices.terms",
    subject: side.id,
    groups: [side.id],
    voice: "quoted",
    posts: side.posts.length,
    strength: named.length ? "leaning" : "too little to say",
    estimate: gone.length,
    title: [
      named.length
        ? `${who} ${verbOf("use", posts)} “${named[0]?.term}” only in quotations`
        : `no word that ${who} ${verbOf("use", posts)} only in quotations recurs`,
    ],
    text: phrase`Of ${counted(words.length, "different word")} that ${who} ${verbOf("quote", posts)}, ${all} ${gone.length === 1 ? "appears" : "appear"} only in quotations${
      named.length
        ? phrase`; ${named.length === 1 ? "the one" : "those"} used ${integer(termRule.uses)} times or more ${isAre(named.length)} ${phraseList(
            named.map(
              ({ term, quoted, sentences }) =>
                phrase`“${term}” (${listedFigure(integer(quoted), "places", sentences)})`,
            ),
          )}`
        : ""
    }.`,
    caveat: ["Single words from so few quotations show what was quoted, not a habit."],
  });
}
