// A sentence as the claims floor sees it: its tokens cut into phrases, each with the mention it is.
//
// Roles are filled from the order of phrases, verbs and prepositions, and from the tree where the order leaves a
// choice. Phrases come from mentions first; nouns that are no mention are cut out by their tags.

import {firstWith} from "../base/search.ts"
import type {Sentence, Token} from "../language/analysis.ts"
import {isOfBirth} from "../mentions/births.ts"
import type {Mention} from "../mentions/mention.ts"
import {measuring} from "../mentions/quantity.ts"
import type {ClaimPack, FreeOrder} from "./pack.ts"
import {withShares} from "./shares.ts"
import {isTelegram, onlyPeople} from "./telegram.ts"
import {sheetOf} from "./sheet.ts"

/** A noun phrase without what hangs on it: tokens `from` to before `to`, carried by `head`. */
export type Phrase = {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly mention: Mention | null
  /** Stands for whom the entry is about: "arrested" of "Arrested at his home." */
  readonly headed?: true
  /** The share it is of what it mentions: "half" of "half of the detainees". */
  readonly part?: Phrase
  /** A time when it was not: "not on Monday but on Tuesday", and that of a birth. */
  readonly denied?: true
}

/**
 * One sentence. `phraseAt[i]` is the index of the phrase token `i` stands in, or −1. `inner` are mentions inside
 * phrases ("Ortega" in "Ortega's aides"), by their first token. `timeOn` and `amountOn` give the time and the amount a
 * token stands in, as an index into `times` and `amounts`, or −1; only numbers of somebody or something and shares are
 * among the amounts, no ages, measures and money. `heading` is the person that the entry it stands in begins with:
 * "1. Ana Ruiz, nurse, 29. Arrested at her home."
 */
export type Row = {
  readonly index: number
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  readonly phrases: readonly Phrase[]
  readonly phraseAt: Int32Array
  readonly inner: ReadonlyMap<number, Phrase>
  readonly amounts: readonly Phrase[]
  readonly amountOn: Int32Array
  readonly times: readonly Phrase[]
  readonly timeOn: Int32Array
  /** The tokens of ages: they are nobody, and no number of somebody. */
  readonly aged: ReadonlySet<number>
  readonly heading: Mention | null
  /** Whether `heading` is the first of those listed below it: "Freed on Monday:". */
  readonly announces?: true
}

/** The rows of a document. Sentences and mentions must be in the order of the text. */
export function makeRows(sentences: readonly Sentence[], mentions: readonly Mention[], pack: ClaimPack): Row[] {
  const order = [...mentions].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
  let next = 0
  // One piece of memory for the whole document: many small ones cost more than what is put in them.
  const room = new Int32Array(3 * sentences.reduce((sum, {tokens}) => sum + tokens.length, 0)).fill(-1)
  let used = 0
  const none = (count: number): Int32Array => room.subarray(used, (used += count))
  let block = -1
  let heading: Mention | null = null
  let dated: Mention | null = null
  let last: (() => Mention | null) | null = null // whom a telegram behind the row before would be about
  let sheet: Mention | null = null
  return sentences.map((sentence) => {
    const opens = sentence.block !== block
    if (opens) heading = null
    block = sentence.block
    while (next < order.length && (order[next]?.span.from ?? 0) < sentence.from) next++
    const first = next
    while (next < order.length && (order[next]?.span.from ?? Infinity) < sentence.to) next++
    const row = rowOf(sentence, order.slice(first, next), pack, none, heading)
    heading ??= headingOf(row)
    // "4 May: Ana Ruiz, nurse, arrested. 9 May: freed on bail."
    const before: Mention | null = dated
    dated = datedOf(row, before)
    if (opens) sheet = sheetOf(row, sheet, pack)
    const told = last !== null && isTelegram(row, pack) ? last() : null
    const about = row.heading ?? (dated !== null && dated === before ? dated : (sheet ?? told))
    last = told === null ? () => onlyPeople(row) : () => told
    return about === row.heading ? row : {...row, heading: about}
  })
}

