import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWall, isWayOn, wayOnAt } from "../../../loaders/extract/cut-prompt.ts";
import { extract } from "../../../loaders/extract.ts";
import { loadFolder } from "../../../loaders/load-folder.ts";
import { growth, linear } from "../../cost.ts";
import { folderOf } from "../folder-of.ts";

const para = (topic: string): string =>
  `The ${topic} has been the heart of this town for a hundred years, and those who would close it have never worked there, nor do they know what a winter costs.`;
const prose = (...topics: readonly string[]): string => topics.map(para).join("\n\n");
const body = (...topics: readonly string[]): string =>
  topics.map((topic) => `<p>${para(topic)}</p>`).join("\n");

const page = (head: string, inside: string, after = ""): string =>
  `<!doctype html><html><head><title>The quay must stay open</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>The quay must stay open</h1>${inside}</article></main>${after}<footer><p>© 2016 Harbour Media</p></footer></body></html>`;
const ld = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The quay must stay open", ...article })}</script>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>${items}</channel></rss>`;
const item = (description: string, more = ""): string =>
  `<item><title>Quay</title><link>https://h.example/q</link><description><![CDATA[${description}]]></description>${more}</item>`;

/** The texts of a file's posts in one, and whether one of them is cut. */
function read(file: string, source: string) {
  const posts = extract(`posts/${file}`, source).value ?? [];
  return { text: posts.map(({ text }) => text).join("\n"), cut: posts.find(({ cut }) => cut)?.cut ?? null };
}

