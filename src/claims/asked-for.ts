// "What do they want? The release of Ruiz.", "Their demands: an end to the siege and the release of all prisoners": what
// stands behind such a question or label is asked for, and has not come about.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"

const Longest = 8 // tokens of a label or of a short clause before its colon

/** The drafts with what stands behind a question or a label of what is asked for turned into a demand. */
export function withAskedFor({rows, pack}: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const {row, at, stance} = draft
    if (row === null || row.tokens[at]?.upos !== "NOUN" || !isTop(row, at) || stance.modality !== "fact" || stance.certainty === "unknown") return draft // prettier-ignore
    const colon = row.lower.lastIndexOf(":", at)
    const asked = colon < 0 ? asksFor(rows[row.index - 1], pack) : isLabel(row, colon, pack)
    if (!asked || hasTensed(row, colon + 1, at)) return draft
    return {...draft, rule: `${draft.rule}, asked for`, effects: [], time: null, stance: {...stance, certainty: "unknown", modality: "demanded"}} // prettier-ignore
  })
}

// "What do they want?", "What are the demands of the strikers?", "The demands:" alone on its line.
function asksFor(before: Row | undefined, {askedFor}: ClaimPack): boolean {
  const end = before?.lower.at(-1)
  if (before === undefined || (end !== "?" && end !== ":")) return false
  if (end === ":") return isLabel(before, before.lower.length - 1, {askedFor})
  const what = before.tokens.slice(0, 3).findIndex(({xpos, feats}) => /^W(?:P|DT)/.test(xpos) || /PronType=Int/.test(feats)) // prettier-ignore
  return what >= 0 && before.tokens.some(({lemma, upos}) => askedFor.has(lemma) && /^(?:VERB|NOUN)$/.test(upos)) // prettier-ignore
}

// "Their demands:", "The demands are simple:"; and no more before the colon than the noun with what is said of it.
function isLabel({tokens}: Row, colon: number, {askedFor}: Pick<ClaimPack, "askedFor">): boolean {
  const noun = tokens.slice(0, Math.min(colon, Longest)).findIndex(({lemma, upos}) => upos === "NOUN" && askedFor.has(lemma)) // prettier-ignore
  return noun >= 0 && noun < 4 && colon <= Longest && !tokens.slice(0, noun).some(({upos}) => /^(?:VERB|AUX|ADP)$/.test(upos)) // prettier-ignore
}

// Not "an end to the siege", nor "the release of 40 men left it empty".
function isTop({tokens}: Row, at: number): boolean {
  const {rel, head} = tokens[at]!
  // "La puesta en libertad de": the two words are one.
  const top = rel === "nmod" && head === at - 2 && tokens[at - 1]?.upos === "ADP" ? tokens[head]!.rel : rel
  // "Their demands: the release": set beside the label itself.
  return !/^(?:nmod|obl|nsubj)/.test(top) && (top !== "appos" || tokens.slice(head, at).some(({text}) => text === ":"))
}

function hasTensed(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(row, i)) return true
  return false
}
