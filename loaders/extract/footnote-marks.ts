const mark = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§])[\])]?\s*$/u;

/** Takes the marks of footnotes out of a page: raised digits that link into it, which read as figures in their sentence. */
export function dropFootnoteMarks(document: Document): void {
  for (const raised of document.querySelectorAll("sup"))
    if (mark.test(raised.textContent ?? "") && raised.querySelector('a[href*="#"]') !== null) raised.remove();
}
