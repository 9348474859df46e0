const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a full stop after a word may mean. */
export type StopSense =
  /** Part of a title or of a Latin short form: never an end. */
  | "never"
  /** Stands before a number: no end where one follows. */
  | "before-number"
  /** An initial, a place or a company: an end only before a word that opens sentences. */
  | "before-opener"
  /** May close a sentence: an end before a capital. */
  | "before-capital"
  /** An hour: an end before a capital, days and time zones aside. */
  | "hour"
  | "ordinary";

const titles = words(
  `Mr Mrs Ms Mx Dr Drs Prof Profs Rev Revd Hon Rt Messrs Mme Mlle Sen Sens Rep Reps Del Gov Gen Col Lt Sgt Capt Cllr Cllrs Cdr
   Cmdr Adm Maj Pte Pfc Cpl Det Insp Supt Amb Pres Fr Ald Mt Ft Atty Asst Brig Dist Mmes Bro Sis Dep Wm Geo Chas Thos Jas P.S N.B inc`,
);
const neverLower = words("e.g eg i.e ie cf viz vs v approx ca c excl incl esp resp");
const numbered = words(
  `No Nos no nos Fig Figs fig figs p pp Pp Vol vol Ch ch Art Para para Op op Rte Tel tel al
   Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat`,
);
const opener = words(
  `St Ste Jr Sr Esq Inc Ltd Co Corp Bros Mfg Ave Rd Blvd Ph.D D.Phil B.Sc M.Sc Ph Univ Dept dept Govt govt Exec Nat Sec App
   Ala Ariz Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Tex Va Vt Wis Wyo`,
);
const capital = words(
  "etc ed eds et cit ibid Ibid min max est hr hrs yr yrs mins secs lb lbs oz ft mm cm km kg avg ext misc Pa La Ill Ind Mass Ore Wash Treas",
);

/**
 * What a full stop after a word may mean; `given` is what stands before it, inner stops kept. A word in
 * capitals counts as one with a capital ("ST. IVES").
 */
export function stopSense(given: string): StopSense {
  // "Ex-Gov. Dahl"
  const last = given.slice(given.lastIndexOf("-") + 1);
  const word = /^[A-Z]{2,}$/.test(last) ? last.charAt(0) + last.slice(1).toLowerCase() : last;
  if (titles.has(word) || neverLower.has(word) || (word.length > 1 && neverLower.has(word.toLowerCase())))
    return "never";
  if (/^[ap]\.m$/i.test(word)) return "hour";
  if (numbered.has(word)) return "before-number";
  if (opener.has(word)) return "before-opener";
  if (capital.has(word)) return "before-capital";
  if (word === "I") return "ordinary";
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word)) return "before-opener";
  if (/^[A-Z][a-z]?(?:\.[A-Z][a-z]{0,3})+$/.test(word)) return "before-opener";
  return "ordinary";
}

const openers = words(
  `The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your And But Or So Yet
   Nor If When While As At By For From In Into Of On Over To Under With Without After Before Since Until Although
   Though Because However Then Now Today Yesterday Tomorrow Later Meanwhile Still Even Just Only Also Perhaps Maybe
   What Who Why How Where Which Whose Whether Not No Nobody Nothing None Everyone Everybody Everything Someone
   Somebody Something Anyone Many Most Some All Both Each Every Few Several Such Another One Once Let Yes Please
   Instead Indeed Thus Hence Moreover Besides Finally First Second Again Never Always Often Sometimes Is Are Was Were
   Do Does Did Can Could Should Would Will Have Has Had During Despite Between Through`,
);

/** Whether a word in capitals opens sentences far more often than it is part of a name. */
export const opensSentence = (word: string): boolean => openers.has(word);

const dayOrZone = words(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February
   March April May June July August September October November December GMT BST UTC EST EDT ET CST PST PT CET`,
);

/** Whether a word goes on after an hour ("5 p.m. Monday"). */
export const followsHour = (word: string): boolean => dayOrZone.has(word);

const endings = words(
  "com org net edu gov co uk eu io info js ts py net doc docx pdf html txt jpg png mp3 me tv fm ly",
);

/** Whether letters after a full stop without space make a domain or a file's name. */
export const endsName = (word: string): boolean => endings.has(word.toLowerCase());
