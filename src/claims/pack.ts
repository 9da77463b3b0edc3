// What the claims floor must be told about a language: forms of words, and the words on which factuality turns.

import type {Births} from "../mentions/births.ts"
import type {Wanted} from "./reply.ts"
import type {Answering} from "./answering.ts"
import type {Coder} from "./coding/coder.ts"
import type {Certainty, Polarity} from "../attribution/attribution.ts"
import type {Token} from "../language/analysis.ts"
import type {ColumnWords} from "../text/table.ts"
import type {Modality, Role} from "./claim.ts"
import type {DaysApart} from "./day-after.ts"
import type {Correcting} from "./retracted.ts"
import type {Norms} from "./norms.ts"
import type {Provisions} from "./provisions.ts"
import type {Factuality} from "./factuality/factuality.ts"
import type {Status} from "./status.ts"

/** How a clause stands: what is said of it, how surely, and as what. */
export type Stance = {readonly polarity: Polarity; readonly certainty: Certainty; readonly modality: Modality}

/**
 * What a predicate says of the clause under it when it is affirmed and when it is denied (Nairn, Condoravdi &
 * Karttunen 2006; Saurí & Pustejovsky 2012): "managed to" and "did not manage to" leave + and −.
 */
export type Signature = {readonly affirmed: Stance; readonly denied: Stance}

/** What a language that orders its words freely and tells much by its verbs' endings adds; English has none of it. */
export type FreeOrder = {
  /** Pronouns that lean on a verb: the object of it ("lo"), and those that leave it without a doer ("se"). */
  readonly objects: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
  /** Lemmas of verbs that join a participle as "to be" does only behind one of these: "se encuentra recluido". */
  readonly oneself: ReadonlySet<string>
  /** Pasts of "to go" that lead to an infinitive with "a": "fue a parar". */
  readonly going: ReadonlySet<string>
  /** Words that open a clause about where or when: "donde". */
  readonly circumstances: ReadonlySet<string>
  /** Nouns for what is at or about a place: "a las afueras de" Arden. */
  readonly around: ReadonlySet<string>
  /** Words that say the same of two: "tanto" Ruiz "como" Soto. */
  readonly alike: {readonly first: string; readonly then: string}
  /** Fits the lemma of a verb that is never without one of these: "fugarse". */
  readonly pronominal: RegExp
  /** Participles that agree with somebody, and so are no perfect: "que hubiera muertos" is that there were any. */
  readonly agreeing: RegExp
  /** Participles that are nouns as well: "vista", "subida". */
  readonly doubles: RegExp
  /** Endings of words for what befell somebody, whatever they were tagged as: "liberado", "muertas". */
  readonly befallen: RegExp
  /** Endings of verbs that say "I" and "she" alike: "estaba", "fuera". */
  readonly shared: RegExp
  /** Prepositions that mark somebody as an object: "a" of "liberó a Ruiz". */
  readonly personal: ReadonlySet<string>
  /** The noun that with these about it leads to who does it: "por" parte "de" la policía; and both words before "of". */
  readonly part: {readonly noun: string; readonly led: string}
  /** A preposition by the word it is grown together with: "del" → "de". */
  readonly contracted: ReadonlyMap<string, string>
  /** Those of `objects` that whom it is done to alone is meant by: "lo". */
  readonly accusative: ReadonlySet<string>
  /** Lemmas of verbs by which people are counted, as by "to be": "los heridos suman 30". */
  readonly totals: ReadonlySet<string>
  /** Verbs by which somebody is there, or is held at somewhere: "no hay" personas detenidas is that nobody is. */
  readonly existing: ReadonlySet<string>
  /** Lemmas of participles behind a happening that only lead to when and where it was: "ocurrida". */
  readonly occurring: ReadonlySet<string>
  /** Words before an infinitive that leave it a fact: "tras" ser liberado. */
  /** Nouns behind "por" for how a thing is done, and those with "of" behind them for why. */
  readonly ways: ReadonlySet<string>
  readonly grounds: ReadonlySet<string>
  readonly settled: ReadonlySet<string>
  /** Infinitives by which a thing is only noted, and the words that lead to them: "cabe recordar que". */
  readonly noting: {readonly leads: ReadonlySet<string>; readonly verbs: ReadonlySet<string>}
  /** Runs of words that deny a clause from before its subject: "en ningún momento", "sin que". */
  readonly denying: readonly (readonly string[])[]
  /** Modals that are hearsay, unless a form of the unreal stands with them: "habría". */
  readonly hearsay: ReadonlySet<string>
  /** What a tense makes of its clause, by the tag of the verb that carries it. */
  readonly tenses: ReadonlyMap<string, Stance>
  /** Whether a verb of a main clause only asks for what it says: "liberen a Ruiz". */
  readonly wishes: (token: Token) => boolean
  /** Whether a verb is in the form of what is asked for, waited for or meant: "dijo que saliera". */
  readonly bids: (token: Token) => boolean
  /** Verbs of saying, by lemma, that ask for what that form tells behind them. */
  readonly bidding: ReadonlySet<string>
  /** Words that lead with "que" to what is meant: "para que saliera". */
  readonly meant: ReadonlySet<string>
  /** Who the subject of a finite verb is when it has none: the speaker, the speaker with others, somebody else. */
  readonly ending: (token: Token) => "I" | "we" | "other" | null
}

