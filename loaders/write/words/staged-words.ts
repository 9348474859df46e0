import { closeSync, openSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type EncodedWords, termColumns, tokenColumns } from "../../map/encoded-words.ts";
import { FormList } from "../../map/form-list.ts";
import { appendColumns } from "../duckdb/append-columns.ts";
import { boundMemory, spillBeside } from "../duckdb/bounded-memory.ts";
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance, INTEGER } from "../duckdb/duckdb.ts";
import { literal } from "../duckdb/sql-literal.ts";
import { NumberRoom } from "./number-room.ts";
import { Numbered } from "./numbered.ts";
import { type ReadingOrder, rowsOfFile, tokenNumbers } from "./reading-order.ts";

/** The words of a whole corpus, gathered on disk batch by batch until the tables are written. */
export interface StagedWords {
  /** A DuckDB file with the tables posts, forms, norms, voices, tokens and terms; ids are places in their lists. */
  readonly path: string;
  /** The tokens once more, as numbers in a file beside the other. */
  readonly reading: ReadingOrder;
  /** Whether posts came in the order of their ids, which is the order of the tables. */
  readonly inOrder: boolean;
  readonly tokens: number;
  /** Rows of the table terms. */
  readonly terms: number;
}

/**
 * Gathers the words of batches in a file. Forms, norms and voices are numbered in the order in which they are met, so
 * that the result does not depend on how posts were parted into batches.
 */
export class WordStage {
  readonly #path: string;
  readonly #reading: number;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #tokens: DuckDBAppender;
  readonly #terms: DuckDBAppender;
  readonly #room = new NumberRoom();
  readonly #posts: string[] = [];
  readonly #forms = new FormList();
  readonly #norms = new Numbered();
  readonly #voices = new Numbered();
  #closed = false;
  #inOrder = true;
  #count = { tokens: 0, terms: 0 };

