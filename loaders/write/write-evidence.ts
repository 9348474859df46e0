import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { groupBy } from "../../src/analysis/group-by.ts";
import type { EvidenceIndex, PostEvidence } from "../../src/domain/evidence.ts";
import type { Corpus } from "../../src/domain/tables.ts";
import { excerpts } from "./excerpts.ts";
import { replaceFile } from "./replace-file.ts";
import { withheldText } from "./withheld.ts";

/** The index of the file that was written, and the file's hash. */
export interface WrittenEvidence {
  readonly index: EvidenceIndex;
  readonly sha256: string;
}

/**
 * Writes the rows behind evidence: a line of JSON a post, in order of id, so that a page reads the lines of the posts that it shows. Text
 * that may not be published is left out.
 */
export async function writeEvidence(corpus: Corpus, target: string): Promise<WrittenEvidence> {
  const hash = createHash("sha256");
  const posts: EvidenceIndex["posts"][number][] = [];
  const linesOf = postEvidence(corpus);
  function* lines(): Generator<Buffer> {
    for (const { post_id, camp } of corpus.posts) {
      const line = Buffer.from(`${JSON.stringify(linesOf(post_id))}\n`);
      posts.push({ post_id, camp, bytes: line.length });
      hash.update(line);
      yield line;
    }
  }
  await replaceFile(target, (file) => writeFile(file, lines()));
  const frames = corpus.frames.map(({ frame_id, label }) => ({ frame_id, label }));
  return { index: { posts, frames }, sha256: hash.digest("hex") };
}

function postEvidence(corpus: Corpus): (post_id: string) => PostEvidence {
  const isShown = excerpts(corpus);
  const postOf = ({ post_id }: { readonly post_id: string }): string => post_id;
  const paragraphs = groupBy(corpus.paragraphs, postOf);
  const sentences = groupBy(corpus.sentences, postOf);
  const hits = groupBy(corpus.frame_hits, postOf);
  const quotes = groupBy(corpus.quotes, postOf);
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
    quotes: (quotes.get(id) ?? []).map(({ sentence_id, kind, speaker_surface, status }) => ({
      ...{ sentence_id, kind, status },
      speaker_surface: isShown(id, sentence_id) ? speaker_surface : null,
    })),
  });
}
