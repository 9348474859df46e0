import { type Counted, sentencesOf } from "../charts/open-marks.js";
import type { Selection } from "../domain/selection.js";
import type { Open } from "../evidence/site-evidence.js";

/** What a chart calls with a row whose mark is used: the panel opens with its sentences, headed by what the row is called. */
export const openRow =
  <T extends Counted>(open: Open, titleOf: (row: T) => string) =>
  (row: T): void =>
    open({ title: titleOf(row), count: sentencesOf(row), selection: row.selection as Selection });
