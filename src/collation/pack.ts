// What collation must be told about a language and about the kinds of happening: data, and the words for its reasons.

import type {Role} from "../claims/claim.ts"
import type {NameWords} from "./name.ts"
import type {Topic} from "./topics.ts"
import type {Wording} from "./wording.ts"

/** How people came out of where they were. Whether two exclude one another is told by the pack. */
export type Exit =
  | "rescue" | "escape" | "permit" | "release" | "clemency" | "talks" | "expulsion" | "exchange" | "payment" // prettier-ignore

/** Whether they came out one after another, together, or in what is called one operation. */
export type Pace = "staggered" | "together" | "operation"

/**
 * What collation knows of one type of claim. Types of one `family` answer the same question. `subject` are the
 * roles whose filler it happens to, best first; `where` the roles that tell where the subject then is. `lasting`
 * is a state that can end, not an act that has happened once and for all.
 */
export type Kind = {
  readonly family: string
  readonly subject: readonly Role[]
  readonly where: readonly Role[]
  readonly exit: Exit | null
  readonly lasting: boolean
}

/** Words of a body: what sort it is ("ministry"), and what it is for ("foreign"). Words with one value are one. */
export type BodyWords = {
  readonly sorts: ReadonlyMap<string, string>
  readonly matters: ReadonlyMap<string, string>
  readonly idle: ReadonlySet<string>
  /** Folded names and words by what they go by where accounts in two languages meet: "onu", "sindicato" as "union". */
  readonly shared: ReadonlyMap<string, string>
}

