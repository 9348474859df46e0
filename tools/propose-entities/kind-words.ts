import { bodyWords } from "../../loaders/attribute/vocabulary/words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of names of bodies, beside those that tell who speaks: "Harbour Trust", "Tide Ltd". */
const bodyNouns = words(
  `trust foundation federation confederation alliance coalition network initiative assembly senate cabinet board panel
  guild authority partnership cooperative co-operative company corporation ltd limited plc inc llc gmbh holdings industries
  partners consultants services systems fund charity team squad fc afc orchestra choir academy faculty directorate
  secretariat taskforce inspectorate constabulary gazette echo express mirror observer chronicle journal review magazine
  broadcasting exchange herald friends campaign`,
);

/** Whether a word in lower case is one of names of bodies. */
export const isBodyWord = (word: string): boolean => bodyWords.has(word) || bodyNouns.has(word);

/** What opens the name of a campaign that tells what to do: "Keep Our Library". */
export const demands = words(
  "keep save stop defend fight give take stand vote hands reclaim protect build end free back bring put make say unite",
);

/** Words inside names that no person's name has: "Beds Before Bosses", "Friends of the Park". */
export const tieWords = words("for against before not and the a an our your my it up off on over us all");

/** Last words of names of places. */
export const placeNouns = words(
  `street road avenue square boulevard terrace crescent mews river beach coast island islands isle valley mountains station
  airport port quay pier dock docks wharf harbour village town county peninsula estuary canal`,
);

/** Those that are surnames too, of places where a name stands behind a word of place: "at Mill Lane". */
export const maybePlaceNouns = words(
  "lane drive close row gate bridge lake bay hill hills forest wood woods park gardens common green field fields castle tower",
);

/** First words of a name of a place or a people. */
export const placeWords = words(
  "new north south east west upper lower great saint st san santa los las el fort mount lake port cape rio red american african mexican german cuban soviet",
);
/** First names that end as a people or a direction does. */
export const firstNames = words(
  "christian adrian julian brian ian vivian lillian gillian marian damian dorian fabian dominic eric cedric frederic hamish trish",
);
