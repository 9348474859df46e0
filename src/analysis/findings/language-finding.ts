import type { Camp } from "../../domain/contest.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import type { Settings } from "../../domain/selection.js";
import { foreignPosts, type ReadPost } from "../doubtful-posts.js";
import { finding } from "./finding.js";
import { counted, isAre, named } from "./wording.js";

export interface LanguageInput {
  readonly camps: readonly Camp[];
  readonly posts: readonly ReadPost[];
  readonly settings: Settings;
}

/** Most posts of a side that are named one by one. */
const mostNamed = 3;

/** Which posts of the camps are hardly English though they count as any other. None where none is. */
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
        title: [`${counted(all, "post")} ${isAre(all)} hardly English`],
        text: [
          `${found.map(({ side, posts: theirs }) => sideWords(side.writers, theirs)).join(" ")} Stop words, voices and judgements are made for English.`,
        ],
      },
    ),
  ];
}

function sideWords(writers: string, posts: readonly ReadPost[]): string {
  const more = posts.length - mostNamed;
  const names = [...posts.slice(0, mostNamed).map(named), ...(more > 0 ? [counted(more, "more post")] : [])];
  return `Of ${writers}, ${joinWords(names)} ${posts.length === 1 ? "is" : "are"} hardly English and ${posts.length === 1 ? "counts" : "count"} as any other.`;
}
