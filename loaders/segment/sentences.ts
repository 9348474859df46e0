import { charClass, charClasses, isLetter, isWordChar } from "./char-class.ts";
import { isPairMark, type Pair, pairedMarks } from "./pairs.ts";
import { PointCounter } from "./point-counter.ts";
import { endsSentence } from "./sentence-end.ts";
import { isTerminator, type Stop, stopAt } from "./stops.ts";
import { addressEnd } from "./word-end.ts";

/** Offsets of a sentence; no white space at either end. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A longer quotation than this is not held together, in UTF-16 code units. */
const longestShield = 500;

/**
 * Cuts a paragraph into sentences as a careful reader would: quotation marks and brackets that close behind
 * a full stop stay with it; what stands in quotation marks or brackets that open inside a sentence belongs
 * to that sentence, up to 500 characters, and a full stop right before the closing bracket ends it; a quotation that starts one is cut as any text is, its last
 * sentence taking the tag ("he said"); an ellipsis ends one only before a capital. The paragraph's end is
 * always an end.
 */
export function sentenceSpans(text: string, from: number, to: number): readonly SentenceSpan[] {
  const scan = new Scan(text, from, to);
  return mergeWordless(text, scan.run());
}

class Scan {
  private start: number;
  private words = 0;
  private inWord = false;
  private shield: Pair | null = null;
  private readonly spans: SentenceSpan[] = [];
  private pairs: ReadonlyMap<number, Pair> | null = null;
  private readonly points: PointCounter;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.start = from;
    this.points = new PointCounter(text, to);
  }

  run(): readonly SentenceSpan[] {
    let i = this.from;
    while (i < this.to) {
      const code = this.text.charCodeAt(i);
      if (isTerminator(code)) i = this.stop(i);
      else {
        this.pass(i, code);
        i++;
      }
    }
    this.push(this.to);
    return this.spans;
  }

  private pass(i: number, code: number): void {
    const c = charClass(code);
    if (isWordChar(c)) {
      if (!this.inWord && c !== charClasses.digit && c !== charClasses.mark) this.words++;
      this.inWord = true;
      return;
    }
    this.inWord = false;
    if (c === charClasses.other && this.words > 0 && isPairMark(this.text[i] ?? "")) this.raise(i);
  }

  private raise(i: number): void {
    if (this.shield && i < this.shield.close) return;
    this.pairs ??= pairedMarks(this.text, this.from, this.to);
    const pair = this.pairs.get(i);
    if (pair && pair.close - i <= longestShield) this.shield = pair;
  }

  private stop(i: number): number {
    const stop = stopAt(this.text, i, this.to);
    this.inWord = false;
    if (
      !this.shielded(stop) &&
      !(stop.mark === "stop" && this.points.counts(i, this.start)) &&
      endsSentence(this.text, stop, { from: this.from, start: this.start, words: this.words, to: this.to })
    ) {
      this.push(stop.close);
      this.words = 0;
      this.shield = null;
    }
    return stop.close;
  }

  private shielded(stop: Stop): boolean {
    if (!this.shield || stop.at > this.shield.close) return false;
    const closes = stop.close > this.shield.close;
    return !closes || !(this.shield.quote || stop.mark === "stop");
  }

  private push(end: number): void {
    let start = this.start;
    let last = end;
    while (start < last && charClass(this.text.charCodeAt(start)) === charClasses.space) start++;
    while (last > start && charClass(this.text.charCodeAt(last - 1)) === charClasses.space) last--;
    if (last > start) this.spans.push({ start, end: last });
    this.start = end;
  }
}

/** Marks, addresses and hashtags without a word between them are no sentence; they join the one before, or the one after. */
function mergeWordless(text: string, spans: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const merged: { start: number; end: number; word: boolean }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    const word = holdsWord(text, start, end);
    if (last && !(word && last.word)) {
      last.end = end;
      last.word ||= word;
    } else merged.push({ start, end, word });
  }
  return merged.map(({ start, end }) => ({ start, end }));
}

function holdsWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = charClass(text.codePointAt(i) ?? 0);
    const free = i === start || charClass(text.charCodeAt(i - 1)) === charClasses.space;
    if (free && (c === charClasses.other || isLetter(c))) {
      const tag = text[i] === "#" ? hashtagEnd(text, i, end) : addressEnd(text, i, end);
      if (tag > i) {
        i = tag - 1;
        continue;
      }
    }
    if (isLetter(c) || c === charClasses.digit) return true;
  }
  return false;
}

/** Where a hashtag that starts at `i` ends, `i` where a number or nothing follows its mark. */
function hashtagEnd(text: string, i: number, to: number): number {
  if (!isLetter(charClass(text.codePointAt(i + 1) ?? 0))) return i;
  let end = i + 1;
  while (end < to && (isWordChar(charClass(text.charCodeAt(end))) || text[end] === "_")) end++;
  return end;
}
