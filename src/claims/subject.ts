// Whom a verb is said of: what stands before it, what the tree knows, and what it shares with the verbs about it.

import type {Token} from "../language/analysis.ts"
import {agreeing} from "./agreement.ts"
import type {ClaimPack} from "./pack.ts"
import {ownerOf} from "./owner.ts"
import {isVerb, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

const Reach = 60 // tokens a clause is followed to either side

/** Who the verb of `group` is said of, whatever its voice. */
export function subjectOf(row: Row, group: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] {
  if (depth > 4) return []
  if (group.infinitive) return controlled(row, group, pack, depth)
  // "There are no hostages aboard, the captain said": who there is stands behind.
  if (row.tokens[group.from - 1]?.xpos === "EX") return []
  const word = joinedBy(row, group.at)
  const token = row.tokens[row.tokens[word]?.rel.startsWith("acl") === true ? word : group.at]
  const before = beforeOf(row, group.from - 1, pack)
  const known = treeSubject(row, group.at, word, pack)
  const tree = known === null || isCalledOut(row, known, group, pack) ? null : known
  // Behind a comma the tree knows better whose verb it is: "two clerks held with her, A and B, were freed".
  const parted = row.tokens[group.from - 1]?.upos === "PUNCT" && tree !== null && before !== null && tree.from < before.from && (isPeople(row, tree, pack) || !isPeople(row, before, pack)) // prettier-ignore
  const relative = tree !== null && before !== null && tree.to <= before.from && isPeople(row, tree, pack) && (!isPeople(row, before, pack) || pack.relative.has(row.lower[tree.to] ?? "")) && hasClause(row, tree.to, before.from) // prettier-ignore
  const laden = tree !== null && before !== null && isLaden(row, tree, before)
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
  if (before !== null && !parted && !relative && !laden) return withFirst(row, before, pack)
  if (tree !== null) return namedBehind(row, tree, pack) ?? withFirst(row, tree, pack)
  const joined = coordinated(row, group, pack)
  if (joined !== null) return subjectOf(row, verbGroup(row, joined, pack), pack, depth + 1)
  if (token?.xpos === "VBG" || /^(?:advcl|acl|xcomp|conj|ccomp)/.test(token?.rel ?? "")) {
    const head = token?.head ?? -1
    // "Informa que fueron detenidas 86 personas": who is not named before it is behind it, or nobody.
    if (pack.free !== null && token?.rel === "ccomp" && /^VB[DZPFCS]/.test(row.tokens[group.tensed]?.xpos ?? ""))
      return []
    const answering = head >= 0 && head < group.from ? blamed(row, group, head) : null
    if (answering !== null) return withFirst(row, answering, pack)
    if (head >= 0 && isVerb(row, head) && head !== group.at)
      return agreeing(row, group, subjectOf(row, verbGroup(row, head, pack), pack, depth + 1), pack)
    const phrase = row.phrases[row.phraseAt[head] ?? -1]
    if (head >= 0 && phrase !== undefined && head < group.at && /^acl/.test(token?.rel ?? "")) return [phrase]
    const left = verbLeft(row, group.from - 1)
    if (left !== null) return subjectOf(row, verbGroup(row, left, pack), pack, depth + 1)
  }
  return []
}

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

// "Hombres armados y vestidos de civil lo golpearon": whom the second of two words behind their noun describes.
function describedBy(row: Row, {head, mention}: Phrase, pack: ClaimPack): Phrase | null {
  const word = row.tokens[head]
  const first = mention === null && word?.rel === "conj" ? row.tokens[word.head] : undefined
  const phrase = first?.rel === "amod" ? row.phrases[row.phraseAt[first.head] ?? -1] : undefined
  return phrase !== undefined && isPeople(row, phrase, pack) ? phrase : null
}

// "A coach carrying 30 men left": what stands before the verb is only what the subject carries.
function isLaden(row: Row, subject: Phrase, before: Phrase): boolean {
  return clauseTaking(row, before)?.head === subject.head && subject.to <= before.from
}

// "Accused the army of having detained", "arrested her for leading": whom the verb above is done to does it.
function blamed(row: Row, {from, tensed}: VerbGroup, verb: number): Phrase | null {
  if (!isVerb(row, verb) || !/^VBG?$/.test(row.tokens[tensed]?.xpos ?? "")) return null
  if (!/^(?:of|for|from|de|por)$/.test(row.lower[from - 1] ?? "")) return null
  const object = phraseEndingAt(row, from - 2)
  const kind = object?.mention?.kind
  const able = kind === "person" || kind === "group" || kind === "organization" || kind === "place"
  const link = row.tokens[(object?.from ?? 0) - 1]
  return object !== null && able && object.from > verb && (link?.upos !== "ADP" || /^al?$/.test(link.text))
    ? object
    : null
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
    if (phrase !== null) return climb(row, phrase, pack)
    if (token.upos === "ADV" || /^["“”„«»‘’'`]+$/.test(token.text) || (pack.free !== null && token.upos === "ADJ")) {
      i--
      continue
    }
    if (/^(?:,|\)|—|–|--)$/.test(token.text)) {
      const over = overComma(row, i, pack)
      // "A third, Ana Ruiz, has": who is named between the commas, where nobody is before them.
      const named = over === null || !isPeople(row, over, pack) ? phraseEndingAt(row, i - 1) : null
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
    const ends = isVerb(row, at - 1) && /^VB[DZP]$/.test(row.tokens[at - 1]?.xpos ?? "")
    const aside = at - i <= 6 && (ends || row.tokens.slice(i + 1, at).some(({rel}) => rel === "parataxis"))
    if (finite && !pack.relative.has(next) && !aside) return null
    return phrase
  }
  return null
}

function hasFinite(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (row.tokens[i]?.upos === "AUX" || (isVerb(row, i) && /^VB[DZPFCS]$/.test(row.tokens[i]?.xpos ?? ""))) return true
  }
  return false
}

