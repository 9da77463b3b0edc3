// What stands to the right of a verb or noun: its object, what hangs on it by prepositions, and lists.

import {asidesEnd, isPersonName} from "./asides.ts"
import type {ClaimPack} from "./pack.ts"
import {isPeople} from "./climb.ts"
import {isSetRight} from "./cleft.ts"
import {isSum} from "./listed.ts"
import {isTensed, isVerb, onceAt, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"

/** A preposition with what it leads to. */
export type Oblique = {readonly word: string; readonly at: number; readonly phrases: readonly Phrase[]}

/** What stands to the right of a verb or noun up to where its clause ends. */
export type Right = {
  readonly object: readonly Phrase[]
  readonly second: readonly Phrase[]
  readonly obliques: readonly Oblique[]
  readonly to: number
}

const Reach = 60 // tokens a clause is followed to the right

/** What stands right of a verb, from a token on: objects, prepositions and times. */
export const rightOf = onceAt(walkRight)

function walkRight(row: Row, start: number, pack: ClaimPack): Right {
  let object: readonly Phrase[] = []
  let second: readonly Phrase[] = []
  const obliques: Oblique[] = []
  let to = start
  let fresh = true
  for (let i = start; i < Math.min(row.tokens.length, start + Reach);) {
    const token = row.tokens[i]
    if (token === undefined) break
    const time = timeAt(row, i)
    if (time !== null) {
      i = to = Math.max(time.to, i + 1)
      fresh &&= pack.free !== null
      continue
    }
    const phrase = phraseFrom(row, i)
    if (phrase !== null && isDoubled(row, phrase)) {
      i = to = phrase.to + 2
      continue
    }
    if (phrase !== null) {
      if (!fresh && second.length === 0 && object.length === 1 && obliques.length === 0 && i === object[0]?.to) {
        second = [phrase]
        i = to = phrase.to
        continue
      }
      // "Salieron de la cárcel seis presos": where subjects may stand behind all else.
      // "Murieron entre ellas dos niños": who is named of them is none that the verb is told of.
      const last = obliques.at(-1)
      const named = pack.among.has(last?.word ?? "") && last?.phrases.at(-1)?.to === i
      const behind = pack.free === null ? isPastDay(row, start, i, obliques) : row.tokens[i - 1]?.text !== "," && !named // prettier-ignore
      const late = object.length === 0 && behind && isPeople(row, phrase, pack)
      if (!fresh && !late) break
      // "The gunmen who took two nuns have fled": the object of a clause may stand right before the main verb.
      const own = row.tokens[phrase.head]?.rel === "obj" && row.tokens[phrase.head]?.head === start - 1
      if (!own && isTensed(row, phrase.to)) break
      const list = listFrom(row, phrase, pack)
      object = list.phrases
      i = to = list.to
      fresh = false
      continue
    }
    const by = byPartOf(row, i, pack)
    if (by !== null) {
      obliques.push({word: pack.free!.part.led, at: i, phrases: by.phrases})
      i = to = by.to
      fresh = false
      continue
    }
    // "Heard since from the four": not since them.
    if (pack.free === null && pack.since.words.has(row.lower[i] ?? "") && row.tokens[i + 1]?.upos === "ADP") {
      i++
      continue
    }
    // "Any of the prisoners", "all of the men": what they are of.
    const of = fresh && /^(?:DET|PRON)$/.test(token.upos) && pack.people.has(row.lower[i] ?? "") && pack.of.has(row.lower[i + 1] ?? "") ? phraseFrom(row, i + 2) : null // prettier-ignore
    if (of !== null) {
      object = [of]
      i = to = of.to
      fresh = false
      continue
    }
    if (
      token.upos === "ADP" ||
      (token.upos === "SCONJ" && phraseBeginningAt(row, i + 1) !== null && !clauseFollows(row, i + 1)) ||
      (token.upos === "SCONJ" && row.tokens[i + 1]?.xpos === "VBG" && isForDeed(row, start - 1, i, pack)) ||
      (token.upos === "PART" && phraseBeginningAt(row, i + 1) !== null && row.tokens[i + 1]?.upos !== "VERB")
    ) {
      // prettier-ignore
      const counted = row.amounts[row.amountOn[i + 1] ?? -1]?.from === i + 1 // "a entre 20 y 30 personas"
      const double = row.tokens[i + 1]?.upos === "ADP" && phraseBeginningAt(row, i + 2) !== null && !counted
      const at = i + (double ? 2 : 1)
      const skip =
        phraseBeginningAt(row, at) === null && (/^(?:ADV|ADJ|DET|PUNCT)$/.test(row.tokens[at]?.upos ?? "") || isDescribing(row, at)) ? 1 : 0 // prettier-ignore
      const target = phraseFrom(row, at) ?? phraseFrom(row, at + skip)
      const when = timeAt(row, at + skip)
      if (when !== null || target === null) {
        i = to = when === null ? gerundEnd(row, i + 1, pack) : when.to
        fresh = false
        continue
      }
      const list = listFrom(row, target, pack)
      const single = pack.free?.contracted.get(row.lower[i] ?? "") ?? row.lower[i] ?? ""
      const led = `${row.lower[i - 1] ?? ""} ${single}` // "cerca de"
      const word = double ? `${row.lower[i] ?? ""} ${row.lower[i + 1] ?? ""}` : pack.places.has(led) ? led : single
      obliques.push({word, at: i, phrases: list.phrases})
      to = list.to
      i = joinBehind(row, list.phrases.at(-1) ?? target, to, pack)
      fresh = false
      continue
    }
    if (token.upos === "PUNCT") {
      if (/^["“”„«»‘’'`]+$/.test(token.text)) i++
      else if (
        token.text === "," &&
        !isGap(row, i + 1) &&
        (row.tokens[i + 1]?.upos === "ADP" || timeAt(row, i + 1) !== null || placeAfter(row, i))
      )
        i++ // prettier-ignore
      else if (token.text === "(") i++
      else if (token.text === "-") i++
      else break
      continue
    }
    // "Fue rescatado sano y salvo el alpinista".
    const paired = pack.free !== null && row.tokens[i - 1]?.upos === "ADJ" && row.tokens[i + 1]?.upos === "ADJ"
    if (token.upos === "CCONJ" && (row.tokens[i + 1]?.upos === "ADP" || paired)) {
      i++
      continue
    }
    if (
      token.upos === "ADV" ||
      token.upos === "DET" ||
      token.upos === "ADJ" ||
      token.upos === "NUM" ||
      token.xpos === "POS" ||
      token.xpos === "RP"
    ) {
      // prettier-ignore
      if (pack.relative.has(row.lower[i] ?? "") || token.xpos === "WRB") break
      i++
      continue
    }
    break
  }
  return {object, second, obliques, to}
}

// "Police arrested late on Monday in Sola three students": whether nothing but a day or a place by its name stands between a verb
// and what follows at `at`, which is not the subject of a verb behind it.
function isPastDay(row: Row, start: number, at: number, obliques: readonly Oblique[]): boolean {
  const {rel, head} = row.tokens[row.phrases[row.phraseAt[at] ?? -1]?.head ?? at]!
  if (/^nsubj/.test(rel) && head > at) return false
  const places = obliques.flatMap(({phrases}) => phrases)
  if (!places.every(({mention}) => mention?.kind === "place" && mention.form === "name")) return false
  for (let i = start; i < at; i++)
    if ((row.timeOn[i] ?? -1) < 0 && !/^AD[PV]$/.test(row.tokens[i]!.upos) && !places.some(({from, to}) => from <= i && i < to)) return false // prettier-ignore
  return row.timeOn.subarray(start, at).some((time) => time >= 0)
}

// "Golpes por parte de los guardias": who they are by.
function byPartOf(row: Row, at: number, pack: ClaimPack): ReturnType<typeof listFrom> | null {
  if (pack.free === null || row.lower[at + 1] !== pack.free.part.noun) return null
  if (!pack.by.has(row.lower[at] ?? "") || !pack.of.has(row.lower[at + 2] ?? "")) return null
  const first = phraseFrom(row, at + 3)
  return first === null ? null : listFrom(row, first, pack)
}

// "Detuvo a Ruiz (31), enfermera, y a Soto": the word that joins the next behind what stands beside a name; else `to`.
function joinBehind(row: Row, last: Phrase, to: number, pack: ClaimPack): number {
  const end = isPersonName(last) ? asidesEnd(row, to, pack) : to
  const join = row.tokens[end]?.text === "," ? end + 1 : end
  return end > to && row.tokens[join]?.upos === "CCONJ" ? join : to
}

// "The release of detained nurses": a participle right before the noun that it describes.
const isDescribing = ({tokens}: Row, at: number): boolean => tokens[at]?.xpos === "VBN" && tokens[at].rel === "amod" && tokens[at].head > at // prettier-ignore

// "Two were freed, in Arden three", "on Friday three": what is told of others behind their place or day.
function isGap(row: Row, at: number): boolean {
  const place = row.tokens[at]?.upos === "ADP" ? phraseBeginningAt(row, at + 1) : null
  const ahead = place?.mention?.kind === "place" ? place : timeAt(row, row.tokens[at]?.upos === "ADP" ? at + 1 : at)
  const others = ahead === null ? null : phraseBeginningAt(row, ahead.to)
  return others !== null && row.tokens[others.head]?.upos === "NUM" && /^(?:PUNCT|CCONJ)$/.test(row.tokens[others.to]?.upos ?? "PUNCT") // prettier-ignore
}

// "Charged with selling", "got nine years for selling": a deed that somebody answers for.
function isForDeed({tokens, lower}: Row, verb: number, at: number, {purposes, answering}: ClaimPack): boolean {
  const word = lower[at] ?? ""
  return purposes.has(word) || answering.charging.get(tokens[verb]?.lemma ?? "")?.includes(word) === true
}

// "They left one by one", "house to house": a word told twice says how, not whom. "Arrested her at her home" is of her.
function isDoubled({tokens, lower}: Row, {from, to}: Phrase): boolean {
  return (
    to === from + 1 &&
    tokens[to]?.upos === "ADP" &&
    lower[to + 1] === lower[from] &&
    !/^PRP/.test(tokens[from]?.xpos ?? "")
  )
}

// "At least 14 people", "more than 40": what bounds a number stands before the phrase and is no preposition of its own.
function phraseFrom(row: Row, at: number): Phrase | null {
  const amount = row.amounts[row.amountOn[at] ?? -1]
  const inner = amount?.from === at ? row.phrases[row.phraseAt[amount.to - 1] ?? -1] : undefined
  const phrase = phraseBeginningAt(row, at)
  return phrase !== null ? belonging(row, phrase) : inner !== undefined && inner.from > at ? inner : null
}

// "Took the poet's glasses": what is somebody's is meant, and not whose it is.
function belonging(row: Row, owner: Phrase): Phrase {
  if (row.tokens[owner.to]?.xpos !== "POS") return owner
  let head = owner.to + 1
  while (/^(?:ADJ|NOUN|NUM)$/.test(row.tokens[head + 1]?.upos ?? "") && /^(?:ADJ|NOUN|NUM)$/.test(row.tokens[head]?.upos ?? "")) head++ // prettier-ignore
  const known = row.phrases[row.phraseAt[head] ?? -1]
  if (row.tokens[head]?.upos !== "NOUN" || (known !== undefined && known.from <= owner.to)) return owner
  return known !== undefined ? {...known, from: owner.from} : {from: owner.from, to: head + 1, head, mention: null}
}

// "Charged with disclosing a secret": a gerund behind a preposition belongs to the clause with what it governs.
function gerundEnd(row: Row, at: number, pack: ClaimPack): number {
  const gerund = row.tokens[at]?.xpos === "VBG" && isVerb(row, at)
  if (!gerund) return at
  const next = rightOf(row, at + 1, pack)
  return next.to
}

// ", Lissen, on Thursday": a place behind a place says more of it.
function placeAfter(row: Row, comma: number): boolean {
  const [before, after] = [phraseEndingAt(row, comma - 1), phraseBeginningAt(row, comma + 1)]
  return before?.mention?.kind === "place" && after?.mention?.kind === "place" && row.tokens[after.to]?.upos !== "VERB"
}

function clauseFollows(row: Row, at: number): boolean {
  for (let i = at; i < Math.min(at + 12, row.tokens.length); i++) {
    if (isTensed(row, i)) return true
    if (row.tokens[i]?.upos === "PUNCT") return false
  }
  return false
}

/** A phrase with those joined to it by commas and "and", and the token after the last. */
export function listFrom(
  row: Row,
  first: Phrase,
  pack: ClaimPack,
): {readonly phrases: readonly Phrase[]; readonly to: number} {
  const phrases = [first]
  let to = first.to
  const waiting: Phrase[] = []
  for (let i = first.to, tries = 0; tries < 24; tries++) {
    // "The student Orr, 17, and the baker Holt (31), a Velm man, and": an age and a trade are nobody.
    if (isPersonName(waiting.at(-1) ?? phrases.at(-1)!)) i = asidesEnd(row, i, pack)
    const token = row.tokens[i]
    const joins = token?.upos === "CCONJ"
    if (!joins && token?.text !== ",") break
    const at = i + (token?.text === "," && row.tokens[i + 1]?.upos === "CCONJ" ? 2 : 1)
    const next = phraseFrom(row, at)
    if (next === null) break
    // "Not five but seven": of the two the second holds.
    if (joins && phrases.length === 1 && isSetRight(row, at - 1, first, pack)) return listFrom(row, next, pack)
    // "in Oslo and another in Rome": somebody else begins, not another place.
    if (first.mention?.kind === "place" && (next.mention === null ? row.tokens[next.head]?.upos === "NUM" : isPerson(next))) break // prettier-ignore
    // "Freed 26, and the union only counted 19": somebody begins a clause.
    let end = next.to
    while (row.tokens[end]?.upos === "ADV") end++
    waiting.push(next)
    if (joins || at === i + 2) {
      if (isTensed(row, end) && !hasSubjectBefore(row, end, first.from)) break
      phrases.push(...waiting.splice(0))
      to = next.to
    }
    i = next.to
  }
  return phrases.length > 2 && isSum(first, phrases.slice(1)) ? {phrases: [first], to} : {phrases, to}
}

// "The arrest of Orr and Lind caused a strike": the verb's subject stands before the list, and none of the list is it.
function hasSubjectBefore(row: Row, at: number, from: number): boolean {
  const {tokens} = row
  const verb = tokens[at]?.upos === "AUX" ? tokens[at].head : at
  for (let i = from - 1; i >= Math.max(0, from - 8) && !isVerb(row, i); i--)
    if (tokens[i]?.head === verb && tokens[i]?.rel.startsWith("nsubj") === true) return true
  return false
}

const isPerson = ({mention}: Phrase): boolean => mention?.kind === "person" || mention?.kind === "group"
