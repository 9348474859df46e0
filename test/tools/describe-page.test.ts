import { expect, test } from "vitest";
import { withDescription } from "../../tools/describe-page.ts";

const page = (main: string, title = "Frames | The levy"): string =>
  `<head><title>${title}</title></head><body><p>Menu</p><main id="m">${main}</main></body>`;

const metas = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...withDescription(html).matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)].map(
      ([, name = "", content = ""]) => [name, content],
    ),
  );

test("withDescription(html) takes the first paragraph and the title of the first figure", () => {
  const said = "A frame is a “question” that answers. Levy first, always.";
  expect(
    metas(
      page(
        "<h1>What</h1><p> </p><p>A frame is a “<em>question</em>”\n that answers.</p><p>More.</p>" +
          '<figure><p class="figure-title">Levy first, always</p></figure><p class="figure-title">Other</p>',
      ),
    ),
  ).toEqual({
    description: said,
    "og:description": said,
    "og:title": "Frames | The levy",
    "og:type": "website",
  });
});

test("withDescription(html) leaves out a link that ends the paragraph, and keeps markup and marks as text", () => {
  const { description } = metas(
    page('<p class="note">For "it" · 3 words &lt;b&gt; · <a href="./">all posts</a></p>'),
  );
  expect(description).toBe("For &quot;it&quot; · 3 words &lt;b&gt;.");
});

test("withDescription(html) cuts long ones between words", () => {
  const { description = "" } = metas(page(`<p>${"word ".repeat(100)}</p>`));
  expect(description.length).toBeLessThanOrEqual(301);
  expect(description).toMatch(/ word…$/);
});

test("withDescription(html) gives a page without text its title alone, and a described page no second description", () => {
  expect(metas(page("<div></div>"))).toEqual({ "og:title": "Frames | The levy", "og:type": "website" });
  const once = withDescription(page("<p>Said.</p>"));
  expect(withDescription(once)).toBe(once);
  const bare = withDescription(page(""));
  expect(withDescription(bare)).toBe(bare);
});