// "The 22 Dorians, seven of whom had been held": how many of them stands before "of".
function someOf(row: Row, relative: number, pack: ClaimPack): Phrase | null {
  const at = relative - 2
  if (!pack.of.has(row.lower[relative - 1] ?? "")) return null
  const known = phraseEndingAt(row, at)
  if (known !== null && known.from === at) return known
  const counts = row.tokens[at]?.upos === "NUM" || pack.none.has(row.lower[at] ?? "") || row.tokens[at]?.upos === "PRON"
  return counts ? {from: at, to: at + 1, head: at, mention: null} : null
}

function antecedent(row: Row, relative: number, pack: ClaimPack): Phrase | null {
  let i = relative - 1
  while (i > 0 && /^[,—–"“”’]$|^--$/.test(row.tokens[i]?.text ?? "")) i--
  const time = timeAt(row, i)
  if (time !== null) i = time.from - (row.tokens[time.from - 1]?.upos === "ADP" ? 2 : 1)
  const phrase = phraseEndingAt(row, i)
  if (phrase === null) return null
  if (!personal.test(row.lower[relative] ?? "")) return phrase
  if (isPeople(row, phrase, pack)) return nearest(row, phrase, relative, pack)
  const named = besideOffice(row, i, pack)
  if (named !== null) return named
  return climb(row, phrase, pack)
}

const personal = /^(?:who|quien(?:es)?)$/

// "The mother of Private Ruiz, who has been missing", "the families of the nine who came home": what befalls somebody is
// told of the last who is named or pointed at.
function nearest(row: Row, phrase: Phrase, relative: number, pack: ClaimPack): Phrase {
  let verb = relative + 1
  while (verb < relative + 8 && (/^(?:AUX|ADV|PART)$/.test(row.tokens[verb]?.upos ?? "") || timeAt(row, verb) !== null)) verb++ // prettier-ignore
  const [helper, last] = [row.tokens[verb - 1], row.tokens[verb]]
  const befalls =
    helper?.upos === "AUX" && (last?.xpos === "VBN" || last?.upos === "ADJ" || pack.states.has(row.lower[verb] ?? ""))
  const apart = row.tokens[relative - 1]?.text === ","
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const title = /^(?:NOUN|PROPN)$/.test(row.tokens[i - 1]?.upos ?? "") ? 2 : 1
    const inner = pack.of.has(row.lower[i - title] ?? "") ? row.inner.get(i) : undefined
    if (inner?.to !== phrase.to || !isPeople(row, inner, pack)) continue
    const named = inner.mention?.form === "name"
    if (apart ? named && befalls : !named && pack.definite.has(row.lower[i] ?? "")) return inner
  }
  return phrase
}

// "Ruiz, editor of the weekly Paper, who", "the clerk of the court who": people, behind what says where they belong.
function besideOffice(row: Row, at: number, pack: ClaimPack): Phrase | null {
  for (let i = at; i > Math.max(0, at - 14); i--) {
    const token = row.tokens[i]
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase !== undefined && isPeople(row, phrase, pack)) return phrase
    if (token === undefined || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.upos) || /^[.;:()"“”—–]$/.test(token.text))
      return null
  }
  return null
}

// "The aides who were in the port have left", "men with a right to stay in the port": what ends a clause within the
// subject is no subject of the verb behind it.
function hasClause(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "") || isVerb(row, i)) return true
  return false
}

