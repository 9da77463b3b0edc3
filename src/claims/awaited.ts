// "Will stay until she is freed", "cuando salga hablará", "para que la dejaran salir": what is still waited for, or meant.

import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

const Before = 8 // tokens between the word that opens a clause and its verb

/** Whether the clause of a verb without a modal is waited for or meant, and not told as having come about. */
export function isAwaited(row: Row, group: VerbGroup, pack: ClaimPack): boolean {
  const {tokens, lower} = row
  const verb = tokens[group.tensed]
  if (verb === undefined || group.modal >= 0) return false
  const wished = pack.free?.bids(verb) === true
  const open = pack.free === null ? pack.isPresent(verb.xpos) : wished && !/Tense=Imp/.test(verb.feats)
  if (!open && pack.free === null) return false
  for (let i = group.from - 1; i >= Math.max(0, group.from - Before); i--) {
    const word = lower[i] ?? ""
    if (pack.free?.meant.has(word) === true && pack.relative.has(lower[i + 1] ?? "")) return true
    if (open && pack.until.has(word)) return true
    // In a language without such a form only what stands beside it tells that it lies ahead.
    if (open && pack.awaited.has(word)) return wished || tokens.some(({xpos}) => xpos === "MD")
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}
