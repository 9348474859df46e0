import { drawnPosts, mostMarks } from "../analysis/drawn-posts.js";
import { evaluatedSentences } from "../analysis/people/evaluated-sentences.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { type EvaluationDot, evaluationDots, evaluationDotsTable } from "../charts/evaluation-dots.js";
import { figure } from "../charts/figure.js";
import { openRow } from "./open-row.js";
import type { PeopleContext } from "./people-context.js";

const read =
  "Full: the mean of the coders’ marks. Open: a word list, which knows neither irony nor mock sympathy.";

/** What the sentences of each side say of each target, from against to for. */
export function saidOfPeople(context: PeopleContext): HTMLElement {
  const { contest, posts, settings, findings, source, open } = context;
  const said = evaluatedSentences(context);
  const judged = findings.filter(({ metric }) => metric === "people.said");
  const drawn = drawnPosts(posts, settings.placements, mostMarks);
  const hasWordList = said.some((d) => d.source === "lexicon");
  const marks = hasWordList
    ? `One dot a sentence, from against to for. ${read}`
    : "One dot per sentence, from against to for: the mean of the coders’ marks.";
  const words = {
    title: judged[0]?.title ?? "Nobody has been judged",
    subtitle: marks + drawnNote(drawn),
    alt: judged.map(({ text }) => text).join(" "),
    source,
    table: evaluationDotsTable(said),
    name: "said-of-people",
  };
  const options = {
    camps: contest.camps,
    marked: drawn.ids,
    onOpen: openRow(open, (row: EvaluationDot) => row.label),
    empty:
      "No sentence has been read for what it says of anybody; judgements would be in a coding file in coding/.",
  };
  return atWidth((width) => figure(evaluationDots(said, { ...options, width }), words));
}