/** Whether a list says who the phrase before it are: "eleven citizens, six men and five women". */
export function isSum(whole: Phrase, parts: readonly Phrase[]): boolean {
  const low = ({mention}: Phrase): number => (mention?.value?.type === "quantity" ? (mention.value.low ?? 0) : 0)
  const sum = parts.reduce((total, one) => total + low(one), 0)
  return sum > 0 && low(whole) === sum
}

/** Whether a phrase is people as far as its mention or pronoun tells. */
export function isPeople(row: Row, phrase: Phrase, pack: ClaimPack): boolean {
  const kind = phrase.mention?.kind
  if (kind !== undefined) return kind === "person" || kind === "group"
  if (!pack.people.has(row.lower[phrase.head] ?? "")) return false
  return row.tokens[phrase.head]?.upos !== "NOUN" || pack.none.has(row.lower[phrase.head - 1] ?? "")
}

/** A phrase behind a preposition is no subject: "refugees at the embassy were". What is counted by "of" is. */
export function climb(row: Row, phrase: Phrase, pack: ClaimPack): Phrase | null {
  let at = phrase
  let over = false
  for (let tries = 0; tries < 4; tries++) {
    const link = beginningOf(row, at) - 1
    // "All the hostages but two were freed".
    const many = pack.except.has(row.lower[link] ?? "") ? phraseEndingAt(row, link - 1) : null
    if (many !== null) at = many
    if (many !== null) continue
    if (row.tokens[link]?.upos !== "ADP") break
    // "Más de 50 personas fueron": what bounds their number is no preposition before them.
    if ((row.amountOn[link] ?? -1) >= 0 && row.amountOn[link] === row.amountOn[at.from]) break
    let left = phraseEndingAt(row, link - 1)
    if (left === null && !isPeople(row, at, pack)) {
      left = reduced(row, link - 1, pack)
      over ||= left !== null
    }
    if (left === null && pack.free !== null) return null
    if (left === null) break
    if (pack.of.has(row.lower[link] ?? "") && isPeople(row, at, pack) && !isPeople(row, left, pack)) break
    at = left
  }
  return over && !isPeople(row, at, pack) ? phrase : at
}

// Where a phrase begins, with the determiners and adjectives that its mention leaves out.
function beginningOf(row: Row, {from}: Phrase): number {
  let at = from
  while (/^(?:DET|ADJ)$/.test(row.tokens[at - 1]?.upos ?? "") && (row.phraseAt[at - 1] ?? -1) < 0) at--
  return at
}

// "Two workers abducted in the north were freed", "men without a right to stay in the port": what hangs on a
// participle or an infinitive belongs to the phrase before it.
function reduced(row: Row, before: number, pack: ClaimPack): Phrase | null {
  let i = before
  for (let tries = 0; tries < 6; tries++) {
    const time = timeAt(row, i)
    const token = row.tokens[i]
    if (time !== null) i = time.from - 1
    else if (token?.upos === "ADV" || token?.upos === "ADP") i--
    else break
  }
  if (!isVerb(row, i) || !/^VB[DNG]?$/.test(row.tokens[i]?.xpos ?? "")) return null
  const start = pack.infinitive.has(row.lower[i - 1] ?? "") ? i - 1 : i
  return phraseEndingAt(row, start - 1)
}

