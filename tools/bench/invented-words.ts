import type { Random } from "../../src/analysis/random.ts";

/** Word forms that a corpus can draw on; a corpus of 20,000 posts meets about 80,000 of them. */
const size = 150_000;

/** The commonest words, which give sentences the look of English. */
const common = (
  "the of and to a in that it for was is on with as be at by this not are but from have they an which one we had " +
  "were all more when who would there their been has will no if out so what up about into than them can only other " +
  "time new some could these two may then do first any my now such like our over me even most made after also did " +
  "many before must through years where much your way well down should because long each just state those people " +
  "how too little good make world still see own work men day get here between both life being under three never " +
  "know same last another while us off might great go come since against right came take used"
).split(" ");

const onsets = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w".split(" ");
const vowels = "a e i o u ai ea ee ie oa ou".split(" ");
const codas = ["", "", "", "l", "n", "r", "s", "t", "ck", "nd", "st", "m"];
const endings = ["", "", "", "", "s", "ed", "ing", "ly", "er", "ness"];

/** The word of a rank: a word of English among the commonest, else one made of syllables, each rank its own. */
function wordOf(rank: number): string {
  const known = common[rank];
  if (known !== undefined) return known;
  let rest = rank;
  const take = (list: readonly string[]): string => {
    const found = list[rest % list.length] ?? "";
    rest = Math.floor(rest / list.length);
    return found;
  };
  let word = "";
  do word += take(onsets) + take(vowels) + take(codas);
  while (rest > endings.length);
  return word + take(endings);
}

/** Words by rank, the commonest first. */
export const inventedWords: readonly string[] = Array.from({ length: size }, (_, rank) => wordOf(rank));

/** Sums of the frequencies of a Zipf and Mandelbrot law, up to each rank. */
const sums = (() => {
  const list = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7) ** 1.07;
    list[rank] = sum;
  }
  return list;
})();

/** A word by its frequency. */
export function drawWord(random: Random): number {
  const wanted = random() * (sums[size - 1] ?? 1);
  let [low, high] = [0, size - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
