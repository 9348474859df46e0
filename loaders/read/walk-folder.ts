import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { sha256Of } from "./sha256.ts";

/** The largest file that is read, in bytes. */
const maxBytes = 50_000_000;

/** Files that can wait are held together up to this size, in bytes. */
export const heldBytes = 2_000_000;

export interface FoundFile {
  /** Path under the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A file that is not read yet. */
export interface LaterFile {
  /** Path under the folder, with forward slashes. */
  readonly path: string;
  /** Where it lies on the disk. */
  readonly at: string;
  /** In bytes. */
  readonly size: number;
}

export interface Walked {
  /** Files in order of their path by code unit. */
  readonly files: readonly FoundFile[];
  /** Files that were put off, in the same order. */
  readonly later: readonly LaterFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How folders are looked into. */
export interface Disk {
  readonly realpath: (path: string) => Promise<string>;
  readonly readdir: (path: string) => Promise<Dirent[]>;
}

/**
 * Reads the files under a folder that `wanted` asks for; it is asked for a folder with a slash at its end. Those that `canWait` names are put off where together they are
 * larger than {@link heldBytes}, so that a large folder need not be held. Files that programs keep for themselves ({@link ofPrograms}) are passed over. A link that
 * leads out of the folder, a file above {@link maxBytes} and a file or folder that cannot be read are reported and left out.
 * Throws only where the folder itself is missing or cannot be read.
 */
export async function walkFolder(
  dir: string,
  wanted: (path: string) => boolean,
  canWait: (path: string) => boolean = () => false,
  disk: Disk = { realpath, readdir: (path) => readdir(path, { withFileTypes: true }) },
): Promise<Walked> {
  const { found, diagnostics } = await findFiles(await disk.realpath(dir), wanted, disk);
  const waiting = found.filter(({ path }) => canWait(path));
  const isLarge = waiting.reduce((sum, { size }) => sum + size, 0) > heldBytes;
  const files: FoundFile[] = [];
  for (const { path, at } of found) {
    if (isLarge && canWait(path)) continue;
    const bytes = await readFile(at).catch(() => null);
    if (bytes === null) diagnostics.push(unreadable(path));
    else files.push({ path, bytes, sha256: sha256Of(bytes) });
  }
  return { files, later: isLarge ? waiting : [], diagnostics };
}

/** The files under a folder, in order of path, and what is wrong with others. */
async function findFiles(
  root: string,
  wanted: (path: string) => boolean,
  disk: Disk,
): Promise<{ readonly found: readonly LaterFile[]; readonly diagnostics: Diagnostic[] }> {
  const found: LaterFile[] = [];
  const diagnostics: Diagnostic[] = [];
  /** `trail` are the folders on the way here, of which a link may lead back to one. */
  const visit = async (path: string, trail: readonly string[]): Promise<void> => {
    const entry = await entryAt(root, path, disk);
    if ("fault" in entry) diagnostics.push(entry.fault);
    else if ("size" in entry) found.push(entry);
    else if (!wanted(`${path}/`))
      diagnostics.push(
        fault("not-a-file", path, "a folder, where a file is read", "put the file in its place"),
      );
    else if (trail.includes(entry.folder)) diagnostics.push(linkInCircle(path));
    else await visitAll(entry.folder, path, [...trail, entry.folder]);
  };
  const visitAll = async (folder: string, path: string, trail: readonly string[]): Promise<void> => {
    const entries = await disk.readdir(folder).catch(() => null);
    if (entries === null) diagnostics.push(unreadable(path));
    for (const name of namesOf(entries ?? []))
      if (wanted(`${path}/${name}`)) await visit(`${path}/${name}`, trail);
  };
  for (const name of namesOf(await disk.readdir(root))) if (wanted(name)) await visit(name, []);
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { found, diagnostics };
}

/** What lies at a path: a file, a folder by its place on the disk, or what keeps it from being read. */
async function entryAt(
  root: string,
  path: string,
  disk: Disk,
): Promise<LaterFile | { readonly folder: string } | { readonly fault: Diagnostic }> {
  const at = await disk.realpath(join(root, path)).catch((error: NodeJS.ErrnoException) => error);
  if (typeof at !== "string")
    return { fault: at.code === "ENOENT" || at.code === "ELOOP" ? brokenLink(path) : unreadable(path) };
  if (!within(root, at)) return { fault: linkOutside(path) };
  const entry = await stat(at).catch(() => null);
  if (entry === null) return { fault: unreadable(path) };
  if (entry.isDirectory()) return { folder: at };
  if (!entry.isFile())
    return { fault: fault("not-a-file", path, "neither a file nor a folder", "take it out of the folder") };
  const { size } = entry;
  if (size > maxBytes)
    return {
      fault: fault("too-large", path, `${size} bytes; ${maxBytes} are read at most`, "split the file"),
    };
  return { path, at, size };
}

/** Files that programs put into folders for themselves: hidden ones, those by which Word locks an open file, those of Windows, packages of a Mac. */
const ofPrograms = /^(?:\.|~\$|(?:desktop\.ini|thumbs\.db|__macosx|icon\r)$)/i;

const namesOf = (entries: readonly Dirent[]): string[] =>
  entries
    .map((entry) => entry.name)
    .filter((name) => !ofPrograms.test(name))
    .sort();

const within = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== path;
};

const fault = (rule: string, file: string, message: string, remedy: string): Diagnostic =>
  diagnostic("error", rule, { file, line: null }, message, remedy);

const unreadable = (path: string): Diagnostic =>
  fault("unreadable", path, "cannot be read", "check its permissions");

const brokenLink = (path: string): Diagnostic =>
  fault("broken-link", path, "link leads nowhere", "take the link out or mend it");

const linkInCircle = (path: string): Diagnostic =>
  diagnostic(
    "warning",
    "link-in-circle",
    { file: path, line: null },
    "link leads back to a folder that it lies in; what is there is read once",
    "take the link out",
  );

const linkOutside = (path: string): Diagnostic =>
  fault("link-outside", path, "link leads out of the folder", "copy the file into the folder");
