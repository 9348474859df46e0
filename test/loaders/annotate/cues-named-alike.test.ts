import { expect, it } from "vitest";
import { cuesNamedAlike } from "../../../loaders/annotate/cues/cues-named-alike.ts";
import type { Entity } from "../../../src/domain/contest.ts";
import { entityOf, frameOf } from "./listed.ts";

const frame = (cues: readonly string[]) => frameOf("f", cues);
const entity = (id: string, name: string, more: Partial<Entity> = {}) => entityOf(id, name, "other", more);

const bare = { needs: [], notBefore: [], notAfter: [], onlyBefore: [] };

it("tells of cues in lower case that are a listed name of one word", () => {
  const entities = [
    entity("ida", "Ida Cost", { aliases: ["Cost", "the keeper"] }),
    entity("fund", "Harbour Fund", { aliases: ["the Fund"] }),
    entity("drift", "Drift", { ambiguous: [{ alias: "Drift", ...bare }] }),
  ];
  const cues = ["cost|costs", "Cost", "cost*", "-cost", "harbour fund", "a fund", "drift", "keeper"];
  expect(cuesNamedAlike([frame(cues)], entities)).toEqual([
    { frame_id: "f", cue: "cost|costs", name: "Cost", entity_id: "ida" },
    { frame_id: "f", cue: "a fund", name: "Fund", entity_id: "fund" },
  ]);
});
