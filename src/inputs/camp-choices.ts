import type { Camp } from "../domain/contest.js";
import type { Choice } from "./kept-choice.js";

/** The choice of no one in particular. */
export const all: Choice = { value: "", label: "all" };

/** Camps as a reader chooses among them: all, each, and what stands outside them. */
export const campChoices = (camps: readonly Pick<Camp, "id" | "label">[]): Choice[] => [
  all,
  ...camps.map(({ id, label }) => ({ value: id, label })),
  { value: "none", label: "outside the camps" },
];
