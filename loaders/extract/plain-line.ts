/** Arrows and pictures that a prompt stands between. */
const ornament = /^(?:[\s>»›→▶•*|–—-]|(?!©)\p{So}\uFE0F?)+|(?:[\s<>«»‹›←→◀•*|]|\p{So}\uFE0F?)+$/gu;

/** A block's text as patterns of prompts are written: on one line, in lower case, without the arrows around it. */
export const plainLine = (text: string): string =>
  text.replace(/\s+/g, " ").replaceAll("\u2019", "'").replace(ornament, "").trim().toLowerCase();
