import type { Finding } from "../../domain/finding.js";
import { frameSubject } from "./frame-subject.js";

/** Whether a finding compares sides on a frame: of two camps it bears the frame's name, of more the sides' names too. */
export const isOfFrame = ({ metric, finding_id, groups }: Finding, frame: string): boolean =>
  metric === "frame" &&
  [frameSubject(frame), frameSubject(frame, groups)].some((subject) => finding_id === `frame.${subject}`);
