const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that AFINN rates for how they feel, not for what they say of anyone: events and topics of the news, acts of
 * debate, courtesies, function words and words whose other sense is the usual one in public affairs. They are no
 * opinion terms.
 */
export const notOpinion: ReadonlySet<string> = words(`
  abandon abduction ability aboard absentee abuse accept accepted accepting accident accusation accuse accused
  accusing ache admire admired admit admits admitted adopt advantage advantages adversary affected agree agreed agreement agrees alarm
  alarmed alert alive allegation allow alone anger angry anguish anti anticipation anxiety anxious apologise
  apologize apology applauded applause arrest arrested arrests ashame ashamed assassination assault asset assets
  attack attacked attacking attacks attract attracting attraction authority avoid avoided await award awarded axe
  axed backed backing backs bailout ban bankrupt bankruptcy banned bargain barrier battle battles beating benefit
  benefits betray betrayed betraying betrays big blame block blockade blocked blocks bloody bomb boost bored bother
  boycott boycotted breach breakthrough bribe bright broke broken burden burglary cancel cancelled cancer care
  careful casualty cautious celebrate celebrated celebrates celebrating censor certain challenge champions chance
  chances charged charges charm cheat cheated cheats clash clean cleaner clear cleared clearly collapse collapsed
  collision combat comedy comfort commit commitment committed competitive complain complained complaint complaints
  comprehensive concerned condemn condemnation condemned condemns confidence confident conflict conflicts confuse
  consent conspiracy contempt contend contender contending controversial controversy convince cool crash crime
  crimes criminal criminals crisis critic criticise criticised criticises criticism criticize criticized critics cry
  curse cut cutback cuts cutting damage damn danger dead deadlock dear death deaths debt deceive deceived deceives
  defeat defeated defect defender defenders defer deficit delay delayed demand demanded demanding demands
  demonstration denial denied denies denounce deny deport deportation deprivation desire desperate detain detained
  detention die died difficult dilemma disability disagree disagreement disappear disappointed disaster disasters
  discard disease disgust disgusted disorder dispute disputed disputes distrust disturb doubt doubted doubts drag
  drop dropped drown drunk dump ease easy eerie emergency empty encourage encouraged endorse endorsed endorsement
  endorses enemy engage enjoy enjoyed enjoying ensure ensuring entitled escape euphoria evacuate eviction exclude
  excluded exclusion exclusive excuse expand expel expelled expelling expose exposed extend fail failed failing
  fails faith fame famine fan fatal fatality favor favored favorite favorites favour favoured favourite favourites
  fear fever fight fighting fine fire fired firing flu fond forbid forced forget forgot forgotten free freedom
  frenzy fresh fun funeral funny gain gained gains gallant god gold grace grand grant granted grants gray greet greeted greets grey grief
  growth guarantee guilt gun ha haha hail hailed harassment hard hardship harm hate hated hates hatred headache
  heaven hell help helping helps hesitate hid hide hiding highlight homicide honor honour hope hopes hoping hostile
  hug huge hunger hurt hurting ill illegal illness important impose imposed imprisoned improve improving increase
  increased infection influential injury innovation inquisition inspire insult insulted insults intense interest
  interested interests interrupt interruption invasion invite inviting ironic irony isolated jailed jewel join joke
  jokes justice kidnap kill killed killing kind lack lag landmark laugh laughed laughing launched lawsuit leadership leak
  leaked leave legal legally lied like liked likes limitation limited litigation lobby lobbying lobbyist losing loss
  lost love loved loving lowest luck lucky lucrative lunatic mad mandatory matter matters meaningful medal memorable
  mercy miss missed missing mock mocked mourn mourning murder murderer murdering myth natural needy negative no noisy nonsense novel
  obsessed obstacle odd offence offender offense opportunities opportunity outbreak outcry outrage outraged outreach pain panic pardon passion
  pay peace penalty perfectly pity please pleased pleasure poison pollution poor popular positive possessive
  postpone poverty powerful praise praised pray pressure pressured pretty prevent prevented prison prisoner problem
  problems profit profits progress prohibit prominent promise promised promises promote promoted prosecute
  prosecution prospect prospects prosperity protect protected protest protesters protests proud provoke provoked
  punish punished pure quality rape reach reached reaches reaching rebel rebellion rebels recession recognition
  recommend recommended refuse refused regret regrets reject rejected rejecting rejection rejects relieve repulse
  rescue rescued resign resigned resigning resigns resolution resolve resolved respect respected responsibility
  responsible restrict restriction restrictive retreat revenge revive reward rich rig rigged riot riots rise risk
  risks rob rose ruin sabotage sad sadly safe safely safety salient sarcastic satisfied save saved scare scared
  sceptical scoop scorn scream screaming secure secured sentence sentenced settlement severe share shared shares
  shock shocked shoot shortage sick significance significant silly sin skeptical slam slash slashed slave slavery slick
  smear smile smog solid solve solved sore sorry spam spark sparkle spirit stab stabbed stable stall steal stolen
  stop stopped stopping stops straight strange strength stress strike strikes struck struggle struggled struggling
  stuck substantial succeed succeeded sue sued suffer suffered suffering suicide sunshine super superior support
  supported supporter supporters supporting supports survived survivor suspect suspected suspend suspended
  suspicious swear sweet swift sympathy tears tension terror terrorist terrorists thank thanks thorny threat
  threaten threatened threatening threatens threats top torn torture tragedy tragic trap trauma tribute trouble true
  trust trusted uncertain unclear undermine undermined undermines undermining unemployment united untrue uproar
  upset urgent verdict victim victims victor victory violation violence violent vision vitamin vulnerable walkout
  want war warfare warm warn warned warning warnings warns waste wasted wasting wealth wealthier wealthy weary weird
  welcome welcomed welcomes win winner winning wins wish wishes wishing withdrawal won worn worried worry worse
  worst worth wow yeah yes youthful zealot
`);
