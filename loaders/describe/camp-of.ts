import type { Camp, Contest } from "../../src/domain/contest.ts";
import type { PostDescription, PostSource } from "../describe-post.ts";
import { expectedOneOf, quoted } from "../read/diagnostic.ts";
import type { CampBasis, PostRow } from "../read/folder.ts";
import { folderCamp } from "../read/folder-camp.ts";
import { basisOf, remarkOf, reportLone } from "./provenance.ts";
import type { Report } from "./report.ts";

const bases: readonly CampBasis[] = ["stated", "implied", "assigned", "unknown"];

type PostCamp = Pick<PostDescription, "camp" | "camp_basis" | "camp_note">;

/**
 * The camp, and how it is known: all from the row where it gives the camp, else all from the file, else from the folder. Of a contest without
 * camps, as is reported of it, nothing is said post by post.
 */
export function campOf(source: PostSource, row: PostRow | null, contest: Contest, report: Report): PostCamp {
  const { file, own } = source;
  if (row !== null && row.camp !== null)
    return { camp: row.camp, camp_basis: row.camp_basis ?? "assigned", camp_note: row.camp_note };
  const basis = basisOf("camp_basis", own, bases, report);
  const note = own.camp_note ?? null;
  const ids = [...contest.camps.map((camp) => camp.id), "none"];
  const named = own.camp ?? null;
  if (named !== null && ids.includes(named)) {
    reportLone(row, "camp", ["camp_basis", "camp_note"], report);
    return { camp: named, camp_basis: basis ?? "assigned", camp_note: note };
  }
  const hasCamps = contest.camps.length > 0;
  if (named !== null && hasCamps)
    report("unknown-camp", `unknown camp: ${quoted(named)}`, expectedOneOf(named, ids));
  const remark = remarkOf("camp", row, named === null ? { basis, note } : { basis: null, note: null });
  const folder = folderCamp(
    file,
    contest.camps.map(({ id }) => id),
  );
  if (folder !== null)
    return { camp: folder, camp_basis: remark.basis ?? "assigned", camp_note: remark.note };
  if (named === null && hasCamps) report("no-camp", "no camp", campRemedy(source, row, contest.camps));
  return { camp: "none", camp_basis: remark.basis ?? "unknown", camp_note: remark.note };
}

function campRemedy(
  { post_id, file, line }: PostSource,
  row: PostRow | null,
  camps: readonly Camp[],
): string {
  const choices = [...camps.map(({ id }) => id), "none"].join(", ");
  if (row !== null)
    return `counted with no camp; in line ${row.line} of posts.csv, write a camp that is one of ${choices}`;
  if (line != null && /\.xml(?:\.gz)?$/i.test(file))
    return `counted with no camp; add a row for ${post_id}, or one for ${file} and all its posts, to posts.csv with camp one of ${choices}`;
  if (line != null)
    return `counted with no camp; fill its field camp, or add a row for ${post_id} to posts.csv with camp one of ${choices}`;
  const folder = `posts/${camps[0]?.id ?? "<camp>"}/`;
  return `counted with no camp; add a row for ${file} to posts.csv with camp one of ${choices}, or move it into ${folder}`;
}
