// Closed classes of English words that the rules lean on; all lower case, apostrophes straight.

/** The words of a list that white space parts. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Pronouns that can be the subject of a reporting verb. */
export const pronouns = set("i we you he she they it one");

/** Pronouns of the writer and the reader: what they say is the writer's own. */
export const ownPronouns = set("i we you me us");

/** Pronouns for people in the objective case. */
export const objectPronouns = set("him her them me us");
/** Pronouns that are nothing but a subject. */
export const nominatives = set("i he she we they");

export const relatives = set("who which that");

/** Relatives that, other than "that", are nothing else. */
export const plainRelatives = set("which who whom");

export const determiners = set(
  `the a an his her its their our my your this these those some many several most all both each every no another
  one two three four five six seven eight nine ten other certain various few`,
);

export const auxiliaries = set(
  `has have had having is are was were be been being am will would could should might may must shall do does did
  can cannot can't won't wouldn't hasn't haven't hadn't didn't doesn't don't isn't wasn't weren't aren't couldn't shouldn't mustn't
  needn't mightn't`,
);

export const beForms = set("is are was were be been being am isn't wasn't weren't aren't");

/** Forms of "get" that stand for "be" before a participle: "got told". */
export const passiveGets = set("got get gets");

/** Auxiliaries that make a report hypothetical: nobody has said the words. "Will" announces a speech and is none. */
export const modals = set("would could should might may must wouldn't couldn't shouldn't mustn't mightn't");

export const negations = set(
  "not never n't hasn't haven't hadn't didn't doesn't don't isn't wasn't won't wouldn't cannot can't couldn't shouldn't mustn't needn't mightn't nobody",
);

export const adverbs = set(
  `also later then now once again ever never not just still already always often sometimes even only today yesterday
  tomorrow earlier afterwards afterward beforehand further thus therefore otherwise instead first too soon since himself herself themselves itself here there
  however meanwhile long reportedly so perhaps maybe`,
);

/** Nouns that end as adverbs do. */
export const lyNouns = set("family ally bully folly reply assembly monopoly anomaly rally");

