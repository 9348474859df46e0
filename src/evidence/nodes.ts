/**
 * What a cell shows that may show nothing. A cell takes what it showed before off the page only when it displays something again, so one
 * that displays under a condition would keep lines that are no longer true: it displays this instead, with or without nodes.
 */
export function nodes(list: readonly (Node | null | false)[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...list.filter((node): node is Node => node instanceof Node));
  return fragment;
}
