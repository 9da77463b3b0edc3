// Reports that have what they tell from one source: they relay the same words, a publication, or one witness.
//
// Who cites a paper has it from that paper, and who cites a relief organisation that publishes the matter itself has it
// from there; its director's words are its words. A ministry or a president is a party that every report quotes, so
// such a page is the origin of a report only when a good part of what the report makes others say comes from there,
// and an official whom two reports quote makes them no more one than that.

import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import type {Account, Body} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import {isInstitution, isState} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"
import {stemsOf} from "./statement.ts"

/** What one voice is made to say in one document. */
type Saying = {
  readonly reading: number
  readonly stems: ReadonlySet<string>
  readonly writer: boolean
  /** Whether the report says that it went by a statement or another text that its voice gave out. */
  readonly issued: boolean
}

const Alike = 0.5 // share of the shorter saying's words found in the other
const Words = 3 // fewer words in common prove nothing
const Whole = 0.9 // share of the words of a short saying that make it the other's all the same
const Part = 0.3 // share of a report's sayings that come from a party's own page
const Few = 60 // sayings of one voice beyond which only neighbours in time are compared
const Told = 2 // sayings in each of two reports that make a witness the source of both
const Fresh = 36 * 3_600_000 // milliseconds for which a statement is the one that reports speak of
const Soon = 10 * 86_400_000 // milliseconds between a publication and a report that has it from there

/** Pairs of readings, the earlier first, of which both tell what one source told. */
export function findRelays(
  readings: readonly Reading[],
  accounts: Accounts,
  cast: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  pack: CollationPack,
): (readonly [number, number])[] {
  const sayings = sayingsOf(readings, accounts, voicesOf(accounts.list, cast, pack), pack)
  const pairs = new Map<string, Relay>()
  const made = readings.map(({attributions}) => attributions.slice(1).filter(({act}) => act !== "silence").length)
  const isParty = readings.map(({document}) => isInstitution(document, pack))
  const isPower = readings.map(({document}) => isState(document.outlet ?? "", pack))
  for (const [voice, list] of sayings) {
    list.sort((a, b) => timeOf(readings[a.reading]) - timeOf(readings[b.reading]) || a.reading - b.reading)
    const times = new Map<number, number>()
    for (const {reading, writer} of list) if (!writer) times.set(reading, (times.get(reading) ?? 0) + 1)
    list.forEach((later, k) => {
      for (const earlier of list.slice(list.length > Few ? Math.max(0, k - 8) : 0, k)) {
        if (earlier.reading === later.reading || (earlier.writer && later.writer)) continue
        const known = pairs.get(`${earlier.reading} ${later.reading}`) ?? {pair: [earlier.reading, later.reading], relayed: 0, certain: false} // prettier-ignore
        const published = earlier.writer ? earlier.reading : later.writer ? later.reading : null
        if (published !== null && isParty[published] === true && isPower[published] !== true) {
          known.certain ||= gap(readings[earlier.reading], readings[later.reading]) <= Soon
        } else if (published === null && !voice.power) {
          const [one, other] = [times.get(earlier.reading) ?? 0, times.get(later.reading) ?? 0]
          known.certain ||= (one >= Told && other >= Told) || isRelay(earlier, later)
        } else if (later.issued && isPower[earlier.reading] === true) {
          known.certain ||= gap(readings[earlier.reading], readings[later.reading]) <= Fresh
        } else if (!later.writer && published !== null && isRelay(earlier, later)) {
          known.relayed++
          known.certain ||= isParty[published] !== true
        }
        if (known.certain || known.relayed > 0) pairs.set(known.pair.join(" "), known)
      }
    })
  }
  return [...pairs.values()].flatMap(({pair, relayed, certain}) =>
    certain || relayed >= Part * Math.max(1, made[pair[1]] ?? 0) ? [pair] : [],
  )
}

type Relay = {readonly pair: readonly [number, number]; relayed: number; certain: boolean}

/** A voice, with those who speak for it. `power`: an authority or one of its officials. */
type Voice = {readonly key: string; readonly power: boolean}

// A body's director, spokeswoman or lawyer by what the documents call them speaks for the body.
function voicesOf(
  list: readonly Account[],
  {persons, bodies}: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  pack: CollationPack,
): ReadonlyMap<string, Voice> {
  const personOf = new Map(persons.map((one) => [one.id, one]))
  const ofBody = new Map(list.flatMap(({id, voice}) => (voice.body === null ? [] : [[voice.body, id] as const])))
  const named = new Map<string, string>()
  for (const {id, name} of bodies) {
    const account = ofBody.get(id)
    const words = wordsOf(name).join(" ")
    if (account !== undefined && words.includes(" ")) named.set(words, account)
  }
  return new Map(
    list.map(({id, voice}): [string, Voice] => {
      const roles = (voice.person === null ? [] : (personOf.get(voice.person)?.roles ?? [])).map((role) => wordsOf(role).join(" ")) // prettier-ignore
      const employer = [...named].find(([words]) => roles.some((role) => role.includes(words)))?.[1]
      const power = isState(voice.name, pack) || roles.some((role) => isState(role, pack))
      return [id, {key: employer ?? id, power}]
    }),
  )
}

function sayingsOf(
  readings: readonly Reading[],
  accounts: Accounts,
  voices: ReadonlyMap<string, Voice>,
  pack: CollationPack,
): Map<Voice, Saying[]> {
  const byKey = new Map<string, Voice>()
  const sayings = new Map<Voice, Saying[]>()
  readings.forEach(({document, attributions}, i) => {
    attributions.forEach((one, k) => {
      const found = voices.get(accounts.of(document.id, one.id))
      if (found === undefined || (k > 0 && one.voice.kind !== "entity")) return
      const voice = byKey.get(found.key) ?? found
      byKey.set(found.key, voice)
      const list = sayings.get(voice) ?? []
      if (list.length === 0) sayings.set(voice, list)
      // What a writer says is the whole document, once; what others make the writer say is set beside it.
      if (k > 0 && list.at(-1)?.reading === i && list.at(-1)?.writer === true) return
      const text = k === 0 ? document.text : one.content.map(({from, to}) => document.text.slice(from, to)).join(" ")
      const issued = one.channel !== null && pack.issued.test(one.channel)
      list.push({reading: i, stems: stemsOf(text, pack), writer: k === 0, issued})
    })
  })
  return sayings
}

const timeOf = (reading: Reading | undefined): number => {
  const at = Date.parse(reading?.document.published ?? "")
  return Number.isFinite(at) ? at : 0
}

// Unknown days are no distance: then only what is said can tell.
function gap(a: Reading | undefined, b: Reading | undefined): number {
  const [x, y] = [timeOf(a), timeOf(b)]
  return x === 0 || y === 0 ? 0 : Math.abs(y - x)
}

function isRelay(earlier: Saying, later: Saying): boolean {
  let shared = 0
  for (const stem of later.stems) if (earlier.stems.has(stem)) shared++
  // Who names the other document's writer as its source need not keep the words as closely.
  if (earlier.writer) return shared >= Words - 1 && shared / Math.max(1, later.stems.size) >= Alike * 0.7
  const share = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size))
  return (shared >= Words && share >= Alike) || (shared === Words - 1 && share >= Whole)
}
