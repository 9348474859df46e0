import { shortLineOf } from "./element-names.ts";

const unshown = [
  '[hidden], [role="dialog"], [style*="display:none"], [style*="display: none"]',
  "amp-ad, amp-embed, amp-iframe, amp-sidebar, amp-consent, amp-social-share, amp-user-notification, amp-sticky-ad, amp-analytics",
  ".screen-reader-text, .sr-only, .visually-hidden, .visuallyhidden, .skip-link, .skip-to-content",
].join(", ");

const longest = 200;

const pictures = "img, picture, video, svg, iframe, figcaption";
const longestCaption = 600;

/** Takes out of a page its pictures with what stands at them; a figure that is a quotation, a table, a list or code stays. */
function dropPictures(document: Document): void {
  for (const figure of document.querySelectorAll("figure")) {
    if (
      figure.querySelector(pictures) === null ||
      figure.querySelector("blockquote, table, ul, ol, pre") !== null
    )
      continue;
    if (shortLineOf(figure, longestCaption) !== null) figure.remove();
  }
}

/** Takes out of a page its pictures, short texts that it does not show to those who see it, and what AMP puts beside an article. A long one may be the article, shown by a script. */
export function dropUnshown(document: Document): void {
  dropPictures(document);
  for (const element of document.querySelectorAll(unshown))
    if (shortLineOf(element, longest) !== null) element.remove();
}
