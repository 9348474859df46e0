import { otherPasts, pasts } from "../attribute/vocabulary/words.ts";

/** Pasts that are as well the base form: "set an alarm". */
const alsoBase = new Set("put set hit cut shut hurt cost quit beat led lay left".split(" "));
const auxiliaries = new Set(["was", "were", "had", "did"]);

const isPast = (word: string): boolean =>
  auxiliaries.has(word) ||
  (!alsoBase.has(word) && (pasts.has(word) || otherPasts.has(word))) ||
  /[a-z]{2}ed$/.test(word);

/** Whether a sentence tells what somebody did or what came about: a verb in the past stands behind its first word. */
export const tellsPast = (sentence: string): boolean =>
  (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).slice(1).some(isPast);
