// What the attribution floor must be told about a language: its cues as data, and the few words its grammar turns on.

import type {Token} from "../language/analysis.ts"
import type {ColumnWords} from "../text/table.ts"
import type {Act, Certainty, Polarity} from "./attribution.ts"
import type {Draft} from "./draft.ts"
import type {Scene} from "./scene.ts"

/**
 * What may follow a verb of saying: `s` a clause, `S` one that "that" opens, `w` a question clause, `q` quoted words, `n` a noun phrase,
 * `N` a count and its figure, `g` a gerund, `t` an infinitive, `o` an addressee before the clause, `T` somebody and an infinitive, `c`
 * somebody and what it is called, `a` the same with "as", `p` something and whose it is said to be: "attribute" the fire "to" him; `m` so
 * many: "counted" five shots.
 */
export type Frame = "s" | "S" | "N" | "w" | "q" | "n" | "g" | "t" | "o" | "T" | "c" | "a" | "p" | "m"

/**
 * A verb of saying. `after` are words that must follow it ("point" "out"). `direct` prepositions lead to what is
 * said, `indirect` ones do so after somebody ("accuse" somebody "of"). `clauseOnly` verbs mean other things too
 * and report only when a clause or quoted words follow. `apart` are words that must stand behind its object: "hold"
 * somebody "responsible".
 */
export type CueVerb = {
  readonly lemma: string
  /** Whether it is this verb only with a pronoun of its own subject: "quejarse". */
  readonly reflexive?: boolean
  readonly after: readonly string[]
  readonly act: Act
  readonly frames: ReadonlySet<Frame>
  readonly direct: ReadonlySet<string>
  readonly indirect: ReadonlySet<string>
  readonly clauseOnly: boolean
  readonly apart: ReadonlySet<string>
  readonly polarity: Polarity
  readonly certainty: Certainty
}

/** A noun that names what was said: "claim". */
export type CueNoun = {
  readonly lemma: string
  readonly act: Act
  readonly certainty: Certainty
  readonly polarity: Polarity
}

/** A fixed run of words, in lower case, and how sure it leaves what it marks. */
export type CuePhrase = {readonly words: readonly string[]; readonly certainty: Certainty}

