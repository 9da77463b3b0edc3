// Reports that have what they tell from one source: they relay the same words, a publication, or one witness.
//
// Who cites a paper has it from that paper, and who cites a relief organisation that publishes the matter itself has it
// from there; its director's words are its words. A ministry or a president is a party that every report quotes, so
// such a page is the origin of a report only when a good part of what the report makes others say comes from there,
// and an official whom two reports quote makes them no more one than that.

import type {Attribution} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import type {Accounts} from "./accounts.ts"
import type {Account} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import type {Cast} from "./cast.ts"
import type {Span} from "../text/span.ts"
import type {Document} from "../text/document.ts"
import {Ledger} from "./ledger.ts"
import {Recall, Steady, type Made, type Memory} from "./memory.ts"
import {isInstitution, isState} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"
import {stemsOf} from "./statement.ts"

/** What one voice is made to say in one document. `at` is when that came out, 0 where nothing tells. */
type Saying = {
  readonly at: number
  readonly reading: Reading
  readonly stems: ReadonlySet<string>
  readonly writer: boolean
  /** The days that are told right beside it. */
  readonly days: ReadonlySet<string>
  /** All its words, folded; none of a writer's. */
  readonly words: string
  /** Whether the report says that it went by a statement or another text that its voice gave out. */
  readonly issued: boolean
  /** Whether a country speaks, which is a party like its ministries. */
  readonly land: boolean
}

const Alike = 0.5 // share of the shorter saying's words found in the other
const Words = 3 // fewer words in common prove nothing
const Close = 0.6 // share of the words of a saying that stand on the page of the authority which is made to say it
const Verbatim = 6 // words that nobody hits upon twice
const Whole = 0.9 // share of the words of a short saying that make it the other's all the same
const Part = 0.3 // share of a report's sayings that come from a party's own page
const Few = 60 // sayings of one voice beyond which only neighbours in time are compared
const Told = 2 // sayings in each of two reports that make a witness the source of both
const Fresh = 36 * 3_600_000 // milliseconds for which a statement is the one that reports speak of
const Soon = 10 * 86_400_000 // milliseconds between a publication and a report that has it from there

/** What one document's voices say in it, each under its voice. */
type Sayings = {readonly document: string; readonly list: readonly Said[]}

type Said = {readonly voice: Voice; readonly saying: Saying}

const saidIn = {empty: () => new Recall<string, Sayings>()}
const byVoice = {empty: () => new Ledger<Sayings, Said>()}
const speaking = {empty: () => new Steady<string, Voice | null>()}
const sayings = {empty: () => new WeakMap<Reading, Map<number, Saying>>()}
const related = {empty: (): Related => ({relays: new Map(), bonds: new Map(), proven: new Set()})}

/** Pairs of readings, the earlier first, of which both tell what one source told. */
export function findRelays(
  readings: readonly Reading[],
  accounts: Accounts,
  cast: Pick<Cast, "persons" | "bodies">,
  pack: CollationPack,
  memory: Memory,
): (readonly [number, number])[] {
  const voices = voicesOf(accounts.list, cast, pack, memory)
  const sources = {voiceOf: memory.at(speaking).of((account) => voices.get(account) ?? null)}
  const parts = readings.map((reading) => {
    const {id} = reading.document
    const own = accounts.in(id)
    return memory.at(saidIn).asking(id, [reading, own], sources, (ask) => ({document: id, list: sayingsIn(reading, own, ask.voiceOf, pack, memory)})) // prettier-ignore
  })
  const ledger = memory.at(byVoice).set(
    parts,
    ({document}) => document,
    ({list}, put) => {
      for (const one of list) put(one.voice.key, one)
    },
  )
  const kept = memory.at(related)
  const changed = new Set<Bond>()
  const count = (list: readonly Relay[], by: 1 | -1): void => {
    for (const {earlier, later, relayed, certain} of list) {
      const ofEarlier = kept.bonds.get(earlier) ?? new Map<Reading, Bond>()
      const bond = ofEarlier.get(later) ?? {earlier, later, relayed: 0, certain: 0}
      kept.bonds.set(earlier, ofEarlier.set(later, bond))
      bond.relayed += by * relayed
      bond.certain += certain ? by : 0
      changed.add(bond)
    }
  }
  for (const key of ledger.touched) {
    count(kept.relays.get(key) ?? [], -1)
    const list = ledger.get(key)
    const found = list[0] === undefined ? [] : relaysOf(list[0].voice, list.map(({saying}) => saying), pack) // prettier-ignore
    count(found, 1)
    if (found.length === 0) kept.relays.delete(key)
    else kept.relays.set(key, found)
  }
  for (const bond of changed) {
    if (bond.certain > 0 || bond.relayed >= Part * Math.max(1, madeIn(bond.later))) kept.proven.add(bond)
    else kept.proven.delete(bond)
    if (bond.certain === 0 && bond.relayed === 0) kept.bonds.get(bond.earlier)?.delete(bond.later)
    if (kept.bonds.get(bond.earlier)?.size === 0) kept.bonds.delete(bond.earlier)
  }
  const numbers = new Map(kept.proven.size === 0 ? [] : readings.map((one, i) => [one, i]))
  return [...kept.proven].map(({earlier, later}) => [numbers.get(earlier) ?? 0, numbers.get(later) ?? 0])
}