/** Everything the claims floor must be told about one language. Words are in lower case. */
export type ClaimPack = {
  readonly code: string
  /** Fits a word of laughter: "haha". */
  readonly laughing: RegExp
  /** Lemmas by which customers are bidden to buy: "grab" one while they last. */
  readonly bidden: ReadonlySet<string>
  /** Every form of a verb, the lemma first. */
  readonly verbForms: (lemma: string) => readonly string[]
  /** Every form of a noun, the lemma first. */
  readonly nounForms: (lemma: string) => readonly string[]
  /** The noun that any verb's deed may be called by, of its lemma: "jailing"; null where a language makes none of all verbs. */
  readonly deedForm: ((lemma: string) => string) | null
  readonly be: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  /** Verbs that join a participle as "to be" does, by lemma: "get", "seguir". */
  readonly linking: ReadonlySet<string>
  /** Forms that may be of either: "'s". */
  readonly beOrHave: ReadonlySet<string>
  /** Verbs that help others without being anything themselves, with what they leave of the clause. */
  readonly modals: ReadonlyMap<string, Stance>
  /** Modals of what would be: with a perfect after them the thing did not happen. */
  readonly unreal: ReadonlySet<string>
  /** Those that are so only beside a condition: "might have died, had" it not; alone it may be so. */
  readonly unrealIf: ReadonlySet<string>
  /** Modals, or tags of tenses, of what was still to come when it was said: "would". */
  readonly later: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  /** Words behind those that leave nothing denied: "not only". */
  readonly notOnly: ReadonlySet<string>
  /** Runs of two words that may stand between a helper and its verb: "in fact". */
  readonly asides: ReadonlySet<string>
  /** Words before a helper by which the same is said of somebody else: "as" was her brother. */
  readonly likewise: ReadonlySet<string>
  /** Words behind somebody by which the same is said of them: "the mother too". */
  readonly also: ReadonlySet<string>
  /** Those of the modals that deny with "not" what they would leave possible: "cannot", not "may not"; empty where the place of "not" tells. */
  readonly able: ReadonlySet<string>
  /** Modals that infer with a perfect: "must have been". */
  readonly inferring: ReadonlySet<string>
  /** Pasts of modals that leave a perfect behind them open, and else say that it was done: "pudo haber muerto", "pudo huir". */
  readonly mightHave?: ReadonlySet<string>
  /** Lemmas of verbs for what nobody manages to do, which that word leaves possible without the perfect too: "pudo ahogarse". */
  readonly unwilled?: ReadonlySet<string>
  /**
   * What leads to a verb that has not come about: have "yet" "to" be freed. `links` are its last words, `yet` those
   * that stand between a helping verb and these, `remaining` lemmas of verbs that need none: "remain" to be freed.
   */
  readonly pending: {readonly links: ReadonlySet<string>; readonly yet: ReadonlySet<string>; readonly remaining: ReadonlySet<string>} // prettier-ignore
  /** How two happenings are set some days apart. */
  readonly apart: DaysApart
  /** Words before what could not be done any more: "before" he could. */
  readonly unreached: ReadonlySet<string>
  /** Words, two or three, before what was left undone for something else: "rather than", "instead of". */
  readonly instead: ReadonlySet<string>
  /** Words, one or two, right before a verb of what did not quite come about: "almost". */
  readonly almost: ReadonlySet<string>
  /** Words, up to three, that deny with a helping verb before its subject: "nor was she freed", "at no time was she". */
  readonly inverting: ReadonlySet<string>
  /** Words that deny by being the subject or standing before it: "nobody", "no", "neither". */
  readonly none: ReadonlySet<string>
  /** Nouns for why, how and when a deed was done, which grant that it was: "the reasons for the arrest". */
  readonly reasons: ReadonlySet<string>
  /** Runs of words from a verb to why it is so, which grant that, and to what it comes after: "because of", "tras". */
  readonly granting: ReadonlySet<string>
  readonly coming: ReadonlySet<string>
  /** Those that lead as well to what somebody is after, and the deeds, by lemma, that people are after: "por" la liberación. */
  readonly grounding: ReadonlySet<string>
  readonly hoped: ReadonlySet<string>
  /** Words that point at what was just told: "such" of "no such plan". */
  readonly such: ReadonlySet<string>
  /** The pronoun that sets somebody apart with "to be" and a relative: "it was the army that". */
  readonly it: ReadonlySet<string>
  /** Helping verbs of a turned clause that are nothing else: "did" of "only then did the army free them". */
  readonly turning: ReadonlySet<string>
  /** Helping verbs that open a condition by standing before its subject: "should" of "should he be arrested, call us". */
  readonly caseOpening: ReadonlySet<string>
  /** Verbs that are nouns as well, by which a line asks somebody's fate of whoever reads it: "release Ana Ruiz". */
  readonly ordering: ReadonlySet<string>
  /** Words that stand for all of it: "this" of "the army denied this". */
  readonly pointing: ReadonlySet<string>
  /** Nouns of what somebody told: "claim" of "the army denied the claim". */
  readonly tellings: ReadonlySet<string>
  /** Adverbs and fixed runs of words about a clause, by how sure they leave it. */
  readonly hedges: ReadonlyMap<string, Certainty>
  /** The first words of `hedges`, and those that are hedges alone. */
  readonly hedgeStarts: ReadonlySet<string>
  /** Adjectives that make the noun they stand before less than a fact: "planned", "alleged". */
  readonly adjectives: ReadonlyMap<string, Stance>
  /** Labels of the field of a form that names whom it is about: "full name". */
  readonly nameLabels: ReadonlySet<string>
  /** How the heads of a register's columns are worded. */
  readonly columns: ColumnWords
  /** Runs of words before a noun that make what it tells less than a fact: "pending" his release, "in case of" arrest. */
  readonly leadIns: ReadonlyMap<string, Stance>
  /** Predicates over a clause, by lemma: verbs, adjectives, nouns. */
  readonly signatures: ReadonlyMap<string, Signature>
  /** Words that lead from a predicate to what it is over: the risk "of" being, came close "to" being. */
  readonly leading: ReadonlySet<string>
  /** Words from somebody to a deed that the verb before makes theirs: accused the army "of" having held. */
  readonly toDeed: ReadonlySet<string>
  /** Verbs, by lemma, that leave their own subject undone: plans "fell" through. */
  readonly failing: ReadonlySet<string>
  /** What prepositions lead to wherever a frame says nothing else, of which only places are taken; and those among them of purposes too. */
  readonly places: ReadonlyMap<string, Role>
  readonly purposes: ReadonlySet<string>
  /** The preposition before who gets something: granted it "to" them. */
  readonly receiver: string
  /** Words between a verb of keeping and what is not done: barred "from". */
  readonly awayFrom: ReadonlySet<string>
  /** "Hardly" before "any": next to nobody. */
  readonly hardly: ReadonlySet<string>
  readonly any: ReadonlySet<string>
  /** Verbs of ruling out: who does not says that it may be so. */
  readonly ruling: ReadonlySet<string>
  /** Words for doing what one wants, one or two: "voluntarily", "free will". */
  readonly willingly: ReadonlySet<string>
  /** Predicates that say nothing of a noun under them: "dejó tres muertos" but "dejó de matar". */
  readonly clausal: ReadonlySet<string>
  /** Verbs whose object does what the bare verb behind it says, by lemma: "helped him escape". */
  readonly letting: ReadonlySet<string>
  /** Verbs whose object does what the verb after "to" says: "order somebody to leave". */
  readonly objectControl: ReadonlySet<string>
  /** Verbs that are always done to somebody, by lemma: without an object they are participles. */
  readonly neverAlone: ReadonlySet<string>
  /** Verbs that hardly are, in a line without another verb: "Ana Ruiz killed in Sola". */
  readonly hardlyAlone: ReadonlySet<string>
  /** Forms that are participles and no past tense: "taken". */
  readonly onlyDone: ReadonlySet<string>
  /** Verbs that add nothing to the noun they govern: "carry out a rescue". Subjects become the noun's. */
  readonly light: ReadonlySet<string>
  /** Verbs whose subject undergoes the noun they govern, by lemma: "faces deportation"; and nouns for what may befall somebody who is "at" them. */
  readonly undergoing: ReadonlySet<string>
  readonly perils: ReadonlySet<string>
  /** Nouns for whom a deed befalls that stands behind "of", by lemma: the "victim" of a kidnapping. */
  readonly victims: ReadonlySet<string>
  /** Nouns for looking into what has happened. */
  readonly inquiries: ReadonlySet<string>
  /** Verbs by which somebody looks into what happened or answers for it: "investigate the death". */
  readonly facing: ReadonlySet<string>
  /** How what was told is taken back. */
  readonly correcting: Correcting
  /** Who is made to answer for a deed that a noun tells. */
  readonly answering: Answering
  readonly condition: ReadonlySet<string>
  /** Words behind one of these that make it grant something: "si bien"; and before it, that let the rest stand: "even if". */
  readonly conceding: ReadonlySet<string>
  readonly even: ReadonlySet<string>
  /** Words before what has not come about when it is told as now: "until" she is freed; and what may lie ahead: "when". */
  readonly until: ReadonlySet<string>
  readonly awaited: ReadonlySet<string>
  /** Nouns for a stretch of time that "of" a day says which: "hours" of Monday; by lemma. */
  readonly spells: ReadonlySet<string>
  /** The word by which something is only said to be: "there" is no siege; empty where a verb says so. */
  readonly existing: {readonly words: ReadonlySet<string>; readonly verbs: ReadonlySet<string>}
  /** Words before a noun that make a question of it by which it is denied: "what" siege? */
  readonly scoffing: ReadonlySet<string>
  /** Words before or behind those who are named for some of many: "including", "included". */
  readonly including: ReadonlySet<string>
  readonly included: ReadonlySet<string>
  /** Words for two of whom both are meant. */
  readonly both: ReadonlySet<string>
  /** Words that leave a clause a question: "whether". */
  readonly question: ReadonlySet<string>
  /** Words that ask for one thing and take the rest for granted, where no tag tells them: "quién". */
  readonly asking: ReadonlySet<string>
  readonly wanted: Wanted
  /** Pronouns that stand behind whom they mean for weight: "Ruiz herself". */
  readonly selves: ReadonlySet<string>
  /** Pronouns for those whose number may be all that is told of them: "they were nine". */
  readonly numbered: ReadonlySet<string>
  /** Words before the first of what is joined: "either". */
  readonly joining: ReadonlySet<string>
  /** Words that stand for one of some: "another", "a third"; and those that leave a noun behind them one: "a single". */
  readonly one: ReadonlySet<string>
  readonly single: ReadonlySet<string>
  /** Words that affirm or deny by themselves what was asked. */
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
  readonly infinitive: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** Those of people alone: "who". */
  readonly personalRelative: ReadonlySet<string>
  /** Relatives of who owns what stands behind them: "whose". */
  readonly whose: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  /** Pronouns that are never a subject: "him", "them". */
  readonly objective: ReadonlySet<string>
  /** Determiners that point at what was told: "the", "this". */
  readonly definite: ReadonlySet<string>
  /** Nouns for words about a happening, which are made where it is not: "mention of the arrests". */
  readonly mentioning: ReadonlySet<string>
  /** Verbs that leave a deed as told, whoever denies them of it: "claim the attack", "did not mention the arrests". */
  readonly owning: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** First person: whoever speaks, alone or with others. */
  readonly speaker: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  /** Second person: whoever is spoken to. */
  readonly addressed: ReadonlySet<string>
  /** Pronouns and determiners that stand for people without being a mention. */
  readonly people: ReadonlySet<string>
  /** Short titles before a name: "mr.". */
  readonly titles: ReadonlySet<string>
  /** Nouns of people, by lemma, for phrases that are no mention. */
  readonly peopleNouns: ReadonlySet<string>
  /** Runs of words that begin what is wished or asked for: "we demand". */
  readonly demands: ReadonlySet<string>
  /** Nouns for animals, one and many. */
  readonly animals: ReadonlySet<string>
  /** Words before "of" that count animals: "dozens" of sheep. */
  readonly herds: ReadonlySet<string>
  /** Nouns for what may happen to people where they are held: a "death" in custody. */
  readonly doings: ReadonlySet<string>
  /** The word by which a hurt is set beside somebody, and lemmas of verbs by which it is theirs: "with" burns, "had" burns. */
  readonly bearing: {readonly with: ReadonlySet<string>; readonly verbs: ReadonlySet<string>}
  /** Words that set one thing beside another: the man "with" the dog. */
  readonly joins: ReadonlySet<string>
  /** Words that stand behind a verb for how a game went: "draw", "goalless"; and those behind which they tell only when or where. */
  readonly games: {readonly words: ReadonlySet<string>; readonly after: ReadonlySet<string>}
  /** Lemmas of verbs and nouns by which a question or a label tells that what follows is asked for: "What do they want?". */
  readonly askedFor: ReadonlySet<string>
  /** Nouns for what would tell that something was so: "no record of". */
  readonly evidence: ReadonlySet<string>
  /** Lemmas of verbs by which something tells that it was so: "nothing suggests that". */
  readonly attesting: ReadonlySet<string>
  /** Words for what somebody is charged with, and those that stand between: "charged with", "suspicion of". */
  readonly offences: {readonly words: ReadonlySet<string>; readonly linked: ReadonlySet<string>}
  /** Nouns, by lemma, that tell what went on, when or how, and not where: "swap", "period", "connection". */
  readonly nowhere: ReadonlySet<string>
  /** Nouns of a place one can go out of for good: "country". */
  readonly countries: ReadonlySet<string>
  /** Present, past or future, by the Penn tag of the verb that carries the tense. */
  readonly isPresent: (xpos: string) => boolean
  /** Codes what is of no known kind; null where nothing was trained for the language. */
  readonly coder: Coder | null
  readonly isPast: (xpos: string) => boolean
  /** Words by which a question is told to be open: "unclear". */
  readonly open: ReadonlySet<string>
  /** Adverbs that leave a past open: "never". */
  readonly everTime: ReadonlySet<string>
  /** "Since", with what it leads to when it points back ("then"), and whether it does so alone. */
  /** Lemmas of verbs by which what will be is so already: "will remain in custody". */
  readonly lasting: ReadonlySet<string>
  readonly since: {readonly words: ReadonlySet<string>; readonly then: ReadonlySet<string>; readonly bare: boolean}
  /** Two words by which the time of writing is told: "press time"; and those with a noun for what is written right behind. */
  readonly closing: {readonly now: ReadonlySet<string>; readonly of: ReadonlySet<string>; readonly writings: ReadonlySet<string>} // prettier-ignore
  /** Adverbs of what has come about by then: "already". */
  readonly already: ReadonlySet<string>
  /** The trained reading of factuality; null where a language has none. */
  readonly factuality: Factuality | null
  /** States told by a noun for people: "hostages". */
  readonly states: ReadonlyMap<string, Status>
  /** Nouns for those who hold people against the law, and for those who hold them by it: "gunmen", "police". */
  readonly captors: ReadonlySet<string>
  /** Nouns for works of art that tell something, and words before them and what they tell: "in" the novel. */
  readonly works: ReadonlySet<string>
  readonly withinWork: ReadonlySet<string>
  /** Lemmas of verbs by which a work bears out what happened: "shows that". */
  readonly recording: ReadonlySet<string>
  /** Nouns for what does nothing to anybody on purpose: "frost", "criticism". */
  readonly lifeless: ReadonlySet<string>
  /** Pronouns that only stress whom they stand behind: the mayor "himself". */
  readonly emphatic: ReadonlySet<string>
  /** Words beside other nouns that make them the same: "masked" men, men with "guns". */
  readonly masked: ReadonlySet<string>
  readonly officials: ReadonlySet<string>
  /** Nouns, by lemma, for who can forbid a deed by law, and does it no other way. */
  readonly courts: ReadonlySet<string>
  /** Verbs by which a court has it done, by lemma. */
  readonly decreeing: ReadonlySet<string>
  /** Nouns for where people are held by the law. */
  readonly prisons: ReadonlySet<string>
  /** Nouns for where people live. */
  readonly homes: ReadonlySet<string>
  /** Words in the names of those who take over whom others let go: "Red Cross". */
  readonly helpers: ReadonlySet<string>
  /** Verbs that say who some of many are: "the dead include". */
  readonly includes: ReadonlySet<string>
  /** Words for being inside, where a building is meant, and forms of those for taking one over. */
  readonly inside: ReadonlySet<string>
  /** Words that begin a sentence about some of many: "among". */
  readonly among: ReadonlySet<string>
  /** Words before a preposition by which people are joined to others: "together" with. */
  readonly jointly: ReadonlySet<string>
  /** Prepositions for who is beside somebody: "with". */
  readonly beside: ReadonlySet<string>
  /** Words before "of" and a number that leave nobody out: "all" of the 20. */
  readonly whole: ReadonlySet<string>
  /** Conjunctions that set what is so against what was denied: not Ruiz "but" her sister. */
  readonly but: ReadonlySet<string>
  /** Lemmas of verbs, each with its preposition, by which somebody is told of a known deed or made to answer for it: "inform of", "charge with". */
  readonly knowing: ReadonlySet<string>
  /** Lemmas of verbs, or participles, for what is called in question: whoever does "not dispute" it grants it. */
  readonly undisputed: ReadonlySet<string>
  /** Lemmas of verbs by which something is only played, and of nouns for what does so: the "drill" "simulated" an attack. */
  readonly simulating: {readonly verbs: ReadonlySet<string>; readonly drills: ReadonlySet<string>}
  /** Lemmas of verbs that are done to nobody and so have no passive: "die", "escape"; none where their past is no participle. */
  readonly objectless: ReadonlySet<string>
  /** Words between "all" and those it leaves out: all "but" two. */
  readonly except: ReadonlySet<string>
  /** Runs before a noun that overrule what it asks for: "no ha lugar a". */
  readonly overruling: ReadonlySet<string>
  /** Nouns for those who only pass on what they heard, and speak of others: "a source". */
  readonly sources: ReadonlySet<string>
  /** Nouns for a count of people: "number" of detainees. */
  readonly tallies: ReadonlySet<string>
  /** Lemmas of nouns by which happenings are counted one by one: "40 cases of" torture. */
  readonly instances: ReadonlySet<string>
  /** Forms of verbs that are past and present alike: "beat". */
  readonly pastAlike: ReadonlySet<string>
  /** Prepositions by which it is told what somebody is punished for: "suspended over the beating". */
  readonly occasions: ReadonlySet<string>
  /** "On the third day": words that tell the how-manieth, and what is counted so; `ends` are "last" and "only". */
  readonly sequence: {
    readonly ordinals: ReadonlySet<string>
    readonly units: ReadonlySet<string>
    readonly ends: ReadonlySet<string>
  }
  /** Verbs by which a figure is given: "speak" of 52. */
  readonly counting: ReadonlySet<string>
  /** Nouns behind "by" that tell how and not by whom: "bus". */
  readonly means: ReadonlySet<string>
  /** Nouns for relatives: who is with one is out. And for those who are somebody's and tell of them: "lawyer", "doctor". */
  readonly kin: ReadonlySet<string>
  readonly counsel: ReadonlySet<string>
  readonly norms: Norms
  readonly provisions: Provisions
  /** Words before the day of somebody's birth. */
  readonly born: Births
  readonly free: FreeOrder | null
}
