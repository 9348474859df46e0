/**
 * What shows a post to be of a genre in which the writer is not who speaks all through, with the code unit at which that begins: what the rules made of it, or left to the
 * writer for want of a sure sign.
 */
export type GenreSign = { readonly at: number } & (
  | {
      /** Turns of an interview or a debate were made blocks; `unnamed` of them are nobody's who is named. */
      readonly kind: "turns";
      readonly turns: number;
      readonly speakers: number;
      readonly unnamed: number;
    }
  /** Letters of a page of letters were made blocks of who signs them. */
  | { readonly kind: "letters"; readonly letters: number }
  /** Questions in bold or italic type, whose answers stayed the writer's: nobody is told to be interviewed. */
  | { readonly kind: "questions"; readonly questions: number }
  /** A text of somebody's is said to follow, and nothing sets it off: it stayed the writer's. */
  | { readonly kind: "announced" }
  /** A text is said to be given whole, and nothing shows where it ends: its first paragraph alone is quoted. */
  | { readonly kind: "unended" }
  /** Nobody is credited with what is quoted, for the post says that it is a satire. */
  | { readonly kind: "satire" }
);
