// Finds the words that tell a happening, by form, in one step a token.

import {isInName} from "./in-name.ts"
import type {Frame, Happening} from "./happening.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, phraseBeginningAt, timeAt, type Row} from "./row.ts"

/**
 * A frame ready to be looked up. `first` is its first word, `rest` are those behind it, and `before` what of a word that
 * was cut at its hyphens stands before it; `rank` is higher for the more particular.
 */
export type Entry = {
  readonly happening: Happening
  readonly frame: Frame
  readonly first: string
  readonly rest: readonly string[]
  readonly before: readonly string[]
  readonly needs: ReadonlySet<string> | null
  readonly unless: ReadonlySet<string> | null
  readonly rank: number
  readonly order: number
}

/** The frames that one form may begin: those of one word, and those that go on, by their second word. */
type Begun = {
  readonly alone: Entry[]
  readonly bySecond: Map<string, Entry[]>
  /** Those of two words, whose second may stand before a passive. */
  readonly pairs: Entry[]
  readonly parts: Set<Frame["part"]>
}

/** Frames by every form of their first word. */
export type TriggerIndex = ReadonlyMap<string, Begun>

/** The frames of one language. */
export function indexTriggers(happenings: readonly Happening[], pack: ClaimPack): TriggerIndex {
  const index = new Map<string, Begun>()
  let order = 0
  const nouns = nounsOf(happenings, pack.code)
  for (const happening of happenings) {
    const told = lemmasOf(happening, pack.code)
    for (const {lemma, frame, before} of [...told, ...told.flatMap((one) => deedOf(one, nouns, pack))]) {
      const [first = "", ...rest] = lemma.split(" ")
      const forms = formsOf(first, frame, pack)
      const rank = (rest.length + before.length) * 4 + (frame.needs === undefined ? 0 : 3) + (frame.must?.length ?? 0) + (frame.people?.length ?? 0) + (frame.captors?.length ?? frame.lawful?.length ?? 0) * 3 - (frame.weak === true ? 20 : 0) // prettier-ignore
      const [needs, unless] = [setOf(frame.needs), setOf(frame.unless)]
      const entry = {
        happening: frame.weighs === true ? {...happening, weighs: true as const} : happening,
        frame,
        first,
        rest,
        before,
        needs,
        unless,
        rank,
        order: order++,
      }
      for (const form of forms) {
        const begun = index.get(form) ?? {alone: [], bySecond: new Map<string, Entry[]>(), pairs: [], parts: new Set()}
        index.set(form, begun)
        begun.parts.add(frame.part)
        const [second] = rest
        if (second === undefined) begun.alone.push(entry)
        else {
          const list = begun.bySecond.get(second) ?? []
          begun.bySecond.set(second, list)
          list.push(entry)
          if (rest.length === 1) begun.pairs.push(entry)
        }
      }
    }
  }
  for (const {alone} of index.values()) alone.sort(byRank)
  return index
}

const byRank = (a: Entry, b: Entry): number => b.rank - a.rank || a.order - b.order

const setOf = (words: readonly string[] | undefined): ReadonlySet<string> | null => words === undefined ? null : new Set(words) // prettier-ignore

type Named = {readonly lemma: string; readonly frame: Frame; readonly before: readonly string[]}

function lemmasOf({frames}: Happening, code: string): Named[] {
  return (frames[code] ?? []).flatMap((frame) =>
    [frame.lemma].flat().flatMap((lemma): Named[] => {
      const whole = {lemma, frame, before: []}
      if (!lemma.includes("-")) return [whole]
      // A word with a hyphen may have been cut at it; of a verb the last piece has the forms: "ill-treated".
      const pieces = lemma.replaceAll("-", " - ").split(" ")
      const last = frame.part === "verb" ? pieces.length - 1 : 0
      return [whole, {lemma: pieces.slice(last).join(" "), frame, before: pieces.slice(0, last)}]
    }),
  )
}

const nounsOf = (happenings: readonly Happening[], code: string): ReadonlySet<string> =>
  new Set(happenings.flatMap(({frames}) => (frames[code] ?? []).filter(({part}) => part === "noun").flatMap(({lemma}) => lemma))) // prettier-ignore

