// Whom a verb is said of: what stands before it, what the tree knows, and what it shares with the verbs about it.

import {namedBeside} from "./asides.ts"
import type {Token} from "../language/analysis.ts"
import {agreeing} from "./agreement.ts"
import {antecedent, someOf} from "./antecedent.ts"
import {beforeRuledOut, isSetRight} from "./cleft.ts"
import {climb, isPeople} from "./climb.ts"
import {coordinated, governorOf, copulaGroup, verbLeft} from "./governor.ts"
import {withFirst, withJoined} from "./listed.ts"
import type {ClaimPack} from "./pack.ts"
import {listFrom} from "./right.ts"
import {ownerOf} from "./owner.ts"
import {isTensed, isVerb, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import {rankedAbove} from "./ranked.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

const Reach = 60 // tokens to the left in which the tree has a subject

// "The mayor himself was arrested": it stresses who stands before it.
function emphasised(row: Row, near: Phrase | null, {emphatic}: ClaimPack): Phrase | null {
  if (near === null || near.to !== near.from + 1 || !emphatic.has(row.lower[near.from] ?? "")) return near
  return phraseEndingAt(row, near.from - 1) ?? near
}

const found = new WeakMap<VerbGroup, readonly Phrase[]>()

/** Who the verb of `group` is said of, whatever its voice; `depth` counts the verbs above it that were asked before. */
export function subjectOf(row: Row, group: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] {
  if (depth > 4) return []
  const known = found.get(group)
  if (known !== undefined) return known
  const subject = findSubject(row, group, pack, depth)
  if (depth === 0) found.set(group, subject) // further down the search may have been cut short
  return subject
}

function findSubject(row: Row, group: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] {
  if (group.infinitive) return controlled(row, group, pack, depth)
  // "Arden, donde fueron liberados los dos frailes", "el día en que": who it is said of stands behind.
  if (opensClause(row, group.from - 1, pack)) return []
  const feared = risked(row, group, pack, depth)
  if (feared !== null) return feared
  // "There are no hostages aboard, the captain said": who there is stands behind.
  if (row.tokens[group.from - 1]?.xpos === "EX") return []
  // "Was stopped at the bridge, questioned and freed": said of the same as the first.
  const list = pack.free === null && !group.helped && row.tokens[group.from - 1]?.text === "," && row.tokens[group.at]?.xpos === "VBN" ? coordinated(row, group, pack) : null // prettier-ignore
  if (list !== null && list < group.from) return subjectOf(row, verbGroup(row, list, pack), pack, depth + 1)
  const word = joinedBy(row, group.at)
  const token = row.tokens[row.tokens[word]?.rel.startsWith("acl") === true ? word : group.at]
  const near = emphasised(row, beforeOf(row, group.from - 1, pack), pack)
  const before = near === null ? null : (beforeRuledOut(row, near, pack) ?? near)
  const found = treeSubject(row, group.at, word, pack)
  // "Two women waited; Berg and Dahl, skipper, were freed": over a semicolon each half has a verb of its own.
  const known = found !== null && before !== null && isOverSemicolon(row, found.to, before.from) ? null : found
  // "Not five but seven were freed": the first is ruled out.
  const ruledOut = known !== null && (isCalledOut(row, known, group, pack) || isSetRight(row, known.to, known, pack) || isNotI(row, known, group, pack)) // prettier-ignore
  const tree = ruledOut ? null : known
  // Behind a comma the tree knows better whose verb it is: "two clerks held with her, A and B, were freed".
  const parted = row.tokens[group.from - 1]?.upos === "PUNCT" && tree !== null && before !== null && tree.from < before.from && (isPeople(row, tree, pack) || !isPeople(row, before, pack)) // prettier-ignore
  const relative = tree !== null && before !== null && tree.to <= before.from && isPeople(row, tree, pack) && (!isPeople(row, before, pack) || pack.relative.has(row.lower[tree.to] ?? "")) && hasClause(row, tree.to, before.from) // prettier-ignore
  const laden = tree !== null && before !== null && isLaden(row, tree, before)
  // "Was in fact freed": behind what parts it from its helper the tree tells whose the verb is.
  if (pack.free === null && tree !== null && group.tensed < group.from && tree.to <= group.tensed) return namedBehind(row, tree, pack) ?? withFirst(row, tree, pack) // prettier-ignore
  const described = pack.free === null || before === null ? null : describedBy(row, before, pack)
  if (described !== null) return withFirst(row, described, pack)
  const beside = before === null ? null : besideObject(row, before, group, pack)
  if (beside !== null) return withFirst(row, beside, pack)
  if (before !== null && isObjective(row, before, pack)) {
    const owner = tree ?? withParticiple(row, before)
    if (owner !== null && owner !== before) return withFirst(row, owner, pack)
  }
  const over = before === null || tree !== null || !isTold(row, group) ? null : overObject(row, before, pack)
  if (over !== null) return withFirst(row, over, pack)
  const listed = tree === null || before === null || row.tokens[before.to]?.text !== "(" ? [] : withFirst(row, before, pack) // prettier-ignore
  if (listed.length > 1 && listed.some(({from}) => from === tree?.from)) return listed
  // "Orr, who lives here, and Lind were": the tree has both, however much stands between.
  const all = before === null || tree === null || tree.to > before.from ? [] : withJoined(row, withFirst(row, tree, pack), group.from, pack) // prettier-ignore
  if (before !== null && all.includes(before) && all.length > withFirst(row, before, pack).length) return all
  if (before !== null && !parted && !relative && !laden) return withFirst(row, before, pack)
  if (tree !== null)
    return namedBehind(row, tree, pack) ?? joinedOnward(row, tree, group, pack) ?? withJoined(row, withFirst(row, tree, pack), group.from, pack) // prettier-ignore
  const predicate = joinedState(row, group)
  if (predicate >= 0) return subjectOf(row, copulaGroup(row, predicate, pack), pack, depth + 1)
  const joined = coordinated(row, group, pack)
  const ofState = stateBefore(row, group, joined ?? 0, pack, depth)
  if (ofState.length > 0) return ofState
  if (joined !== null) return subjectOf(row, verbGroup(row, joined, pack), pack, depth + 1)
  const start = pack.definite.has(row.lower[0] ?? "") ? 1 : 0
  const again = row.lower.slice(start + 1, group.from).some((word) => pack.relative.has(word))
  const freely = again ? null : freeRelative(row, start, pack)
  if (freely !== null) return [freely]
  if (token?.xpos === "VBG" || /^(?:advcl|acl|xcomp|conj|ccomp)/.test(token?.rel ?? "")) {
    const head = token?.head ?? -1
    if (pack.free !== null && isToldBehind(row, group)) return []
    // "Asked who had arrested him": nobody knows who.
    if (/^(?:ccomp|advcl)$/.test(token?.rel ?? "") && asksFor(row, group)) return []
    // "Informa que fueron detenidas 86 personas": who is not named before it is behind it, or nobody.
    if (pack.free !== null && token?.rel === "ccomp" && /^VB[DZPFCS]/.test(row.tokens[group.tensed]?.xpos ?? ""))
      return []
    const answering = head >= 0 && head < group.from ? doerOf(row, group, head, pack) : null
    if (answering !== null) return withFirst(row, answering, pack)
    if (head >= 0 && isVerb(row, head) && head !== group.at)
      return agreeing(row, group, subjectOf(row, verbGroup(row, head, pack), pack, depth + 1), pack)
    const phrase = row.phrases[row.phraseAt[head] ?? -1]
    // "Salía de la escuela cuando fue detenida": it is not the school that was.
    const clause = pack.free !== null && row.tokens[group.from - 1]?.upos === "SCONJ" && !pack.relative.has(row.lower[group.from - 1] ?? "") // prettier-ignore
    if (head >= 0 && phrase !== undefined && head < group.at && !clause && /^acl/.test(token?.rel ?? ""))
      return [phrase]
    const left = verbLeft(row, group.from - 1)
    if (left !== null) return subjectOf(row, verbGroup(row, left, pack), pack, depth + 1)
  }
  return []
}

function isOverSemicolon(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (row.tokens[i]?.text === ";") return hasFinite(row, from, i)
  return false
}

// "Her husband was alive and being held", "the guard was drunk and beat him": the state a verb is joined to by "and"; −1 where none is.
function joinedState({tokens}: Row, {at, from}: VerbGroup): number {
  const {rel, head} = tokens[at]!
  const state = rel === "conj" && head < from && tokens[from - 1]?.upos === "CCONJ" ? tokens[head] : undefined
  if (!/^AD[JV]$/.test(state?.upos ?? "") || !/^VB[DN]?$/.test(tokens[at]!.xpos)) return -1
  return tokens.some((one, i) => i < head && one.rel === "cop" && one.head === head) ? head : -1
}

// "Ayer murió un monje, la monja está herida": whom the tree has behind a verb of its own time is not whom the next is about.
function isToldBehind({tokens}: Row, {at, tensed}: VerbGroup): boolean {
  if (!/^VB[DZPFCS]$/.test(tokens[tensed]?.xpos ?? "")) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + Behind); i++) {
    if (tokens[i]?.text === ",") return false
    if (tokens[i]?.head === at && /^nsubj/.test(tokens[i]!.rel)) return true
  }
  return false
}

