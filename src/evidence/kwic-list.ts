import { between, type KwicLine, tokenText } from "../analysis/concordance/kwic-lines.js";
import type { SidePost } from "../analysis/sides.js";
import { styleOf } from "../charts/camp-style.js";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { voiceClass } from "../domain/voice.js";
import { make } from "./make.js";
import { sentenceHref } from "./sentence-href.js";

export interface KwicListOptions {
  readonly posts: readonly SidePost[];
  readonly camps: readonly Camp[];
  /** Most lines shown; 200 unless told. */
  readonly most?: number;
}

/** What the node says, the words between those that are near one another set apart from them. */
function nodeText({ gaps = [] }: KwicLine["node"], middle: KwicLine["middle"]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [from, past] of gaps) {
    const parting = middle.slice(from, past);
    if (parting.length === 0) continue;
    const [one, other] = [middle.slice(at, from), middle.slice(past)];
    const [before, after] = [between(one, parting), between(parting, other)];
    parts.push(tokenText(one), make("span", { class: "gap" }, `${before}${tokenText(parting)}${after}`));
    at = past;
  }
  return [...parts, tokenText(middle.slice(at))];
}

/** Lines with their nodes one under another; each leads to its sentence in the reader, and says whose words it is from. */
export function kwicList(lines: readonly KwicLine[], options: KwicListOptions): HTMLElement {
  const { posts, camps, most = 200 } = options;
  const known = new Map(posts.map((post) => [post.post_id, post]));
  const items = lines.slice(0, most).map(({ node, voice, left, middle, right }) => {
    const post = known.get(node.post_id);
    const style = styleOf(post?.camp ?? "none", camps);
    const quoted = voiceClass(voice) === "quoted";
    const title = `${post?.short ?? node.post_id}${quoted ? ", quoted" : ""}`;
    const link = make(
      "a",
      { href: sentenceHref(node.sentence_id), title },
      make("span", { class: "glyph", style: `color: ${style.mark}`, "aria-hidden": "true" }, style.glyph),
      make("span", { class: "left" }, make("span", {}, `${tokenText(left)}${between(left, middle)}`)),
      make("b", {}, ...nodeText(node, middle)),
      make("span", { class: "right" }, `${between(middle, right)}${tokenText(right)}`),
    );
    return make("li", { class: quoted ? "quoted" : "own" }, link);
  });
  const list = make("ol", { class: "kwic", "data-contest": "" }, ...items);
  if (lines.length <= most) return make("div", {}, list);
  const said = `The first ${formatNumber(most)} of ${formatNumber(lines.length)} lines; the CSV file has them all.`;
  return make("div", {}, list, make("p", { class: "note", "data-rule": "" }, said));
}
