import { type PlaceShares, placeShares } from "../place-shares.js";
import { people } from "./named-kinds.js";
import { countedRows, namedPeople, type PeopleInput, peopleSides, wordsOf } from "./people-input.js";

/** Most people, or entities of another kind, whose share is drawn: those named most. */
const most = 8;

/** How often each post and camp names each person, or entity of another kind, out of its words. */
export function mentionShares(input: PeopleInput, kind: string = people.kind): PlaceShares {
  return placeShares(peopleSides(input), namedPeople(input, kind).slice(0, most), wordsOf(input));
}

/** How often each post and camp says we and they, out of its words. */
export function pronounShares(input: PeopleInput): PlaceShares {
  const rows = countedRows(input, input.rows.pronouns);
  const countings = [
    { id: "we", label: "we, us, our", rows: rows.filter(({ person }) => person === "we") },
    { id: "they", label: "they, them, their", rows: rows.filter(({ person }) => person === "they") },
  ];
  return placeShares(peopleSides(input), countings, wordsOf(input));
}