// "The jailing of nine men", "their rounding up": what a verb does to somebody, or what befalls them, as a noun, unless
// the noun has frames of its own: "the shooting".
function deedOf({lemma, frame, before}: Named, nouns: ReadonlySet<string>, {deedForm}: ClaimPack): Named[] {
  const [verb = "", ...rest] = lemma.split(" ")
  const befalls = frame.subject === "patient" && frame.object == null
  const whole = frame.part === "verb" && frame.people?.includes("patient") === true && (befalls || frame.object === "patient") // prettier-ignore
  const turned = frame.weak === true || frame.denied === true || frame.polarity !== undefined || frame.certainty !== undefined // prettier-ignore
  if (deedForm === null || !whole || turned || before.length > 0 || rest.length > 1) return []
  if (frame.backed !== undefined || frame.owned !== undefined || frame.clause !== undefined) return []
  const name = [deedForm(verb), ...rest].join(" ")
  if (nouns.has(name) || nouns.has(deedForm(verb))) return []
  const must = [...(frame.must ?? []).filter((role) => role !== "patient"), "patient" as const]
  return [{lemma: name, frame: {...frame, lemma: name, part: "noun", object: "patient", must}, before: []}]
}

// "Entregarse": any form of the verb with the pronoun before it or grown onto it.
const isReflexive = (lemma: string, {free}: ClaimPack): boolean => free !== null && lemma.endsWith("rse")

function formsOf(first: string, {part}: Frame, pack: ClaimPack): readonly string[] {
  switch (part) {
    case "verb":
      return pack.verbForms(isReflexive(first, pack) ? first.slice(0, -2) : first)
    case "noun":
      return pack.nounForms(first)
    case "adjective":
    case "adjunct":
      return [first]
  }
}

/** A place where a frame may apply: the trigger's tokens `from` to before `to`, whose word is `at`; `words` are those of the frame. */
export type Hit = {
  readonly entry: Entry
  readonly at: number
  readonly from: number
  readonly to: number
  readonly words: readonly number[]
}

/** The frames that may apply at token `at`, the most particular first. */
export function hitsAt(row: Row, at: number, index: TriggerIndex, pack: ClaimPack): Hit[] {
  const begun = index.get(row.lower[at] ?? "")
  if (begun === undefined) return []
  const hits: Hit[] = []
  for (const entry of begunAt(row, at, begun, pack)) {
    if (!fits(row, at, entry, begun, pack)) continue
    if (isReflexive(entry.first, pack) && !hasReflexive(row, at, pack)) continue
    const from = at - entry.before.length
    if (entry.before.length > 0 && !entry.before.every((word, i) => row.lower[from + i] === word)) continue
    const words = wordsOf(row, at, entry, pack)
    if (words !== null) hits.push({entry, at, from, to: Math.max(at, words.at(-1) ?? at) + 1, words})
  }
  return hits
}

// The frames that what stands near goes on with; most phrases end here.
function begunAt(row: Row, at: number, {alone, bySecond, pairs}: Begun, pack: ClaimPack): readonly Entry[] {
  if (bySecond.size === 0) return alone
  const undergone = row.tokens[at]?.xpos === "VBN"
  const ahead = begunAhead(row, at, bySecond, pack)
  if (ahead.length === 0 && (!undergone || pairs.length === 0)) return alone
  const goingOn = undergone ? [...pairs, ...ahead.flat().filter(({rest}) => rest.length > 1)] : ahead.flat()
  return goingOn.length === 0 ? alone : [...alone, ...goingOn].sort(byRank)
}

const nothingAhead: readonly (readonly Entry[])[] = []

// The frames whose second word, or a form of it, stands within reach behind the word at `at`; each list once.
function begunAhead(
  row: Row,
  at: number,
  bySecond: Begun["bySecond"],
  {free}: ClaimPack,
): readonly (readonly Entry[])[] {
  const {tokens, lower} = row
  const last = Math.min(at + 1 + (free === null ? Gap + overName(row, at + 1) : 2 * Gap), tokens.length - 1)
  let found: (readonly Entry[])[] | null = null
  const add = (word: string): void => {
    const list = bySecond.get(word)
    if (list !== undefined && found?.includes(list) !== true) (found ??= []).push(list)
  }
  for (let i = at + 1; i <= last; i++) {
    const word = lower[i]!
    add(word)
    if (tokens[i]!.lemma !== word) add(tokens[i]!.lemma)
    if (free !== null && /[as]$/.test(word) && free.befallen.test(word)) add(word.replace(/(?:os|as?)$/, "o"))
  }
  return found ?? nothingAhead
}

