const kinds: Readonly<Record<string, string>> = {
  direct: "Direct",
  mixed: "Partly quoted",
  indirect: "Reported",
  block: "Block",
  imagined: "Imagined",
  scare: "Scare quotes",
  title: "Title",
};

/** A kind of quotation in words. */
export const kindLabel = (kind: string): string => kinds[kind] ?? kind;

/** What each rule goes by, under its name without the kind. */
const rules: Readonly<Record<string, string>> = {
  "according-to": "“according to” or the like beside it",
  addressee: "whom the words are addressed to",
  agent: "whoever a passive names",
  answer: "an answer of whom the post tells to be interviewed",
  answered: "answers a question for somebody’s words",
  brackets: "a name in brackets after it",
  case: "written as a title",
  "clause-cue": "a clause, then a word of saying",
  colon: "a colon before it",
  "colon-cue": "a word of saying and a colon before it",
  "colon-name": "a name and a colon before it",
  "colon-work": "a work and a colon before it",
  continued: "goes on from the quotation before",
  credited: "credited after it",
  cue: "a word of saying before it",
  "cue-after": "a word of saying after it",
  "cue-again": "a word of saying before the quotation that it goes on from",
  "cue-clause": "a word of saying, then a clause",
  "noun-clause": "a noun of saying, then a clause",
  "cue-colon": "a word of saying and a colon before it",
  "cue-comma": "a word of saying and a comma before it",
  "dash-name": "a dash and a name after it",
  denied: "what is denied to have been said",
  echo: "words said again",
  introduced: "introduced by the text before",
  introduction: "introduced as imagined",
  letter: "a signed letter to a paper",
  "mail-line": "the line of a mail before it names whose",
  marked: "marked as copied",
  "marked-credited": "marked as copied, credited in it",
  "marked-introduced": "marked as copied, introduced before it",
  "marked-named": "marked as copied, a name in it",
  "marked-signed": "marked as copied and signed",
  mention: "a word spoken of as a word",
  "name-colon": "a name and a colon before it",
  "name-verb": "a name and a verb of saying after it",
  nickname: "a nickname inside a name",
  "no-cue": "no word of saying beside it",
  "no-verb": "no verb in it",
  noun: "a noun of saying before it",
  "noun-colon": "a noun of saying and a colon before it",
  orphan: "fills its paragraph, and nobody is named",
  "own-cue": "the writer says it",
  reported: "stands in a report",
  satire: "the post is a satire",
  short: "three words or fewer",
  "sole-subject": "the one whom the sentence before speaks of",
  "subject-colon": "a subject and a colon before it",
  supposed: "only supposed to be said",
  thought: "a verb of thinking before it",
  post: "posted under a name with @",
  turn: "a turn of an interview or debate",
  "turn-interviewed": "a turn of whom the post tells to be interviewed",
  verb: "“entitled” or the like before it",
  "verb-name": "a verb of saying and a name after it",
  work: "a kind of work before it",
};

/** What is added to a rule. */
const additions: Readonly<Record<string, string>> = {
  "continued-paragraph": "goes on from the paragraph before",
  "next-paragraph-only": "the next paragraph alone",
  resumed: "up to where the writer goes on",
  whole: "up to where the text that is given whole ends",
  unclosed: "its marks are not closed",
};

/** Why a quotation is taken for what it is: its rule in words. A rule without words is told by its name. */
export function ruleWords(rule: string): string {
  if (rule === "override") return "decided by an analyst";
  const [code = "", ...added] = rule.split(";");
  const name = code.slice(code.indexOf(":") + 1);
  return [
    rules[name] ?? name.replaceAll("-", " "),
    ...added.map((d) => additions[d] ?? d.replaceAll("-", " ")),
  ].join("; ");
}
