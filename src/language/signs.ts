// What kind of sign stands at a place of a text: the ground a tokeniser walks on.

/** White space and controls, which are in no token. */
export const Space = 0
/** Letters, marks, and the joiners that stand inside words. */
export const Letter = 1
/** Digits and other numerals. */
export const Digit = 2
/** Everything else: marks, symbols, pictures, lone surrogates. */
export const Sign = 3

const Unasked = 255
const classes = new Uint8Array(0x3000).fill(Unasked)

/** How many units the sign at `i` takes: 2 for a whole surrogate pair. */
export function unitsAt(text: string, i: number, end: number): number {
  const c = text.charCodeAt(i)
  const low = text.charCodeAt(i + 1)
  return c >= 0xd800 && c < 0xdc00 && low >= 0xdc00 && low < 0xe000 && i + 1 < end ? 2 : 1
}

/** The end of the letters, digits and marks that begin at `from`. */
export function runEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const kind = classAt(text, i)
    if (kind !== Letter && kind !== Digit) break
    i += text.charCodeAt(i) >= 0xd800 ? unitsAt(text, i, end) : 1
  }
  return i
}

/** Where the next word begins after at most three spaces or an opening bracket, or −1. */
export function nextWord(text: string, from: number, end: number): number {
  let i = from
  while (i < end && i - from < 4 && (classAt(text, i) === Space || text.charCodeAt(i) === 40)) i++
  return i < end && i - from < 4 ? i : -1
}

/** The unit before `at`; a space at the beginning of the text. */
export function before(text: string, at: number): number {
  return at === 0 ? 32 : text.charCodeAt(at - 1)
}

/** Whether a letter or digit stands right before `at`. */
export function gluedBefore(text: string, at: number): boolean {
  return at > 0 && classAt(text, at - 1) !== Space && classAt(text, at - 1) !== Sign
}

/** Whether a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === Letter
}

/** Whether the unit at `at` is a capital. */
export function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at)
  return c !== c.toLowerCase()
}

/** Whether the unit at `at` is a small letter. */
export function isLower(text: string, at: number): boolean {
  const c = text.charAt(at)
  return c !== c.toUpperCase()
}

/** Whether a unit is one of the glyphs written for an apostrophe. */
export function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc || c === 0x201b
}

/** The class of the unit at `at`: space, letter, digit or sign. */
export function classAt(text: string, at: number): number {
  const c = text.charCodeAt(at)
  if (c < classes.length) {
    const known = classes[c]!
    return known === Unasked ? (classes[c] = classOf(text.charAt(at))) : known
  }
  if (c >= 0xd800 && c < 0xe000) {
    const point = text.codePointAt(at) ?? c
    return point > 0xffff ? classOf(String.fromCodePoint(point)) : Sign
  }
  return classOf(text.charAt(at))
}

/** The end of the letters, digits and low lines that begin at `from`: a name on a network. */
export function handleEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const kind = classAt(text, i)
    if (kind === Letter || kind === Digit || text.charCodeAt(i) === 95) i++
    else break
  }
  return i
}

/** The end of one sign: a whole surrogate pair, with the joiners, skin tones and selectors that make one picture. */
export function emojiEnd(text: string, from: number, end: number): number {
  let i = from + unitsAt(text, from, end)
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c === 0xfe0f || c === 0xfe0e || c === 0x20e3) i++
    else if (c === 0x200d && i + 1 < end) i += 1 + unitsAt(text, i + 1, end)
    else if (c === 0xd83c && text.charCodeAt(i + 1) >= 0xdffb && i + 1 < end) i += 2
    else if (c === 0xd83c && flagAt(text, i) && flagAt(text, from) && i - from === 2) i += 2
    else break
  }
  return Math.min(i, end)
}

function flagAt(text: string, i: number): boolean {
  const low = text.charCodeAt(i + 1)
  return text.charCodeAt(i) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

// Soft hyphens and joiners stand inside words; zero-width spaces and controls are white space.
function classOf(sign: string): number {
  if (/^[\p{L}\p{M}\u00ad\u200c]$/u.test(sign)) return Letter
  if (/^\p{N}$/u.test(sign)) return Digit
  if (/^[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u.test(sign)) return Space
  return Sign
}
