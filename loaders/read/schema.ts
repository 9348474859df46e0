import { z } from "zod";

/** A text; a number or a truth value written bare counts as its text. */
export const text = z
  .union([z.string(), z.number(), z.boolean()], { error: "write a text" })
  .transform((value) => String(value).trim())
  .refine((value) => value !== "", { error: "write a text that is not empty" });

/** A text that may be left out; empty is null. */
export const optionalText = z
  .union([z.string(), z.number(), z.boolean(), z.null()], { error: "write a text or leave it out" })
  .optional()
  .transform((value) => (value == null || String(value).trim() === "" ? null : String(value).trim()));

/** A list of texts; one text alone is a list of one, nothing is the empty list. */
export const texts = z.preprocess(
  (value) => (value == null ? [] : Array.isArray(value) ? value : [value]),
  z.array(text, { error: "write a list of texts" }),
);

/** The name of a camp, frame, entity or coder: it stands in addresses and column names, and values are looked up by it. */
export const id = text
  .refine((value) => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(value), {
    error: "write an id of letters, digits, hyphens and underscores, such as north-branch",
  })
  .refine((value) => !(value in {}), {
    error: "choose another id: every object of the language has a property of this name",
  });

/** One of the listed words. */
export const oneOf = <T extends string>(choices: readonly [T, ...T[]]) =>
  z.enum(choices, { error: `expected one of ${choices.join(", ")}` });
