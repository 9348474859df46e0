import { html } from "npm:htl";

/** A link to a source on the web, named by its host; null for what is no web address, so that no other scheme can run. */
export function outsideLink(url: string | null, label = "source"): HTMLAnchorElement | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const name = `${label}: ${new URL(url).hostname.replace(/^www\./, "")}`;
  return html`<a href=${url} rel="noopener">${name}</a>` as HTMLAnchorElement;
}
