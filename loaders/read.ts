import { codebookNotes } from "./annotate/cues/codebook-notes.ts";
import { besideNotes, besidePosts } from "./read/beside-posts.ts";
import { codersOf } from "./read/coders-of.ts";
import { contestReferences } from "./read/contest-references.ts";
import { type Diagnostic, diagnostic } from "./read/diagnostic.ts";
import type { CodingFile, Folder, RawFile } from "./read/folder.ts";
import { readCodebook } from "./read/read-codebook.ts";
import { readCoding } from "./read/read-coding.ts";
import { readContest } from "./read/read-contest.ts";
import { readEntities } from "./read/read-entities.ts";
import { readPostRows } from "./read/read-posts.ts";
import {
  type Known,
  readClaims,
  readEvents,
  readImplicit,
  readOverrides,
  readReferents,
} from "./read/read-rows.ts";
import { type FoundFile, type Walked, walkFolder } from "./read/walk-folder.ts";

const described = [
  "contest.yaml",
  "codebook.yaml",
  "entities.yaml",
  "events.csv",
  "claims.csv",
  "posts.csv",
  "voices.csv",
  "implicit.csv",
  "referents.csv",
];

const wanted = (path: string): boolean =>
  described.includes(path) ||
  path === "posts" ||
  path.startsWith("posts/") ||
  path === "coding" ||
  path === "coding/" ||
  /^coding\/[^/]+\.csv$/.test(path);

/**
 * Reads a contest folder. Only `contest.yaml` and `posts/` are needed, and even without them the result stands,
 * with diagnostics that say what is missing. Bad data never throws; a folder that does not exist does.
 */
export async function readFolder(dir: string): Promise<Folder> {
  const passedOver: string[] = [];
  const asked = (path: string): boolean => {
    if (!wanted(path)) passedOver.push(path);
    return wanted(path);
  };
  const { beside, ...walked } = apart(await walkFolder(dir, asked, isPost));
  const byPath = new Map(walked.files.map((file) => [file.path, file]));
  const diagnostics: Diagnostic[] = [
    ...walked.diagnostics,
    ...misnamed(passedOver, byPath),
    ...besideNotes(beside),
  ];
  const source = (path: string): string | null => {
    const file = byPath.get(path);
    return file === undefined ? null : decodeData(file, diagnostics);
  };
  const keep = <T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T => {
    for (const found of result.diagnostics) diagnostics.push(found);
    return result;
  };
  const files = rawPosts(walked.files);
  const later = walked.later.map(({ path, at, size }) => ({ file: path.slice("posts/".length), at, size }));
  if (files.length + later.length === 0)
    diagnostics.push(
      diagnostic(
        "error",
        "no-posts",
        { file: "posts", line: null },
        "no posts in the folder",
        "put files into posts/",
      ),
    );
  const isThere = (path: string): boolean =>
    byPath.has(path) || walked.diagnostics.some(({ file }) => file === path);
  const { contest } = keep(readContest(source("contest.yaml"), isThere("contest.yaml")));
  const codebook = keep(readCodebook(source("codebook.yaml"))).items;
  const frames = codebook.map(({ item }) => item);
  const { entities } = keep(readEntities(source("entities.yaml"), contest));
  diagnostics.push(...codebookNotes(codebook, entities));
  const known: Known = { contest, entities, files: [...files, ...later].map(({ file }) => file) };
  diagnostics.push(...contestReferences(known));
  const coding = walked.files
    .filter(({ path }) => path.startsWith("coding/"))
    .flatMap((file): CodingFile[] => {
      const text = decodeData(file, diagnostics);
      return text === null ? [] : [keep(readCoding(file.path, text, known, frames)).coding];
    });
  const { coders } = keep(codersOf(contest.coders, coding));
  const posts = keep(readPostRows(source("posts.csv"), known, isThere("posts.csv")));
  const publish = posts.hidesAll ? "none" : contest.publish;
  return {
    contest: { ...contest, coders, publish },
    frames,
    entities,
    events: keep(readEvents(source("events.csv"))).rows,
    claims: keep(readClaims(source("claims.csv"), known)).rows,
    posts: posts.rows,
    overrides: keep(readOverrides(source("voices.csv"), known)).rows,
    implicit: keep(readImplicit(source("implicit.csv"), known)).rows,
    referents: keep(readReferents(source("referents.csv"), known)).rows,
    coding,
    files,
    later,
    diagnostics,
    inputs: Object.fromEntries(walked.files.map(({ path, sha256 }) => [path, sha256])),
  };
}

const stem = (path: string): string => path.toLowerCase().replace(/\.[^./]*$/, "");

/** Files that are passed over and have the name of one that is read and is not there, in other letters or with another ending. */
const misnamed = (paths: readonly string[], byPath: ReadonlyMap<string, unknown>): Diagnostic[] =>
  paths.flatMap((path) => {
    const meant = /^coding\/[^/]+\.(?:csv|tsv|xlsx?|ods)$/i.test(path)
      ? path.replace(/\.[^.]*$/, ".csv")
      : described.find((file) => file !== path && stem(file) === stem(path));
    if (meant === undefined || byPath.has(meant)) return [];
    const place = { file: path, line: null };
    return [
      diagnostic("warning", "misnamed", place, `not read, as ${meant} would be`, `save it as ${meant}`),
    ];
  });

/** What was found, without the files that lie among the posts and are none. */
function apart({ files, later, diagnostics }: Walked): Walked & { readonly beside: ReadonlySet<string> } {
  const beside = besidePosts([...files, ...later].map(({ path }) => path).sort());
  const isRead = ({ path }: { readonly path: string }): boolean => !beside.has(path);
  return { files: files.filter(isRead), later: later.filter(isRead), diagnostics, beside };
}

const isPost = (path: string): boolean => path.startsWith("posts/");

const rawPosts = (files: readonly FoundFile[]): RawFile[] =>
  files
    .filter(({ path }) => isPost(path))
    .map(({ path, bytes, sha256 }) => ({ file: path.slice("posts/".length), bytes, sha256 }));

/** A data file's text; YAML and CSV must be UTF-8. */
function decodeData(file: FoundFile, diagnostics: Diagnostic[]): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    const place = { file: file.path, line: null };
    diagnostics.push(diagnostic("error", "not-utf8", place, "not UTF-8", "save the file as UTF-8"));
    return null;
  }
}
