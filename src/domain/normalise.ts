const plain = /^[a-z\d.,'-]*$/;
const ascii = /^[\x20-\x7e]*$/;

/**
 * Lower case in NFC with straight apostrophes. In words, dashes that join are hyphens, accents and
 * back-ticks used as apostrophes are apostrophes, and characters of no width are left out.
 */
export function normalise(form: string, isWord: boolean): string {
  if (plain.test(form)) return form;
  const lower = form.toLowerCase();
  if (ascii.test(lower)) return isWord ? lower.replaceAll("`", "'") : lower;
  const straight = lower.replace(/[’‘ʼ＇]/gu, "'");
  const clean = isWord
    ? straight
        .replace(/[`´]/g, "'")
        .replace(/[‐‑]/g, "-")
        .replace(/\p{Cf}/gu, "")
    : straight;
  return clean.normalize("NFC");
}
