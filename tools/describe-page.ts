/** Characters of a description; what shows one cuts off there or sooner. */
const longest = 300;

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";

const firstText = (html: string, paragraph: RegExp): string => {
  for (const [, inner = ""] of html.matchAll(paragraph)) {
    // A link that ends it leads elsewhere and says nothing of the page.
    const text = inner
      .replace(/[\s·]*<a\b[^>]*>[^<]*<\/a>\s*$/, "")
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "") return text;
  }
  return "";
};

const ended = (text: string): string => (text === "" || /[.?!:…]$/.test(text) ? text : `${text}.`);

const cut = (text: string): string =>
  text.length <= longest
    ? text
    : `${text
        .slice(0, longest)
        .replace(/[^ ]*$/, "")
        .trimEnd()}…`;

const meta = (named: string, text: string): string =>
  `<meta ${named} content="${text.replaceAll('"', "&quot;")}">\n`;

/**
 * Says in the page's head what it shows, for whatever lists links to it: its title, and of its main part the first paragraph and the title of its
 * first figure, which is a finding. A page that shows nothing yet gets its title alone; one that says so already stays as it is.
 */
export function withDescription(html: string): string {
  if (html.includes('<meta property="og:title"')) return html;
  const [, main = ""] = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html) ?? [];
  const said = [/<p\b[^>]*>([\s\S]*?)<\/p>/g, /<p class="figure-title"[^>]*>([\s\S]*?)<\/p>/g]
    .map((paragraph) => ended(firstText(main, paragraph)))
    .filter((text, i, all) => text !== "" && all.indexOf(text) === i)
    .join(" ");
  const metas = [
    ...(said === ""
      ? []
      : [meta('name="description"', cut(said)), meta('property="og:description"', cut(said))]),
    meta('property="og:title"', titleOf(html)),
    meta('property="og:type"', "website"),
  ];
  return html.replace("</head>", (head) => metas.join("") + head);
}