describe("a post that its file shows to be cut short", () => {
  it.each<[file: string, gone: string, source: string]>([
    [
      "a.html",
      "Subscribe to continue",
      page(
        "",
        body("harbour", "quay") +
          "<div class='paywall-x'><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a>Log in</a></p></div>",
      ),
    ],
    [
      "b.html",
      "paid subscribers",
      page(
        "",
        body("harbour", "quay") +
          "<div><h2>This post is for paid subscribers</h2><a>Subscribe</a> <p>Already a paid subscriber? Sign in</p></div>",
      ),
    ],
    [
      "c.html",
      "Subscribe now",
      page(
        ld({
          isAccessibleForFree: false,
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".locked" },
        }),
        body("harbour", "quay"),
      ),
    ],
    ["e.txt", "Continue reading", `The quay\n\n${prose("harbour", "quay")}\n\nContinue reading →\n`],
    ["f.md", "Read more", `# The quay\n\n${prose("harbour", "quay")}\n\n[Read more…](https://h.example/q)\n`],
    [
      "g.xml",
      "Subscribe now",
      rss(
        item(
          `<p>${para("harbour")} And when the council met, it was said that [&#8230;]</p><p>The post <a>Quay</a> appeared first on <a>Harbour</a>.</p>`,
        ),
      ),
    ],
    ["h.xml", "Subscribe now", rss(item(`${para("harbour")} And when the council met, it was...`))],
    [
      "n.csv",
      "Keep reading",
      `id,text\n1,"${para("harbour")}\n\nKeep reading with a 7-day free trial\n\nSubscribe to The Harbour to keep reading this post and get 7 days of free access to the full post archives."\n2,"${prose("quay", "crane")}"\n`,
    ],
    [
      "a.html",
      "members only",
      page(
        "",
        body("harbour", "quay") +
          "<p>The author made this story available to members only. Upgrade to instantly unlock this story plus other benefits.</p>",
      ),
    ],
    [
      "b.html",
      "free articles",
      page(
        "",
        body("harbour", "quay"),
        "<div class='meter'><h2>You have reached your limit of free articles this month</h2><p>Subscribe for unlimited access.</p></div>",
      ),
    ],
    [
      "c.html",
      "Register",
      page(
        "",
        body("harbour", "quay") +
          "<section><p><strong>Register for free to continue reading</strong></p><p>Registration is a free and easy way to support our journalism.</p></section>",
      ),
    ],
    [
      "d.html",
      "Subscribe now",
      page("<meta property='article:content_tier' content='locked'>", body("harbour", "quay")),
    ],
    [
      "e.html",
      "To read the full",
      page(
        "",
        body("harbour", "quay") +
          "<p>To read the full article you must be a subscriber. <a>Subscribe now</a></p>",
      ),
    ],
    [
      "f.txt",
      "Log in to read",
      `The quay\n\n${prose("harbour", "quay")}\n\nThis content is for members only. Log in to read the rest.\n`,
    ],
    [
      "g.txt",
      "rest of this entry",
      `The quay\n\n${prose("harbour", "quay")}\n\nRead the rest of this entry »\n`,
    ],
    [
      "h.txt",
      "Subscribe now",
      `The quay\n\n${prose("harbour")}\n\nWhen the council met in June, the clerk told us that the [...]\n`,
    ],
    [
      "i.md",
      "more",
      `---\ntitle: Quay\n---\n\n${prose("harbour", "quay")}\n\nWhen the council met, it … [(more…)](https://h.example/q#more)\n`,
    ],
    [
      "j.xml",
      "Continue reading",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><title>One</title><id>1</id><summary type="html">&lt;p&gt;${para("harbour")} When the council met it &lt;a href="/q"&gt;Continue reading &lt;span&gt;One&lt;/span&gt; &amp;rarr;&lt;/a&gt;&lt;/p&gt;</summary></entry></feed>`,
    ],
    [
      "k.xml",
      "Read more",
      rss(
        item(
          "",
          `<content:encoded><![CDATA[${body("harbour", "quay")}<p><a href="/q">Read more</a></p>]]></content:encoded>`,
        ),
      ),
    ],
    [
      "l.jsonl",
      "See more",
      `${JSON.stringify({ text: `${para("harbour")} When the council met in June... See more` })}\n`,
    ],
    [
      "a.html",
      "Keep reading",
      page(
        "",
        `${body("harbour", "quay")}<div><h3>Keep reading with a 7-day free trial</h3><p>Subscribe to <b>Harbour Notes</b> to keep reading this post and get 7 days of free access to the full post archives.</p><a>Start trial</a></div>`,
      ),
    ],
    [
      "b.html",
      "exclusively",
      page(
        "",
        `${body("harbour", "quay")}<div class='gh-post-upgrade-cta'><div><h2>This post is for paying subscribers only</h2><a>Subscribe now</a><p>Already have an account? <a>Sign in</a></p></div></div>`,
      ),
    ],
    [
      "c.html",
      "Subscribe now",
      page(ld({ isAccessibleForFree: "http://schema.org/False" }), body("harbour", "quay")),
    ],
    ["d.html", "Subscribe now", page(ld({ wordCount: 1200 }), body("harbour", "quay"))],
    [
      "e.html",
      "Log in or subscribe",
      page("", `${body("harbour", "quay")}<p>Log in or subscribe to read the full story.</p>`),
    ],
    [
      "f.html",
      "Enjoying",
      page(
        "",
        body("harbour", "quay"),
        "<aside><p>Enjoying this article? Subscribe for unlimited access to our journalism.</p><p>Subscribe to keep reading</p></aside>",
      ),
    ],
    ["g.txt", "Full story", `The quay\n\n${prose("harbour", "quay")}\n\nFull story: https://h.example/q\n`],
    [
      "h.txt",
      "Click here",
      `The quay\n\n${prose("harbour", "quay")}\n\nClick here to read the rest of the article.\n`,
    ],
    ["i.txt", "Subscribe now", `The quay\n\n${prose("harbour", "quay")} (...)\n`],
    [
      "j.md",
      "Continue reading",
      `# Quay\n\n${prose("harbour")}\n\nThe clerk told us that… [Continue reading “The quay must stay open”](https://h.example)\n`,
    ],
    [
      "k.xml",
      "Subscribe now",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><title>One</title><id>1</id><summary>${para("harbour")} And then the council…</summary></entry></feed>`,
    ],
    [
      "l.xml",
      "Read the full",
      rss(item(`<p>${para("harbour")}</p><p><a href="/q">Read the full post &raquo;</a></p>`)),
    ],
    ["m.csv", "[+2,311 chars]", `id,text\n1,"${para("harbour")} And when the council met… [+2311 chars]"\n`],
  ])("%s, without %j", (file, gone, source) => {
    const { text, cut } = read(file, source);
    expect(cut).not.toBeNull();
    expect(text).toContain("heart of this town");
    expect(text).not.toContain(gone);
  });

  it.each<[file: string, kept: string, source: string]>([
    [
      "d.html",
      "crane",
      page(
        ld({
          isAccessibleForFree: "False",
          hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".locked" },
        }),
        `${body("harbour", "quay")}<div class="locked">${body("crane", "mole", "pier")}</div>`,
      ),
    ],
    [
      "i.xml",
      "winter costs",
      rss(
        item(
          `<p>${para("harbour")}</p><p>And we all know how that ended...</p>`,
          `<content:encoded><![CDATA[${body("harbour", "quay")}<p>And we all know how that ended...</p>]]></content:encoded>`,
        ),
      ),
    ],
    [
      "j.txt",
      "Subscribe to continue reading",
      `The quay\n\n${para("harbour")}\n\nThe paper asked me: Subscribe to continue reading. I did not, and I shall tell you why I did not.\n\n${prose("quay", "crane")}\n`,
    ],
    [
      "k.html",
      "winter costs",
      page(
        "",
        body("harbour") +
          "<p>My newsletter is for paid subscribers now, and I am sorry for that, but the boats do not pay for themselves.</p>" +
          body("quay", "crane"),
      ),
    ],
    [
      "l.txt",
      "winter costs",
      `The quay\n\n${prose("harbour", "quay")}\n\nAnd we all know how that ended...\n`,
    ],
    [
      "m.html",
      "winter costs",
      page(
        "",
        body("harbour", "quay", "crane"),
        "<section><h3><a href='/o'>Ten piers to see</a></h3><p>Piers are fun.</p><p><a href='/o'>Read more</a></p></section>",
      ),
    ],
    [
      "m.txt",
      "Read more books",
      `The quay\n\n${prose("harbour", "quay")}\n\nRead more books, and you will know why the quay was built.\n`,
    ],
    [
      "n.html",
      "winter costs",
      page(
        ld({ isAccessibleForFree: true }),
        `${body("harbour", "quay")}<p><a href='/k'>Read more: Ten best knots</a></p>${body("crane")}`,
      ),
    ],
    [
      "o.html",
      "winter costs",
      page(
        "",
        body("harbour", "quay", "crane"),
        "<div class='x'><p>Subscribe to our newsletter and never miss a post.</p></div>",
      ),
    ],
    [
      "p.txt",
      "continue reading",
      `The quay\n\n${prose("harbour", "quay")}\n\nIf you subscribe to continue reading papers like that one, you pay for its lies, and I will not.\n`,
    ],
    ["q.xml", "winter costs", rss(item(`<p>${para("harbour")}</p><p>${para("quay")}</p>`))],
    [
      "r.html",
      "winter costs",
      page(
        "",
        body("harbour") +
          "<div class='promo'><p>Subscribe to read more stories like this</p></div>" +
          body("quay", "crane", "mole"),
      ),
    ],
    [
      "s.txt",
      "the full report",
      `The quay\n\n${prose("harbour", "quay")}\n\nYou can read the full report on the council's own site, and you should.\n`,
    ],
    [
      "n.html",
      "winter costs",
      page(
        "",
        `${body("harbour", "quay", "crane")}<p>Thank you for reading. Please subscribe if you want more of this in your inbox.</p>`,
      ),
    ],
    [
      "o.html",
      "winter costs",
      page(
        "",
        body("harbour", "quay", "crane"),
        "<div class='related'><h3>Read more</h3><ul><li><a href='/1'>Ten piers</a></li><li><a href='/2'>Two docks</a></li></ul></div>",
      ),
    ],
    [
      "p.txt",
      "go on reading",
      `The quay\n\n${prose("harbour", "quay")}\n\nAnd so I go on reading what they write, and I wait, and I wonder...\n`,
    ],
    [
      "q.txt",
      "Join the union",
      `The quay\n\n${prose("harbour", "quay")}\n\nJoin the union, and come to the meeting on Friday to read the plan with us.\n`,
    ],
    [
      "r.html",
      "winter costs",
      page(ld({ isAccessibleForFree: true, wordCount: 130 }), body("harbour", "quay", "crane", "mole")),
    ],
    ["s.md", "[…]", `# Quay\n\n${prose("harbour")}\n\n> The pier is finished […]\n\n${prose("quay")}\n`],
    ["t.txt", "Read on", `The quay\n\nRead on, and you will see why.\n\n${prose("harbour", "quay")}\n`],
  ])("not %s, with %j", (file, kept, source) => {
    const { text, cut } = read(file, source);
    expect(cut).toBeNull();
    expect(text).toContain(kept);
  });

  it("is one whose page counts far more words than are there, and none whose words are there", () => {
    const told = (wordCount: number) => ld({ wordCount, isAccessibleForFree: false });
    const inside = body("harbour", "quay", "crane");
    expect(read("a.html", page(told(900), inside)).cut?.sign).toBe("wordCount: 900");
    expect(read("a.html", page(told(95), inside)).cut).toBeNull();
    expect(read("a.html", page(ld({ isAccessibleForFree: false }), inside)).cut?.sign).toBe(
      "isAccessibleForFree: false",
    );
  });

  it("is named with its line, value and remedy, without words of a post that is not published in full", async () => {
    const text = `${prose("harbour", "quay")}\n\nRead the full post at Harbour News\n\nShare this: Facebook\n`;
    const found = async (publish: string) => {
      const data = await folderOf({
        "contest.yaml": `title: Boats\npublish: ${publish}\ncamps: [{id: a, label: A}]\n`,
        "posts/a/one.txt": text,
      });
      const { corpus } = await loadFolder(data, join(data, "out", "c.duckdb"));
      return corpus.diagnostics.filter(({ rule }) => rule === "cut-short");
    };
    expect(await found("full")).toEqual([
      {
        severity: "warning",
        rule: "cut-short",
        file: "posts/a/one.txt",
        line: 5,
        message: 'perhaps cut short: "Read the full post at Harbour News" in post "a--one"',
        remedy: "put the whole text into the file: until then its beginning is counted as if it were all",
      },
    ]);
    expect((await found("none"))[0]?.message).toBe(
      'perhaps cut short: a prompt or a mark of a cut in post "a--one"',
    );
  });
});

