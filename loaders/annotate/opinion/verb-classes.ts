/**
 * What a verb says of its doer or of whom it is done to.
 * `harm` and `help` judge the doer; `failing` and `excelling` judge the subject; `for` and `against` are attitudes and
 * acts of judging, which judge the object where the writer or people at large hold them. `declining` and `prospering` tell how something
 * fares, which judges those under whom it does.
 */
export type VerbClass =
  | "harm"
  | "help"
  | "failing"
  | "excelling"
  | "attitude-for"
  | "attitude-against"
  | "act-for"
  | "act-against"
  | "declining"
  | "prospering"
  | "win"
  | "lose"
  | "light"
  | "reversing"
  | "thought"
  | "other";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface VerbUse {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly form: VerbForm;
}

/** Lemmas by class; irregular ones as base/past/participle, and a doubled letter as base/past. */
const lemmas: Readonly<Record<VerbClass, string>> = {
  harm: `betray sabotage undermine smear bully deceive mislead/misled cheat exploit wreck ruin destroy abuse insult harass
    intimidate threaten abandon hound swindle defraud persecute humiliate belittle demonise demonize vilify slander
    libel malign scapegoat victimise victimize oppress silence purge plunder rob/robbed steal/stole/stolen stab/stabbed
    backstab/backstabbed plot/plotted conspire scheme manipulate trick dupe con/conned squander waste damage hurt/hurt harm
    endanger jeopardise jeopardize poison corrupt trash torpedo bribe blackmail starve neglect sell-out
    divide alienate antagonise antagonize patronise patronize sideline gag/gagged rig/rigged fiddle hijack trample
    torment brutalise terrorise terrorize mock ridicule disrespect spit/spat whitewash suppress censor ignore fleece
    double-cross disenfranchise gut/gutted demean degrade besmirch mismanage misuse pillage
    vandalise vandalize murder assault traduce defame subvert destabilise destabilize embezzle fabricate flout fritter
    gerrymander hoard loot obstruct scupper/scuppered siphon/siphoned derail`,
  help: `help save rescue protect heal inspire unite empower liberate revive rebuild/rebuilt transform strengthen
    improve champion modernise modernize reassure comfort uplift energise energize galvanise galvanize enrich
    safeguard nurture mend repair salvage uphold/upheld revitalise revitalize restore reinvigorate motivate`,
  failing: `fail lie bungle blunder botch flounder dither flop/flopped falter stumble underperform squirm waffle bluster grovel
    cower cave capitulate dissemble fib/fibbed backtrack renege prevaricate equivocate cringe crumble embarrass disgrace
    miscalculate misjudge overreach panic/panicked whinge whine rant posture grandstand sneer gloat meddle disappoint
    mishandle mangle fumble mess fudge duck chicken bicker carp flail pander/pandered shirk skulk snipe squabble stonewall sulk
    bore ramble bumble blather witter preen fawn`,
  excelling: `succeed excel/excelled shine/shone triumph impress dazzle outshine/outshone outperform deserve-praise
    outclass persevere prevail overcome/overcame/overcome`,
  "attitude-for": `admire respect trust love adore cherish revere esteem prize treasure idolise idolize believe-in like appreciate prefer/preferred`,
  "attitude-against": `distrust mistrust hate despise loathe detest resent abhor fear dislike disdain scorn pity`,
  "act-for": `praise defend encourage assist hail applaud commend salute congratulate laud thank celebrate endorse support back elect re-elect recommend welcome
    choose/chose/chosen cheer honour honor acclaim extol/extolled vindicate exonerate`,
  "act-against": `criticise criticize condemn denounce attack blame accuse deplore decry slam/slammed blast rebuke reject oppose
    castigate scold dismiss/dismissed dump sack oust impeach boycott deselect jeer boo heckle assail lambast lambaste berate
    chide upbraid savage skewer disavow disown repudiate rebuff reprimand censure fault unseat topple overthrow depose disparage
    deride pillory lampoon snub spurn shun remove fire`,
  declining: `collapse decline wither/withered deteriorate stagnate shrink/shrank/shrunk disintegrate implode rot/rotted decay languish
    wilt`,
  prospering: `prosper/prospered flourish thrive bloom blossom/blossomed grow/grew/grown recover/recovered`,
  win: `win/won/won`,
  lose: `lose/lost/lost`,
  light: `have/had/had has/had make/made/made show/showed/shown give/gave/given bring/brought/brought run/ran/run lead/led/led deliver listen care offer produce
    provide display demonstrate prove possess exude combine embody represent do/did/done write/wrote/written play
    present put/put set/set bring/brought achieve create build/built cause commit/committed spread/spread peddle preach practise
    practice exhibit command radiate deserve earn inflict wage perform conduct pursue spout engage indulge`,
  reversing: `lack lose/lost end tackle combat shun oppose reject resist expose prevent squander forfeit forgo/forwent refuse
    avoid fight/fought defy root-out`,
  thought: `think/thought believe feel/felt reckon suppose guess consider regard know/knew/known say/said/said hope expect imagine find/found
    describe portray depict dub/dubbed doubt wonder deny claim insist argue suggest fear pretend see/saw/seen view call judge deem accept agree tell/told wish`,
  other: `inherit face condemn report announce visit meet/met take/took/taken go/went/gone come/came/come get/got/got ask want need try
    deal/dealt struggle agree keep/kept leave/left stand/stood sit/sat hold/held use call move live work speak/spoke/spoken talk vote plan/planned join
    return remain quit/quit resign step receive suffer endure experience launch unleash organise organize inflict pursue campaign become/became/become turn begin/began/begun start stop/stopped follow change set/set`,
};

const vowel = /[aeiou]/;

/** Third person, past and -ing form of a regular verb; a last letter is never doubled. */
export function regular(base: string): readonly [third: string, past: string, ing: string] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith("ie")) return [`${base}s`, `${base}d`, `${base.slice(0, -2)}ying`];
  if (base.endsWith("ee")) return [`${base}s`, `${base}d`, `${base}ing`];
  if (base.endsWith("e")) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

const byForm = new Map<string, VerbUse>();

function enter(verbClass: VerbClass, written: string): void {
  const [base = "", past, participle] = written.split("/");
  const [third, regularPast, regularIng] = regular(base);
  const doubled = past === `${base}${base.at(-1)}ed`;
  const shortStem =
    doubled || (past !== undefined && /(?:[^aeiou]|qu)[aeiou][bgmnpt]$/.test(base) && vowel.test(base));
  const ing = shortStem ? `${base}${base.at(-1)}ing` : regularIng;
  const forms: readonly [VerbForm, string][] = [
    ["base", base],
    ["third", third],
    ["past", past ?? regularPast],
    ["participle", participle ?? past ?? regularPast],
    ["ing", ing],
  ];
  for (const [form, norm] of forms) if (!byForm.has(norm)) byForm.set(norm, { lemma: base, verbClass, form });
}

for (const [verbClass, list] of Object.entries(lemmas) as [VerbClass, string][])
  for (const written of list.trim().split(/\s+/)) enter(verbClass, written);

/** The verb that a norm is a form of, where the rules know it; null for other words. */
export const verbUse = (norm: string): VerbUse | null => byForm.get(norm) ?? null;