const Behind = 8 // tokens from a verb to a subject behind it

// "Aseguró que los marineros están a salvo y serán repatriados": said of whose state stands before "and", not of who assures it.
function stateBefore(row: Row, group: VerbGroup, over: number, pack: ClaimPack, depth: number): readonly Phrase[] {
  if (pack.free === null || row.tokens[group.from - 1]?.upos !== "CCONJ") return []
  for (let i = group.from - 2; i > Math.max(over, group.from - State); i--) {
    if (row.tokens[i]?.upos === "SCONJ") return []
    if (!isTensed(row, i)) continue
    return row.tokens[i]?.rel === "cop" ? agreeing(row, group, subjectOf(row, verbGroup(row, i, pack), pack, depth + 1), pack) : [] // prettier-ignore
  }
  return []
}

const State = 12 // tokens from a copula to the verb that is joined to its state

function opensClause({lower, tokens}: Row, at: number, {free, relative}: ClaimPack): boolean {
  if (free === null) return false
  const {circumstances, personal, contracted} = free
  if (circumstances.has(lower[at] ?? "")) return at > 0
  if (!relative.has(lower[at] ?? "")) return false
  const link = tokens[at - 1]?.upos === "DET" ? at - 2 : at - 1
  const word = lower[link] ?? ""
  return tokens[link]?.upos === "ADP" && !personal.has(contracted.get(word) ?? word)
}

