import { type Finding, strengths } from "../../src/domain/finding.ts";
import type { Row } from "../../src/domain/tables.ts";
import type { PreviousLoad } from "../read/previous-load.ts";

type Load = Omit<PreviousLoad, "changes">;
type Post = Load["posts"][number];
type Said = Pick<Finding, "finding_id" | "groups" | "estimate" | "strength" | "text">;

/**
 * What differs from the load before. Without one there are no rows. The same inputs and code give the rows that the
 * load before had, so that loading twice changes nothing.
 */
export function changesSince(previous: PreviousLoad | null, now: Load): readonly Row<"changes">[] {
  if (previous === null) return [];
  const same = previous.corpus_sha256 === now.corpus_sha256 && previous.code_sha256 === now.code_sha256;
  return same ? previous.changes : findChanges(previous, now);
}

/**
 * Posts added, edited and removed, and every finding: kept, reversed (a comparison of which something may be said, now as before, and whose
 * estimate has the other sign), weakened or strengthened (by its strength), new or gone. A finding that is kept may still read
 * differently: its values tell.
 */
export function findChanges(before: Load, now: Load): Row<"changes">[] {
  const posts = pair(before.posts, now.posts, (post) => post.post_id).flatMap(([old, held, subject]) => {
    const [old_value, new_value] = [old && postValue(old), held && postValue(held)];
    if (old_value === new_value) return [];
    const change = old === null ? "added" : held === null ? "removed" : "edited";
    return [{ kind: "post", subject, change, old_value, new_value }];
  });
  const findings = pair(before.findings, now.findings, (finding) => finding.finding_id).map(
    ([old, held, subject]) => ({
      kind: "finding",
      subject,
      change: changeOf(old, held),
      old_value: old && findingValue(old),
      new_value: held && findingValue(held),
    }),
  );
  return [...findings, ...posts];
}

/** What of a post findings rest on: `383 words, camp north, 2016-08-21, sha256 b93b7024feca`. */
const postValue = ({ words, camp, published, sha256 }: Post): string =>
  `${words} words, camp ${camp}, ${published ?? "no date"}, sha256 ${sha256.slice(0, 12)}`;

const findingValue = ({ strength, text }: Said): string => `${strength}: ${text}`;

/** Strengths with which a comparison says which side is higher. */
const telling: ReadonlySet<string> = new Set<Finding["strength"]>(["clear in this set", "leaning"]);

function changeOf(old: Said | null, now: Said | null): string {
  if (old === null) return "new";
  if (now === null) return "gone";
  const hasSide = [old, now].every(({ strength }) => telling.has(strength));
  if (hasSide && now.groups.length > 1 && (old.estimate ?? 0) * (now.estimate ?? 0) < 0) return "reversed";
  const fall = strengths.indexOf(now.strength) - strengths.indexOf(old.strength);
  return fall > 0 ? "weakened" : fall < 0 ? "strengthened" : "kept";
}

/** Items of two lists that have the same id, in order of id; null stands for the one that is missing. */
function pair<T>(
  before: readonly T[],
  now: readonly T[],
  idOf: (item: T) => string,
): [old: T | null, now: T | null, id: string][] {
  const [old, held] = [before, now].map((list) => new Map(list.map((item) => [idOf(item), item])));
  const ids = [...new Set([...before, ...now].map(idOf))].sort();
  return ids.map((id) => [old?.get(id) ?? null, held?.get(id) ?? null, id]);
}
