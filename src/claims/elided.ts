// "Four were freed. Ruiz was not.", "Cuatro salieron; Ruiz, no": what was just told, denied of somebody in a word or two.

import {countOf} from "./fill.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, sizeOf, type Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {isPeople} from "./climb.ts"
import {holderOf} from "./voices.ts"

/** The drafts of what `drafts` tell of some people, denied of others without its words being said again. */
export function elidedDenials(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const holder = holderOf(scene.attributions)
  const byRow = new Map<number, Draft[]>()
  for (const one of drafts) {
    const whole =
      one.row !== null && one.stance.modality === "fact" && one.stance.polarity === "+" && one.spoken !== true
    if (whole && one.roles.patient !== undefined) byRow.set(one.row.index, [...(byRow.get(one.row.index) ?? []), one])
  }
  return scene.rows.flatMap((row): Draft[] => {
    const found = denialIn(row, scene.pack)
    if (found === null) return []
    const {phrase, at} = found
    const [first, last] = [row.tokens[phrase.from], row.tokens[at]]
    const told = lastBefore(byRow, row.index, first?.from ?? 0)
    const said = last === undefined ? undefined : holder(last.from)?.attribution
    if (told === null || said === undefined || first === undefined || last === undefined) return []
    const here = {from: first.from, to: last.to}
    const count = countOf([phrase], row, sizeOf(scene), scene.pack)
    return [
      {
        ...told,
        rule: "denied of another",
        row,
        tokens: {from: phrase.from, to: at + 1},
        at,
        trigger: {from: last.from, to: last.to},
        span: here,
        said,
        roles: {patient: [fillerOf(scene, row, phrase, said)]},
        count,
        stance: {...flat, polarity: "-"},
      },
    ]
  })
}

// The last thing told of somebody in the sentence, else in the one before it.
function lastBefore(byRow: ReadonlyMap<number, readonly Draft[]>, index: number, offset: number): Draft | null {
  const before = (at: number): Draft | undefined => (byRow.get(at) ?? []).filter(({trigger}) => trigger.to <= offset).at(-1) // prettier-ignore
  return before(index) ?? before(index - 1) ?? null
}

// Somebody, a word that only helps a verb, and "not", with no more of the clause behind it.
function denialIn(row: Row, pack: ClaimPack): {readonly phrase: Phrase; readonly at: number} | null {
  for (let at = 1; at < row.tokens.length; at++) {
    if (!pack.not.has(row.lower[at] ?? "") || !/^[.,;:!?"”»]$/.test(row.tokens[at + 1]?.text ?? ".")) continue
    const helper = row.tokens[at - 1]
    const helped = helper?.upos === "AUX" || pack.be.has(row.lower[at - 1] ?? "")
    const left = pack.free === null ? (helped ? at - 2 : -1) : helper?.text === "," ? at - 2 : at - 1
    const phrase = left < 0 ? null : phraseEndingAt(row, left)
    if (phrase !== null && isPeople(row, phrase, pack) && opens(row, phrase)) return {phrase, at}
  }
  return null
}

// "That is not" says nothing of anybody: a name, a number or a noun begins the clause.
function opens({tokens}: Row, {from, head}: Phrase): boolean {
  const before = tokens[from - 1]
  return /^(?:NOUN|PROPN|NUM)$/.test(tokens[head]?.upos ?? "") && (before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ" || before.upos === "DET") // prettier-ignore
}
