const raised = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§])[\])]?\s*$/u;
const bracketed = /^\s*(?:\[(?:\d{1,3}|[a-z])\]|[†‡§])\s*$/u;
const back = /^\s*(?:\[?[↩↑⤴⏎][\uFE0E\uFE0F]?\]?|\^)\s*$/u;

/** Where a link to a note leads, by the names that programs give notes. */
const toNote = /#(?:_?ftn|fn|footnote|endnote|sdfootnote|cite_?note|note)/i;

/**
 * Takes the marks of footnotes out of a page: raised or bracketed digits that link into it, which read as figures in their sentence, and the arrows that
 * lead back from a note.
 */
export function dropFootnoteMarks(document: Document): void {
  for (const mark of document.querySelectorAll("sup"))
    if (raised.test(mark.textContent ?? "") && mark.querySelector('a[href*="#"]') !== null) mark.remove();
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent ?? "";
    const isMark = raised.test(text) && toNote.test(link.getAttribute("href") ?? "");
    if (isMark || bracketed.test(text) || back.test(text)) link.remove();
  }
}
