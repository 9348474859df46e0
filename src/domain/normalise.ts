const plain = /^[a-z\d.,'-]*$/;
const ascii = /^[\x20-\x7e]*$/;

/**
 * Lower case in NFC with straight apostrophes. In words, dashes that join are hyphens, accents and
 * back-ticks used as apostrophes are apostrophes, and characters of no width are left out.
 */
export function normalise(form: string, isWord: boolean): string {
  return plain.test(form) ? form : straighten(form.toLowerCase(), isWord);
}

/** The same, with capitals left as they are. */
export function straighten(form: string, isWord: boolean): string {
  if (ascii.test(form)) return isWord ? form.replaceAll("`", "'") : form;
  const straight = form.replace(/[’‘ʼ＇]/gu, "'");
  const clean = isWord
    ? straight
        .replace(/[`´]/g, "'")
        .replace(/[‐‑]/g, "-")
        .replace(/\p{Cf}/gu, "")
    : straight;
  return clean.normalize("NFC");
}
