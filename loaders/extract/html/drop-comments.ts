const comments = [
  "#comments, #respond, #disqus_thread, #comment-section, #comments-section, #fb-comments",
  ".comments, .comment-list, .commentlist, .comments-area, .comments-section, .comment-section, .comments-page, .comment-respond, .fb-comments",
  '[itemprop="comment"], [itemtype$="schema.org/Comment"], [aria-label^="Comment by"]',
].join(", ");

/** Takes what readers say under an article out of a page; what holds the article itself stays. */
export function dropComments(document: Document): void {
  for (const element of document.querySelectorAll(comments))
    if (
      element.querySelector('h1, main, [itemprop="articleBody"]') === null &&
      !/^(?:BODY|MAIN)$/.test(element.nodeName)
    )
      element.remove();
}
