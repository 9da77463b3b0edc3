// English small words by what they do about a cue, and the nouns of those who tell without a name.

import type {GrammarWords, Habits, PhraseWords} from "../../../attribution/pack.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const denying =
  "nor|neither|never|never once|not once|nowhere|at no point|at no time|at no stage|at no moment|in no way|in no case|on no occasion|by no means|under no circumstances|not at any time|not at any point|not for a moment|far from|short of"
    .split("|")
    .map((run) => run.split(" "))

/** The words of grammar that attribution turns on. */
export const grammar: GrammarWords = {
  that: set("that"),
  question: set("whether if what why how who whom whose where when which"),
  relative: set("who whom which that whose"),
  what: "what",
  not: set("not n't n’t never no neither nor nt hardly scarcely"),
  denying,
  denyingEnds: new Set(denying.map((run) => run.at(-1) ?? "")),
  turned: set("do does did"),
  by: set("by"),
  as: set("as"),
  to: set("to"),
  be: set("be am is are was were been being 's ’s 're ’re 'm ’m get gets got gotten"),
  have: set("have has had having 've ’ve 'd ’d"),
  conditional: set("would could might should 'd ’d"),
  only: set("only"),
  condition: set("if unless whether should worth"),
  evenThough: new Set(),
  conceding: new Set(),
  inverted: set("had were should"),
  and: set("and but or yet nor"),
  both: "and",
  besides: set("while whereas"),
  adding: set("add"),
  conversing: {verbs: set("speak talk chat"), links: set("to with")},
  goingOn: set("add note stress emphasise emphasize underline warn explain insist point specify"),
  withholding: set("deny"),
  entitlements: set(
    "access admission admittance aid asylum bail boarding burial care citizenship contact counsel doctor education entrance entry exit food funding help leave lawyer licence license medication medicine parole passage passport pension permission permit release refuge service shelter sleep treatment visa visit visitor water request petition application motion extension pardon clemency",
  ),
  taken: set(
    "food water meal meals breakfast lunch dinner supper bread drink drinks fluid fluids liquid liquids ration rations medication medicine medicines pill pills treatment transfusion surgery blindfold bed",
  ),
  otherwise: new Map([
    ["claim", set("life lives victim victims")],
    ["admit", set("patient casualty people person man woman child baby refugee migrant survivor student passenger pupil visitor member wounded injured")], // prettier-ignore
  ]),
  befalling: set(
    "abduct adopt arrest assault bury cancel capture carry confiscate convey deport detain escort evacuate expel free hospitalise hospitalize imprison injure jail kidnap kill lynch murder pass release rescue revoke seize shoot stab torture transfer withdraw wound",
  ),
  dashed: set(
    "lawyer lawyers attorney attorneys counsel police ministry minister army military government officials official court prosecutor prosecutors source sources witness witnesses report reports media tv radio agency agencies spokesman spokeswoman spokesperson family families relatives father mother brother sister wife husband monitor monitors watchdog ngo ngos un union group mediators rebels militia hospital medics doctors activists residents embassy presidency mayor governor",
  ),
  seeking: set("look search hunt"),
  moving: set("send bring fly drive march ship bus drag"),
  uttered: set(
    "word words message messages letter letters note notes signal signals telegram email post thanks condolences greetings",
  ),
  unsaying: ["all told", "that said", "having said that", "this said", "needless to say", "strange to say", "sad to say", "that is to say", "to say the least", "so to say", "truth be told", "truth to tell", "generally speaking", "strictly speaking", "broadly speaking", "roughly speaking", "speaking of which", "come to think of it"].map((run) => run.split(" ")), // prettier-ignore
  comparing: set("well much soon far long many usual always ever expected before if though"),
  pointing: set("this"),
  down: set("down"),
  offices: set("charge"),
  fearing: set("fear"),
  prosecuting: set("charge"),
  reflexive: set("myself yourself himself herself itself ourselves yourselves themselves oneself ourself themself"),
  uttering: set(
    "express voice raise issue make reiterate air lodge release publish send deliver file float advance level offer give",
  ),
  retracting: set("withdraw retract recant rescind revoke disavow"),
  hearing: set("hear learn understand gather know"),
  from: set("from"),
  media: {
    links: set("in on from over"),
    nouns: set("paper papers newspaper radio wireless news television tv bulletin gazette courier"),
  },
  hearsay: set("hear read"),
  someOf: set("several some various numerous"),
  driven: set("forced obliged compelled constrained bound first last on far quick keen moved continued"),
  subordinating: set("after before when while until since because once"),
  neverNouns: set(
    "avers deposes attests asserts alleges insists contends maintains opines avows reiterates affirms testifies laments",
  ),
  quoting: set("quote cite"),
  calling: set("call name describe identify"),
  gestures: set("shake nod shrug smile laugh sigh weep sob cry grin frown pause gesture"),
  figure: set("at to"),
  counted: set("toll count tally number numbers figure figures total estimate list it that this score"),
  objective: set("me us him them whom"),
  firstPerson: set("i we us me"),
  firstPlural: set("we us our ours"),
  firstOwner: set("our my"),
  owned: (owner, noun) => `${owner}'s ${noun}`,
  secondPerson: set("you"),
  none: set("no nobody none neither no-one nothing"),
  hardlyAny: [["not", "one"], ["not", "a"], ["hardly", "anyone"], ["hardly", "anybody"], ["hardly", "any"], ["few"], ["very", "few"]], // prettier-ignore
  yet: set("yet"),
  owner: set("his her its their"),
  definite: set("the"),
}

