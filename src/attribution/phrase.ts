// Noun phrases by their tags: where one that ends or begins at a token reaches to.
//
// Phrases come with what hangs on them: "of" and other prepositional parts, owners, and what stands between
// commas behind them ("Ana Ruiz, who was there,"). Every walk is bounded, so a sentence of a million tokens
// costs no more than one of a hundred.

import {isMark, type Line, type Run} from "./line.ts"

const Longest = 60 // tokens in one phrase

/** Whether token `i` can be the last word of a noun phrase's core. */
export function endsPhrase(line: Line, i: number): boolean {
  const token = line.tokens[i]
  if (token === undefined) return false
  switch (token.upos) {
    case "NOUN":
    case "PROPN":
    case "PRON":
    case "NUM":
      return token.xpos !== "PRP$" && token.xpos !== "WP$" && token.xpos !== "EX"
    case "DET":
      return line.words.alone.has(line.lower[i] ?? "")
    case "ADJ":
      return line.tokens[i - 1]?.upos === "DET" || (line.adjectivesBehind && followsNoun(line, i))
    case "SYM":
    case "X":
      return !isDash(token.text)
    default:
      return false
  }
}

const isDash = (text: string): boolean => /^[—–]+$/.test(text)

// "fuentes diplomáticas", "un grupo armado": adjectives and participles behind their noun.
function followsNoun(line: Line, i: number): boolean {
  const before = line.tokens[i - 1]?.upos ?? ""
  return /^(?:NOUN|PROPN)$/.test(before) || (before === "ADJ" && followsNoun(line, i - 1))
}

/** Whether token `i` can stand before the head inside a noun phrase. */
function within(line: Line, i: number): boolean {
  const token = line.tokens[i]
  if (token === undefined) return false
  switch (token.upos) {
    case "DET":
    case "ADJ":
    case "NOUN":
    case "PROPN":
    case "NUM":
      return true
    case "SYM":
    case "X":
      return !isDash(token.text)
    case "PRON":
      return token.xpos === "PRP$" || token.xpos === "WP$" || token.xpos === "DT"
    case "PART":
      return token.xpos === "POS" || /^['’]s?$/.test(token.text)
    case "VERB":
      return (token.xpos === "VBN" || token.xpos === "VBG") && endsCore(line, i + 1) && opensCore(line, i - 1)
    case "ADV":
      if (/^(?:ADJ|NUM)$/.test(line.tokens[i + 1]?.upos ?? "")) return opensCore(line, i - 1)
      // "the town's only hospital", "its then leader"
      return token.head === i + 1 && line.parsed && /^(?:DT|POS|PRP\$)$/.test(line.tokens[i - 1]?.xpos ?? "") && line.tokens[i + 1]?.upos === "NOUN" // prettier-ignore
    case "PUNCT":
      return isHyphen(line, i)
    // "his sister-in-law Ana Ruiz"
    case "ADP":
      return isHyphen(line, i - 1) && isHyphen(line, i + 1)
    default:
      return false
  }
}

const endsCore = (line: Line, i: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[i]?.upos ?? "")
const opensCore = (line: Line, i: number): boolean => /^(?:DET|ADJ|NUM|ADP)$/.test(line.tokens[i]?.upos ?? "") || line.tokens[i]?.xpos === "PRP$" // prettier-ignore
const isHyphen = (line: Line, i: number): boolean => /^[-–]$/.test(line.tokens[i]?.text ?? "") && joined(line, i)
const joined = (line: Line, i: number): boolean => line.tokens[i - 1]?.to === line.tokens[i]?.from && line.tokens[i]?.to === line.tokens[i + 1]?.from // prettier-ignore
/** The noun phrase whose core ends with token `end`, in quotation `quote`; null when none does. */
export function phraseEnding(line: Line, end: number, floor = 0): Run | null {
  const low = Math.max(floor, end - Longest)
  const whole = throughCommas(line, end, low)
  if (whole !== null) return whole
  if (!endsPhrase(line, end)) return null
  let from = coreFrom(line, end, low)
  for (;;) {
    const before = line.tokens[from - 1]
    const governor = from - 2
    if (before === undefined || governor < low || line.quote[from - 1] !== line.quote[end]) break
    const isOf = line.words.of.has(line.lower[from - 1] ?? "")
    const links = before.upos === "ADP" && (/^(?:NOUN|PROPN)$/.test(line.tokens[governor]?.upos ?? "") || isSomebody(line, governor)) // prettier-ignore
    const close = before.upos === "ADP" && line.words.near.has(line.lower[governor] ?? "")
    const counted = isOf && (endsPhrase(line, governor) || line.words.counts.has(line.lower[governor] ?? ""))
    if (close) {
      const start = coreFrom(line, governor - 1, low)
      if (!endsPhrase(line, governor - 1)) break
      from = start
      continue
    }
    if (!counted && !(links && attaches(line, from - 1, governor))) break
    from = coreFrom(line, governor, low)
  }
  const joinedRun = joinedLeft(line, from, low)
  return {from: joinedRun ?? from, to: end + 1}
}

// "Somebody at the office told us": the office is only where.
const isSomebody = ({tokens}: Line, at: number): boolean => tokens[at]?.upos === "PRON" && tokens[at].xpos === "NN"

// "X, who was there," and "X, head of Y,": what stands between two commas belongs to what is before them.
function throughCommas(line: Line, end: number, low: number): Run | null {
  const mark = line.lower[end] ?? ""
  if (!/^(?:,|—|–|--|\))$/.test(mark)) return null
  const opening = mark === ")" ? "(" : mark
  for (let i = end - 1; i > low; i--) {
    if (line.lower[i] !== opening || line.quote[i] !== line.quote[end]) continue
    const first = line.tokens[i + 1]
    if (first === undefined) return null
    const at = first.upos === "ADP" ? i + 2 : i + 1 // "to which", "al que"
    const relative = line.words.relative.has(line.lower[at] ?? "") || (at > i + 1 && line.tokens[at]?.xpos === "WDT") || first.xpos === "VBG" || first.xpos === "VBN" // prettier-ignore
    // "one of the six who spent a year there": the verb of a relative clause is none of the main one's.
    const finite = hasFinite(line, i + 1, relativeWithin(line, i + 2, end))
    if (!relative && finite && mark === ",") continue
    // "Ana Ruiz, missing since May, was found on a road, her sister said": the main verb stands between the second commas.
    if (/^VB[GN]$/.test(first.xpos) && finite && line.lower.slice(i + 1, end).includes(",")) continue
    const before = phraseEnding(line, i - 1, low)
    if (before === null) return null
    // "The sister, in a talk with the governor, Karl Holt, said": what stands between the first two commas only tells where or how.
    const aside = mark === "," && line.tokens[before.from - 1]?.upos === "ADP" && line.lower[before.from - 2] === ","
    const outer = aside ? phraseEnding(line, before.from - 3, low) : null
    return {from: (outer ?? before).from, to: end}
  }
  return null
}

