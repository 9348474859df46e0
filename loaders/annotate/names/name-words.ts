const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Beginnings of compounds that leave the name what it is: "pro-Ada". */
export const namePrefixes = words("anti pro post pre non ex mid never arch");

/** Endings of compounds that still name: "Ada-led". A capitalised or other ending makes another name: "Ada-Lite". */
export const nameSuffixes = words(
  "led backed backing supporting supported run controlled held appointed nominated endorsed hating loving bashing " +
    "leaning aligned era friendly sceptic skeptic inspired dominated funded affiliated voting ite ites mania",
);

/** Titles that tell persons of one surname apart. */
export const courtesyTitles = words(
  "mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend cllr councillor",
);

/** Offices that may stand before a surname. */
export const offices = words(
  "mp mps msp mep minister secretary chancellor mayor president senator governor congressman congresswoman " +
    "representative leader chairman chairwoman chair candidate comrade brother sister premier speaker judge justice " +
    "general captain colonel challenger deputy gov rep reps sen sens gen col lt sgt capt maj amb sec atty bro sis hon pres messrs " +
    "treasurer ambassador attorney taoiseach tánaiste td tds whip incumbent nominee rival frontrunner organiser activist officer " +
    "citizen coach manager director boss founder editor senators congressmen councillors ministers governors candidates " +
    "comrades brothers sisters delegates",
);

/** What a surname is the first word of, when it names a place, a firm or a house and no person: "Hill Road". */
export const houses = words(
  "street road avenue lane house hall foundation institute university college school academy hospital ltd limited inc plc llp " +
    "news sports stadium stand arena library museum bridge airport county day party",
);

/** Given names that end as an adverb or a participle does. */
export const givenNamesInIngOrLy = words(
  "beverly kimberly waverly everly irving sterling golding harding fleming browning manning",
);

/** Words that open a sentence and may be followed by a name. */
export const openers = words(
  "a about after again against ah all also although an and another anyone are as ask at back because before beside " +
    "besides both but by call can clearly could dear defeat did do does during each earlier either elect even every for " +
    "from give go has have had hence here his how however if in indeed instead is it join just last later let like " +
    "make many maybe meanwhile meet more most my neither never next no nor not nothing now of oh ok okay on once one " +
    "only or our over perhaps poor pro put read remember save send should since so some soon sorry still stop such " +
    "support sure tell that the their then there these they this those though thus to today tomorrow tonight too two " +
    "under unless unlike until vote was we well were what whatever when whenever where whether which while who " +
    "whoever why will with within without would yes yesterday yet you your monday tuesday wednesday thursday friday " +
    "sadly unlike despite except including besides enter exit love hate thank thanks hello hi bravo welcome goodbye " +
    "congratulations hurrah across among around behind below beyond down inside near off onto outside past through toward " +
    "towards upon versus vs v via than few several choose pick stop ask hear blame forgive forget keep leave watch follow " +
    "saturday sunday january february march april june july august september october november december",
);

/** Finite verbs that often follow a subject; other verbs are known by their ending. */
export const finiteVerbs = words(
  "is was are were has have had will would can could may might must should does did says said tells told wants " +
    "thinks thought knows knew gets got gives gave makes made takes took goes went comes came won loses lost wins " +
    "leads led stands stood holds held keeps kept leaves left runs ran seems needs never also now still again sits " +
    "stays remains refuses speaks walks warns insists denies declines resigns returns survives becomes became began starts " +
    "looks tries offers appears talks thanks promises believes likes argues admits accepts agrees knew let lets puts quits " +
    "sat fought sought spoke wrote meets met chose chooses backs calls faces hopes plans isn't wasn't hasn't won't",
);
