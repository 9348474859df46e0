import { type Contest, offersOut } from "../domain/contest.js";
import type { Settings, Source } from "../domain/selection.js";

type Placing = Pick<Contest, "settings">;

/**
 * How sentences are counted until a reader chooses otherwise: what all coders agree on where the coding covers enough of
 * each side (`codingCovers`), else cues; the writer's own voice; headings counted; a disputed post in the first of its places.
 */
export const defaultSettings = (contest: Placing, codingCovers: boolean): Settings => ({
  source: codingCovers ? "agreed" : "cue",
  voice: "own",
  headings: true,
  placements: Object.fromEntries(
    contest.settings.flatMap(({ post, choices }) => choices.slice(0, 1).map((choice) => [post, choice])),
  ),
});

/**
 * Every way of counting under which a finding is tried: each source, own voice and all voices, headings in and
 * out, and each place of each disputed post; one for which no place is offered stays where it is. Posts that a reader has left
 * out, by `chosen`, stay out of all.
 */
export function allSettings(
  contest: Placing,
  sources: readonly Source[],
  chosen: Settings["placements"] = {},
): Settings[] {
  const left = leftOutPosts(contest, chosen);
  const placements = contest.settings
    .filter(({ post, choices }) => choices.length > 0 && !left.includes(post))
    .reduce<readonly Settings["placements"][]>(
      (made, { post, choices }) =>
        made.flatMap((held) => choices.map((choice) => ({ ...held, [post]: choice }))),
      [Object.fromEntries(left.map((post) => [post, "out"]))],
    );
  return sources.flatMap((source) =>
    (["own", "all"] as const).flatMap((voice) =>
      [true, false].flatMap((headings) =>
        placements.map((placed) => ({ source, voice, headings, placements: placed })),
      ),
    ),
  );
}

/** Posts that are counted nowhere though the contest offers no such place for them. */
const leftOutPosts = ({ settings }: Placing, placements: Settings["placements"]): string[] =>
  Object.keys(placements).filter((id) => placements[id] === "out" && !offersOut(settings, id));