function relativeWithin(line: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^W(?:P|DT)/.test(line.tokens[i]?.xpos ?? "")) return i
  return to
}

// "A and B" is one phrase only where A begins the clause: elsewhere A may be the object of a verb before it.
function joinedLeft(line: Line, from: number, low: number): number | null {
  const conjunction = line.tokens[from - 1]
  if (conjunction?.upos !== "CCONJ" || !line.words.and.has(line.lower[from - 1] ?? "")) return null
  if (!endsPhrase(line, from - 2)) return null
  const start = coreFrom(line, from - 2, low)
  const before = line.tokens[start - 1]
  // "El Ministerio de Gobierno y Justicia": names joined within one name.
  const names = line.adjectivesBehind && line.tokens[from]?.upos === "PROPN" && line.tokens[from - 2]?.upos === "PROPN"
  if (names && line.words.of.has(before?.lower ?? "")) return phraseEnding(line, from - 2, low)?.from ?? null
  const opens = before === undefined || before.upos === "PUNCT" || before.upos === "SCONJ" || before.upos === "CCONJ"
  // "The foreign ministers of Norland and Varo": the tree joins two names behind one preposition.
  const pair = line.parsed && line.words.of.has(before?.lower ?? "") && isJoined(line, from, from - 2)
  return opens ? start : pair ? (phraseEnding(line, from - 2, low)?.from ?? null) : null
}

// Whether the tree joins the word that ends at `left`, or one before it, with a word from `right` on.
function isJoined({tokens}: Line, right: number, left: number): boolean {
  for (let i = right; i < right + 4 && i < tokens.length; i++)
    if (tokens[i]!.rel === "conj") return tokens[i]!.head <= left && tokens[i]!.head > left - 4
  return false
}

function attaches(line: Line, preposition: number, governor: number): boolean {
  const token = line.tokens[preposition]
  if (token === undefined) return false
  if (line.parsed) {
    // A title set before the name ("leader Ana Ruiz") may carry the preposition in the name's stead.
    let object = line.tokens[token.head]
    for (let tries = 0; tries < 4 && object !== undefined && object.head > preposition; tries++)
      object = line.tokens[object.head]
    return object !== undefined && object.head === governor
  }
  return line.words.before.has(line.lower[preposition] ?? "")
}

/** Where the core of the phrase that ends with token `end` begins, without what prepositions hang on it. */
export function coreFrom(line: Line, end: number, low: number): number {
  let from = end
  const token = line.tokens[end]
  if (token?.upos === "PRON" && token.xpos !== "DT") {
    // "The harbour master himself", and else a pronoun stands alone: "all three of them".
    if (
      /self$|selves$/.test(line.lower[end] ?? "") &&
      end > low &&
      /^(?:NOUN|PROPN|PRON)$/.test(line.tokens[end - 1]?.upos ?? "")
    )
      return coreFrom(line, end - 1, low)
    return line.words.all.has(line.lower[end - 1] ?? "") ? end - 1 : end
  }
  while (from > low && within(line, from - 1) && line.quote[from - 1] === line.quote[end]) {
    if (line.tokens[from]?.upos === "DET" && line.tokens[from - 1]?.upos !== "DET") break
    if (line.tokens[from]?.xpos === "PRP$" && line.timed[from - 1] === 1) break // "tonight our branch"
    from--
  }
  return from
}

