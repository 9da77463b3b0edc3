// "We said that Ruiz had been freed. That was wrong": what is taken back did not happen, and what another told and is called
// untrue did not in the mouth of whoever calls it so.

import type {Attribution} from "../attribution/attribution.ts"
import type {Draft} from "./draft.ts"
import {tokenAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {answering, clauseAround} from "./such.ts"
import {holderOf} from "./voices.ts"

// A sentence that says of what was told before that it is not so: at token `at`, in whose words.
type Withdrawal = {readonly row: Row; readonly at: number; readonly least: number; readonly said: Attribution}

/** The drafts, those taken back turned round, and with them what others deny in the next breath. */
export function withWithdrawn(scene: Scene, drafts: readonly Draft[], spoken: ReadonlySet<string>): Draft[] {
  const found = withdrawalsIn(scene)
  if (found.length === 0) return [...drafts]
  const turned = new Set<Draft>()
  const denied = found.flatMap((one): Draft[] => {
    const told = drafts.filter((draft) => isToldBefore(draft, one) && !spoken.has(draft.type))
    const own = told.filter(({said}) => isSame(said.voice, one.said.voice))
    for (const draft of own) turned.add(draft)
    if (own.length > 0) return []
    const [first, last] = clauseAround(one.row, one.at, one.least)
    const voice = told.at(-1)?.said.id
    return told
      .filter(({said, stance}) => said.id === voice && stance.modality === "fact")
      .map((draft) => ({
        ...answering(draft, {row: one.row, at: one.at, first, last, said: one.said, rule: "called untrue", polarity: draft.stance.polarity === "+" ? "-" : "+"}), // prettier-ignore
        effects: draft.effects,
      }))
  })
  const kept = drafts.map((draft) => (turned.has(draft) ? {...draft, rule: "taken back", stance: {...flat, polarity: draft.stance.polarity === "+" ? "-" : "+"} as const} : draft)) // prettier-ignore
  return [...kept, ...denied]
}

// What somebody is made to say in the sentence before, or before the same words: narration takes nothing back.
function isToldBefore({row, said, trigger}: Draft, {row: own, at}: Withdrawal): boolean {
  if (row === null || said.cue.length === 0 || !/^(?:say|believe|confirm|accuse)$/.test(said.act)) return false
  return row === own ? trigger.to <= (own.tokens[at]?.from ?? 0) : row.index === own.index - 1
}

function withdrawalsIn({rows, attributions, document: {text}, pack}: Scene): Withdrawal[] {
  const holder = holderOf(attributions)
  return rows.flatMap((row): Withdrawal[] => {
    const [from, to] = [row.tokens[0]?.from ?? 0, row.tokens.at(-1)?.to ?? 0]
    const match = to - from > Longest ? null : pack.withdrawing.exec(text.slice(from, to))
    if (match === null) return []
    const start = from + match.index + (/^[,;:]?\s*/.exec(match[0])?.[0].length ?? 0)
    const held = holder(start)
    const at = tokenAt(row, start)
    return held === null ? [] : [{row, at, least: held.content.from, said: held.attribution}]
  })
}

const Longest = 400 // units of a sentence that is looked through

const isSame = (a: Attribution["voice"], b: Attribution["voice"]): boolean => a.kind === b.kind && (a.entity === null || b.entity === null ? a.name === b.name : a.entity === b.entity) // prettier-ignore