// "Is at risk of being deported", "their fear of being arrested": of whom the noun before the deed is told.
function risked(row: Row, {from, tensed}: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] | null {
  const phrase = row.phrases[row.phraseAt[from - 2] ?? -1]
  if (row.tokens[tensed]?.xpos !== "VBG" || !pack.leading.has(row.lower[from - 1] ?? "") || phrase === undefined) return null // prettier-ignore
  if (phrase.to !== from - 1 || phrase.mention !== null || !pack.signatures.has(row.tokens[phrase.head]?.lemma ?? "")) return null // prettier-ignore
  const owner = ownerOf(row, phrase, pack)
  if (owner !== null) return [owner]
  const tree = treeSubject(row, phrase.from, phrase.head, pack)
  const left = tree === null ? verbLeft(row, phrase.from - 1) : null
  return tree !== null ? withFirst(row, tree, pack) : left === null ? [] : subjectOf(row, verbGroup(row, left, pack), pack, depth + 1) // prettier-ignore
}

// "Yo denuncio que mi hijo fue detenido": a verb of the third person is never said of "I".
function isNotI({tokens, lower}: Row, {from, to}: Phrase, {tensed}: VerbGroup, {free, speaker}: ClaimPack): boolean {
  const verb = tokens[tensed]
  return free !== null && verb !== undefined && to === from + 1 && speaker.has(lower[from] ?? "") && free.ending(verb) === "other" && !free.shared.test(verb.lower) // prettier-ignore
}

