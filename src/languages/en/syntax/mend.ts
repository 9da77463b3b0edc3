// What the network reads wrongly in ways that the sentence itself gives away.

import type {RawToken} from "../../../language/pack.ts"
import {accusedDoes, giveVerb} from "./accused-does.ts"
import {isWithout, nounsAfterWithout} from "./after-without.ts"
import {hangingOn, type Read} from "./branch.ts"
import {freeFromTime, maySince} from "./kept-since.ts"
import {openClauses, setApart} from "./lost-subjects.ts"
import {lift, liftSecondClause, mainVerb, mayLack} from "./main-verb.ts"
import {isNumeralI, numeralsRead} from "./numeral-i.ts"
import {giveOpener, mayOpen} from "./opening-noun.ts"
import {mayBeShot, prisonsReadAsVerbs, verbsOfShooting} from "./shot.ts"
import {verbsOfFreeing} from "./to-free.ts"
import {partSubjects} from "./two-subjects.ts"
import {verbsReadAsNouns} from "./verb-read-as-noun.ts"
import {giveToPeople} from "./who-for-people.ts"

/** Arcs as the network gives them: for each word its head (−1 the root) and the number of its label. */
export type Arcs = {readonly heads: Int32Array; readonly rels: Int32Array}

/** Tells which sentences need a closer look, from the arcs alone; `names` are those of the labels. */
export function lookerFor(names: readonly string[]): (tokens: readonly RawToken[], arcs: Arcs, top: string) => boolean {
  const subject = names.map((name) => name === "nsubj" || name === "nsubj:pass")
  const [conj, preposition, root] = [names.indexOf("conj"), names.indexOf("case"), names.indexOf("root")]
  const mark = names.indexOf("mark")
  const [about, link] = [names.indexOf("acl:relcl"), names.indexOf("nmod")]
  let claimed = new Int32Array(256)
  return (tokens, {heads, rels}, top) => {
    const count = tokens.length
    if (mayLack(top) || mayOpen(tokens)) return true
    if (count > claimed.length) claimed = new Int32Array(2 * count)
    claimed.fill(0, 0, count)
    for (let i = 0; i < count; i++) {
      if (isNumeralI(tokens, i) || (heads[i] === i + 1 && maybeParty.test(tokens[i]!.text))) return true
      if (tokens[i]!.text === "free" || tokens[i]!.text === "Free" || mayBeShot(tokens, i)) return true
      const head = heads[i]!
      if (head < 0) continue
      if (rels[i] === preposition && opens.test(tokens[i]!.text)) return true
      if (rels[i] === mark && (maySince(tokens, i) || isWithout(tokens, i))) return true
      if (!subject[rels[i]!]) continue
      if (rels[head] === about && rels[heads[head]!] === link && tokens[i]!.text === "who") return true
      if (i > head) {
        if (rels[head] !== root) return true
        continue
      }
      if (++claimed[head]! > 1 || (rels[head] === conj && i < heads[head]!)) return true
    }
    return false
  }
}

const maybeParty = /^(?:co-)?(?:accused|deceased)$/i
const opens = /^(?:after|as|before|since|than|till|until)$/i

/** What a sentence turned out to hold: a participle that is its main verb (−1 none), nouns and adjectives that are verbs. */
export type Found = {
  readonly verb: number
  readonly nouns: ReadonlySet<number>
  readonly adjectives: ReadonlySet<number>
  /** Verbs that are nouns. */
  readonly verbs: ReadonlySet<number>
  /** Whether the first word is a plural that was read as a verb. */
  readonly opener: boolean
  /** Numerals that were read as "I". */
  readonly numerals: ReadonlySet<number>
}

/** Mends the arcs of a sentence. */
export function mend(tokens: Read[]): Found {
  const numerals = numeralsRead(tokens)
  freeFromTime(tokens)
  const accused = accusedDoes(tokens)
  if (accused >= 0) giveVerb(tokens, accused)
  const verbs = new Set([
    ...nounsAfterWithout(tokens),
    ...prisonsReadAsVerbs(tokens),
    ...(accused < 0 ? [] : [accused]),
  ])
  const given = giveOpener(tokens)
  setApart(tokens)
  partSubjects(tokens)
  const adjectives = new Set([...verbsOfFreeing(tokens), ...verbsOfShooting(tokens)])
  openClauses(tokens)
  liftSecondClause(tokens)
  giveToPeople(tokens)
  const nouns = accused < 0 ? verbsReadAsNouns(tokens) : new Set([accused + 1])
  const verb = nouns.size > 0 ? -1 : mainVerb(tokens)
  if (verb >= 0) lift(tokens, verb)
  return {
    verb: verb < 0 && given >= 0 && hangingOn(tokens, given, /^(?:aux|cop)/).length === 0 ? given : verb,
    nouns,
    adjectives,
    verbs,
    opener: given >= 0,
    numerals,
  }
}
