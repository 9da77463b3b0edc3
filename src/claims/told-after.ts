// "They were freed, nine of them", "the nurses, numbering nine, were", "those who were freed were nine": how many, told behind
// those whom a clause is about or behind the clause.

import type {QuantityValue} from "../mentions/quantity.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"

const Lead = 3 // tokens between the mark and the number: "there were only nine"

/** How many those of a phrase are by a number behind it or behind their clause, which ends at token `to`; null where none tells it. */
export function toldAfter(row: Row, phrase: Phrase, to: number, pack: ClaimPack): QuantityValue | null {
  if (!isMany(row, phrase, pack)) return null
  return aside(row, phrase.to, pack) ?? aside(row, to, pack) ?? counted(row, phrase, to, pack)
}

// "They", "the nurses", not "she" or "Ana Ruiz", whose number would be an age.
function isMany({tokens, lower}: Row, {from, head, mention}: Phrase, {speakers, people}: ClaimPack): boolean {
  const {xpos} = tokens[head] ?? {xpos: ""}
  if (mention?.form === "name" || mention?.kind === "person") return false
  return /S$/.test(xpos) || mention?.kind === "group" || speakers.has(lower[from] ?? "") || (mention === null && people.has(lower[head] ?? "")) // prettier-ignore
}

// Set off by marks: ", nine in all", " – there were nine – ", "(nine)", ", numbering nine,".
function aside(row: Row, at: number, pack: ClaimPack): QuantityValue | null {
  const mark = row.tokens[at]?.text ?? ""
  if (!/^[,(–—-]$/.test(mark)) return null
  for (let i = at + 1; i <= at + 1 + Lead; i++) {
    const amount = row.amounts[row.amountOn[i] ?? -1]
    if (amount?.from === i) return closes(row, amount.to, mark, pack) ? quantityOf(amount) : null
    const {upos, xpos, lemma, lower} = row.tokens[i] ?? {upos: "PUNCT", xpos: "", lemma: "", lower: ""}
    const leads = upos === "DET" || upos === "ADV" || xpos === "EX" || pack.be.has(lower) || pack.tallies.has(lemma)
    if (!leads) return null
  }
  return null
}

// Behind the number nothing that it could count: "of them", "in all", or the mark that closes.
function closes({tokens, lower}: Row, to: number, mark: string, {of, people, whole, tallies}: ClaimPack): boolean {
  const [word, next] = [lower[to] ?? ".", lower[to + 1] ?? ""]
  const ends = (at: number): boolean => (mark === "," ? /^[.,;:!?)"”]$/ : mark === "(" ? /^\)$/ : /^[.–—-]$/).test(lower[at] ?? ".") // prettier-ignore
  if (ends(to)) return true
  const ofThem = of.has(word) && people.has(next) && !/^W/.test(tokens[to + 1]?.xpos ?? "")
  const inAll = tokens[to]?.upos === "ADP" && (whole.has(next) || tallies.has(next))
  return (ofThem || inAll || tokens[to]?.upos === "ADV") && ends(ofThem || inAll ? to + 2 : to + 1)
}

// "Those who were freed were nine", "the people killed number nine".
function counted(row: Row, phrase: Phrase, to: number, pack: ClaimPack): QuantityValue | null {
  const {lower, lemma} = row.tokens[to] ?? {lower: "", lemma: ""}
  if (!pack.be.has(lower) && !pack.tallies.has(lemma)) return null
  let at = to + 1
  while (row.tokens[at]?.upos === "ADV" && (row.amountOn[at] ?? -1) < 0) at++
  const amount = row.amounts[row.amountOn[at] ?? -1]
  const clause = row.tokens.slice(phrase.to, to).some((_, i) => isVerb(row, phrase.to + i))
  return amount?.from === at && clause && /^[.,;:!?"”]$/.test(row.lower[amount.to] ?? ".") ? quantityOf(amount) : null
}

const quantityOf = ({mention}: Phrase): QuantityValue | null => (mention?.value?.type === "quantity" && mention.value.unit !== "%" ? mention.value : null) // prettier-ignore
