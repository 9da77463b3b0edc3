// What the mention floor must be told about a language: what its words can be, and a few questions about forms.

import type {Parties} from "./parties.ts"
import type {Token} from "../language/analysis.ts"
import type {ColumnWords} from "../text/table.ts"
import type {MentionKind} from "./mention.ts"
import type {AmountPack, TimePack} from "./time-pack.ts"

/** Grammatical gender of people. */
export type Gender = "female" | "male"

/**
 * A noun that can head a mention. `person` is somebody ("aide"), `people` somebody collectively ("crew"),
 * `body` something with a will ("ministry"), `site` somewhere ("embassy"). `loose` nouns are those that accounts
 * change for one another when they speak of the same people: hostages, refugees, heroes. `kin` needs somebody
 * whose it is ("wife"). `family` groups nouns for one and the same body: government, regime.
 */
export type Noun = {
  readonly sort: "person" | "people" | "body" | "site"
  readonly lemma: string
  readonly number: "one" | "many"
  readonly gender: Gender | null
  readonly loose: boolean
  readonly kin: boolean
  readonly role: boolean
  /** May as well be a body: "their employer", "the owner". */
  readonly corporate: boolean
  readonly family: string | null
  /** How many a collective noun is by its meaning: a couple is two. */
  readonly size: number | null
}

/** A determiner. `whose` is set for possessives: the person and number of the owner. */
export type Determiner = {
  readonly kind: "definite" | "indefinite" | "all" | "some" | "none" | "whose"
}

/** A personal pronoun or possessive. `person` 1 and 2 are left to attribution, which knows who speaks. */
export type Pronoun = {
  readonly person: 1 | 2 | 3
  readonly number: "one" | "many"
  readonly gender: Gender | "thing" | null
  readonly possessive: boolean
  readonly subject: boolean
}

/** What one word, in lower case, can be. Fields are null or false where it cannot be that. */
export type Word = {
  readonly noun: Noun | null
  /** Stands before a name as its title: "Mr", "President", "Col." */
  readonly title: {readonly gender: Gender | null; readonly short: boolean} | null
  readonly given: Gender | "either" | null
  /** Of everyday use: capital letters on it are weak evidence of a name. */
  readonly common: boolean
  /** A word of grammar: no part of a name but in the middle. */
  readonly grammar: boolean
  readonly particle: boolean
  readonly calendar: boolean
  readonly determiner: Determiner | null
  readonly number: number | null
  readonly pronoun: Pronoun | null
  /** What a preposition leads to: a place one is in, or one that is gone to or come from. */
  readonly leads: "in" | "from" | "toward" | "of" | "for" | "other" | null
  readonly speech: boolean
  /** A verb form whose subject lives: "was wounded", "blinked". */
  readonly living: boolean
  /** A noun for a document, a fight or a thing whose capitals are neither a person, a body nor a place. */
  readonly thing: boolean
  /** Begins the name of a place ("San", "Isla"), or makes the name of a newspaper ("Times"). */
  readonly site: boolean
  readonly paper: boolean
  /** Whether it is one of the `nations`, in whatever case. */
  readonly people: boolean
  /** Stands for some or all of many by itself: "each", "both", "another". */
  readonly quantifier: "one" | "many" | "all" | "another" | null
}

/** A word for the people or things of a country. `number` is null where it can only be an adjective ("French"). */
export type Nation = {readonly country: string; readonly number: "one" | "many" | null}

/** A word that may be formed from the name of a place: how that name may begin, and whether hardly anything but a people ends so. */
export type Demonym = {readonly stem: string; readonly number: Nation["number"]; readonly telling: boolean}

/** A fixed name of several words or one: a country, a city, a well-known body. `spaced` is its words with one space between them. */
export type KnownName = {
  readonly words: readonly string[]
  readonly spaced: string
  readonly kind: MentionKind
  readonly name: string
}

/** A stretch of tokens that a trained model takes for a name. */
export type NameSpan = {
  readonly from: number
  readonly to: number
  readonly kind: "person" | "organization" | "place" | "other"
}