// "Cayó presa", "los llevaron presos": a word for what befell somebody agrees with whoever it befell.
function agrees(word: string, form: string, {free}: ClaimPack): boolean {
  if (free === null || !word.endsWith("o") || !free.befallen.test(word)) return false
  return form.startsWith(word.slice(0, -1)) && /^(?:as?|os)$/.test(form.slice(word.length - 1))
}

// "Se fugó", "se lo llevaron", "se ha fugado", "fugarse".
function hasReflexive({lower, tokens}: Row, at: number, {free}: ClaimPack): boolean {
  if (/(?:r|ndo)se(?:l[aeo]s?)?$/.test(lower[at] ?? "")) return true
  let i = at - 1
  while (i > 0 && (free?.objects.has(lower[i] ?? "") === true || tokens[i]?.upos === "AUX")) i--
  return free?.reflexive.has(lower[i] ?? "") === true
}

function fits(row: Row, at: number, {frame, first, rest}: Entry, {parts}: Begun, pack: ClaimPack): boolean {
  const token = row.tokens[at]
  if (token === undefined) return false
  // "No hubo detenidos": behind "haber" what agrees is somebody, and nothing that is said of whoever speaks.
  const there = pack.free !== null && frame.part !== "noun" && pack.have.has(row.lower[at - 1] ?? "") && pack.free.agreeing.test(row.lower[at] ?? "") // prettier-ignore
  if (there) return false
  switch (frame.part) {
    case "noun":
      if (isInName(row, at)) return false
      // "Que hubiera muertos": what was taken for a perfect.
      if (pack.free !== null && token.xpos === "VBN" && pack.have.has(row.lower[at - 1] ?? "") && pack.free.agreeing.test(row.lower[at] ?? "")) return true // prettier-ignore
      // "The forced return of nine men".
      if (token.rel === "amod" && rest.length > 0) return true
      return token.upos === "NOUN" || token.upos === "PROPN" || (token.upos === "ADJ" && !parts.has("verb")) // prettier-ignore
    case "verb":
      if (token.upos === "VERB" || token.upos === "AUX" || (token.upos === "ADJ" && token.xpos === "VBN")) return true
      // "Mi esposo Juan": behind whose it is nothing stands that somebody does.
      if (pack.free?.agreeing.test(row.lower[at] ?? "") === false && row.tokens[at - 1]?.xpos === "PRP$") return false
      // A participle that was taken for an adjective or a noun is still the verb's.
      return (token.upos === "ADJ" || token.upos === "NOUN" || token.upos === "PROPN") && (token.rel === "amod" || !parts.has("noun")) && row.lower[at] !== first // prettier-ignore
    case "adjective":
    case "adjunct":
      return token.xpos !== "EX" // "There was a boat"
  }
}

// "Asylum was granted to the two": what a verb has behind it stands before its passive; or −1.
function undergoneAt({tokens}: Row, at: number, word: string, pack: ClaimPack): number {
  if (pack.free !== null || tokens[at]?.xpos !== "VBN") return -1
  for (let i = at - 1; i >= Math.max(0, at - 8); i--)
    if (tokens[i]?.head === at && tokens[i]?.rel === "nsubj:pass")
      return tokens[i]?.lower === word || tokens[i]?.lemma === word ? i : -1
  return -1
}

// "Sent the former police chief Rolf Haden to prison": how much longer than others somebody with titles is.
function overName(row: Row, at: number): number {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  return phrase?.from === at && phrase.mention?.kind === "person" && phrase.mention.form === "name" ? Math.min(Gap, phrase.to - at - 1) : 0 // prettier-ignore
}

const Gap = 5 // tokens between a verb and its particle: "set the two women free"

