// The parts parties play in an incident of one type, each judged by a classifier of its own.

import {compareStrings} from "../scoring/incident-strings.ts"
import {readSlotFill} from "../scoring/incident-fills.ts"
import type {Slot, Template} from "../scoring/incident.ts"
import type {Party} from "./party.ts"

/** The parts with the slots of the key that name who plays them. */
export const roleSlots = {
  perpetrator: ["PERP: INDIVIDUAL ID"],
  organization: ["PERP: ORGANIZATION ID"],
  target: ["PHYS TGT: ID"],
  victim: ["HUM TGT: NAME", "HUM TGT: DESCRIPTION"],
  instrument: ["INCIDENT: INSTRUMENT ID"],
} as const satisfies Readonly<Record<string, readonly Slot[]>>

/** A part somebody or something plays in an incident. */
export type Part = keyof typeof roleSlots

/** All parts. */
export const parts = Object.keys(roleSlots) as readonly Part[]

/** The fill of a slot of the template that names the party, as its values, or null. */
export function findFill(party: Party, slot: Slot, template: Template): readonly string[] | null {
  const isName = slot === "HUM TGT: NAME" || slot === "PERP: ORGANIZATION ID"
  const own = slot === "HUM TGT: NAME" ? (party.name === null ? [] : [party.name]) : [party.text, ...party.names, ...party.titles] // prettier-ignore
  let best: readonly string[] | null = null
  let most = 0
  for (const written of template[slot] ?? []) {
    const values = readSlotFill(slot, written).alternatives.map(({value}) => value)
    for (const value of values)
      for (const text of own) {
        const credit = compareStrings(text, value, isName)
        if (credit > most) [best, most] = [values, credit]
      }
  }
  return best
}

/** Whether a party plays a part in the template of a key. */
export function playsPart(party: Party, part: Part, template: Template): boolean {
  return roleSlots[part].some((slot) => findFill(party, slot, template) !== null)
}

/** Of players, those that name the organization of a template best: "ARMY" is no name of the ARMY OF LIBERATION when that is there. */
export function naming<One extends {readonly party: Party}>(
  players: readonly One[],
  template: Template,
): readonly One[] {
  const credits = players.map(({party}) => creditOf(party, "PERP: ORGANIZATION ID", template))
  const most = Math.max(0, ...credits)
  return players.filter((_, i) => credits[i] === most)
}

function creditOf(party: Party, slot: Slot, template: Template): number {
  const wanted = (template[slot] ?? []).flatMap((written) => readSlotFill(slot, written).alternatives)
  const own = [party.text, ...party.names, ...party.titles]
  return Math.max(0, ...wanted.flatMap(({value}) => own.map((text) => compareStrings(text, value, true))))
}