/** Small words by what they do, in lower case. */
export type GrammarWords = {
  readonly that: ReadonlySet<string>
  readonly question: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** The word for something only named by somebody: "what they called an assault". */
  readonly what: string
  readonly not: ReadonlySet<string>
  /** Runs of words that deny a verb from before its subject, or stand for "never": "nor", "at no point"; and their last words. */
  readonly denying: readonly (readonly string[])[]
  readonly denyingEnds: ReadonlySet<string>
  /** What only helps a verb whose subject follows: "did". */
  readonly turned: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly as: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  /** Verbs that make what follows only thought of: "would", "might". */
  readonly conditional: ReadonlySet<string>
  /** "only": what somebody would only say is said. */
  readonly only: ReadonlySet<string>
  readonly condition: ReadonlySet<string>
  /** What behind such a word makes it none: "si bien". */
  readonly evenThough: ReadonlySet<string>
  /** Words that open a supposed clause only with a subjunctive: "aunque diga" supposes, "aunque dice" does not. */
  readonly conceding: ReadonlySet<string>
  /** Auxiliaries that make a condition of a clause they open: "had she said". */
  readonly inverted: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** The word that joins two names: "and". */
  readonly both: string
  /** Words that set what another does beside it: "while". */
  readonly besides: ReadonlySet<string>
  /** Lemmas by which somebody goes on who has spoken before: ", adding that". */
  readonly goingOn: ReadonlySet<string>
  /** Lemmas of verbs for talking with somebody, and the words that lead to whom: "spoke to her husband". */
  readonly conversing: {readonly verbs: ReadonlySet<string>; readonly links: ReadonlySet<string>}
  /** Those of them that nobody begins with: whoever adds has said something before. */
  readonly adding: ReadonlySet<string>
  /** Lemmas by which something is kept from somebody: "denied" her bail. */
  readonly withholding: ReadonlySet<string>
  /** What people are entitled to or ask for, and can so be denied: "bail", a "visa", a "doctor". */
  readonly entitlements: ReadonlySet<string>
  /** What is eaten, drunk or taken: who refuses "food" says nothing. */
  readonly taken: ReadonlySet<string>
  /** Verbs of saying that say nothing of such an object, by lemma: a hospital "admits" patients, a blast "claims" lives. */
  readonly otherwise: ReadonlyMap<string, ReadonlySet<string>>
  /** Lemmas of what is done to people: whoever "was released" says nothing by it. */
  readonly befalling: ReadonlySet<string>
  /** Nouns for whoever tells a headline behind its dash: "nine freed – police". */
  readonly dashed: ReadonlySet<string>
  /** Lemmas of verbs that bring somebody or something elsewhere, and nouns, of what they bring, that are words: "sent the chief to prison", "sent word". */
  readonly moving: ReadonlySet<string>
  readonly seeking: ReadonlySet<string>
  readonly uttered: ReadonlySet<string>
  /** Runs of words with a verb of saying that say nothing where signs stand about them: "all told". */
  readonly unsaying: readonly (readonly string[])[]
  /** Words that behind "as" compare and name nothing: "as well". */
  readonly comparing: ReadonlySet<string>
  /** What points at the page itself before a noun: "this newsletter". */
  readonly pointing: ReadonlySet<string>
  /** What behind a verb puts words on paper and says nothing: "wrote it down". */
  readonly down: ReadonlySet<string>
  /** Lemmas of nouns of saying that are an office or a task without an article: "in charge of the camps". */
  readonly offices: ReadonlySet<string>
  /** Lemmas of nouns that, behind a preposition, are why somebody does a thing and nothing said: "for fear of arrest". */
  readonly fearing: ReadonlySet<string>
  /** Lemmas of accusing that only the law does: whoever "was charged" is no longer only accused by somebody. */
  readonly prosecuting: ReadonlySet<string>
  /** What only stresses the noun before it: "the mayor himself". */
  readonly reflexive: ReadonlySet<string>
  /** Lemmas by which somebody utters what a noun names: "express" concern. */
  readonly uttering: ReadonlySet<string>
  /** Lemmas by which somebody takes back what a noun of saying names: "withdrew her claim". */
  readonly retracting: ReadonlySet<string>
  /** Lemmas of hearing, and what stands before whom it was heard from: "heard from a guard that". */
  readonly hearing: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  /** Those of them, and others, by which whoever speaks passes on what nobody named has said: "I have heard that". */
  readonly hearsay: ReadonlySet<string>
  /** "I read in the paper": words that lead to what something was heard in, and nouns for such. */
  readonly media: {readonly links: ReadonlySet<string>; readonly nouns: ReadonlySet<string>}
  /** Words before a noun in the plural that leave open which ones: "several". */
  readonly someOf: ReadonlySet<string>
  /** Words before an infinitive by which it was done: "was forced to admit". */
  readonly driven: ReadonlySet<string>
  /** Words that open a clause about when or why. */
  readonly subordinating: ReadonlySet<string>
  /** Forms of verbs of saying that are never nouns, however they are tagged: "avers". */
  readonly neverNouns: ReadonlySet<string>
  /** Lemmas of verbs whose object, when it is somebody, is who said it and not what was said: "quote". */
  readonly quoting: ReadonlySet<string>
  /** Verbs that may only give somebody a name: "a man called the Professor". */
  readonly calling: ReadonlySet<string>
  /** Lemmas of what is done with face, head or voice while speaking: "nod". */
  readonly gestures: ReadonlySet<string>
  /** What is counted, or points at it: a "toll" is raised "to" forty. */
  readonly counted: ReadonlySet<string>
  /** Prepositions that lead to a figure: "at" fourteen. */
  readonly figure: ReadonlySet<string>
  /** Pronouns that are never a subject: "me", "them". */
  readonly objective: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly firstPlural: ReadonlySet<string>
  readonly firstOwner: ReadonlySet<string>
  /** What somebody is called by whose they are: "Ruiz's lawyer". */
  readonly owned: (owner: string, noun: string) => string
  readonly secondPerson: ReadonlySet<string>
  /** "nobody", "no": nobody does what the verb says. */
  readonly none: ReadonlySet<string>
  /** Runs of words for nobody or next to nobody: "not one". */
  readonly hardlyAny: readonly (readonly string[])[]
  readonly yet: ReadonlySet<string>
  /** "his", "their": whose something is. */
  readonly owner: ReadonlySet<string>
  /** "The". */
  readonly definite: ReadonlySet<string>
}

/** The words by which noun phrases are cut, in lower case. */
export type PhraseWords = {
  readonly of: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Words that join phrases into one: "and". */
  readonly and: ReadonlySet<string>
  /** Words that open a clause without being part of it: "but". */
  readonly opening: ReadonlySet<string>
  /** Determiners that can stand for a whole phrase: "both", and "all", which goes before a pronoun. */
  readonly alone: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** Words that tell how many of those behind "of" are meant. */
  readonly counts: ReadonlySet<string>
  /** Adjectives with somebody behind their preposition: "close" to. */
  readonly near: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** Runs of words that stand between commas and are part of nothing: "por su parte". */
  readonly asides?: readonly (readonly string[])[]
  /** Words behind a comma that go on with something else than what is said: "while". */
  readonly resuming: ReadonlySet<string>
  /** Adverbs that part a verb from what stands before it: "when". */
  readonly parting: ReadonlySet<string>
  /** Prepositions that hang on the noun before them where no tree was made: of a subject, of an object. */
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
}

