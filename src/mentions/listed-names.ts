// Lists of names as volunteers and registrars type them: "3. holm, petra - released 23/8", "Ferro, Anita: no news", "petra holm -".
//
// In such a list capitals tell nothing, or the surname leads; what stands before the mark of three entries or more is who.

import {wording, type Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import {phraseOf, type Phrase} from "./phrase.ts"

const Least = 3 // entries that make a list

/** The people that the entries of such lists begin with; none where a text has no such list. */
export function listedNames(lines: readonly Line[], pack: MentionPack): readonly Phrase[] {
  const entries = lines.flatMap((line) => entryOf(line, lines[line.index - 1], pack) ?? [])
  const known = entries.filter(({given}) => given).length
  if (entries.length >= Least && 3 * known >= entries.length) return entries.map(({phrase}) => phrase)
  const shouted = entries.filter(({caps}) => caps)
  return shouted.length >= 2 ? shouted.map(({phrase}) => phrase) : []
}

/** `caps` where the surname stands in capitals before a given name that does not: "SALO, Mirela, f, 19". */
type Entry = {readonly phrase: Phrase; readonly given: boolean; readonly caps: boolean}

function entryOf(line: Line, before: Line | undefined, pack: MentionPack): Entry | null {
  const numbered = before?.block === line.block
  if (numbered && !before.tokens.every(({text}) => Numbering.test(text))) return null
  let from = 0
  while (from < 3 && Numbering.test(line.tokens[from]?.text ?? "")) from++
  const first = wordsTo(line, from, pack)
  if (first === from) return null
  const isGiven = (at: number): boolean => pack.word(line.tokens[at]?.lower ?? "").given !== null
  if (line.tokens[first]?.text === ",") {
    const to = wordsTo(line, first + 1, pack)
    const caps = isShouted(line, from, first) && !isShouted(line, first + 1, to)
    if (to === first + 1 || !(isEnd(line, to) || (caps && line.tokens[to]?.text === ","))) return null
    const name = `${titled(line, first + 1, to)} ${titled(line, from, first)}`
    return {phrase: personOf(line, from, to, name, pack), given: isGiven(first + 1), caps}
  }
  // With the given name first it must be known as one, and written small: others are found without a list.
  if (first - from < 2 || !isEnd(line, first) || !isGiven(from) || /\p{Lu}/u.test(wording(line, from, first))) return null // prettier-ignore
  return {phrase: personOf(line, from, first, titled(line, from, first), pack), given: true, caps: false}
}

const Numbering = /^(?:\p{N}{1,4}[.)]?|[.)*•·#–—-])$/u
const isEnd = (line: Line, at: number): boolean => at >= line.tokens.length || /^(?:[-–—:;(→|/=])$/.test(line.tokens[at]!.text) // prettier-ignore

// The end of one to three words of a name at `from`; `from` where there are none or more.
function wordsTo({tokens, words}: Line, from: number, pack: MentionPack): number {
  let to = from
  let joints = 0 // "KELLER-IVANY, Tomo"
  const joins = (at: number): boolean => tokens[at]?.text === "-" && tokens[at]!.from === tokens[at - 1]?.to && tokens[at]!.to === tokens[at + 1]?.from // prettier-ignore
  while (to < from + 4 + 2 * joints) {
    if (to > from && joins(to)) {
      to += 2
      joints++
      continue
    }
    if (!/^\p{L}[\p{L}'’-]*\.?$/u.test(tokens[to]?.text ?? "") || isPlain(tokens[to]!.lower, words[to]?.given != null, pack)) break // prettier-ignore
    to++
  }
  return to > from + 3 + 2 * joints ? from : to
}

const isPlain = (lower: string, given: boolean, pack: MentionPack): boolean => {
  const word = pack.word(lower)
  return !given && (word.grammar || word.calendar || word.noun !== null || word.number !== null)
}

const isShouted = (line: Line, from: number, to: number): boolean => line.tokens.slice(from, to).every(({text}) => text.length > 1 && text === text.toUpperCase()) // prettier-ignore

const titled = (line: Line, from: number, to: number): string => line.tokens.slice(from, to).map(({text}) => text.charAt(0).toUpperCase() + (text === text.toUpperCase() ? text.slice(1).toLowerCase() : text.slice(1))).join(" ").replace(/ - /g, "-") // prettier-ignore

function personOf(line: Line, from: number, to: number, name: string, pack: MentionPack): Phrase {
  const units = name.split(" ")
  const given = pack.word((units[0] ?? "").toLowerCase()).given
  const gender = given === "female" || given === "male" ? given : null
  return phraseOf(line, {from, to, headFrom: from, headTo: to, kind: "person", form: "name", name, units, gender, rule: "listed"}) // prettier-ignore
}
