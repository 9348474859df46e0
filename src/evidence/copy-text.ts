/** Puts a text on the clipboard and says whether it is there: browsers keep pages that come without encryption from it, and may ask. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return "The browser does not let this page copy.";
  }
}
