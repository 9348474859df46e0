// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sectionHead } from "../../src/evidence/section-head.ts";

test("sectionHead(title, …prose) is a heading that can be linked to, and its paragraphs as typed", () => {
  const box = document.createElement("div");
  box.append(sectionHead("Against chance", "Look <here>."));
  expect(box.innerHTML).toBe('<h2 id="against-chance">Against chance</h2><p>Look &lt;here&gt;.</p>');
});
