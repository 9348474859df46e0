import type { Corpus, Row, TableName } from "../src/domain/tables.ts";

/** Tables whose rows are of one post each. */
export const postTables = [
  "posts",
  "paragraphs",
  "sentences",
  "tokens",
  "quotes",
  "mentions",
  "evaluations",
  "epithets",
  "actions",
  "pronouns",
  "claims",
  "term_counts",
  "frame_hits",
] as const satisfies readonly TableName[];

export type PostTable = (typeof postTables)[number];

/** Rows of some posts. */
export type PostRows = Pick<Corpus, PostTable>;

/** Rows of the tables that are of the whole set. */
export type SetRows = Omit<Corpus, PostTable>;

/** A post without its text. */
export type DescribedPost = Omit<Row<"posts">, "text">;

/** A post without its text. */
export const described = ({ text, ...post }: Row<"posts">): DescribedPost => post;
