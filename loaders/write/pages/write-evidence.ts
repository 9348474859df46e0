import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { groupBy } from "../../../src/analysis/group-by.ts";
import type { EvidenceIndex, PostEvidence } from "../../../src/domain/evidence.ts";
import { withheldText } from "../../../src/domain/withheld-text.ts";
import type { DescribedPost, PostRows } from "../../post-rows.ts";
import { deflate } from "../files/deflate.ts";
import { Spool } from "../files/spool.ts";
import { excerpts } from "./excerpts.ts";

/** The index of the file that was written, and the file's hash. */
export interface WrittenEvidence {
  readonly index: EvidenceIndex;
  readonly sha256: string;
}

/** Posts whose rows are deflated at once. */
const atOnce = 64;

/**
 * Gathers the rows behind evidence, JSON a post, each deflated by itself, so that a page reads those of the posts that it shows. Text that may not be
 * published is left out.
 */
export class EvidenceLines {
  readonly #lines: Spool;

  /** `path` is where lines wait until all are there. */
  constructor(path: string) {
    this.#lines = new Spool(path);
  }

  add(rows: PostRows): void {
    const lineOf = postEvidence(rows);
    for (const { post_id } of rows.posts) this.#lines.add(post_id, JSON.stringify(lineOf(post_id)));
  }

  /** Writes the lines of these posts, in this order, to a file. */
  async write(
    posts: readonly Pick<DescribedPost, "post_id" | "camp">[],
    frames: EvidenceIndex["frames"],
    path: string,
  ): Promise<WrittenEvidence> {
    const hash = createHash("sha256");
    const indexed: EvidenceIndex["posts"][number][] = [];
    const lines = this.#lines;
    async function* all(): AsyncGenerator<Buffer> {
      for (let start = 0; start < posts.length; start += atOnce) {
        const some = posts.slice(start, start + atOnce);
        const packed = await Promise.all(some.map(({ post_id }) => deflate(lines.bytes(post_id))));
        for (const [at, { post_id, camp }] of some.entries()) {
          const line = packed[at] ?? Buffer.alloc(0);
          indexed.push({ post_id, camp, bytes: line.length });
          hash.update(line);
          yield line;
        }
      }
    }
    await writeFile(path, all());
    return { index: { posts: indexed, frames }, sha256: hash.digest("hex") };
  }

  close(): void {
    this.#lines.close();
  }
}

function postEvidence(corpus: PostRows): (post_id: string) => PostEvidence {
  const isShown = excerpts(corpus);
  const full = new Set(
    corpus.posts.filter(({ publish }) => publish === "full").map(({ post_id }) => post_id),
  );
  const postOf = ({ post_id }: { readonly post_id: string }): string => post_id;
  const paragraphs = groupBy(corpus.paragraphs, postOf);
  const sentences = groupBy(corpus.sentences, postOf);
  const hits = groupBy(corpus.frame_hits, postOf);
  const quotes = groupBy(corpus.quotes, postOf);
  const mentions = groupBy(corpus.mentions, postOf);
  return (id) => ({
    paragraphs: (paragraphs.get(id) ?? []).map(({ post_id, paragraph, kind }) => ({
      post_id,
      paragraph,
      kind,
    })),
    sentences: (sentences.get(id) ?? []).map(({ char_end, ...sentence }) => ({
      ...sentence,
      text: isShown(id, sentence.sentence_id) ? sentence.text : withheldText,
    })),
    frame_hits: (hits.get(id) ?? []).map(({ cue, ...hit }) => hit),
    quotes: (quotes.get(id) ?? []).map(
      ({ sentence_id, char_start, text, kind, speaker_surface, status }) => ({
        sentence_id,
        char_start,
        kind,
        status,
        text: full.has(id) ? text : withheldText,
        speaker_surface: isShown(id, sentence_id) ? speaker_surface : null,
      }),
    ),
    mentions: (mentions.get(id) ?? [])
      .filter(({ sentence_id }) => isShown(id, sentence_id))
      .map(({ sentence_id, char_start, char_end, voice }) => ({ sentence_id, char_start, char_end, voice })),
  });
}
