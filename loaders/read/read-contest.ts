import { z } from "zod";
import type { Camp, Coder, Contest, PlacementSetting } from "../../src/domain/contest.ts";
import { noStopChanges } from "../../src/domain/stop-list.ts";
import { campWriters } from "./camp-writers.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import { asRecord, YamlFile } from "./parse-yaml.ts";
import { readStopWords } from "./read-stop-words.ts";
import { id, oneOf, optionalText, text, texts } from "./schema.ts";

const file = "contest.yaml";
const keys = [
  "title",
  "question",
  "introduction",
  "notes",
  "camps",
  "candidates",
  "targets",
  "settings",
  "coders",
  "stop_words",
  "publish",
];
const camp = z.object({ id, label: text, writers: optionalText, colour: z.int().min(0).optional() });
const setting = z.object({ post: text, label: text, choices: texts.pipe(z.array(z.string()).min(1)) });
const coder = z.object({ id, label: text, description: optionalText });
const publish = oneOf(["full", "excerpt", "none"]);
/** Places of a post that are no camp: counted apart, and not at all. */
const otherPlaces = ["none", "out"] as const;

/** Whether an id, in whatever letters, is a word that stands where a camp's id could: another place of a post, or all camps but one. */
export const isReservedCamp = (id: string): boolean => [...otherPlaces, "rest"].includes(id.toLowerCase());

/** A contest without camps or title, for a folder whose contest cannot be read. */
export const emptyContest: Contest = {
  title: "Untitled contest",
  question: null,
  introduction: [],
  notes: [],
  camps: [],
  candidates: [],
  targets: [],
  settings: [],
  coders: [],
  stopWords: noStopChanges,
  publish: "full",
};

/** Where a contest says what may be shown and that cannot be read, nothing is: it may have been meant to be. */
const unreadContest: Contest = { ...emptyContest, publish: "none" };

/**
 * Reads `contest.yaml`; null where it has no text, because there is none or, where `isThere`, because it could not be decoded, as is then
 * reported already. Each faulty part is reported and left out, the rest stands.
 */
export function readContest(
  source: string | null,
  isThere = source !== null,
): { contest: Contest; diagnostics: readonly Diagnostic[] } {
  if (source === null && isThere) return { contest: unreadContest, diagnostics: [] };
  if (source === null) {
    const remedy = "write it with a title and camps, such as camps: [{id: north, label: For the north}]";
    const found = diagnostic(
      "error",
      "no-contest",
      { file, line: null },
      "no contest.yaml in the folder",
      remedy,
    );
    return { contest: emptyContest, diagnostics: [found] };
  }
  const yaml = new YamlFile(file, source);
  const root = asRecord(yaml.value);
  if (root === null) {
    if (yaml.diagnostics.length === 0)
      yaml.fault("error", "bad-value", [], "contest.yaml holds no keys", "write title: and camps:");
    return { contest: unreadContest, diagnostics: yaml.diagnostics };
  }
  yaml.unknownKeys([], root, keys);
  const field = <T>(key: string, schema: z.ZodType<T>, fallback: T): T =>
    key in root ? (yaml.read([key], root[key], schema) ?? fallback) : fallback;
  const camps = readCamps(yaml, root);
  if (!("title" in root))
    yaml.fault("error", "no-title", [], "no title", "write title: and the contest's name");
  const contest: Contest = {
    title: field("title", text, emptyContest.title),
    question: field("question", optionalText, null),
    introduction: field("introduction", texts, []),
    notes: field("notes", texts, []),
    camps,
    candidates: field("candidates", texts, []),
    targets: field("targets", texts, []),
    settings: readSettings(yaml, root, camps),
    coders: items(yaml, root, "coders", coder, ["id", "label", "description"]).map(({ item }): Coder => item),
    stopWords: readStopWords(yaml, root),
    publish: "publish" in root ? field("publish", publish, unreadContest.publish) : emptyContest.publish,
  };
  return { contest, diagnostics: yaml.diagnostics };
}

/** Camps that shapes and colours tell apart. */
const mostCamps = 6;

function readCamps(yaml: YamlFile, root: Readonly<Record<string, unknown>>): Camp[] {
  const camps: Camp[] = [];
  for (const { item, index } of items(yaml, root, "camps", camp, ["id", "label", "writers", "colour"])) {
    const path = ["camps", index];
    if (isReservedCamp(item.id))
      yaml.fault(
        "error",
        "reserved-camp",
        path,
        `camp id is reserved: ${quoted(item.id)}`,
        "choose another id: the pages use none, out and rest for what is not a camp",
      );
    else if (camps.some((other) => other.id === item.id))
      yaml.fault(
        "error",
        "duplicate-camp",
        path,
        `duplicate camp: ${quoted(item.id)}`,
        "give each camp its own id",
      );
    else {
      const alike = camps.find(({ label }) => sameLabel(label, item.label));
      if (alike !== undefined)
        yaml.fault(
          "warning",
          "same-label",
          [...path, "label"],
          `camps ${alike.id} and ${item.id} have the same label, so pages cannot tell them apart: ${quoted(item.label)}`,
          "give each camp its own label",
        );
      camps.push({
        ...item,
        writers: item.writers ?? campWriters(item.label),
        colour: item.colour ?? camps.length,
      });
    }
  }
  if (camps.length === 0) {
    const remedy = "write camps: [{id: north, label: For the north}, {id: south, label: For the south}]";
    yaml.fault("error", "no-camps", "camps" in root ? ["camps"] : [], "no camps", remedy);
  }
  if (camps.length > mostCamps)
    yaml.fault(
      "warning",
      "many-camps",
      ["camps", mostCamps],
      `${camps.length} camps; pages tell ${mostCamps} apart, and later ones look like the first`,
      "put camps together under one id, or read them as contests of their own",
    );
  return camps;
}

const sameLabel = (one: string, other: string): boolean =>
  one.toLowerCase().normalize("NFC") === other.toLowerCase().normalize("NFC");

/** A setting of which no choice is legal offers none, and is left out. */
function readSettings(
  yaml: YamlFile,
  root: Readonly<Record<string, unknown>>,
  camps: readonly Camp[],
): PlacementSetting[] {
  const legal = [...camps.map((c) => c.id), ...otherPlaces];
  return items(yaml, root, "settings", setting, ["post", "label", "choices"]).flatMap(({ item, index }) => {
    const wrong = item.choices.filter((choice) => !legal.includes(choice));
    for (const choice of wrong) {
      const path = ["settings", index, "choices"];
      yaml.fault(
        "error",
        "unknown-camp",
        path,
        `unknown camp: ${quoted(choice)}`,
        expectedOneOf(choice, legal),
      );
    }
    const choices = item.choices.filter((choice) => legal.includes(choice));
    return choices.length === 0 ? [] : [{ ...item, choices }];
  });
}

/** The items of a list that hold to a schema, with their place in it. */
function items<T>(
  yaml: YamlFile,
  root: Readonly<Record<string, unknown>>,
  key: string,
  schema: z.ZodType<T>,
  known: readonly string[],
): { item: T; index: number }[] {
  const list = root[key] ?? [];
  if (!Array.isArray(list)) {
    yaml.fault(
      "error",
      "bad-value",
      [key],
      `${key} is not a list`,
      `write each entry after a hyphen under ${key}:`,
    );
    return [];
  }
  return list.flatMap((value, index) => {
    yaml.unknownKeys([key, index], value, known);
    const item = yaml.read([key, index], value, schema);
    return item === null ? [] : [{ item, index }];
  });
}
