import { describe, expect, it } from "vitest";
import { wordpressMarkup } from "../../../loaders/extract/feeds/wordpress-markup.ts";
import { extract } from "../../../loaders/extract.ts";
import { growth, linear } from "../../cost.ts";

const prose =
  "The quay is old, and the boats that land there are older; we have known that for as long as we have lived.";

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour &amp; Co</title>${items}</channel></rss>`;

describe("extract(file, text) of a feed", () => {
  it("gives the published posts of a WordPress export, and counts what it leaves out", () => {
    const post = `<item><title>Let &#8220;us&#8221; keep it</title><link>https://h.example/2016/08/12/keep-it/</link><pubDate>Fri, 12 Aug 2016 23:00:00 +0000</pubDate><dc:creator><![CDATA[jdoe]]></dc:creator><content:encoded><![CDATA[<p>${prose}</p><blockquote>No boat will come.</blockquote>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:comment><wp:comment_content>A stranger’s words</wp:comment_content></wp:comment></item>`;
    const draft = post.replace("publish<", "draft<");
    const { value, diagnostics } = extract("posts/export.xml", rss(post + draft));
    expect(value).toEqual([
      {
        key: "export--keep-it",
        line: 1,
        text: `Let “us” keep it\n\n${prose}\n\n> No boat will come.`,
        cut: null,
        own: {
          title: "Let “us” keep it",
          author: "jdoe",
          outlet: "Harbour & Co",
          published: "2016-08-12",
          published_basis: "stated",
          source_url: "https://h.example/2016/08/12/keep-it/",
        },
      },
    ]);
    expect(diagnostics).toMatchObject([{ severity: "note", rule: "left-out" }]);
    expect(diagnostics[0]?.message).toMatch(/^1 of 2 items left out/);
  });

  it("names a page of the site that gives no address by its name", () => {
    const item = `<item><content:encoded><![CDATA[<p>${prose}</p>]]></content:encoded><wp:post_name>about</wp:post_name><wp:post_type>page</wp:post_type><wp:status>publish</wp:status></item>`;
    const { diagnostics } = extract("posts/e.xml", rss(item));
    expect(diagnostics.map(({ message }) => message)).toContain(
      'page of the site, not a post: "about", left out',
    );
  });

  it("keeps pages of a site apart from its posts, and tells how one may count", () => {
    const item = (type: string, name: string) =>
      `<item><link>https://h.example/${name}/</link><content:encoded><![CDATA[<p>${prose}</p>]]></content:encoded><wp:post_type>${type}</wp:post_type><wp:status>publish</wp:status></item>`;
    const { value, diagnostics } = extract(
      "posts/e.xml",
      rss(`\n${item("page", "about")}\n${item("post", "hello")}\n${item("attachment", "boat")}`),
    );
    expect(value?.map(({ key, line }) => [key, line])).toEqual([["e--hello", 3]]);
    expect(diagnostics.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      [
        "left-out",
        null,
        "1 of 3 items left out: drafts, pictures, comments and others that are not published posts",
      ],
      ["site-page", 2, 'page of the site, not a post: "https://h.example/about/", left out'],
    ]);
    expect(diagnostics[1]?.remedy).toContain("put its text into a file of its own");
  });

  it("says of an export of pages alone that it has no post", () => {
    const page = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:1</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#page"/><content type="html">${prose}</content></entry></feed>`;
    const { value, diagnostics } = extract("posts/e.xml", page);
    expect([value, diagnostics.map(({ rule }) => rule)]).toEqual([null, ["site-page", "empty"]]);
    expect(extract("posts/e.xml", page.replace("kind#page", "kind#post")).value).toHaveLength(1);
  });

  it.each([
    ["html", `&lt;p&gt;${prose}&lt;/p&gt;`],
    ["xhtml", `<div xmlns="http://www.w3.org/1999/xhtml"><p>${prose}</p></div>`],
  ])("gives the entries of an Atom feed with content as %s", (type, content) => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><title>One</title><link rel="self" href="https://h.example/feed"/><link href="https://h.example/p/one"/><author><name>A. Writer</name></author><published>2016-08-02T01:00:00Z</published><content type="${type}">${content}</content></entry></feed>`;
    const { value } = extract("posts/atom.xml", source);
    expect(value).toMatchObject([
      {
        key: "atom--one",
        text: `One\n\n${prose}`,
        own: { author: "A. Writer", published: "2016-08-02", source_url: "https://h.example/p/one" },
      },
    ]);
  });

  const export_ = (content: string, more = ""): string =>
    rss(
      `<wp:author><wp:author_login>jdoe</wp:author_login><wp:author_display_name>Jo Doe</wp:author_display_name></wp:author><item><dc:creator>jdoe</dc:creator><pubDate>Thu, 11 Aug 2016 23:10:00 +0000</pubDate><wp:post_date>2016-08-12 00:10:00</wp:post_date>${more}<wp:post_type>post</wp:post_type><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
    );

  it("gives a WordPress post its writer's name, and the day that it has on its site", () => {
    const other = "<dc:creator>A. Guest</dc:creator>";
    expect(extract("posts/e.xml", export_(prose, other)).value?.[0]?.own).toMatchObject({
      author: "Jo Doe and A. Guest",
      published: "2016-08-12",
      published_basis: "stated",
    });
  });

  it.each([
    ["blank lines", `${prose}\n\nTide.\r\n\r\n<b\nid="x">Ebb</b>`, `${prose}\n\nTide.\n\nEbb`],
    [
      "shortcodes",
      `[caption id="a" width="3"]<img src="a.jpg"> The quay[/caption]\n\n${prose} [sic]\n\n[gallery ids="1"][box a=b]Tide.[/box]`,
      `${prose} [sic]\n\nTide.`,
    ],
    [
      "a shortcode that never closes",
      `[caption id="a"]\n\n${prose}\n\n[gallery]\n\nTide.`,
      `${prose}\n\nTide.`,
    ],
    [
      "blocks",
      `<!-- wp:paragraph -->\n<p>${prose}\nTide.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ul>\n<li>Ebb</li>\n</ul>\n<!-- /wp:list -->`,
      `${prose} Tide.\n\n- Ebb`,
    ],
  ])("makes paragraphs of a WordPress post as its site does: %s", (_, content, text) => {
    expect(extract("posts/e.xml", export_(content)).value?.[0]?.text).toBe(text);
  });

  it.each(["[caption ", "[caption]", "[a b=[", "[/", "<p"])(
    "takes time in proportion to a post of %j",
    (piece) => {
      expect(growth((size) => void wordpressMarkup(piece.repeat(size)), 20_000)).toBeLessThan(linear);
    },
  );

  it("names all authors of an item, without addresses, or else the feed's", () => {
    const named = (author: string): string | null | undefined =>
      extract("posts/f.xml", rss(item("https://h.example/a", prose, author))).value?.[0]?.own.author;
    expect(named("<author>ann@h.example (Ann Reeve)</author>")).toBe("Ann Reeve");
    expect(named("<dc:creator>Ann Reeve</dc:creator><dc:creator>Bo Lind</dc:creator>")).toBe(
      "Ann Reeve and Bo Lind",
    );
    const entry = (author: string): string =>
      `<entry><id>${author}</id>${author}<updated>2016-08-02T01:00:00Z</updated><summary>${author} ${prose}</summary></entry>`;
    const two = "<author><name>Cy</name></author><author><name>Di</name></author>";
    const source = `<feed><author><name>Ann</name></author>${entry("")}${entry(two)}</feed>`;
    expect(extract("posts/f.xml", source).value?.map(({ own }) => own.author)).toEqual(["Ann", "Cy and Di"]);
  });

  it("takes the posts of a Blogger export alone, not comments, drafts or settings", () => {
    const entry = (kind: string, more = ""): string =>
      `<entry><id>${kind}${more.length}</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/>${more}<content type="html">${kind}. ${prose}</content></entry>`;
    const draft = "<app:control><app:draft>yes</app:draft></app:control>";
    const source = `<feed>${entry("post")}${entry("comment")}${entry("settings")}${entry("post", draft)}${entry("post", '<thr:in-reply-to ref="a"/>')}</feed>`;
    const { value, diagnostics } = extract("posts/f.xml", source);
    expect(value?.map(({ text }) => text)).toEqual([`post. ${prose}`]);
    expect(diagnostics[0]?.message).toMatch(/^4 of 5 items left out/);
  });

  it("takes the day of an entry's last change where it gives no other, and says so", () => {
    const source = `<feed><entry><updated>2016-08-02T01:00:00Z</updated><summary>${prose}</summary></entry></feed>`;
    expect(extract("posts/f.xml", source).value?.[0]?.own).toMatchObject({
      published: "2016-08-02",
      published_basis: "inferred",
      published_note: "the day of its last change",
    });
  });

  it("leaves a site's prompts and the marks of footnotes out of an item", () => {
    const content = `<p>${prose}<sup><a href="#f">1</a></sup></p><p>The post <a href="/k">Keep it</a> appeared first on <a href="/">Harbour</a>.</p>`;
    const source = rss(
      `<item><link>https://h.example/k</link><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
    );
    expect(extract("posts/f.xml", source).value?.[0]?.text).toBe(prose);
  });

  const item = (link: string, text = prose, more = ""): string =>
    `<item><link>${link}</link>${more}<description>${text}</description></item>\n`;

  it("gives items whose addresses differ in their query alone an id each, and numbers their lines", () => {
    const items = [1, 2, 3].map((n) => item(`https://blog.example/?p=${n}`, `${n}. ${prose}`)).join("");
    const { value, diagnostics } = extract("posts/f.xml", rss(`\n${items}`));
    expect(value?.map(({ key, line }) => [key, line])).toEqual([
      ["f--p-1", 2],
      ["f--p-2", 3],
      ["f--p-3", 4],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("reports an item that stands in the feed again, and one without a text, each with its line", () => {
    const guid = "<guid>tag:h.example,2016:7</guid>";
    const { value, diagnostics } = extract(
      "posts/f.xml",
      rss(
        [
          item("https://h.example/a", prose, guid),
          item("https://h.example/a", prose, guid),
          item("https://h.example/b", `Other. ${prose}`, guid),
          item("https://h.example/c"),
          item("https://h.example/c"),
          item("https://h.example/d", ""),
        ].join(""),
      ),
    );
    expect(value?.map(({ key }) => key)).toEqual(["f--a", "f--c"]);
    expect(diagnostics.map((d) => `${d.severity} ${d.rule} ${d.line}: ${d.message}`)).toEqual([
      'warning no-text 6: item without a text: "https://h.example/d"',
      'warning duplicate-id 2: duplicate item: "tag:h.example,2016:7", already taken by line 1',
      'error duplicate-id 3: duplicate item: "tag:h.example,2016:7", already taken by line 1',
      'warning duplicate-id 5: duplicate item: "https://h.example/c", already taken by line 4',
    ]);
  });

  it("gives the items of RSS 1.0 once each, with the channel's title as outlet, linked or not", () => {
    const rdf = (about: string, text: string, link = ""): string =>
      `<item rdf:about="${about}"><title>T</title>${link}<description>${text}</description><dc:date>2004-05-06</dc:date></item>`;
    const source = `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="https://h.example/"><title>Harbour Weekly</title></channel>${rdf("https://h.example/one", `One. ${prose}`, "<link>https://h.example/one</link>")}${rdf("urn:x:2", `Two. ${prose}`)}${rdf("urn:x:3", `Three. ${prose}`)}</rdf:RDF>`;
    const { value, diagnostics } = extract("posts/f.xml", source);
    expect(value?.map(({ key, own }) => [key, own.outlet, own.published])).toEqual([
      ["f--one", "Harbour Weekly", "2004-05-06"],
      ["f--urn-x-2", "Harbour Weekly", "2004-05-06"],
      ["f--urn-x-3", "Harbour Weekly", "2004-05-06"],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["a fault of syntax", "<rss><channel></rss>", "bad-xml"],
    ["another kind of XML", "<svg><text>hello</text></svg>", "format"],
    ["no post", rss(""), "empty"],
    [
      "endless nesting",
      rss(`<item><description>${"<a>".repeat(50_000)}x${"</a>".repeat(50_000)}</description></item>`),
      "bad-xml",
    ],
  ])("keeps out a file with %s", (_, source, rule) => {
    const { value, diagnostics } = extract("posts/f.xml", source);
    expect(value).toBeNull();
    expect(diagnostics.at(-1)).toMatchObject({ severity: "error", rule });
  });

  it("expands no entity without bound", () => {
    const entities = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY b${i} "${`&${i ? `b${i - 1}` : "a"};`.repeat(10)}">`,
    );
    const source = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${entities.join("")}]>${rss(`<item><description>&b11; ${prose}</description></item>`)}`;
    const { value, diagnostics } = extract("posts/f.xml", source);
    expect(value === null ? diagnostics.length : (value[0]?.text.length ?? 0)).toBeLessThan(1000);
  });
});
