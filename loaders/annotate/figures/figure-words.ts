const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const names = (list: string, first: number, step: number): [string, number][] =>
  list.split(" ").map((word, index) => [word, first + index * step]);

const written = (word: string, value: number): [string, number][] => [
  [word, value],
  [`${word}s`, value],
];

/** Words and letters that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ...written("dozen", 12),
  ...written("hundred", 100),
  ...written("thousand", 1e3),
  ["k", 1e3],
  ...written("million", 1e6),
  ["m", 1e6],
  ["mn", 1e6],
  ...written("billion", 1e9),
  ["bn", 1e9],
  ...written("trillion", 1e12),
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Fractions of one character. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
]);

/** Written ranks. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  names("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1),
);

/** What a rank can count; before any other word ("second nature", "first minister", "the third time") it counts nothing. */
export const counted = words(
  "attempt try round rollover ballot vote count term place defeat victory win loss election referendum " +
    "by-election year quarter month week day night poll rebellion resignation debate leader candidate challenge " +
    "contest bid consecutive successive straight reading appeal strike speech",
);

/** Parts of a whole, for the unit "share". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ...written("sixth", 1 / 6),
  ...written("eighth", 1 / 8),
  ...written("tenth", 1 / 10),
  ...written("twentieth", 1 / 20),
]);

/** Nouns before which even "one" is a figure. */
export const measures = words(
  "percent percentage point points vote votes seat seats year month week hour minute mile metre pound dollar euro penny",
);

/** Words that hedge a figure and belong to its span. */
export const hedges = words(
  "over under above below about around nearly almost roughly approximately some just estimated exactly barely circa",
);

/** Hedges of two words. */
export const hedgePairs = new Set([
  "up to",
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "as many",
  "no more",
  "an estimated",
]);

/** Words after which a number is a name: "Article 50", "number 10". */
export const numberedThings = words(
  "no nos number section article clause chapter page pages channel radio route rule paragraph part figure fig table " +
    "room platform appendix level type formula highway phase act volume vol episode season version windows top line " +
    "schedule amendment motion composite psalm verse footnote note item question step area district group grade year form class order resolution proposition prop",
);

export const months = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul " +
    "aug sep sept oct nov dec",
);

/** What a writer counts off, a few at a time, and nobody counted: "three reasons". */
export const countedOff = words(
  "reasons things ways questions examples options sides kinds types sorts words thoughts lessons answers caveats steps aspects " +
    "respects matters issues themes ends hands",
);

/** Plural nouns without an s. */
export const plurals = words(
  "people men women children mps percent km kg mph quid euro pence staff police delegates electorate clergy sheep feet teeth lives wives",
);

/** Words that end the search for what a figure counts. */
export const unitStops = words(
  "of to in on at for from by with and or but nor that who which whom whose the a an is was were are be been will " +
    "would could should can may might must have has had do does did not than then as if when while because so this " +
    "these those his her its our your their my it he she they we you i up out off into over after before since until " +
    "during between against under again us always perhaps towards besides mr mrs ms messrs themselves ourselves yourselves",
);

/** Verbs that end as plural nouns do and are seldom such: what they follow is a subject, and no count of them. */
export const verbs = words(
  "knows says thinks wants goes comes gets gives makes takes tells sees seems becomes remains keeps brings means lets sits " +
    "feels hears writes sends sells buys pays owns loses believes agrees understands follows happens appears belongs exists " +
    "includes involves requires refuses decides insists argues admits denies accepts receives speaks adds begins continues " +
    "contains depends deserves enjoys expects explains forgets grows ignores improves lacks learns listens prefers prevents " +
    "proves provides puts realises recommends reflects refers relies remembers represents resists seeks spends suffers " +
    "suggests teaches thanks cares",
);

/** Those of whom an age is told without its years: "nobody under fifteen". */
export const anybody = words("nobody anybody everybody somebody anyone everyone someone");

/** Their plurals, after which numbers that count nothing are names: "clauses 4, 5 and 6". */
export const numberedMany = words(
  "sections articles clauses chapters rules paragraphs paras schedules amendments motions verses lines items questions resolutions " +
    "propositions channels routes rooms platforms districts grades years",
);

/** Units that may be joined to their number: "10mins". */
export const joinedUnits = words("mins hrs yrs km kg mph lbs");

/** Short forms after which, with their stop, a number is a name: "p. 4", "s. 106". */
export const numberedShort = words("p pp ch sec s ss art cl reg app pt r");

/** Words after which a number that counts nothing is the turn's: "week 3", "round 2". */
export const numberedTurns = words("day week round stage tier game match zone gate plot ward lot para paras");

/** Measures of which a limit is told, and no age: "nobody over 20 miles away". */
export const extents = words(
  "percent percentage points miles metres feet yards km hours minutes days months years",
);

export const currencies: ReadonlyMap<string, string> = new Map([
  ["£", "pounds"],
  ["GBP", "pounds"],
  ["$", "dollars"],
  ["USD", "dollars"],
  ["€", "euros"],
  ["EUR", "euros"],
  ["¥", "yen"],
  ["₹", "rupees"],
]);

/** Nouns of money that stand for a currency's plural. */
export const moneyNouns: ReadonlyMap<string, string> = new Map([
  ["quid", "pounds"],
  ["euro", "euros"],
  ["dollar", "dollars"],
  ["pound", "pounds"],
]);