/** "X and Y were": the phrases joined to the left of a subject, when nothing else can hold them. */
export function withFirst(row: Row, last: Phrase, pack: ClaimPack): readonly Phrase[] {
  const phrases = [last]
  let at = last.from - 1
  for (let tries = 0; tries < 24; tries++) {
    const word = row.tokens[at]
    if (word?.upos !== "CCONJ" && !(word?.text === "," && phrases.length > 1)) break
    let end = row.tokens[at - 1]?.text === "," && word.upos === "CCONJ" ? at - 2 : at - 1
    // "The student Orr, 17, and the baker Holt were": an age is nobody.
    if (row.tokens[end]?.upos === "NUM" && row.tokens[end - 1]?.text === ",") end -= 2
    const left = phraseEndingAt(row, end)
    if (left === null || isPeople(row, left, pack) !== isPeople(row, last, pack)) break
    const whole = word?.text === "," ? wholeOf(row, left, phrases) : null
    if (whole !== null) return [whole]
    // "Two men held with her, A and B, were"
    if (word?.text === "," && row.tokens[left.from - 1]?.upos === "ADP") break
    phrases.unshift(left)
    at = left.from - 1
  }
  const first = phrases[0] ?? last
  const opener = row.tokens[first.from - 1]
  const free = opener === undefined || opener.upos === "PUNCT" || opener.upos === "SCONJ" || opener.upos === "CCONJ" || opener.upos === "DET" || pack.relative.has(opener.lower) || isSubjectAhead(row, first, last) // prettier-ignore
  // "The nurses Ruiz and Orr": what they are stands right before their names.
  const trade = row.phrases[row.phraseAt[first.from - 1] ?? -1]
  const called = trade !== undefined && isPeople(row, trade, pack) && first.mention?.form === "name"
  return phrases.length > 1 && (free || called) ? phrases : [last]
}

// "She said the nurses and the driver were": the tree has the first of them as subject of a verb behind the last.
function isSubjectAhead({tokens}: Row, first: Phrase, last: Phrase): boolean {
  const token = tokens[first.head]
  return token?.rel.startsWith("nsubj") === true && token.head >= last.to
}

// The phrase, or one inside it ("one of seven miners"), that a list behind its comma adds up to.
function wholeOf(row: Row, left: Phrase, list: readonly Phrase[]): Phrase | null {
  if (isSum(left, list)) return left
  for (let i = left.from; i < left.to; i++) {
    const inner = row.inner.get(i)
    if (inner?.to === left.to && isSum(inner, list)) return inner
  }
  return null
}

// The nearest subject the tree has, people if it has several.
// "The men who were held are in Oslo": what "are" or "in" joins to its subject has it in the tree.
function joinedBy({tokens}: Row, at: number): number {
  const token = tokens[at]
  return token !== undefined && token.head > at && /^(?:cop|case)$/.test(token.rel) ? token.head : at
}

// The subject before `at` of the word at `word`.
function treeSubject(row: Row, at: number, word: number, pack: ClaimPack): Phrase | null {
  let first: Phrase | null = null
  // "A priest who ran a school has been expelled, his order said": the verb behind may have taken its subject.
  const above = row.tokens[word]?.rel === "ccomp" ? (row.tokens[word]?.head ?? -1) : -1
  for (let i = at - 1; i >= Math.max(0, at - Reach); i--) {
    const token = row.tokens[i]
    if ((token?.head !== word && !(above > at && token?.head === above)) || !token.rel.startsWith("nsubj")) continue
    if (pack.relative.has(row.lower[i] ?? "")) return antecedent(row, i, pack)
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    const found = phrase === undefined ? null : climb(row, phrase, pack)
    if (found !== null && isPeople(row, found, pack)) return found
    first ??= found
  }
  return first
}

