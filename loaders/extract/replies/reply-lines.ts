import { withoutMark } from "../html/element-text.ts";

/** A line of a text that tells who wrote the words after it, or before it, and when. */
export interface ReplyLine {
  readonly start: number;
  /** After its line break. */
  readonly end: number;
  /** As written; null where a mail hides it. */
  readonly name: string | null;
  /** Whether all that follows is a mail that is answered or sent on. */
  readonly isMail: boolean;
  /** Whether it is one only among others: a name and a moment, with no word of posting between them. */
  readonly isWeak: boolean;
}

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
const weekday = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? )";
const day = `(?:${weekday}?(?:\\d{1,2}(?:st|nd|rd|th)?,? (?:of )?${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}))`;
const time =
  "(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: (?:GMT|BST|UTC|EST|EDT|PST|PDT|CET)(?:[+-]\\d+)?)?";
const ago = "(?:\\d+|an?) ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy]) ago";
const link = "(?: (?:at|on)|,| [-–—·•|@])? ?";
/** A moment, or a day and a time; a day alone is none. */
const moment = `(?:${day}${link}${time}|${time}${link}${day}|${time}|${ago})`;
const stamp = `(?:${moment}|${day})`;
const name = "([\\p{L}\\p{N}@_][\\p{L}\\p{N}@_.'’-]*(?: [\\p{L}\\p{N}@_(][\\p{L}\\p{N}@_.'’)-]*){0,4}?)";
const part = "(?: ?[|·•»—–,-]+ ?| )";
const more = "(?:[ |·•#].{0,40})?";

/** Lines that name a writer and a moment by themselves. */
const heads: readonly RegExp[] = [
  `^(?:[Pp]osted|[Ss]ubmitted|[Cc]ommented|[Cc]omment|[Rr]eply|[Rr]eplied|[Aa]nswered)(?: by|:)+ ${name}${part}(?:(?:on|at) )?(?:${stamp})${more}$`,
  `^by ${name} » ${stamp}${more}$`,
  `^${name},? (?:on|at) ${moment},? (?:says|said|wrote|writes|commented)(?::|\\.{3}|…)?$`,
  `^${name} (?:says|said|wrote|writes|commented|replied|posted)${part}?(?:(?:on|at) )?${moment}:?$`,
].map((source) => new RegExp(source, "u"));

/** A name and a moment, which a line of a timetable may be too. */
const bare = new RegExp(
  `^${name} ?[|·•»—–-] ?(?:${day}${link}${time}|${time}${link}${day}|${ago})${more}$`,
  "u",
);

/** A line that names who speaks, where another says when. */
const says = new RegExp(`^${name} (?:says|said|wrote|writes)(?::|\\.{3}|…)$`, "u");
const onlyName = new RegExp(`^${name}$`, "u");
const onlyStamp = new RegExp(`^(?:on |at )?${moment}${more}$`, "u");

const mailMark =
  /^(?:-{2,} ?)?(?:Original Message|Forwarded message|Begin forwarded message):?(?: ?-{2,})?$/i;
const mailFrom = /^\*?From:\*? ?(.{1,100})$/;
const mailField = /^\*?(?:Sent|Date|To|Subject|Cc|Reply-To):\*?/;

/** "On Tue, 3 May 2016 at 10:42, Jo Bell <jo@a.example> wrote:", as programs of mail write it. */
const mailWrote = new RegExp(
  `^(?:On|Am|Le) (?=.*\\d).{0,60}?[, ](?:${time})?,? ?${name} (?:<[^<>]{3,60}>|\\[[^[\\]]{3,60}\\]|\\([^()]*@[^()]*\\)|\\S+@\\S+\\.\\w+) wrote:$`,
  "u",
);

/** Longer than this no such line is. */
const longest = 160;

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isIndented: boolean;
}

const bareName = (written: string): string =>
  written
    .replace(/[<[(].*$/, "")
    .replace(/["*]/g, "")
    .trim();

/** The lines of a text that tell who wrote what stands by them, in order; none in block quotations. */
export function replyLines(text: string): ReplyLine[] {
  const lines = [
    ...text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu),
  ].map(
    ({ 0: all, index }): TextLine => ({
      start: index,
      end: index + all.length,
      isIndented: /^[ \t]/.test(all),
      text:
        all.length > longest
          ? ""
          : withoutMark(all.replace(/\s+/g, " ").trim()).replace(/^\*\*(.*?)\*\*/, "$1"),
    }),
  );
  return lines.flatMap((line, i): ReplyLine[] => {
    if (line.text === "" || line.text.startsWith(">")) return [];
    const mail = mailAt(lines, i);
    if (mail !== null) return [mail];
    const headed = heads.map((head) => head.exec(line.text)?.[1]).find((found) => found !== undefined);
    const said = headed ?? saidAt(lines, i);
    const weak = said ?? bare.exec(line.text)?.[1] ?? overStamp(lines, i);
    if (weak === undefined) return [];
    return [{ start: line.start, end: line.end, name: weak, isMail: false, isWeak: said === undefined }];
  });
}

/** A name alone on a line, with a moment on the next. */
const overStamp = (lines: readonly TextLine[], i: number): string | undefined =>
  onlyStamp.test(lines[i + 1]?.text ?? "") ? onlyName.exec(lines[i]?.text ?? "")?.[1] : undefined;

/** Who is named by a line alone, with a moment on a line of its own behind: right there, or after what is said. */
function saidAt(lines: readonly TextLine[], i: number): string | undefined {
  const found = says.exec(lines[i]?.text ?? "")?.[1];
  if (found === undefined) return undefined;
  for (const { text } of lines.slice(i + 1, i + 40)) {
    if (onlyStamp.test(text)) return found;
    if (says.test(text)) return undefined;
  }
  return undefined;
}

/** A mail that starts at a line: by its mark, its fields, or a line with its writer's address and no marks of quotation after it. */
function mailAt(lines: readonly TextLine[], i: number): ReplyLine | null {
  const line = lines[i];
  if (line === undefined) return null;
  const wrote = mailWrote.exec(line.text)?.[1];
  if (wrote !== undefined)
    return lines[i + 1]?.text.startsWith(">")
      ? null
      : { start: line.start, end: line.end, name: wrote, isMail: true, isWeak: false };
  const isMarked = mailMark.test(line.text);
  const from = isMarked ? i + 1 : i;
  const head = lines.slice(from, from + 6);
  const fields = head.findIndex(({ text }) => !mailField.test(text) && !mailFrom.test(text));
  const named = head.slice(0, fields < 0 ? head.length : fields);
  const sender = named.map(({ text }) => mailFrom.exec(text)?.[1]).find((found) => found !== undefined);
  // One that the writer introduces or sets in is quoted, and the writer goes on behind it.
  const isQuoted = line.isIndented || lines[i - 1]?.text.endsWith(":") === true;
  // What opens the text is the head of the post's own mail.
  const isOwn = i === 0;
  if (!isMarked && (isOwn || isQuoted || !mailFrom.test(line.text) || named.length < 4)) return null;
  const last = named.at(-1) ?? line;
  return {
    start: line.start,
    end: last.end,
    name: sender === undefined ? null : bareName(sender) || null,
    isMail: true,
    isWeak: false,
  };
}

/** A line that is a moment and nothing else, as stands by a reply. */
export const isStamp = (line: string): boolean =>
  line.length <= longest && onlyStamp.test(line.replace(/\s+/g, " ").trim());
