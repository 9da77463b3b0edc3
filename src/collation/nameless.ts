// People without a name in one document who have one in another: "a driver was shot" beside "our driver, Yusef Amari",
// "his wife" beside "Faruk's wife, Leila".
//
// Only among documents that somebody has picked, and only where one alone can be meant: nobody else of the case is called
// so, the document itself tells of one such only, and the same befalls both – or both are the same to the same person.

import {authorOf} from "./authors.ts"
import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {EntityRef} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import type {Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"
import {poolsOf} from "./pools.ts"
import type {Span} from "../text/span.ts"
import {compareStretches, stretchOf, type Stretch} from "./stretch.ts"

/** What one document tells of one person: what they are called, whose they are, what befalls them and when. */
type Profile = {
  readonly entity: Entity
  readonly called: ReadonlySet<string>
  /** "His wife": what they are, and to which entity. */
  readonly bonds: readonly {readonly as: string; readonly owner: string}[]
  readonly befalls: ReadonlySet<string>
  readonly days: readonly (readonly [family: string, day: Stretch])[]
  readonly age: number | null
}

const profiled = {empty: () => new WeakMap<Reading, readonly Profile[]>()}

/** Whom the people without a name of a few documents are, by document and entity. `personOf` tells who the named ones are. */
export function findNameless(
  readings: readonly Reading[],
  persons: readonly PersonDraft[],
  personOf: (ref: EntityRef) => string | null,
  pack: CollationPack,
  memory: Memory,
): ReadonlyMap<string, readonly (readonly [entity: string, id: string])[]> {
  const told = readings.map((reading) => ({reading, profiles: memory.each(profiled, reading, () => profilesIn(reading, pack))})) // prettier-ignore
  const known = new Map<string, {readonly document: string; readonly profile: Profile}[]>(persons.map(({id}) => [id, []])) // prettier-ignore
  for (const {reading, profiles} of told)
    for (const profile of profiles) {
      const id = personOf({document: reading.document.id, entity: profile.entity.id})
      if (id !== null) known.get(id)?.push({document: reading.document.id, profile})
    }
  const namesOf = new Map(persons.map(({id, name}) => [id, wordsOf(name)]))
  const areNamesakes = (a: string, b: string): boolean => a !== b && (namesOf.get(a)?.slice(1) ?? []).some((word) => word.length > 1 && namesOf.get(b)?.slice(1).includes(word)) // prettier-ignore
  return new Map(
    told.map(({reading, profiles}) => {
      const {id: document} = reading.document
      const signed = wordsOf(authorOf(reading.document, pack) ?? "").join(" ")
      const author = signed === "" ? null : (persons.find(({name}) => wordsOf(name).join(" ") === signed)?.id ?? null)
      const keeper = author === null ? keeperOf(reading, persons, pack) : null
      const here = new Set(profiles.flatMap(({entity}) => personOf({document, entity: entity.id}) ?? []))
      const others = [...known].filter(([id]) => !here.has(id))
      const voices = new Set(reading.attributions.map(({voice}) => voice.entity))
      const found = profiles.flatMap((one): (readonly [string, string])[] => {
        if (one.entity.named || one.entity.within !== null || personOf({document, entity: one.entity.id}) !== null) return [] // prettier-ignore
        const owners = one.bonds.map(({as, owner}) => ({
          as,
          owner: owner === Author ? author : personOf({document, entity: owner}),
        }))
        const isBound = ([, list]: (typeof others)[number]): boolean => list.some(({document: there, profile}) => profile.bonds.some((bond) => owners.some(({as, owner}) => as === bond.as && owner !== null && owner === personOf({document: there, entity: bond.owner})))) // prettier-ignore
        const bound = others.filter(isBound)
        const [kin] = bound
        if (kin !== undefined) return bound.length === 1 && kin[1].every(({profile}) => canBe(one, profile)) ? [[one.entity.id, kin[0]]] : [] // prettier-ignore
        // "My wife", on the page of "Corran's husband".
        const whose = keeper === null ? [] : one.bonds.filter(({as, owner}) => owner === Author && areKin(as, keeper.as, pack)) // prettier-ignore
        if (keeper !== null && whose.length > 0) {
          const list = known.get(keeper.id) ?? []
          const fits = !here.has(keeper.id) && isOnlyOne(one, profiles, keeper.as, pack) && list.every(({profile}) => canBe(one, profile)) // prettier-ignore
          const meets = whose.some(({as}) => pack.relatives.get(keeper.as)?.has(as)) || list.some(({profile}) => befallsBoth(one, profile)) // prettier-ignore
          if (fits && meets) return [[one.entity.id, keeper.id]]
        }
        // "My wife", by Martin Korte, is the Korte whom the others tell of; "my father" only where the same befalls him.
        const relative = owners.find(({as, owner}) => owner !== null && pack.kin.has(as))
        const family = relative === undefined ? [] : others.filter(([id, list]) => areNamesakes(relative.owner ?? "", id) && list.every(({profile}) => canBe(one, profile))) // prettier-ignore
        const [own] = family
        if (own !== undefined && family.length === 1 && (pack.spouses.has(relative?.as ?? "") || own[1].some(({profile}) => befallsBoth(one, profile)))) return [[one.entity.id, own[0]]] // prettier-ignore
        if (owners.some(({owner}) => owner !== null) || voices.has(one.entity.id)) return []
        const isAlone = profiles.every((each) => each === one || ![...each.called].some((word) => one.called.has(word)))
        const called = others.filter(([, list]) => list.some(({profile}) => [...profile.called].some((word) => one.called.has(word)))) // prettier-ignore
        const [only] = called
        if (!isAlone || only === undefined || called.length > 1) return []
        const meets = only[1].some(({profile}) => befallsBoth(one, profile)) && only[1].every(({profile}) => canBe(one, profile)) // prettier-ignore
        return meets ? [[one.entity.id, only[0]]] : []
      })
      // Two of a document who would be one are not told apart by this.
      const counts = Map.groupBy(found, ([, id]) => id)
      return [document, found.filter(([, id]) => counts.get(id)?.length === 1)] as const
    }),
  )
}

/** Of a page that is called so, "Corran's husband", "Madre de Nerea Solís": to whom its writer is what. */
function keeperOf(
  {document: {outlet, byline}}: Reading,
  persons: readonly PersonDraft[],
  pack: CollationPack,
): {readonly id: string; readonly as: string} | null {
  const words = [outlet, byline].flatMap((name) => wordsOf(name ?? ""))
  const as = words.map(pack.concept).filter((one) => pack.kin.has(one))
  if (as[0] === undefined || as.length > 1) return null
  const meant = persons.filter(({name}) => wordsOf(name).some((word) => word.length > 2 && words.includes(word)))
  return meant[0] !== undefined && meant.length === 1 ? {id: meant[0].id, as: as[0]} : null
}

// Whose husband writes calls her "my wife", whose mother "my daughter"; "my brother" is not the writer's wife.
const areKin = (one: string, other: string, {kin, spouses}: CollationPack): boolean =>
  kin.has(one) && spouses.has(one) === spouses.has(other)

const isOnlyOne = (one: Profile, profiles: readonly Profile[], as: string, pack: CollationPack): boolean =>
  profiles.every((each) => each === one || each.entity.named || !each.bonds.some((bond) => bond.owner === Author && areKin(bond.as, as, pack))) // prettier-ignore

const befallsBoth = (a: Profile, b: Profile): boolean => [...a.befalls].some((one) => b.befalls.has(one))

const Close = 36 * 3_600_000 // milliseconds that two days for one happening may lie apart
const Season = 90 * 86_400_000 // milliseconds that those of two happenings of one story may

function canBe(a: Profile, b: Profile): boolean {
  const [x, y] = [a.entity.gender, b.entity.gender]
  if (x !== null && y !== null && x !== y) return false
  if (a.age !== null && b.age !== null && a.age !== b.age) return false
  return !a.days.some(([type, day]) =>
    b.days.some(([other, at]) => {
      const found = compareStretches(day, at)
      return found.outcome === "apart" && found.milliseconds > (type === other ? Close : Season)
    }),
  )
}

function profilesIn({entities, mentions, claims, document: {text}}: Reading, pack: CollationPack): Profile[] {
  const at = new Map(mentions.map((one) => [one.id, one]))
  const persons = entities.filter(({kind}) => kind === "person")
  const owners = persons.flatMap(({id, mentions: own}) => own.flatMap((one) => (at.has(one) ? [{id, span: at.get(one)!.span}] : []))) // prettier-ignore
  const toldOf = new Map<string, Claim[]>(persons.map(({id}) => [id, []]))
  for (const claim of claims) {
    const kind = pack.kinds[claim.type]
    const role = kind?.subject.find((one) => (claim.roles[one] ?? []).length > 0)
    if (kind === undefined || pack.spoken.has(kind.family) || role === undefined) continue
    for (const entity of new Set(claim.roles[role]?.map((one) => one.entity))) toldOf.get(entity ?? "")?.push(claim)
  }
  return persons.map((entity): Profile => {
    const own = entity.mentions.flatMap((id) => at.get(id) ?? [])
    const nominal = own.filter(({form}) => form === "nominal")
    const heads = nominal.map(({head}) => text.slice(head.from, head.to))
    const told = toldOf.get(entity.id) ?? []
    const families = told.map(({type}) => pack.kinds[type]?.family ?? "")
    return {
      entity,
      called: new Set([...heads, ...entity.roles].flatMap(wordsOf).filter((word) => isTelling(word, pack)).map(pack.concept)), // prettier-ignore
      bonds: nominal.flatMap((one) => bondsOf(one, entity.id, owners, text, pack)),
      befalls: new Set(families.flatMap((family) => (Harm.has(family) ? [Harmed] : poolsOf(family, pack).includes(Held) ? [Held] : [family]))), // prettier-ignore
      days: told.flatMap(({type, time}) => {
        const day = time !== null && (time.basis === "stated" || time.timex !== undefined) ? stretchOf(time) : null
        return day === null ? [] : [[type, day] as const]
      }),
      age: ageOf(own, text, pack),
    }
  })
}

// Who was wounded may be dead to another, and who is missing held; who escaped is not who was let go.
const Held = "held"
const Harm: ReadonlySet<string> = new Set(["death", "injury", "mistreatment", "attack"])
const Harmed = "harm"

const isTelling = (word: string, pack: CollationPack): boolean => !pack.idle.has(word) && !/^\d/.test(word) && !pack.neutral.has(pack.stem(word)) && !pack.loaded.has(pack.stem(word)) && !pack.kin.has(pack.concept(word)) && pack.sortOf(pack.stem(word)) !== "child" && pack.sortOf(pack.stem(word)) !== "soldier" // prettier-ignore

const Author = "author" // no entity has such an id
const Link = 16 // units within which a word such as "of" parts what somebody is from whose it is

// "His wife", "the lawyer of Faruk Abassi": what somebody is, and to whom.
function bondsOf(
  one: Mention,
  id: string,
  owners: readonly {readonly id: string; readonly span: Span}[],
  text: string,
  pack: CollationPack,
): Profile["bonds"] {
  const as = wordsOf(text.slice(one.head.from, one.head.to)).map(pack.concept).at(-1)
  if (as === undefined || pack.neutral.has(as)) return []
  // Whoever says "my" on a page of their own is its author.
  const own = pack.self.test(wordsOf(text.slice(one.span.from, one.head.from))[0] ?? "") ? [{as, owner: Author}] : []
  return own.length > 0
    ? own
    : owners.flatMap(({id: owner, span}) => {
        if (owner === id || span.from < one.span.from || span.from > one.span.to + Link) return []
        const inside = span.to <= one.span.to && (span.from < one.head.from || span.to > one.head.to)
        const behind = span.from > one.span.to && pack.of.has(text.slice(one.span.to, span.from).trim().toLowerCase())
        return inside || behind ? [{as, owner}] : []
      })
}

// "Nadia Orr, 22,", "a 22-year-old student", "de 22 años".
function ageOf(own: readonly Mention[], text: string, {ages}: CollationPack): number | null {
  for (const {span} of own) {
    const age = ages.within.exec(text.slice(span.from, span.to))?.[0] ?? ages.behind.exec(text.slice(span.to, span.to + Behind))?.[0] // prettier-ignore
    if (age !== undefined) return Number(age)
  }
  return null
}

const Behind = 16 // units behind a name in which an age stands