/** Everything the collation floor must be told. */
export type CollationPack = {
  readonly kinds: Readonly<Record<string, Kind>>
  readonly names: NameWords
  readonly bodies: BodyWords
  /** Small words that say nothing by themselves. */
  readonly idle: ReadonlySet<string>
  /** The stem of a folded word, so that forms of one word meet. */
  readonly stem: (word: string) => string
  /** The stem that stands for all words of one concept: "interrupted" and "cut" meet. */
  readonly concept: (word: string) => string
  /** Stems that stand for concepts in other languages as well. */
  readonly shared: ReadonlySet<string>
  /** How a folded word looks that can be one of this language at all. */
  readonly looks: RegExp
  /** Families of happenings that a case holds few of, so that they may meet without anybody shared. */
  readonly rare: ReadonlySet<string>
  /** The countries a folded place name lies in, as folded names: "caracas" → "venezuela". */
  readonly within: (place: string) => readonly string[]
  /** The folded country of a folded adjective or people: "venezuelan" → "venezuela"; null when it is none. */
  readonly nation: (word: string) => string | null
  /** Folded names of towns by those that both languages go by: "colonia" is "cologne". */
  readonly towns: ReadonlyMap<string, string>
  /** Words around a place's name that are no part of it: "soil", "the city of". */
  readonly placeWords: ReadonlySet<string>
  /** What sort of people a noun's stem tells of: captives, soldiers, children; null when it tells nothing. */
  readonly sortOf: (stem: string) => string | null
  /** Families that are acts of speech: that two accounts tell them alike says nothing. */
  readonly spoken: ReadonlySet<string>
  /** Families whose topic is what somebody wants or talks about, not what has come about. */
  readonly seeking: ReadonlySet<string>
  /** The pools of happenings that a family is of: those of one pool happen to the same people. */
  readonly pools: ReadonlyMap<string, readonly string[]>
  /** Families that tell where somebody has come to be. */
  readonly moving: ReadonlySet<string>
  /** Folded words that, in what somebody is called, make them an official: "minister", "colonel". */
  readonly offices: ReadonlySet<string>
  /** Folded words that tell whose somebody is ("his"), and those for the country itself: "the nation's president". */
  readonly owners: ReadonlySet<string>
  readonly homeland: ReadonlySet<string>
  /** Folded words in the name of an outlet that is a paper or an agency, and of a byline that is no person. */
  readonly press: ReadonlySet<string>
  readonly collective: ReadonlySet<string>
  /** Folded words in the name of an outlet that is some of those concerned, "families", "union", and how such a text speaks of them. */
  readonly parties: {readonly words: ReadonlySet<string>; readonly ours: RegExp}
  /** Folded words of an outlet's name that are left out when it is named: "agency"; and those for what it is: "radio". */
  readonly agencies: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** Words by which a sentence tells who said or wrote a thing, and those of them by which it was published. */
  readonly citing: RegExp
  readonly publishing: RegExp
  /** Folded words by which a service or an agency is the state's: "prison", "customs". */
  readonly governing: ReadonlySet<string>
  /** Folded words by which an outlet is somebody's own: "blog". */
  readonly pages: ReadonlySet<string>
  /** Verbs by which somebody who publishes takes a stand, as they stand behind its name: "demands". */
  readonly stances: ReadonlySet<string>
  /** How a title or a first line tells that a page is what a body has issued, and what bylines of its offices hold. */
  readonly issuedForm: {readonly kinds: RegExp; readonly desks: RegExp}
  /** What stands between two numbers that are told together: "and". */
  readonly plus: RegExp
  /** Words by which those who are counted are some beside others: "four other bodies". */
  readonly further: RegExp
  /** A word before a name by which it is somebody else's: "another Marsh". */
  readonly another: RegExp
  /** How a clause begins, right behind a noun, that tells which of many are meant: "whom they". */
  readonly which: RegExp
  /** Words by which a number is one of those still being counted: "the toll rose to". */
  readonly counting: RegExp
  /** Words by which a sentence tells what would be or is to come: "would", "was to". */
  readonly unreal: RegExp
  /** Words by which what stands behind them is no more than a rumour. */
  readonly rumoured: RegExp
  /** Words by which a number is that of those up to now: "have been arrested", "so far". */
  readonly soFar: RegExp
  /** How an amount is told that is only meant roughly: "a dozen". */
  readonly roughly: RegExp
  /** Families whose number grows as they are counted, and those of them whose number may fall. */
  readonly running: ReadonlySet<string>
  readonly dwindling: ReadonlySet<string>
  /** Words that deny of some: "not all". */
  readonly partly: RegExp
  /** Words by which a place's name is a country's: "soil". */
  readonly ground: RegExp
  /** Channels by which a voice gives out a text of its own: a statement, a communiqué. */
  readonly issued: RegExp
  /** Words of a silence that may yet be broken: "has not yet", "no comment". */
  readonly pending: RegExp
  /** Words that tell a state as holding when it is told ("is", "still"), and as over ("had been"). */
  readonly present: RegExp
  readonly gone: RegExp
  /** Words of a night, which is of two days: "in the night". */
  readonly nightly: RegExp
  /** Words of a denial in the plain past, which denies for good and not for the time being: "was not", "did not". */
  readonly outright: RegExp
  /** Pronouns of whoever speaks: "I", "me". */
  readonly self: RegExp
  /** Pronouns that are no subjects: "her", "them". */
  readonly objective: RegExp
  /** Pronouns of one person spoken of: "she". */
  readonly single: RegExp
  /** How a text ends before somebody who is only named along: "with". */
  readonly beside: RegExp
  /** How somebody begins who means whoever it may be: "any prisoner", "nobody". */
  readonly anybody: RegExp
  /** How somebody begins who is counted as one: "one person", not "a guard". */
  readonly oneAlone: RegExp
  /** How somebody is called who is known by one noun alone: "the captain". */
  readonly theOne: RegExp
  /** How somebody begins who is anyone of a sort: "a captive". */
  readonly anyone: RegExp
  /** How somebody or something begins of whom there is none: "no prisoner", "none". */
  readonly nobody: RegExp
  /** Families of lasting states whose beginning is an act that has its day. */
  readonly begun: ReadonlySet<string>
  /** Families whose happening is one moment in somebody's story: taken, come out. */
  readonly moments: ReadonlyMap<string, string>
  /** Stems of words that tell of a happening in one way of several, by what they go by in all languages: "execute" of dying. */
  readonly narrow: ReadonlyMap<string, string>
  /** Families grave enough to be shown when one account alone tells of them. */
  readonly grave: ReadonlySet<string>
  /** Those beside them that are shown so where few documents are set side by side. */
  readonly weighty: ReadonlySet<string>
  /** Families that are for a length of time: a sentence. */
  readonly termed: ReadonlySet<string>
  /** Families whose doers accounts are at odds about often enough to ask. */
  readonly contested: ReadonlySet<string>
  /** Stems of nouns that take a side ("hero", "fugitive"), and of those that say nothing ("people"). */
  readonly loaded: ReadonlySet<string>
  readonly neutral: ReadonlySet<string>
  /** Words in a place's name that make it a country: "republic". */
  readonly countryWords: ReadonlySet<string>
  /** Folded words that, before "of" and a place or after its possessive, make it a country: "president". */
  readonly stateWords: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly exits: readonly {readonly exit: Exit; readonly words: RegExp}[]
  readonly exclusive: readonly (readonly [Exit, Exit])[]
  readonly paces: readonly {readonly pace: Pace; readonly words: RegExp}[]
  /** Folded words that tell things of one noun apart: which of several it is ("second"), and whose office it was ("former"). */
  readonly apart: {readonly orders: ReadonlySet<string>; readonly offices: ReadonlySet<string>}
  /** How words begin, right behind what is denied, that only tell how or why: "freely", "by helicopter", "for his articles". */
  readonly how: RegExp
  /** Words that tell that a state is over: "no longer"; and that something that went on has come to its end: "lifted". */
  readonly noLonger: RegExp
  readonly ended: RegExp
  /** How old somebody is, within what they are called ("a 22-year-old student") and right behind it ("(34)"). */
  readonly ages: {readonly within: RegExp; readonly behind: RegExp}
  /** How words begin, right behind a word for dying, that tell of what: "of his heart". */
  readonly diedOf: RegExp
  /** Concepts of relatives: who lives "without her husband" denies nothing of him. */
  readonly kin: ReadonlySet<string>
  /** Those of them whom somebody is married to. */
  readonly spouses: ReadonlySet<string>
  /** What those are to a relative to whom the relative is that: a daughter or son to a mother. */
  readonly relatives: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that deny within a text: "not", "never". */
  readonly denying: RegExp
  /** Words that call not so what a sentence tells of: "is untrue". */
  readonly refuting: RegExp
  /** Concepts of words for what is told, whatever it is: "report", "allegation". */
  readonly tidings: ReadonlySet<string>
  /** Concepts of words for what somebody says, true or not: "allegation". */
  readonly hearsay: ReadonlySet<string>
  /** Concepts of words for what may be denied to somebody, which is to refuse it: "access", "bail". */
  readonly granted: ReadonlySet<string>
  /** Verbs beside the one that tells what was done or is so: "was", "has". All of them. */
  readonly auxiliary: RegExp
  /** How the words behind such a word as "allegation" begin that tell what is alleged: "of", "that". */
  readonly hearsayOf: RegExp
  /** How a text ends before what somebody says to be so: "that". */
  readonly thatClause: RegExp
  /** Words that deny what comes right behind them, all of them. */
  readonly negating: RegExp
  /** Those of them that deny no more than the word behind: "without". */
  readonly lacking: RegExp
  /** Words that deny of some only, until later, or only that somebody knows, all of them. */
  readonly softly: RegExp
  /** Verbs beside which a "no" denies a whole sentence: "was", "did". */
  readonly beVerb: RegExp
  /** Words that tell that there are none of something, and that something is not what it is called. */
  readonly noneThere: RegExp
  readonly notCalled: RegExp
  /** How words begin that point at what was told before: "this", "the accusation". */
  readonly pointing: RegExp
  /** How a text ends that calls what was told before something, and how words begin for what is not so: "a rumour". */
  readonly dismissing: RegExp
  readonly untruth: RegExp
  /** Where what they deny ends, and how it goes on to another thing denied: "or". */
  readonly negatedUntil: RegExp
  readonly either: RegExp
  /** Words that mean everybody where they stand beside a "no": "nobody", "anybody". */
  readonly everybody: RegExp
  /** How a text ends in a verb that makes a passive: "was". */
  readonly be: RegExp
  /** How somebody calls what was told right before not so: "That is false." The whole of it. */
  readonly falsehood: RegExp
  /** Words that call not so what stands behind them: "it is not true that". */
  readonly untrueThat: RegExp
  /** How a text goes on from a wrong number to the right one, and how it comes to a wrong one: "spoke of". */
  readonly putRight: RegExp
  readonly wrongly: RegExp
  /** Words that tell whom somebody else's figures leave out. */
  readonly leftOut: RegExp
  /** Words that tell that whoever gave a number has changed it; how a text comes to one that was, and goes on. */
  readonly corrected: RegExp
  readonly formerly: RegExp
  readonly withdrawn: RegExp
  /** Words behind a number that call the one given before wrong without giving it again: "the earlier figure was incomplete". */
  readonly outdated: RegExp
  /** Families whose numbers are estimates that may lie far apart. */
  readonly estimated: ReadonlySet<string>
  /** Concepts of people by that of whom they are some: a child is a civilian. */
  readonly broader: ReadonlyMap<string, string>
  /** Concepts of what an act is done with or without: a warrant, a warning. */
  readonly leaves: ReadonlySet<string>
  /** Concepts of what is done with such a thing, which tells no more than that there is one: "signed". */
  readonly leaving: ReadonlySet<string>
  /** Folded words that tell no more than that something is done or is there: "made", "used", "found". */
  readonly light: ReadonlySet<string>
  /** How words begin that tell why somebody was taken, right behind what tells it: "for", "because". */
  readonly because: RegExp
  /** What stands between a number and the one that it takes the place of: "208, not 212". */
  readonly rather: RegExp
  /** Where a sentence goes on to deny another thing: "and no". All of them. */
  readonly denyingMore: RegExp
  /** Families of happenings in which others take somebody somewhere. */
  readonly carried: ReadonlySet<string>
  /** Words by which some are told to be still held, or still missing, with the question how many they are. */
  readonly remaining: readonly {readonly way: string; readonly words: RegExp; readonly question: string}[]
  /** How it is asked how many, and how a text comes to a number that answers: "the union says". */
  readonly howMany: RegExp
  readonly answering: RegExp
  /** Words for one that is left: "a single member of the crew". */
  readonly singly: RegExp
  /** Verbs of one who is left: "is still", "remains". */
  readonly ofOne: RegExp
  /** How a text ends before what is only spoken of, whatever is denied of it: "nobody was told about the". */
  readonly spokenOf: RegExp
  /** Words for being asked, told or warned. */
  readonly telling: RegExp
  /** What stands between those who are counted and one more who is named: "women and". */
  readonly along: RegExp
  /** Questions that every such case asks, with the words of each answer. */
  readonly topics: readonly Topic[]
  readonly wording: Wording
}
