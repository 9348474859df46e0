const frameKeys = [..."1234567890qwertyuiop"];
const targetKeys = [..."asdfghzxcvbnm"];

/** As many targets as there are keys for. */
export const mostTargets = targetKeys.length;

/** What a key does at the desk. */
export type Deed =
  | { readonly kind: "frame"; readonly index: number }
  /** Without a position the one after that which it has. */
  | { readonly kind: "target"; readonly index: number; readonly position?: number | null }
  | { readonly kind: "next" | "back" | "code" | "clear" };

const moves: Readonly<Record<string, "next" | "back" | "code" | "clear">> = {
  j: "next",
  ArrowDown: "next",
  k: "back",
  ArrowUp: "back",
  Enter: "code",
  Backspace: "clear",
  Delete: "clear",
};

/** The deed of a key among so many frames and targets; null where it has none. */
export function deedOf(key: string, frames: number, targets: number): Deed | null {
  const move = moves[key];
  if (move !== undefined) return { kind: move };
  const frame = frameKeys.indexOf(key);
  if (frame >= 0 && frame < frames) return { kind: "frame", index: frame };
  const target = targetKeys.indexOf(key);
  return target >= 0 && target < targets ? { kind: "target", index: target } : null;
}

/** The key of the frame at `index`; empty past the last. */
export const frameKey = (index: number): string => frameKeys[index] ?? "";

/** The key of the target at `index`; empty past the last. */
export const targetKey = (index: number): string => targetKeys[index] ?? "";

/** What a target's key makes of its position: not judged, for, against, neither, and round again. */
export function nextPosition(position: number | null): number | null {
  if (position === null) return 1;
  if (position === 1) return -1;
  return position === -1 ? 0 : null;
}