/** The verb that the verb of `group` is joined to by "and" or a comma, sharing what stands before both; or null. */
export function coordinated(row: Row, group: VerbGroup, pack: ClaimPack): number | null {
  const before = row.tokens[group.from - 1]
  const treeHead = row.tokens[group.at]?.rel === "conj" ? (row.tokens[group.at]?.head ?? -1) : -1
  if (before?.upos !== "CCONJ" && before?.text !== "," && treeHead < 0) return null
  if (treeHead >= 0 && treeHead < group.at && isVerb(row, treeHead))
    return parallel(row, group, treeHead, pack) ?? treeHead
  if (before?.upos !== "CCONJ") return null
  const left = verbLeft(row, group.from - 1)
  if (left === null) return null
  const same =
    (row.tokens[left]?.xpos ?? "") === (row.tokens[group.at]?.xpos ?? "") || verbGroup(row, left, pack).passive
  return same ? left : null
}

// "Said that two were expected but were held back": a verb of the clause below with the same helper is joined, whatever
// the tree says.
function parallel(row: Row, group: VerbGroup, over: number, pack: ClaimPack): number | null {
  const left = verbLeft(row, group.from - 1)
  if (left === null || left <= over || !group.helped || verbGroup(row, over, pack).helped) return null
  const near = verbGroup(row, left, pack)
  return near.helped &&
    (near.passive === group.passive || near.perfect) &&
    row.lower[near.tensed] === row.lower[group.tensed]
    ? left
    : null
}

/** The first of verbs joined by "and": what stands before it is said of them all. */
export function firstJoined(row: Row, group: VerbGroup, pack: ClaimPack): VerbGroup {
  let first = group
  for (let tries = 0; tries < 4; tries++) {
    const before = coordinated(row, first, pack)
    if (before === null || before >= first.at) break
    first = verbGroup(row, before, pack)
  }
  return first
}

/** The nearest verb at or before `at`, within 30 tokens; null when there is none. */
export function verbLeft(row: Row, at: number): number | null {
  for (let i = at; i >= Math.max(0, at - 30); i--) if (isVerb(row, i)) return i
  return null
}

// What an infinitive or a participle without help hangs on: "agreed to release", "allowing them to leave".
function controlled(row: Row, group: VerbGroup, pack: ClaimPack, depth: number): readonly Phrase[] {
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

/** The predicate an infinitive hangs on, with the phrase that stands between them; or null. */
export function governorOf(
  row: Row,
  group: VerbGroup,
  pack: ClaimPack,
): {readonly at: number; readonly between: Phrase | null} | null {
  let between: Phrase | null = null
  for (let i = group.from - 1; i >= Math.max(0, group.from - 14); i--) {
    const token = row.tokens[i]
    if (token === undefined) return null
    if (isVerb(row, i)) return {at: i, between}
    if (token.upos === "ADJ" && (row.phraseAt[i] ?? -1) < 0 && pack.signatures.has(token.lower)) return {at: i, between} // prettier-ignore
    if (/^[.;:!?]$/.test(token.text)) return null
    const phrase = row.phrases[row.phraseAt[i] ?? -1]
    if (phrase !== undefined) {
      // "An offer to", "an offer by Galmar to"; in a language of free order also "la oferta de".
      const near = i === group.from - 1 || (pack.free !== null && i === group.from - 2 && row.tokens[i + 1]?.upos === "ADP") // prettier-ignore
      const leads = between === null ? near : row.tokens[phrase.to]?.upos === "ADP"
      if (leads && pack.signatures.has(row.tokens[phrase.head]?.lemma ?? "") && phrase.mention === null) return {at: phrase.head, between: null} // prettier-ignore
      between = phrase
      i = phrase.from
    }
  }
  return null
}

/** An adjective with the copula before it, as a group: "is", "had remained". */
export function copulaGroup(row: Row, at: number, pack: ClaimPack): VerbGroup {
  const own = verbGroup(row, at, pack)
  const verb = own.from - 1
  if (own.from !== at || !isVerb(row, verb) || !pack.be.has(row.lower[verb] ?? "")) return {...own, passive: false}
  return {...verbGroup(row, verb, pack), at, passive: false, helped: true}
}
