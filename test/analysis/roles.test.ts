import { describe, expect, it } from "vitest";
import { type RoleRows, targetRoles } from "../../src/analysis/roles.ts";

const judged = (sentence_id: string, score: number, over: object = {}) => ({
  ...{
    post_id: sentence_id.split(":")[0] ?? "",
    sentence_id,
    target_id: "reid",
    score,
    source: "lexicon",
    voice: "own",
  },
  ...over,
});
const done = (
  sentence_id: string,
  actor_id: string | null,
  kind: string,
  patient_id: string | null,
  voice = "own",
) => ({
  ...{ post_id: sentence_id.split(":")[0] ?? "", sentence_id, actor_id, patient_id, kind, voice },
});
const rows: RoleRows = {
  posts: [
    { post_id: "p", camp: "for" },
    { post_id: "q", camp: "against" },
  ],
  evaluations: [
    judged("p:10", 0.5),
    judged("p:2", 0.5),
    judged("p:3", 0.01),
    judged("q:1", -0.5),
    judged("q:2", 0.9, { voice: "direct" }),
    judged("q:4", -1, { source: "coder" }),
    judged("q:4", -1, { source: "coder" }),
    judged("q:5", 1, { source: "coder" }),
    judged("z:1", -0.5),
  ],
  actions: [
    done("p:4", "hale", "harm", "reid"),
    done("p:2", "reid", "help", null),
    done("q:1", "reid", "other", "hale"),
    done("q:6", "reid", "harm", "hale", "direct"),
  ],
};

describe("targetRoles(rows, options)", () => {
  it("gives each target the sentences of each role, camp by camp, in order of the text", () => {
    expect(targetRoles(rows)).toEqual([
      {
        ...{ target_id: "hale", camp: "for", posts: 1, leading: "antagonist" },
        sentences: { protagonist: [], antagonist: ["p:4"], innocent: [] },
      },
      {
        ...{ target_id: "reid", camp: "against", posts: 1, leading: "antagonist" },
        sentences: { protagonist: [], antagonist: ["q:1"], innocent: [] },
      },
      {
        ...{ target_id: "reid", camp: "for", posts: 1, leading: "protagonist" },
        sentences: { protagonist: ["p:2", "p:10"], antagonist: [], innocent: ["p:4"] },
      },
    ]);
  });

  it("reads the words of others only where they are asked for", () => {
    const quoted = targetRoles(rows, { voice: "quoted", targets: ["reid"] });
    expect(quoted).toMatchObject([
      { camp: "against", leading: null, sentences: { protagonist: ["q:2"], antagonist: ["q:6"] } },
    ]);
  });

  it("takes coders where two or more agree", () => {
    const [against] = targetRoles(rows, { source: "coder", targets: ["reid"] });
    expect(against?.sentences).toEqual({ protagonist: [], antagonist: ["q:4"], innocent: [] });
  });

  it("gives nothing for no rows, and the same for any order of rows", () => {
    expect(targetRoles({ posts: [], evaluations: [], actions: [] })).toEqual([]);
    const turned = {
      ...rows,
      evaluations: [...rows.evaluations].reverse(),
      actions: [...rows.actions].reverse(),
    };
    expect(targetRoles(turned)).toEqual(targetRoles(rows));
  });
});
