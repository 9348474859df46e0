import { straighten } from "../../../src/domain/normalise.ts";
import { partWords } from "./part-words.ts";
import { type ReadingOrder, tokenNumbers } from "./reading-order.ts";
import { RunFile } from "./run-file.ts";
import { eachRun, type Places, RunColumns, type Runs } from "./term-runs.ts";

/** The words of a set as they are spelt in one way, and the runs that they make. */
export interface Spelling {
  readonly words: readonly string[];
  /** Words of each voice in each post. */
  readonly inPosts: readonly (readonly number[])[];
  /** How often each form of the reading order stands behind the first word of a sentence, where no capital is owed to its place. */
  readonly inside: Int32Array;
  /** How many runs each part has: those that start with a word of a range, ranges in order. */
  readonly parts: readonly number[];
  readonly read: (part: number) => Promise<Runs>;
  readonly close: () => void;
}

interface SpellingOptions {
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  readonly cased: boolean;
  readonly atOnce: number | undefined;
  readonly scratch: string;
}

/**
 * The words of a reading order and their runs, in parts of about `atOnce` runs. More than one part waits in a file, `scratch`, until the
 * spelling is closed.
 */
export async function spellingOf(
  reading: ReadingOrder,
  { posts, voices, cased, atOnce, scratch }: SpellingOptions,
): Promise<Spelling> {
  const spelt = reading.forms.map(({ form, norm, is_word }) =>
    is_word ? (cased ? straighten(form, true) : norm) : null,
  );
  const words = [...new Set(spelt.filter((word) => word !== null))].sort();
  const places = {
    post: placesIn(posts, reading.posts),
    voice: placesIn(voices, reading.voices),
    word: placesIn(words, spelt),
  };
  const { times, inPosts, inside } = await countWords(reading, places, [
    words.length,
    voices.length,
    posts.length,
  ]);
  const { sizes, partOf } = partWords(times, atOnce);
  const [only = 0] = sizes;
  if (sizes.length <= 1) {
    const read = async (): Promise<Runs> => {
      const columns = new RunColumns(only);
      await eachRun(reading, places, columns.add);
      return columns.finish();
    };
    return { words, inPosts, inside, parts: sizes, read, close: () => undefined };
  }
  const file = new RunFile(scratch, sizes);
  try {
    await eachRun(reading, places, (first, second, third, post, sentence, voice) =>
      file.add(partOf[first] ?? 0, first, second, third, post, sentence, voice),
    );
    const read = async (part: number): Promise<Runs> => file.read(part);
    return { words, inPosts, inside, parts: sizes, read, close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** The place of each value in a list; -1 for those that it lacks. */
function placesIn(list: readonly string[], values: readonly (string | null)[]): Int32Array {
  const places = new Map<string | null, number>(list.map((value, place) => [value, place]));
  return Int32Array.from(values, (value) => places.get(value) ?? -1);
}

/**
 * How often each word stands in the posts, how many words each voice has in each, and how often each form stands behind the first word of a sentence; of so many words, voices and
 * posts.
 */
async function countWords(
  reading: ReadingOrder,
  places: Places,
  [words, voices, posts]: readonly [words: number, voices: number, posts: number],
): Promise<{ times: Int32Array; inPosts: number[][]; inside: Int32Array }> {
  const times = new Int32Array(words);
  const inside = new Int32Array(reading.forms.length);
  let [lastPost, lastSentence] = [-1, -1];
  const inPosts = Array.from({ length: voices }, () => Array.from({ length: posts }, () => 0));
  for await (const row of reading.rows())
    for (let at = 0; at < row.length; at += tokenNumbers) {
      const form = row[at + 3] ?? 0;
      const sentence = row[at + 1] ?? 0;
      const word = places.word[form] ?? -1;
      const post = places.post[row[at] ?? 0] ?? -1;
      if (word < 0 || post < 0) continue;
      times[word] = (times[word] ?? 0) + 1;
      if (post === lastPost && sentence === lastSentence) inside[form] = (inside[form] ?? 0) + 1;
      [lastPost, lastSentence] = [post, sentence];
      const ofVoice = inPosts[places.voice[row[at + 2] ?? 0] ?? -1];
      if (ofVoice !== undefined) ofVoice[post] = (ofVoice[post] ?? 0) + 1;
    }
  return { times, inPosts, inside };
}
