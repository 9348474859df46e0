/** A text as an id or a file's name: small letters and digits with hyphens between, of at most `most` characters. Empty where it holds neither. */
export const slug = (text: string, most = Number.POSITIVE_INFINITY): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, most)
    .replace(/^-+|-+$/g, "");
