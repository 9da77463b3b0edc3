// "The Government should: (a) release the nine; (b) close the camp", "it is ordered that: 1. the applicant be freed": items of a
// list whose first line orders, asks for or advises what they say.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {signatureAt} from "./predicate.ts"
import {isTensed, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"

const Near = 4 // tokens before the end of the first line in which a modal makes it a demand
const item = /^\s*(?:[([]?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})[.)\]]+|[-–—•*·])\s*$/i // what stands before an item in its line

/** The drafts with what the items of such a list say turned into demands, as far as no past tense tells it of its own. */
export function withStemItems({rows, document: {text}, pack}: Scene, drafts: readonly Draft[]): Draft[] {
  const asked = itemsOf(rows, text, pack)
  if (asked.size === 0) return [...drafts]
  return drafts.map((draft) => {
    const {row, at, stance, time} = draft
    if (row === null || !asked.has(row) || stance.modality !== "fact" || !isTop(row, at)) return draft
    const stated = time !== null && time.basis === "stated" ? time : null
    return {...draft, rule: `${draft.rule}, in a list of demands`, effects: [], time: stated, stance: {polarity: stance.polarity, certainty: "unknown", modality: "demanded"}} // prettier-ignore
  })
}

function itemsOf(rows: readonly Row[], text: string, pack: ClaimPack): ReadonlySet<Row> {
  const found = new Set<Row>()
  let under = false
  for (const row of rows) {
    if (!row.tokens.some(({text: word}) => /\p{L}{2}/u.test(word))) continue // "1." alone
    if (isItem(row, text)) {
      if (under) found.add(row)
    } else if (opensLine(row, text)) under = isStem(row, text, pack)
  }
  return found
}

const lineOf = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1

const opensLine = ({tokens}: Row, text: string): boolean => tokens.length > 0 && text.slice(lineOf(text, tokens[0]!.from), tokens[0]!.from).trim() === "" // prettier-ignore

// The mark of an item may stand in its row or before it.
function isItem({tokens}: Row, text: string): boolean {
  const word = tokens.find(({upos, text: one}) => upos === "VERB" || /^\p{L}{3}/u.test(one))
  return word !== undefined && item.test(text.slice(lineOf(text, word.from), word.from))
}

// "The Government should", "it is hereby ordered that:", "prays that the Court": a line that ends before it says what.
function isStem(row: Row, text: string, pack: ClaimPack): boolean {
  const {tokens, lower} = row
  const last = tokens.at(-1)
  if (last === undefined || /^[.!?]$/.test(last.text) || !/^\s*\n/.test(text.slice(last.to, last.to + 4))) return false
  if (last.text !== ":" && !pack.relative.has(last.lower) && tokens.length > 14) return false
  const modal = lower.slice(-Near).some((word) => pack.modals.get(word)?.modality === "demanded")
  return modal || tokens.some(({upos}, i) => (upos === "VERB" || upos === "NOUN") && signatureAt(row, i, pack)?.affirmed.modality === "demanded") // prettier-ignore
}

// The verb or noun that carries the item, in no clause that tells whom it means: not "those who were detained".
function isTop(row: Row, at: number): boolean {
  const {tokens} = row
  const {rel, upos, head, xpos} = tokens[at]!
  if (upos === "NOUN")
    return /^(?:root|appos|parataxis)$/.test(rel) && !tokens.some((_, i) => i < at && isTensed(row, i))
  if (!/^(?:root|conj|parataxis|ccomp|xcomp|dep)$/.test(rel) || /^VB[DZ]$/.test(xpos)) return false
  if (rel === "conj" && head >= 0 && tokens[head]!.upos === "VERB" && !isTop(row, head)) return false
  return !tokens.some((one) => one.head === at && one.upos === "AUX" && /^VB[DPZ]$/.test(one.xpos))
}
