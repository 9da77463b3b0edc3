// Tells at once that a pattern cannot match a text, by the letters in threes that any match must hold
// (Cox 2012, "Regular Expression Matching with a Trigram Index").
//
// Patterns of many words and their forms are slow, and most stand nowhere in a text. What must be in a match is read from
// the pattern's own source; what cannot be read so – classes, quantifiers, what looks ahead or back – asks for nothing.

/** The letters in threes of a text, in small letters: a bit for each, by hash, so that some seem to stand there that do not. */
export type Threes = Uint32Array

/** What any match must hold: all of some, one of some, or letters in threes by their bits; null where nothing is known. */
type Need =
  {readonly all: readonly Need[]} | {readonly any: readonly Need[]} | {readonly bits: readonly number[]} | null

const Bits = 15 // of a hash: 4 KiB a text

/** The letters in threes of `text`. */
export function threesOf(text: string): Threes {
  const lower = text.toLowerCase()
  const threes = new Uint32Array(1 << (Bits - 5))
  let [a, b] = [0, 0]
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    const bit = bitOf(a, b, c)
    threes[bit >>> 5]! |= 1 << (bit & 31)
    ;[a, b] = [b, c]
  }
  return threes
}

const bitOf = (a: number, b: number, c: number): number => (Math.imul((a << 10) ^ (b << 5) ^ c, 0x9e3779b1) >>> (32 - Bits)) // prettier-ignore

const needs = new WeakMap<RegExp, Need>()

/** Whether a match of `pattern` may stand in the text of `threes`: false only where none does, whatever its flags. */
export function mayMatch(pattern: RegExp, threes: Threes): boolean {
  let need = needs.get(pattern)
  if (need === undefined) needs.set(pattern, (need = needOf(pattern.source)))
  return isMet(need, threes)
}

function isMet(need: Need, threes: Threes): boolean {
  if (need === null) return true
  if ("bits" in need) return need.bits.every((bit) => ((threes[bit >>> 5]! >>> (bit & 31)) & 1) === 1)
  return "all" in need ? need.all.every((one) => isMet(one, threes)) : need.any.some((one) => isMet(one, threes))
}

// A pattern's source, read from left to right; `at` is how far.
function needOf(source: string): Need {
  let at = 0

  function alternatives(): Need {
    const any = [sequence()]
    while (source[at] === "|") {
      at++
      any.push(sequence())
    }
    return any.length === 1 ? any[0]! : any.includes(null) ? null : {any}
  }

  function sequence(): Need {
    const all: Need[] = []
    let run = ""
    const close = (): void => {
      if (run.length > 2) all.push({bits: bitsIn(run)})
      run = ""
    }
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const letter = literal()
      const inner = letter === null ? part() : null
      const most = repeats()
      if (letter !== null && most === "once") run += letter
      else {
        close()
        if (inner !== null && most !== "maybe") all.push(inner)
      }
    }
    close()
    return all.length === 0 ? null : all.length === 1 ? all[0]! : {all}
  }

  // A letter that stands for itself; null, and nothing read, where something else stands.
  function literal(): string | null {
    const letter = source[at]!
    if (letter === "\\") {
      if (!/[^\p{L}\p{N}]/u.test(source[at + 1]!)) return null
      at += 2
      return source[at - 1]!.toLowerCase()
    }
    if (/[()[\].^$]/.test(letter)) return null
    at++
    return letter.toLowerCase()
  }

  // A group, a class, an escape or a mark of place.
  function part(): Need {
    const letter = source[at]!
    if (letter === "(") return group()
    if (letter === "[") {
      while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1
    } else if (letter === "\\") {
      at++
      const kind = source[at]!
      if (/[pPu]/.test(kind) && source[at + 1] === "{") at = source.indexOf("}", at)
      else if (kind === "k") at = source.indexOf(">", at)
      else at += kind === "u" ? 4 : kind === "x" ? 2 : kind === "c" ? 1 : 0
    }
    at++
    return null
  }

  function group(): Need {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(source.slice(at))![0]
    at += opening.length
    const inside = alternatives()
    at++
    return /[=!]$/.test(opening) ? null : inside
  }

  // How often what stands before may come: read with its quantifier.
  function repeats(): "once" | "often" | "maybe" {
    const [quantifier = "", least = "1"] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 16)) ?? []
    at += quantifier.length
    if (quantifier === "") return "once"
    return /^[?*]/.test(quantifier) || least === "0" ? "maybe" : "often"
  }

  return alternatives()
}

function bitsIn(run: string): readonly number[] {
  return Array.from({length: run.length - 2}, (_, i) => bitOf(run.charCodeAt(i), run.charCodeAt(i + 1), run.charCodeAt(i + 2))) // prettier-ignore
}
