import { z } from "zod";
import type { Frame } from "../../src/domain/contest.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type ListItem, readList } from "./read-list.ts";
import { id, optionalText, text, texts } from "./schema.ts";

const frame = z.object({
  id,
  label: text,
  noun: optionalText,
  question: text,
  include: texts,
  exclude: texts,
  family: optionalText,
  mapping: optionalText,
  cues: texts,
  matches: texts,
  misses: texts,
});

/** Reads `codebook.yaml`; null gives no frames. */
export const readCodebook = (
  source: string | null,
): { items: readonly ListItem<Frame>[]; diagnostics: readonly Diagnostic[] } =>
  source === null
    ? { items: [], diagnostics: [] }
    : readList<Frame>("codebook.yaml", source, "frames", frame, Object.keys(frame.shape));