/** The noun phrase that begins with token `start`; null when none does. Parts between commas are taken in. */
export function phraseBeginning(line: Line, start: number, ceiling = line.tokens.length): Run | null {
  const high = Math.min(ceiling, start + Longest)
  let to = coreTo(line, start, high)
  if (to === null) return null
  for (;;) {
    const token = line.tokens[to]
    if (token === undefined || to >= high || line.quote[to] !== line.quote[start]) break
    const adposition =
      token.upos === "ADP" && (line.words.of.has(line.lower[to] ?? "") || attachesRight(line, to, to - 1))
    const joins =
      token.upos === "CCONJ" && line.words.and.has(line.lower[to] ?? "") && !hasFinite(line, to, Math.min(high, to + 6))
    if (!adposition && !joins) break
    const next = coreTo(line, to + 1, high)
    if (next === null) break
    to = next
  }
  return {from: start, to: behindComma(line, to, high)}
}

// ", head of Y," or ", who was there," behind a phrase; without its closing comma it ends the sentence.
function behindComma(line: Line, to: number, high: number): number {
  if (line.lower[to] !== ",") return to
  const first = line.tokens[to + 1]
  if (first === undefined || isMark(first.text)) return to
  const relative = line.words.relative.has(line.lower[to + 1] ?? "")
  const opens =
    relative ||
    first.upos === "DET" ||
    first.upos === "NOUN" ||
    first.upos === "PROPN" ||
    first.upos === "NUM" ||
    first.upos === "ADJ"
  if (!opens) return to
  for (let i = to + 2; i < high; i++) {
    const text = line.lower[i] ?? ""
    if (line.quote[i] !== line.quote[to]) return to
    if (text === "," || text === "." || text === ";" || text === ":" || i === line.tokens.length - 1) {
      const stop = text === "," || text === "." || text === ";" || text === ":" ? i : i + 1
      return relative || !hasFinite(line, to + 1, stop) ? stop : to
    }
  }
  return to
}

function attachesRight(line: Line, preposition: number, governor: number): boolean {
  if (line.parsed)
    return attaches(line, preposition, governor) || line.tokens[line.tokens[preposition]?.head ?? -1]?.head === governor
  return line.words.behind.has(line.lower[preposition] ?? "") && /^(?:NOUN)$/.test(line.tokens[governor]?.upos ?? "") && line.tokens[preposition + 1]?.upos !== "NUM" // prettier-ignore
}

function coreTo(line: Line, start: number, high: number): number | null {
  const first = line.tokens[start]
  if (first === undefined) return null
  if (first.upos === "PRON" && first.xpos !== "PRP$" && first.xpos !== "DT")
    return first.xpos === "EX" ? null : start + 1
  let i = start
  while (i < high && (within(line, i) || endsPhrase(line, i)) && line.quote[i] === line.quote[start]) {
    // "El diario La Hora": an article with a capital opens a name.
    const named =
      line.adjectivesBehind && /^\p{Lu}/u.test(line.tokens[i]!.text) && /^\p{Lu}/u.test(line.tokens[i + 1]?.text ?? "")
    if (i > start && line.tokens[i]?.upos === "DET" && line.tokens[i - 1]?.upos !== "DET" && !named) break
    if (i > start && line.tokens[i]?.upos === "PRON" && line.tokens[i]?.xpos !== "DT") break
    i++
  }
  while (i > start && !endsPhrase(line, i - 1)) i--
  return i > start ? i : null
}

/** Whether a verb that has its own time stands in `from ≤ i < to`, in the quotation of the first token. */
export function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(line, i)) return true
  return false
}

/** Whether token `i` is a finite verb. */
export function isFinite(line: Line, i: number): boolean {
  const token = line.tokens[i]
  if (token === undefined || (token.upos !== "VERB" && token.upos !== "AUX")) return false
  return /^(?:VB[DZPFCS]|MD)$/.test(token.xpos)
}

/**
 * "A guard who did not want to be identified said": the noun that opens a sentence and whose clause stands before the verb at `at`,
 * where that verb was taken for a participle of the clause; else null.
 */
export function mainSubject(line: Line, at: number, relative: ReadonlySet<string>): Run | null {
  const {tokens, lower, parsed, adjectivesBehind} = line
  if (!parsed || adjectivesBehind || tokens[at]?.xpos !== "VBN" || tokens[at - 1]?.upos === "AUX") return null
  const root = tokens.findIndex(({head}) => head === -1)
  if (root < 0 || root >= at - 2 || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[root]!.upos) || !relative.has(lower[root + 1] ?? "")) return null // prettier-ignore
  return hasFinite(line, root + 1, at) && lower[at + 1] !== "," ? {from: coreFrom(line, root, 0), to: root + 1} : null
}
