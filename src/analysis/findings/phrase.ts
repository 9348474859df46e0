import type { Part } from "../../domain/finding.js";
import { capital } from "../../domain/format.js";

/** Text with figures in it: a template tag that keeps figures apart and joins the text between them. */
export function phrase(text: TemplateStringsArray, ...values: readonly (Part | readonly Part[])[]): Part[] {
  return join(text.flatMap((piece, i) => [piece, ...[values[i] ?? ""].flat()]));
}

/** Parts with neighbouring text in one piece and no empty text. */
export function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
  }
  return joined;
}

/** Phrases joined as a list: commas, and a last joint of its own. */
export const phraseList = (phrases: readonly (readonly Part[])[], between = ", ", last = " and "): Part[] =>
  join(phrases.flatMap((parts, i) => [i === 0 ? "" : i === phrases.length - 1 ? last : between, ...parts]));

/** The phrase with a capital at its start. */
export function sentence(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  return [typeof first === "string" ? capital(first) : { ...first, value: capital(first.value) }, ...rest];
}

/** Parts as plain text. */
export const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.value)).join("");