// `none` gives as many −1 as it is asked for.
function rowOf(
  {index, tokens: tagged}: Sentence,
  mentions: readonly Mention[],
  pack: ClaimPack,
  none: (count: number) => Int32Array,
  heading: Mention | null,
): Row {
  const tokens = tagged.map((token, i) => {
    if (isBareVerb(tagged, i, pack)) return {...token, upos: "VERB", xpos: "VB"}
    if (pack.free !== null && isCounted(tagged, i, pack.free.befallen, pack))
      return {...token, upos: "NOUN", xpos: "NNS"}
    if (pack.free !== null && isTrade(tagged, i, pack)) return {...token, upos: "NOUN", xpos: "NN"}
    if (pack.free !== null && isFinite(tagged, i, pack.free)) return {...token, upos: "VERB", xpos: "VBZ"}
    return pack.free !== null && isUndergone(tagged, i, pack.free.doubles)
      ? {...token, upos: "VERB", xpos: "VBN"}
      : token
  })
  const lower = tokens.map((token) => token.lower)
  const phraseAt = none(tokens.length)
  const phrases: Phrase[] = []
  const inner = new Map<number, Phrase>()
  const amounts: Phrase[] = []
  const times: Phrase[] = []
  const aged = new Set<number>()
  const isTitle = (i: number): boolean => pack.titles.has(lower[i] ?? "")
  let at = 0
  let taken = -1
  for (const mention of mentions) {
    while (at < tokens.length && (tokens[at]?.to ?? 0) <= mention.span.from) at++
    let to = at
    while (to < tokens.length && (tokens[to]?.from ?? 0) < mention.span.to) to++
    if (to === at) continue
    // "Of Mr. Orr": a title is nobody beside the name it stands before.
    if (to === at + 1 && isTitle(at)) continue
    const first = mention.form === "name" && at > taken && isTitle(at - 1) ? at - 1 : at
    let head = to - 1
    while (head > at && (tokens[head]?.from ?? 0) >= mention.head.to) head--
    const phrase = {from: first, to, head, mention}
    if (mention.kind === "time") times.push(phrase)
    else if (mention.kind === "quantity") {
      if (!measuring.has(mention.maker.rule ?? "")) amounts.push(phrase)
      else if (mention.maker.rule === "age") for (let i = at; i < to; i++) aged.add(i)
    }
    // "Detenerla": the verb is no phrase, the pronoun grown to it is one inside.
    else if (
      at < taken ||
      mention.span.from > (tokens[at]?.from ?? 0) ||
      (mention.form === "pronoun" && isPossessive(tokens, at))
    )
      inner.set(at, phrase)
    else {
      phrases.push(phrase)
      taken = to
    }
  }
  marked(phraseAt, phrases)
  // Times are in the way of phrases: "on Tuesday" fills no role.
  const timeOn = marked(none(tokens.length), times)
  const amountOn = marked(none(tokens.length), amounts)
  const loose = loosePhrases(tokens, phraseAt, timeOn, amountOn, aged)
  const whole = [...phrases, ...loose].sort((a, b) => a.from - b.from)
  const all = amounts.length === 0 ? whole : withShares(whole, amounts, tokens, pack)
  marked(phraseAt, all)
  return {
    index,
    tokens,
    lower,
    phrases: all,
    phraseAt,
    inner,
    amounts,
    amountOn,
    times: times.map((time) =>
      isDeniedTime(tokens, lower, time, timeOn, pack) || isOfBirth(tokens, time.from, pack.born)
        ? {...time, denied: true}
        : time,
    ),
    timeOn,
    aged,
    heading,
  }
}

// "Did not die on Monday but on Tuesday": when it was not.
function isDeniedTime(
  tokens: readonly Token[],
  lower: readonly string[],
  {from, to}: Phrase,
  timeOn: Int32Array,
  {but, not}: ClaimPack,
): boolean {
  if (!but.has(lower[to] ?? "")) return false
  let next = to + 1
  while (/^(?:ADP|DET)$/.test(tokens[next]?.upos ?? "") && (timeOn[next] ?? -1) < 0) next++
  return (timeOn[next] ?? -1) >= 0 && lower.slice(Math.max(0, from - Denying), from).some((word) => not.has(word))
}