/** What a language tells by the endings of its verbs and not by words of their own. */
export type VerbEndings = {
  /** Whether a verb has its speaker, alone or with others, for a subject. */
  readonly person: (token: Token) => "singular" | "plural" | null
  /** Whether a verb only supposes what it says. */
  readonly conditional: (token: Token) => boolean
}

/** How a language orders its words, where languages differ. */
export type Habits = {
  /** A clause may be told without "that". */
  readonly bareClauses: boolean
  readonly adjectivesBehind: boolean
  /** A subject may be left out, or stand behind its verb with nothing before it. */
  readonly dropsSubjects: boolean
  /** Pronouns that lean on a verb and are no subject, and the one that makes it nobody's: "se dice". */
  readonly clitics: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  /** Pronouns of those something is said to: with the impersonal one before them it is still nobody's: "se les acusa". */
  readonly dative?: ReadonlySet<string>
  /** Pronouns that lean on a verb and point at what was told: "lo". */
  readonly neuter: ReadonlySet<string>
  /** Lemmas of verbs that only help the infinitive behind them. */
  readonly helpers: ReadonlySet<string>
  /** Prepositions that mark somebody as an object: "a" of "acusó a Ruiz". */
  readonly personal: ReadonlySet<string>
  /** Verbs that do what they say when nobody is named for them: "se comunica que" is the writer's. */
  readonly performing: ReadonlySet<string>
  /** How an adverb of manner ends: "categorically". */
  readonly manner: RegExp
  /** Verbs whose subject is what is told: "circuló que". */
  readonly going: ReadonlySet<string>
  /** Those of them by which it is known to somebody: "le consta que". */
  readonly evident?: ReadonlySet<string>
  /** Verbs by which something shows what is so, behind the word that leads to a source: "según consta en el acta". */
  readonly showing?: ReadonlySet<string>
  /** Nouns of what a thing goes by, that tell nothing: "según el plan". */
  readonly yardsticks?: ReadonlySet<string>
  /** Lemmas of verbs that only tell how it goes with the verb they lead to, with the word between, or "+" before a gerund. */
  readonly phases?: ReadonlySet<string>
  /** Verbs by which an instrument shows a thing: "el reloj señalaba las nueve". */
  readonly gauging?: ReadonlySet<string>
  /** The verb of saying that with a word before it tells what something means: "quiere decir". */
  readonly meaning?: {readonly before: string; readonly verb: string}
  /** Nouns of what was agreed, by which a thing is done when no comma parts them: "liberada según el acuerdo". */
  readonly accords?: ReadonlySet<string>
  /** Words that point at what was just told before a verb of saying: "eso dice Ruiz", "así lo dijo". */
  readonly pointers?: ReadonlySet<string>
  /** Lemmas of verbs that with the pronoun of their subject tell how somebody is: "se mostró firme". */
  readonly showingOneself?: ReadonlySet<string>
  /** Those of the phrases that lead to a source that do so only before a verb of saying: "por lo que cuentan". */
  readonly toldOnly?: ReadonlySet<string>
  /** Words that open a clause about where, whose subject stands before it: "una nota donde asegura". */
  readonly where?: ReadonlySet<string>
  /** Pronouns of things, that say nothing: "algo". */
  readonly mute?: ReadonlySet<string>
  /** What the first and the last of those just named are called: "la primera", "este último", and of which gender. */
  readonly former?: ReadonlyMap<string, "female" | "male">
  readonly latter?: ReadonlyMap<string, "female" | "male">
  /** Nouns by which time is told, one and many: "día", "años". */
  readonly timeNouns?: ReadonlySet<string>
  readonly endings: VerbEndings | null
}

