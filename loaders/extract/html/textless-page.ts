import { type Diagnostic, diagnostic } from "../../read/diagnostic.ts";
import { noText } from "./markup-faults.ts";

const longest = 300;
const asksForScripts =
  /\b(?:enable|turn on|activate|requires?|needs?|without)\b[^.]*\bjavascript\b|\bjavascript\b[^.]*\b(?:enabled?|required|disabled|turned off)\b|^\W*(?:loading|please wait)\W*$/i;

/** Whether a page says no more than that its scripts have yet to write it. */
export const isAppShell = (page: string): boolean => page.length <= longest && asksForScripts.test(page);

/** The error on a page without a text, by what it has in its place: frames, or scripts that write the text when it is shown. */
export function textlessPage(file: string, document: Document): Diagnostic {
  const empty = (message: string, remedy: string): Diagnostic =>
    diagnostic("error", "empty", { file, line: null }, message, remedy);
  const frames = [...document.querySelectorAll("frame, iframe")].map(
    (frame) => frame.getAttribute("src") ?? "",
  );
  if (frames.length > 0) {
    const shown = frames
      .filter((src) => src !== "")
      .slice(0, 3)
      .map((src) => JSON.stringify(src.slice(0, 60)));
    return empty(
      `no text in the page but ${frames.length} frames${shown.length === 0 ? "" : `: ${shown.join(", ")}`}`,
      "open the frame with the article by itself in a browser, and save that page",
    );
  }
  if (document.querySelector("script") === null) return noText(file);
  return empty(
    "no text in the page: its scripts write it when it is shown",
    "open it in a browser and save it from there once it shows its text, or paste the text into a .txt file",
  );
}

/** The error on a web archive under the name of a page; null for a page. */
export function archiveFault(file: string, text: string): Diagnostic | null {
  const top = text.slice(0, 4000);
  if (!/^(?:[\w-]+:|\s)/.test(top) || !/^Content-Type:\s*multipart\//im.test(top)) return null;
  return diagnostic(
    "error",
    "format",
    { file, line: 1 },
    "not HTML but a web archive (MHTML)",
    "open it in a browser and save the page as HTML only",
  );
}
