import { postContext } from "../load-post.ts";
import type { Folder, MapInput, PostFile } from "../read/folder.ts";
import type { EncodedBatch } from "./encoded-batch.ts";
import { mapBatch, type ReadBatch, readBatch } from "./map-batch.ts";
import { Parts, partKeys } from "./parts.ts";

/** What batches are mapped by: the contest, the code that does it, and the folder where what they gave is kept. */
export interface MapperInput {
  readonly contest: MapInput;
  readonly code_sha256: string;
  readonly parts: string;
}

/** What a batch gives, and the name under which it is kept. */
export type KeyedBatch<B> = B & { readonly key: string };

/** Maps batches of one contest, and keeps what they give. */
export interface BatchMapper {
  /** What a batch of files gives: as it is kept, or made and then kept. */
  readonly map: (files: readonly PostFile[]) => Promise<KeyedBatch<EncodedBatch>>;
  /** Sees to it that what a batch gives is kept. */
  readonly keep: (files: readonly PostFile[]) => Promise<void>;
}

/** A mapper whose parts are kept in the folder `parts`, under names that hold as long as contest and code do. */
export function batchMapper({ contest, code_sha256, parts }: MapperInput): BatchMapper {
  const context = { ...postContext(contest), countsTerms: false };
  const keyOf = partKeys(code_sha256, contest);
  const kept = new Parts(parts);
  const make = async (read: ReadBatch, key: string): Promise<KeyedBatch<EncodedBatch>> => {
    const batch = mapBatch(read, context);
    // What a file that went would have given is not known, so such a batch has no name.
    if (read.gone.length === 0) await kept.write(key, batch);
    return { key, ...batch };
  };
  return {
    map: async (files) => {
      const read = await readBatch(files);
      const key = keyOf(read.files);
      const found = read.gone.length === 0 ? await kept.read(key) : null;
      return found === null ? make(read, key) : { key, ...found };
    },
    keep: async (files) => {
      const read = await readBatch(files);
      const key = keyOf(read.files);
      if (!(await kept.has(key))) await make(read, key);
    },
  };
}

/** What the stages of a post need of a folder, without its posts, so that it can be handed to a thread. */
export function mapInputOf(folder: Folder): MapInput {
  const { contest, frames, entities, events, claims, posts, overrides, implicit, referents } = folder;
  return { contest, frames, entities, events, claims, posts, overrides, implicit, referents };
}