/** A way of keeping silent, as lemmas: `verb` under negation or after "decline to"; see `languages/*`. */
export type SilencePack = {
  /** Verbs whose negation is silence: "has not commented"; `needs` one of these words to follow. */
  readonly verbs: ReadonlyMap<string, readonly string[] | null>
  /** Verbs by which something told is looked into: whoever "was unable to check" it leaves it open. */
  readonly checking: ReadonlySet<string>
  /** Nouns of where or how somebody stands who may speak or not: "in a position to say". */
  readonly placed: ReadonlySet<string>
  /** Nouns of what tells who somebody is: "name". */
  readonly identity: ReadonlySet<string>
  /** Verbs of `verbs` that are silence only in the perfect: "has not recognised", but "does not recognise" is a stand. */
  readonly perfectOnly: ReadonlySet<string>
  /** Verbs that mean to keep from the verb after them: "decline". */
  readonly refusals: ReadonlySet<string>
  /** Those of them that do so only under negation: "no quiso responder". */
  readonly wishes: ReadonlySet<string>
  /** Adjectives that keep from the verb behind them, "unable", and those that do so under negation, "able". */
  readonly unable: ReadonlySet<string>
  readonly able: ReadonlySet<string>
  /** Verbs whose negated passive is silence of the agent, or of everybody: "recognised"; some only of certain subjects: "calls were not returned". */
  readonly passives: ReadonlyMap<string, readonly string[] | null>
  /** Runs of words that are silence by themselves: "made no comment". */
  readonly phrases: readonly (readonly string[])[]
  /** Runs of words by which the writer says a thing is not known, before a question clause. */
  readonly unknown: readonly (readonly string[])[]
  /** Those of them that say so only behind their question: "how she died is not known". */
  readonly open: ReadonlySet<string>
}