const asksFor = ({tokens}: Row, {at, from}: VerbGroup): boolean => tokens.some(({head, rel, xpos}, i) => head === at && i < from && rel.startsWith("nsubj") && xpos === "WP") // prettier-ignore

// "Compañeros, se llevaron a Ruiz": where no comma parts a subject from its verb, one that opens the sentence is spoken to.
function isCalledOut(row: Row, {from, to}: Phrase, group: VerbGroup, {free}: ClaimPack): boolean {
  return free !== null && from === 0 && row.lower[to] === "," && group.from === to + 1 && /^VB[DZPFCS]$/.test(row.tokens[group.tensed]?.xpos ?? "") // prettier-ignore
}

// A verb that carries a time of its own, and is no participle.
const isTold = ({tokens}: Row, {from}: VerbGroup): boolean => tokens[from]?.upos === "AUX" || /^(?:VB[ZP]|MD)$/.test(tokens[from]?.xpos ?? "") // prettier-ignore

// "The guards who beat two clerks are in prison": whom their clause is about cannot be its object, whatever the tree has.
function overObject(row: Row, before: Phrase, pack: ClaimPack): Phrase | null {
  const verb = clauseTaking(row, before)
  const over = verb === null ? undefined : row.phrases[row.phraseAt[verb.head] ?? -1]
  return over !== undefined && over.to <= before.from && pack.relative.has(row.lower[over.to] ?? "") ? over : null
}

// The verb of a clause about a noun whose object a phrase is; null for any other phrase.
function clauseTaking({tokens}: Row, {head}: Phrase): Token | null {
  const last = tokens[head]
  const object = last?.rel === "flat" ? tokens[last.head] : last
  const verb = object?.rel === "obj" ? tokens[object.head] : undefined
  return verb?.rel.startsWith("acl") === true ? verb : null
}

// "Our members Ruiz and Orr, who were at the gate, were": what they are stands right before their names.
function namedBehind(row: Row, called: Phrase, pack: ClaimPack): readonly Phrase[] | null {
  const first = phraseBeginningAt(row, called.to)
  if (first?.mention?.form !== "name" || first.mention.kind !== "person" || called.mention?.kind !== "group")
    return null
  const names = [first]
  for (
    let at = first.to;
    /^(?:CCONJ|PUNCT)$/.test(row.tokens[at]?.upos ?? "");
    at = names[names.length - 1]?.to ?? at + 1
  ) {
    const next = phraseBeginningAt(row, at + 1)
    if (next?.mention?.form !== "name" || !isPeople(row, next, pack)) break
    names.push(next)
  }
  return names.length > 1 ? names : null
}

