import type { Finding } from "../domain/finding.js";
import { type OpenFigure, paragraph } from "./narrate.js";
import { nodes } from "./nodes.js";

/** Findings, a paragraph each; nothing where there are none. */
export const paragraphs = (findings: readonly Finding[], open: OpenFigure): DocumentFragment =>
  nodes(findings.map((finding) => paragraph(finding, open)));
