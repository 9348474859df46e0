import { indexLists } from "../analysis/concordance/index-lists.js";
import type { IndexEngine } from "./index-search.js";
import { tokenReader } from "./token-reader.js";

/** A query engine as the platform starts it. */
interface Client {
  query(text: string): Promise<Iterable<unknown>>;
  /** The platform gives no other way to end what it has started. */
  readonly _db: { terminate(): Promise<unknown> };
}

/**
 * Gives the engine that holds the word index, started when it is first asked for and again once it was ended or failed. `reading` is the
 * address of the tokens in reading order.
 */
export function indexEngine(start: () => Promise<Client>, reading: string): () => Promise<IndexEngine> {
  let running: Promise<IndexEngine> | null = null;
  const run = async (): Promise<IndexEngine> => {
    const client = await start();
    const engine: IndexEngine = {
      query: (text) => client.query(text),
      read: tokenReader(reading),
      end: () => {
        running = null;
        return client._db.terminate();
      },
    };
    await indexLists(engine);
    return engine;
  };
  return () => {
    running ??= run().catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}
