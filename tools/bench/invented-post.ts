import { type Random, randomBelow, seededRandom } from "../../src/analysis/random.ts";
import { campPhrases, camps, claims, frames, judgements, people } from "./invented-contest.ts";
import { drawWord, inventedWords } from "./invented-words.ts";

const cues = Object.values(frames).flat();

const oneOf = <T>(list: readonly T[], random: Random): T => list[randomBelow(list.length, random)] as T;

/** The camp of a post: each side has half of the posts. */
export const campOfPost = (index: number): (typeof camps)[number] => camps[index % 2] ?? camps[0];

/**
 * The text of a post of about `words` words: a title, then paragraphs with quotations, names, figures and cues. The
 * same seed and index give the same text, however many posts there are.
 */
export function inventedPost(seed: number, index: number, words = 640): string {
  const random = ownRandom(seed, index);
  const camp = campOfPost(index);
  const wanted = words * (0.6 + 0.8 * random());
  const paragraphs = [title(random)];
  let written = 0;
  while (written < wanted) {
    const sentences = Array.from({ length: 3 + randomBelow(4, random) }, () => sentence(camp, random));
    const text = sentences.join(" ");
    written += text.split(" ").length;
    paragraphs.push(text);
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Two generators together: one alone runs for some posts through numbers that another post had. */
function ownRandom(seed: number, index: number): Random {
  const one = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const other = seededRandom(Math.imul(seed, 0x7feb352d) + Math.imul(index + 1, 0xc2b2ae35));
  return () => (one() + other()) % 1;
}

const plain = (count: number, random: Random): string[] =>
  Array.from({ length: count }, () => inventedWords[drawWord(random)] ?? "");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const title = (random: Random): string => capital(plain(4 + randomBelow(4, random), random).join(" "));

function sentence(camp: (typeof camps)[number], random: Random): string {
  const words = plain(8 + randomBelow(18, random), random);
  const put = (phrase: string) => words.splice(randomBelow(words.length, random), 0, phrase);
  if (random() < 0.1) put(oneOf(cues, random));
  if (random() < 0.06) put(oneOf(campPhrases[camp], random));
  if (random() < 0.04) put(oneOf(claims, random));
  const kind = random();
  const someone = oneOf(people, random);
  const surname = someone.split(" ")[1] ?? someone;
  if (kind < 0.12) return `“${capital(words.join(" "))},” said ${someone}.`;
  if (kind < 0.16) return `${someone} said: “${capital(words.join(" "))}.”`;
  if (kind < 0.2) return `${surname} said that ${words.join(" ")}.`;
  if (kind < 0.28) return `${surname} is ${oneOf(judgements, random)}, and ${words.join(" ")}.`;
  if (kind < 0.34) return `We ${words.join(" ")}, but they ${plain(4, random).join(" ")}.`;
  if (random() < 0.3) words.splice(randomBelow(words.length - 1, random) + 1, 0, ",");
  return `${capital(words.join(" ")).replaceAll(" ,", ",")}.`;
}
