const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that AFINN rates for how they feel, not for what they say of anyone: events and topics of the news, acts of
 * debate, courtesies, function words and words whose other sense is the usual one in public affairs. They are no
 * opinion terms.
 */
export const notOpinion: ReadonlySet<string> = words(`
  abandon aboard abduction absentee abuse ache accept accepted accepting accident accusation accuse accused accusing action
  admit admits admitted adopt adversary affected agree agreed agrees alarm alert alive allegation alone allow amid anti anger
  angry anticipation anxiety anxious apologise apologize apology arrest arrested assassination assault asset assets attack attacked attacking attacks
  attract attraction authority avoid avoided await award awarded axe axed
  bailout ban bankrupt bankruptcy banned bargain barrier battle battles beating benefit benefits big block blocked blocks blame
  blockade bloody blow bomb bombs bother bored boost boycott boycotted breach breakthrough bribe broke broken burden burglary bright
  cancel cancelled cancer care careful casualty censor certain challenge challenges champions chance chances charge charged charges charm
  clash clashes cool clear cleared clearly cleaner clean collapse collapsed collision combat comedy comfort commit committed commitment commitments
  competitive complain complained complaint complaints complete comprehensive concerned condemn condemned condemns condemnation
  conflict conflicts confuse consent conspiracy contend contender contending contenders controversial controversy convince crash crime crimes criminal criminals crisis critic
  critics criticise criticised criticises criticism criticize criticized cry curse cut cutback cuts cutting damage damn danger dead deadlock
  dear death deaths debt deaf defeat defeated defect defend defended defending defender defenders defer deficit deficits defy defied delay delayed demand demanded
  demanding demands demonstration denial denied denies deny denounce denounced deport deportation deprivation desire desperate detain detained detention die died
  difficult dilemma disabled disability disagree disagreed disagreement disappear disaster disasters discard disease dispute disputed disputes disorder divided
  disturb doubt doubted doubts drag drop dropped drown drugs drunk dump
  ease easy eerie emergency empty enemy engage engaged enjoy enjoyed enjoying ensure ensuring environment escape escaped euphoria evacuate eviction excuse exclude excluded exclusion exclusive expand expel expelled expelling expose exposed
  extend extended fame famine fan fans fatal fatality fear fears fever fight fighting fights fire fired firing fine flu forbid
  forced forget forgot forgotten free freedom frenzy fresh funeral fun funny gain gained gains god grace grand grant granted grants gray grey grief grow growth guarantee guilt gun guns
  ha haha hail hailed hard hardship harassment harm heaven hell hesitate hid hide hiding highlight homicide hope hoped hopes hoping hostile hug huge hunger hurt hurting
  illegal ill illness imprisoned important impose imposed improve improving increase increased infection inflation influence influential injury innovation inspire inquisition
  insult insulted insults interest interested interests intense interrupt interruption invasion invite inviting ironic ironically irony isolated jail jailed jewel join joke jokes justice
  kidnap kill killed killing kind lack landmark lag laugh laughed lawsuit leadership leak leaked leave leaving legal legally liked like likes limitation limited litigation
  lobby lobbying lobbyist loss lose losing lost lost love loved loving lowest luck lunatic mad matter matters memorable memorial medal meaningful mercy
  mourn mourning murder murderer murdering mandatory myth natural needy no nonsense noisy novel obstacle odd offence offender offense outcry outbreak
  pain panic pardon pay peace penalty perfectly pity please pleased poison pollution poor popular positive negative possessive poverty powerful pray prevent pretty prevented prison prisoner problem problems
  profit profits progress prohibit prohibited prominent promise promised promises promote promoted promotion prosecute prosecution prospect prospects prosperity protect protected protest protesters protests
  provoke provoked pressure pressured punish punished pure quality raid rape reach reached reaches reaching rebel rebellion rebels recession recognition recommend recommended refuse refused regret regrets reject rejected rejecting rejects relief relieve
  repulse rescue resign resigned resigning resigns resolve resolved resolution responsibility responsible restrict restriction restrictive retreat reveal revenge revive reward rich rig rigged riot riots rise rise risk risks rob robbing rose ruin
  sad sadly safe safely safety salient sarcastic satisfied save saved scare scared scoop scream screaming secure secured seize sentence sentenced settlement severe share shared shares shock shocked shoot shooting shortage shot
  significance significant significantly silly sin skeptical sceptical slam slammed slash slashed slave slavery smile smog solve solved sole sore sorry spam spark split stab stabbed stable stall stop stopped stopping stops strange strength strike strikes struck
  struggle struggled struggling stuck substantial sue sued suffer suffered suffering suicide sunshine super superior support supported supporter supporters supporting supports survived survivor suspect suspected suspend suspended suspicious swear sweet swift sympathy
  tax tears tension terror terrorism terrorist terrorists thank thanks threat threaten threatened threatening threatens threats top torn torture trap trauma tragedy tragic tribute trouble true trust trusted
  uncertain unclear unemployment united universal untrue uproar upset urgent verdict victim victims victor victory violence violent violation vision vitamin vulnerable
  walkout want wanted war warfare warm warn warned warning warnings warns waste wasted wasting weary weird welcome welcomed welcomes well win winning wins winner winners wish wishes wishing withdrawal won worn worried worry worse worst worth wounded wow wrong-side yeah yes
  youthful zealot backing backed undermine undermined undermining undermines lied lies lying lie favourite favorite favourites favorites wealth wealthy wealthier rich lucrative
  gallant lucky pleasure thorny tough entitled advised allied alarmed arrests attracting stolen steal seek straight sick solid spirit sparkle reform reforms asking backs
  outreach applauded praised praise applause mock mocked scorn ridiculed hate hated hates admire admired respect respected fails fail failed failing betray betrayed betrays betraying
  cheat cheated cheats deceive deceived deceives help helped helps helping help protect rescue rescued smear smeared smears sabotage sabotaged succeed succeeded endorse endorsed endorses endorsement favour favor favored favoured
  celebrate celebrated celebrates encourage encouraged celebrating confuse contempt confidence confident faith proud ashamed ashame disgust disgusted disappointed disappointing-for distrust mistrust passion passions gratitude anguish outrage outraged hatred dismay fond
`);
