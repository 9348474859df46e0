import { join } from "node:path";

/** The contest folder in use: `--data DIR` of start and build, handed on by the environment. */
const dataFolder = (): string => process.env.RIVAL_FRAMES_DATA ?? "data";

/** Where the load writes and the site reads. */
export const derivedFolder = (): string => process.env.RIVAL_FRAMES_DERIVED ?? join(dataFolder(), "derived");
