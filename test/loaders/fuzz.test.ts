import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { decode } from "../../loaders/decode.ts";
import { extract } from "../../loaders/extract.ts";
import { segment } from "../../loaders/segment.ts";
import { unpack } from "../../loaders/unpack.ts";
import { type Random, randomBelow, seededRandom } from "../../src/analysis/random.ts";

const runs = 20_000;
/** Bytes of a seed: enough for every kind of paragraph. */
const longest = 1500;
/** What no input may take, in milliseconds; a usual one takes a few. */
const hang = 5000;

/** Bytes that mean something to some stage. */
const telling = [
  0, 0x0a, 0x0d, 0x20, 0x22, 0x23, 0x26, 0x27, 0x2c, 0x2d, 0x3c, 0x3e, 0x5b, 0x7b, 0x80, 0xc3, 0xe2, 0xed,
  0xef, 0xff,
];

function mutate(seed: Uint8Array, random: Random): Uint8Array {
  let bytes = [...seed];
  const at = (): number => randomBelow(bytes.length + 1, random);
  for (let change = 1 + randomBelow(8, random); change > 0; change--) {
    const kind = randomBelow(6, random);
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const byte =
      random() < 0.5 ? randomBelow(256, random) : (telling[randomBelow(telling.length, random)] ?? 0);
    if (kind === 0) bytes[Math.min(from, bytes.length - 1)] = byte;
    else if (kind === 1) bytes.splice(from, 0, byte);
    else if (kind === 2) bytes.splice(from, Math.min(to - from, 40));
    else if (kind === 3) bytes.splice(from, 0, ...bytes.slice(from, Math.min(to, from + 200)));
    else if (kind === 4)
      bytes.splice(from, 0, ...Array.from({ length: randomBelow(60, random) }, () => byte));
    else bytes = bytes.slice(0, Math.max(1, to));
  }
  return Uint8Array.from(bytes);
}

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("20,000 mutated files of every format pass unpack, decode, extract and segment, or are kept out with an error", async () => {
  const files = [
    ...(await filesUnder("data/posts")),
    ...(await filesUnder("test/fixture/three-camps/posts")),
  ].sort();
  const seeds = await Promise.all(
    files.map(async (file) => ({ file: `posts/${file.replace(/^.*\//, "")}`, bytes: await readFile(file) })),
  );
  const plain = seeds[0]?.bytes ?? new Uint8Array();
  seeds.push({ file: "posts/packed.txt.gz", bytes: gzipSync(plain.subarray(0, longest)) });
  const paragraphs = new TextDecoder().decode(plain).replace(/[<&]/g, " ").split("\n\n");
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const word = zipSync(
    { "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) },
    { level: 0 },
  );
  seeds.push({ file: "posts/word.docx", bytes: Buffer.from(word) });
  const random = seededRandom(20_161_126);
  let [kept, refused, slowest] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const { file, bytes } = seeds[run % seeds.length] ?? { file: "", bytes: new Uint8Array() };
    const start =
      /\.txt$/.test(file) && bytes.length > longest ? randomBelow(bytes.length - longest, random) : 0;
    const input = mutate(/\.docx$/.test(file) ? bytes : bytes.subarray(start, start + longest), random);
    const started = performance.now();
    const why = `run ${run}, ${file}`;
    const unpacked = unpack(file, input);
    const decoded = unpacked.value === null ? unpacked : decode(file, unpacked.value);
    const posts = typeof decoded.value === "string" ? extract(file, decoded.value) : null;
    const faults = [...unpacked.diagnostics, ...decoded.diagnostics, ...(posts?.diagnostics ?? [])];
    if (posts?.value == null || posts.value.length === 0) {
      refused += 1;
      expect(
        faults.some(
          ({ severity, message, remedy }) => severity === "error" && message !== "" && remedy !== "",
        ),
        why,
      ).toBe(true);
    } else {
      kept += 1;
      for (const { key, text } of posts.value) {
        const { tokens, sentences } = segment(key, text);
        // Every character but white space lies in a sentence, and in a token.
        const bare = (part: string): string => part.replace(/\s+/gu, "");
        expect(bare(sentences.map((sentence) => sentence.text).join("")), why).toBe(bare(text));
        expect(bare(tokens.map((token) => token.form).join("")), why).toBe(bare(text));
      }
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
  expect(kept).toBeGreaterThan(runs / 10);
  expect(refused).toBeGreaterThan(runs / 100);
  expect(slowest).toBeLessThan(hang);
}, 600_000);
