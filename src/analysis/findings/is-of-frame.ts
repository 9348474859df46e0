import type { Finding } from "../../domain/finding.js";

/** Whether a finding compares sides on a frame: of two camps it bears the frame's name, of more the sides' names too. */
export const isOfFrame = ({ metric, finding_id, groups }: Finding, frame: string): boolean =>
  metric === "frame" && [`frame.${frame}`, `frame.${frame}.${groups.join(".")}`].includes(finding_id);
