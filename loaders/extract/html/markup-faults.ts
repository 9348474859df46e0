import { diagnostic } from "../../read/diagnostic.ts";

/** The error on a file whose markup holds no text. */
export const noText = (file: string) =>
  diagnostic(
    "error",
    "empty",
    { file, line: null },
    "no text in the file",
    "save the page once it shows its text, or paste the text into a .txt file",
  );

/** The error on a file whose markup is nested too deep to be read. */
export const tooDeep = (file: string) =>
  diagnostic(
    "error",
    "too-deep",
    { file, line: null },
    "markup nested thousands deep",
    "close its elements, or paste the text into a .txt file",
  );
