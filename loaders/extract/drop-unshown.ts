import { shortLineOf } from "./element-names.ts";

const unshown = [
  '[hidden], [role="dialog"], [style*="display:none"], [style*="display: none"]',
  "amp-ad, amp-embed, amp-iframe, amp-sidebar, amp-consent, amp-social-share, amp-user-notification, amp-sticky-ad, amp-analytics",
  ".screen-reader-text, .sr-only, .visually-hidden, .visuallyhidden, .skip-link, .skip-to-content",
].join(", ");

const longest = 200;

/** Takes out of a page short texts that it does not show to those who see it, and what AMP puts beside an article. A long one may be the article, shown by a script. */
export function dropUnshown(document: Document): void {
  for (const element of document.querySelectorAll(unshown))
    if (shortLineOf(element, longest) !== null) element.remove();
}
