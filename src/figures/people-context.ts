import type { PeopleInput } from "../analysis/people/people-input.js";
import type { Finding } from "../domain/finding.js";
import type { FigureContext } from "./context.js";

/** What figures of people are drawn from, and what is found of the same. */
export type PeopleContext = FigureContext & PeopleInput & { readonly findings: readonly Finding[] };