/** The words by which noun phrases are cut. */
export const phraseWords: PhraseWords = {
  of: set("of"),
  that: set("that"),
  and: set("and or"),
  opening: set("but and yet"),
  alone: set("all both some many several other others each few this these those another"),
  all: set("all"),
  counts: set("one two three some all both several many none most each few"),
  near: set("close familiar opposed loyal near"),
  relative: set("who whom whose which"),
  resuming: set("who which as while after according"),
  parting: set("when where why how so then here there"),
  before: set("of in for at from to near with on inside within by under"),
  behind: set("for at from with in"),
}

/** How English orders its words. */
export const habits: Habits = {
  bareClauses: true,
  adjectivesBehind: false,
  dropsSubjects: false,
  clitics: new Set(),
  impersonal: new Set(),
  neuter: new Set(),
  helpers: new Set(),
  personal: new Set(),
  going: new Set(),
  manner: /ly$/,
  performing: new Set(),
  endings: null,
}

/** Words before a noun that leave open which one is meant. */
export const indefinite = set(
  "a an another any some several many few two three four five six seven eight nine ten eleven twelve dozens hundreds one someone somebody anyone everybody everyone others other certain various numerous multiple both all most they people",
)

/** Nouns of somebody who tells without giving a name. */
export const anonymous = set(`
source sources insider insiders witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers
informant informants whistleblower whistleblowers passer-by passers-by passerby passersby someone somebody
neighbour neighbours neighbor neighbors resident residents relatives diplomat diplomats analyst analysts expert
experts critic critics observer observers colleagues acquaintance acquaintances villagers locals survivors man woman passenger passengers gossips
`)

/** Words that tell that a name is kept back. */
export const withheld = set("anonymity anonymously anonymous withhold withheld nameless unnamed unidentified")

/** What somebody asks for who keeps a name back. */
export const namelessness = [
  "to be named",
  "to be identified",
  "to be quoted",
  "not to be named",
  "not to be identified",
  "not to be quoted",
  "to remain anonymous",
  "to stay anonymous",
  "that his name",
  "his name not",
  "her name not",
  "their names not",
  "that her name",
  "that their names",
].map((words) => words.split(" "))

/** Nouns of somebody who speaks for a body. */
/** "The family", "the mother": nouns for those who are somebody's. */
export const families = set(
  "family relatives parents mother father wife husband widow widower sister brother son daughter lawyer lawyers",
)
/** Those of them that need no article. */
export const relatives = set("relatives")
export const mouthpieces = set("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")

/** Words of time that end the masthead of a paper or the title of a programme. */
export const mastheads = set("today tonight daily weekly monthly now evening morning")

/** Words that open a letter. */
export const salutations = set(
  "dear mr. mr mrs. mrs ms. ms madam sir sirs excellency esteemed honourable honorable your",
)

/** Nouns of something that tells by itself, without a name. */
export const documents = set(`
report reports rumour rumours rumor rumors information leak leaks dispatch dispatches account accounts intelligence
reporting media press
`)

