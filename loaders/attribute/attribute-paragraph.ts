import { cuesOf } from "./cues/cues.ts";
import type { Decision } from "./decision.ts";
import { answered } from "./genres/answered.ts";
import { mainSubject } from "./grammar/main-subject.ts";
import { mayBePerson } from "./grammar/person-phrase.ts";
import type { Pair } from "./marks/pair-marks.ts";
import { passagesOf } from "./marks/passages.ts";
import { isWord, type Passage, type Unit } from "./marks/unit.ts";
import { classifyQuote } from "./quotations/classify-quote.ts";
import { echo } from "./quotations/echo.ts";
import { indirectSpans } from "./reports/indirect.ts";
import type { Reported } from "./reports/reported.ts";
import { isWriter } from "./speakers/speaker.ts";
import { siding } from "./vocabulary/words.ts";

/** A span with what the rules say of it; offsets leave quotation marks out, `open` and `close` have them in. */
export interface Attributed {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  readonly decision: Decision;
}

/** What stands before and after a paragraph that can tell whose words it quotes. */
export interface Lead {
  /** Decision of a quotation that the paragraph before left open. */
  readonly continued: Decision | null;
  /** Decision of an introduction with a colon that closed the paragraph before. */
  readonly introduced: Decision | null;
  /** Whom the paragraph after it credits with the words. */
  readonly credited: () => Decision | null;
}

const orphan: Decision = {
  kind: "direct",
  speaker: null,
  cue: null,
  slant: null,
  rule: "direct:orphan",
  orphan: true,
};
const alone: Decision = { kind: "direct", speaker: null, cue: null, slant: null, rule: "direct:no-cue" };

const isQuote = (u: Unit): boolean => u.kind === "quote";
const speaks = (d: Decision | undefined): boolean =>
  d !== undefined && d.kind === "direct" && d.orphan !== true;

/** The decision for a quotation that is a sentence of its own: whoever speaks right before it goes on. */
function standing(
  passages: readonly Passage[],
  at: number,
  done: readonly Attributed[],
  whole: boolean,
  lead: Lead,
): Decision {
  const first = done[0] === undefined;
  if (whole && lead.introduced !== null && first)
    return { ...lead.introduced, kind: "direct", rule: "direct:introduced" };
  const before = passages[at - 1];
  const last = done.at(-1);
  if (last !== undefined && !whole && tellsAll(last, before))
    return { ...last.decision, kind: "direct", rule: "direct:continued" };
  const adjoins = before === undefined || before.units.some(isQuote);
  if (last !== undefined && adjoins && speaks(last.decision) && last.decision.speaker !== null)
    return { ...last.decision, rule: "direct:continued" };
  const question = adjoins ? null : answered(before);
  if (question !== null) return question;
  const after = passages[at + 1];
  const echoed = after === undefined ? null : echo(after, () => cuesOf(after), 0);
  if (echoed !== null) return echoed;
  if (whole) {
    if (last?.decision.rule === "direct:introduced") return last.decision;
    const credited = lead.credited();
    return credited === null ? orphan : { ...credited, kind: "direct", rule: "direct:credited" };
  }
  const subject = adjoins ? null : mainSubject(before);
  const unit = subject === null ? undefined : before?.units[subject.to - 1];
  if (
    subject?.kind === "name" &&
    unit !== undefined &&
    mayBePerson(unit) &&
    (takesSide(before) || soleName(passages, at, unit))
  )
    return { ...alone, speaker: subject, rule: "direct:sole-subject" };
  return alone;
}

/**
 * Whether a report fills the passage but for the clause that names its source: "The ferry may be late, Reid said.", "Reid told the
 * board that the ferry may be late."
 */
function tellsAll({ start, end, decision }: Attributed, passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const { units } = passage;
  if (decision.rule === "indirect:clause-cue") return units[0]?.start === start;
  const last = units.findLast(({ kind }) => kind !== "punctuation");
  if (decision.rule !== "indirect:cue-clause" || last?.end !== end) return false;
  const opening = mainSubject(passage);
  return opening !== null && opening.from === decision.speaker?.from;
}

/** "Dahl, who stands against Hale, disagrees.": whether a passage ends with the word that its subject is for or against something, which a quotation then says in full. */
function takesSide(passage: Passage | undefined): boolean {
  const last = passage?.units.findLast(({ kind }) => kind !== "punctuation");
  return isWord(last, siding);
}

/** Whether no other name that may be a person's stands in the paragraph up to passage `at`. */
function soleName(passages: readonly Passage[], at: number, name: Unit): boolean {
  const others = passages
    .slice(Math.max(0, at - 6), at)
    .flatMap((p) => p.units.filter((u) => u.kind === "name" && mayBePerson(u)));
  const same = (u: Unit) =>
    u.entity !== null && name.entity !== null
      ? u.entity.entity_id === name.entity.entity_id
      : u.norm === name.norm;
  return at <= 6 && others.every(same);
}

/** Ends the rule of a quotation that goes on from the paragraph before. */
export const continuedParagraph = "continued-paragraph";

/** Whether a cue of its own says who speaks: a mark left open before it then was a slip. */
const namesSpeaker = (d: Decision | null): boolean =>
  d?.kind === "direct" && d.speaker !== null && d.speaker.kind !== "pronoun";

const flagged = (decision: Decision, pair: Pair): Decision =>
  pair.closed ? decision : { ...decision, rule: `${decision.rule};unclosed` };

/**
 * The quotations and reported clauses of one paragraph, in order. `lead` carries what the paragraph before hands
 * on; a quotation without a cue that fills its paragraph is an orphan unless that introduces or continues it.
 */
export function attributeParagraph(text: string, units: readonly Unit[], lead: Lead): Attributed[] {
  const passages = passagesOf(text, units);
  const whole = units.length > 0 && units.every((u) => u.kind === "quote" || u.kind === "punctuation");
  const done: Attributed[] = [];
  passages.forEach((p, at) => {
    const cues = cuesOf(p);
    const reports = indirectSpans(p, cues);
    p.units.forEach((unit, k) => {
      const { pair } = unit;
      if (pair === null) return;
      const inherited = done.length === 0 && k === 0 && at === 0 ? lead.continued : null;
      const own = classifyQuote(p, cues, k);
      const decision =
        inherited === null || namesSpeaker(own)
          ? own === null
            ? standing(passages, at, done, whole, lead)
            : inReport(own, pair, reports)
          : { ...inherited, rule: `${inherited.rule.split(";")[0]};${continuedParagraph}` };
      done.push({ ...pair, decision: flagged(decision, pair) });
    });
    done.push(
      ...reports.map(({ start, end, decision }) => ({ start, end, decision, open: start, close: end })),
    );
  });
  return done.sort((a, b) => a.start - b.start);
}

const unclaimed = /^(?:scare:(?:short|no-verb|no-cue|supposed|thought|own-cue)|mixed:(?:cue|no-cue))$/;

/** "Dahl said she would ask them to “come on board”": words that nobody else is credited with inside what somebody is reported to say are theirs. */
function inReport(own: Decision, { open, close }: Pair, reports: readonly Reported[]): Decision {
  if (own.speaker !== null || !unclaimed.test(own.rule)) return own;
  const report = reports.find(({ clause }) => clause.start <= open && close <= clause.end);
  // "Dahl said that I had called it “late”"
  const isOthers = own.rule === "scare:own-cue" && !isWriter(report?.decision.speaker ?? null);
  return report === undefined || isOthers
    ? own
    : { ...report.decision, kind: "mixed", rule: "mixed:reported" };
}
