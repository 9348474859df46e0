/**
 * Words that judge people, plans and conduct in public life and that AFINN lacks, by valence on its scale from -5
 * (worst) to 5 (best). General English, British and American; plurals and other spellings are found by rule.
 */
export const extraWords: ReadonlyMap<number, string> = new Map([
  [
    -4,
    `abomination evildoer fascistic genocidal monstrous murderous neo-nazi quisling traitor traitorous
    treacherous treachery`,
  ],
  [
    -3,
    `abominable abysmal amateurish amoral antisemite antisemitic appalling atrocious backstabber backstabbing bigot bigoted
    bloodbath bogus bully bullying bungler calamitous calamity callous charlatan chauvinist cheat clown
    corrosive cowardly crank crony cronyism crook crooked deadbeat delusional demagogic demagogue despicable
    despot despotic destructive diabolical dictator dictatorial disaster disgraceful disgusting dishonourable
    disloyal disloyalty duplicitous duplicity execrable farcical fiendish grotesque gutless heartless hypocrisy
    hypocrite ignominious ignominy immoral imposter impostor infamous infamy inhumane insufferable lamentable
    laughable liability lies ludicrous malevolent malicious malign megalomaniac misogynist misogynistic misogyny
    monster nasty nepotism nepotistic nightmare parasite pathological poisonous predator racist rat
    reprehensible ruinous ruthless sham shambles shambolic shameless sleaze sleazy snake spineless stooge thug
    thuggery thuggish turncoat tyrant unconscionable unforgivable unprincipled unscrupulous vandal vandalism
    vicious villain villainous weasel wicked woeful worst xenophobe xenophobic
    bigotry cold-hearted cowardice gangster merciless mobster nauseating odious pitiless repugnant sickening
    detestable reviled despised`,
  ],
  [
    -2,
    `absurd aimless amateur anti-democratic arrogance arrogantly asinine autocrat autocratic backward badly barmy
    bland blinkered blunder bluster blustering boring botch buffoon bumbling bungling cack-handed careerist
    careless cavalier cliched clownish clueless clumsy complacency complicit condescending contemptuous
    condescension contrived cowed crass craven cruelly crybaby cult cultish cynically damaging danger deceitfulness defeatist
    deluded demeaning derisory devious dictatorship dimwit directionless disastrous disastrously discredit
    discredited dishonestly dishonesty dishonour disingenuous disorganised disreputable ditherer dithering
    divisive dogmatic doomed dubious egotist egotistical elitism elitist embarrassing entryism entryist erratic
    evasive evasiveness extremism faction factional factionalism falsely fanatic fanatical fantasist faulty fatuous
    fawning fearmongering feckless feebly feudal fickle flaky flimsy flippant folly fool foolhardy foolishly
    frivolous gaffe gaffe-prone gormless grandstanding half-baked half-hearted hapless haughty hollow hopeless
    hopelessly hubris hypocritical hysterical ignoble ill-advised ill-conceived ill-informed ill-judged
    ill-prepared ill-suited ill-tempered illiberal impotent impractical imprudent inarticulate incoherence
    incompetently indecent indecision indefensible indulgent ineffectually ineptly inexperience inexperienced
    infighting inflexible inglorious insincere insincerity insolent insulting intemperate intolerance intolerant
    invisible irrelevance irrelevant lackey lackluster lacklustre laughing-stock lightweight loathed
    machiavellian maladroit marionette mealy-mouthed mean-spirited meaningless meddling mediocre mendacious
    mendacity mess militant miserably misguided mishandling misjudged misjudgement misjudgment mouthpiece muddle
    muddled narcissist narcissistic narrow-minded nefarious negligence negligent nihilist nonentity nutter
    obnoxious obsequious obsessive opinionated opportunism opportunist opportunistic out-of-touch outdated
    outrageous overbearing overrated partisan pathetic pathetically patronising petty petulant phoney phony
    pitiful plotter plotting pointless pompous poorly populist posturing powerless predatory preposterous
    pretentious problem profligate puerile puppet pusillanimous quarrelsome rabble rambling rancorous rash
    reactionary reckless recklessly recklessness regrettable relic ridicule ridiculous rude sabotage saboteur
    sanctimonious scandalous scaremongering sectarian self-centred self-indulgence self-indulgent self-interest
    self-interested self-obsessed self-serving senile shabby shallow shambling shamefully shirker shoddy
    short-sighted short-termism shortsighted shrill simplistic slander slapdash slimy slippery slogan-driven sly
    smears smug snake-oil snob snobbery snobbish soulless spendthrift spin-obsessed spite stale sterile
    stubbornness stunt stupidly sycophant sycophantic tactless tainted tasteless tawdry tedious thoughtless
    threat tin-eared tokenistic tone-deaf toothless toxicity troublemaker two-faced tyranny u-turn unaccountable
    unambitious unashamed unbalanced unbecoming unbelievably uncaring uncharitable uncivil unconvincing
    undemocratic underhand underwhelming undignified uneducated unelectable unfairly unfeeling unhinged
    unimpressive uninspired uninspiring unjustified unkind unpatriotic unpopular unprepared unqualified
    unrealistic unreliable unruly unserious unstatesmanlike unsuited untested untrustworthy untruthful unwise
    unworkable vacuous vain vainglorious vanity venal vengeful vindictive volatile waffle warmonger wasteful
    weak-willed weakness windbag wishy-washy witless wooden worse wrecker wrecking wretched wrong-headed
    wrongheaded wrongly yes-man
    antiquated authoritarian avaricious blowhard boor bootlicker bossy braggart brazen brute calculating
    carpetbagger chancer conceit conceited counterproductive debacle deranged dinosaur dogmatism domineering
    doormat dullard dunce dysfunctional egomaniac extravagant failings faithless fanaticism favouritism
    feebleness foolishness fossil freeloader glib grasping greasy grubby halfwit ham-fisted heedless
    high-handed idleness ill-thought-out immature intransigent juvenile layabout laziness leech loudmouth
    lout meanness mercenary millstone moribund nastiness nonsensical pettiness pig-headed pomposity poseur
    preachy prejudice prejudiced propagandist pushover quitter rapacious rudeness scrounger secretive seedy
    self-righteous self-satisfied senseless shady shifty show-off slacker slipshod sloth smarmy small-minded
    smugness sneak spinelessness spiv sponger squalid superficial surly tacky timidity toady unfaithful
    unsuitable vindictiveness vulgar wimp zealotry
    albatross blagger bluffer bonkers bounder brusque busybody cad conman cringeworthy daft disgraced hack insubstantial jobsworth lapdog
    long-winded manipulative moaner muppet nosy nuisance numpty paranoid patsy pillock plonker poodle prat scab sell-out sellout
    thin-skinned twerp twit ungracious verbose wally washed-up whinger
    hindrance schemer workshy miserly time-waster timewaster closed-minded
    careerism stitch-up bumptious hot-headed hotheaded hothead oaf clod slimeball swine louse has-been wannabe usurper graceless unlikeable
    barefaced tongue-tied uninformed slovenly grumpy cantankerous humourless po-faced trite credulous nitwit berk ninny gasbag bighead
    mountebank renegade snitch killjoy spoilsport milksop bottler doom-monger scaremonger fearmonger rabble-rouser motormouth stirrer
    mischief-maker meddler nosy-parker control-freak micromanager martinet skiver idler bloodsucker indolence avarice callousness malice
    paranoia insolence effrontery naivety carelessness inconsistency sexism authoritarianism sectarianism leaden ponderous soporific
    tiresome wearisome distrusted snooty standoffish supercilious patronizing snide venomous confrontational belligerent truculent servile
    subservient supine hidebound rabid swivel-eyed blundering undiplomatic drab colourless passionless charmless caricature impertinence creep`,
  ],
  [
    -1,
    `abrasive aloof ambiguous anonymous apathetic bureaucratic cold combative cosy distant doctrinaire
    dour elite evangelical hardline hesitant inconsistent insipid lofty old-fashioned one-dimensional poor
    predictable remote rigid robotic stilted tired uncharismatic uncompromising undecided uneven unfamiliar
    unimaginative unknown unpredictable unproven vague waffly wobbly
    idle ideologue inequitable jaded oily woolly
    impulsive unsympathetic frosty unapproachable sour curmudgeonly pedestrian pugnacious unpolished upstart stubborn obstinate
    accident-prone cagey stuffy curt touchy dismissive plodder`,
  ],
  [
    1,
    `able accountable adept adequate approachable articulate asset astute authoritative businesslike calm
    coherent collegiate conscientious consensual consistent constructive decisive dependable diligent
    disciplined down-to-earth earthy even-handed experience experienced fluent forceful forthright hands-on
    inclusive industrious knowledgeable level-headed lively moderating modest nimble orderly patient
    plain-speaking practical pragmatic pragmatism prepared realist realistic relatable right savvy seasoned
    serious skilful skillful solid steady straightforward streetwise strength strengths tactful thorough
    tireless tough unassuming unifying upbeat well-briefed well-informed well-meaning well-prepared workmanlike
    punctual resourceful gumption
    conciliatory openness patience ready
    painstaking clear-headed cool-headed sure-footed surefooted sure-handed adroit well-read succinct concise punchy amiable affable congenial sociable
    free-thinking nous magnetic`,
  ],
  [
    2,
    `accomplished admirable admirably authentic authenticity bravely bridge-builder brilliantly capable capably
    charismatic charm clear-eyed clear-sighted compelling competence competently convincing convincingly
    courageous courageously courteous credibility credible decency decent dedicated deserving determined
    dignified diplomatic effective effectively electability electable eloquence eloquent empathy even-tempered
    expertise fair-minded far-sighted farsighted fearless fearlessly first-class first-rate forward-looking
    friend gentle genuine gifted gracefully grown-up hard-working hardworking healer heavyweight high-minded honestly
    honesty honorable honourable honourably humanity humility incorruptible independent-minded indispensable
    insightful inspired inspiringly intellect judicious kindness leader-in-waiting likeable listener lucid
    magnanimous magnificently masterly mastery modernising moral open-minded original patriot patriotic
    peacemaker perceptive persuasive pioneer pioneering plucky popular principled principles probity
    professionalism prudent qualified qualities rational reasonable reformer refreshing reliably resilience resilient
    respectable respectful role-model rousing selfless selflessness sensible sensibly sharp sincerely skilfully
    skill skilled sound spirited statesman statesmanlike stateswoman steadfastly stirring straight-talking
    strong-willed sturdy stylish suited superbly talented tenacious tenacity thoughtfully tolerant tough-minded
    trailblazer trailblazing transparent trustworthy truthful truthfully unafraid unblemished underrated
    unflappable unifier uplifting upright upstanding valiant valuable vigorous virtuous vision visionary
    well-liked well-qualified well-respected winnable winner winners wise wisely witty wonderfully
    ably backbone candid candour civic-minded commendable creativity determination diligence diplomacy dynamo
    efficient efficiently flair foresight frankness generosity genius gentleman grafter gravitas grit gutsy
    imagination impartial indefatigable indomitable insight intelligence kindly linchpin lynchpin marvellous
    marvellously meticulous modesty originality perseverance plain-spoken powerhouse praiseworthy
    public-spirited shrewd stalwart statesmanship stature steadfastness tact thrift thrifty valour
    warm-hearted wit workhorse
    big-hearted kind-hearted good-natured unstinting mainstay
    attentive canny considerate fab faultless impeccable invaluable mensch personable top-notch trouper unbeatable
    unpretentious
    scrupulous intrepid sweetheart untainted prodigy maestro brainy sterling unforgettable`,
  ],
  [
    3,
    `bravo beacon beloved dazzling exceptional exemplary flawless formidable hero heroically heroine idol inspirational
    irreplaceable legend legendary luminary masterclass masterful matchless outstanding peerless phenomenal
    remarkable revered saint saintly savior saviour spectacular stellar sublime superlative titan towering
    tremendous trusted unrivalled unsurpassed wonderful world-class`,
  ],
]);

