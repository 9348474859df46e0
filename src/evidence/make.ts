/**
 * An element with attributes and children, for lists of hundreds of rows: a template costs several times as much. An attribute
 * that is null is left out.
 */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
