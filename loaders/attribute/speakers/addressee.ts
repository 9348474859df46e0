import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { Unit } from "../marks/unit.ts";

/** Paragraphs among which a salutation stands. */
const atTop = 8;
const longest = 60;

interface Page {
  readonly paragraph: Row<"paragraphs">;
  readonly units: readonly Unit[];
}

/** Whom an open letter is to: the one listed person of a line "Dear Ms Reid," near its top. Null where there is no such line, or a second. */
export function addressee(text: string, pages: readonly Page[]): NameSpan | null {
  const lines = pages.filter(
    ({ paragraph: { char_start, char_end } }) =>
      char_end - char_start < longest && /^Dear\s[^.!?]*[,:]?$/.test(text.slice(char_start, char_end)),
  );
  const [first] = lines;
  const named = first?.units.filter(({ entity }) => entity?.kind === "person") ?? [];
  return lines.length === 1 && named.length === 1 && pages.indexOf(first as Page) < atTop
    ? (named[0]?.entity ?? null)
    : null;
}

const yours = /^you(?:r|rs)?$/;

/** The pages of a post, in which "you" and "your" are `entity`, whom it is to; as they are where it is to nobody who is listed. */
export function addressed<P extends Page>(pages: readonly P[], entity: NameSpan | null): readonly P[] {
  if (entity === null) return pages;
  return pages.map((page) => ({
    ...page,
    units: page.units.map((unit) =>
      unit.kind === "word" && yours.test(unit.norm) ? { ...unit, entity } : unit,
    ),
  }));
}
