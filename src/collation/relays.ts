// Reports that have what they tell from one source: they relay the same words, a publication, or one witness.
//
// Who cites a paper has it from that paper, and who cites a relief organisation that publishes the matter itself has it
// from there; its director's words are its words. A ministry or a president is a party that every report quotes, so
// such a page is the origin of a report only when a good part of what the report makes others say comes from there,
// and an official whom two reports quote makes them no more one than that.

import type {Attribution} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import type {Account, Body} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import {Recall, type Memory} from "./memory.ts"
import {isInstitution, isState} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"
import {stemsOf} from "./statement.ts"

/** What one voice is made to say in one document. */
type Saying = {
  readonly reading: Reading
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

const related = {empty: () => new Recall<string, readonly Relay[]>()}

/** Pairs of readings, the earlier first, of which both tell what one source told. */
export function findRelays(
  readings: readonly Reading[],
  accounts: Accounts,
  cast: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  pack: CollationPack,
  memory: Memory,
): (readonly [number, number])[] {
  const sayings = sayingsOf(readings, accounts, voicesOf(accounts.list, cast, pack, memory), pack, memory)
  const numbers = new Map(readings.map((one, i) => [one, i]))
  const pairs = new Map<number, {pair: [number, number]; relayed: number; certain: boolean}>()
  const recall = memory.at(related)
  for (const [voice, list] of sayings) {
    for (const {earlier, later, relayed, certain} of recall.of(voice.key, [voice.power, ...list], () =>
      relaysOf(voice, list, pack),
    )) {
      // prettier-ignore
      const pair: [number, number] = [numbers.get(earlier) ?? 0, numbers.get(later) ?? 0]
      const key = pair[0] * readings.length + pair[1]
      const known = pairs.get(key) ?? {pair, relayed: 0, certain: false}
      known.relayed += relayed
      known.certain ||= certain
      pairs.set(key, known)
    }
  }
  const madeIn = ({attributions}: Reading): number => attributions.slice(1).filter(({act}) => act !== "silence").length
  return [...pairs.values()].flatMap(({pair, relayed, certain}) => {
    const later = readings[pair[1]]
    return certain || (later !== undefined && relayed >= Part * Math.max(1, madeIn(later))) ? [pair] : []
  })
}

// What the sayings of one voice tell of the documents that they stand in.
function relaysOf(voice: Voice, sayings: readonly Saying[], pack: CollationPack): Relay[] {
  const list = [...sayings].sort((a, b) => timeOf(a.reading) - timeOf(b.reading))
  const pairs = new Map<Reading, Map<Reading, {relayed: number; certain: boolean}>>()
  const times = new Map<Reading, number>()
  for (const {reading, writer} of list) if (!writer) times.set(reading, (times.get(reading) ?? 0) + 1)
  list.forEach((later, k) => {
    for (const earlier of list.slice(list.length > Few ? Math.max(0, k - 8) : 0, k)) {
      if (earlier.reading === later.reading || (earlier.writer && later.writer)) continue
      const ofEarlier = pairs.get(earlier.reading) ?? new Map<Reading, {relayed: number; certain: boolean}>()
      const known = ofEarlier.get(later.reading) ?? {relayed: 0, certain: false}
      const published = earlier.writer ? earlier.reading.document : later.writer ? later.reading.document : null
      const isParty = published !== null && isInstitution(published, pack)
      if (published !== null && isParty && !isState(published.outlet ?? "", pack)) {
        if (gap(earlier.reading, later.reading) > Soon) continue
        known.certain ||= isRelay(earlier, later)
        known.relayed++
      } else if (published === null && !voice.power) {
        const [one, other] = [times.get(earlier.reading) ?? 0, times.get(later.reading) ?? 0]
        known.certain ||= (one >= Told && other >= Told) || isRelay(earlier, later)
      } else if (later.issued && isState(earlier.reading.document.outlet ?? "", pack)) {
        known.certain ||= gap(earlier.reading, later.reading) <= Fresh
      } else if (!later.writer && published !== null && isRelay(earlier, later)) {
        known.relayed++
        known.certain ||= !isParty
      }
      if (!known.certain && known.relayed === 0) continue
      ofEarlier.set(later.reading, known)
      pairs.set(earlier.reading, ofEarlier)
    }
  })
  return [...pairs].flatMap(([earlier, ofEarlier]) =>
    [...ofEarlier].map(([later, {relayed, certain}]) => ({earlier, later, relayed, certain})),
  )
}

type Relay = {readonly earlier: Reading; readonly later: Reading; readonly relayed: number; readonly certain: boolean}

/** A voice, with those who speak for it. `power`: an authority or one of its officials. */
type Voice = {readonly key: string; readonly power: boolean}

// A body's director, spokeswoman or lawyer by what the documents call them speaks for the body.
function voicesOf(
  list: readonly Account[],
  {persons, bodies}: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  pack: CollationPack,
  memory: Memory,
): ReadonlyMap<string, Voice> {
  const personOf = new Map(persons.map((one) => [one.id, one]))
  const ofBody = new Map(list.flatMap(({id, voice}) => (voice.body === null ? [] : [[voice.body, id] as const])))
  const foldedOf = (text: string): string => memory.text(folded, text, () => wordsOf(text).join(" "))
  const isOfState = (text: string): boolean => memory.text(states, text, () => isState(text, pack))
  const named = new Map<string, string>()
  for (const {id, name} of bodies) {
    const account = ofBody.get(id)
    const words = foldedOf(name)
    if (account !== undefined && words.includes(" ")) named.set(words, account)
  }
  const employerIn = employers(named)
  return new Map(
    list.map(({id, voice}): [string, Voice] => {
      const roles = (voice.person === null ? [] : (personOf.get(voice.person)?.roles ?? [])).map(foldedOf)
      const power = isOfState(voice.name) || roles.some(isOfState)
      return [id, {key: employerIn(roles) ?? id, power}]
    }),
  )
}

const folded = {empty: () => new Map<string, string>()}
const states = {empty: () => new Map<string, boolean>()}

const Start = 3 // letters of a name's last word by which it is looked up

// Finds the first of the bodies whose name, of two and more words, stands in one of somebody's roles.
function employers(named: ReadonlyMap<string, string>): (roles: readonly string[]) => string | null {
  const byLast = new Map<string, {readonly at: number; readonly words: string; readonly account: string}[]>()
  let at = 0
  for (const [words, account] of named) {
    const key = (words.split(" ").at(-1) ?? "").slice(0, Start)
    const list = byLast.get(key)
    const one = {at: at++, words, account}
    if (list === undefined) byLast.set(key, [one])
    else list.push(one)
  }
  return (roles) => {
    let best: {readonly at: number; readonly account: string} | null = null
    for (const role of roles) {
      for (const word of role.split(" ").slice(1)) {
        for (let length = 1; length <= Math.min(Start, word.length); length++) {
          for (const one of byLast.get(word.slice(0, length)) ?? [])
            if ((best === null || one.at < best.at) && role.includes(one.words)) best = one
        }
      }
    }
    return best?.account ?? null
  }
}

const stemsKept = {empty: () => new WeakMap<Reading, Map<number, Saying>>()}

function sayingsOf(
  readings: readonly Reading[],
  accounts: Accounts,
  voices: ReadonlyMap<string, Voice>,
  pack: CollationPack,
  memory: Memory,
): Map<Voice, Saying[]> {
  const byKey = new Map<string, Voice>()
  const sayings = new Map<Voice, Saying[]>()
  readings.forEach((reading) => {
    const {document, attributions} = reading
    const own = accounts.in(document.id)
    const known = memory.each(stemsKept, reading, () => new Map<number, Saying>())
    attributions.forEach((one, k) => {
      const found = voices.get(own.get(one.id) ?? "")
      if (found === undefined || (k > 0 && one.voice.kind !== "entity")) return
      const voice = byKey.get(found.key) ?? found
      byKey.set(found.key, voice)
      const list = sayings.get(voice) ?? []
      if (list.length === 0) sayings.set(voice, list)
      // What a writer says is the whole document, once; what others make the writer say is set beside it.
      if (k > 0 && list.at(-1)?.reading === reading && list.at(-1)?.writer === true) return
      const saying = known.get(k) ?? sayingAt(reading, k, one, pack)
      known.set(k, saying)
      list.push(saying)
    })
  })
  return sayings
}

function sayingAt(reading: Reading, at: number, {content, channel}: Attribution, pack: CollationPack): Saying {
  const {text} = reading.document
  const said = at === 0 ? text : content.map(({from, to}) => text.slice(from, to)).join(" ")
  const issued = channel !== null && pack.issued.test(channel)
  return {reading, stems: stemsOf(said, pack), writer: at === 0, issued}
}

const timeOf = ({document}: Reading): number => {
  const at = Date.parse(document.published ?? "")
  return Number.isFinite(at) ? at : 0
}

// Unknown days are no distance: then only what is said can tell.
function gap(a: Reading, b: Reading): number {
  const [x, y] = [timeOf(a), timeOf(b)]
  return x === 0 || y === 0 ? 0 : Math.abs(y - x)
}

function isRelay(earlier: Saying, later: Saying): boolean {
  // A number that the source does not have comes from somewhere else.
  if (earlier.writer && [...later.stems].some((stem) => /^\d+$/.test(stem) && !earlier.stems.has(stem))) return false
  let shared = 0
  for (const stem of later.stems) if (earlier.stems.has(stem)) shared++
  // Who names the other document's writer as its source need not keep the words as closely.
  if (earlier.writer) return shared >= Words - 1 && shared / Math.max(1, later.stems.size) >= Alike * 0.7
  const share = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size))
  return (shared >= Words && share >= Alike) || (shared === Words - 1 && share >= Whole)
}
