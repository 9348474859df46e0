import { html } from "npm:htl";

/** A link to the web, named by its host behind a label, or by the host alone; null for what is no web address, so that no other scheme can run. */
export function outsideLink(url: string | null, label: string | null = "source"): HTMLAnchorElement | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, "");
  const name = label === null ? host : `${label}: ${host}`;
  return html`<a href=${url} rel="noopener">${name}</a>` as HTMLAnchorElement;
}
