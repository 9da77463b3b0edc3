// Where a deed was, what came of it was too: "a bomb went off in the market of Osta, killing nine", "dejando tres muertos".
// So was what a clause behind the place tells: "Osta, where she was arrested".

import type {Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {rightOf} from "./right.ts"
import {isVerb, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, type Scene} from "./scene.ts"

const Steps = 3 // up the tree from what came of a deed to the verb that tells it
const somewhere: readonly Role[] = ["place", "origin", "destination"]

/** Drafts with the place that stands before their clause, where they tell none of their own. */
export function withPlacesOfDeeds(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const {row, at, roles, said, trigger} = draft
    if (row === null || somewhere.some((role) => roles[role] !== undefined)) return draft
    // "Recordando la detención de Ruiz": what a gerund only speaks of was elsewhere.
    const toll = roles.patient?.some(({span}) => span.from <= trigger.from && trigger.to <= span.to) === true
    const deed = toll || row.tokens[at]?.xpos === "VBG" ? placesAbove(row, at, scene.pack) : []
    const places = deed.length > 0 ? deed : placeOfClause(row, at, scene.pack)
    if (places.length === 0) return draft
    return {...draft, roles: {...roles, place: places.map((one) => fillerOf(scene, row, one, said))}}
  })
}

// "Taken to Osta, where she was held", "en Osta, donde sigue presa".
function placeOfClause(row: Row, at: number, {free}: ClaimPack): readonly Phrase[] {
  for (let i = at - 1, verbs = 0; i > Math.max(0, at - Clause); i--) {
    if (row.tokens[i]?.upos === "PUNCT" || (isVerb(row, i) && verbs++ > 0)) return []
    if (row.tokens[i]?.xpos !== "WRB" && free?.circumstances.has(row.lower[i] ?? "") !== true) continue
    const place = phraseEndingAt(row, row.tokens[i - 1]?.text === "," ? i - 2 : i - 1)
    return place?.mention?.kind === "place" ? [place] : []
  }
  return []
}

const Clause = 8 // tokens from the word that opens a clause to what it tells

function placesAbove(row: Row, at: number, pack: ClaimPack): readonly Phrase[] {
  const gerund = gerundOver(row, at)
  const verb = row.tokens[gerund]?.head ?? -1
  if (gerund < 0 || verb < 0 || verb >= gerund || !isVerb(row, verb) || row.tokens[gerund - 1]?.text !== ",") return []
  return rightOf(row, verb + 1, pack)
    .obliques.filter(({at: link, word}) => link < gerund && pack.places.get(word) === "place")
    .flatMap(({phrases}) => phrases.filter(({mention}) => mention?.kind === "place"))
}

function gerundOver({tokens}: Row, from: number): number {
  for (let i = from, steps = 0; i >= 0 && steps < Steps; i = tokens[i]!.head, steps++)
    if (tokens[i]?.xpos === "VBG" && /^advcl/.test(tokens[i]!.rel)) return i
  return -1
}
