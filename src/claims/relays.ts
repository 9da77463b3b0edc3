// "The minister rejects the rumour that they fled": who denies what is rumoured says that it was not so.
//
// The rumour keeps its own claim, in its own nameless mouth; the one who rejects it gets the opposite claim.

import type {Attribution} from "../attribution/attribution.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {rowAt, tokenAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flipped} from "./stance.ts"

/** For each draft in the mouth of a report that somebody denies, the draft of who denies it. */
export function deniedRelays(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const {attributions} = scene
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return drafts.flatMap((draft): Draft[] => {
    const {said, stance} = draft
    const outer = said.inside === null ? undefined : byId.get(said.inside)
    if (said.voice.kind !== "unnamed") return []
    if (said.voice.entity !== null || said.source.length > 0 || stance.modality !== "fact") return []
    const teller = outer ?? attributions[0]
    if (teller !== undefined && isUnfounded(scene, said))
      return [{...draft, said: teller, stance: flipped({...stance, certainty: "certain"}), rule: `${draft.rule}, unfounded`, order: draft.order - 0.5}] // prettier-ignore
    if (outer?.polarity !== "-") return []
    if (outer.act !== "deny" && outer.act !== "reject") return []
    const told = {...stance, certainty: outer.certainty}
    return [{...draft, said: outer, stance: flipped(told), rule: `${draft.rule}, denied`, effects: draft.effects, order: draft.order + 0.5}] // prettier-ignore
  })
}

// "The rumour that she had died proved false": what the noun of a report is said to be, right behind what it tells.
function isUnfounded({rows, pack}: Scene, {cue, content}: Attribution): boolean {
  const [place, end] = [cue[0], content.at(-1)?.to ?? 0]
  const row = place === undefined ? null : rowAt(rows, place.from)
  if (row === null || place === undefined || !/^(?:NN|VBZ)/.test(row.tokens[tokenAt(row, place.from)]?.xpos ?? "NN") || place.from > end) return false // prettier-ignore
  const {untrue, amiss, so, lacking} = pack.correcting
  const first = tokenAt(row, end - 1) + 1
  // "It is a lie that they were expelled".
  if (untrue.has(row.lower[tokenAt(row, place.from)] ?? "") || isGroundless(row, tokenAt(row, place.from), pack))
    return true
  const verb = pack.not.has(row.lower[first] ?? "") ? first + 1 : first // "la noticia de que huyó no es cierta"
  if (!/^(?:AUX|VERB)$/.test(row.tokens[verb]?.upos ?? "")) return false
  let negated = false
  let lacks = false
  for (let i = first; i < Math.min(row.tokens.length, first + Predicate); i++) {
    const word = row.lower[i] ?? ""
    if (row.tokens[i]?.upos === "PUNCT" && !/^["“”'‘«»]$/.test(word)) return false
    if (pack.not.has(word) || pack.none.has(word)) negated = true
    if (lacking.verbs.has(row.tokens[i]?.lemma ?? "")) lacks = true
    // "Is not true", "is without foundation", "lacks any basis"
    if (lacking.nouns.has(word)) return negated || lacks
    if (untrue.has(word) || amiss.has(word)) return !negated
    if (so.has(word)) return negated
  }
  return false
}

// "There was no truth in the report that": what the noun at `at` is said to be without.
function isGroundless({tokens, lower}: Row, at: number, {correcting, none, not}: ClaimPack): boolean {
  let i = at - 1
  while (i > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]!.upos)) i--
  if (!/^(?:ADP|PART)$/.test(tokens[i]?.upos ?? "") || !correcting.lacking.nouns.has(lower[i - 1] ?? "")) return false
  return lower.slice(Math.max(0, i - 4), i - 1).some((word) => none.has(word) || not.has(word))
}

const Predicate = 5 // tokens from the verb behind a report to what it is

/**
 * Drafts with what somebody denies having said made theirs no more: "Kolm denied that she had accused Ruiz". That she
 * did is denied; what she would have said stays open. So does what somebody is only asked to say, and what nobody is to
 * say is told by nobody: "no quiero que me digan que está muerto".
 */
export function withUnsaid({attributions, rows}: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return drafts.flatMap((draft): readonly Draft[] => {
    const {said, stance} = draft
    const outer = said.inside === null ? undefined : byId.get(said.inside)
    if (outer === undefined) return [draft]
    if (isOnlyWished(rows, said, outer)) return outer.polarity === "-" ? [] : [{...draft, stance: {...stance, certainty: "unknown"}}] // prettier-ignore
    if (outer.act !== "deny" || outer.voice.name !== said.voice.name || outer.voice.entity !== said.voice.entity) return [draft] // prettier-ignore
    if (outer.voice.name === "" || outer.id === said.id) return [draft]
    return [{...draft, said: outer, stance: draft.spoken ? flipped(stance) : {...stance, certainty: "unknown"}}]
  })
}

// "Piden que la ministra diga que murió": a saying that stands in what is asked for has not been heard, but "que escuche al
// testigo que dijo que murió". Who is to know it is another matter, and so are words between marks.
function isOnlyWished(rows: readonly Row[], said: Attribution, outer: Attribution): boolean {
  if (outer.act !== "demand" || outer.manner !== "indirect" || said.manner !== "indirect") return false
  if (said.act !== "say" && said.act !== "confirm") return false
  const [cue] = said.cue
  if (cue === undefined || !outer.content.some(({from, to}) => from <= cue.from && cue.to <= to)) return false
  const row = rowAt(rows, cue.from)
  return row !== null && /^VB[SP]?$/.test(row.tokens[tokenAt(row, cue.to - 1)]?.xpos ?? "")
}
