import type { Finding } from "../../domain/finding.js";

/**
 * What a comparison on a frame is about, as its finding's id says it: the frame and, of more than two camps, the groups. A dot within an id is
 * a colon, which no id has, so that two comparisons never have one id.
 */
export const frameSubject = (frame: string, groups: readonly string[] = []): string =>
  [frame, ...groups].map((id) => id.replaceAll(".", ":")).join(".");

/** Whether a finding compares sides on a frame: of two camps it bears the frame's name, of more the sides' names too. */
export const isOfFrame = ({ metric, finding_id, groups }: Finding, frame: string): boolean =>
  metric === "frame" &&
  [frameSubject(frame), frameSubject(frame, groups)].some((subject) => finding_id === `frame.${subject}`);
