// Reports that live on another report: they make the same voice say the same words, or cite its writer.
//
// Who cites a paper has it from that paper. A ministry or a president is a party that every report quotes, so such
// a page is the origin of a report only when a good part of what the report makes others say comes from there.

import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import {isInstitution} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"
import {stemsOf} from "./statement.ts"

/** What one voice is made to say in one document. */
type Saying = {readonly reading: number; readonly stems: ReadonlySet<string>; readonly writer: boolean}

const Alike = 0.5 // share of the shorter saying's words found in the other
const Words = 3 // fewer words in common prove nothing
const Part = 0.3 // share of a report's sayings that come from a party's own page
const Few = 60 // sayings of one voice beyond which only neighbours in time are compared

/** Pairs of readings, the earlier first, of which the later relays the earlier or its very words. */
export function findRelays(
  readings: readonly Reading[],
  accounts: Accounts,
  pack: CollationPack,
): (readonly [number, number])[] {
  const sayings = new Map<string, Saying[]>()
  const whole = readings.map(({document}) => stemsOf(document.text, pack))
  readings.forEach((reading, i) => {
    reading.attributions.forEach((one, k) => {
      const account = accounts.of(reading.document.id, one.id)
      const text = k === 0 ? "" : one.content.map(({from, to}) => reading.document.text.slice(from, to)).join(" ")
      const list = sayings.get(account) ?? []
      if (list.length === 0) sayings.set(account, list)
      // What a writer says is the whole document, once; what others make the writer say is set beside it.
      if (k === 0) list.push({reading: i, stems: whole[i] ?? new Set(), writer: true})
      else if (one.voice.kind === "entity") list.push({reading: i, stems: stemsOf(text, pack), writer: false})
    })
  })
  const pairs = new Map<string, {readonly pair: readonly [number, number]; relayed: number}>()
  const made = readings.map(({attributions}) => attributions.slice(1).filter(({act}) => act !== "silence").length)
  for (const list of sayings.values()) {
    list.sort((a, b) => timeOf(readings[a.reading]) - timeOf(readings[b.reading]) || a.reading - b.reading)
    list.forEach((later, k) => {
      if (later.writer) return
      for (const earlier of list.slice(list.length > Few ? Math.max(0, k - 8) : 0, k)) {
        if (earlier.reading === later.reading || !isRelay(earlier, later)) continue
        const key = `${earlier.reading} ${later.reading}`
        const known = pairs.get(key) ?? {pair: [earlier.reading, later.reading], relayed: 0}
        known.relayed++
        pairs.set(key, known)
      }
    })
  }
  const isParty = readings.map(({document}) => isInstitution(document, pack))
  return [...pairs.values()].flatMap(({pair, relayed}) => {
    const [earlier, later] = pair
    return isParty[earlier] !== true || relayed >= Part * Math.max(1, made[later] ?? 0) ? [pair] : []
  })
}

const timeOf = (reading: Reading | undefined): number => {
  const at = Date.parse(reading?.document.published ?? "")
  return Number.isFinite(at) ? at : 0
}

function isRelay(earlier: Saying, later: Saying): boolean {
  let shared = 0
  for (const stem of later.stems) if (earlier.stems.has(stem)) shared++
  // Who names the other document's writer as its source need not keep the words as closely.
  if (earlier.writer) return shared >= Words - 1 && shared / Math.max(1, later.stems.size) >= Alike * 0.7
  return shared >= Words && shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size)) >= Alike
}
