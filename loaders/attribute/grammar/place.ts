import type { Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import type { CueForm, CueVerb } from "../vocabulary/cue-verbs.ts";
import type { Run } from "./verb-run.ts";

/** The subject of a reporting verb and how it stands to it. */
export interface Source {
  readonly subject: Speaker | null;
  readonly finite: boolean;
  readonly inverted?: boolean;
  readonly passive?: boolean;
  /** The subject belongs to an earlier verb and stands outside this clause. */
  readonly shared?: boolean;
}

/** A verb in its place, with what stands before it. */
export interface Place {
  readonly p: Passage;
  readonly i: number;
  /** Unit after the verb and, for a verb of several words, the rest of it. */
  readonly after: number;
  readonly verb: CueVerb;
  readonly form: CueForm;
  readonly run: Run;
  /** The subject that the sentence has before a unit. */
  readonly earlier: (at: number) => Speaker | null;
}
