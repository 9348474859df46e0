/**
 * Makes links of `document` that name the host `origin` in full, as cells do for what they attach, relative to the page at `path`: drawn ahead they hold
 * wherever the site is served.
 */
export function relativeAddresses(document: Document, origin: string, path: string): void {
  const root = "../".repeat(path.split("/").length - 2) || "./";
  for (const name of ["href", "src"])
    for (const element of document.querySelectorAll(`[${name}^="${origin}/"]`)) {
      const address = element.getAttribute(name) ?? "";
      element.setAttribute(name, root + address.slice(origin.length + 1));
    }
}