/** Day and month names, which stand between a subject and its verb without being either. */
export const days = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`,
);

/** What leads where, when or to whom somebody spoke, after a name that is only named: "Dahl, on the radio:". */
export const circumstances = set("in on at to before after during from speaking writing");

/** Words that point at what was said, and forms of "be" behind them: "that was", "those are". */
export const pointing = set("this that these those");
export const being = set("is was are were");

/** "That is" in one word; contractions of a pronoun are two units. */
export const thats = set("that's");

/** Words that open a phrase of a time near the present: "last week", "this month". */
export const recent = set("last this");

/** Words that open a phrase of time: "each time", "last week". */
export const recurring = set("each every this last next that");

/** Nouns of time, which with a word before them tell when: "last week", "each time". */
export const times = set(
  "time day week month year morning afternoon evening night spring summer autumn winter weekend",
);

export const prepositions = set(
  `of for from at in with on to by about under over into between against during throughout after before through within without
  towards toward upon amid among despite following behind near inside outside across around via per beside beneath above below`,
);

export const conjunctions = set("and but or nor yet so then while whereas");

/** Words that open a subordinate clause. */
export const subordinators = set(
  `as while when after before since although though if because unless until where whereas once that whether why how
  what despite in on at with by during from for following under amid among speaking asked writing having unlike like
  given besides beyond without within because according`,
);

/** Words that open a clause inside another, and can be nothing else. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...relatives,
  ...[...subordinators].filter((word) => !prepositions.has(word)),
  "what",
  "whose",
]);

/** Nouns for people who can speak, in the singular. */
const speakers = `spokesman spokeswoman spokesperson leader head chief chair chairman chairwoman chairperson mayor minister
  president secretary official officer aide ally adviser advisor source supporter critic opponent member mp senator
  councillor councilor deputy director manager coach captain player scientist researcher professor doctor lawyer judge
  prosecutor analyst expert economist author writer columnist commentator journalist editor reporter resident neighbour
  neighbor mother father brother sister wife husband son daughter friend colleague boss owner founder candidate
  campaigner activist organiser organizer voter delegate representative ambassador diplomat general colonel sergeant
  bishop archbishop priest vicar teacher nurse farmer worker shopper witness organisation organization rival man woman
  insider veteran governor treasurer chancellor premier commissioner envoy engineer superintendent inspector whip
  backbencher congressman congresswoman lawmaker staffer strategist pollster biographer historian comrade mate pal lad girl
  boy guy bloke kid cousin uncle aunt mum dad gran nan grandad grandmother grandfather landlord landlady steward chap host guest
  niece nephew grandson granddaughter rep fella lass youngster graduate undergraduate apprentice midwife baroness alderman
  backer workmate classmate housemate flatmate pensioner student clerk executive detective advocate attorney solicitor laureate guru tsar czar associate chef cop king queen
  prince princess lord lady`;
export const personNouns: ReadonlySet<string> = new Set(
  speakers
    .split(/\s+/)
    .flatMap((n) => [
      n,
      `${n}s`,
      ...(n.endsWith("man") ? [`${n.slice(0, -3)}men`] : []),
      ...(/[^aeiou]y$/.test(n) ? [`${n.slice(0, -1)}ies`] : []),
    ]),
);

/** Works that have a title, or that a passage can be taken from. */
export const workNouns = set(
  `film movie book novel song album play article essay poem column report paper pamphlet documentary show series
  programme program game exhibition opera editorial memoir biography letter post speech painting magazine podcast
  films movies books novels songs albums articles essays poems columns pamphlets shows plays operas speeches paintings`,
);

/** Nouns for what was said or written; with a colon after them a passage follows. */
export const passageNouns = set(
  `article essay column report pamphlet letter post speech statement tweet blog email e-mail message memo leaflet
  manifesto passage bit extract excerpt quote quotation paragraph sentence words remark remarks reply answer comment
  comments interview testimony verdict dispatch editorial book memoir diary note text announcement response thread transcript`,
);

/** Verbs and nouns that a title follows. */
export const titleHeads = set(
  `entitled titled won win wins winning sing sang sings singing watched watching read reading performed played published directed
  award prize trophy headlined chapter hymn anthem track single sonnet sculpture section`,
);

/** Nouns of saying that take a possessor: "her claim that". */
export const sayingNouns = set(
  `claim claims suggestion assertion allegation allegations warning promise pledge remark remarks comment comments
  description statement complaint admission insistence argument demand call prediction vow boast accusation charge
  criticism words declaration proclamation observation response reply answer question announcement denial verdict assessment view message advice line quip jibe
  gibe retort refrain mantra jest rejoinder plea appeal contention concession confession`,
);

/** Nouns that mention a word rather than quote someone. */
export const mentionNouns = set(
  "word words term phrase slogan label expression so-called nickname name concept idea",
);

/** Speakers who are nobody in particular, so that their words are typified. */
export const anybody = set(
  "people everyone everybody someone somebody anyone anybody nobody whoever folk folks them others you one",
);

/** Titles that go with a name and a person's name only. */
export const titles = set(
  `mr mrs ms miss mx dr sir lord lady dame baroness sen rep gov prof professor senator councillor cllr judge rev revd reverend
  father rabbi imam bishop archbishop captain capt colonel col major lieutenant lt sergeant sgt corporal admiral commander
  constable inspector superintendent president governor mayor congressman congresswoman ambassador justice`,
);
export const maleTitles = set("mr sir lord congressman");
export const femaleTitles = set("mrs ms miss lady dame baroness congresswoman");

/** Abbreviations whose full stop does not end a name. */
export const abbreviations = set(
  `mr mrs ms mx dr sen sens rep reps del gov prof st lt col gen sgt jr sr rev revd hon cllr capt cdr cmdr adm maj pte cpl
  det insp supt amb pres fr ald atty asst`,
);

/** Lower-case words inside a name. */
export const particles = set("de van von der den la le al el bin ibn da dos di du ten ter");

/** Words of names that no person bears. */
export const bodyWords = set(
  `party union house street council university government court times post kingdom states commons parliament league
  club city county committee association society institute office department ministry bureau centre center commission congress church tribunal
  college school hospital group bank agency news radio television guardian telegraph independent mail herald tribune
  forum movement campaign conference act bill road station park hall river democrat democrats republican republicans labour conservative green north south east west america britain`,
);

/** Irregular past forms that stand right after a subject and are no part of it. */
export const pasts = set(
  `came took went made gave won lost met left ran stood sat held led hit put set got fell rose kept began drew flew grew
  knew paid sent spent sold struck threw wore wrote broke chose drove ate felt found fought hung heard laid lay meant
  rode saw shook shot slept stuck swept taught tore understood woke withdrew sought bought brought caught built`,
);

/** Irregular pasts that as often are nouns, present or participles, and rarer ones. */
export const otherPasts = set(
  "sank drank began stole froze bit hid fled bled fed shut cut hurt beat lent bent dealt slid spun swam wept flung forgot forgave overcame cost quit ended",
);

/** Words that show a clause to have a verb. */
export const finite = set(
  `is are was were has have had will would could should might may must shall can cannot do does did can't won't
  wouldn't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't couldn't shouldn't mustn't needn't mightn't that's`,
);

/** The writer, as a subject, an object or an owner. */
export const firstPersons = set("i we me us my our");

/** What opens "it is right to say", "let me say", "there is" and "such as": nobody who speaks. */
export const expletives = set("it let let's there such more");

/** What others are told to go by rather than what somebody says: "according to law". */
export const measures = set(
  `law laws rule rules regulation regulations plan plans agreement agreements treaty treaties constitution custom customs usage
  practice tradition principle principles standard standards method mode system scheme schedule order size age height weight rank
  number numbers value rate scale degree proportion merit merits need needs ability abilities means importance nature
  circumstance circumstances condition conditions terms instructions taste type kind class season weather ratio population construction code codes pursuit
  pursuits`,
);

/** Nouns that show or suggest something without saying it. */
export const mute = set(
  `circumstance circumstances experience evidence fact facts history event events condition conditions logic reason
  result results sign signs situation time nature sense instinct treaty`,
);

/** Whether a word looks like a plural: not "obvious", "less" or "news" of politics. */
export const looksPlural = (noun: string): boolean =>
  /(?:[^sui]|[^o]u|ie)s$|men$|people$|folk$|police$|public$/.test(noun);

/** Verbs in the singular that no plural is. */
export const thirds = set(
  `gives takes makes brings holds keeps offers carries sends gets puts leaves bears lends affords furnishes has is was does
  seems remains becomes shows finds contains includes requires entertains`,
);

/** Determiners of the plural, which no verb in the singular goes with: in "many claims" a noun. */
export const plurals = set(
  "many some several both few those these others two three four five six seven eight nine ten various certain",
);

/** Words for some of several: "many of his critics", "those on the right". */
export const manyOf = set(
  `many most some several few both all half those two three four five six seven eight nine ten twenty thirty forty
  fifty sixty seventy eighty ninety hundred`,
);

/** Nouns for several people together. */
const collectives = set(
  `people folk public police nation country generation world family families team teams crew crews board boards jury juries panel panels
  majority minority side sides camp camps crowd crowds audience audiences voice voices circle circles wing wings faction factions clique
  cliques half third quarter fifth sixth seventh eighth tenth handful staff company companies firm firms airline airlines charity charities ministry embassy palace cabinet`,
);

/** Things that tell what somebody found: "according to figures". */
export const accounts = set(
  `figures data source sources estimate estimates poll polls survey surveys study studies research analysis forecast forecasts
  record records document documents report reports rumour rumours rumor legend account accounts newspaper newspapers
  press media website census audit finding findings inquiry inquest investigation review`,
);

/** Things that words stand on, one or several. */
export const writings = set(
  `sign poster banner placard leaflet flyer notice plaque headline caption label badge sticker card note letter board
  slogan graffiti inscription page website pamphlet statement email e-mail message tweet text report article briefing editorial op-ed poll survey`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`])
    .join(" "),
);

