// Names in headlines and shouted lines.

import {AllCaps, Small, wording, type Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import {phraseOf, type Phrase} from "./phrase.ts"
import type {NameKind} from "./candidate.ts"

/** Whether all the words of a line are in capitals. */
export const isShouted = ({even, casing, tokens}: Line): boolean => even && tokens.length > 1 && !casing.some((one) => one === Small) && casing.filter((one) => one === AllCaps).length > 1 // prettier-ignore

/** The names of a text by their capitals. */
export type Shouted = ReadonlyMap<string, {readonly name: string; readonly kind: NameKind}>

/** The names that shouted lines may hold: whole ones and short ones of the text. */
export function shoutedNames(kinds: ReadonlyMap<string, NameKind>, shorts: ReadonlyMap<string, NameKind>): Shouted {
  const found = new Map<string, {name: string; kind: NameKind}>()
  for (const [name, kind] of [...shorts, ...kinds]) found.set(name.toUpperCase(), {name, kind})
  return found
}

/** The names in a line of capitals, "ABEL TORNO FUE LIBERADO": those of the text, and given names with what nothing else is behind them. */
export function inShout(line: Line, shouted: Shouted, pack: MentionPack): Phrase[] {
  const found: Phrase[] = []
  const isOpen = (i: number): boolean => {
    const word = line.words[i]
    return line.casing[i] === AllCaps && word !== undefined && !word.common && !word.grammar && word.noun === null && word.number === null && !word.calendar && !pack.word((line.tokens[i]?.lower ?? "")).common && line.tokens[i]!.text.length > 2 // prettier-ignore
  }
  const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase()
  for (let from = 0; from < line.tokens.length; from++) {
    let to = Math.min(from + 6, line.tokens.length)
    while (to > from && !shouted.has(wording(line, from, to).toUpperCase())) to--
    const known = to > from ? shouted.get(wording(line, from, to).toUpperCase()) : undefined
    const given = line.words[from]?.given != null && isOpen(from)
    if (known === undefined && given) {
      to = from + 1
      while (to < from + 4 && isOpen(to)) to++
    }
    if (to <= from || (known === undefined && !given) || (known !== undefined && to - from === 1 && line.words[from]?.common === true)) continue // prettier-ignore
    const name = known?.name ?? line.tokens.slice(from, to).map(({text}) => titled(text)).join(" ") // prettier-ignore
    const kind = known?.kind ?? "person"
    found.push(phraseOf(line, {...{from, to, headFrom: from, headTo: to}, kind, form: "name", name, units: name.split(" "), rule: "in capitals"})) // prettier-ignore
    from = to - 1
  }
  return found
}

/** The names in a headline, where capitals tell nothing: those alone that the text has elsewhere. */
export function inHeadline(line: Line, kinds: ReadonlyMap<string, NameKind>): Phrase[] {
  const found: Phrase[] = []
  for (let from = 0; from < line.tokens.length; from++) {
    for (let to = Math.min(from + 6, line.tokens.length); to > from; to--) {
      const name = wording(line, from, to)
      const kind = kinds.get(name)
      if (kind === undefined || (to - from === 1 && line.words[from]?.common === true)) continue
      const units = name.split(" ")
      found.push(
        phraseOf(line, {...{from, to, headFrom: from, headTo: to}, kind, form: "name", name, units, rule: "headline"}),
      )
      from = to - 1
      break
    }
  }
  return found
}
