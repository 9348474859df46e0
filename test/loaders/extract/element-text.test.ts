import fc from "fast-check";
import { expect, test } from "vitest";
import { elementText } from "../../../loaders/extract/html/element-text.ts";
import { parseHtml } from "../../../loaders/extract/html/parse-html.ts";

const textOf = (html: string): string => {
  const document = parseHtml(html);
  if (document === null) throw new Error("nested too deep");
  return elementText(document.body);
};

test.each([
  ["paragraphs", "<p>One\n  line.</p><p>Two.</p>", "One line.\n\nTwo."],
  ["a break, and two", "<p>One<br>two<br><br>three</p>", "One\ntwo\n\nthree"],
  ["inline elements", "<p>a <b>bold</b> <a href='x'>link</a>.</p>", "a bold link."],
  ["a first heading", "<h1>Tide</h1><p>It ebbs.</p>", "Tide\n\nIt ebbs."],
  ["a later heading", "<p>It ebbs.</p><h2>Flood</h2><p>It flows.</p>", "It ebbs.\n\n## Flood\n\nIt flows."],
  [
    "a block quotation",
    "<p>He wrote:</p><blockquote><p>One<br>two</p><p>Three</p></blockquote>",
    "He wrote:\n\n> One\n> two\n\n> Three",
  ],
  ["an inline quotation", "<p>They say <q>no</q>.</p>", "They say “no”."],
  ["items", "<ul><li>One</li><li><p>Two</p></li></ul>", "- One\n\n- Two"],
  ["text beside blocks", "<div>One<p>two</p>three</div>", "One\n\ntwo\n\nthree"],
  ["verse", "<pre>one\n  two</pre>", "one\n  two"],
  [
    "no scripts, forms or menus",
    "<nav>Menu</nav><p>Text</p><script>x()</script><form>Subscribe</form>",
    "Text",
  ],
  ["characters by name", "<p>Fish &amp; chips &ndash; &#163;5</p>", "Fish & chips – £5"],
  ["nothing", "<p> </p>", ""],
])("elementText(root) gives %s", (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test("elementText(root) keeps every word of nested blocks, once and in order", () => {
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("alpha", "beta", "gamma"),
      fc
        .tuple(
          fc.constantFrom("div", "p", "b", "blockquote", "li", "h2", "q"),
          fc.array(tie("node"), { maxLength: 3 }),
        )
        .map(([name, inside]) => `<${name}>${inside.join(" ")}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (parts) => {
      const html = parts.join(" ");
      const words = (text: string) => text.match(/alpha|beta|gamma/g) ?? [];
      expect(words(textOf(html))).toEqual(words(html));
    }),
  );
});
