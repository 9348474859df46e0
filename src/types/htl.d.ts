/** Hypertext Literal ships no types; pages use these two tags. */
declare module "npm:htl" {
  export const html: {
    (strings: TemplateStringsArray, ...values: unknown[]): Element | DocumentFragment | Text | null;
    /** Several elements side by side, which `html` would wrap into one. */
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  };
  export function svg(
    strings: TemplateStringsArray,
    ...values: unknown[]
  ): Element | DocumentFragment | Text | null;
}
