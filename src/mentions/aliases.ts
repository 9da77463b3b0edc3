// Names by which somebody is called besides: "Josef Lund, known as Pepi", "Josef “Pepi” Lund", "alias “the Baker”".

import {endingsOf} from "../base/parts.ts"
import type {Bond} from "./bonds.ts"
import {begins} from "./run.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

const Quote = /^["“”„«»'‘’]$/

/** The token behind words that lead to another name of somebody and end before token `at`, the longest; or −1. */
export function aliasBefore({tokens}: Line, at: number, {aliasing}: MentionPack): number {
  let end = at
  while (end > 0 && (Quote.test(tokens[end - 1]!.text) || tokens[end - 1]!.upos === "DET")) end--
  const last = tokens[end - 1]?.lower ?? ""
  if (end === 0 || !(aliasing.has(last) || endingsOf(aliasing, " ").has(last))) return -1
  for (let words = 4; words > 0; words--) {
    const said = tokens.slice(Math.max(0, end - words), end).map(({lower}) => lower).join(" ") // prettier-ignore
    if (end >= words && aliasing.has(said)) return end - words
  }
  return -1
}

/** The bonds between a name and what else its bearer is called, of phrases `first` to before `end` of one line. */
export function aliasBonds(
  line: Line,
  phrases: readonly Phrase[],
  first: number,
  end: number,
  pack: MentionPack,
): Bond[] {
  const bonds: Bond[] = []
  for (let i = first + 1; i < end; i++) {
    const other = phrases[i]!
    if (other.kind !== "person" || other.form === "pronoun") continue
    let cue = aliasBefore(line, other.from, pack)
    if (cue < 0) continue
    while (/^[,(—–]$/.test(line.tokens[cue - 1]?.text ?? "") || line.tokens[cue - 1]?.upos === "ADV") cue--
    const name = phrases.findIndex((one, at) => at >= first && at < i && one.kind === "person" && one.form !== "pronoun" && one.to === cue) // prettier-ignore
    if (name >= 0) bonds.push({kind: "alias", a: i, b: name, reason: "called so besides"})
  }
  return bonds
}

/** Where a run goes on behind a name in quotation marks, "Josef “Pepi” Lund": the token behind the last mark, or −1. */
export function pastNickname(line: Line, at: number): number {
  const {tokens} = line
  if (!Quote.test(tokens[at]?.text ?? "") || line.words[at - 1]?.given == null) return -1
  let to = at + 1
  while (to < at + 4 && begins(line, to)) to++
  return to > at + 1 && Quote.test(tokens[to]?.text ?? "") && begins(line, to + 1) ? to + 1 : -1
}

/** The nickname that a part of a name is, or null: "“Pepi”". */
export const nicknameOf = (unit: string): string | null => /^["“”„«'‘](\p{Lu}.*)["“”»'’]$/u.exec(unit)?.[1] ?? null
