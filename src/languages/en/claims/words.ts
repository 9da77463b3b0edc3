// English small words by what they do to a claim, and the modals and hedges that make it less than certain.

import {everybody} from "../mentions/human-nouns.ts"
import type {Certainty} from "../../../attribution/attribution.ts"
import type {Modality, Role} from "../../../claims/claim.ts"
import type {Stance} from "../../../claims/pack.ts"
import type {Status} from "../../../claims/status.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const runs = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)
const stance = (certainty: Certainty, modality: Modality): Stance => ({polarity: "+", certainty, modality})

/** Forms that make a passive or a state of the word behind them. */
export const be = set(
  "be am is are was were been being 's ’s 're ’re 'm ’m get gets got getting gotten remain remains remained become becomes became stay stays stayed",
)
/** Forms of the perfect. */
export const have = set("have has had having 've ’ve 'd ’d")
export const linking = set("get")
export const beOrHave = set("'s ’s")

/** Helping verbs and what they leave of the clause they stand in. */
export const modals: ReadonlyMap<string, Stance> = new Map([
  ...["will", "'ll", "’ll", "shall", "wo", "gonna"].map((word) => [word, stance("probable", "planned")] as const),
  ...["may", "might", "could", "can", "ca"].map((word) => [word, stance("possible", "fact")] as const),
  ...["must", "should", "ought", "shall"].map((word) => [word, stance("unknown", "demanded")] as const),
  ...["would", "'d", "’d"].map((word) => [word, stance("unknown", "conditional")] as const),
])

