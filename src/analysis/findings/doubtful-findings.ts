import type { Finding } from "../../domain/finding.js";
import { type CopiesInput, copiesFinding } from "./copies-finding.js";
import { type LanguageInput, languageFinding } from "./language-finding.js";

/** What speaks against counting some posts as others, for pages that make their own findings. */
export const doubtfulFindings = (input: CopiesInput & LanguageInput): Finding[] => [
  ...copiesFinding(input),
  ...languageFinding(input),
];
