// A sentence made ready for the mention floor: what each token can be, how it is written, where capitals tell nothing.

import type {Sentence, Token} from "../language/analysis.ts"
import type {MentionPack, Word} from "./pack.ts"

/** How a token is written: no letter first, small, Capital, or ALL in capitals (two letters or more). */
export type Casing = 0 | 1 | 2 | 3

/**
 * One sentence. `start` is how many tokens stand before it in the document; `opening` is 1 where any word would take a capital. `even` is true when nearly all its words
 * have capitals, as in a headline: then capitals tell nothing at all.
 */
export type Line = {
  readonly index: number
  readonly block: number
  readonly start: number
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly casing: Uint8Array
  readonly opening: Uint8Array
  readonly even: boolean
}

/** Small letters. */
export const Small = 1
/** A capital first. */
export const Capital = 2
/** Nothing but capitals. */
export const AllCaps = 3

/** The lines of a document's sentences. */
export function linesOf(sentences: readonly Sentence[], pack: MentionPack): Line[] {
  let start = 0
  return sentences.map((sentence) => {
    const line = lineOf(sentence, start, pack)
    start += sentence.tokens.length
    return line
  })
}

function lineOf({tokens, index, block}: Sentence, start: number, pack: MentionPack): Line {
  const casing = new Uint8Array(tokens.length)
  const opening = new Uint8Array(tokens.length)
  const words = tokens.map((token, i) => pack.wordAt?.(tokens, i) ?? pack.word(token.lower))
  let open = true
  let big = 0
  let small = 0
  let shouts = 0
  let mixed = false
  for (let i = 0; i < tokens.length; i++) {
    const {text} = tokens[i]!
    const word = words[i]!
    const written = casingOf(text)
    casing[i] = written
    if (open) opening[i] = 1
    if (written === AllCaps) shouts++
    else if (written === Small || (written === Capital && text.length > 1)) mixed = true
    if (written === 0) open = open || Opener.test(text)
    else {
      open = false
      // Names have their capitals anywhere: only everyday words tell a headline.
      if (written === Small) small += word.grammar ? 0 : 1
      else if (word.common && opening[i] === 0) big++
    }
    if (written === 0 && i < 3 && Numbering.test(text)) open = true
  }
  // A headline has no full stop; a line of nothing but capitals may have one.
  const stopped = tokens[tokens.length - 1]?.text === "."
  const shouted = shouts >= 3 && !mixed
  const even = shouted || (!stopped && big >= 3 && small <= big / 6)
  return {index, block, start, tokens, words, casing, opening, even}
}

// After these a capital is owed to the place, not to the word.
const Opener = /^(?:["“”„«‹‘'`:…!?.;•–—*#>|/]|''|``|--+|\.\.+|-)$/
const Numbering = /^\d{1,3}$|^[.)/]$/

function casingOf(text: string): Casing {
  const first = text.codePointAt(0) ?? 0
  if (first < 128) {
    if (first >= 97 && first <= 122) return Small
    if (first < 65 || first > 90) return 0
    const second = text.charCodeAt(1)
    if (second >= 97 && second <= 122) return Capital // as nearly always
  } else {
    const letter = String.fromCodePoint(first)
    const lower = letter.toLowerCase()
    const upper = letter.toUpperCase()
    if (lower === upper) return 0
    if (letter === lower) return Small
  }
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/su.test(text.slice(0, 32))
    ? AllCaps
    : Capital
}

/** Whether nothing stands between two neighbouring tokens. */
export function touching(line: Line, left: number): boolean {
  return line.tokens[left]?.to === line.tokens[left + 1]?.from
}

/** The text of the tokens from `from` to before `to`, one space wherever the text has white space. */
export function wording(line: Line, from: number, to: number): string {
  let text = ""
  for (let i = from; i < to; i++) text += (i > from && !touching(line, i - 1) ? " " : "") + (line.tokens[i]?.text ?? "")
  return text
}