// "Ana Ruiz and her two sons, aged 4 and 9, were": who is listed behind the first, with no more than an aside before the verb.
function joinedOnward(row: Row, first: Phrase, {from}: VerbGroup, pack: ClaimPack): readonly Phrase[] | null {
  if (row.tokens[from - 1]?.upos !== "PUNCT") return null
  const {phrases, to} = listFrom(row, first, pack)
  const aside = to < from && /^[,(–—]$/.test(row.tokens[to]?.text ?? "")
  return phrases.length > 1 && aside && phrases.every((one) => isPeople(row, one, pack)) ? phrases : null
}

// "Hombres armados y vestidos de civil lo golpearon": whom the second of two words behind their noun describes.
function describedBy(row: Row, {head, mention}: Phrase, pack: ClaimPack): Phrase | null {
  const word = row.tokens[head]
  const first = mention === null && word?.rel === "conj" ? row.tokens[word.head] : undefined
  const phrase = first?.rel === "amod" ? row.phrases[row.phraseAt[first.head] ?? -1] : undefined
  return phrase !== undefined && isPeople(row, phrase, pack) ? phrase : null
}

// "A coach carrying 30 men left", "the nuns accused of helping rebels were": what stands before the verb belongs to a
// clause about the subject.
function isLaden({tokens}: Row, subject: Phrase, before: Phrase): boolean {
  if (subject.to > before.from) return false
  let clause = false
  for (let i = before.head, steps = 0; i > subject.head && steps < Deep; i = tokens[i]?.head ?? -1, steps++) {
    const {rel, head, xpos} = tokens[i]!
    // "A man named Jo Orr was": what is done to somebody takes nothing but what he is called.
    if (steps === 1 && xpos === "VBN" && before.from === i + 1) return false
    if (/^(?:acl|advcl)/.test(rel)) clause = true
    // "The man arrested by the gendarmes was", "the book compiled by the women of the prison was".
    else if (!/^(?:obj|obl|nmod|flat|compound|xcomp|conj)/.test(rel)) return false
    if (head === subject.head) return clause
  }
  return false
}

const Deep = 5 // steps up the tree from what stands before a verb to the subject it may belong to

// "Accused the army of having detained", "arrested her for leading": whom the verb above is done to does it.
function doerOf(row: Row, {from, tensed}: VerbGroup, verb: number, {free, toDeed}: ClaimPack): Phrase | null {
  if (!isVerb(row, verb) || !/^VBG?$/.test(row.tokens[tensed]?.xpos ?? "")) return null
  if (!toDeed.has(row.lower[from - 1] ?? "")) return null
  const object = phraseEndingAt(row, from - 2)
  const kind = object?.mention?.kind
  const able = kind === "person" || kind === "group" || kind === "organization" || kind === "place"
  const link = row.tokens[(object?.from ?? 0) - 1]
  const marked = free?.personal.has(free.contracted.get(link?.lower ?? "") ?? link?.lower ?? "") === true
  return object !== null && able && object.from > verb && (link?.upos !== "ADP" || marked) ? object : null
}

// "Held with her, A and B, were freed": she is in her object form, so the names between the commas are the subject.
function besideObject(row: Row, before: Phrase, group: VerbGroup, pack: ClaimPack): Phrase | null {
  if (!isObjective(row, before, pack) || row.tokens[group.from - 1]?.text !== ",") return null
  const named = phraseEndingAt(row, group.from - 2)
  return named === null || named.from <= before.from ? null : named
}

// "The clerks held with her were freed": whom the participle before the pronoun is said of.
function withParticiple(row: Row, {from}: Phrase): Phrase | null {
  const verb = row.tokens[from - 1]?.upos === "ADP" ? from - 2 : -1
  return verb > 0 && row.tokens[verb]?.xpos === "VBN" ? phraseEndingAt(row, verb - 1) : null
}

function isObjective(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  return phrase.to === phrase.from + 1 && pack.objective.has(row.lower[phrase.from] ?? "")
}

// "Two men aged 23 and 31 were": the token before how old they are, where that ends with token `at`; else `at`.
function pastAges({tokens, aged}: Row, at: number): number {
  let i = at
  while (aged.has(i) || (i < at && i > 0 && aged.has(i + 1) && (aged.has(i - 1) || /^(?:ADJ|VERB)$/.test(tokens[i]!.upos)))) i-- // prettier-ignore
  return i
}

// What stands right before a verb group: a phrase, the one a relative is about, or one behind commas.
function beforeOf(row: Row, at: number, pack: ClaimPack): Phrase | null {
  let i = at
  for (let tries = 0; tries < 6; tries++) {
    const token = row.tokens[i]
    if (token === undefined) return null
    const time = timeAt(row, i)
    if (time !== null) {
      i = time.from - 1
      if (row.tokens[i]?.upos === "ADP") i--
      if (row.lower[i] === "," && tries === 0 && phraseEndingAt(row, i - 1) === null) i--
      continue
    }
    if (pack.relative.has(row.lower[i] ?? "") && /^W/.test(token.xpos))
      return someOf(row, i, pack) ?? antecedent(row, i, pack)
    const phrase = phraseEndingAt(row, i)
    // "Ana Ruiz herself".
    if (phrase?.from === i && pack.selves.has(row.lower[i] ?? "") && phraseEndingAt(row, i - 1) !== null) {
      i--
      continue
    }
    if (phrase !== null) return climb(row, phrase, pack)
    const past = pastAges(row, i)
    if (past < i) {
      i = past
      continue
    }
    if (token.upos === "ADV" || /^["“”„«»‘’'`]+$/.test(token.text) || (pack.free !== null && token.upos === "ADJ")) {
      i--
      continue
    }
    if (/^(?:,|\)|—|–|--|-)$/.test(token.text)) {
      const over = namedBeside(row, i, pack) ?? overComma(row, i, pack)
      // "A third, Ana Ruiz, has": who is named between the commas, where nobody is before them.
      const last =
        over === null || !isPeople(row, over, pack) || isOneOf(row, over, pack) ? phraseEndingAt(row, i - 1) : null
      // "The latest, Ana Ruiz of the Mail, was".
      const named = last === null ? null : climb(row, last, pack)
      if (
        named?.mention?.kind === "person" &&
        named.mention.form === "name" &&
        row.tokens[named.from - 1]?.text === ","
      )
        return named
      return over === null ? null : climb(row, over, pack)
    }
    return null
  }
  return null
}

// "The youngest of the three", "one of them": who it is may be named behind a comma.
function isOneOf({tokens, lower}: Row, {from}: Phrase, {of}: ClaimPack): boolean {
  const link = of.has(lower[from - 1] ?? "") ? from - 1 : of.has(lower[from + 1] ?? "") ? from + 1 : -1
  const before = tokens[link - 1]
  return link > 0 && (before?.upos === "NUM" || before?.upos === "PRON" || (before?.upos === "ADJ" && tokens[link - 2]?.upos === "DET")) // prettier-ignore
}

/** "X, a teacher, was": the phrase before the comma that matches the one at `at`. */
export function overComma(row: Row, at: number, pack: ClaimPack): Phrase | null {
  const mark = row.tokens[at]?.text === ")" ? "(" : (row.tokens[at]?.text ?? "")
  for (let i = at - 1; i > Math.max(0, at - 30); i--) {
    if (row.tokens[i]?.text !== mark) continue
    const phrase = phraseEndingAt(row, i - 1)
    if (phrase === null) continue
    const next = row.lower[i + 1] ?? ""
    const finite = hasFinite(row, i + 1, at)
    // "Tam Orlin, she said, had": who says it stands aside.
    // Even with the day on which it was said: "Tam Orlin, his lawyer said on Friday, had".
    const last = dayBefore(row, at)
    const ends = isVerb(row, last) && /^VB[DZP]$/.test(row.tokens[last]?.xpos ?? "")
    // "At least nine – the union says twelve – were": so is what dashes set off.
    const aside =
      /^(?:—|–|--)$/.test(mark) ||
      (last - i < 6 && (ends || row.tokens.slice(i + 1, at).some(({rel}) => rel === "parataxis")))
    if (finite && !pack.relative.has(next) && !aside) return null
    const whole = beforeAside(row, phrase, pack)
    return whole === null ? phrase : whole
  }
  return null
}

// The token before a comma, or before the day that stands before it.
function dayBefore(row: Row, at: number): number {
  const time = timeAt(row, at - 1)
  return time === null ? at - 1 : time.from - (row.tokens[time.from - 1]?.upos === "ADP" ? 2 : 1)
}

// "Nine nurses, among them the matron, Ana Ruiz, were": whom those are some of who are named between the commas.
function beforeAside(row: Row, {from}: Phrase, {among, including}: ClaimPack): Phrase | null {
  let at = from - 1
  if (row.tokens[at]?.upos === "PRON" && among.has(row.lower[at - 1] ?? "")) at -= 2
  else if (including.has(row.lower[at] ?? "")) at -= 1
  else return null
  return row.tokens[at]?.text === "," ? phraseEndingAt(row, at - 1) : null
}

function hasFinite(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(row, i)) return true
  return false
}

