import type { FindingInput } from "../analysis/findings/context.js";
import { defaultSettings } from "../analysis/settings.js";
import type { Contest } from "../domain/contest.js";
import type { Finding } from "../domain/finding.js";
import type { Settings } from "../domain/selection.js";

/** The same choices, in whatever order they are held. */
export function sameSettings(a: Settings, b: Settings): boolean {
  const posts = new Set([...Object.keys(a.placements), ...Object.keys(b.placements)]);
  return (
    a.source === b.source &&
    a.voice === b.voice &&
    a.headings === b.headings &&
    [...posts].every((post) => a.placements[post] === b.placements[post])
  );
}

/**
 * Findings under a reader's settings: as the load published them where the settings are the default ones, else made
 * anew. What making them takes, code included, is fetched only then, so a page opens without it.
 */
export async function findingsFor(
  settings: Settings,
  contest: Pick<Contest, "settings">,
  published: { readonly findings: readonly Finding[]; readonly byCoding: boolean },
  input: () => Promise<Omit<FindingInput, "settings">>,
): Promise<readonly Finding[]> {
  if (sameSettings(settings, defaultSettings(contest, published.byCoding))) return published.findings;
  const [{ findFindings }, made] = await Promise.all([
    import("../analysis/findings/find-findings.js"),
    input(),
  ]);
  return findFindings({ ...made, settings });
}
