import type { Row } from "../domain/tables.js";
import { inVoice, type VoiceChoice } from "../domain/voice.js";
import { groupBy } from "./group-by.js";
import { type Sign, signOf } from "./sign-of-score.js";

/** What a target is in a camp's story. Source: SemEval-2025 Task 10, entity framing: main roles. */
export const roles = ["protagonist", "antagonist", "innocent"] as const;

export type Role = (typeof roles)[number];

/** A target's share in a camp's story: the sentences that give it each role. */
export interface TargetRoles {
  readonly target_id: string;
  readonly camp: string;
  /** Ids of the sentences, in order, each once a role. A sentence may give more than one. */
  readonly sentences: Readonly<Record<Role, readonly string[]>>;
  /** Posts in which any role is given. */
  readonly posts: number;
  /** The role of most sentences; null where two lead together. */
  readonly leading: Role | null;
}

/** What roles are read from. A post's camp is the caller's, so that placements can be tried. */
export interface RoleRows {
  readonly posts: readonly Pick<Row<"posts">, "post_id" | "camp">[];
  readonly evaluations: readonly Pick<
    Row<"evaluations">,
    "post_id" | "sentence_id" | "target_id" | "score" | "source" | "voice"
  >[];
  readonly actions: readonly Pick<
    Row<"actions">,
    "post_id" | "sentence_id" | "actor_id" | "patient_id" | "kind" | "voice"
  >[];
}

interface Given {
  readonly post_id: string;
  readonly sentence_id: string;
  readonly target_id: string;
  readonly role: Role;
}

export interface RoleOptions {
  /** Whose judgements count; default "lexicon". */
  readonly source?: "lexicon" | "coder";
  /** Default "own". */
  readonly voice?: VoiceChoice;
  /** Entity ids whose roles are wanted; default null, which is all. */
  readonly targets?: readonly string[] | null;
}

/**
 * Roles a target and camp. Protagonist: judged well, or helps. Antagonist: judged badly, or does harm. Innocent: harm is
 * done to it. With source "coder" a sentence judges where all coders who rated the target there, two at least, agree.
 * Targets without any role are left out; rows are by target, then camp.
 */
export function targetRoles(
  rows: RoleRows,
  { source = "lexicon", voice = "own", targets = null }: RoleOptions = {},
): TargetRoles[] {
  const camps = new Map(rows.posts.map(({ post_id, camp }) => [post_id, camp]));
  const wanted = targets === null ? null : new Set(targets);
  const inScope = <R extends { readonly post_id: string; readonly voice: string }>(row: R): boolean =>
    camps.has(row.post_id) && inVoice(row.voice, voice);
  const given = [
    ...fromEvaluations(rows.evaluations.filter(inScope), source),
    ...fromActions(rows.actions.filter(inScope)),
  ].filter(({ target_id }) => wanted?.has(target_id) ?? true);
  const groups = groupBy(given, ({ post_id, target_id }) => JSON.stringify([target_id, camps.get(post_id)]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [target_id, camp] = JSON.parse(key) as [string, string];
      return rolesOf(target_id, camp, group);
    });
}

function rolesOf(target_id: string, camp: string, given: readonly Given[]): TargetRoles {
  const of = (role: Role): string[] =>
    [...new Set(given.filter((item) => item.role === role).map(({ sentence_id }) => sentence_id))].sort(
      bySentence,
    );
  const sentences = {
    protagonist: of("protagonist"),
    antagonist: of("antagonist"),
    innocent: of("innocent"),
  };
  const most = Math.max(...roles.map((role) => sentences[role].length));
  const leaders = roles.filter((role) => sentences[role].length === most);
  return {
    ...{ target_id, camp, sentences },
    posts: new Set(given.map(({ post_id }) => post_id)).size,
    leading: leaders.length === 1 ? (leaders[0] ?? null) : null,
  };
}

/** Order of posts, then of sentences in them: `post:2` before `post:10`. */
function bySentence(a: string, b: string): number {
  const [postA, postB] = [a.slice(0, a.lastIndexOf(":")), b.slice(0, b.lastIndexOf(":"))];
  if (postA !== postB) return postA < postB ? -1 : 1;
  return Number(a.slice(postA.length + 1)) - Number(b.slice(postB.length + 1));
}

function fromEvaluations(rows: RoleRows["evaluations"], source: "lexicon" | "coder"): Given[] {
  const pairs = groupBy(
    rows.filter((row) => row.source === source),
    ({ sentence_id, target_id }) => JSON.stringify([sentence_id, target_id]),
  );
  return [...pairs.values()].flatMap((group): Given[] => {
    const [first] = group;
    const sign =
      source === "coder"
        ? agreed(group.map(({ score }) => score))
        : signOf(group.reduce((sum, { score }) => sum + score, 0));
    if (first === undefined || sign === 0 || sign === null) return [];
    const { post_id, sentence_id, target_id } = first;
    return [{ post_id, sentence_id, target_id, role: sign > 0 ? "protagonist" : "antagonist" }];
  });
}

function agreed(scores: readonly number[]): Sign | null {
  const [first, ...rest] = scores.map(signOf);
  return first !== undefined && rest.length > 0 && rest.every((sign) => sign === first) ? first : null;
}

function fromActions(rows: RoleRows["actions"]): Given[] {
  return rows.flatMap(({ post_id, sentence_id, actor_id, patient_id, kind }): Given[] => {
    if (kind === "other") return [];
    const given = (target_id: string | null, role: Role): Given[] =>
      target_id === null ? [] : [{ post_id, sentence_id, target_id, role }];
    return [
      ...given(actor_id, kind === "harm" ? "antagonist" : "protagonist"),
      ...(kind === "harm" ? given(patient_id, "innocent") : []),
    ];
  });
}
