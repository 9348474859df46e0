import { voices } from "../../domain/voice.js";
import { type Heard, isHeard } from "./find-nodes.js";

/** The voices that are searched. */
export const heardVoices = (heard: Heard): string[] => voices.filter((voice) => isHeard({ voice }, heard));