// "The aides who were in the port have left", "men with a right to stay in the port": what ends a clause within the
// subject is no subject of the verb behind it.
function hasClause(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "") || isVerb(row, i)) return true
  return false
}

// "The men who were held are in Oslo": what "are" or "in" joins to its subject has it in the tree.
function joinedBy({tokens}: Row, at: number): number {
  const token = tokens[at]
  return token !== undefined && token.head > at && /^(?:cop|case)$/.test(token.rel) ? token.head : at
}

// "Quienes rezaban fueron detenidos", "los que no corrieron": a relative for people with nobody before it stands for them.
function freeRelative(
  {lower, tokens}: Row,
  at: number,
  {free, definite, personalRelative, relative}: ClaimPack,
): Phrase | null {
  const opens = (i: number): boolean => i === 0 || /^(?:PUNCT|CCONJ)$/.test(tokens[i - 1]?.upos ?? "")
  if (free === null || !relative.has(lower[at] ?? "")) return null
  if (personalRelative.has(lower[at] ?? "") && opens(at)) return {from: at, to: at + 1, head: at, mention: null}
  const named = definite.has(lower[at - 1] ?? "") && opens(at - 1)
  return named ? {from: at - 1, to: at + 1, head: at, mention: null} : null
}

// The nearest subject before `at` that the tree has of the word at `word`, people if it has several.
function treeSubject(row: Row, at: number, word: number, pack: ClaimPack): Phrase | null {
  let first: Phrase | null = null
  // "A priest who ran a school has been expelled, his order said": the verb behind may have taken its subject.
  const above = row.tokens[word]?.rel === "ccomp" ? (row.tokens[word]?.head ?? -1) : -1
  // "The men who stayed are in custody": where "are" is the verb, the subject is its own.
  const being = row.tokens[word]?.rel === "obl" ? (row.tokens[word]?.head ?? -1) : -1
  const copula = being >= 0 && being < at && pack.be.has(row.lower[being] ?? "") ? being : -1
  for (let i = at - 1; i >= Math.max(0, at - Reach); i--) {
    const token = row.tokens[i]
    if (
      (token?.head !== word && !(above > at && token?.head === above) && !(copula >= 0 && token?.head === copula)) ||
      !token.rel.startsWith("nsubj")
    )
      continue
    if (pack.relative.has(row.lower[i] ?? "")) return antecedent(row, i, pack) ?? freeRelative(row, i, pack)
    // "El sindicato informa: los agentes entraron": who announces what follows a colon does not do it.
    if (pack.free !== null && row.lower.slice(i, at).includes(":") && isVerb(row, at) && hasClause(row, i, row.lower.indexOf(":", i))) continue // prettier-ignore
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    const found = phrase === undefined ? null : climb(row, phrase, pack)
    if (found !== null && isPeople(row, found, pack)) return found
    first ??= found
  }
  return first
}

// What an infinitive or a participle without help hangs on: "agreed to release", "allowing them to leave".
function controlled(row: Row, group: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] {
  const ranked = rankedAbove(row, group, pack)
  if (ranked !== null) return [ranked]
  const over = governorOf(row, group, pack)
  if (over === null) return []
  const {at, between} = over
  const token = row.tokens[at]
  if (isVerb(row, at)) {
    const above = verbGroup(row, at, pack)
    const ordered = pack.objectControl.has(token?.lemma ?? "") || pack.objectControl.has(row.lower[at] ?? "")
    if (between !== null && ordered && !above.passive) return [between]
    return subjectOf(row, above, pack, depth + 1)
  }
  if (token?.upos === "ADJ") return subjectOf(row, copulaGroup(row, at, pack), pack, depth + 1)
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  const owner = phrase === undefined ? null : ownerOf(row, phrase, pack)
  if (owner !== null) return [owner]
  const left = verbLeft(row, (phrase?.from ?? at) - 1)
  return left === null ? [] : subjectOf(row, verbGroup(row, left, pack), pack, depth + 1)
}
