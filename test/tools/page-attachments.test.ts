import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { attachedBytes, attachments, wholeAttachments } from "../../tools/page-attachments.ts";

const html = `<script type="module">
registerFile("./data/a.json", {"name":"./data/a.json","path":"./_file/a.1.json"});
registerFile("./data/b.rows", {"name":"./data/b.rows","path":"./_file/b.2.rows"});
registerFile("./data/c.bin", {"name":"./data/c.bin","path":"./_file/c.3.bin"});
registerFile("./data/d.json", {"name":"./data/d.json","path":"./_file/d.4.json"});
const a = FileAttachment("./data/a.json").json(); const b = peopleIn(FileAttachment("./data/b.rows"), a);
const c = FileAttachment("./data/c.bin"); const d = () => FileAttachment("./data/d.json").json();
</script>`;

test("attachments(html) are the files that cells attach, but for those behind an arrow", () => {
  expect(attachments(html)).toEqual(["./_file/a.1.json", "./_file/b.2.rows", "./_file/c.3.bin"]);
});

test("wholeAttachments(html) leaves out those that are read by ranges", () => {
  expect(wholeAttachments(html)).toEqual(["./_file/a.1.json", "./_file/b.2.rows"]);
});

test("attachedBytes(html, folder) sums what is fetched whole, rows as they are inflated", async () => {
  const folder = await mkdtemp(join(tmpdir(), "attached-"));
  await mkdir(join(folder, "_file"));
  await writeFile(join(folder, "_file", "a.1.json"), "[1]");
  await writeFile(join(folder, "_file", "b.2.rows"), deflateSync(new Uint8Array(5000)));
  expect(await attachedBytes(html, folder)).toBe(5003);
  expect(await attachedBytes("<p>None.</p>", folder)).toBe(0);
});