// The last token of somebody whom a preposition at `at` marks as an object; or −1.
function pastMarked(row: Row, at: number, word: string, pack: ClaimPack): number {
  const {free, people, peopleNouns} = pack
  const link = row.lower[at] ?? ""
  if (free === null || !free.personal.has(free.contracted.get(link) ?? link) || row.tokens[at]?.upos !== "ADP")
    return -1
  const phrase = phraseBeginningAt(row, at + 1)
  if (phrase === null) return -1
  const kind = phrase.mention?.kind
  const somebody = kind === "person" || kind === "group" || (kind === undefined && (row.tokens[phrase.head]?.upos === "PROPN" || people.has(row.lower[phrase.head] ?? "") || peopleNouns.has(row.tokens[phrase.head]?.lemma ?? ""))) // prettier-ignore
  if (!somebody) return -1
  // "Cambiaron al minero de cárcel": the phrase may have taken what goes on with the verb.
  let to = row.lower.slice(phrase.head + 1, phrase.to).includes(word) ? phrase.head + 1 : phrase.to
  while (/^\p{Lu}/u.test(row.tokens[to]?.text ?? "")) to++ // "a la maestra Delia Quint"
  return row.tokens[to]?.upos === "CCONJ" ? Math.max(to - 1, pastMarked(row, to + 1, word, pack)) : to - 1
}

// The words of a phrase follow each other; a verb's may be parted by its object, an adjective's by determiners.
function wordsOf(row: Row, at: number, {rest, frame}: Entry, pack: ClaimPack): readonly number[] | null {
  if (rest.length === 0) return [at]
  let to = at + 1
  const words = [at]
  for (const word of rest) {
    let reach = frame.part === "verb" ? Gap : frame.part === "adjective" ? 3 : 0
    let found = -1
    if (frame.part === "verb" && pack.free === null && words.length === 1) reach += overName(row, to)
    for (let i = to; i <= Math.min(to + reach, row.tokens.length - 1); i++) {
      // "Pusieron al capitán Pavel Stirn en libertad": whom it was done to may stand between.
      const past = frame.part === "verb" && words.length === 1 && row.lower[i + 1] !== rest[1] ? pastMarked(row, i, word, pack) : -1 // prettier-ignore
      if (past >= 0) {
        reach = past + 1 - to
        i = past
        continue
      }
      if (row.lower[i] === word || row.tokens[i]?.lemma === word || agrees(word, row.lower[i] ?? "", pack)) {
        found = i
        break
      }
      const upos = row.tokens[i]?.upos
      // "Lo llevaron herido al hospital": how he was stands right behind the verb.
      if (pack.free !== null && frame.part === "verb" && i === at + 1 && row.tokens[i + 1]?.upos === "ADP" && pack.free.befallen.test(row.lower[i] ?? "")) continue // prettier-ignore
      // "Cruzó a pie la frontera": how it was done may stand between.
      if (
        pack.free !== null &&
        frame.part === "verb" &&
        upos === "ADP" &&
        row.tokens[i + 1]?.upos === "NOUN" &&
        pack.means.has(row.lower[i + 1] ?? "")
      ) {
        // prettier-ignore
        i++
        continue
      }
      const copula = pack.be.has(row.lower[i] ?? "") && row.tokens[i]?.xpos !== "POS"
      if (upos === "PUNCT" || isVerb(row, i) || copula || row.tokens[i]?.xpos === "VBG") break
      if (frame.part === "adjective" && upos !== "DET" && upos !== "ADJ" && row.tokens[i]?.xpos !== "PRP$" && upos !== "NOUN" && upos !== "PROPN" && upos !== "PART") break // prettier-ignore
      // "Let seven of us go".
      if (frame.part === "verb" && upos === "ADP" && !(pack.of.has(row.lower[i] ?? "") && /^(?:NUM|DET|PRON)$/.test(row.tokens[i - 1]?.upos ?? ""))) break // prettier-ignore
      // "Lleva tres meses preso" tells how long.
      if (frame.part === "verb" && i === at + 1 && pack.free !== null && pack.linking.has(row.tokens[at]?.lemma ?? "") && timeAt(row, i) !== null) break // prettier-ignore
    }
    if (found < 0 && frame.part === "verb" && rest.length === 1) found = undergoneAt(row, at, word, pack)
    if (found < 0) return null
    words.push(found)
    to = found + 1
  }
  return words
}
