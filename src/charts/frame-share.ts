import type { Counted } from "./open-marks.js";

/** How many of a post's sentences have a frame. */
export interface PostShare extends Counted {
  /** Frame id. */
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly post: string;
  readonly short: string;
}

/** How many of a camp's sentences have a frame. */
export interface CampShare extends Counted {
  readonly id: string;
  readonly camp: string;
}
