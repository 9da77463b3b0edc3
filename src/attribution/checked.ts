// Checks of rumours: "Claim: the mayor has been shot. Verdict: false."
//
// What stands behind the label of what is checked is told by nobody who is known, and never by whoever checks it.

import type {Draft} from "./draft.ts"
import {spanOf, type Line} from "./line.ts"
import {saying} from "./make-draft.ts"
import type {AttributionPack} from "./pack.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for what is checked. */
export const checkedRule = "checked"

const Longest = 6 // tokens in a label

/** The drafts of what is checked, up to the next label of its paragraph, or in the one below where its label stands alone. */
export function findChecked({lines, document: {text}, pack}: Scene): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < lines.length; i++) {
    const label = labelOf(lines[i]!, pack)
    if (label === null || !pack.checked.claims.has(label.name)) continue
    const line = lines[i]!
    const alone = label.to >= line.tokens.length && lines[i + 1]?.block !== line.block
    const block = alone ? line.block + 1 : line.block
    let end = alone ? i + 1 : i
    while (lines[end + 1]?.block === block && labelOf(lines[end + 1]!, pack) === null) end++
    const [first, last] = [alone ? lines[i + 1]?.tokens[0] : (line.tokens[label.to] ?? lines[i + 1]?.tokens[0]), lines[end]?.tokens.at(-1)] // prettier-ignore
    const cue = spanOf(line, {from: label.from, to: label.to})
    if (first === undefined || last === undefined || cue === null || last.to <= first.from || first.from < cue.to) continue // prettier-ignore
    const content = [{from: first.from, to: last.to}]
    drafts.push({...saying, rule: checkedRule, speaker: {kind: "unstated"}, source: [], cue: [cue], content, manner: /["“”«]/.test(text[first.from] ?? "") ? "direct" : "indirect", phrase: true}) // prettier-ignore
  }
  return drafts
}

type Label = {readonly name: string; readonly from: number; readonly to: number}

// The words before a colon or a dash at the head of a line, or all of a line, without number and article: "1. The claim –".
function labelOf({tokens, lower}: Line, {checked}: AttributionPack): Label | null {
  let from = 0
  while (from < 3 && /^\P{L}+$/u.test(lower[from] ?? "")) from++
  while (from < 4 && checked.before.has(lower[from] ?? "")) from++
  let to = from
  while (to < tokens.length && to - from < Longest && !/^[:–—.-]$/.test(lower[to]!)) to++
  const closed = to >= tokens.length || /^[:–—-]$/.test(lower[to]!)
  if (!closed || to === from) return null
  const name = lower.slice(from, to).join(" ")
  return checked.claims.has(name) || checked.verdicts.has(name) ? {name, from, to: Math.min(tokens.length, to + 1)} : null // prettier-ignore
}
