import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../loaders/extract.ts";
import { unpack } from "../../loaders/unpack.ts";

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const prose =
  "The quay is old, and the boats that land there are older; we have known that for as long as we have lived.";

const wordFile = (body: string, core = ""): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(
      '<w:styles><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>',
    ),
    "docProps/core.xml": strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
    "word/media/picture.png": new Uint8Array(100),
  });

describe("unpack(file, bytes)", () => {
  it("takes a file out of gzip, whatever the case of its ending, and passes others", () => {
    const bytes = strToU8("Tide.");
    expect(unpack("posts/a.txt.GZ", gzipSync(bytes)).value).toEqual(Buffer.from(bytes));
    expect(unpack("posts/a.txt", bytes).value).toBe(bytes);
  });

  it("gives a Word file's text with its title, headings, block quotations and items", () => {
    const body = [
      paragraph("Close the &amp; quay", "Title"),
      paragraph(prose),
      paragraph("Why", "berschrift2"),
      `<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:t>never </w:t></w:r></w:del><w:hyperlink><w:r><w:t>ebbs</w:t><w:br/><w:t>slowly.</w:t></w:r></w:hyperlink></w:p>`,
      paragraph("No boat will come.", "Zitat"),
      `<w:tbl><w:tr><w:tc>${paragraph("A cell")}</w:tc></w:tr></w:tbl>`,
    ];
    const { value } = unpack("posts/a.docx", wordFile(body.join(""), "<dc:creator>A. Writer</dc:creator>"));
    expect(extract("posts/a.docx", new TextDecoder().decode(value ?? new Uint8Array())).value).toMatchObject([
      {
        text: `Close the & quay\n\n${prose}\n\n## Why\n\nIt ebbs\nslowly.\n\n> No boat will come.\n\nA cell`,
        own: { author: "A. Writer" },
      },
    ]);
  });

  it("reads a Word file of more paragraphs, or parts of one, than a call takes arguments", () => {
    const textOf = (body: string): string => {
      const { value } = unpack("posts/a.docx", wordFile(paragraph(prose) + body));
      return new TextDecoder().decode(value ?? new Uint8Array());
    };
    expect(textOf("<w:p/>".repeat(150_000) + paragraph("The end."))).toContain("The end.");
    expect(textOf(`<w:p>${"<w:r/>".repeat(150_000)}<w:r><w:t>The end.</w:t></w:r></w:p>`)).toContain(
      "The end.",
    );
  });

  it.each([
    ["bytes that are no gzip", "posts/a.txt.gz", strToU8("hello"), "damaged"],
    ["gzip cut short", "posts/a.txt.gz", gzipSync("hello ".repeat(1000)).subarray(0, 30), "damaged"],
    ["gzip of more than 50 MB", "posts/a.txt.gz", gzipSync(Buffer.alloc(60_000_000)), "too-large"],
    ["bytes that are no Word file", "posts/a.docx", strToU8("hello"), "damaged"],
    ["a package without a document", "posts/a.docx", zipSync({ "a.txt": strToU8("hello") }), "damaged"],
    [
      "a document of more than 50 MB",
      "posts/a.docx",
      zipSync({ "word/document.xml": new Uint8Array(60_000_000) }),
      "too-large",
    ],
  ])("keeps out %s", (_, file, bytes, rule) => {
    const { value, diagnostics } = unpack(file, bytes);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", rule, file }]);
  });
});
