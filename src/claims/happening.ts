// A kind of happening, as data: what `events/` holds one of in each file.

import type {Act, Certainty, Polarity} from "../attribution/attribution.ts"
import type {Modality, Role} from "./claim.ts"
import type {Status} from "./status.ts"

/** A word or phrase in the languages Cotejo is spoken in. */
export type Label = {readonly en: string; readonly es: string}

/**
 * The state a happening puts the filler of `role` into (`after`), or says it was in (`before`, `during`). `onlySo`
 * where there are other ways into the state, so that denying the happening denies nothing of it: who was not
 * rescued may have been released. `byTaker` where held may be detained or a hostage, as who holds them is; `inside`
 * where the filler may be a place and those inside it are meant; `of` where it is so only of people whom the document
 * tells to have been kept from going, or only of others: not everybody who came home was freed; or of others, `told` when
 * they are so and where it tells of anybody's being kept: who is at home then is not; of those it tells to have
 * been freed (and not taken again), who are driven somewhere; or of those it speaks of expelling, whose plane has left;
 * `into` where it is so only if they are brought to where people are held by the law, are at home, or come into the hands of kin and helpers or of officials;
 * `now` where it is so, and surely, when it is said, whenever the happening is: who may leave is free before leaving.
 */
export type StatusEffect = {
  readonly role: Role
  readonly status: Status
  readonly when: "before" | "during" | "after"
  readonly onlySo?: true
  readonly byTaker?: true
  readonly inside?: true
  readonly now?: true
  readonly into?: "prison" | "home" | "kin" | "officials"
  readonly of?: "kept" | "others" | "told" | "freed" | "expelled"
}

/**
 * What a word triggers and how it fills the roles. `lemma` is one lemma, or a phrase ("set free", "in custody")
 * whose first word a verb inflects and whose others follow within a few words; or a list of those that are used
 * alike. Grammar maps to roles: `subject`,
 * `object`, `oblique` by preposition. A passive swaps subject and object by itself; write no frames for it.
 * Of a noun, `object` is what follows "of" and `subject` its owner, or the owner is the object when nothing else
 * is and the object is somebody ("his release"). `self` is the role the noun's own phrase fills ("prisoners"), `clause` that of
 * the subject of the clause behind the words ("know where she is").
 *
 * An `adjunct` ("in exchange for") takes subject and object from the verb it hangs on, and what follows it is an
 * oblique of its last word.
 *
 * A `bare` verb is told of with nothing about how or where right behind it but those words: not "salió ovacionado", "salió por la puerta".
 * `marked` verbs with "se" are done to somebody only where a preposition or a pronoun marks who ("se detuvo a tres"); `empty` are roles that nothing may fill,
 * `named` those that only the name of a place may.
 *
 * `people` are roles that nobody but people may fill, `things` roles that only a thing may, `pointed` roles that only a name or a personal pronoun may
 * ("they have him"), `captors` roles that only those who hold people against the law may, `lawful` those that only who may hold them, `must` roles that have to be filled, `needs` and `unless`
 * words of which one must, or none may, stand in the trigger's clause, `apart` lemmas of nouns for what a verb does something else to
 * ("executed the warrant"), `denied` that only its denial counts, `affirmed` that its denial says nothing of the
 * kind ("has not been brought before a judge"), `only` the ways of telling it fits. What a frame says of polarity, modality,
 * certainty and effects comes before what its kind says. A `deed` is done by
 * saying it, whatever comes of it: an offer that was turned down was made. What `weighs` is about as many people as the
 * words behind it count ("the death toll rose to 41"). A `weak` frame gives way to any other trigger in its clause.
 *
 * `owned` is the role of whoever owns what a word of `needs` names ("they broke his arm", "put a gun to her head"), who is
 * not whoever does it; `borne` that of whoever has the hurt that a noun tells ("with two broken ribs"). A `backed` frame counts only where the document tells one of these kinds by words of their own;
 * a `nearest` one is of the kind of the nearest of them, where that is one it may be of: "nine of the nuns were taken".
 */
export type Frame = {
  readonly lemma: string | readonly string[]
  readonly part: "verb" | "noun" | "adjective" | "adjunct"
  readonly subject?: Role | null
  readonly object?: Role | null
  readonly oblique?: Readonly<Record<string, Role>>
  readonly self?: Role
  readonly clause?: Role
  readonly owned?: Role
  readonly borne?: Role
  readonly backed?: readonly string[]
  readonly nearest?: true | readonly string[]
  readonly people?: readonly Role[]
  readonly things?: readonly Role[]
  readonly pointed?: readonly Role[]
  readonly captors?: readonly Role[]
  readonly lawful?: readonly Role[]
  readonly must?: readonly Role[]
  readonly empty?: readonly Role[]
  readonly named?: readonly Role[]
  readonly marked?: true
  readonly bare?: readonly string[]
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
  readonly apart?: readonly string[]
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly certainty?: Certainty
  readonly only?: readonly Modality[]
  readonly deed?: true
  readonly weighs?: true
  readonly denied?: true
  readonly affirmed?: true
  readonly effects?: readonly StatusEffect[]
  readonly weak?: boolean
}

/**
 * The act of speech that a kind is. `made` when every attribution of that act is a claim of the kind, whatever its
 * cue: all of them, or those whose cue holds one of the lemmas `cues` gives for the language. What the cue's own
 * polarity is, `polarity` comes before it. `standing` when saying so in the present is a position, of no one day.
 */
export type Speech = {
  readonly act: Act
  readonly made: boolean
  readonly cues?: Readonly<Record<string, readonly string[]>>
  readonly polarity?: Polarity
  readonly standing?: true
}

/**
 * A sentence of our own, with what must be found in it: the trigger, words that each role's filler holds, and
 * polarity, certainty, modality and count where they are the point. `by` is the name or words of the voice.
 */
export type Example = {
  readonly text: string
  readonly trigger: string
  readonly roles?: Readonly<Partial<Record<Role, string>>>
  readonly polarity?: Polarity
  readonly certainty?: Certainty
  readonly modality?: Modality
  readonly count?: number
}

/**
 * One kind of happening. `speech` tells the kinds that are acts of speech, `weighs` those that are about as many people as
 * the clause behind them counts: an offer to free ten. `counted` is the role that counts where it is not who undergoes
 * it: nine thousand marched. `decreed` where a court's order does it: who is to be held is held. What `lasts` is told with how long it is to be served, which is not when it was. What is `deliberate` is done by people. Of a `reproach` it is a denial
 * to say that it is not so, whoever says it: "nobody paid". `plover` is its PLOVER code, `huridocs` its act in HURIDOCS MT04; null where none
 * exists. `frames`, `examples` and `counterExamples` are by language: `examples` must be found and
 * `counterExamples` must not; a test runs them all.
 */
export type Happening = {
  readonly name: string
  readonly label: Label
  readonly plover: string | null
  readonly huridocs: string | null
  readonly roles: Readonly<Partial<Record<Role, Label>>>
  readonly effects: readonly StatusEffect[]
  readonly speech?: Speech
  readonly weighs?: true
  readonly counted?: Role
  readonly reproach?: true
  readonly deliberate?: true
  readonly decreed?: true
  readonly lasts?: true
  readonly frames: Readonly<Record<string, readonly Frame[]>>
  readonly examples: Readonly<Record<string, readonly Example[]>>
  readonly counterExamples: Readonly<Record<string, readonly string[]>>
}
