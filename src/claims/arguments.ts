// Who stands about a verb: what it is said of, what it is done to, and what hangs on it by prepositions.
//
// The order of words decides where it leaves no choice – what follows an active verb at once is its object – and
// the tree decides the rest: subjects far away, shared by coordination, or taken from the verb above.

import type {ClaimPack} from "./pack.ts"
import {isTensed, isVerb, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import {isOfOtherNumber} from "./agreement.ts"
import {headed, headedAt, headOfLine} from "./entry.ts"
import {beyondCommas, farBehind, fronted, inOrder, openingPlace, orEnding} from "./free-order.ts"
import {sharedFrom} from "./joined.ts"
import {isRuledOut, setRightAt} from "./cleft.ts"
import {climb, isPeople} from "./climb.ts"
import {coordinated, firstJoined, verbLeft} from "./governor.ts"
import {antecedent} from "./antecedent.ts"
import {withFirst} from "./listed.ts"
import {listedBehind} from "./listed-behind.ts"
import {listFrom, rightOf, type Oblique, type Right} from "./right.ts"
import {placeAhead} from "./place-ahead.ts"
import {signatureAt} from "./predicate.ts"
import {innerAgreeing, innerBefore} from "./inner.ts"
import {overComma, subjectOf} from "./subject.ts"
import {talliedAt} from "./tallied.ts"
import {takenOut} from "./taken-out.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

/** What stands about a trigger, passives turned round. The clause runs from token `from` to before `to`. */
export type Arguments = {
  readonly subject: readonly Phrase[]
  readonly object: readonly Phrase[]
  readonly second: readonly Phrase[]
  readonly obliques: readonly Oblique[]
  readonly from: number
  readonly to: number
}

/** What stands about the verb of `group`, the place that opens its clause with what hangs on it; see `argumentsOf`. */
export function verbArguments(
  row: Row,
  group: VerbGroup,
  end: number,
  transitive: boolean,
  pack: ClaimPack,
  personal = true,
): Arguments {
  const about = argumentsOf(row, group, end, transitive, pack, personal)
  const first = Math.min(group.from, ...[...about.subject, ...about.object].map(({from}) => from))
  const ahead = placeAhead(row, first, group.from, pack)
  return ahead === null ? about : {...about, obliques: [...about.obliques, ahead]}
}

/**
 * What stands about the verb of `group`, whose words end before `end`. `transitive` when its frame has an object, which
 * may be marked by a preposition where `personal`.
 */
function argumentsOf(
  row: Row,
  group: VerbGroup,
  end: number,
  transitive: boolean,
  pack: ClaimPack,
  personal: boolean,
): Arguments {
  const own = setRight(row, group, takenBefore(row, group, end, transitive, pack) ?? rightOf(row, end, pack), pack)
  const shared = transitive && own.object.length === 0 ? sharedFrom(row, group, end) : -1
  const ahead = pack.free === null ? null : (fronted(row, group, pack) ?? openingPlace(row, group, pack))
  const behind = ahead === null ? own : {...own, obliques: [ahead, ...own.obliques]}
  const right = shared < 0 ? behind : {...behind, object: rightOf(row, shared, pack).object}
  const whom = transitive && pack.free !== null ? relativeObject(row, group, pack) : null
  if (whom !== null) {
    const between = phraseEndingAt(row, group.from - 1)
    const subject = between !== null && between.from > whom.from ? withFirst(row, between, pack) : right.object
    return {...right, subject, object: [whom], from: whom.from}
  }
  const about = transitive && right.object.length === 0 ? objectAbove(row, group, pack) : null
  if (about !== null) {
    const subject = subjectOf(row, group, pack, 0).filter((one) => one.from >= about.to)
    return {...right, subject, object: [about], from: about.from}
  }
  const out = transitive && personal ? takenOut(row, group, right, pack) : null
  if (out !== null) return {...right, subject: [out.doer], object: [out.whom], from: out.whom.from}
  const passive = isPassive(row, group, right, transitive, pack)
  const stated = passive === "participle" ? talliedOf(row, group, pack) ?? listedBehind(row, group.from, end, pack) ?? participleOf(row, firstJoined(row, group, pack).from, pack) : subjectOf(row, group, pack, 0) // prettier-ignore
  const opening = stated.length > 0 ? stated : passive === "participle" ? openingOf(row, group, pack) : insteadOf(row, group, right, pack) // prettier-ignore
  const next = opening.length === 0 ? aheadOf(row, group, right, pack) : opening
  // "The following were freed:": whom the line announces.
  const announced = row.announces === true && passive === "helped" && !next.some((one) => isPeople(row, one, pack))
  // "Samuel Oko, 45, farmer. Died in custody.": a verb without a subject, too, goes on about whom the entry is of.
  const telegram = pack.free === null && row.heading !== null && (passive === "helped" || (row.tokens[group.at]?.xpos === "VBD" && (group.from < 2 || /^[:;]$/.test(row.tokens[group.from - 1]?.text ?? "")))) // prettier-ignore
  const bare = passive === "participle" || telegram
  const above = announced ? [headed(group.at)] : bare && next.length === 0 ? headedAt(row, group) : next
  const from = Math.min(group.from, ...above.map((one) => one.from))
  // "Entregó a los dos policías a una misión": of two, the first is the object.
  const twice = right.object.length === 0 && right.obliques.filter(({word}) => pack.free?.personal.has(word) === true).length > 1 // prettier-ignore
  const mediated = pack.free !== null && passive === null && isBareParticiple(row, group) ? right.obliques.find(({word, phrases}) => pack.by.has(word) && isDoer(row, phrases, pack)) : undefined // prettier-ignore
  if (mediated !== undefined) return {...right, subject: mediated.phrases, object: above, obliques: right.obliques.filter((one) => one !== mediated), from} // prettier-ignore
  if (passive === null) {
    const undergoing = transitive ? (personal || twice ? "somebody" : "something") : null
    // "It was not the army that held them": somebody did, and nobody is named for it.
    if (isRuledOut(row, group, pack)) return {...inOrder(row, group, {subject: [], ...right, from}, undergoing, pack), subject: []} // prettier-ignore
    const subject = above.length === 1 && isOfOtherNumber(row, group, above[0]!, pack) ? [] : above
    return inOrder(row, group, {subject, ...right, from}, undergoing, pack, end)
  }
  const by = right.obliques.find(({word, phrases}) => pack.by.has(word) && isDoer(row, phrases, pack) && phrases.every((one) => one.mention?.kind !== "place" || one.mention.form === "name")) // prettier-ignore
  // "Fueron liberadas 53 personas": where subjects may stand behind.
  const later = pack.free !== null && (above.length === 0 || isOutside(row, group, above, right, pack))
  // "Liberó a los alemanes detenidos desde enero, informó el ministro": a participle has nobody beyond its commas.
  const late = right.object.length > 0 || !later || passive === "participle" ? right.object : beyondCommas(row, right.to, pack) // prettier-ignore
  const far = late.length === 0 && later && passive === "helped" ? farBehind(row, group, pack) : late
  return {
    subject: by?.phrases ?? [],
    object: later ? orEnding(row, group, far, pack) : above,
    second: later ? [] : right.object,
    obliques: right.obliques.filter((one) => one !== by),
    from,
    to: right.to,
  }
}

// "The soldiers who freed Ana Ruiz left", "whoever freed Ana Ruiz left": behind "who" and its verb stands the object, though a verb comes next.
function takenBefore(
  row: Row,
  {from, at, passive, infinitive}: VerbGroup,
  end: number,
  transitive: boolean,
  pack: ClaimPack,
): Right | null {
  // "The order to free Ana Ruiz came": nor does one behind an infinitive of a noun.
  const led = infinitive ? row.tokens[from - 1]?.upos === "NOUN" : /^W(?:P|DT)$/.test(row.tokens[from - 1]?.xpos ?? "")
  if (pack.free !== null || !transitive || passive || !led || at !== end - 1 || signatureAt(row, at, pack) !== null) return null // prettier-ignore
  const object = phraseBeginningAt(row, end)
  if (object === null || !isPeople(row, object, pack) || !isTensed(row, object.to) || row.tokens[object.to]?.upos === "AUX") return null // prettier-ignore
  return {object: [object], second: [], obliques: [], to: object.to}
}

// "Were not freed by the army but by the guerrillas": of two that one word leads to, the first is ruled out.
function setRight(row: Row, {at, from}: VerbGroup, right: Right, pack: ClaimPack): Right {
  const denied = row.lower.slice(from, at).some((word) => pack.not.has(word))
  const but = denied ? setRightAt(row, at, pack) : -1
  const word = but < 0 ? "" : (row.lower[but + 1] ?? "")
  return but < 0 ? right : {...right, obliques: right.obliques.filter((one) => one.word !== word || one.at > but)}
}

// "14 civilians killed and 39 injured": each is of the number before it.
function talliedOf(row: Row, {at, from}: VerbGroup, pack: ClaimPack): readonly Phrase[] | null {
  const counted = talliedAt(row, at, pack)
  return counted === null || counted.to > from ? null : [counted]
}

// "Freed in 1977, she was expelled": a participle that opens a sentence is said of the subject of its verb.
function openingOf(row: Row, group: VerbGroup, pack: ClaimPack): readonly Phrase[] {
  const first = firstJoined(row, group, pack)
  const {rel, head} = row.tokens[first.at] ?? {rel: "", head: -1}
  const inverted = behindCopula(row, group, pack)
  if (inverted.length > 0) return inverted
  if (first.from > 1) return []
  if (rel !== "advcl" || head <= group.at || !isVerb(row, head)) return behindOpening(row, group, pack)
  return subjectOf(row, verbGroup(row, head, pack), pack, 0).filter(({from}) => from > group.at)
}

// "Tras huir de la cárcel, los frailes cruzaron la frontera": an infinitive that opens a sentence is said of the subject of
// its verb.
function aheadOf(row: Row, {from, tensed}: VerbGroup, {object, to}: Right, pack: ClaimPack): readonly Phrase[] {
  if (pack.free === null || from > 3 || row.tokens[tensed]?.xpos !== "VB" || row.tokens[from - 1]?.upos !== "ADP") return [] // prettier-ignore
  const end = object.at(-1)?.to ?? to
  const first = row.tokens[end]?.text === "," ? phraseBeginningAt(row, end + 1) : null
  return first !== null && isPeople(row, first, pack) ? listFrom(row, first, pack).phrases : []
}

// "Also freed was Ana Ruiz", "killed in the raid were two nurses": of whom it is told stands behind.
function behindCopula(row: Row, {at, from}: VerbGroup, pack: ClaimPack): readonly Phrase[] {
  if (pack.free !== null || row.tokens.slice(0, from).some(({upos}) => !/^(?:ADV|CCONJ|PUNCT)$/.test(upos))) return []
  for (let i = at + 1; i < Math.min(row.tokens.length, at + Inverted); i++) {
    if (pack.be.has(row.lower[i] ?? "")) {
      const next = phraseBeginningAt(row, i + 1) ?? phraseBeginningAt(row, i + 2)
      const list = next === null ? null : listFrom(row, next, pack)
      const all =
        list?.phrases.every((one) => isPeople(row, one, pack) || row.tokens[one.head]?.upos === "NUM") === true
      return list !== null && all && !isTensed(row, list.to) ? list.phrases : []
    }
    if (isTensed(row, i) || row.tokens[i]?.upos === "PUNCT") return []
  }
  return []
}

const Inverted = 12 // tokens between a participle that opens a sentence and its copula

// "Freed on Thursday, Ana Ruiz is a nurse": whom a sentence goes on with behind the comma of a participle that opens it.
function behindOpening(row: Row, {at, from}: VerbGroup, pack: ClaimPack): readonly Phrase[] {
  // "Freed of all care, she sang".
  if (pack.free !== null || from > 0 || row.tokens[at]?.xpos !== "VBN" || pack.of.has(row.lower[at + 1] ?? "")) return [] // prettier-ignore
  const comma = row.lower.indexOf(",", at)
  if (comma < 0 || row.tokens.slice(at + 1, comma).some((_, i) => isTensed(row, at + 1 + i))) return []
  const next = phraseBeginningAt(row, comma + 1) ?? phraseBeginningAt(row, comma + 2)
  if (next === null || !isPeople(row, next, pack)) return []
  const {phrases, to} = listFrom(row, next, pack)
  return isTensed(row, to) || row.tokens[to]?.text === "," ? phrases : []
}

// "Lejos de ser liberadas, las monjas fueron golpeadas": what was not done is said of whom the other befell.
function insteadOf(row: Row, {from, passive}: VerbGroup, {object, to}: Right, pack: ClaimPack): readonly Phrase[] {
  if (!passive || from > 3 || object.length > 0 || row.tokens[to]?.text !== ",") return []
  if (![2, 3].some((words) => pack.instead.has(row.lower.slice(0, words).join(" ")))) return []
  const next = phraseBeginningAt(row, to + 1)
  return next === null ? [] : listFrom(row, next, pack).phrases
}

// "Informa que fueron detenidas 86 personas", "LOCUTORA: Fue detenida Ana Ruiz": who stands before "que" or a colon is
// not who it befell, when somebody is behind it.
function isOutside(row: Row, group: VerbGroup, above: readonly Phrase[], {object}: Right, pack: ClaimPack): boolean {
  const [first] = object
  if (first === undefined || !isPeople(row, first, pack)) return false
  for (let i = group.from - 1; i >= Math.max(0, group.from - 12); i--)
    if (row.tokens[i]?.upos === "SCONJ" || row.tokens[i]?.text === ":") return above.every(({from}) => from < i)
  return false
}

// "Los frailes a los que detuvieron", "a quienes el ejército liberó": whom a relative marked as an object is about.
function relativeObject(row: Row, {from}: VerbGroup, pack: ClaimPack): Phrase | null {
  const personal = pack.free?.personal
  for (let i = from - 1; i >= Math.max(1, from - Clause); i--) {
    if (isVerb(row, i) || /^(?:PUNCT|CCONJ)$/.test(row.tokens[i]?.upos ?? "")) return null
    if (!pack.relative.has(row.lower[i] ?? "")) continue
    let link = i - 1
    if (row.tokens[link]?.upos === "DET") link--
    const word = row.lower[link] ?? ""
    const marked = link > 0 && personal?.has(pack.free?.contracted.get(word) ?? word) === true
    const over = marked ? antecedent(row, link, pack) : null
    return over !== null && isPeople(row, over, pack) ? over : null
  }
  return null
}

const Clause = 8 // tokens from a relative to its verb

// "The men the army arrested", "prisoners that you hold": whom a relative clause with a subject of its own is about.
function objectAbove(row: Row, group: VerbGroup, pack: ClaimPack): Phrase | null {
  const token = row.tokens[group.at]
  if (pack.free !== null || token?.rel !== "acl:relcl" || group.passive || token.head >= group.from) return null
  const phrase = row.phrases[row.phraseAt[token.head] ?? -1]
  if (phrase === undefined) return null
  for (let i = phrase.to; i < group.from; i++) {
    const one = row.tokens[i]
    if (one?.head === group.at && /^nsubj/.test(one.rel) && !/^W/.test(one.xpos) && !pack.relative.has(row.lower[i] ?? "")) return phrase // prettier-ignore
  }
  return null
}

/** Whether phrases behind "by" can be who does it, where that word also tells why: "por la policía", "por los hechos". */
export function isDoer(row: Row, phrases: readonly Phrase[], pack: ClaimPack): boolean {
  // "By bus", "by mistake": how it was done.
  if (phrases.every(({from, to, head}) => (to === from + 1 || (row.amountOn[from] ?? -1) >= 0) && pack.means.has(row.lower[head] ?? ""))) return false // prettier-ignore
  // "Por la fuerza", "por la presunta comisión de un delito": how, and why.
  if (pack.free !== null && phrases.every(({head}) => pack.free!.ways.has(row.lower[head] ?? "") || (pack.free!.grounds.has(row.lower[head] ?? "") && pack.of.has(row.lower[head + 1] ?? "")))) return false // prettier-ignore
  return pack.free === null || phrases.every(({mention}) => mention !== null && mention.kind !== "thing" && (mention.kind !== "place" || mention.form === "name")) // prettier-ignore
}

// "were held" is helped; "hostages held in" is not, nor "two freed": a past form that could have an object and has
// none is taken for a participle.
function isPassive(
  row: Row,
  group: VerbGroup,
  right: Right,
  transitive: boolean,
  pack: ClaimPack,
): "helped" | "participle" | null {
  if (group.passive) return "helped"
  const token = row.tokens[group.at]
  if (
    transitive &&
    right.object.length === 0 &&
    !group.helped &&
    (token?.xpos === "VBN" || pack.neverAlone.has(token?.lemma ?? "") || pack.hardlyAlone.has(token?.lemma ?? "")) &&
    talliedOf(row, group, pack) !== null
  )
    return "participle"
  const before = coordinated(row, group, pack)
  // "Was stripped of his badge and put on a ship": a participle that looks like the bare verb.
  const bareForm = token?.xpos === "VB" && pack.free === null && before !== null && row.tokens[before]?.xpos === "VBN"
  const past =
    bareForm || token?.xpos === "VBN" || (token?.xpos === "VBD" && pack.free === null) || token?.upos === "ADJ"
  // "Ana Ruiz arrested at the airport": what is always done to somebody was done to whoever stands before it.
  const bare = right.object.length === 0 && (pack.neverAlone.has(token?.lemma ?? "") || pack.onlyDone.has(token?.lower ?? "") || isHeadlined(row, group, pack)) && !row.tokens.slice(Math.max(0, group.from - 6), group.from).some(({xpos}) => /^W/.test(xpos)) // prettier-ignore
  // "Three boys taken on Friday by militia": a form that is no past is done to its subject.
  const undergone = token?.xpos === "VBN" && pack.free === null && right.object.length === 0
  if (hasOwnSubject(row, group.at) && !goesOn(row, group.at) && !bare && !undergone) return null
  if (!past || group.perfect || group.infinitive || group.modal >= 0 || group.helped || !transitive) return null
  const first = before === null ? null : verbGroup(row, before, pack)
  // "Was held and subjected to beatings": what follows its own preposition is no object.
  if (first?.passive === true && token?.xpos === "VBN" && pack.free === null) return "helped"
  if (before !== null && first !== null && right.object.length === 0) {
    // "detained in May and accused of theft": the second is a participle if the first is.
    return first.passive ? "helped" : isPassive(row, first, rightOf(row, before + 1, pack), transitive, pack)
  }
  // "Ana Ruiz, 34, forced into a van": what a preposition stands before is no object.
  const led = right.object[0] !== undefined && pack.free === null && token?.xpos === "VBN" && row.tokens[right.object[0].from - 1]?.rel === "case" // prettier-ignore
  if (right.object.length > 0 && !led) return null
  return "participle"
}

// "Ana Ruiz killed in Sola", "nine held": what is hardly told without whom it was done to, as the one verb of its line.
function isHeadlined(row: Row, {at, from}: VerbGroup, pack: ClaimPack): boolean {
  if (!pack.hardlyAlone.has(row.tokens[at]?.lemma ?? "") || row.tokens[from - 1]?.xpos === "PRP") return false
  // "Officials released on Monday the list": its object may stand behind a day.
  let next = at + 1
  while ((row.timeOn[next] ?? -1) >= 0 || /^AD[PV]$/.test(row.tokens[next]?.upos ?? "")) next++
  if (next > at + 1 && /^(?:DET|NOUN)$/.test(row.tokens[next]?.upos ?? "") && row.tokens[next - 1]?.upos !== "ADP") return false // prettier-ignore
  return !row.tokens.some(({upos}, i) => i !== at && (upos === "AUX" || isVerb(row, i)))
}

// "Un canje mediado por la Cruz Roja": what has nobody for an object is still done by somebody.
function isBareParticiple(row: Row, {at, helped, perfect, infinitive}: VerbGroup): boolean {
  return row.tokens[at]?.xpos === "VBN" && !helped && !perfect && !infinitive
}

/** Whether a clause goes on behind a comma: "the clerk kidnapped in May, has been freed" is not what the clerk did. */
export function goesOn(row: Row, at: number): boolean {
  if (!/^VB[DN]$/.test(row.tokens[at]?.xpos ?? "") || (row.phraseAt[at - 1] ?? -1) < 0) return false
  for (let i = at + 1; i < Math.min(at + 14, row.tokens.length); i++) {
    if (isVerb(row, i) || row.tokens[i]?.upos === "AUX")
      return row.tokens[i - 1]?.text === "," && row.tokens[i]?.xpos !== "VBG" // "cleared the hall, arresting nine"
  }
  return false
}

// A past form that the tree gives a subject of its own carries its clause, however it was tagged: "he mediated".
function hasOwnSubject(row: Row, at: number): boolean {
  if (row.tokens[at]?.rel === "amod") return false
  for (let i = Math.max(0, at - 12); i < at; i++)
    if (row.tokens[i]?.head === at && row.tokens[i]?.rel === "nsubj") return true
  return false
}

/** Whether a colon stands behind somebody who opens the sentence: "Ana Ruiz: freed on 3 June". */
export function isEntry(row: Row, at: number, pack: ClaimPack): boolean {
  const phrase = row.tokens[at]?.text === ":" ? phraseEndingAt(row, at - 1) : null
  return phrase !== null && isPeople(row, phrase, pack) && row.tokens.slice(0, phrase.from).every(({upos}) => /^(?:PUNCT|SYM|X|NUM|DET)$/.test(upos)) // prettier-ignore
}

// What a bare participle is said of: the phrase before it, people if there is a choice.
function participleOf(row: Row, from: number, pack: ClaimPack): readonly Phrase[] {
  const within = innerBefore(row, from, pack)
  if (within !== null) return [within]
  const heading = headOfLine(row, from, pack)
  if (heading.length > 0) return heading
  let i = from - 1
  // "Were let go, not rescued": said of whom the first was.
  const denied = row.tokens[i]?.text === "," && pack.not.has(row.lower[from] ?? "") ? verbLeft(row, i - 1) : null
  if (denied !== null) return verbArguments(row, verbGroup(row, denied, pack), denied + 1, true, pack).object
  // Ana Ruiz "freed on Thursday".
  while (/^["“”„«»]$/.test(row.tokens[i]?.text ?? "")) i--
  // "Circumstances: taken off a bus": a label is nobody; whom the entry is about is.
  if (row.heading !== null && row.tokens[i]?.text === ":" && !/^(?:person|group)$/.test(phraseEndingAt(row, i - 1)?.mention?.kind ?? "")) return [] // prettier-ignore
  if (/^[,(—–]$/.test(row.tokens[i]?.text ?? "") || isEntry(row, i, pack)) i--
  // "Mira Holt, 27, captured in March": an age is nobody.
  if (row.tokens[i]?.upos === "NUM" && row.tokens[i - 1]?.text === "," && row.tokens[i + 1]?.text === ",") i -= 2
  const figure = figureBehind(row, from, pack)
  if (figure !== null) return [figure]
  // "Was ordered released": said of whom the order is about.
  if (row.tokens[from]?.rel === "xcomp" && row.tokens[from]?.head === i && isVerb(row, i))
    return verbArguments(row, verbGroup(row, i, pack), i + 1, true, pack).object
  if (row.tokens[i]?.upos === "CCONJ") {
    const left = verbLeft(row, i - 1)
    if (left !== null) return verbArguments(row, verbGroup(row, left, pack), left + 1, true, pack).object
  }
  const time = timeAt(row, i)
  if (time !== null) i = time.from - (row.tokens[time.from - 1]?.upos === "ADP" ? 2 : 1)
  // "Tres ciudadanos alemanes detenidos".
  while (pack.free !== null && row.tokens[i]?.upos === "ADJ" && (row.phraseAt[i] ?? -1) < 0) i--
  const ending = phraseEndingAt(row, i)
  const inner = ending === null ? null : innerAgreeing(row, from, ending, pack)
  if (inner !== null) return [inner]
  const phrase = namedOver(row, i, pack) ?? ending
  if (phrase === null) {
    const over = /^(?:,|\)|—|–)$/.test(row.tokens[i]?.text ?? "") ? overComma(row, i, pack) : null
    return over === null ? [] : [over]
  }
  const whole = wholeOf(row, phrase, pack)
  if (whole !== null) return [whole]
  if (isPeople(row, phrase, pack)) return withFirst(row, phrase, pack)
  const higher = climb(row, phrase, pack)
  return higher !== null && isPeople(row, higher, pack) ? [higher] : [phrase]
}

// "Delia Quint (41), maestra, liberada el lunes": who is named before what a comma only says she is.
function namedOver(row: Row, at: number, {free}: ClaimPack): Phrase | null {
  const called = phraseEndingAt(row, at)
  if (free === null || called === null || called.mention?.form === "name" || called.from !== called.head || row.tokens[called.from - 1]?.text !== ",") return null // prettier-ignore
  let end = called.from - 2
  if (row.tokens[end]?.text === ")") while (end > 0 && row.tokens[end + 1]?.text !== "(") end--
  const named = phraseEndingAt(row, end)
  return named?.mention?.form === "name" && named.mention.kind === "person" ? named : null
}

// "Deported: 14.", "Freed so far: 9", "Total killed to date: 31": a figure behind the colon of a bare participle is how many it befell.
function figureBehind(row: Row, from: number, {tallies}: ClaimPack): Phrase | null {
  // "Nurses freed in Sola: 2".
  const line = phraseEndingAt(row, from - 1)
  const opens = tallies.has(row.lower[from - 1] ?? "") ? from - 2 : line?.mention?.form !== "name" && line?.from === 0 ? -1 : from - 1 // prettier-ignore
  if (!/^[.;,]?$/.test(row.tokens[opens]?.text ?? "")) return null
  let colon = from + 1
  while (/^(?:ADV|ADP)$/.test(row.tokens[colon]?.upos ?? "") || (row.timeOn[colon] ?? -1) >= 0 || (row.tokens[colon - 1]?.upos === "ADP" && /^(?:NOUN|PROPN)$/.test(row.tokens[colon]?.upos ?? ""))) colon++ // prettier-ignore
  if (row.tokens[colon]?.text !== ":") return null
  const amount = row.amounts[row.amountOn[colon + 1] ?? -1]
  return amount?.from === colon + 1 && /^[.;,]?$/.test(row.tokens[amount.to]?.text ?? "") ? {...amount, mention: null} : null // prettier-ignore
}

// "Two of the three teachers abducted in May": what befell the three.
function wholeOf(row: Row, {from, head, to}: Phrase, pack: ClaimPack): Phrase | null {
  if (row.tokens[head]?.upos !== "NUM" && row.tokens[from]?.upos !== "NUM") return null
  for (let i = head + 1; i < to; i++) {
    const inner = pack.of.has(row.lower[i - 1] ?? "") ? row.inner.get(i) : undefined
    if (inner?.to === to && inner.mention?.kind === "group") return inner
  }
  return null
}
