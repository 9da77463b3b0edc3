// Who speaks in a transcript: "KADE:" at the head of a paragraph is the Irena Kade of the text, "SARR:" the Lia Sarr who presents it.
//
// A word in capitals tells no body from anybody; where paragraphs open with such words and a colon, they are people, but
// for the outlet's own letters and for words of everyday use ("HOST:").

import type {Candidate} from "./candidate.ts"
import type {Votes} from "./evidence.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"

/** Who the page itself says it is by. */
export type Signed = {readonly outlet: string | null; readonly byline: string | null}

/** The rule of a name that only tells who speaks the paragraph behind it. */
export const labelRule = "label"

const Bracket = 8 // tokens in brackets between a name and its colon: "ANA RUIZ (presenter):"

/** The candidates that tell who speaks a paragraph, where two paragraphs or more have one. */
export function labelsOf(lines: readonly Line[], candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const labels = candidates.filter(({line, from, to}) => {
    if (from !== 0 || lines[line.index - 1]?.block === line.block) return false
    return line.tokens[colonAfter(line, to)]?.text === ":"
  })
  return new Set(labels.length > 1 ? labels : [])
}

function colonAfter({tokens}: Line, at: number): number {
  if (tokens[at]?.text !== "(") return at
  for (let i = at + 1; i < at + Bracket; i++) if (tokens[i]?.text === ")") return i + 1
  return at
}

/** What being a label tells of a name; `shouted` says that its capitals have been counted for a body. */
export function labelVotes(
  {units, key, line}: Candidate,
  shouted: boolean,
  signed: Signed,
  pack: MentionPack,
): Partial<Votes> {
  const organization = shouted ? -2 : 0
  if (key === lettersOf(signed.outlet)) return {organization: 4, person: -2}
  const word = pack.word((units[0] ?? "").toLowerCase())
  const everyday = units.length === 1 && word.given === null && (word.common || word.noun !== null || word.grammar)
  return everyday || line.even ? {organization} : {organization, person: 3}
}

// "Harbour FM" is HFM for short.
function lettersOf(outlet: string | null): string {
  const words = outlet?.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []
  return words.length < 2 ? "" : words.map((word) => (word === word.toUpperCase() ? word : word.slice(0, 1))).join("")
}

/** Full names in a byline: "Presented by Lia Sarr" has one. */
export function namesIn(byline: string | null): readonly string[] {
  return byline?.match(/\p{Lu}\p{L}*\p{Ll}(?:[’'-]\p{L}+)*(?:\s+\p{Lu}\p{L}*\p{Ll}(?:[’'-]\p{L}+)*)+/gu) ?? []
}

/** Units in capitals as they are written where they are not: "OLOMIDE" is Olomide where the text, or the byline, has him so. */
export function lowered(candidates: readonly Candidate[], {byline}: Signed): readonly Candidate[] {
  if (!candidates.some(({units}) => units.some(isShouted))) return candidates
  const written = new Map<string, string>()
  for (const word of [
    ...candidates.flatMap(({units}) => units),
    ...namesIn(byline).flatMap((name) => name.split(/\s+/)),
  ])
    if (word.length > 2 && !isShouted(word)) written.set(word.toUpperCase(), word)
  return candidates.map((one) => {
    if (!one.units.some((unit) => isShouted(unit) && written.has(unit))) return one
    const units = one.units.map((unit) => (isShouted(unit) ? (written.get(unit) ?? unit) : unit))
    return {...one, units, key: units.join(" ")}
  })
}

const isShouted = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word)
