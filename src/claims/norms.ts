// "A person arrested shall be released after 48 hours", "an arrest is no finding of guilt": what a rule says of anybody
// happened to nobody.
//
// A rule speaks of whoever it may befall, so it has an indefinite subject, no name and no day, and a verb of duty, or it
// opens with the case that it is made for.

import {beginningsOf} from "../base/parts.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {isProvided, providedIn, type Provided} from "./provisions.ts"
import type {Phrase, Row} from "./row.ts"
import {unionOf} from "./union.ts"

/**
 * How a language words a rule. `anybody` are words for whoever it may be, or that open a phrase for them: "anyone", "every";
 * `some` open a phrase for one of a kind: "a"; `persons` are lemmas of nouns for people of no kind; `duty` verbs that only rules and
 * promises use: "shall", `leave` those that others use as well: "may"; `cases` open the case that a rule is made for:
 * "where", `supposing` do so where a duty follows, by a word of `duty` or of `bound`: "if"; `whoever` open, in one word or two, a clause for whoever does it, `coming` are words by which it tells what will be done to them, where no form of the verb does; `laws` are lemmas of nouns for rules, `numbered` those that are none without a number behind them: "article 12"; `ahead` open a phrase of which a future makes a rule: "toda persona será"; `openCase` is true of a verb form in which a case stands.
 */
export type Norms = {
  readonly anybody: ReadonlySet<string>
  readonly some: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly duty: ReadonlySet<string>
  readonly leave: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
  readonly supposing: ReadonlySet<string>
  readonly bound: ReadonlySet<string>
  readonly whoever: ReadonlySet<string>
  readonly coming: ReadonlySet<string>
  readonly laws: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly openCase: (token: {readonly xpos: string; readonly feats: string}) => boolean
}

/** What takes out of drafts those that a rule tells of nobody; each row is asked once, however often it is called. */
export function normsOf(pack: ClaimPack): (drafts: readonly Draft[]) => Draft[] {
  const rules = new Map<Row, Rule | null>()
  const provisions = new Map<Row, readonly Provided[]>()
  return (drafts) =>
    drafts.filter((draft) => {
      const {row, at, said} = draft
      if (row === null) return true
      if (!rules.has(row)) rules.set(row, ruleIn(row, pack))
      const rule = rules.get(row)!
      // "Anyone held there must be freed, the union said": that is asked for.
      const asked = rule?.asks === true && said.manner !== "narration"
      if (rule !== null && !asked && at >= rule.from && !isApart(row, at, rule.verb, pack)) return false
      if (!provisions.has(row)) provisions.set(row, providedIn(row, pack))
      return !isConcept(row, at, pack) && !isProvided(draft, provisions.get(row)!, row, pack)
    })
}

/** Where in a row a rule begins, its verb, and whether its words may be a demand as well. */
type Rule = {readonly from: number; readonly verb: number; readonly asks: boolean}