/** How much owning something speaks for each kind of owner. */
export type OwnerClue = {readonly person?: number; readonly organization?: number; readonly place?: number}

/** How a language tells two people of one name apart: words before it ("the other", "not"), wordings beside it, their first words, and what opens a clause that picks one out. */
export type Apart = {
  readonly others: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly tells: readonly string[]
  readonly cues: ReadonlySet<string>
  /** Words behind a name that tell parent and child of one name, and which of them: "junior". */
  readonly generations: ReadonlyMap<string, "old" | "young">
  readonly relative: ReadonlySet<string>
}

/** Everything the mention floor must be told about one language. */
export type MentionPack = {
  readonly code: string
  readonly times: TimePack
  readonly amounts: AmountPack
  /** What a word, given in lower case, can be. */
  readonly word: (lower: string) => Word
  /** What a word can be at its place, where the words beside it decide ("la policía", "un policía"); null where `word` tells. */
  readonly wordAt?: (tokens: readonly Token[], at: number) => Word | null
  /** Words for the people of known countries, as they are written: "Venezuelan", "Venezuelans". */
  readonly nations: ReadonlyMap<string, Nation>
  /** Known names by their first word as it is written, the longest first. */
  readonly known: ReadonlyMap<string, readonly KnownName[]>
  /** What `word` tells when it is formed from the name of a place ("Bolivian": "Boliv"); null when no such form. */
  readonly demonym: (word: string) => Demonym | null
  /** Whether peoples are written with a small letter: "los venezolanos". */
  readonly smallPeoples?: boolean
  /** The clitic or word that makes what stands before it an owner. */
  readonly possessive: (token: Token) => boolean
  /** The pronoun that is grown together with a verb, and how many of its last letters it is: "detenerla". */
  readonly enclitic?: (token: Token) => {readonly pronoun: Pronoun; readonly letters: number} | null
  readonly and: (token: Token) => boolean
  readonly copula: (token: Token) => boolean
  /** Words that tell of some of many: "including", "among". */
  readonly including: (token: Token) => boolean
  readonly article: (token: Token) => boolean
  /** What having such a thing or person tells of the owner: a wife, an editor, a foreign ministry. */
  readonly ownerClue: (noun: Noun) => OwnerClue
  /** Whether only somebody has it: a face, a death. */
  readonly isOwn: (token: Token) => boolean
  readonly isGoing: (token: Token) => boolean
  /** Whether the verb at `verb`, whose subject ends before `at`, tells what befalls only one person: "was arrested". */
  readonly befalls?: (tokens: readonly Token[], at: number, verb: number) => boolean
  /** Whether one person whom a noun tells nothing of is a woman or a man by the words between `from` and the noun at `head`. */
  readonly byArticle?: (tokens: readonly Token[], from: number, head: number) => Gender | null
  /** Whether token `at` is a form of a verb that is done to somebody: "detuvieron a Ana", "arrested Jon". */
  readonly isTaking?: (tokens: readonly Token[], at: number) => boolean
  /** Whether people can be shut up in it, so that its name tells which people are meant. */
  readonly isBuilding: (noun: Noun) => boolean
  /** Participles behind somebody and before the name: a man "named" Orr. */
  readonly named: ReadonlySet<string>
  /** Words that lead to another name of somebody, four at most: "known as". */
  readonly aliasing: ReadonlySet<string>
  /** Lemmas before "in" and whom people believe in: "trust" in Orr. */
  readonly trusting: ReadonlySet<string>
  /** Whether the words of a phrase, tokens `from` to before `to`, can be of women or of men alone: "las detenidas". */
  readonly formOf?: (tokens: readonly Token[], from: number, to: number) => Gender | null
  /** Whether what is said of the name at tokens `from` to before `to` is said of a woman or a man: "Ríos fue detenida". */
  readonly saidOf?: (tokens: readonly Token[], from: number, to: number) => Gender | null
  /** Nouns for what bears a name of its own that is nobody's: "el pesquero Virgen de Osta". */
  readonly bearing?: ReadonlySet<string>
  /** Whether somebody may be called by the first of two surnames: "Mamani" of "Juan Mamani Quispe". */
  readonly twoSurnames?: boolean
  /** Forms of "have" that help another verb, participles that say who somebody is ("named"), and the word behind these. */
  readonly has: ReadonlySet<string>
  readonly identified: ReadonlySet<string>
  readonly as: string
  /** Labels of the field of a form that names whom it is about: "full name". */
  readonly nameLabels: ReadonlySet<string>
  /** Labels of any field of a form, or the first or last word of one: "source", "place of arrest". They name nobody. */
  readonly fields: ReadonlySet<string>
  /** How the heads of a register's columns are worded. */
  readonly columns: ColumnWords
  /** Nouns for somebody by what befell them, and the lemmas that tell it: a "victim" was killed. */
  readonly befallen: ReadonlyMap<string, ReadonlySet<string>>
  /** Words by which a noun means whoever was named last: the "said" clerk. */
  readonly pointing: ReadonlySet<string>
  /** Nouns for what somebody is called: "name". */
  readonly naming: ReadonlySet<string>
  /** Nouns by which a voice calls its own people without saying which: "our colleagues", "our comrades". */
  readonly fellows?: ReadonlySet<string>
  readonly apart: Apart
  /** Nouns of places that are surnames as well: "Marek Hall". */
  readonly surnames?: ReadonlySet<string>
  /** Nouns for somebody that tell of a country where one stands behind them: "la vecina Osta". */
  readonly besides?: ReadonlySet<string>
  /** A word that begins a clause about the thing before it, and about nobody: "which". */
  readonly relativeOfThings?: ReadonlySet<string>
  /** Nouns of bodies that are spoken of as many: "the police … they". */
  readonly asMany?: ReadonlySet<string>
  /** Whether a noun for somebody is here what people ride in: "a coach carrying 30 men". */
  readonly isRidden?: (tokens: readonly Token[], at: number) => boolean
  /** Nouns for people together that say nothing of who they are: "the group". */
  readonly gatherings?: ReadonlyMap<string, ReadonlySet<string> | null>
  /** What somebody with a title is, in the lemmas of nouns, by the title without its stop: a "sister" is a nun. */
  readonly titleNouns: ReadonlyMap<string, readonly string[]>
  /** Nouns that tell an age, or nothing but a sex ("anybody"), by their lemma: those of one sort may be the same people. */
  readonly sorts: ReadonlyMap<string, string>
  /** What may be said of anybody who is called by a noun for anybody: "the young man". */
  readonly anybodys: ReadonlySet<string>
  /** Words for who is left of several, behind an article: "the rest", "the others", "the other". */
  readonly remainders: ReadonlyMap<string, "one" | "many">
  /** Which of those named together a word behind an article means: "the latter". */
  readonly ranks: ReadonlyMap<string, "first" | "last">
  /** Words before a number that say it is some of more: "the other three", "the last five". */
  readonly remaining: ReadonlySet<string>
  /** Words that stand by themselves for two: "both". */
  readonly both: ReadonlySet<string>
  readonly parties: Parties
  /** What a noun makes somebody to whom they belong, and what these are to them: a mother is parent, and hers is child. */
  readonly kinship: ReadonlyMap<string, {readonly bond: string; readonly inverse: string}>
  /** Nouns for those a body is made of, after its own noun: "member" of "crew member". */
  readonly members?: ReadonlySet<string>
  /** A word that begins a clause about the one before it: "who". */
  readonly relative: (token: Token) => boolean
  /** Whether the first telling word of a name decides what it names ("Guardia Nacional"), not the last ("National Guard"). */
  readonly headFirst?: boolean
  /** What a trained model takes for names, sentence by sentence of one document. Without one, the words alone decide. */
  readonly names?: (sentences: readonly (readonly Token[])[]) => readonly (readonly NameSpan[])[]
}
