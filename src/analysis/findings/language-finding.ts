import type { Camp } from "../../domain/contest.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import type { Settings } from "../../domain/selection.js";
import { foreignPosts, type ReadPost } from "../doubtful-posts.js";
import { verbOf } from "../one-writer.js";
import { finding } from "./finding.js";
import { counted, firstOf, isAre, named } from "./wording.js";

export interface LanguageInput {
  readonly camps: readonly Camp[];
  readonly posts: readonly ReadPost[];
  readonly settings: Settings;
}

/** Most posts of a side that are named one by one. */
const mostNamed = 3;

/** Which posts of the camps are hardly in English though they count as any other. None where none is. */
export function languageFinding({ camps, posts, settings }: LanguageInput): Finding[] {
  const found = foreignPosts(camps, posts, settings.placements);
  const all = found.flatMap((side) => side.posts).length;
  if (all === 0) return [];
  return [
    finding(
      { settings },
      {
        metric: "language",
        voice: "all",
        groups: found.map(({ side }) => side.id),
        posts: all,
        estimate: all,
        strength: "clear in this set",
        title: [`${counted(all, "post")} ${isAre(all)} hardly in English`],
        text: [
          `${found.map(({ side, posts: theirs }) => sideWords(side.writers, theirs)).join(" ")} The rules for stop words, voices and judgements are made for English.`,
        ],
      },
    ),
  ];
}

function sideWords(writers: string, posts: readonly ReadPost[]): string {
  const names = joinWords(firstOf(posts.map(named), mostNamed, "more post"));
  return `Among ${writers}, ${names} ${isAre(posts.length)} hardly in English and ${verbOf("count", posts.length)} like any other.`;
}
