import { stopWordOf } from "../../src/domain/read-stop-changes.ts";
import { noStopChanges, type StopChanges } from "../../src/domain/stop-list.ts";
import { stopWords } from "../../src/domain/stop-words.ts";
import { expectedOneOf, quoted } from "./diagnostic.ts";
import { asRecord, type YamlFile } from "./parse-yaml.ts";
import { texts } from "./schema.ts";

const key = "stop_words";
const ways = ["add", "drop"] as const;

/** How `contest.yaml` changes the stop words; each faulty word is reported and left out. */
export function readStopWords(yaml: YamlFile, root: Readonly<Record<string, unknown>>): StopChanges {
  const value = root[key] ?? null;
  if (value === null) return noStopChanges;
  const changes = asRecord(value);
  if (changes === null) {
    const remedy = "write stop_words: {add: [hon], drop: [against]}";
    yaml.fault("error", "bad-value", [key], `${key} is no pair of lists: ${quoted(value)}`, remedy);
    return noStopChanges;
  }
  yaml.unknownKeys([key], changes, ways);
  const [add, drop] = ways.map((way) => readWords(yaml, way, changes[way]));
  const added = new Set(add?.map(({ word }) => word));
  return {
    add: [...added],
    drop: [...new Set(drop?.filter((d) => isDropped(yaml, d, added)).map(({ word }) => word))],
  };
}

interface ReadWord {
  readonly word: string;
  readonly path: readonly (string | number)[];
}

function readWords(yaml: YamlFile, way: string, value: unknown): ReadWord[] {
  const list = yaml.read([key, way], value, texts) ?? [];
  return list.flatMap((text, i) => {
    const path = Array.isArray(value) ? [key, way, i] : [key, way];
    const word = stopWordOf(text);
    if (word !== null) return [{ word, path }];
    yaml.fault("error", "bad-stop-word", path, `no single word: ${quoted(text)}`, "write one word an entry");
    return [];
  });
}

function isDropped(yaml: YamlFile, { word, path }: ReadWord, added: ReadonlySet<string>): boolean {
  if (added.has(word)) {
    const message = `added and dropped: ${quoted(word)}`;
    yaml.fault("error", "stop-word-twice", path, message, "keep it in one of the lists; it is added");
    return false;
  }
  if (stopWords.has(word)) return true;
  const remedy = expectedOneOf(word, [...stopWords]);
  yaml.fault("warning", "no-stop-word", path, `not among the stop words: ${quoted(word)}`, remedy);
  return false;
}
