import { voicesOf } from "../src/domain/voice.ts";

/** The condition in SQL under which pages count words or sentences as the writer's own; `column` holds their voice. */
export const ownCondition = (column: string): string =>
  `${column} IN (${voicesOf("own")
    .map((voice) => `'${voice}'`)
    .join(", ")})`;
