/** Hypertext Literal ships no types; pages use these two tags. */
declare module "npm:htl" {
  export function html(
    strings: TemplateStringsArray,
    ...values: unknown[]
  ): Element | DocumentFragment | Text | null;
  export function svg(
    strings: TemplateStringsArray,
    ...values: unknown[]
  ): Element | DocumentFragment | Text | null;
}