it.each([
  "Sign in to read the full story",
  "Become a paid member to continue reading",
  "The rest of this article is available to premium members only.",
  "You’ve reached your limit of free articles. Subscribe for more.",
  "Unlock this article with a free trial",
  "This is a preview of subscriber content",
  "To continue reading this article please log in or register",
  "Want to keep reading? Subscribe to Harbour News",
  "This article is gated. You must unlock it to continue reading.",
])("a wall: %j", (line) => {
  expect(isWall(line)).toBe(true);
});

it.each([
  "Subscribe to their view and the quay is gone.",
  "This post is for members of the council who did not come to the quay that night.",
  "You have 2 free articles left this month.",
  "To read the plan you must go to the town hall, where they keep it.",
  "This article is about subscribers.",
])("no wall: %j", (line) => {
  expect(isWall(line)).toBe(false);
});

it.each<[string, boolean]>([
  ["Continue reading “The quay” →", true],
  ["(more…)", true],
  ["Read the rest of this entry »", true],
  ["Read the full article here.", true],
  ["Read more: Ten best knots", false],
  ["Read the full report here.", false],
  ["Continue reading: it helps.", false],
])("the way on, %j: %j", (line, expected) => {
  expect(isWayOn(line)).toBe(expected);
});

it.each<[string, string | null]>([
  ["the clerk told us … Read more", "the clerk told us …"],
  ["the clerk told us that Continue reading The quay →", "the clerk told us that"],
  ["the clerk told us [...] (more…)", "the clerk told us [...]"],
  ["She told me: Read more.", null],
  ["Those who Read on know.", null],
])("behind what it cuts: %j", (line, before) => {
  const at = wayOnAt(line);
  expect(at === null ? null : line.slice(0, at)).toBe(before);
});

it("takes a time in proportion to the text", () => {
  const text = (times: number): string => "Read the (full … Continue reading ".repeat(times);
  expect(growth((times) => extract("posts/a.txt", text(times)), 2000)).toBeLessThan(linear);
});