const Denying = 12 // tokens before a time in which it is denied

// Who opens an entry: a name behind nothing but a number or a mark, in a sentence without a verb.
function headingOf({tokens, phrases}: Row): Mention | null {
  const first = phrases.find(({from}) => /^\p{Lu}/u.test(tokens[from]?.text ?? ""))
  if (first?.mention?.kind !== "person" || first.mention.form !== "name" || tokens.length > LongestHeading) return null
  if (!tokens.slice(0, first.from).every(({upos, xpos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos) || xpos === "LS")) return null // prettier-ignore
  return tokens.some(({upos, xpos}) => upos === "AUX" || /^(?:VB[DZPFCS]|MD)$/.test(xpos)) ? null : first.mention
}

const LongestHeading = 30 // tokens

// Whom the entry of a day is about: whom it begins with, else whom the one before it was about, unless it names others.
function datedOf({tokens, phrases, times}: Row, before: Mention | null): Mention | null {
  const [time] = times
  if (time?.from !== 0 || !/^[:–—-]$/.test(tokens[time.to]?.text ?? "")) return null
  const named = phrases.filter(({mention}) => mention?.kind === "person" && mention.form === "name")
  const [first] = named
  if (first === undefined) return before
  return first.from === time.to + 1 && named.length === 1 ? first.mention : null
}

// "It would free two of them", "to free 30 of them": behind a modal, what has an object is a verb, however it was
// tagged; behind "to", what stands before a determiner or a number is.
function isBareVerb(tokens: readonly Token[], at: number, pack: ClaimPack): boolean {
  const token = tokens[at]!
  if (token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "PROPN") return false
  const [before, next] = [at > 0 ? tokens[at - 1] : undefined, tokens[at + 1]]
  if (isLet(tokens, at, pack)) return true
  if (before?.xpos === "MD") return /^(?:DET|NUM|PRON|PROPN|NOUN)$/.test(next?.upos ?? "")
  if (pack.turning.size > 0 && /^(?:DET|NUM|PRON|PROPN)$/.test(next?.upos ?? "") && isTurned(tokens, at, pack)) return true // prettier-ignore
  // "Did abduct Ana Ruiz".
  if (pack.free === null && pack.turning.has(before?.lower ?? "") && token.xpos === "NN" && /^(?:PROPN|PRON)$/.test(next?.upos ?? "")) return true // prettier-ignore
  // "(a) Release Ana Ruiz immediately;": a sentence without any other verb, which the noun would have "of" behind it for.
  if (
    pack.free === null &&
    token.xpos === "NN" &&
    next?.upos === "PROPN" &&
    pack.ordering.has(token.lower) &&
    isLone(tokens, at)
  )
    return true
  if (!pack.infinitive.has(before?.lower ?? "")) return false
  if (token.upos !== "ADJ") return pack.free === null && isLedTo(tokens, at, pack)
  // "Moved to free Ana Ruiz" is not "access to free Berlin".
  // "The order to free Ana Ruiz", "ordered the army to free Ana Ruiz".
  const over = tokens[at - 2]?.xpos === "RP" ? tokens[at - 3] : tokens[at - 2]
  const led = over?.upos === "NOUN" && (pack.signatures.has(over.lemma) || pack.objectControl.has(tokens[over.head]?.lemma ?? "")) // prettier-ignore
  const person = next?.upos === "PROPN" && (/^(?:VERB|ADV)$/.test(over?.upos ?? "") || led)
  return person || /^(?:DET|NUM|PRON)$/.test(next?.upos ?? "")
}

const isLone = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every(({upos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos)) &&
  !tokens.some(({upos}) => /^(?:VERB|AUX)$/.test(upos))

// "Went on to rescue Ruiz", "managed to torture her": what the tree marks, or a verb that takes another leads to.
function isLedTo(tokens: readonly Token[], at: number, {signatures, objectControl}: ClaimPack): boolean {
  const [to, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || /S$/.test(token.xpos) || !/^(?:PROPN|PRON|DET|NUM)$/.test(next?.upos ?? "")) return false
  if (to?.xpos === "TO" && to.head === at && /^(?:advcl|xcomp|ccomp|acl)$/.test(token.rel)) return true
  const verb = tokens[at - 2]?.xpos === "RP" ? tokens[at - 3] : tokens[at - 2]
  const known = signatures.has(verb?.lemma ?? "") || (verb !== tokens[at - 2] && signatures.has(`${verb?.lemma ?? ""}-${tokens[at - 2]?.lower ?? ""}`)) // prettier-ignore
  // "The order to abduct Ana Ruiz", "ordered the army to abduct her".
  const led = verb?.upos === "NOUN" && (known || objectControl.has(tokens[verb.head]?.lemma ?? ""))
  return (led || (verb?.upos === "VERB" && known)) && token.rel === "compound" && next?.upos === "PROPN" && token.lower === token.text // prettier-ignore
}

// "Helped the prisoner escape": behind somebody who is let do it.
function isLet(tokens: readonly Token[], at: number, {letting, peopleNouns}: ClaimPack): boolean {
  if (at < 3 || tokens[at]!.xpos !== "NN") return false
  const [verb, who, next] = [tokens[at - 3]!, tokens[at - 1]!, tokens[at + 1]]
  // "Made a third arrest" lets nobody do anything.
  if (verb.upos !== "VERB" || !letting.has(verb.lemma) || who.head !== at || who.upos === "ADJ") return false
  return /^(?:DET|PRON)$/.test(tokens[at - 2]?.upos ?? "") && peopleNouns.has(who.lemma) && /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(next?.upos ?? "PUNCT") // prettier-ignore
}

// "Only in May did the army free the miners": "did" opens the clause, behind what stands before it for weight.
function isTurned(tokens: readonly Token[], at: number, {turning}: ClaimPack): boolean {
  let i = at - 1
  while (i > 1 && i > at - 8 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens[i]?.upos ?? "")) i--
  if (i === at - 1 || !turning.has(tokens[i]?.lower ?? "") || tokens[i]?.upos === "NOUN") return false
  const before = tokens[i - 1]
  return before !== undefined && (/^(?:ADV|CCONJ|PART|NUM)$/.test(before.upos) || tokens[i - 2]?.upos === "ADP")
}

// "Hay nueve deportados", "un herido": a participle that is counted, and stands where a noun does, is somebody.
function isCounted(tokens: readonly Token[], at: number, befallen: RegExp, {definite}: ClaimPack): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.xpos !== "VBN" || !befallen.test(token.lower) || !/^(?:nsubj|obj|iobj|obl|nmod)$/.test(token.rel)) return false // prettier-ignore
  const counts = before?.upos === "NUM" || (before?.upos === "DET" && !definite.has(before.lower))
  return counts && before.head === at && next?.upos !== "NOUN" && next?.upos !== "PROPN"
}