  private constructor(
    path: string,
    parts: [DuckDBInstance, DuckDBConnection, DuckDBAppender, DuckDBAppender],
  ) {
    this.#path = path;
    this.#reading = openSync(readingBeside(path), "w");
    [this.#instance, this.#connection, this.#tokens, this.#terms] = parts;
  }

  /** Opens a new stage at a path; what stood there is removed. */
  static async open(path: string): Promise<WordStage> {
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    await boundMemory(connection, path);
    await connection.run(`ATTACH ${literal(path)} AS stage`);
    await connection.run(
      `CREATE TABLE stage.tokens (${tokenColumns.map((name) => `${name} INTEGER`).join(", ")})`,
    );
    await connection.run(
      `CREATE TABLE stage.terms (${termColumns.map((name) => `"${name}" INTEGER`).join(", ")})`,
    );
    const tokens = await connection.createAppender("tokens", "main", "stage");
    const terms = await connection.createAppender("terms", "main", "stage");
    return new WordStage(path, [instance, connection, tokens, terms]);
  }

  /** Takes a batch, whose columns are used up; of posts that `isKept` refuses nothing stays. */
  add(batch: EncodedWords, isKept: (post_id: string) => boolean): void {
    const posts = batch.posts.map((post_id) => (isKept(post_id) ? this.#number(post_id) : -1));
    const { form, norm, lemma, is_word } = batch.forms;
    const forms = form.map((text, i) =>
      this.#forms.placeOf({
        form: text,
        norm: norm[i] ?? "",
        lemma: lemma[i] ?? "",
        is_word: is_word[i] === true,
      }),
    );
    const norms = batch.norms.map((text) => this.#norms.numberOf(text));
    const voices = batch.voices.map((voice) => this.#voices.numberOf(voice));
    const kept = <T extends Readonly<Record<string, Int32Array>> & { readonly post: Int32Array }>(
      columns: T,
    ) => (posts.includes(-1) ? withoutPosts(columns, posts) : columns);
    const tokens = kept(batch.tokens);
    const terms = kept(batch.terms);
    renumber(tokens.post, posts);
    renumber(tokens.form, forms);
    renumber(tokens.voice, voices);
    renumber(terms.post, posts);
    renumber(terms.voice, voices);
    for (const column of [terms.first, terms.second, terms.third]) renumber(column, norms);
    appendColumns(
      this.#tokens,
      integers(tokenColumns),
      tokenColumns.map((name) => tokens[name]),
    );
    writeFileSync(this.#reading, this.#inRows(tokens));
    appendColumns(
      this.#terms,
      integers(termColumns),
      termColumns.map((name) => terms[name]),
    );
    this.#count.tokens += tokens.form.length;
    this.#count.terms += terms.count.length;
  }

  /** Tokens in the rows of a reading order. */
  #inRows({ post, sentence, voice, form, char_start, char_end }: EncodedWords["tokens"]): Int32Array {
    const rows = this.#room.of(post.length * tokenNumbers);
    for (let token = 0, at = 0; token < post.length; token++, at += tokenNumbers) {
      const isApart =
        token > 0 && post[token] === post[token - 1] && (char_start[token] ?? 0) > (char_end[token - 1] ?? 0);
      rows[at] = post[token] ?? 0;
      rows[at + 1] = sentence[token] ?? 0;
      rows[at + 2] = voice[token] ?? 0;
      rows[at + 3] = form[token] ?? 0;
      rows[at + 4] = isApart ? 1 : 0;
    }
    return rows;
  }

  #number(post_id: string): number {
    const last = this.#posts.at(-1);
    if (last !== undefined && last > post_id) this.#inOrder = false;
    return this.#posts.push(post_id) - 1;
  }

  /** Closes without writing, as after a fault; does nothing where it is closed. */
  discard(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#tokens.closeSync();
    this.#terms.closeSync();
    this.#connection.closeSync();
    this.#instance.closeSync();
    closeSync(this.#reading);
  }

  /** Removes the files of a stage. */
  static async remove(path: string): Promise<void> {
    for (const file of [path, `${path}.wal`, spillBeside(path), readingBeside(path)])
      await rm(file, { recursive: true, force: true });
  }

  /** Writes the lists and closes the file. */
  async close(): Promise<StagedWords> {
    this.#tokens.closeSync();
    this.#terms.closeSync();
    const list = async (name: string, columns: string, rows: readonly (readonly unknown[])[]) => {
      await this.#connection.run(`CREATE TABLE stage.${name} (id INTEGER, ${columns})`);
      const appender = await this.#connection.createAppender(name, "main", "stage");
      rows.forEach((values, id) => {
        appender.appendInteger(id);
        for (const value of values) {
          if (typeof value === "boolean") appender.appendBoolean(value);
          else appender.appendVarchar(String(value));
        }
        appender.endRow();
      });
      appender.closeSync();
    };
    const one = (value: string) => [value];
    await list("posts", "post_id VARCHAR", this.#posts.map(one));
    await list("norms", "norm VARCHAR", this.#norms.list.map(one));
    // The missing word of a shorter term, so that every join finds a row and keeps the order.
    await this.#connection.run("INSERT INTO stage.norms VALUES (-1, NULL)");
    await list("voices", "voice VARCHAR", this.#voices.list.map(one));
    await list(
      "forms",
      "form VARCHAR, norm VARCHAR, lemma VARCHAR, is_word BOOLEAN",
      this.#forms.list.map(({ form, norm, lemma, is_word }) => [form, norm, lemma, is_word]),
    );
    await this.#connection.run("CHECKPOINT stage");
    await this.#connection.run("DETACH stage");
    this.#closed = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
    closeSync(this.#reading);
    const reading = {
      posts: this.#posts,
      voices: this.#voices.list,
      forms: this.#forms.list,
      rows: () => rowsOfFile(readingBeside(this.#path)),
    };
    return { path: this.#path, reading, inOrder: this.#inOrder, ...this.#count };
  }
}

const integers = (columns: readonly string[]) => columns.map(() => INTEGER);

const readingBeside = (path: string): string => `${path}.reading`;

/** Makes places of a batch numbers of the whole, where they stand; -1 stays. */
function renumber(column: Int32Array, numbers: readonly number[]): void {
  for (let at = 0; at < column.length; at++) {
    const place = column[at] ?? -1;
    if (place >= 0) column[at] = numbers[place] ?? -1;
  }
}

function withoutPosts<T extends Readonly<Record<string, Int32Array>> & { readonly post: Int32Array }>(
  columns: T,
  posts: readonly number[],
): T {
  const keep = (_: number, at: number): boolean => (posts[columns.post[at] ?? 0] ?? -1) >= 0;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.filter(keep)]),
  ) as T;
}
