import { html } from "npm:htl";
import { type Camp, campLabel } from "../domain/contest.js";
import { formatDay, formatNumber } from "../domain/format.js";
import type { ListedPost } from "../domain/page-rows.js";
import { findTable } from "./find-table.js";
import { postHref } from "./post-href.js";
import { postNames } from "./post-name.js";

/** Posts that are listed. */
const most = 500;

/** Columns that stand where any post has something in them. */
const optional = ["author", "outlet", "genre"] as const;

const heads = { author: "Author", outlet: "Outlet", genre: "Genre" } as const;

/** What is known about each post and how, with a way to its reader; `folder` leads from the page to the site's root. */
export function postTable(posts: readonly ListedPost[], camps: readonly Camp[], folder: string): HTMLElement {
  const nameOf = postNames(posts);
  const campOf = (post: ListedPost): string => campLabel(camps, post.camp);
  const told = optional.filter((key) => posts.some((post) => post[key]));
  return findTable(posts, {
    label: "Posts containing",
    noun: "post",
    name: "What is known about each post",
    most,
    rest: "the table posts of the corpus has them all",
    textOf: (d) =>
      [d.title, d.short, d.author, d.outlet, d.genre, d.published, d.post_id].filter(Boolean).join(" "),
    columns: [
      { head: "Post", value: (d) => nameOf(d).name },
      ...told.map((key) => ({ head: heads[key], value: (d: ListedPost) => d[key] })),
      { head: "Camp", value: (d) => campOf(d) },
      { head: "How the camp is known", value: (d) => d.camp_basis },
      { head: "Day", value: (d) => d.published },
      { head: "How the day is known", value: (d) => d.published_basis },
      { head: "Words", value: (d) => d.words, className: "number" },
      { head: "Sentences", value: (d) => d.sentences, className: "number" },
    ],
    row: (d) =>
      html`<tr><td><a href=${postHref(d.post_id, folder)}>${nameOf(d).name}</a></td>
        ${told.map((key) => html`<td>${d[key] ?? "—"}</td>`)}
        <td>${campOf(d)}</td>
        <td>${withNote(d.camp_basis, d.camp_note)}</td>
        <td>${d.published === null ? "unknown" : formatDay(d.published)}</td>
        <td>${withNote(d.published_basis, d.published_note)}</td>
        <td class="number">${formatNumber(d.words)}</td><td class="number">${formatNumber(d.sentences)}</td></tr>` as Element,
  });
}

const withNote = (basis: string, note: string | null): string => (note ? `${basis}: ${note}` : basis);