/** Phrases that judge, matched whole, by valence. `verb` phrases say what a subject does, the rest what it is. */
export const extraPhrases: readonly {
  readonly phrase: string;
  readonly valence: number;
  readonly verb?: true;
}[] = [
  ...phrases(
    -2,
    `out of touch|out of his depth|out of her depth|out of their depth|past it|laughing stock|waste of space|waste of time|
    waste of money|lame duck|no idea|no clue|all talk|all mouth|bad faith|double standard|double standards|vested interest|
    vested interests|in the pocket of|in the pockets of|empty vessel|empty promises|broken promises|broken promise|
    loose cannon|snake oil|snake in the grass|wolf in sheep's clothing|flip-flop|soft on|in over his head|in over her head|
    not fit for purpose|beneath contempt|a joke|a mess|a wreck|spent force|busted flush|one-trick pony|hard to trust|
    bad news|bad apple|damaged goods|dead weight|at fault|to blame|a let-down|a danger to|a threat to|a menace|tin ear|
    holier than thou|bare-faced|bad taste|a has-been|not up to|too weak|too divisive|smoke and mirrors|full of hot air|hot air|
    into the ground|into debt|into the red|into disrepute|to rack and ruin|no leader|not a leader|hardly a leader|no statesman|no democrat|no gentleman|no friend of|no friend to|
    no substance|out of ideas|out of excuses|wrong man|wrong woman|wrong choice|wrong person|wrong candidate|yesterday's man|part of the problem|law unto himself|law unto herself|
    law unto themselves|law unto itself|economical with the truth|found wanting|a hash of|a mockery of|a pig's ear of|blind eye|deaf ear|no business|nowhere to be seen|all things to all men|in it for himself|in it for herself|in it for themselves|
    a pain in|empty suit|stuffed shirt|damp squib|washed up|con man|wet blanket|asleep at the wheel|no match for|to his shame|to her shame|to their shame|to his discredit|to her discredit|to their discredit|the cheek to|the nerve to|the gall to|the audacity to|the effrontery to|beyond the pale|second rate|third rate|second-rate|third-rate|on the take|cloud cuckoo land|no mandate|
    too clever by half|full of himself|full of herself|a shadow of|asleep on the job|out for himself|out for herself|bad egg|rotten egg|nasty piece of work|a fat lot of good|a fat lot of use|waste of a vote|wasted vote|no good|no use|no spine|no shame|no principle|no principles|no scruples|no conscience|no manners|no humility|no class|spoilt child|spoilt brat|spoiled brat|no guts|no brains|hard to like|hard to love|no interest in|a lot to answer for|much to answer for|nobody to blame but himself|nobody to blame but herself|no one to blame but himself|no one to blame but herself|
    short on detail|short on substance|short on ideas|thin on detail|nothing new|nothing to offer|more harm than good|more heat than light|blood on his hands|blood on her hands|blood on their hands|
    in love with himself|in love with herself|slow to|a pig`,
  ),
  ...phrases(
    2,
    `class act|a fighter|safe pair of hands|nobody's fool|the respect of|the trust of|the confidence of|well done|the guts to|to his credit|to her credit|to their credit|to its credit|safe hands|breath of fresh air|up to the job|up to it|up to the task|common sense|good faith|
    hard work|fit for office|fit to lead|fit to govern|man of principle|woman of principle|man of his word|
    woman of her word|role model|force for good|force of nature|on top of the brief|the real deal|head and shoulders above|
    cut above|in touch with|tower of strength|steady hand|hand on the tiller|salt of the earth|first class|first rate|
    world class|true to her word|true to his word|good news|the right choice|the best choice|the obvious choice|on the side of|the real thing|born leader|natural leader|true leader|real leader|a rock|a star|a gem|a treasure|a giant|a lion|a tonic|a credit to|second to none|hard to fault|hard to beat|hard to better|hard to match|right man|right woman|
    right person|right candidate|part of the solution|heart in the right place|worth his weight in gold|worth her weight in gold|
    well placed|well suited|well respected|widely respected|hard working|good judgement|good judgment|sound judgement|sound judgment|
    a cracking|good egg|heart of gold|on the ball|a safe choice|an angel|easy to like|hard to dislike|good company|the guts|the brains|top class|top drawer|proven track record|proven record|real leadership|strong leadership`,
  ),
  ...phrases(
    -2,
    `must go|should go|has to go|have to go|needs to go|must resign|should resign|ought to resign|must quit|should quit|must step down|
    should step down|should step aside|must step aside|should stand down|must stand down|should be sacked|must be sacked|should be ashamed|lost the plot|lost touch|
    lost control|fell short|falls short|fall short|let us down|let them down|let everyone down|lets us down|lets them down|sold out|sold us out|sells out|
    turned his back on|turned her back on|turned their backs on|turns his back on|turns her back on|went back on|
    goes back on|broke his word|broke her word|broke his promise|broke her promise|broke their promise|broke his promises|broke her promises|
    backed down|caved in|bottled it|talks down to|talked down to|looks down on|looked down on|shot himself in the foot|
    shot herself in the foot|makes things worse|made things worse|made matters worse|passed the buck|rode roughshod|rides roughshod|
    threw under the bus|jumped on the bandwagon|dodged the question|feathered his nest|feathered her nest|lined his pockets|lined her pockets|
    cannot be trusted|can't be trusted|couldn't be trusted|fallen apart|fell apart|falls apart|falling apart|gone backwards|went backwards|gone downhill|went downhill|gone to the dogs|went to the dogs|walked away from|walks away from|walk away from|walked out on|walks out on|gave up on|gives up on|given up on|talks a good game|couldn't organise a|couldn't organize a|couldn't run a|couldn't manage a|could not organise a|could not run a|
    talked a good game|done nothing for|got it wrong|gets it wrong|got it badly wrong|got this wrong|got that wrong|gets this wrong|got things wrong|gets things wrong|got everything wrong|gets everything wrong|does nothing for|talks too much|talked too much|talks rubbish|talked rubbish|talks nonsense|talked nonsense|ought to be ashamed|couldn't organise|couldn't run|has only himself to blame|has only herself to blame|
    should know better|ought to know better|should have known better|ought to have known better|should apologise|should apologize|should have apologised|should have apologized|must apologise|must apologize|forgot us|forgot about us|forgotten us|forgotten about us|forgets us|struggled to answer|struggled to explain|struggled to justify|struggles to answer|struggles to explain|struggles to justify|blew it|blown it|blows it|doesn't care|does not care|don't care|couldn't care less|can't be bothered|couldn't be bothered|never bothered|hid from|hides from|hiding from|talks down|ran away|hid behind|hides behind|plays politics|playing politics|
    only cares about himself|only cares about herself|cares only about himself|cares only about herself|only cares for himself|only cares for herself|lost my vote|has no answers|had no answers|has no ideas|stands for nothing|stood for nothing|offers nothing|offered nothing|puts himself first|puts herself first|put himself first|put herself first|won't get my vote|will not get my vote|will never get my vote|won't get our vote|will not have my vote|won't have my vote|won't be getting my vote|will not be getting my vote|
    doesn't get my vote|does not get my vote|
    cost us|costs us|costing us|lost us|poses as|posed as|posing as|pretends to be|pretended to be|messed up|messes up|screwed up|screws up|cocked up|fouled up|sat on his hands|sat on her hands|sits on his hands|sits on her hands|sat on the fence|sits on the fence|looked the other way|looks the other way|went missing|goes missing|didn't bother|did not bother|made no effort|makes no effort|showed no leadership|shown no leadership|shows no leadership|struggled to connect|struggled to convince|struggled to name|struggled to remember|knows nothing|knew nothing|couldn't lead a|couldn't chair a|talks over|talked over|doesn't listen|does not listen`,
    true,
  ),
  ...phrases(
    2,
    `stands up for|stood up for|stand up for|standing up for|stands up to|stood up to|stand up to|standing up to|rose to the occasion|rises to the occasion|hit the ground running|
    kept her word|kept his word|keeps her word|keeps his word|kept his promise|kept her promise|kept their promise|kept his promises|kept her promises|keeps his promises|
    keeps her promises|delivers on its|delivers on her|delivers on his|delivers on their|delivered on its|delivered on her|delivered on his|delivered on their|speaks for us|gets things done|got things done|gets results|got results|tells the truth|told the truth|tell the truth|telling the truth|
    stuck to his guns|stuck to her guns|turned things round|turned things around|turned the club round|led from the front|
    leads from the front|stood by us|stands by us|stood by her|stood by his|stood by the|stood by our|stood by its|stood by me|looks after|looked after|sticks up for|stuck up for|speaks up for|spoke up for|lives up to|lived up to|gave us hope|gives us hope|brings people together|brought people together|can be trusted|works hard|worked hard|fights for|fought for|fighting for|
    worked tirelessly|works tirelessly|got it right|gets it right|got this right|got that right|gets things right|got things right|talks sense|talked sense|makes sense|made sense|knows her stuff|knows his stuff|knows her brief|knows his brief|knows her onions|knows his onions|
    knows what she is doing|knows what he is doing|knows what she's doing|knows what he's doing|has what it takes|gets my vote|has my vote|got my vote|gets our vote|won me over|won us over|wins me over|will get my vote|will get our vote|will have my vote|has our vote|has my support|has our support|has my full support|gives me hope|gave me hope|
    done a lot for|does a lot for|done so much for|does so much for|does her homework|does his homework|did her homework|did his homework|shines through|shone through|listens to|listened to|
    owns up|owned up|kept calm|keeps calm|kept his head|kept her head|kept her nerve|kept his nerve|held her nerve|held his nerve|showed leadership|shown leadership|shows leadership|played a blinder|plays a blinder`,
    true,
  ),
];

function phrases(valence: number, list: string, verb?: true) {
  return list.split("|").map((written) => {
    const phrase = written.trim().replace(/\s+/g, " ");
    return verb === undefined ? { phrase, valence } : { phrase, valence, verb };
  });
}
