// English predicates over a clause by what kind of attitude they tell, for the trained reading of factuality.
//
// The signatures beside this file say what a predicate leaves of its clause; these classes only say which predicates
// are alike, and training finds out what that is worth. After the classes of Karttunen (1971), Hooper (1975) and
// Levin (1993), with words of our own choice. A word may be in one class only: the first that names it.

const lines = `
manage manage succeed bother remember contrive deign dare happen venture condescend stoop
fail fail neglect forget decline omit forbear refrain abstain desist
refuse refuse decline balk baulk oppose resist object disagree protest
try try attempt seek strive struggle endeavour endeavor fight work compete labour labor battle bid effort
begin begin start commence resume proceed get
continue continue keep persist persevere go carry
stop stop cease quit finish end halt discontinue pause
cause cause force compel make lead drive prompt spur provoke oblige coerce pressure pressurise push bully induce trick lure entice tempt move motivate inspire rouse goad prod incite
let let allow permit enable authorise authorize license entitle qualify free clear empower equip approve sanction consent
prevent prevent stop bar ban block prohibit forbid hinder impede preclude prohibited disqualify exclude restrain deter discourage dissuade inhibit thwart foil
help help aid assist support teach train coach
persuade persuade convince urge encourage coax cajole sway nudge talk
order order command instruct direct tell require oblige demand mandate decree bid charge task summon sentence condemn assign commission dispatch deploy send force
ask ask request beg plead implore beseech entreat petition invite appeal pray call lobby press challenge dare
advise advise recommend counsel caution warn admonish remind suggest propose advocate
want want wish desire long yearn crave hope aspire ache itch hunger thirst prefer like love hate care die burn
need need require deserve merit lack
plan plan intend aim mean plot scheme conspire prepare arrange schedule propose expect resolve determine decide elect choose opt vote agree volunteer offer undertake set design
promise promise pledge vow swear guarantee commit threaten contract undertake bet
know know realise realize understand recognise recognize remember recall recollect appreciate forget grasp comprehend accept aware conscious mindful cognisant ignorant oblivious unaware
discover discover learn find notice see hear observe perceive detect spot discern sense feel overhear witness spy determine figure deduce ascertain verify establish prove demonstrate confirm show uncover diagnose identify locate
reveal reveal disclose divulge expose leak admit acknowledge confess concede announce publicise publicize publish broadcast proclaim advertise herald signal demonstrate highlight stress emphasise emphasize underline underscore illustrate point document record register log note certify attest testify display exhibit
say say state tell assert maintain report declare mention remark comment add reply answer respond explain describe relate recount narrate repeat reiterate retort specify clarify articulate express voice communicate convey contact pronounce quote cite reason
inform inform notify brief update alert apprise brief enlighten educate advise remind assure reassure promise
manner whisper shout yell scream mumble mutter murmur cry shriek sob wail moan groan grunt growl bark bellow roar snarl hiss sigh chuckle giggle laugh joke sing chant rap hum stammer stutter whine whimper gasp howl holler blurt babble mouth drone drawl rant rave thunder boom snap sneer squeal
medium phone telephone call radio wire cable email fax telegraph text tweet blog post write type scribble scrawl pen pencil sign film tape sketch draw depict paint
claim claim allege insist argue contend affirm boast brag profess purport plead protest charge accuse hypothesise hypothesize theorise theorize postulate posit contest dispute debate
deny deny dispute reject refute rebut repudiate disprove discount dismiss negate contradict retract recant disavow disclaim
believe believe think suspect assume guess suppose imagine presume reckon feel conclude infer gather judge hold consider deem regard view trust surmise conjecture speculate opine credit perceive figure agree
doubt doubt disbelieve question distrust mistrust wonder ponder query debate contemplate consider ruminate meditate deliberate reflect muse dispute skeptical sceptical doubtful unsure uncertain dubious
predict predict forecast foresee anticipate expect prophesy foretell project estimate calculate envision envisage visualise visualize picture foreshadow augur
fear fear dread worry fret panic agonise agonize stress
pretend pretend fake feign act lie fantasise fantasize dream hallucinate fabricate invent misbelieve misremember fool deceive delude mislead dupe trick con hoodwink bluff simulate
regret regret resent deplore lament bemoan mourn grieve repent rue bewail decry denounce condemn criticise criticize complain gripe grumble whine grouse moan apologise apologize
enjoy enjoy relish savour cherish treasure love like adore rejoice celebrate delight gloat applaud praise hail welcome appreciate admire envy marvel exult revel cheer commend thank congratulate
mind mind tolerate stand bear endure stomach detest loathe despise abhor dislike hate begrudge
upset annoy bother upset anger irritate frustrate infuriate enrage outrage madden exasperate aggravate incense rile irk vex displease dissatisfy peeve disgruntle antagonise antagonize provoke gall nettle offend insult affront hurt wound pain sting aggrieve crush devastate shatter traumatise traumatize torment torture haunt plague harass distress disturb trouble dismay disappoint sadden depress dishearten demoralise demoralize discourage dispirit deject unsettle unnerve perturb agitate fluster ruffle rattle shake disconcert discomfit bore tire weary exhaust fatigue stress appal appall disgust sicken nauseate repulse repel revolt horrify terrify petrify scare frighten spook alarm panic daunt intimidate menace threaten worry concern embarrass humiliate shame mortify disgrace chagrin demean
please please delight gladden cheer elate thrill excite exhilarate amuse entertain charm captivate enchant enthrall fascinate intrigue interest engross flatter honour honor gratify satisfy content comfort console soothe calm relieve relax encourage hearten embolden uplift inspire impress awe touch humble energise energize invigorate refresh stimulate
surprise surprise amaze astonish astound startle stun shock stagger stupefy dumbfound flabbergast jolt floor puzzle perplex baffle confuse confound bewilder mystify stump disorient
glad glad happy pleased proud grateful thankful lucky fortunate content ecstatic overjoyed jubilant
sad sad sorry unhappy ashamed angry furious mad bitter upset jealous sick tired heartbroken miserable
good good great nice wonderful terrible awful bad horrible tragic strange odd weird ironic funny unfortunate fortunate regrettable sad significant interesting remarkable notable important crucial surprising shocking
true true clear obvious evident certain sure plain undeniable apparent definite confident convinced positive
likely likely probable possible conceivable plausible unlikely improbable doubtful bound seem appear tend look sound
false false untrue impossible incorrect wrong mistaken
able able unable capable willing eager keen ready free anxious reluctant hesitant unwilling afraid loath inclined prone apt determined prepared easy hard difficult tough eligible
duty supposed obliged required forced due bound scheduled meant set slated expected necessary essential vital mandatory imperative
fact fact news reality truth knowledge realisation realization discovery evidence proof
idea idea notion belief theory view opinion impression suspicion hypothesis possibility chance risk danger prospect likelihood hope claim allegation accusation rumour rumor report suggestion
intent plan intention decision promise pledge offer proposal attempt threat desire wish need right ability opportunity power freedom permission refusal failure willingness way time
hesitate hesitate pause wait delay postpone defer procrastinate
rush rush hurry hasten race scramble scurry
use use serve suffice function
deserve deserve qualify stand
evaluate assess evaluate judge rate rank rule find hold grade review analyse analyze study research investigate examine test check
choose choose select pick elect appoint nominate hire recruit enlist employ name
`

/** The class of a predicate, by lemma; a word that is in none tells nothing. */
export const attitudes: ReadonlyMap<string, string> = readClasses()

function readClasses(): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.trim().split("\n")) {
    const [name = "", ...words] = line.split(" ")
    for (const word of words) if (!map.has(word)) map.set(word, name)
  }
  return map
}
