import { personNouns, set } from "../../attribute/vocabulary/words.ts";

/** Nouns for what is undertaken or asked for, behind which "to" tells what it is for. */
export const aims = set(
  `plan plans scheme schemes bill proposal proposals motion motions deal deals campaign campaigns bid bids move moves effort efforts drive
  push project projects measure measures attempt attempts petition petitions call calls decision vote votes fight fights`,
);

/** Verbs that tie a subject to what it is. */
export const copulas = set(
  `be is are was were been being am seem seems seemed appear appears appeared look looks looked remain remains remained
  become becomes became prove proves proved sound sounds sounded embodies embodied personifies personified epitomises epitomised epitomizes epitomized
  exemplifies exemplified isn't wasn't weren't aren't ain't 's 're 'm`,
);

/** Words that turn what follows them. */
export const negators = set(
  `not never no neither none nobody nothing nowhere hardly scarcely barely rarely seldom cannot without no-one
  n't isn't wasn't weren't aren't ain't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't
  mustn't needn't shan't lacks lacked lack lacking few`,
);

/** Words after a negator that keep it from turning anything: "not only", "no doubt". */
export const notNegated = set(
  "only just merely simply least doubt wonder question matter coincidence accident less",
);

export const strengtheners = set(
  `very extremely utterly totally deeply so really completely entirely truly most absolutely thoroughly profoundly
  hugely highly incredibly enormously particularly especially wholly downright plain frankly such bitterly seriously
  terribly awfully unbelievably spectacularly outright sheer complete utter total absolute real true pure more far
  much ever simply`,
);

export const softeners = set(
  `somewhat slightly fairly quite rather relatively partly almost arguably perhaps probably possibly maybe occasionally
  sometimes mildly a-bit reasonably apparently less`,
);

/** Words by which the writer passes on what others say. */
export const hearsay = set(
  "allegedly supposedly reportedly purportedly reputedly ostensibly so-called self-styled self-proclaimed",
);

/** Modal verbs that leave open whether a thing is so. */
export const openModals = set("would could might may wouldn't couldn't mightn't he'd she'd they'd");

/** Modal verbs of duty: a wish that someone were good says that they are not. */
export const dutyModals = set("should must ought shouldn't mustn't needs");

/** Words of being able: with them winning is a quality and not a result. */
export const abilityWords = set(
  "can could cannot can't couldn't never able unable will won't would wouldn't",
);

/** Words for all or none, before "but" and whoever is left out. */
export const everyone = set("everyone everybody anyone anybody nobody all none");

/** Subjects behind whose feelings nobody in particular stands. */
export const anybody = set(
  "everyone everybody people anyone anybody someone many most few nobody none all voters members supporters fans crowd audience room",
);

export const writerPronouns = set("i we i'm we're i've we've i'd we'd i'll we'll");

/** Words that open a question or a clause in it and are no noun. */
export const interrogatives = set("how why when what where whatever");

export const objectPronouns = set("him her them me us it you himself herself themselves");

/** Plural or singular nouns for people set apart from whoever they belong to: "Reid's critics". */
export const othersOf = set(
  `critics critic opponents opponent rivals rival enemies enemy supporters supporter followers follower backers backer
  allies ally activist activists loyalist loyalists friends colleagues colleague fans fan detractors detractor challenger challengers team aides aide advisers
  adviser voters members mps councillors staff predecessor predecessors successor successors wife husband father mother
  son daughter brother sister family boss friend hero heroes heroine idol idols mentor mentors hand deputy lawyer lawyers spokesman spokeswoman government party opposition
  faction factions wing clique cliques cabal mob gang camp crowd cronies crony henchmen`,
);

/** Whether a noun is for people, whoever's they are. */
export const isPeople = (noun: string): boolean => othersOf.has(noun) || personNouns.has(noun);

/** Nouns that a name stands before without a possessive for what is somebody's: "the Reid campaign". */
export const thingsOf = set(
  `campaign campaigns camp bid candidacy leadership administration era project plan plans speech rally rallies office faction
  wing clique cabal crowd mob`,
);

/** Nouns for harm whose "of" or "on" names who suffers: "the betrayal of Reid". */
export const sufferedNouns = set(
  `betrayal abuse murder bullying harassment criticism persecution treatment smear smears smearing demonisation harming hatred
  fear vilification humiliation destruction sabotage cheating attack attacks ridicule disparagement
  defeat trouncing drubbing ousting removal sacking overthrow toppling rejection`,
);

/** Judgements and the prepositions behind which their object stands; the sign is the judgement's. */
export const stances: ReadonlyMap<
  string,
  { readonly valence: number; readonly prepositions: ReadonlySet<string> }
> = new Map(
  (
    [
      ["faith confidence trust belief pride", 2, "in"],
      ["respect admiration affection enthusiasm praise gratitude applause", 2, "for to"],
      [
        "contempt disgust disdain disrespect hatred scorn loathing anger revulsion",
        -3,
        "for at with towards toward",
      ],
      ["proud", 2, "of to"],
      ["fond", 2, "of"],
      ["fan admirer", 2, "of"],
      ["grateful thankful indebted", 2, "to"],
      ["lucky fortunate blessed privileged", 2, "to with"],
      ["lumbered saddled", -2, "with"],
      ["had_enough seen_enough heard_enough rid", -2, "of"],
      ["ashamed sick tired weary suspicious afraid", -2, "of"],
      ["impressed delighted thrilled", 2, "by with"],
      [
        "unhappy unimpressed disappointed disillusioned disgusted dismayed appalled embarrassed angry furious fed_up",
        -2,
        "with by in at",
      ],
      ["shame", -3, "on"],
      ["problem trouble", -2, "with"],
      ["congratulations kudos hats_off my_hat_off bravo credit tribute", 2, "to"],
      ["thank_goodness thank_god thank_heaven thank_heavens", 2, "for"],
      ["no_time", -2, "for"],
      ["a_lot_of_time lots_of_time a_soft_spot", 2, "for"],
      ["down", -2, "with"],
      [
        `my_vote_goes my_vote_is my_vote_will_be my_vote_will_go my_vote_is_going my_money_is cast_my_vote casting_my_vote my_first_preference_goes
        my_first_preference_is my_first_preference_will_go my_first_preference_will_be my_support my_full_support my_backing my_full_backing
        my_endorsement our_support our_full_support our_backing our_full_backing`,
        2,
        "to for on behind",
      ],
      [
        "my_second_preference_goes my_second_preference_is my_second_preference_will_go my_second_preference_will_be",
        1,
        "to for",
      ],
    ] as const
  ).flatMap(([names, valence, behind]) =>
    names
      .split(/\s+/)
      .map((name) => [name.replaceAll("_", " "), { valence, prepositions: set(behind) }] as const),
  ),
);

export const concessions = set("although though while whilst whereas despite albeit notwithstanding");
export const conditions = set("if unless whether lest suppose supposing provided");
export const otherSubordinators = set(
  "because when whenever since until till once where wherever why how what as after before",
);