// "Ema Voss (41), maestra, deportada": a word for people alone between commas is no verb.
function isTrade(tokens: readonly Token[], at: number, {peopleNouns}: ClaimPack): boolean {
  const {upos, lower} = tokens[at]!
  return upos === "VERB" && tokens[at - 1]?.text === "," && tokens[at + 1]?.text === "," && (peopleNouns.has(lower) || peopleNouns.has(lower.replace(/a$/, "o"))) // prettier-ignore
}

// "El ejército asesina a dos frailes": what carries a sentence without a verb and has somebody marked behind it is one.
function isFinite(tokens: readonly Token[], at: number, {personal, contracted}: FreeOrder): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.rel !== "root" || token.upos !== "ADJ" || !/[ae]n?$/.test(token.lower)) return false
  if (!personal.has(contracted.get(next?.lower ?? "") ?? next?.lower ?? "")) return false
  return !tokens.some(({head, rel, upos}) => upos === "VERB" || upos === "AUX" || (head === at && rel === "cop"))
}

// "Fueron puestos en libertad": what a passive helps is a participle, however it was tagged.
function isUndergone(tokens: readonly Token[], at: number, doubles: RegExp): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  // "Ana Ruiz fue vista", "fue detenida y subida a la patrulla": words that are nouns as well.
  if (token?.upos === "NOUN" && doubles.test(token.lower)) {
    if (before?.rel === "cop" && before.head === at) return true
    // "La enfermera, vista por última vez en Sola,".
    if (before?.text === "," && token.rel === "appos" && tokens[at + 1]?.upos === "ADP") return true
    const first = before?.upos === "CCONJ" ? tokens.slice(Math.max(0, at - 12), at).find(({rel}) => rel === "aux:pass") : undefined // prettier-ignore
    if (first !== undefined) return true
  }
  return token?.upos === "NOUN" && before?.rel === "aux:pass" && before.head === at && /[aei]d[oa]s?$|[st]os?$/.test(token.text) // prettier-ignore
}

