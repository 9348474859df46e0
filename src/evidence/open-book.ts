import { html } from "npm:htl";
import { campOf } from "../analysis/camp-of.js";
import { campStyle } from "../charts/camp-style.js";
import type { Camp } from "../domain/contest.js";
import { formatDay, formatNumber } from "../domain/format.js";
import type { Settings } from "../domain/selection.js";
import { postNames } from "./post-name.js";

/** A post as the open book lists it. */
export interface BookPost {
  readonly post_id: string;
  readonly short: string;
  readonly title: string | null;
  readonly camp: string;
  readonly genre: string | null;
  readonly published: string | null;
  readonly published_basis: string;
}

/** A camp's mark in a line of text: its shape in its colour. */
function glyph(colour: number | null): Element {
  const style = campStyle(colour);
  return html`<span class="glyph" aria-hidden="true" style=${`color: ${style.mark}`}>${style.glyph}</span>` as Element;
}

/** Posts of a side that are listed; the rest are counted, with a link to all. */
const mostListed = 12;

/**
 * The contest as an open book: each camp a page with its posts, and what stands outside the camps below. A post placed
 * `out` stays on its camp's page, and is said to be left out.
 */
export function openBook(
  posts: readonly BookPost[],
  camps: readonly Camp[],
  placements: Settings["placements"],
  href: (post_id: string) => string,
  /** Where all posts are listed. */
  all = "./posts/",
): HTMLElement {
  const placed = posts.map((post) => {
    const camp = campOf(post, placements);
    return { post, isOut: camp === "out", camp: camp === "out" ? post.camp : camp };
  });
  const known = new Set(camps.map(({ id }) => id));
  const nameOf = postNames(posts);
  const item = ({ post, isOut }: (typeof placed)[number]) => {
    const { name, title } = nameOf(post);
    return html`<li data-out=${isOut}><a href=${href(post.post_id)}>${name}</a>
      <span class="muted">${isOut ? "left out; " : ""}${title === null ? "" : `“${title}”, `}${describe(post)}</span></li>`;
  };
  const list = (own: typeof placed) =>
    html`<ul>${own.slice(0, mostListed).map(item)}${own.length > mostListed ? html`<li><a href=${all}>and ${formatNumber(own.length - mostListed)} more</a></li>` : null}</ul>`;
  const between = placed.filter(({ camp }) => !known.has(camp));
  return html`<div><div class="facing" style=${`--camps: ${Math.max(1, camps.length)}`}>${camps.map(
    (camp) => {
      const own = placed.filter((d) => d.camp === camp.id);
      return html`<section class="camp"><h2 class="camp-name">${glyph(camp.colour)}${camp.label}</h2>
      ${own.length === 0 ? html`<ul><li class="muted">no post</li></ul>` : list(own)}</section>`;
    },
  )}</div>${
    between.length === 0
      ? null
      : html`<section class="between"><h2 class="camp-name">${glyph(null)}Outside the camps</h2>${list(between)}</section>`
  }</div>` as HTMLElement;
}

const describe = ({ genre, published, published_basis }: BookPost): string =>
  [
    genre,
    published === null ? "undated" : `${published_basis === "stated" ? "" : "about "}${formatDay(published)}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