/** Nouns of what is written, read or told as a thing. */
export const texts = set(`
note notes letter letters story stories tale tales word words book books novel novels poem poems song songs paper papers
document documents contract contracts diary diaries postcard postcards article articles joke jokes name names verse verses
body bodies corpse corpses remains skeleton skeletons
`)

/** Words that make an unnamed source of the noun behind them. */
export const unofficial = set(
  "unofficial unconfirmed unnamed anonymous unidentified undisclosed unverified disclosed leaked local familiar briefed",
)

/** Words for a source that nobody stands for, with how sure they leave what it tells. */
export const unverified: ReadonlyMap<string, "unknown" | "possible"> = new Map([
  ...["unconfirmed", "unverified", "uncorroborated", "unsubstantiated"].map((word) => [word, "unknown"] as const),
  ...["rumour", "rumours", "rumor", "rumors", "gossip", "hearsay", "grapevine"].map((word) => [word, "possible"] as const), // prettier-ignore
])

/** Nouns of what somebody tells, whose voice it is. */
export const accounts = set("account accounts testimony version story statement words")

/** Nouns of what somebody puts out. */
export const publications = set(`
statement communique communiqué release letter message post publication bulletin note notice report tweet memo memorandum
dispatch email e-mail article editorial pamphlet leaflet declaration petition affidavit filing brief briefing submission
video recording broadcast posting circular
`)

/** Nouns of what somebody holds, when "was that" follows. */
export const standpoints = set(
  "case evidence testimony recollection line position stance version story argument explanation answer reply response message contention defence defense verdict reasoning standpoint narrative excuse reading understanding advice",
)
/** Lemmas of verbs that go on being. */
export const remaining = set("remain")
/** Nouns of what is told from mouth to mouth, and lemmas of verbs by which it goes on. */
export const talk = set(
  "allegation allegations accusation accusations assertion assertions rumour rumours rumor rumors report reports word story stories news talk tale tales gossip claim claims item whisper whispers",
)
export const spreading = set("go spread circulate run travel fly surface emerge come reach leak swirl persist do")
/** Words that lead to what something told treats of, and those that call it untrue. */
export const about = set("concerning regarding about on alleging claiming respecting")
export const untrue = set(
  "false untrue baseless unfounded groundless fabricated incorrect inaccurate misleading invented wrong fake fictitious mistaken erroneous lie lies fabrication fabrications invention inventions hoax falsehood falsehoods fantasy fantasies fiction myth nonsense rubbish propaganda slander smear bogus",
)
/** The words that lead from a noun of saying to its clause wherever it stands. */
export const effect = ["to", "the", "effect", "that"]
/** Nouns of what a page may call itself beside these. */
export const pages = set(
  "newsletter magazine programme program podcast column agency site portal publication bulletin page daily weekly",
)
/** Nouns of media that people speak on. */
export const media = set(
  "radio television tv station channel broadcaster newspaper newspapers paper website blog media press",
)

