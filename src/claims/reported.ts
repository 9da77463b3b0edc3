// What the form of a verb tells in words that are given indirectly: "said they would go" is what was to come then,
// "dijeron que saliera" is what somebody was told to do.

import type {Token} from "../language/analysis.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import {tokenAt, type Row} from "./row.ts"
import type {Bounds} from "./stance.ts"
import type {VerbGroup} from "./verb-group.ts"
import type {Holder} from "./voices.ts"

/** The stance of a clause in the words that `held` gives, by the form of its verb. */
export function asReported(
  row: Row,
  group: VerbGroup,
  told: Stance,
  {attribution}: Holder,
  voice: Bounds,
  pack: ClaimPack,
): Stance {
  if (attribution.manner !== "indirect" && attribution.manner !== "mixed") return told
  const {modal, tensed, perfect} = group
  if (perfect) return told
  const verb = row.tokens[tensed]
  const bids = verb !== undefined && pack.free?.bids(verb) === true && pack.free.bidding.has(cueOf(row, attribution)?.lemma ?? "") // prettier-ignore
  if (bids && told.certainty === "certain" && told.modality === "fact" && opens(row, voice.from, group.from))
    return {...told, certainty: "unknown", modality: "demanded"}
  const later = pack.later.has(row.lower[modal] ?? "") || (modal < 0 && pack.later.has(row.tokens[tensed]?.xpos ?? ""))
  if (!later || told.modality === "planned") return told
  for (let i = voice.from; i < voice.to; i++) if (pack.condition.has(row.lower[i] ?? "")) return told
  return {...told, certainty: "probable", modality: "planned"}
}

// The last word of a cue in the row: "les dijeron".
function cueOf(row: Row, {cue}: Holder["attribution"]): Token | undefined {
  const last = cue[0] === undefined ? -1 : tokenAt(row, cue[0].to - 1)
  return row.tokens[last]
}

// "Que el lunes saliera": the first clause of the words; "que es posible que saliera", "que cuando saliera" are not.
function opens({tokens}: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]?.upos ?? "") || /^W/.test(tokens[i]?.xpos ?? "")) return false // prettier-ignore
  return true
}
