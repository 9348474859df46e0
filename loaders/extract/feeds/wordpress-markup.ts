/** Shortcodes that stand for something else than text, with all that is between their ends. */
const replaced = ["caption", "wp_caption", "embed", "gallery", "audio", "video", "playlist"];

/** Ends of the other shortcodes, what is between them being text: those with settings, and closing ones. A writer's "[sic]" is neither. */
const ends = /\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"[\]]*"|'[^'[\]]*'|[^\s"'[\]]+))+\s*\/?\]|\[\/[a-z][\w-]*\]/gi;

/**
 * The markup of a post as a WordPress export keeps it: shortcodes are left out, and line ends, which WordPress makes paragraphs of when it
 * shows the post, become breaks. A post of blocks has its paragraphs marked already.
 */
export function wordpressMarkup(content: string): string {
  const written = replaced.reduce(withoutPairs, content).replace(ends, "");
  if (written.includes("<!-- wp:")) return written;
  return written
    .split(/(<[^<>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\r\n?|\n/g, "<br>")))
    .join("");
}

/** A text without a shortcode and what it holds; one that does not close before the next takes its own mark alone. */
function withoutPairs(text: string, name: string): string {
  const marks = [...text.matchAll(new RegExp(`\\[(/?)${name}(?=[\\s\\]/])[^[\\]]*\\]`, "gi"))];
  const parts: string[] = [];
  let at = 0;
  marks.forEach((mark, index) => {
    if (mark.index < at) return;
    const next = marks[index + 1];
    const last = mark[1] === "" && next?.[1] === "/" ? next : mark;
    parts.push(text.slice(at, mark.index));
    at = last.index + last[0].length;
  });
  return parts.join("") + text.slice(at);
}
