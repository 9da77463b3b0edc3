// "The ministry puts the figure at 85", "El Gobierno habla de 52": how many, of what was told before.

import type {QuantityValue} from "../mentions/quantity.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {holderOf} from "./voices.ts"

const Back = 2 // sentences in which what is counted was told

/** A bare figure: its tokens, and the verb or noun before it that tells it is one. */
type Figure = {readonly value: QuantityValue; readonly from: number; readonly to: number; readonly at: number}

/** For each bare figure, the draft of what was last counted before it, in the mouth of whoever gives the figure. */
export function bareFigures(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const holder = holderOf(scene.attributions)
  const counted = drafts.filter(({row, count, stance, roles, spoken}) => row !== null && (count?.low ?? 0) > 1 && stance.modality === "fact" && stance.polarity === "+" && roles.patient !== undefined && spoken !== true) // prettier-ignore
  const short = new Map(scene.attributions.flatMap(({manner, content}) => (manner === "narration" || content.length !== 1 ? [] : [[content[0]!.from, content[0]!.to] as const]))) // prettier-ignore
  return scene.rows.flatMap((row): Draft[] => {
    const found = figureIn(row, scene, short)
    if (found === null) return []
    const [first, last] = [row.tokens[found.from], row.tokens[found.to - 1]]
    const said = first === undefined ? undefined : holder(first.from)?.attribution
    const told = counted.filter((one) => one.trigger.from < (first?.from ?? 0) && row.index - (one.row?.index ?? 0) <= Back).at(-1) // prettier-ignore
    if (first === undefined || last === undefined || said === undefined || told === undefined) return []
    // A figure in the mouth of whoever counted before is somebody else's; and one that was counted needs no other claim.
    const known = drafts.some((one) => one.row === row && one.count?.low === found.value.low)
    if (said.id === told.said.id || known) return []
    const span = {from: first.from, to: last.to}
    const text = scene.document.text.slice(span.from, span.to)
    const whole = {from: row.tokens[found.at]?.from ?? span.from, to: span.to}
    return [
      {
        ...told,
        rule: "bare figure",
        row,
        tokens: {from: found.at, to: found.to},
        at: found.from,
        trigger: span,
        span: whole,
        said,
        roles: {patient: [{span, text, mention: null, entity: told.roles.patient?.[0]?.entity ?? null}]},
        count: found.value,
        stance: {...flat, certainty: said.certainty},
      },
    ]
  })
}

// "Seven 'terrorists'": marks part a number from what it counts.
const isMark = ({tokens}: Row, at: number): boolean => /^["“”«»‘’']$/.test(tokens[at]?.text ?? "")

// "They were eleven, and they have names", "there were nine of us", "it was nine": a number as all that is told of them.
function isAlone({tokens, lower}: Row, from: number, to: number, {be, of, numbered, objective}: ClaimPack): boolean {
  const who = tokens[from - 2]
  if (!be.has(lower[from - 1] ?? "") || who?.upos !== "PRON" || (tokens[from - 3]?.upos ?? "PUNCT") !== "PUNCT") return false // prettier-ignore
  const many = who.xpos === "EX" || numbered.has(who.lower)
  const ends = (at: number): boolean => /^[.,;:!"”]$/.test(lower[at] ?? ".")
  return many && (ends(to) || (of.has(lower[to] ?? "") && objective.has(lower[to + 1] ?? "") && ends(to + 2)))
}

// "The figure at 85", "speaks of 52": with nothing behind the number that it could count.
function figureIn(row: Row, {pack}: Scene, short: ReadonlyMap<number, number>): Figure | null {
  for (const {from, to, mention} of row.amounts) {
    const value = mention?.value ?? null
    if (value?.type !== "quantity" || value.low === null || value.unit === "%" || /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(row.tokens[isMark(row, to) ? to + 1 : to]?.upos ?? "")) continue // prettier-ignore
    // "The union says nine", "nine, said the union": all that is said.
    const said = short.get(row.tokens[from - 1]?.text === '"' ? row.tokens[from - 1]!.from : row.tokens[from]!.from)
    if (said !== undefined && said <= row.tokens[to - 1]!.to + 2) return {value, from, to, at: from}
    if (isAlone(row, from, to, pack)) return {value, from, to, at: from - 1}
    if (pack.of.has(row.lower[to] ?? "") || row.tokens[from - 1]?.upos !== "ADP") continue
    const before = from - 2
    // "The figure has risen to 85".
    let tally = before
    while (tally > 0 && (isVerb(row, tally) || /^(?:ADV|AUX)$/.test(row.tokens[tally]?.upos ?? ""))) tally--
    const noun = row.tokens[tally]?.upos === "NOUN" && pack.tallies.has(row.tokens[tally]?.lemma ?? "")
    const verb = isVerb(row, before) && pack.of.has(row.lower[from - 1] ?? "") && pack.counting.has(row.tokens[before]?.lemma ?? "") // prettier-ignore
    if (noun || verb) return {value, from, to, at: before}
  }
  return null
}
