import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../loaders/extract.ts";
import { loadFile, postContext } from "../../loaders/load-post.ts";
import { readFolder } from "../../loaders/read.ts";
import { unpack } from "../../loaders/unpack.ts";
import { folderOf } from "./folder-of.ts";

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
        own: { author: null },
        typist: "A. Writer",
      },
    ]);
  });

  const textOf = (body: string): string | undefined => {
    const { value } = unpack("posts/a.docx", wordFile(body));
    return extract("posts/a.docx", new TextDecoder().decode(value ?? new Uint8Array())).value?.[0]?.text;
  };
  const run = (text: string, properties = ""): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const box = (inside: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:posOffset>635</wp:posOffset><w:txbxContent>${inside}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inside}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it("reads characters that a Word file writes by their number, and an ampersand that names none as it stands", () => {
    expect(textOf(paragraph("The boat&#x27;s caf&#233;&#xA0;opens &amp;#233; &amp;lt;&#8212;"))).toBe(
      "The boat's café\u00a0opens &#233; &lt;—",
    );
  });

  it("gives a Word file's text boxes once, after the paragraph that each hangs in, and old ones alike", () => {
    const nested = box(`<w:p>${run("Ten boats.")}${box(paragraph("Two landed."))}</w:p>`);
    const old = `<w:r><w:pict><w:txbxContent>${paragraph("See the chart.")}</w:txbxContent></w:pict></w:r>`;
    expect(textOf(`<w:p>${run("The quay ")}${nested}${run("is old.")}${old}</w:p>${paragraph(prose)}`)).toBe(
      `The quay is old.\n\nTen boats.\n\nTwo landed.\n\nSee the chart.\n\n${prose}`,
    );
  });

  it("leaves out a Word file's hidden runs and field codes, not runs that are shown again", () => {
    const field = `<w:r><w:instrText>HYPERLINK "https://a.example"</w:instrText></w:r>`;
    const hidden = run("check this ", "<w:vanish/>");
    const shown = run("by far ", '<w:vanish w:val="0"/>');
    expect(textOf(`<w:p>${run("The oldest ")}${hidden}${field}${shown}${run("of all.")}</w:p>`)).toBe(
      "The oldest by far of all.",
    );
  });

  it("takes a Word file's title from the paragraph of that style, and no property that a program writes by itself", () => {
    const core = "<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>";
    const own = (body: string) => {
      const { value } = unpack("posts/a.docx", wordFile(body, core));
      const post = extract("posts/a.docx", new TextDecoder().decode(value ?? new Uint8Array())).value?.[0];
      return { ...post?.own, typist: post?.typist };
    };
    expect(own(paragraph("Keep it", "Title") + paragraph(prose))).toMatchObject({
      title: "Keep it",
      author: null,
      typist: null,
    });
    expect(own(paragraph(prose))).toMatchObject({ title: null, author: null, typist: null });
  });

  it.each([
    [["Keep the quay", "By Tom Reed, 14 May 2021", prose], "Tom Reed"],
    [["Keep the quay", prose], "A. Typist"],
  ])(
    "has a Word file written by its byline's writer, else by whom its properties name",
    async (lines, author) => {
      const folder = await readFolder(await folderOf({ "contest.yaml": "title: Quays\n" }));
      const body = lines.map((line) => paragraph(line)).join("");
      const bytes = wordFile(body, "<dc:creator>A. Typist</dc:creator>");
      const raw = { file: "a.docx", bytes, sha256: "" };
      const rows = loadFile(raw, postContext(folder)).flatMap(({ posts }) => posts);
      expect(rows.map((post) => post.author)).toEqual([author]);
    },
  );

  it("marks a Word file's headings by their level in the outline, and items by the style of their list", () => {
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run("Why")}</w:p>`;
    const body = `<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr>${run(prose)}</w:p>${heading}${paragraph("One boat.", "ListBullet")}`;
    expect(textOf(body)).toBe(`${prose}\n\n## Why\n\n- One boat.`);
  });

  it.each([
    ["posts/a.pdf", "%PDF-1.4", /^copy its text into a .txt file; expected one of .txt/],
    ["posts/a.ODT", "PK\u0003\u0004", /^open it in its program and save it as .docx; /],
    ["posts/a.zip.gz", "PK\u0003\u0004", /^unpack it, and put the files/],
    ["posts/a.mhtml", "From: x", /^open it in a browser and save the page as HTML only/],
    ["posts/a.json", "[]", /^write one object a line/],
    ["posts/a.constructor", "x", /^expected one of/],
  ])(
    "keeps %s out before its bytes are looked at, and says what to do with such a file",
    (file, text, remedy) => {
      const { value, diagnostics } = unpack(file, strToU8(text));
      expect(value).toBeNull();
      expect(diagnostics).toMatchObject([{ severity: "error", rule: "format", file, line: null }]);
      expect(diagnostics[0]?.remedy).toMatch(remedy);
    },
  );

  it("names a Word file of the older format as such", () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
    expect(unpack("posts/a.docx", bytes).diagnostics).toMatchObject([
      {
        rule: "damaged",
        message: "no readable Word file: it is of the older format, .doc",
        remedy: "open it in its program and save it again as .docx, or put its text into a .txt file",
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