function ruleIn(row: Row, pack: ClaimPack): Rule | null {
  const {tokens, lower} = row
  const {duty, leave, cases, supposing, laws, numbered, ahead} = pack.norms
  const words = unionOf(pack.norms, () => [duty, leave, cases, supposing, laws, numbered, ahead])
  const whose = whoeverAt(row, pack)
  if (whose >= 0) return row.phrases.some(isNamed) || row.times.some(isDay) ? null : {from: 0, verb: whose, asks: false}
  const asks = lower.at(-1) === "?" && lower.some((word) => pack.awaited.has(word))
  if (!asks && !tokens.some(({lower: word, lemma}) => words.has(word) || words.has(lemma))) return null
  const open = caseAt(row, pack)
  const law = tokens.findIndex(
    ({lemma}, i) => laws.has(lemma) || (numbered.has(lemma) && /^\d|^[IVX]+$/.test(tokens[i + 1]?.text ?? "")),
  )
  if (open === null && !lower.some((word) => duty.has(word) || leave.has(word) || ahead.has(word)) && law < 0) return null // prettier-ignore
  if (row.phrases.some(isNamed)) return null
  if (open !== null) return {...open, asks: false}
  for (const phrase of row.phrases) {
    const how = subjectKind(row, phrase, pack)
    if (how === null || isDated(row)) continue
    const verb = verbOf(row, phrase)
    if (verb === null) continue
    const group = tokens.filter(({head, rel}, i) => i === verb || (head === verb && /^(?:aux|cop)/.test(rel)))
    if (group.some(({xpos}) => pack.isPast(xpos))) continue
    const future = ahead.has(lower[phrase.from] ?? "") && group.some(({xpos}) => xpos === "VBF")
    const must = future || group.some((one) => duty.has(one.lower))
    // "Any person may leave freely" is said of those who are there; "any person held may be released" of nobody.
    const undergone = group.some(({rel}) => rel === "aux:pass")
    const may = group.some((one) => leave.has(one.lower)) && (law >= 0 || (how === "anybody" && undergone))
    const whoever = /^acl/.test(tokens[phrase.head + 2]?.rel ?? "") || /^acl/.test(tokens[phrase.head + 1]?.rel ?? "")
    // "Officers who beat prisoners are dismissed under section 9", but not "nurses held in Osk are freed today under section 9".
    const general = whoever && row.times.length === 0 && !row.phrases.some(({mention}) => mention?.form === "name")
    const stated = law >= 0 && (law < phrase.from || general) && !group.some((one) => pack.modals.has(one.lower) && !leave.has(one.lower)) // prettier-ignore
    if (must || may || stated) return {from: 0, verb, asks: !must && law < 0}
  }
  return null
}

// "Where an individual is held in good health and found injured": the token at which a case opens that a rule is made for, and its verb.
function caseAt(row: Row, pack: ClaimPack): {readonly from: number; readonly verb: number} | null {
  const {cases, supposing, openCase, duty, bound} = pack.norms
  const asks = row.lower.at(-1) === "?"
  for (let i = 0; i < row.tokens.length; i++) {
    const supposed = supposing.has(row.lower[i] ?? "")
    // "What happens when a detainee dies?"
    const posed = asks && pack.awaited.has(row.lower[i] ?? "")
    if (!supposed && !posed && !cases.has(row.lower[i] ?? "")) continue
    // "In Torva, where a man is held": that is told of a place.
    const before = row.tokens[i - 1]
    if (!posed && before !== undefined && !/^(?:SCONJ|PUNCT|NUM|X)$/.test(before.upos)) continue
    if (!posed && before?.text === "," && row.tokens[i - 2]?.upos !== "SCONJ") continue
    const phrase = row.phrases[row.phraseAt[i + 1] ?? -1]
    if (phrase?.from !== i + 1 || subjectKind(row, phrase, pack) === null || isDated(row)) continue
    const first = row.tokens.findIndex(({upos}, n) => n >= phrase.to && /^(?:VERB|AUX)$/.test(upos))
    if (first < 0) continue
    // "If a person is held for longer, she shall be released": what follows must be a duty.
    if (supposed ? pack.isPresent(row.tokens[first]!.xpos) && row.lower.some((word) => duty.has(word) || bound.has(word)) : openCase(row.tokens[first]!)) return {from: i, verb: first} // prettier-ignore
  }
  return null
}

// "El que privare a otro de su libertad será castigado": the verb of a clause that stands for whoever does it, if it also tells what
// is to be done to them; or −1.
function whoeverAt({tokens, lower}: Row, {norms: {whoever, coming}, isPast}: ClaimPack): number {
  let first = 0
  while (
    first < 4 &&
    !whoever.has(lower[first] ?? "") &&
    !(beginningsOf(whoever, " ").has(lower[first] ?? "") && whoever.has(`${lower[first]} ${lower[first + 1]}`))
  )
    first++
  if (first === 4 || tokens.slice(0, first).some(({upos}) => !/^(?:PUNCT|NUM|X|NOUN)$/.test(upos))) return -1
  const verb = tokens.findIndex(({upos}, i) => i > first && /^(?:VERB|AUX)$/.test(upos))
  // "Anyone found hiding them will be arrested".
  const open = verb >= 0 && (!isPast(tokens[verb]!.xpos) || (coming.size > 0 && verb === first + 1))
  return open && tokens.some(({xpos, lower: word}, i) => i > verb && (xpos === "VBF" || coming.has(word))) ? verb : -1
}