/** With a perfect after them the thing did not happen. */
export const unreal = set("would should could 'd ’d")
export const unrealIf = set("might")
export const later = set("would 'd ’d")
export const not: ReadonlySet<string> = new Set([
  ..."no longer|no more".split("|"),
  ...set("not n't n’t nt never neither nor without hardly scarcely"),
])
export const asides: ReadonlySet<string> = new Set(["in fact", "in effect", "in turn", "in part", "in reality", "in practice", "in secret", "in private", "in public", "at last", "at once", "at first", "of course", "by then", "by now", "for now", "for once", "since then", "even so"]) // prettier-ignore
export const notOnly = set("only just merely simply solely")
export const instead: ReadonlySet<string> = new Set([
  "rather than",
  "instead of",
  "far from",
  "in place of",
  "in lieu of",
])
export const likewise = set("so as")
export const also = new Set(["too", "also", "likewise", "as well"])
export const able = set("can could ca")
export const inferring = set("must")
export const pending = {links: set("to"), yet: set("yet still"), remaining: set("remain")}
export const apart = {
  units: new Map([["day", 1], ["week", 7]]),
  single: set("the a one next"),
  after: set("after"),
  before: set("before"),
} // prettier-ignore
export const closing = {
  now: new Set(runs("press time | edition closed | edition went | to press | this writing | of writing | of publication | paper closed")),
  of: new Set<string>(),
  writings: new Set<string>(),
} // prettier-ignore
export const unreached = set("before")
export const letting = set("help let make see watch hear")
export const almost: ReadonlySet<string> = new Set(["almost", "nearly", "all but", "well nigh"])
/** Those of them that draw the helping verb before its subject. */
export const inverting: ReadonlySet<string> = new Set(
  runs(`nor | neither | never | never before | never again | never once | never since | not once | not even once |
    no longer | no more | at no time | at no point | at no stage | at no moment | on no occasion | on no account | under no circumstances | in no case |
    in no way | by no means | in no instance | nowhere`),
)
export const everTime = set("never ever always repeatedly often")
export const since = {words: set("since"), then: set("then"), bare: true}
export const lasting = set("remain stay")
export const already = set("already")
export const none = set("no nobody none neither no-one nothing")
export const hardly = set("hardly scarcely barely")
export const any = set("any anyone anybody")
export const granting = new Set("because of|due to|owing to|despite|in spite of|in the wake of|on account of|protest at|protest over|anger at|grief over|mourning for".split("|")) // prettier-ignore
export const coming = set("after following since")
export const grounding = set("over")
export const hoped = set("release freedom return exchange swap ransom pardon rescue amnesty safety fate visit transfer")
export const reasons = set("reason motive cause circumstance detail ground date hour perpetrator aftermath consequence dismay concern alarm outrage shock regret grief sorrow sadness anger fury relief joy indignation disappointment revulsion distress") // prettier-ignore
export const such = set("such")
export const it = set("it")
export const turning = set("do does did")
export const caseOpening = set("should were")
export const ordering: ReadonlySet<string> = set("release rescue free arrest search transfer exchange")
/** Words that stand for all that was just told. */
export const pointing = set("this that it these")
/** Nouns of what somebody told. */
export const tellings = set(
  "claim claims report reports allegation allegations account accounts story rumour rumours rumor rumors",
)
export const condition = set("condition if unless whether should provided were")
export const conceding: ReadonlySet<string> = new Set()
export const even = set("even as")
export const until = set("until till")
/** "As soon as": its middle word is the one that tells. */
export const awaited = set("when once after before soon whenever")
export const open = set("unclear unknown uncertain unsure")
export const spells = set(
  "hour minute morning evening night afternoon day week weekend month course end start beginning middle eve dusk dawn",
)
export const existing = {words: set("there"), verbs: set("is are")}
export const scoffing = set("what which")
export const including = set("including")
export const included = set("included")
export const both = set("both")
export const question = set("whether")
export const infinitive = set("to")
export const relative = set("who whom which that")
export const personalRelative = set("who")
export const whose = set("whose")
export const by = set("by")
export const objective = set("me him her us them")
export const definite = set("the this that these those")
/** Nouns for words about a happening. */
export const mentioning = set("mention reference allusion account note news report announcement")
/** Verbs that leave a deed as told. */
export const owning = set("claim own mention explain discuss address justify ignore comment do")
export const of = set("of")
export const laughing = /^(?:b?(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|lo+l+|lmf?ao+|rofl|xd+)$/i
export const bidden = set("grab snatch catch get take bag nab pick seize")
export const speaker = set("i me my myself")
export const speakers = set("we us our ourselves")
export const addressed = set("you your yourself yourselves")
export const asking: ReadonlySet<string> = new Set()
export const one = set("one another second third fourth fifth sixth")
export const single = set("single lone sole")
export const numbered = set("they it we")
export const selves = set("himself herself itself themselves")
export const joining = set("either both")
export const wanted = {who: set("who whom"), many: new Set(["how many"]), time: set("when"), place: set("where")}
export const yes = set("yes yeah yep yea indeed correct affirmative certainly absolutely")
export const no = set("no nope never nah negative")
export const people = set(
  "who whom they them he him she her i me we us you others both neither all many some those anyone anybody everyone everybody someone somebody nobody none each any either another one his their my our your theirs hers ours mine",
)
export const demands = set("demand insist require urge")
/** Words for how games go. */
export const games = {
  words: set(
    "draw draws goalless scoreless stalemate shutout goal goals wicket wickets innings yards penalties hat-trick half-time tie-break",
  ),
  after: set("after during before following despite over"),
}
/** Lemmas behind which something is asked for. */
export const askedFor = set("want demand seek ask request require condition term")
export const attesting = set("suggest indicate")
export const evidence = set("record evidence sign trace indication proof report word")
export const offences = {
  words: set(
    "charge charges charged count counts suspicion suspected accused convicted guilty indicted tried wanted crime crimes offence offences offense",
  ),
  linked: set("with for on"),
}
export const nowhere = set(`
absentia accident accordance addition advance appeal arm attempt background bail basis behalf blood capacity case chain charge
circumstance clash comment dispute doubt jeopardy limbo commission condition connection consequence context cooperation coordination course crackdown
danger deal debt demand detail effect effort event exchange face fact fear finger form good ground hand handcuff handcuffs head
honour hour incident injury interview investigation irons law leg letter line manner matter minute moment month name
negotiation night occasion operation opinion order part particular period person phase process proportion protest public
purpose question raid reality reason recognisance recognizance regard relation reply report response retaliation return
rib risk rule sense shift silence solidarity statement strike support suspicion swap talk term terms theory threat time total
trial trust turn uniform verge brink view violation warrant way week word work wrist year
`)
export const countries = set(
  "country countries territory territories homeland nation republic soil border borders frontier abroad airport plane aircraft flight exile",
)

/** Adverbs and fixed runs by how sure they leave the clause they stand in. */
export const hedges: ReadonlyMap<string, Certainty> = new Map([
  ...runs(`probably | likely | very likely | most likely | apparently | presumably | reportedly | allegedly | supposedly | seemingly |
    ostensibly | purportedly | evidently | in all likelihood | in all probability | it seems | it appears | it is believed | by all accounts |
    doubtless | no doubt | as far as is known | almost certainly | nearly certainly | practically certainly | believed to | thought to | said to | understood to |
    hardly any | hardly anyone | hardly anybody | scarcely any | scarcely anyone | barely any | barely anyone`).map((word) => [word, "probable"] as const),
  ["no doubt that", "certain"],
  ...runs(`possibly | perhaps | maybe | conceivably | potentially | arguably | allegedly maybe | as if | rumoured to | rumored to | could well | might well | may well | unconfirmed`).map(
    (word) => [word, "possible"] as const,
  ),
]) // prettier-ignore

/** Nouns for people that tell the state they are in. */
export const states: ReadonlyMap<string, Status> = new Map([
  ...["hostage", "captive", "abductee"].map((word) => [word, "hostage"] as const),
  ...["prisoner", "detainee", "inmate", "internee", "convict"].map((word) => [word, "detained"] as const),
  ...["exile"].map((word) => [word, "in-exile"] as const),
  ...["deportee", "expellee"].map((word) => [word, "deported"] as const),
  ...["asylee"].map((word) => [word, "in-asylum"] as const),
  ...["missing", "disappeared"].map((word) => [word, "missing"] as const),
])

/** Nouns for those who hold people against the law. */
export const captors =
  set(`captor captors kidnapper kidnappers abductor abductors gunman gunmen militant militants militia militias militiaman
  militiamen rebel rebels insurgent insurgents guerrilla guerrillas jihadist jihadists extremist extremists terrorist terrorists bandit
  bandits gang gangs cartel pirate pirates hijacker hijackers brigade separatists warlord front fighters raider raiders hostage-taker hostage-takers trafficker traffickers`)

/** Nouns for works of art that tell something, and words before them and what they tell: "in" the novel. */
export const works = set(
  "film movie novel play opera musical ballet sitcom thriller comedy cartoon fable exhibit exhibition",
)
export const withinWork = set("in of")
export const recording = set("show prove reveal document capture record confirm establish")

/** Nouns for what does nothing to anybody on purpose: "frost", "criticism". */
export const lifeless =
  set(`frost drought storm rain heat wind hail snow fog cold weather crisis recession inflation tax taxes prices costs strike
  criticism silence beauty thought idea news scandal puzzle book law treaty illness disease virus flu injury cuts delays traffic scene
  view song speech doubt doubts guilt grief remorse poem painting portrait memory question questions luck love
  hall bus theatre stadium arena lift minibus auditorium`)

/** Nouns for whom a deed befalls that stands behind "of": the "victim" of a kidnapping. */
export const victims = set("victim survivor target subject")

/** Pronouns that only stress whom they stand behind: the mayor "himself". */
export const emphatic = set("himself herself itself themselves myself ourselves yourself")

/** Words beside other nouns that make them the same: "masked" men, men with "guns". */
export const masked = set(
  "masked hooded armed unknown unidentified guns rifles balaclavas masks kalashnikovs pistols machetes",
)

/** Nouns for those who hold people by the law, and for where. */
export const officials =
  set(`police policeman policemen policewoman constable constables detective detectives inspector inspectors marshals sheriff army
  gendarme gendarmerie officer officers prosecutor prosecutors court courts tribunal judge judges magistrate magistrates soldier soldiers troops
  gendarmes guard guards authority authorities agent agents prison prisons jail jails cell cells custody precinct station`)

/** Nouns for who can forbid a deed by law. */
export const courts = set("judge court tribunal magistrate injunction justice bench")

export const decreeing = set("order decree direct remand")

/** Nouns for where people are held by the law. */
export const prisons = set("prison prisons jail jails cell cells dungeon camp penitentiary penal gulag")
export const helpers = set("cross crescent icrc embassy consulate envoy envoys mediator mediators diplomat diplomats")
export const includes = set("include includes included")
export const homes = set("home house flat apartment")

export const inside = set("inside within occupy occupies occupied occupying")

export const among = set("among amongst")
export const beside = set("with alongside")
export const jointly = set("together along")

export const whole = set("all both each every")
export const but = set("but")
export const knowing = new Set(
  "inform of|inform about|notify of|notify about|tell of|tell about|advise of|apprise of|alert to|charge with|charge over|charge for|indict for|indict over|convict of|convict for|prosecute for|prosecute over|punish for|punish over|try for|try over|arrest for|arrest over|discipline for|discipline over|suspend over|suspect of|suspect in|hold for".split(
    "|",
  ),
)
export const undisputed = set("dispute contest challenge disputed contested challenged")
export const simulating = {
  verbs: set("simulate re-enact reenact rehearse recreate practise"),
  drills: set("drill exercise simulation manoeuvre maneuver training scenario rehearsal"),
}
export const objectless = set(
  "die perish escape flee vanish disappear abscond collapse succumb suffocate bleed go come remain stay live survive return arrive fall",
)
export const except = set("but except save")
export const overruling: ReadonlySet<string> = new Set()
export const sources = set("source")

/** Nouns for a count of people, and for how and not by whom. */
export const pastAlike: ReadonlySet<string> = set(
  "beat hit cut hurt put shut shot burst cast let set thrust spread quit bid",
)
export const occasions = set("over after following")
export const sequence = {
  ordinals: set(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth",
  ),
  units: set("day night week month year"),
  ends: set("last latest only"),
}
export const instances = set("case instance incident episode act")
export const tallies = set("number toll count total figure tally")
export const counting = set("speak talk")
export const means = set(
  "vote votes bus train plane air sea road land car boat ship ferry helicopter truck lorry foot phone telephone email e-mail letter post mail text mistake accident force chance night day dawn name law video",
)

/** Nouns for relatives. */
export const kin =
  set(`mother father parent parents grandmother grandfather grandparent grandparents aunt uncle sister brother wife husband
  family relative relatives cousin son daughter child children`)

/** Nouns for those who are somebody's by their trade, and tell of them. */
export const counsel = set("lawyer attorney counsel doctor physician")

/** Verbs that only lend their subject to the noun they govern. */
export const light =
  set(`carry conduct make take hold launch perform undertake lead mount do give broker join attend mediate
  facilitate arrange organise organize execute complete begin start stage effect order authorise authorize oversee supervise direct`)

/** Verbs whose subject undergoes the noun they govern, and nouns for what may befall somebody. */
export const undergoing = set("face undergo suffer await endure escape evade avoid")
export const perils = set("risk danger peril")
export const inquiries = set(
  "inquiry enquiry investigation probe inquest review compensation apology explanation justification redress reparation prosecution suspect arrest reason",
)
export const facing = set(
  "investigate probe examine explain clarify solve register disclose condemn denounce deplore decry punish prosecute avenge mourn commemorate answer account apologise apologize remember witness survive",
)

/** Words that lead from a predicate to the deed it is over. */
export const leading = set("of at to about against")

/** Words from somebody to a deed that the verb before makes theirs. */
export const toDeed = set("of for from with")
/** Verbs that leave their own subject undone. */
export const failing = set("fall")

/** What prepositions lead to wherever a frame says nothing else. */
export const places: ReadonlyMap<string, Role> = new Map([
  ...runs("in | at | inside | within | near | outside | on | across | under").map((word) => [word, "place"] as const),
  ...runs("from | out of").map((word) => [word, "origin"] as const),
  ...runs("to | into | toward | towards | for").map((word) => [word, "destination"] as const),
])
export const purposes = set("for")
export const receiver = "to"

/** Words between a verb of keeping and what is not done. */
export const awayFrom = set("from")
export const ruling = set("rule-out exclude")

/** Words for doing what one wants. */
export const willingly: ReadonlySet<string> = new Set([
  "voluntarily",
  "willingly",
  "freely",
  "free will",
  "own will",
  "own accord",
  "own volition",
])

/** Predicates that say nothing of a noun under them. */
export const clausal = set("leave remember forget")

/** Verbs whose object does what the verb after "to" says. */
export const objectControl =
  set(`allow permit enable force compel order tell ask warn caution advise urge call press pressure persuade convince help let
  make have get cause lead oblige require instruct direct command invite encourage expect want beg implore exhort authorise authorize
  forbid prohibit bar ban prevent stop keep believe report say allege claim know consider presume think understand rumour rumor`)

/** Verbs that never go without an object. */
export const neverAlone = set(
  "arrest detain jail imprison incarcerate sentence convict acquit pardon free deport expel extradite abduct kidnap rescue indict exile hospitalise hospitalize assassinate rearrest re-arrest",
)

/** Verbs that are hardly told without whom they are done to, by lemma. */
export const hardlyAlone = set(
  "kill murder execute behead lynch shoot wound injure maim hold torture beat whip flog rape seize capture evict displace transfer release hurt",
)

/** Participles that are no past tense as well. */
export const onlyDone = set("taken retaken driven flown thrown given stolen beaten seen shown hidden chosen broken withdrawn drawn torn") // prettier-ignore

/** The first words of the hedges. */
export const hedgeStarts: ReadonlySet<string> = new Set([...hedges.keys()].map((run) => run.split(" ")[0] ?? run))

/** Adjectives that make the noun behind them less than a fact. */
export const adjectives: ReadonlyMap<string, Stance> = new Map([
  ..."alleged reported apparent suspected presumed supposed purported claimed likely probable".split(" ").map((word) => [word, stance("probable", "fact")] as const),
  ..."possible potential rumoured rumored unconfirmed eventual".split(" ").map((word) => [word, stance("possible", "fact")] as const),
  ..."planned proposed upcoming future expected imminent forthcoming scheduled impending promised intended announced".split(" ").map((word) => [word, stance("probable", "planned")] as const),
  ..."so-called".split(" ").map((word) => [word, {polarity: "-", certainty: "probable", modality: "fact"} as const] as const),
  ..."failed attempted aborted botched foiled thwarted".split(" ").map((word) => [word, {polarity: "-", certainty: "certain", modality: "fact"} as const] as const),
]) // prettier-ignore

export const titles = set("mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. messrs. st.")

/** Nouns of people that may stand without being a mention: "those left behind", "any person". */
export const peopleNouns: ReadonlySet<string> = everybody
  .union(
    set(
      `person people man woman child minor adult other rest majority half dozen hundred thousand staff crew family household couple
      first second third fourth fifth sixth seventh eighth ninth tenth last eldest oldest youngest elder younger latter former`,
    ),
  )
  .difference(set("coach"))
export {born} from "../mentions/births.ts"