/** Nouns in -er, -or, -ist, -ian, -ee, -ant and -ent are mostly people. */
const agent = /(?:[eo]r|ist|ian|ee|(?<!m)[ae]nt|wom[ae]n|m[ae]n)s?$/;

/** Things that end as people do, and their plurals. */
const things = set(
  `matter paper letter summer winter power water weather offer corner danger dinner river tower poster banner sticker computer
  chapter cover error terror horror factor sector floor door fever anger hunger thunder quarter tree fee coffee event content extent
  percent talent list twist fist mist present accent crescent cent rent tent front grant restaurant air hair chair fear war star
  car bar year hour horsepower manpower firepower willpower`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`])
    .join(" "),
);

/** Whether a noun can stand for whoever says something. */
export const isSomebody = (noun: string): boolean =>
  personNouns.has(noun) ||
  noun === "person" ||
  bodyWords.has(noun) ||
  collectives.has(noun) ||
  (agent.test(noun) &&
    !measures.has(noun) &&
    !things.has(noun) &&
    !notNouns.has(noun) &&
    !isFunctionWord(noun));

/** Verbs and adjectives that end as nouns for people do. */
const notNouns = set(
  `agree disagree see foresee guarantee flee free degree decree consider remember deliver suffer prefer discover enter differ wonder
  gather alter order render surrender encounter recover register bother lower utter conquer want went sent spent meant grant prevent
  invent resent consent lament paint plant different important relevant recent current silent violent evident apparent excellent
  constant distant instant significant reluctant efficient sufficient urgent frequent permanent prominent intelligent brilliant
  arrogant ignorant competent confident decent consistent persistent convenient equivalent ancient absent better bitter clever
  eager later greater larger smaller older younger higher longer stronger weaker earlier easier harder
  poor major minor senior junior superior inferior prior exist insist resist consist assist persist
  agrees disagrees sees foresees exists insists resists consists persists considers remembers delivers suffers prefers discovers enters
  differs resents laments`,
);

/** "for", "her", "over", "after": words of grammar that end as people do. */
export const isFunctionWord = (word: string): boolean =>
  [prepositions, determiners, conjunctions, subordinators, adverbs, pronouns].some((words) =>
    words.has(word),
  );

/** Whether a noun can stand before a verb of saying: for somebody, or for what words stand on. */
export const mayTell = (noun: string): boolean => isSomebody(noun) || writings.has(noun);

/** Whether a noun can be what something is told by: somebody, or what somebody wrote. */
export const tellsOf = (noun: string): boolean =>
  isSomebody(noun) || accounts.has(noun) || passageNouns.has(noun) || sayingNouns.has(noun);

/** Words that open a question inside a sentence: "asked whether". */
export const questionWords = set("whether if why how what when where who");

/** Verbs that tell of somebody only that they are for or against what is said. */
export const siding = set(
  "agrees agreed disagrees disagreed dissents dissented demurs demurred concurs concurred",
);

/** Verbs in the present that are hardly ever nouns: "the heating goes off". */
export const plainThirds: ReadonlySet<string> = new Set(
  `goes comes makes takes gives gets knows wants seems remains becomes belongs deserves keeps begins contains includes owns pays sends sits
  brings buys chooses loses depends exists fails happens hates disagrees dissents demurs`.split(/\s+/),
);
