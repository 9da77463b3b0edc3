// Scores the templates of many reports: which response goes with which key (section 3.2.1 of the MUC-4 scoring
// guidelines), then slot by slot. ALL TEMPLATES counts every slot of a missing or spurious template too.

import {assign} from "./assignment.ts"
import {compareFills, readSlotFill} from "./incident-fills.ts"
import {slotNames, type Fill, type Slot, type Template} from "./incident.ts"

/** What was counted: fills of the key, fills of the response, right ones, half right ones. */
export type Tally = {possible: number; actual: number; correct: number; partial: number}

/** The tallies of a set of reports: `templates` counts templates found, `matched` only templates that have a partner. */
export type IncidentScore = {
  readonly templates: Tally
  readonly bySlot: Readonly<Record<Slot, Tally>>
  readonly matched: Tally
  readonly all: Tally
}

type Read = {readonly optional: boolean; readonly fills: ReadonlyMap<Slot, readonly Fill[]>}

/** Recall, precision and F (P&R, their harmonic mean) of a tally; 0 where nothing is to be found or was given. */
export function rates({possible, actual, correct, partial}: Tally): {recall: number; precision: number; f: number} {
  const worth = correct + partial / 2
  return {
    recall: possible === 0 ? 0 : worth / possible,
    precision: actual === 0 ? 0 : worth / actual,
    f: possible + actual === 0 ? 0 : (2 * worth) / (possible + actual),
  }
}

/** Scores reports, each with the templates of its key and of the response. */
export function scoreIncidents(
  reports: readonly {readonly key: readonly Template[]; readonly response: readonly Template[]}[],
): IncidentScore {
  const empty = (): Tally => ({possible: 0, actual: 0, correct: 0, partial: 0})
  const bySlot = Object.fromEntries(slotNames.map((slot) => [slot, empty()])) as Record<Slot, Tally>
  const [templates, matched, all] = [empty(), empty(), empty()]
  for (const report of reports) {
    const keys = report.key.map(readTemplate)
    const responses = report.response.map(readTemplate)
    const partner = new Map(mapTemplates(responses, keys))
    const taken = new Set(partner.values())
    responses.forEach((response, index) => {
      const key = keys[partner.get(index) ?? -1]
      templates.actual++
      if (key !== undefined) {
        templates.possible++
        templates.correct++
      }
      for (const slot of slotNames) {
        const tally = tallySlot(slot, response.fills.get(slot) ?? [], key?.fills.get(slot) ?? [])
        for (const sum of key === undefined ? [bySlot[slot], all] : [bySlot[slot], all, matched]) add(sum, tally)
      }
    })
    keys.forEach((key, index) => {
      if (taken.has(index) || key.optional) return
      templates.possible++
      for (const slot of slotNames) {
        const tally = tallySlot(slot, [], key.fills.get(slot) ?? [])
        for (const sum of [bySlot[slot], all]) add(sum, tally)
      }
    })
  }
  return {templates, bySlot, matched, all}
}

function readTemplate(template: Template): Read {
  const fills = slotNames.map((slot) => [slot, (template[slot] ?? []).map((fill) => readSlotFill(slot, fill))] as const)
  return {optional: template.optional, fills: new Map(fills)}
}

// Both must share the type of the incident, in part at least, and some victim, target or perpetrator.
const sharers: readonly Slot[] = [
  "PERP: INDIVIDUAL ID",
  "PERP: ORGANIZATION ID",
  "PHYS TGT: ID",
  "PHYS TGT: TYPE",
  "HUM TGT: NAME",
  "HUM TGT: DESCRIPTION",
  "HUM TGT: TYPE",
]

function mapTemplates(responses: readonly Read[], keys: readonly Read[]): readonly (readonly [number, number])[] {
  const worth = responses.map((response) => keys.map((key) => (canMap(response, key) ? creditOf(response, key) : 0)))
  const pairs = assign(responses.length, keys.length, (row, column) => worth[row]?.[column] ?? 0)
  return pairs.filter(([row, column]) => (worth[row]?.[column] ?? 0) > 0)
}

function canMap(response: Read, key: Read): boolean {
  return worthOf("INCIDENT: TYPE", response, key) > 0 && sharers.some((slot) => worthOf(slot, response, key) > 0)
}

function creditOf(response: Read, key: Read): number {
  return slotNames.reduce((sum, slot) => sum + worthOf(slot, response, key), 0)
}

function worthOf(slot: Slot, response: Read, key: Read): number {
  const {correct, partial} = tallySlot(slot, response.fills.get(slot) ?? [], key.fills.get(slot) ?? [])
  return correct + partial / 2
}

// An optional fill of the key is possible only when it was given. What stands unpaired on both sides is incorrect, on
// one side missing or spurious: recall and precision are the same either way.
function tallySlot(slot: Slot, response: readonly Fill[], key: readonly Fill[]): Tally {
  const credit = (row: number, column: number): number => {
    const [given, wanted] = [response[row], key[column]]
    return given === undefined || wanted === undefined ? 0 : compareFills(slot, given, wanted)
  }
  const tally = {
    possible: key.filter(({optional}) => !optional).length,
    actual: response.length,
    correct: 0,
    partial: 0,
  }
  for (const [row, column] of assign(response.length, key.length, credit)) {
    const worth = credit(row, column)
    if (worth === 0) continue
    if (key[column]?.optional === true) tally.possible++
    if (worth === 1) tally.correct++
    else tally.partial++
  }
  return tally
}

function add(sum: Tally, tally: Tally): void {
  sum.possible += tally.possible
  sum.actual += tally.actual
  sum.correct += tally.correct
  sum.partial += tally.partial
}
