import { type Mark, marksOf } from "./mark.ts";

/** A stretch between quotation marks. `open` and `close` include the marks, `start` and `end` leave them out. */
export interface Pair {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  /** False where the stretch ends for want of a closing mark. */
  readonly closed: boolean;
  readonly char: string;
}

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  '"': '"',
  "＂": "＂",
};

/** For each mark, the index of the next single mark that closes, that surely closes, and that opens; -1 for none. */
interface Ahead {
  readonly close: Int32Array;
  readonly strong: Int32Array;
  readonly open: Int32Array;
  /** Double marks before each mark. */
  readonly doubles: Int32Array;
  /** Closing and opening curly doubles after each mark. */
  readonly curlyClose: Int32Array;
  readonly curlyOpen: Int32Array;
  /** The mark that closes each straight double mark. */
  readonly straight: Int32Array;
}

function lookAhead(marks: readonly Mark[]): Ahead {
  const n = marks.length;
  const make = () => new Int32Array(n + 1);
  const a = {
    close: make(),
    strong: make(),
    open: make(),
    doubles: make(),
    curlyClose: make(),
    curlyOpen: make(),
    straight: straightCloses(marks),
  };
  let [close, strong, open] = [-1, -1, -1];
  for (let i = n - 1; i >= 0; i--) {
    [a.close[i], a.strong[i], a.open[i]] = [close, strong, open];
    const m = marks[i];
    if (m?.single && m.closes) close = i;
    if (m?.single && m.closes && !m.weak) strong = i;
    if (m?.single && m.opens) open = i;
    a.curlyClose[i] = (a.curlyClose[i + 1] ?? 0) + (m?.char === "”" ? 1 : 0);
    a.curlyOpen[i] = (a.curlyOpen[i + 1] ?? 0) + (m?.char === "“" && m.opens ? 1 : 0);
  }
  for (let i = 0; i < n; i++) a.doubles[i + 1] = (a.doubles[i] ?? 0) + (marks[i]?.single ? 0 : 1);
  return a;
}

/** Index of the mark that closes the single mark at `i`, or -1 where that is an apostrophe. */
function closeSingle(a: Ahead, i: number): number {
  const near = a.close[i] ?? -1;
  const sure = a.strong[i] ?? -1;
  const opener = a.open[i] ?? -1;
  const close = sure > near && (opener < 0 || opener > sure) ? sure : near;
  if (close < 0) return -1;
  const between = (a.doubles[close] ?? 0) - (a.doubles[i] ?? 0);
  return between % 2 === 0 ? close : -1;
}

/** What a double mark does inside an open double quotation. */
function step(open: Mark, m: Mark, i: number, a: Ahead): "close" | "deeper" | "restart" | "pass" {
  if (m.char === "“" && open.char !== "„") {
    if (m.closes && !m.opens) return "close";
    const left = (a.curlyClose[i + 1] ?? 0) - (a.curlyOpen[i + 1] ?? 0);
    return left >= 2 || open.char !== "“" ? "deeper" : "restart";
  }
  if (m.char === '"' && open.char === '"') return m.opens && !m.closes ? "restart" : "close";
  if (m.char === '"') return (a.curlyClose[i + 1] ?? 0) > 0 || m.opens ? "pass" : "close";
  if (m.char === "”" || closers[open.char]?.includes(m.char)) return "close";
  return "pass";
}

const trimmedEnd = (text: string, start: number, end: number): number => {
  let e = end;
  while (e > start && /\s/.test(text.charAt(e - 1))) e--;
  return e;
};

const isOpener = (text: string, m: Mark): boolean => {
  if (/\d/.test(text.charAt(m.at - 1))) return false;
  if (m.char === "“" || m.char === "„" || m.char === "«") return true;
  return m.opens || (m.char === '"' && !m.closes);
};

/**
 * For each straight double mark that opens, the index of the one that closes it where all that open and close between them pair off, as in
 * `"a "b" c "d" e"`; -1 where too few close, and for other marks.
 */
function straightCloses(marks: readonly Mark[]): Int32Array {
  const closes = new Int32Array(marks.length).fill(-1);
  const waiting: number[] = [];
  marks.forEach((m, i) => {
    if (m.char !== '"') return;
    if (m.closes && (!m.opens || waiting.length > 0)) closes[waiting.pop() ?? i] = i;
    else if (m.opens) waiting.push(i);
  });
  return closes;
}

/** Index of the mark that ends the quotation that the double mark at `i` opens, and whether that mark closes it. */
function endDouble(marks: readonly Mark[], i: number, open: Mark, a: Ahead): readonly [number, boolean] {
  const nested = a.straight[i] ?? -1;
  if (nested > i) return [nested, true];
  let depth = 1;
  for (let j = i + 1; j < marks.length; j++) {
    const m = marks[j];
    if (m === undefined || m.single) continue;
    const what = step(open, m, j, a);
    if (what === "deeper") depth++;
    if (what === "restart") return [j, false];
    if (what === "close" && --depth === 0) return [j, true];
  }
  return [marks.length, false];
}

/** The pair of `open` and an end; null where nothing stands between. */
function pairOf(text: string, open: Mark, at: number, closed: boolean): Pair | null {
  // "‘‘…’’", "``…''": two single marks typed for a double one.
  const typed = text.charAt(open.at);
  const doubled = (open.single || typed === "`") && text.charAt(open.at + 1) === typed;
  const start = open.at + (doubled ? 2 : 1);
  const end = closed ? at : trimmedEnd(text, start, at);
  if (!/[^\s\p{Pi}\p{Pf}"']/u.test(text.slice(start, end))) return null;
  const close = doubled && closed && text.charAt(at + 1) === text.charAt(at) ? at + 2 : at + 1;
  return { open: open.at, start, end, close: closed ? close : end, closed, char: open.char };
}

/**
 * Pairs the outermost quotation marks of one paragraph, `text[from, to)`, in order and without overlap. A single
 * mark is a quotation mark only with a partner in the paragraph; a closing mark typed for an opening one and the
 * reverse are taken for what their place says; a double mark without a partner runs to the next opening mark or
 * the paragraph's end, and so does the last “‘” where the next paragraph goes on with one (`goesOn`). Inner quotations belong to the outer. Linear in the paragraph.
 */
export function pairMarks(text: string, from: number, to: number, goesOn = false): Pair[] {
  const marks = marksOf(text, from, to);
  const ahead = lookAhead(marks);
  const pairs: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    const m = marks[i];
    if (m === undefined || !(m.single ? m.opens : isOpener(text, m))) continue;
    const lone = m.single ? closeSingle(ahead, i) : -1;
    const open = m.single && lone < 0 && goesOn && m.char === "‘" && ahead.close[i] === -1;
    const [end, closed] = open
      ? [marks.length, false]
      : m.single
        ? [lone, true]
        : endDouble(marks, i, m, ahead);
    if (end < 0) continue;
    const pair = pairOf(text, m, marks[end]?.at ?? to, closed);
    if (pair !== null) pairs.push(pair);
    i = closed ? end : end - 1;
    while ((marks[i + 1]?.at ?? to) < (pair?.close ?? 0)) i++;
  }
  return pairs;
}
