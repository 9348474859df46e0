/**
 * The table contract: what `corpus.duckdb` holds. Row types, the writer, the Data page and the contract
 * test all read it from here, so a column exists in one place only.
 */

import { voices, voicesOf } from "./voice.js";

/** SQL types that the corpus uses; each maps to one TypeScript type in {@link Value}. */
export type SqlType = "VARCHAR" | "INTEGER" | "DOUBLE" | "BOOLEAN" | "DATE" | "VARCHAR[]";

export interface Column<T extends SqlType = SqlType, N extends boolean = boolean> {
  readonly type: T;
  readonly nullable: N;
  readonly doc: string;
}

export interface Table {
  readonly doc: string;
  /** Columns of the total order in which rows are written. */
  readonly order: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

const col = <T extends SqlType>(type: T, doc: string): Column<T, false> => ({ type, nullable: false, doc });
const opt = <T extends SqlType>(type: T, doc: string): Column<T, true> => ({ type, nullable: true, doc });

const post_id = col("VARCHAR", "the post, as in posts");
const sentence_id = col("VARCHAR", "the sentence, as in sentences");
const char_start = col("INTEGER", "first UTF-16 code unit of the span in posts.text, counted from 0");
const char_end = col("INTEGER", "code unit after the span's last");
const ownVoices = `the writer's own words on the pages are ${voicesOf("own").join(", ")}`;
const voice = col("VARCHAR", `whose words: ${voices.join(", ")}; ${ownVoices}`);

/** The tables of the corpus: what a row is, the columns that order rows, and each column with its type and meaning. */
export const tables = {
  posts: {
    doc: "One row per loaded post.",
    order: ["post_id"],
    columns: {
      post_id: col("VARCHAR", "name of the post: its file's path without the extension"),
      title: opt("VARCHAR", "title, from the metadata or the text; null where the post has none"),
      short: col("VARCHAR", "short name that labels the post's dot"),
      author: opt("VARCHAR", "writer, where it may be published"),
      outlet: opt("VARCHAR", "where the post appeared"),
      published: opt("DATE", "day of publication, as far as known"),
      published_basis: col("VARCHAR", "stated, inferred or unknown"),
      published_within: opt(
        "INTEGER",
        "days either way by which an inferred day may be off; null where not known",
      ),
      published_note: opt("VARCHAR", "how the date is known"),
      camp: col("VARCHAR", "a camp of the contest, or none"),
      camp_basis: col("VARCHAR", "stated, implied, assigned or unknown"),
      camp_note: opt("VARCHAR", "how the camp is known"),
      genre: opt("VARCHAR", "kind of text: personal, polemic, report …"),
      language: opt(
        "VARCHAR",
        "en, or other where hardly any word is among the commonest in English; null where the text is too short to tell",
      ),
      words: col("INTEGER", "word tokens, all voices"),
      own_words: col("INTEGER", "word tokens in the writer's own voice"),
      quoted_words: col("INTEGER", "word tokens in quoted voices"),
      sentences: col("INTEGER", "sentences, headings included"),
      source_file: col("VARCHAR", "file under the data folder"),
      source_url: opt("VARCHAR", "address of the original"),
      publish: col("VARCHAR", "how much of the text pages may show: full, excerpt, none"),
      sha256: col("VARCHAR", "hash of the file's bytes"),
      text: col("VARCHAR", "the decoded file; every offset counts in it"),
    },
  },
  paragraphs: {
    doc: "Paragraphs of each post, in order.",
    order: ["post_id", "paragraph"],
    columns: {
      post_id,
      paragraph: col("INTEGER", "position in the post, from 0"),
      char_start,
      char_end,
      kind: col("VARCHAR", "title, dateline, heading, body or block"),
      provenance: col("VARCHAR", "the rule that decided the kind"),
    },
  },
  sentences: {
    doc: "Sentences of each post, headings and date lines included.",
    order: ["post_id", "ordinal"],
    columns: {
      sentence_id: col("VARCHAR", "post_id, a colon, the ordinal"),
      post_id,
      paragraph: col("INTEGER", "the paragraph, as in paragraphs"),
      ordinal: col("INTEGER", "position in the post, from 1"),
      char_start,
      char_end,
      text: col("VARCHAR", "the span"),
      voice: col("VARCHAR", `the voice of most of its words; the writer's on a tie; ${ownVoices}`),
      coders: col("VARCHAR[]", "coders whose file codes this sentence, even if without a frame"),
    },
  },
  tokens: {
    doc: "Words and punctuation, in order; voices partition them.",
    order: ["post_id", "position"],
    columns: {
      post_id,
      sentence_id,
      position: col("INTEGER", "position in the post, from 0"),
      char_start,
      char_end,
      form: col("VARCHAR", "the span"),
      norm: col("VARCHAR", "lower case in NFC with straight apostrophes"),
      lemma: col("VARCHAR", "norm without a possessive ending"),
      is_word: col("BOOLEAN", "false for punctuation"),
      voice,
    },
  },
  quotes: {
    doc: "Spans in a voice other than the writer's plain one, with the rule that decided.",
    order: ["post_id", "char_start", "char_end"],
    columns: {
      quote_id: col("VARCHAR", "post_id, :q, position from 1"),
      post_id,
      sentence_id: col("VARCHAR", "the sentence in which the span starts"),
      char_start,
      char_end,
      text: col("VARCHAR", "the span, without its quotation marks"),
      words: col("INTEGER", "word tokens that it spans"),
      kind: col("VARCHAR", "direct, mixed, indirect, block, imagined, scare or title"),
      speaker_id: opt(
        "VARCHAR",
        "entity that speaks, where it is known; of several the first that is listed",
      ),
      speaker_surface: opt("VARCHAR", "how the text names the speaker"),
      status: col("VARCHAR", "attributed, unresolved, orphan, or none where no speaker is claimed"),
      cue: opt("VARCHAR", "reporting verb or introduction"),
      slant: opt("VARCHAR", "what the cue implies: neutral, doubt, blame, concession, praise"),
      rule: col("VARCHAR", "the rule that decided, or override"),
      source_url: opt("VARCHAR", "source of a speaker that an analyst named"),
    },
  },
  entities: {
    doc: "People, organisations and groups of the contest.",
    order: ["entity_id"],
    columns: {
      entity_id: col("VARCHAR", "name of the entity"),
      name: col("VARCHAR", "label"),
      kind: col("VARCHAR", "person, organisation, group, place or other"),
      side: opt("VARCHAR", "the camp it belongs to, or none"),
      description: opt("VARCHAR", "who it is"),
    },
  },
  mentions: {
    doc: "Where the posts name an entity.",
    order: ["post_id", "char_start", "char_end", "entity_id"],
    columns: {
      post_id,
      sentence_id,
      entity_id: col("VARCHAR", "the entity, as in entities"),
      char_start,
      char_end,
      surface: col("VARCHAR", "the span"),
      voice,
      evaluative: col("BOOLEAN", "whether the name itself judges"),
      rule: col(
        "VARCHAR",
        "alias, misspelling, ambiguous or evaluative name, compound where a hyphen ties it, or implicit",
      ),
    },
  },
  frames: {
    doc: "The codebook.",
    order: ["frame_id"],
    columns: {
      frame_id: col("VARCHAR", "name of the frame"),
      label: col("VARCHAR", "label"),
      question: col("VARCHAR", "the question that a sentence with this frame answers"),
      include: col("VARCHAR[]", "what counts"),
      exclude: col("VARCHAR[]", "what does not"),
      family: opt("VARCHAR", "family in the literature"),
    },
  },
  frame_hits: {
    doc: "Sentences that answer a frame's question, by coder, by all coders, or proposed by a cue.",
    order: ["post_id", "sentence_id", "frame_id", "source", "coder", "char_start", "char_end"],
    columns: {
      post_id,
      sentence_id,
      frame_id: col("VARCHAR", "the frame, as in frames"),
      source: col("VARCHAR", "cue, coder or agreed"),
      coder: opt("VARCHAR", "who coded; null for cue and agreed"),
      cue: opt("VARCHAR", "the codebook cue that matched; null for coded hits"),
      char_start,
      char_end,
      voice,
    },
  },
  evaluations: {
    doc: "Where a sentence stands on a target.",
    order: ["post_id", "sentence_id", "target_id", "source", "coder", "voice"],
    columns: {
      post_id,
      sentence_id,
      target_id: col("VARCHAR", "entity evaluated"),
      score: col("DOUBLE", "below 0 against the target, above 0 for it; coders use -1, 0, 1"),
      source: col("VARCHAR", "lexicon or coder"),
      coder: opt("VARCHAR", "who coded; null for lexicon"),
      terms: col(
        "VARCHAR[]",
        "opinion terms that made up the score, each with its sign in context; empty for coders",
      ),
      basis: opt(
        "VARCHAR",
        "said where a rule assigns the terms to the target, near where they only occur in its sentence or in a satire; null for coders",
      ),
      voice,
    },
  },
  epithets: {
    doc: "Words that name a target and judge it.",
    order: ["post_id", "char_start", "char_end", "target_id"],
    columns: {
      post_id,
      sentence_id,
      target_id: col("VARCHAR", "entity so named"),
      char_start,
      char_end,
      text: col("VARCHAR", "the span"),
      polarity: col("INTEGER", "-1, 0 or 1; 0 where the lexicon does not know which way a name judges"),
      rule: col(
        "VARCHAR",
        "predicate, inverted, apposition, example, attribute, complement, name or description",
      ),
      voice,
    },
  },
  actions: {
    doc: "Who does what to whom, where a post tells it as done.",
    order: ["post_id", "char_start", "char_end", "actor_id", "patient_id"],
    columns: {
      post_id,
      sentence_id,
      actor_id: opt("VARCHAR", "entity that acts; null where no entity is named"),
      patient_id: opt("VARCHAR", "entity that it is done to; null where no entity is named"),
      verb: col("VARCHAR", "base form of the verb, or of the noun that names the deed"),
      kind: col("VARCHAR", "harm, help, or other where words alone are for or against someone"),
      char_start,
      char_end,
      rule: col("VARCHAR", "active, passive or noun"),
      voice,
    },
  },
  pronouns: {
    doc: "First and third person plural pronouns: us and them.",
    order: ["post_id", "char_start"],
    columns: {
      post_id,
      sentence_id,
      char_start,
      char_end,
      person: col("VARCHAR", "we or they"),
      referent: opt("VARCHAR", "whom it means, by referents.csv; null where that is not coded"),
      voice,
    },
  },
  claims: {
    doc: "Figures and checkable assertions.",
    order: ["post_id", "char_start", "char_end"],
    columns: {
      post_id,
      sentence_id,
      char_start,
      char_end,
      text: col("VARCHAR", "the span"),
      value: opt(
        "DOUBLE",
        "the figure, where there is one: the last of a range, the first of a tally such as 172 to 40",
      ),
      unit: opt("VARCHAR", "what it counts; rank, with what is ranked in brackets, where it counts nothing"),
      verdict: opt(
        "VARCHAR",
        "what a check against sources found: supported, near, misframed, not supported, not checked; null where nobody checked",
      ),
      source_url: opt("VARCHAR", "source of the verdict"),
      note: opt("VARCHAR", "what the check found, in words"),
      voice,
    },
  },
  events: {
    doc: "Dated events of the contest.",
    order: ["date", "label"],
    columns: {
      date: col("DATE", "the day"),
      label: col("VARCHAR", "what happened"),
      kind: opt("VARCHAR", "kind of event"),
      source_url: opt("VARCHAR", "source"),
    },
  },
  term_counts: {
    doc: "How often each post uses each run of one to three words, by voice.",
    order: ["post_id", "voice", "n", "term"],
    columns: {
      post_id,
      voice,
      n: col("INTEGER", "words in the term, 1 to 3"),
      term: col("VARCHAR", "norms joined by a space, within one sentence and voice"),
      count: col("INTEGER", "occurrences"),
    },
  },
  findings: {
    doc: "What the pages say, and what it is based on.",
    order: ["finding_id"],
    columns: {
      finding_id: col("VARCHAR", "metric, a dot, its subject"),
      metric: col("VARCHAR", "what is measured"),
      groups: col("VARCHAR[]", "groups compared, in order: target, then reference"),
      voice: col("VARCHAR", "own, quoted or all"),
      estimate: opt("DOUBLE", "target minus reference, or the value; null where there is none"),
      low: opt("DOUBLE", "lower bound; null where no interval may be given"),
      high: opt("DOUBLE", "upper bound"),
      posts: col("INTEGER", "posts that it rests on"),
      strength: col("VARCHAR", "clear in this set, leaning, no visible difference, too little to say"),
      title: col("VARCHAR", "the finding in a few words"),
      text: col("VARCHAR", "the sentence that pages print"),
      caveat: col("VARCHAR", "what would change it; empty where there is nothing to add"),
      alt: col("VARCHAR", "the finding for readers who cannot see its chart"),
      evidence: col("VARCHAR[]", "ids of the sentences counted"),
      checks: col("VARCHAR", "JSON: settings tried, share that agrees, the post that would flip it"),
      parts: col("VARCHAR", "JSON: the text in parts, each number with the selection it counts"),
      title_parts: col("VARCHAR", "JSON: the title in parts"),
    },
  },
  diagnostics: {
    doc: "What the load noticed.",
    order: ["file", "line", "rule", "message"],
    columns: {
      severity: col("VARCHAR", "error: kept out; warning: loaded, look at it; note"),
      rule: col("VARCHAR", "name of the check"),
      file: col("VARCHAR", "file under the data folder"),
      line: opt("INTEGER", "line in the file, from 1"),
      message: col("VARCHAR", "fault and value"),
      remedy: col("VARCHAR", "what to do"),
    },
  },
  changes: {
    doc: "What differs from the previous load.",
    order: ["kind", "subject"],
    columns: {
      kind: col("VARCHAR", "post or finding"),
      subject: col("VARCHAR", "post_id or finding_id"),
      change: col(
        "VARCHAR",
        "post: added, edited, removed; finding: kept, weakened, strengthened, reversed, new, gone",
      ),
      old_value: opt("VARCHAR", "before"),
      new_value: opt("VARCHAR", "now"),
    },
  },
  build: {
    doc: "One row: what the corpus was made from.",
    order: ["corpus_sha256"],
    columns: {
      corpus_sha256: col("VARCHAR", "hash over all inputs"),
      code_sha256: col("VARCHAR", "hash over the loader's code"),
      settings: col("VARCHAR", "JSON: settings of the load"),
      counts: col("VARCHAR", "JSON: rows per table"),
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

type Scalar<T extends SqlType> = T extends "VARCHAR" | "DATE"
  ? string
  : T extends "INTEGER" | "DOUBLE"
    ? number
    : T extends "BOOLEAN"
      ? boolean
      : readonly string[];

type Value<C> = C extends Column<infer T, infer N> ? (N extends true ? Scalar<T> | null : Scalar<T>) : never;

/** A row of a table; dates are ISO days, missing values null. */
export type Row<T extends TableName> = {
  readonly [K in keyof (typeof tables)[T]["columns"]]: Value<(typeof tables)[T]["columns"][K]>;
};

/** Rows of every table. */
export type Corpus = { readonly [T in TableName]: readonly Row<T>[] };