/** How a title or a first line tells that a page is what a body has issued, and what bylines of its offices hold. */
export const issued = {
  bodies:
    /\b(?:Ministry|Office of|Embassy|Consulate|Directorate|Department|Secretariat|Prosecutor|Police|Gendarmerie|Prison Service|Authority|Commission|Presidency|Bureau)\b/,
  kinds:
    /^(?:(?:joint|official|public|press|media|open|legal|government|general|information|news|final|first|second|urgent|travel)\s+)*(?:communiqu[eé]|press release|media release|news release|release|statement|notice|bulletin|declaration|note|circular|advisory|action|appeal|alert|letter|order|warning|briefing|update|circular|memorandum|resolution|report)(?![\p{L}’'])/iu,
  desks:
    /\b(?:department|office|bureau|directorate|unit|team|service|secretariat|press|desk|registrar|registry|spokesperson|ministry|communications|information|section|staff|committee|executive|command|council|research|headquarters|presidency|chancery|affairs)\b/i,
}

/** How a title tells whose testimony a page is, and how an oath does that opens it. */
export const testimony = {
  titles: /^(?:(?:[Ss]worn|[Ss]igned|[Ww]itness|[Vv]ictim|[Ff]irst|[Ss]econd|[Ff]urther)\s+)*(?:[Ss]tatement|[Tt]estimony|[Aa]ffidavit|[Dd]eposition|[Dd]eclaration|STATEMENT|TESTIMONY|AFFIDAVIT)\s+(?:of|by|OF|BY)\s+((?:(?:the )?(?:witness|survivor|victim|detainee|prisoner|complainant|applicant) )?(?!(?:Facts|Claims?|Principles|Intent|Support|Concern|Independence|Human|War)\b)\p{Lu}[\p{L}\d.'’-]*(?:\s+(?:(?:of|de|al|bin|van|von)\s+)?[\p{Lu}\d][\p{L}\d.'’-]*){0,5})[.:]?$/u, // prettier-ignore
  oaths: /^I,\s+(?!the\b)((?:(?:Mrs?|Ms|Dr)\.?\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:of|de|al|bin|van|von)\s+)?\p{Lu}[\p{L}.'’-]+){1,4})\s*,/u, // prettier-ignore
  relays: /^(?:[Ff]ull )?[Tt]ext of (?:[a-z]+ )*(?:report|statement|communiqu[eé]|commentary|article|editorial|letter|message|speech|broadcast|announcement)s? (?:(?:issued|made|broadcast|published|carried|read|released) )?(?:by|from) (?:the )?(?:[\p{Ll}-]+ )*(\p{Lu}[\p{L}\d.'’-]*(?: (?:(?:of|for|and|the|de|del|la|al) )*[\p{Lu}\d][\p{L}\d.'’-]*){0,8})(?:,? (?:on|at|in|dated|website|radio|TV)\b[^.]*)?[.:]?$/u, // prettier-ignore
}

/** What opens a clause that leaves open whether somebody is right, and how it ends. */
export const supposing = {
  opens: set("if"),
  true: new Set(["right", "correct", "true", "accurate", "genuine", "confirmed", "reliable", "trusted", "believed", "to be believed", "to be trusted", "borne out", "anything to go by"]), // prettier-ignore
  passed: set("indeed really in fact even half only"),
}
/** Words before and nouns by which something is told as somebody tells it. */
export const telling = {
  before: set("by in on to"),
  nouns: set("account words telling reckoning count tally figures records estimate version admission opinion view judgement judgment phrase phrasing description assessment recollection calculation"), // prettier-ignore
}

/** Nouns of papers that tell by themselves, whoever wrote them. */
export const papers = set(`
form certificate register registry logbook log ledger warrant order ruling judgment judgement affidavit manifest minutes permit
licence license summons indictment receipt contract will invoice chart transcript entry label tag plaque inscription autopsy
post-mortem
`)

/** Nouns for several people by what they do or are. */
export const people = set(`
women men gossips herders shepherds fishermen farmers drivers doctors nurses medics porters traders shopkeepers vendors
townspeople townsfolk commuters travellers travelers visitors tourists worshippers parishioners teachers mothers fathers
youths teenagers shoppers pedestrians motorists sailors labourers laborers
`)
/** What somebody says of the own name alone. */
export const nameKept =
  /\b(?:he|she|they|his|her|their|name|names|identity)\b[^.;]{0,24}\b(?:not|never|be kept|stay|remain)\b[^.;]{0,12}\b(?:named|identified|quoted|secret|anonymous|published|used|withheld)\b/
/** Words for giving a name, and for keeping back, in a clause about somebody. */
export const naming = set("name names named identified identity quoted anonymity identifying naming")
export const keeping = set(
  "not never out off unless without withheld withhold secret refused declined rather only condition anonymity",
)

/** Nouns of people by what they do or are, without an office that tells which one. */
export const callings = set(`
nurse doctor physician surgeon medic paramedic midwife interpreter translator guard warder jailer watchman porter clerk driver
cleaner waiter employee soldier officer fisherman farmer shepherd herder shopkeeper vendor trader child children boy boys girl
girls youth teenager client clients patient friend friends
`)

/** What stands before the name that a body gives itself. */
export const selfNaming = "calling|styling|naming|terming|dubbing|that calls|which calls|who call|that call|describing".split("|").flatMap((verb) => ["itself", "themselves"].map((self) => `${verb} ${self}`)) // prettier-ignore

/** Nouns of what somebody has counted, kept or looked into. */
export const findings = set(`
count counts tally tallies toll record records data figure figures statistics numbers register registers log logs list lists
file files archive archives database documentation investigation investigations inquiry inquiries enquiry enquiries research
analysis survey surveys monitoring finding findings evidence information understanding assessment review audit report reports
estimate estimates calculation calculations study studies
`)

/** What only stresses whose something is. */
export const own = set("own")