// "her" of "her telephone" is no phrase of its own.
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.xpos === "PRP$" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.upos ?? "")
}

// The tokens of each phrase get its number.
function marked(on: Int32Array, phrases: readonly Phrase[]): Int32Array {
  for (let n = 0; n < phrases.length; n++) for (let i = phrases[n]!.from; i < phrases[n]!.to; i++) on[i] = n
  return on
}

// Nouns that are no mention, with the words before them that belong to them.
function loosePhrases(
  tokens: readonly Token[],
  phraseAt: Int32Array,
  timeOn: Int32Array,
  amountOn: Int32Array,
  aged: ReadonlySet<number>,
): Phrase[] {
  // prettier-ignore
  const found: Phrase[] = []
  let from = -1
  let head = -1
  const close = (to: number): void => {
    if (head >= 0) found.push({from, to: Math.max(head + 1, Math.min(to, head + 1)), head, mention: null})
    from = -1
    head = -1
  }
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    // "Por lo menos 40": what bounds a number stands for nobody.
    // "Murió uno" has somebody.
    const bounds = token?.upos === "PRON" && (amountOn[i] ?? -1) >= 0 && (amountOn[i - 1] === amountOn[i] || amountOn[i + 1] === amountOn[i]) // prettier-ignore
    const free = token !== undefined && (phraseAt[i] ?? 0) < 0 && timeOn[i] === -1 && !bounds && !aged.has(i) && !isNumberOf(tokens, i, phraseAt) // prettier-ignore
    const bound = token?.upos === "ADJ" && (amountOn[i] ?? -1) >= 0 && amountOn[i + 1] === amountOn[i] // "at least nine"
    const upos = !free || bound ? "" : isNominal(token) ? "NOUN" : standsAlone(tokens, i) ? "PRON" : token.upos
    if (
      upos === "NOUN" ||
      upos === "PROPN" ||
      (upos === "PRON" &&
        token?.xpos !== "EX" &&
        token?.xpos !== "WP" &&
        token?.xpos !== "WDT" &&
        token?.xpos !== "PRP$") ||
      (upos === "NUM" && !isCountOf(tokens, i + 1))
    ) {
      // prettier-ignore
      if (upos === "PRON" && head >= 0) close(i)
      if (from < 0) from = i
      head = i
      if (upos === "PRON") close(i + 1)
    } else if (head < 0 && (upos === "DET" || upos === "ADJ" || upos === "NUM" || token?.xpos === "PRP$") && free) {
      if (from < 0 || upos === "DET") from = i
    } else if (head < 0 && from >= 0 && free && (token?.xpos === "VBN" || token?.xpos === "VBG" || upos === "ADV")) {
      continue
    } else if (head < 0 && from >= 0 && upos === "CCONJ" && [i - 1, i + 1].every((j) => tokens[j]?.upos === "ADJ")) {
      // "immediate and unconditional release"
      continue
    } else if (
      (head >= 0 || from >= 0) &&
      free &&
      token?.text === "-" &&
      tokens[i - 1]?.to === token.from &&
      token.to === tokens[i + 1]?.from
    ) {
      continue
    } else {
      close(i)
      if (free && (upos === "DET" || upos === "ADJ" || upos === "NUM" || token?.xpos === "PRP$")) from = i
    }
  }
  return found
}