const madeIn = ({attributions}: Reading): number => attributions.slice(1).filter(({act}) => act !== "silence").length

/** What all voices together tell of two documents. */
type Bond = {readonly earlier: Reading; readonly later: Reading; relayed: number; certain: number}

/** The relays of each voice as they were when the case was last collated, and what they come to. */
type Related = {
  readonly relays: Map<string, readonly Relay[]>
  readonly bonds: Map<Reading, Map<Reading, Bond>>
  readonly proven: Set<Bond>
}

// What the sayings of one voice tell of the documents that they stand in.
function relaysOf(voice: Voice, said: readonly Saying[], pack: CollationPack): Relay[] {
  const list = [...said].sort((a, b) => a.at - b.at)
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
      const day = earlier.reading.document.published?.slice(0, 10) ?? ""
      if (later.days.has(day) && gap(earlier, later) > Fresh && (earlier.writer || isInstitution(earlier.reading.document, pack))) known.certain = true // prettier-ignore
      if (published !== null && isParty && !isState(published.outlet ?? "", pack)) {
        const repeated = isRepeated(later, published)
        if (gap(earlier, later) > Soon && !repeated && !known.certain) continue
        known.certain ||= repeated || isRelay(earlier, later)
        known.relayed++
      } else if (published === null && !voice.power && !earlier.land && !later.land) {
        const [one, other] = [times.get(earlier.reading) ?? 0, times.get(later.reading) ?? 0]
        known.certain ||= (one >= Told && other >= Told) || isRelay(earlier, later)
      } else if (later.issued && isState(earlier.reading.document.outlet ?? "", pack)) {
        known.certain ||= gap(earlier, later) <= Fresh
      } else if (!later.writer && published !== null && isRelay(earlier, later)) {
        known.relayed++
        known.certain ||= !isParty || (isClose(earlier, later) && isInterview(later.reading))
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

const alone = {empty: () => new WeakMap<Account, Voice>()}
const spokesmen = {empty: () => new WeakMap<Account, Made<Voice>>()}
const voiced = {empty: () => new Map<string, Voice>()}
const rolesOf = {empty: () => new WeakMap<PersonDraft, readonly string[]>()}

// A body's director, spokeswoman or lawyer by what the documents call them speaks for the body.
function voicesOf(
  list: readonly Account[],
  {persons, bodies}: Pick<Cast, "persons" | "bodies">,
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
    const words = account === undefined ? "" : foldedOf(name)
    if (account !== undefined && words.includes(" ")) named.set(words, account)
  }
  const employerIn = employers(named)
  const voiceOf = (key: string, power: boolean): Voice => memory.text(voiced, `${power} ${key}`, () => ({key, power}))
  return new Map(
    list.map((account): [string, Voice] => {
      const {id, voice} = account
      const person = voice.person === null ? undefined : personOf.get(voice.person)
      if (person === undefined) return [id, memory.each(alone, account, () => voiceOf(id, isOfState(voice.name)))] // prettier-ignore
      const roles = memory.each(rolesOf, person, () => person.roles.map(foldedOf))
      const key = employerIn(roles) ?? id
      return [id, memory.made(spokesmen, account, [key, person], () => voiceOf(key, isOfState(voice.name) || roles.some(isOfState)))] // prettier-ignore
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

function sayingsIn(
  reading: Reading,
  accounts: ReadonlyMap<string, string>,
  voiceOf: (account: string) => Voice | null,
  pack: CollationPack,
  memory: Memory,
): Said[] {
  const list: Said[] = []
  const known = memory.each(sayings, reading, () => new Map<number, Saying>())
  reading.attributions.forEach((one, k) => {
    const voice = voiceOf(accounts.get(one.id) ?? "")
    if (voice === null || (k > 0 && one.voice.kind !== "entity")) return
    // What a writer says is the whole document, once; what others make the writer say is set beside it.
    if (k > 0 && list.findLast(({voice: {key}}) => key === voice.key)?.saying.writer === true) return
    const saying = known.get(k) ?? sayingAt(reading, k, one, pack)
    known.set(k, saying)
    list.push({voice, saying})
  })
  return list
}

function sayingAt(reading: Reading, at: number, {content, channel, voice}: Attribution, pack: CollationPack): Saying {
  const {text} = reading.document
  const said = at === 0 ? text : content.map(({from, to}) => text.slice(from, to)).join(" ")
  const land = reading.entities.some(({id, kind}) => id === voice.entity && kind === "place")
  const issued = channel !== null && pack.issued.test(channel)
  return {
    at: timeOf(reading),
    reading,
    stems: stemsOf(said, pack),
    writer: at === 0,
    words: at === 0 ? "" : wordsOf(said).join(" "),
    days: at === 0 ? none : daysBeside(reading, content),
    issued,
    land,
  }
}

const none: ReadonlySet<string> = new Set()

// "On 10 June it dismissed that as a rumour."
function daysBeside({mentions}: Reading, content: readonly Span[]): ReadonlySet<string> {
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined) return none
  const days = mentions.flatMap(({kind, span, value}) => {
    if (kind !== "time" || value?.type !== "time" || span.from < first.from - Beside || span.to > last.to + Beside) return [] // prettier-ignore
    const day = value.from?.slice(0, 10) ?? ""
    return day.length === 10 && day === (value.to?.slice(0, 10) ?? "") ? [day] : []
  })
  return new Set(days)
}

const Beside = 60 // units around a saying in which it is told when it was said

const timeOf = ({document}: Reading): number => {
  const at = Date.parse(document.published ?? "")
  return Number.isFinite(at) ? at : 0
}

// Unknown days are no distance: then only what is said can tell.
function gap({at: x}: Saying, {at: y}: Saying): number {
  return x === 0 || y === 0 ? 0 : Math.abs(y - x)
}

// Word for word what stands in the other document.
function isRepeated({words, writer}: Saying, document: Document): boolean {
  if (writer || words.split(" ", Verbatim).length < Verbatim) return false
  const whole = wholly.get(document) ?? ` ${wordsOf(document.text).join(" ")} `
  wholly.set(document, whole)
  return whole.includes(` ${words} `)
}

const wholly = new WeakMap<Document, string>()

const Turns = 3 // of one voice that answers

// Who is asked about an authority's word answers it.
const isInterview = ({document: {text}, attributions}: Reading): boolean =>
  attributions.filter(({cue, manner}) => manner === "direct" && cue.every(({from, to}) => /^[:—–-]?$/.test(text.slice(from, to).trim()))).length >= Turns // prettier-ignore

// What an authority is made to say stands nearly so on its own page.
function isClose(earlier: Saying, later: Saying): boolean {
  let shared = 0
  for (const stem of later.stems) if (earlier.stems.has(stem)) shared++
  return shared >= Words && shared >= Close * later.stems.size && gap(earlier, later) <= Soon
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
