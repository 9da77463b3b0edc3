// Tells at once that a pattern cannot match a text, by the runs of letters that any match must hold
// (Cox 2012, "Regular Expression Matching with a Trigram Index"; runs of up to six tell more than those of three).
//
// Patterns of many words and their forms are slow, and most stand nowhere in a text. What must be in a match is read from
// the pattern's own source; what cannot be read so – classes, quantifiers, what looks ahead or back – asks for nothing.

/**
 * The runs of three to six letters of a text, in small letters: a bit for each, by hash, so that some seem to stand there
 * that do not.
 */
export type LetterRuns = Uint32Array

/** What any match must hold: all of some, one of some, or runs by their bits; null where nothing is known. */
type Need =
  {readonly all: readonly Need[]} | {readonly any: readonly Need[]} | {readonly bits: readonly number[]} | null

const Bits = 17 // of a hash: 16 KiB a text
const Shortest = 3
const Longest = 6

/** The runs of letters of `text`. */
export function letterRunsOf(text: string): LetterRuns {
  const lower = text.toLowerCase().replaceAll("ſ", "s") // which a pattern without regard to case takes for one
  const runs = new Uint32Array(1 << (Bits - 5))
  for (let i = 0; i < lower.length; i++) {
    let hash = 0
    const end = Math.min(lower.length, i + Longest)
    for (let k = i; k < end; k++) {
      hash = Math.imul(hash ^ lower.charCodeAt(k), Prime)
      if (k - i + 1 < Shortest) continue
      const bit = bitOf(hash)
      runs[bit >>> 5]! |= 1 << (bit & 31)
    }
  }
  return runs
}

const Prime = 0x01000193
const bitOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - Bits)

const needs = new WeakMap<RegExp, Need>()

/** Whether a match of `pattern` may stand in the text of `runs`: false only where none does, whatever its flags. */
export function mayMatch(pattern: RegExp, runs: LetterRuns): boolean {
  let need = needs.get(pattern)
  if (need === undefined) needs.set(pattern, (need = needOf(pattern.source)))
  return isMet(need, runs)
}

function isMet(need: Need, runs: LetterRuns): boolean {
  if (need === null) return true
  if ("bits" in need) return need.bits.every((bit) => ((runs[bit >>> 5]! >>> (bit & 31)) & 1) === 1)
  return "all" in need ? need.all.every((one) => isMet(one, runs)) : need.any.some((one) => isMet(one, runs))
}

/** What a part of a pattern matches, where that is one of few texts, and what any match of it must hold. */
type Part = {readonly exact: readonly string[] | null; readonly need: Need}

const Most = 96 // texts that a part is written out as
const Place: Part = {exact: [""], need: null} // takes up nothing: a boundary, what looks ahead or back
const Unknown: Part = {exact: null, need: null}

// A pattern's source, read from left to right; `at` is how far.
function needOf(source: string): Need {
  let at = 0

  function alternatives(): Part {
    const any = [sequence()]
    while (source[at] === "|") {
      at++
      any.push(sequence())
    }
    if (any.length === 1) return any[0]!
    const exact = any.every((one) => one.exact !== null) ? any.flatMap((one) => one.exact!) : null
    const few = exact !== null && exact.length <= Most ? exact : null
    return {exact: few, need: anyOf(any.map(({exact: own, need}) => (own === null ? need : written(own))))}
  }

  // What stands side by side is written out as long as that is few texts; where it is not, a new run begins.
  function sequence(): Part {
    const all: Need[] = []
    let run: readonly string[] = [""]
    let whole = true
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const one = part()
      const often = repeats()
      const exact = often === "once" ? one.exact : often === "maybe" && one.exact !== null ? ["", ...one.exact] : null
      if (exact !== null && exact.length * run.length <= Most) {
        run = run.flatMap((left) => exact.map((right) => left + right))
        continue
      }
      all.push(written(run))
      whole = false
      if (exact === null) all.push(often === "never" || often === "maybe" ? null : one.need)
      run = exact ?? [""]
    }
    if (whole) return {exact: run, need: written(run)}
    return {exact: null, need: allOf([...all, written(run)])}
  }

  // A letter, a group, a class, an escape or a mark of place.
  function part(): Part {
    const letter = source[at]!
    if (letter === "(") return group()
    at++
    if (letter === "^" || letter === "$") return Place
    if (letter === ".") return Unknown
    if (letter === "[") {
      while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1
      at++
      return Unknown
    }
    if (letter !== "\\") return {exact: [letter.toLowerCase()], need: null}
    const kind = source[at]!
    at++
    if (/[^\p{L}\p{N}]/u.test(kind)) return {exact: [kind.toLowerCase()], need: null}
    if (kind === "b" || kind === "B") return Place
    if (/[pPu]/.test(kind) && source[at] === "{") at = source.indexOf("}", at) + 1
    else if (kind === "k") at = source.indexOf(">", at) + 1
    else at += kind === "u" ? 4 : kind === "x" ? 2 : kind === "c" ? 1 : 0
    return Unknown
  }

  function group(): Part {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(source.slice(at))![0]
    at += opening.length
    const inside = alternatives()
    at++
    return /[=!]$/.test(opening) ? Place : inside
  }

  // How often what stands before may come, with its quantifier read: "maybe" is once or not, "never" any number or none.
  function repeats(): "once" | "maybe" | "often" | "never" {
    const [quantifier = "", least = "1"] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 16)) ?? []
    at += quantifier.length
    if (quantifier === "") return "once"
    if (quantifier.startsWith("?")) return "maybe"
    return quantifier.startsWith("*") || Number(least) === 0 ? "never" : "often"
  }

  return alternatives().need
}

// One of the texts stands there: their runs; nothing where one of them is too short to tell.
const written = (texts: readonly string[]): Need => anyOf(texts.map((text) => (text.length < Shortest ? null : {bits: bitsIn(text)}))) // prettier-ignore

const anyOf = (any: readonly Need[]): Need => (any.length === 1 ? any[0]! : any.includes(null) ? null : {any})

function allOf(all: readonly Need[]): Need {
  const known = all.filter((one) => one !== null)
  return known.length === 0 ? null : {all: known}
}

// The bits of a run, or of the longest that are looked for in it.
function bitsIn(run: string): readonly number[] {
  const length = Math.min(run.length, Longest)
  return Array.from({length: run.length - length + 1}, (_, from) => {
    let hash = 0
    for (let k = from; k < from + length; k++) hash = Math.imul(hash ^ run.charCodeAt(k), Prime)
    return bitOf(hash)
  })
}