/** Everything the attribution floor must be told about one language. */
export type AttributionPack = {
  readonly code: string
  readonly verbsAt: (tokens: readonly Token[], at: number) => readonly CueVerb[]
  readonly nouns: ReadonlyMap<string, CueNoun>
  readonly nounsWithOf: ReadonlySet<string>
  /** Those of them that say something only of whoever they belong to: "its finding of heart failure". */
  readonly ownFindings: ReadonlySet<string>
  readonly sources: readonly CuePhrase[]
  /** What leads to somebody whom a saying rests on, as runs of words: "citing". */
  readonly citing: readonly (readonly string[])[]
  /** What ends a sentence that announces what comes behind it, as runs of words: "the following". */
  readonly following: readonly (readonly string[])[]
  readonly hearsay: ReadonlyMap<string, Certainty>
  readonly hedges: readonly CuePhrase[]
  readonly hedgeAdverbs: ReadonlyMap<string, Certainty>
  /** Adjectives by which somebody holds a clause to be so, how surely, or not: "certain", "doubtful"; and words that leave them less sure. */
  readonly attitudes: ReadonlyMap<string, {readonly certainty: Certainty; readonly polarity: Polarity}>
  readonly degrees: ReadonlySet<string>
  readonly words: GrammarWords
  readonly phrases: PhraseWords
  readonly habits: Habits
  readonly silence: SilencePack
  /** Nouns of somebody who tells without giving a name: "source", "witness". */
  readonly anonymous: ReadonlySet<string>
  /** Pronouns of one person, with that person's gender. */
  readonly persons: ReadonlyMap<string, "female" | "male">
  /** Pronouns of a body: "it". */
  readonly bodies: ReadonlySet<string>
  /** Nouns of what somebody tells, whose voice it is: "the account of a guard". */
  readonly accounts: ReadonlySet<string>
  /** Nouns of what somebody puts out, whose voice it is: "a statement by the union". */
  readonly publications: ReadonlySet<string>
  /** Nouns of what somebody holds, when "was that" follows: "the ministry's line was that". */
  readonly standpoints: ReadonlySet<string>
  /** Lemmas of verbs that go on being: "his answer remains that". */
  readonly remaining: ReadonlySet<string>
  /** Nouns of what is told from mouth to mouth, and lemmas of verbs by which it goes on: "a rumour went round that". */
  readonly talk: ReadonlySet<string>
  readonly spreading: ReadonlySet<string>
  /** Words that lead to what something told treats of, and those that call it untrue: "the item about her death is false". */
  readonly about: ReadonlySet<string>
  readonly untrue: ReadonlySet<string>
  /** The words that lead from a noun of saying to its clause wherever it stands: "to the effect that". */
  readonly effect: readonly string[]
  /** Nouns of what a page may call itself beside these: "newsletter". */
  readonly pages: ReadonlySet<string>
  /** Nouns of media that people speak on: "radio". */
  readonly media: ReadonlySet<string>
  /** Nouns of papers that tell by themselves, whoever wrote them: "form", "register". */
  readonly papers: ReadonlySet<string>
  /** Nouns for several people by what they do or are, of whom nobody knows which when they stand alone: "women", "herders". */
  readonly people: ReadonlySet<string>
  /** What somebody says of the own name alone: "that she would not be identified". */
  readonly nameKept: RegExp
  /** Words for giving a name, and for keeping back, in a clause about somebody: "who asked that the name be left out". */
  readonly naming: ReadonlySet<string>
  readonly keeping: ReadonlySet<string>
  /** What opens a clause that leaves open whether somebody is right, and how it ends: "if the figure is right". */
  readonly supposing: {
    readonly opens: ReadonlySet<string>
    readonly true: ReadonlySet<string>
    readonly passed: ReadonlySet<string>
  }
  /** Words before and nouns by which something is told as somebody tells it: "by her account", "in his words". */
  readonly telling: {readonly before: ReadonlySet<string>; readonly nouns: ReadonlySet<string>}
  /** How a title, or a first line, tells that a page is what a body has issued, what bylines of its offices hold, and what the names of bodies of a state do. */
  readonly issued: {readonly kinds: RegExp; readonly desks: RegExp; readonly bodies: RegExp}
  /** How a title tells whose testimony a page is, how an oath does that opens it, and how a page tells whose words it gives in full; the first group is who. */
  readonly testimony: {readonly titles: RegExp; readonly oaths: RegExp; readonly relays: RegExp}
  /** Nouns of people by what they do or are, who have no office that tells which one: "nurse", "interpreter". */
  readonly callings: ReadonlySet<string>
  /** What stands before the name that a body gives itself: "calling itself". */
  readonly selfNaming: readonly string[]
  /** Nouns of what somebody has counted, kept or looked into, in the singular or plural: "our count" speaks as whoever made it. */
  readonly findings: ReadonlySet<string>
  /** "own": whose it is stands before it. */
  readonly own: ReadonlySet<string>
  /** Words that tell that a name is kept back: "anonymity". */
  readonly withheld: ReadonlySet<string>
  /** What is asked for by somebody who keeps a name back, as runs of words: it is no demand of its own. */
  readonly namelessness: readonly (readonly string[])[]
  /** Nouns of somebody who speaks for a body: "spokesman". */
  readonly mouthpieces: ReadonlySet<string>
  /** Nouns for those who are somebody's: "the mother", "the family". */
  readonly families: ReadonlySet<string>
  /** Those of them that need no article: "relatives". */
  readonly relatives: ReadonlySet<string>
  /** Words of time that end the masthead of a paper or the title of a programme: "Orsk Today". */
  readonly mastheads: ReadonlySet<string>
  /** Words that open a letter: "dear". */
  readonly salutations: ReadonlySet<string>
  /** Nouns of what is written, read, told or found as a thing: "letter", "story", "body". */
  readonly texts: ReadonlySet<string>
  /** Nouns of something that tells by itself: "report", "survey". */
  readonly documents: ReadonlySet<string>
  /** Words before a noun that leave open which one is meant: "a", "two". */
  readonly indefinite: ReadonlySet<string>
  /** Words that make an unnamed source of what follows: "unofficial", "unconfirmed". */
  readonly unofficial: ReadonlySet<string>
  /** Words for a source that nobody stands for, with how sure they leave what it tells: "unconfirmed", "rumours". */
  readonly unverified: ReadonlyMap<string, Certainty>
  /** The media that runs of words in lower case name, the most telling first: "youtube" before "official account". */
  readonly channels: readonly {readonly words: readonly string[]; readonly channel: string}[]
  /** Labels in checks of rumours, in lower case: of what is checked, and of what came out; and the words that may stand before one. */
  readonly checked: {
    readonly claims: ReadonlySet<string>
    readonly verdicts: ReadonlySet<string>
    readonly before: ReadonlySet<string>
  }
  /** Marks of turns in an interview, in lower case: "q", "a"; and labels behind which nobody speaks: "age", "summary". */
  readonly turns: {
    /** What a notice opens with, in lower case, which names nobody: "update", "breaking". */
    readonly notices: ReadonlySet<string>
    /** Words that open the label of recorded words in a script: "clip". */
    readonly clips: ReadonlySet<string>
    readonly question: ReadonlySet<string>
    readonly answer: ReadonlySet<string>
    readonly fields: ReadonlySet<string>
    /** What stands before those who were at a meeting: "Present: …". */
    readonly attendance: RegExp
  }
  /** How the heads of a register's columns are worded. */
  readonly columns: ColumnWords
  /** The fields of a mail, in lower case: whom it is from, and others of its head; and what stands before whose message is passed on. */
  readonly mail: {
    readonly from: ReadonlySet<string>
    readonly others: ReadonlySet<string>
    readonly forwarded: readonly string[]
  }
  /** A trained finder: sets the rules' drafts right and adds its own. A language without one is read by the rules alone. */
  readonly trained?: (scene: Scene, drafts: readonly Draft[]) => readonly Draft[]
}
