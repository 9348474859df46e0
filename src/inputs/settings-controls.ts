import { html } from "npm:htl";
import { type Camp, type Coder, offersOut, type PlacementSetting } from "../domain/contest.js";
import type { DoubtfulPosts } from "../domain/doubtful-posts.js";
import type { Settings, Source } from "../domain/selection.js";
import { type VoiceChoice, voiceWords } from "../domain/voice.js";
import { carrySettings } from "./carry-settings.js";
import { choice } from "./choice.js";
import type { ChoiceOptions } from "./kept-choice.js";
import { leaveOutButton } from "./leave-out-button.js";
import { leftOut, withoutWords } from "./left-out.js";
import { postChoices } from "./post-choices.js";
import { type Address, browserAddress } from "./url-state.js";

export interface SettingsOptions {
  readonly camps: readonly Camp[];
  readonly coders: readonly Coder[];
  /** Posts whose camp can be argued about. */
  readonly settings: readonly PlacementSetting[];
  /** Posts that a reader may leave out of everything, but for those that `settings` can leave out; none unless given. */
  readonly posts?: readonly { readonly post_id: string; readonly short: string }[];
  /** Posts that something speaks against: a button a kind leaves them out. None unless given. */
  readonly doubtful?: readonly DoubtfulPosts[];
  /** Sources that the corpus has, the default first. */
  readonly sources: readonly Source[];
  /** Fields to show besides placements and posts, all unless given; one that is not shown keeps its default. */
  readonly fields?: readonly SettingsField[];
  /** Whether the form stands behind its line on a wide page too, as it does on a phone; it does not unless given. */
  readonly folded?: boolean;
  readonly address?: Address;
}

export type SettingsField = "source" | "voice" | "headings";

const allFields: readonly SettingsField[] = ["source", "voice", "headings"];

/**
 * How everything on a page is counted, as one form kept in the address, from where links to other pages take it on; `value` is the
 * {@link Settings}. Where room is scarce it stands behind a line that says what is counted.
 */
export function settingsControls(options: SettingsOptions): HTMLFormElement & { value: Settings } {
  const { address = browserAddress, fields = allFields, posts = [], doubtful = [], folded = false } = options;
  const make = (spec: Omit<ChoiceOptions, "address">) => choice({ ...spec, address });
  const source = make({
    legend: "Frames as",
    key: "source",
    choices: options.sources.map((s) => ({ value: s, label: sourceLabel(s, options.coders) })),
  });
  const voice = make({ legend: "Whose words", key: "voice", choices: voiceChoices });
  const headings = make({
    legend: "Headings",
    key: "headings",
    choices: [
      { value: "in", label: "counted" },
      { value: "out", label: "left out" },
    ],
  });
  const places = options.settings.map((setting) => ({
    post: setting.post,
    field: make(placeChoice(setting, options.camps)),
  }));
  const out = leftOut({
    legend: "Posts",
    choices: postChoices(posts.filter(({ post_id }) => !offersOut(options.settings, post_id))),
    address,
  });
  const shown = { source, voice, headings };
  const read = (): Settings => ({
    source: fields.includes("source") ? (source.value as Source) : (options.sources[0] ?? "cue"),
    voice: fields.includes("voice") ? (voice.value as VoiceChoice) : "own",
    headings: fields.includes("headings") ? headings.value === "in" : true,
    placements: Object.fromEntries([
      ...places.map(({ post, field }) => [post, field.value]),
      ...out.value.map((post) => [post, "out"]),
    ]),
  });
  const summary = html`<summary></summary>` as HTMLElement;
  const chosen = [
    ...fields.map((field) => shown[field]),
    ...places.map(({ field }) => field),
    ...(posts.length > 1 ? [out, ...doubtful.map((kind) => leaveOutButton(out, kind))] : []),
  ];
  const form =
    html`<form class=${folded ? "counted folded" : "counted"} aria-label="How things are counted"><details>${summary}<div class="controls">${chosen}</div></details></form>` as HTMLFormElement & {
      value: Settings;
    };
  const take = (): void => {
    form.value = read();
    summary.textContent = `Counted: ${countedWords(form.value, options) || "all"}`;
    carrySettings(address);
  };
  take();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", take, { capture: true });
  return form;
}

/** Where a post whose camp can be argued about is counted. */
const placeChoice = ({ post, label, choices }: PlacementSetting, camps: readonly Camp[]) => ({
  legend: label,
  key: `place-${post}`,
  choices: choices.map((value) => ({ value, label: placeLabel(value, camps) })),
});

const voiceChoices = [
  { value: "own", label: "the writer’s own" },
  { value: "quoted", label: "quoted" },
  { value: "all", label: "all" },
];

/** How a page counts, in words, as its figures say it; empty where nothing can be chosen and all is counted. */
export function countedWords(
  { source, voice, headings, placements }: Settings,
  options: Omit<SettingsOptions, "sources" | "address" | "folded">,
): string {
  const { camps, coders, settings, posts = [], fields = allFields } = options;
  const left = posts.filter(({ post_id }) => placements[post_id] === "out");
  const nameOf = (id: string): string => `“${posts.find(({ post_id }) => post_id === id)?.short ?? id}”`;
  const placed = settings.filter(({ post }) => !left.some(({ post_id }) => post_id === post));
  return [
    // Without a codebook there is no source to name.
    ...(fields.includes("source") && sourceLabel(source, coders) !== ""
      ? [`frames as ${sourceLabel(source, coders)}`]
      : []),
    ...(fields.includes("voice") ? [voiceWords[voice]] : []),
    ...(fields.includes("headings") && !headings ? ["headings left out"] : []),
    ...placed.map(({ post }) => `${nameOf(post)} ${placeLabel(placements[post] ?? "none", camps)}`),
    ...(left.length === 0 ? [] : [`posts ${withoutWords(left.map(({ short }) => short))}`]),
  ].join(", ");
}

/** A source in words. */
export function sourceLabel(source: Source, coders: readonly Coder[]): string {
  if (source === "agreed") return agreedLabel(coders);
  if (source === "disputed") return "codings differ";
  if (source === "cue") return "cue words found";
  const id = source.slice("coder:".length);
  return coders.find((coder) => coder.id === id)?.label ?? id;
}

/** What all coders gave; of one coder that one's coding. */
function agreedLabel(coders: readonly Coder[]): string {
  const [only, second, third] = coders;
  if (second === undefined) return only?.label ?? "as coded";
  return third === undefined ? "both codings agree" : "all codings agree";
}

const placeLabel = (place: string, camps: readonly Camp[]): string => {
  if (place === "none") return "apart";
  if (place === "out") return "not at all";
  return `with “${camps.find(({ id }) => id === place)?.label ?? place}”`;
};

/**
 * The sources a corpus can be counted by, the default first: agreed, then cues, then each of several coders, then disputed; cues first where the coding
 * is not what is counted by default (`analysis/coding-covers.ts`).
 */
export function sourcesOf(
  counts: { readonly sentences: readonly { readonly source: Source }[] },
  byCoding = true,
): Source[] {
  const present = new Set(counts.sentences.map(({ source }) => source));
  const coders = [...present].filter((source) => source.startsWith("coder:")).sort();
  const first: readonly Source[] = byCoding ? ["agreed", "cue"] : ["cue", "agreed"];
  return ([...first, ...(coders.length > 1 ? coders : []), "disputed"] as Source[]).filter((source) =>
    present.has(source),
  );
}
