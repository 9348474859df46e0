const opens = /\[quote(?:=(?:"([^"\]\n]{1,80})"|([^\]\n]{1,80})))?[^\]\n]{0,80}\]/i;
const closed = new RegExp(`${opens.source}((?:(?!\\[/?quote)[\\s\\S])*?)\\[/quote\\]`, "gi");

/** Deeper than this no quotation in a quotation is looked for. */
const deepest = 8;

const nameOf = (written: string | undefined): string =>
  (written ?? "")
    .split(/[;,]| (?:post_id|time|user_id|date|link)=/)[0]
    ?.replace(/["']/g, "")
    .trim() ?? "";

/** Turns quotations as boards write them, `[quote="Jo"]…[/quote]`, into block quotations that are signed with the name. */
export function bbcodeQuotes(text: string): string {
  let made = text;
  for (let i = 0; i < deepest && /\[quote/i.test(made); i++) {
    const next = made.replace(
      closed,
      (_, inMarks: string | undefined, bare: string | undefined, words: string) => {
        const name = nameOf(inMarks ?? bare);
        const lines = [...words.trim().split(/\r\n|\n|\r/), ...(name === "" ? [] : ["", `— ${name}`])];
        return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
      },
    );
    if (next === made) break;
    made = next;
  }
  return made === text ? text : made.replace(/\n{3,}/g, "\n\n").trim();
}
