import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../loaders/extract/html/parse-html.ts";
import { signBlockQuotations } from "../../../loaders/extract/html/sign-block-quotations.ts";
import { extract } from "../../../loaders/extract.ts";
import { growth, linear } from "../../cost.ts";

const prose = (topic: string): string =>
  `<p>The ${topic} has been the heart of this town for a hundred years, and those who would close it have never worked there, nor do they know what a winter costs.</p>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/about">About us</a></nav><header><h1>The quay must stay open</h1></header>
  <article>${body}</article>
  <section id="comments"><h3>Comments</h3><p>I disagree with all of this, said a stranger, at length and again.</p></section>
  <aside>Related: ten piers to see</aside><footer>Share this. Copyright.</footer><script>steal()</script></body></html>`;

const article = prose("harbour") + prose("quay") + prose("crane");

const title = "<title>The quay must stay open | Harbour Blog</title>";

describe("extract(file, text) of an HTML page", () => {
  it("takes title and article, not menus, comments or other posts, and says how much it left out", () => {
    const { value, diagnostics } = extract("posts/quay.html", page(title, article));
    const [post] = value ?? [];
    expect(post?.own.title).toBe("The quay must stay open");
    expect(post?.text).toMatch(/^The quay must stay open\n\nThe harbour has been/);
    expect(post?.text.match(/heart of this town/g)).toHaveLength(3);
    expect(post?.text).not.toMatch(/Home|stranger|Related|Copyright|steal/);
    expect(diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([["note", "article"]]);
    expect(diagnostics[0]?.message).toMatch(/^the article is 93 of the page's 120 words/);
  });

  it.each([
    [
      "a notice of cookies",
      '<div class="x">We use cookies to improve your experience. <button>OK</button></div>',
    ],
    [
      "one in a box of several",
      '<div id="cookie-bar"><p>Your choice.</p><p>Cookies help us.</p><a href="#">Fine</a></div>',
    ],
    ["a newsletter", "<p>Sign up for our weekly newsletter and never miss a post.</p>"],
    [
      "a share bar",
      "<ul><li>Share this:</li><li>Tweet</li><li>Share on Facebook (Opens in new window)</li></ul>",
    ],
    ["a prompt to comment", "<h3>Leave a comment</h3>"],
    ["the way to other pages", '<p><a href="/k">Read more: Ten best knots</a></p><p>Continue reading →</p>'],
    ["where to follow the site", "<p>Follow us on Facebook and Twitter!</p>"],
    ["a prompt between arrows", "<p>&gt;&gt; Sign up to our free daily newsletter here &lt;&lt;</p>"],
    [
      "a box named in one word",
      '<div id="EmailSignup"><h2>Sign up to Quay Today</h2><p>All the news.</p></div>',
    ],
    [
      "links to other pages",
      '<h3>Recommended</h3><ul><li><a href="/a">Ten piers</a></li><li><a href="/b">Two docks</a></li></ul>',
    ],
    ["a box of links", '<figure><a href="/a"><h4>Ten piers to see</h4><p>Read on</p></a></figure>'],
    [
      "words pulled out of the article",
      '<div class="pullquote"><p>those who would close it have never worked there</p></div>',
    ],
    [
      "what only those hear who do not see",
      '<a class="skip-link" href="#top">Skip to content</a><span class="sr-only">Opens a window</span>',
    ],
    ["what AMP puts in the place of a frame", "<amp-iframe><p placeholder>Loading the poll</p></amp-iframe>"],
    ["who wrote it and when", '<p class="entry-meta">Posted by Ann on 3 May 2016</p>'],
    ["the mark of whose it is", "<p>© 2016 Harbour Media. All rights reserved.</p>"],
    [
      "a prompt to subscribe before reading on",
      "<h3>To continue reading, subscribe</h3><p>Already a subscriber? Log in</p>",
    ],
    [
      "an appeal for money",
      '<div class="donate-box"><p>We need your help. Please donate today.</p><a href="#">GIVE</a></div>',
    ],
    ["the way to the next", "<p><strong>READ NEXT:</strong></p>"],
    ["what a script has yet to write", "<h3>Poll loading</h3>"],
    [
      "a picture with its source",
      '<figure><img src="a.jpg"><div>Image source, Reuters</div><figcaption>The quay</figcaption></figure>',
    ],
    [
      "what it says in the place of a video",
      "<p>To play this video you need to enable JavaScript in your browser.</p>",
    ],
    [
      "where to follow and write to the site",
      "<p>Follow Quay News on Facebook, on Twitter, or on Instagram. Send your stories to a@h.example.</p>",
    ],
    [
      "thanks for reading",
      "<p>Thanks for reading Quay News! This post is public so feel free to share it.</p>",
    ],
    [
      "what a newsletter says of itself",
      '<div class="subscription-widget-wrap"><div class="preamble"><p>Quay News is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><input type="submit" value="Subscribe"></form></div>',
    ],
    [
      "a button that shares",
      '<p class="button-wrapper"><a class="button primary"><span>Share Quay News</span></a></p>',
    ],
    ["how it is filed", "<p>This entry was posted on May 2nd, 2016 and is filed under <a>Quay</a>.</p>"],
    ["its labels", '<p>Tags: <a href="/t">quay</a>, <a href="/u">crane</a></p>'],
  ])("leaves out %s, in the article and before it", (_, prompt) => {
    const bare = extract("posts/a.html", page(title, article)).value?.[0]?.text;
    const inside = `${prose("harbour")}${prompt}${prose("quay")}${prose("crane")}${prompt}`;
    expect(extract("posts/a.html", page(title, inside)).value?.[0]?.text).toBe(bare);
    const before = page(title, article).replace("<article>", `${prompt}<article>`);
    expect(extract("posts/a.html", before).value?.[0]?.text).toBe(bare);
  });

  it.each([
    "We use cookies to bribe the crane drivers, and it works.",
    "Share this bread with your neighbours, she told us.",
    "Read more books, and you will know why the quay was built.",
    "Sign up, said the union man, or lose the berth.",
    "Follow us to the harbour and see for yourselves.",
    "Subscribe to their view and the quay is gone.",
    "The Gull is a free newsletter. I have read it for years, and it lies.",
    "No comments were made by the council on that night.",
    "Copyright is what they hold on the plan of the quay, and they use it.",
    "Loading a boat at this quay takes a day.",
  ])("keeps of the article %j", (sentence) => {
    const body = `${prose("harbour")}<p>${sentence}</p>${prose("quay")}${prose("crane")}`;
    expect(extract("posts/a.html", page(title, body)).value?.[0]?.text).toContain(sentence);
  });

  it("keeps a list with words beside its links, a lone link, and words pulled out of nowhere", () => {
    const list = '<ul><li><a href="/a">The plan</a> says so.</li><li><a href="/b">The map</a></li></ul>';
    const pull = '<div class="pullquote"><p>Nobody asked the crane drivers.</p></div>';
    const body = `${prose("harbour")}${list}<p><a href="/c">The plan of the quay, in full</a></p>${pull}${prose("quay")}${prose("crane")}`;
    const text = extract("posts/a.html", page(title, body)).value?.[0]?.text;
    expect(text).toMatch(
      /- The plan says so[\s\S]*- The map[\s\S]*The plan of the quay, in full[\s\S]*Nobody asked/,
    );
  });

  it("keeps a prompt that is quoted, and an article in a box that is named as one", () => {
    const quoted = "<blockquote><p>We use cookies to improve your experience.</p></blockquote>";
    const body = `${prose("harbour")}${quoted}${prose("quay")}${prose("crane")}`;
    expect(extract("posts/a.html", page(title, body)).value?.[0]?.text).toContain("> We use cookies");
    const box = `<div class="share-story">${prose("quay")}${prose("crane")}${prose("harbour")}</div>`;
    expect(extract("posts/a.html", page(title, box)).value?.[0]?.text.match(/heart/g)).toHaveLength(3);
  });

  it.each([
    [
      "behind its site's name",
      "<title>Harbour Blog - The quay must stay open</title>",
      "",
      "The quay must stay open",
    ],
    [
      "where the site's name is a heading too",
      "<title>Harbour Blog: The quay must stay open</title>",
      '<h1 class="site-title">Harbour Blog</h1>',
      "The quay must stay open",
    ],
    [
      "where the site's name links to its first page",
      "<title>Harbour Blog | The quay must stay open</title>",
      '<h1><a href="/">Harbour Blog</a></h1>',
      "The quay must stay open",
    ],
  ])("takes a title %s", (_, head, heading, wanted) => {
    const html = page(head, article).replace("<header>", `<header>${heading}`);
    expect(extract("posts/a.html", html).value?.[0]?.own.title).toBe(wanted);
  });

  it.each([
    ["a link of the author", '<p class="entry-meta">Posted by <a rel="author" href="/pete">Pete</a></p>'],
    ["a byline", '<p class="byline">By Pete</p>'],
    [
      "a byline with more in it",
      '<p class="byline">By <a rel="author" href="/p">Pete</a> @pete_h · 2 days ago</p>',
    ],
    [
      "a byline with a role",
      '<p class="Byline"><span class="Byline-Name">Pete</span><span class="Byline-Title">Chief reporter</span></p>',
    ],
    ["a byline with a day", '<div class="post-meta author">Posted by Pete on Monday, 3 May</div>'],
    [
      "a byline after other names",
      '<p class="local-authority">Quay Council</p><p class="author-bio">A docker</p><p class="post-author">By Pete</p>',
    ],
    ["a page with a bar at its side", '<div class="has-sidebar"><p class="byline">By Pete</p></div>'],
  ])("takes who wrote it from %s, not from a comment", (_, byline) => {
    const html = page(title, byline + article).replace(
      '<section id="comments">',
      '<section id="comments"><span class="author">A stranger</span>',
    );
    expect(extract("posts/a.html", html).value?.[0]?.own.author).toBe("Pete");
  });

  it("leaves out buttons and counts before and after an article that is kept in plain boxes", () => {
    const box = (text: string) => `<div>${text}</div>`;
    const html = `<html><head>${title}</head><body><div>${box("Open in app")}<section><h1>The quay must stay open</h1>${article}${box("So much for the quay.")}</section>${box("1.2K claps · 14 responses")}${box("More from Pete")}</div></body></html>`;
    const text = extract("posts/a.html", html).value?.[0]?.text;
    expect(text).toContain("So much for the quay.");
    expect(text).not.toMatch(/Open in app|claps|More from/);
  });

  it("leaves out the marks of footnotes, not other raised digits", () => {
    const raised = `<p>The quay is sound.<sup id="r1"><a href="#fn1">1</a></sup> It covers 40 m<sup>2</sup> of water and more.</p>`;
    const text = extract("posts/a.html", page(title, article + raised)).value?.[0]?.text;
    expect(text).toContain("The quay is sound. It covers 40 m2 of water");
    const linked = `<p>It is deep <a href="#fn:2">[2]</a> and old<a href="#fn:3">†</a><a href="#footnote-4">4</a>.</p><ol><li>Seen in 1912. <a href="#r2">↩︎</a></li></ol>`;
    expect(extract("posts/a.html", page(title, article + linked)).value?.[0]?.text).toMatch(
      /It is deep and old\.\n\n- Seen in 1912\.$/,
    );
  });

  it("marks a block quotation, so that its words are not the writer's", () => {
    const quoted = `${article}<blockquote><p>We will close it by spring.</p></blockquote>${article}`;
    expect(extract("posts/a.html", page(title, quoted)).value?.[0]?.text).toContain(
      "\n> We will close it by spring.\n",
    );
  });

  it.each([
    [
      "a footer",
      "<blockquote><p>We will close it.</p><footer>— <cite>Ann Reeve</cite></footer></blockquote>",
    ],
    ["a citation after it", "<blockquote><p>We will close it.</p><cite>Ann Reeve</cite></blockquote>"],
    [
      "a paragraph of its own",
      "<blockquote><p>We will close it.</p><p><cite>Ann Reeve</cite></p></blockquote>",
    ],
    [
      "the caption of its figure",
      "<figure><blockquote>We will close it.</blockquote><figcaption>Ann Reeve</figcaption></figure>",
    ],
    ["the line before it", "<blockquote><cite>Ann Reeve wrote:</cite>We will close it.</blockquote>"],
    ["a line after a break", "<blockquote>We will close it.<br><br>— Ann Reeve</blockquote>"],
  ])("keeps who signs a block quotation in %s", (_, quoted) => {
    const { value } = extract("posts/a.html", page(title, article + quoted + article));
    expect(value?.[0]?.text).toContain("\n> We will close it.\n\n> — Ann Reeve\n");
  });

  it.each([
    [
      "citations of one paragraph",
      (n: number) => `<blockquote><p>${"<cite>a b</cite>".repeat(n)}</p></blockquote>`,
    ],
    ["captions of one figure", (n: number) => `<figure>${"<figcaption>a b</figcaption>".repeat(n)}</figure>`],
    [
      "quotations of one figure",
      (n: number) => `<figure>${"<blockquote>a <footer>b</footer></blockquote>".repeat(n)}</figure>`,
    ],
  ])("takes time in proportion to %s", (_, block) => {
    const run = (size: number): void => {
      const document = parseHtml(page(title, block(size)));
      if (document !== null) signBlockQuotations(document);
    };
    expect(growth(run, 250)).toBeLessThan(linear);
  });

  it("leaves a title that a quotation cites in its sentence where it is", () => {
    const quoted = "<blockquote><p>I read <cite>The Quay</cite> twice.</p></blockquote>";
    const { value } = extract("posts/a.html", page(title, article + quoted + article));
    expect(value?.[0]?.text).toContain("\n> I read The Quay twice.\n\n");
  });

  it.each([
    [
      "meta elements",
      `<meta name="author" content="A. Writer"><meta property="article:published_time" content="2016-08-12T23:30:00+01:00">`,
    ],
    [
      "linked data",
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting","author":[{"name":"A. Writer"}],"datePublished":"2016-08-12"}]}</script>`,
    ],
  ])("reads author and date from %s", (_, head) => {
    const own = extract("posts/a.html", page(title + head, article)).value?.[0]?.own;
    expect(own).toMatchObject({ author: "A. Writer", published: "2016-08-12", published_basis: "stated" });
  });

  it.each([
    [
      "two meta elements",
      '<meta name="author" content="Ann Reeve"><meta name="author" content="Bo Lind">',
      "",
    ],
    [
      "a list of linked data",
      '<script type="application/ld+json">{"@type":"Article","author":["Ann Reeve",{"name":"Bo Lind"}]}</script>',
      "",
    ],
    [
      "linked data that refer",
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","name":"Ann Reeve"},{"@id":"#b","name":"Bo Lind"}]}</script>',
      "",
    ],
    [
      "two links in a byline",
      "",
      '<div class="byline">By <a rel="author" href="/a">Ann Reeve</a>, <a rel="author" href="/b">Bo Lind</a></div>',
    ],
    ["a line under the heading", "", "<div>By Ann Reeve and Bo Lind</div>"],
    ["a line that has the day first", "", "<div>August 14, 2016 by Ann Reeve and Bo Lind</div>"],
  ])("names all who wrote it, from %s", (_, head, byline) => {
    const html = page(title + head, article).replace("</header>", `</header>${byline}`);
    expect(extract("posts/a.html", html).value?.[0]?.own.author).toBe("Ann Reeve and Bo Lind");
  });

  it.each([
    ["a named element", '<p class="date">Friday, 12th August 2016</p>', "2016-08-12"],
    ["a byline", '<p class="meta">Published 25/08/2016 by Ann</p>', "2016-08-25"],
    [
      "an old post format",
      '<abbr class="published" title="2016-08-12T23:30:00+01:00">12 Aug</abbr>',
      "2016-08-12",
    ],
    ["a line under the heading", "<div>12 August 2016 · Public</div>", "2016-08-12"],
    ["a time without attributes", "<time>August 12, 2016</time>", "2016-08-12"],
    ["a day that may be two", '<p class="date">9/8/2016</p>', "9/8/2016"],
    ["a date in digits alone", '<meta name="pubdate" content="20160812">', "2016-08-12"],
    ["a day counted back from now", '<p class="date">2 days ago</p>', undefined],
    ["another post", '<aside><p class="date">12 August 2015</p></aside>', undefined],
  ])("reads its date from %s", (_, line, published) => {
    const html = page(title, article).replace("</header>", `</header>${line}`);
    expect(extract("posts/a.html", html).value?.[0]?.own.published).toBe(published);
  });

  it("reads outlet and address from linked data, else the address from what a browser noted when it saved the page", () => {
    const head =
      '<script type="application/ld+json">{"@type":["Article"],"publisher":{"name":"Harbour"},"mainEntityOfPage":{"@id":"https://h.example/q"}}</script>';
    const own = (html: string) => extract("posts/a.html", html).value?.[0]?.own;
    expect(own(page(title + head, article))).toMatchObject({
      outlet: "Harbour",
      source_url: "https://h.example/q",
    });
    const saved = page(title, article).replace(
      "<html>",
      "<!-- saved from url=(0021)https://h.example/quay -->\n<html>",
    );
    expect(own(saved)?.source_url).toBe("https://h.example/quay");
  });

  it("keeps quotations and sentences that stand between two of its paragraphs in boxes of their own, not what is beside them", () => {
    const box = (inside: string) => `<div class="row"><div class="col">${inside}</div></div>`;
    const quote =
      "<figure><blockquote>My father never called it safe.</blockquote><figcaption>A docker</figcaption></figure>";
    const aside = "<aside><p>This is another story, and it ends with a stop.</p></aside>";
    const html = `<html><head>${title}</head><body><p>The page begins before its article, and says so here.</p><main><h1>The quay must stay open</h1>${box(prose("harbour") + prose("quay"))}${box(quote)}${box(aside)}${box(prose("crane") + prose("boat"))}</main></body></html>`;
    expect(extract("posts/a.html", html).value?.[0]?.text).toMatch(
      /The quay has[^\n]*\n\n> My father never called it safe\.\n\n> — A docker\n\nThe crane has/,
    );
    expect(extract("posts/a.html", html).value?.[0]?.text).not.toMatch(/another story/);
  });

  it("reads a page that leaves out the marks of its head, as browsers and their extensions save it", () => {
    const top =
      "<!DOCTYPE html> <html lang=en><!--\n url: https://h.example/q \n--><meta charset=utf-8><title>The quay must stay</title>";
    for (const html of [
      `${top}<body><h1>The quay must stay</h1>${article}`,
      `${top.replace("<meta", "<head><meta")}<body>${article}`,
    ])
      expect(extract("posts/a.html", html).value?.[0]).toMatchObject({
        own: { title: "The quay must stay", source_url: "https://h.example/q" },
        text: expect.stringMatching(/^The quay must stay\n\nThe harbour has been/),
      });
  });

  it("takes for title the part that is no site's name, where both are headings", () => {
    const html = `<html><head><title>East Shore Diary: The long wait</title></head><body><h1><a href="https://e.example/">East Shore Diary</a></h1><h3>The long wait</h3>${article}</body></html>`;
    expect(extract("posts/a.html", html).value?.[0]).toMatchObject({
      own: { title: "The long wait" },
      text: expect.stringMatching(/^The long wait\n\nThe harbour/),
    });
  });

  it("keeps a short post that begins as a page does that is not there yet", () => {
    const html = page(title, "<p>Loading a boat takes a day at this quay.</p>").replace(
      /<section[\s\S]*$/,
      "</body></html>",
    );
    expect(extract("posts/a.html", html).value?.[0]?.text).toContain("Loading a boat takes a day");
  });

  it("takes time in proportion to marks of a page that never close", () => {
    expect(growth((size) => void parseHtml("<html ".repeat(size)), 20_000)).toBeLessThan(linear);
  });

  it("leaves out a heading at the end that nothing stands under", () => {
    const text = extract(
      "posts/a.html",
      page(title, `${article}<h2>Why</h2>${prose("boat")}<h3>Member discussion</h3><h4>Tell us</h4>`),
    ).value?.[0]?.text;
    expect(text).toMatch(/## Why\n\nThe boat[^\n]*$/);
  });

  it("takes for title of a thread its own heading, not the forum's", () => {
    const html = `<html><head><title>The Quay Forum • View topic - Why the quay must stay</title></head><body><div id="page-header"><h1>The Quay Forum</h1></div><h2>Why the quay must stay</h2><div>by ann » Sun Aug 21, 2016</div>${article}</body></html>`;
    expect(extract("posts/a.html", html).value?.[0]?.own).toMatchObject({
      title: "Why the quay must stay",
      published: "2016-08-21",
    });
  });

  it("takes for title, in a page without headings, the part of its title that is a line of it", () => {
    const html = `<html><head><title>The Argus - Letters - The quay must stay</title></head><body><font><b>The quay must stay</b></font><br>By Ann Reeve<br>12 May 1999${article}</body></html>`;
    expect(extract("posts/a.html", html).value?.[0]?.own).toMatchObject({
      title: "The quay must stay",
      author: "Ann Reeve",
      published: "1999-05-12",
    });
  });

  it("infers a date from the page's address, and says so", () => {
    const head = `${title}<link rel="canonical" href="https://harbour.example/2016/08/12/quay/">`;
    expect(extract("posts/a.html", page(head, article)).value?.[0]?.own).toMatchObject({
      published: "2016-08-12",
      published_basis: "inferred",
      published_note: "from the page's address",
      source_url: "https://harbour.example/2016/08/12/quay/",
    });
  });

  it("takes all of a fragment", () => {
    const { value, diagnostics } = extract("posts/a.html", `${article}<p>Yes.</p>`);
    expect(value?.[0]?.text.endsWith("Yes.")).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it("takes all text of a page nested too deep to search, and warns", () => {
    const deep = `${"<div>".repeat(400)}${article}${"</div>".repeat(400)}`;
    const { value, diagnostics } = extract("posts/a.html", page(title, deep));
    expect(value?.[0]?.text).toContain("heart of this town");
    expect(diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([["warning", "no-article"]]);
  });

  it.each([
    [
      "frames",
      '<html><frameset><frame src="menu.html"><frame src="a.html"></frameset></html>',
      'no text in the page but 2 frames: "menu.html", "a.html"',
    ],
    [
      "scripts alone",
      "<html><body><div id=root></div><script>1</script></body></html>",
      "no text in the page: its scripts write it when it is shown",
    ],
    [
      "a prompt for scripts",
      "<html><body><p>You need to enable JavaScript to run this app.</p><script>1</script></body></html>",
      "no text in the page: its scripts write it when it is shown",
    ],
    [
      "a web archive",
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n\n<html><body><p>=E2=80=A6</p></body></html>',
      "not HTML but a web archive (MHTML)",
    ],
  ])("keeps out a page of %s, and says what it is", (_, html, message) => {
    expect(extract("posts/a.html", html)).toMatchObject({
      value: null,
      diagnostics: [{ severity: "error", message }],
    });
  });

  it.each([
    ["boxes named as bylines", '<div class="byline meta">'],
    ["lists in lists", '<ul><li><a href="/">a</a>'],
    ["pulled words", '<div class="pullquote">a b c d'],
    ["meta elements", '<meta name="author" content="A">'],
    ["dates", '<p class="date">1/1/2016'],
    ["spaces in a title", "<title> - "],
  ])("takes time in proportion to %s", (_, piece) => {
    const run = (size: number): void =>
      void extract("posts/a.html", page(title, piece.repeat(size) + article));
    expect(growth(run, 400)).toBeLessThan(linear);
  });

  it.each([
    ["no text", "<html><body><script>1</script></body></html>", "empty"],
    ["markup that never closes", `<html><body>${"<div>".repeat(100_000)}hello`, "too-deep"],
  ])("keeps out a page with %s", (_, html, rule) => {
    const { value, diagnostics } = extract("posts/a.html", html);
    expect(value).toBeNull();
    expect(diagnostics.map((row) => row.rule)).toEqual([rule]);
  });
});