// "No minor shall be held with adults, but eleven boys were held there", "contrary to the rule that no one may be held for more than
// three days, two have been there for nine": what a past with a subject of its own tells beside a rule happened.
function isApart({tokens, lower}: Row, at: number, rule: number, {isPast, have}: ClaimPack): boolean {
  let own = false
  for (let i = at, steps = 0; i >= 0 && steps < tokens.length; i = tokens[i]!.head, steps++) {
    const {rel} = tokens[i]!
    if (i === rule) return own
    if (!own && /^(?:root|conj|parataxis|ccomp)$/.test(rel)) {
      const subject = tokens.some(({head, rel: part}) => head === i && part.startsWith("nsubj"))
      own = subject && tokens.some(({head, rel: part, xpos}, n) => (n === i || (head === i && /^(?:aux|cop)/.test(part))) && (isPast(xpos) || (n !== i && have.has(lower[n]!)))) // prettier-ignore
    }
    // What hangs on the rule as its case is of the rule: "unless a court ordered it".
    if (/^(?:advcl|acl|csubj)/.test(rel)) own = false
  }
  return own
}

function subjectKind(row: Row, phrase: Phrase, {norms, peopleNouns}: ClaimPack): "anybody" | "some" | null {
  const first = row.lower[phrase.from] ?? ""
  const lemma = row.tokens[phrase.head]?.lemma ?? ""
  if (norms.anybody.has(first)) return phrase.to === phrase.from + 1 || peopleNouns.has(lemma) || norms.persons.has(lemma) ? "anybody" : null // prettier-ignore
  const bare = first === (row.lower[phrase.head] ?? "") && row.tokens[phrase.head]?.upos === "NOUN"
  if (!norms.some.has(first) && !(bare && /Plur/.test(row.tokens[phrase.head]?.feats ?? ""))) return null
  if (norms.persons.has(lemma)) return "anybody"
  return peopleNouns.has(lemma) ? "some" : null
}

// The verb a phrase is the subject of, or of a clause that it opens: "a person who is held may".
function verbOf({tokens}: Row, {head}: Phrase): number | null {
  const token = tokens[head]
  return token !== undefined && token.rel.startsWith("nsubj") && token.head > head ? token.head : null
}

const isNamed = ({mention}: Phrase): boolean =>
  mention?.form === "name" && (mention.kind === "person" || mention.kind === "group")

const isDay = ({mention}: Phrase): boolean =>
  mention?.value?.type === "time" && mention.value.timex?.type !== "DURATION"

// A day is told of what happens once.
const isDated = ({times}: Row): boolean => times.some(({mention}) => mention?.value?.type === "time" && /\d/.test(mention.value.from ?? "") && mention.value.timex?.type !== "DURATION" && mention.value.basis === "stated") // prettier-ignore

// "An arrest is not a finding of guilt": what is said of such a thing and not of one that was.
function isConcept({tokens, lower, phrases, phraseAt}: Row, at: number, pack: ClaimPack): boolean {
  const noun = tokens[at]
  const phrase = phrases[phraseAt[at] ?? -1]
  if (noun?.upos !== "NOUN" || noun.xpos !== "NN" || !noun.rel.startsWith("nsubj") || noun.head <= at) return false
  if (!pack.norms.some.has(lower[phrase?.from ?? at - 1] ?? "")) return false
  const is = tokens.findIndex(({head, rel}) => head === noun.head && rel === "cop")
  return tokens[noun.head]?.upos === "NOUN" && is > at && pack.isPresent(tokens[is]!.xpos)
}