/** Whether a determiner stands for its noun: "both are in custody", "neither was freed", but not "neither side" or "all but two". */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const {upos, rel} = tokens[at]!
  // "Neither has been charged": what opens a sentence before its verb, however the tree hangs it.
  const opens = at === 0 && tokens[1]?.upos === "AUX"
  return upos === "DET" && (opens || /^(?:nsubj|obj|iobj)/.test(rel)) && /^(?:AUX|VERB|ADV|PUNCT|PART)$/.test(tokens[at + 1]?.upos ?? "PUNCT") // prettier-ignore
}

// "Two million dollars", "five more bodies": the number belongs to the noun.
function isCountOf(tokens: readonly Token[], next: number): boolean {
  const [one, two] = [tokens[next]?.upos ?? "", tokens[next + 1]?.upos ?? ""]
  return /^(?:NOUN|NUM)$/.test(one) || (one === "ADJ" && /^(?:NOUN|PROPN)$/.test(two))
}

// "The prisoners in Schedule 2 were freed": the number of a name that stands before it.
function isNumberOf(tokens: readonly Token[], at: number, phraseAt: Int32Array): boolean {
  const {upos, rel, head, text} = tokens[at]!
  // "Of 14 nurses nine were freed" counts.
  if (!/^(?:I|\d+)$/.test(text) || !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")) return false
  return upos === "NUM" && head === at - 1 && rel === "nummod" && (phraseAt[at - 1] ?? -1) >= 0 && tokens[head]?.upos !== "VERB" // prettier-ignore
}

// "No minor was", "the weekly": an adjective that stands as a subject or object does a noun's work.
function isNominal({upos, xpos, rel}: Token): boolean {
  return upos === "ADJ" && /^JJS?$/.test(xpos) && /^(?:nsubj|obj|iobj|nmod$|obl$)/.test(rel)
}

/** The phrase whose last token is `at`, or null. */
export function phraseEndingAt(row: Row, at: number): Phrase | null {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  return phrase !== undefined && phrase.to - 1 === at ? phrase : null
}

/** The phrase whose first token is `at`, or null. */
export function phraseBeginningAt(row: Row, at: number): Phrase | null {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  return phrase !== undefined && phrase.from === at ? phrase : null
}

/** What `make` makes of a token of a row, made once while the row lives: a row is of one language. */
export function onceAt<T>(make: (row: Row, at: number, pack: ClaimPack) => T): typeof make {
  const made = new WeakMap<Row, T[]>()
  return (row, at, pack) => {
    let known = made.get(row)
    if (known === undefined) made.set(row, (known = []))
    return (known[at] ??= make(row, at, pack))
  }
}

/** Whether token `at` is a verb that can carry a clause: not one that stands inside a noun phrase. */
export function isVerb(row: Row, at: number): boolean {
  return row.tokens[at]?.upos === "VERB" && (row.phraseAt[at] ?? -1) < 0
}

/** Whether a verb with a tense, or one that only helps, stands at token `at`: where it does, a clause is carried. */
export function isTensed(row: Row, at: number): boolean {
  const token = row.tokens[at]
  return token?.upos === "AUX" || (isVerb(row, at) && /^VB[DZPFCS]$/.test(token?.xpos ?? ""))
}

/** The time that covers token `at`, or null. */
export function timeAt(row: Row, at: number): Phrase | null {
  return row.times[row.timeOn[at] ?? -1] ?? null
}

/** The first token of a row that ends behind `offset`; the number of tokens when none does. */
export function tokenAt({tokens}: Row, offset: number): number {
  return firstWith(tokens.length, (i) => (tokens[i]?.to ?? 0) > offset)
}

/** The row that holds an offset, or the next one; null behind the last. */
export function rowAt(rows: readonly Row[], offset: number): Row | null {
  return rows[firstWith(rows.length, (i) => (rows[i]?.tokens.at(-1)?.to ?? 0) > offset)] ?? null
}
