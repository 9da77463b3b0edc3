// "A student has been missing since Tuesday. Nadia Orr was pushed into a van by two men": whom a report's first lines tell
// of without a name, and whom it then names without a word of who that is, are one. So papers write.
//
// Only where nobody else can be meant and the same befalls both: "A policeman was shot dead. Jon Brax was arrested" is of
// two, and so is "A student was arrested. Ana Ruiz saw it from her window".

import {wordsOf} from "./fold.ts"
import type {Claim, Filler} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {CollationPack} from "./pack.ts"

const Opening = 400 // units of a text in which it comes to the point
const Soon = 500 // units behind in which the name must stand

/** The reading in which "the student of law Nadia Orr" is Nadia Orr. */
export function withApposed(reading: Reading, pack: CollationPack): Reading {
  const at = new Map(reading.mentions.map((one) => [one.id, one]))
  const people = reading.entities.filter(({kind}) => kind === "person")
  const named = people.filter((one) => one.named)
  for (const open of people) {
    const [first] = open.mentions.map((id) => at.get(id))
    if (open.named || first === undefined || first.form !== "nominal") continue
    // "The father of the nurse Orr" is another.
    const head = wordsOf(reading.document.text.slice(first.head.from, first.head.to)).at(-1) ?? ""
    if (pack.kin.has(pack.concept(head))) continue
    // A name at the end of the words for somebody is theirs, unless "of" stands before it, or a word for who bears it.
    const own = named.find(({mentions, roles}) =>
      mentions.some((id) => isAtEnd(at.get(id), first, roles, reading, pack)),
    )
    if (own !== undefined) return withApposed(merged(reading, open, own), pack)
  }
  return reading
}

const Middle = /^(?:\s+\p{Ll}+\s+\p{L}+)?\s+$/u // "de Veterinaria"

function isAtEnd(
  name: Mention | undefined,
  {span, head}: Mention,
  roles: readonly string[],
  {document: {text}, mentions}: Reading,
  {of}: CollationPack,
): boolean {
  if (name?.form !== "name" || name.head.from < head.to || name.span.to !== span.to) return false
  const between = text.slice(head.to, name.head.from)
  const last = between.trim().split(/\s+/).at(-1) ?? ""
  if (!Middle.test(between) || of.has(last) || (/^\p{Ll}/u.test(last) && roles.some((role) => wordsOf(role).includes(last)))) return false // prettier-ignore
  return !mentions.some((one) => one.kind === "person" && one !== name && one.span.from >= head.to && one.span.to <= name.head.from) // prettier-ignore
}

/** The reading in which whoever its opening leaves without a name is whom it names next, where that can only be one. */
export function withNamedLater(reading: Reading, pack: CollationPack): Reading {
  const start = reading.document.blocks.find(({kind}) => kind === "paragraph")?.span.from ?? 0
  const at = new Map(reading.mentions.map((one) => [one.id, one]))
  const people = reading.entities.filter(({kind}) => kind === "person")
  const firstOf = ({mentions}: Entity): Mention | null => mentions.map((id) => at.get(id)).reduce<Mention | null>((first, one) => (one !== undefined && (first === null || one.span.from < first.span.from) ? one : first), null) // prettier-ignore
  const voices = new Set(reading.attributions.map(({voice}) => voice.entity))
  const open = people.flatMap((entity) => {
    const first = entity.named || entity.within !== null ? null : firstOf(entity)
    const isOne =
      first !== null &&
      first.form === "nominal" &&
      first.span.from < start + Opening &&
      pack.anyone.test(first.text) &&
      reading.claims.some(
        (claim) => befalls(claim, entity.id, pack) && !pack.spoken.has(pack.kinds[claim.type]?.family ?? ""),
      )
    return isOne ? [{entity, first}] : []
  })
  const [one, other] = open
  if (one === undefined || other !== undefined || voices.has(one.entity.id)) return reading
  const named = people
    .filter((each) => each.named && !/^\S+$/.test(each.name))
    .flatMap((entity) => ({entity, first: firstOf(entity)}))
    .sort((a, b) => (a.first?.span.from ?? 0) - (b.first?.span.from ?? 0))
  // Whoever is named with a word of who that is, "the director, Oskar Lem", is told of for another reason.
  const next = named.find(({entity}) => entity.roles.length === 0)
  if (next?.first == null || next.first.span.from < one.first.span.to || next.first.span.from > one.first.span.to + Soon) return reading // prettier-ignore
  if (next.first.form !== "name" || named.some(({entity, first}) => entity !== next.entity && entity.roles.length === 0 && first !== null && first.span.from < next.first!.span.from + Soon)) return reading // prettier-ignore
  const {span} = next.first
  if (reading.attributions.some(({source}) => source.some(({from, to}) => from <= span.from && span.to <= to))) return reading // prettier-ignore
  const {gender} = one.entity
  if (gender !== null && next.entity.gender !== null && gender !== next.entity.gender) return reading
  return canBeOne(one.entity, next.entity, reading, pack) ? merged(reading, one.entity, next.entity) : reading
}

// What befalls each: nothing of the named one that the other does not share.
function canBeOne(open: Entity, named: Entity, {claims}: Reading, pack: CollationPack): boolean {
  const familiesOf = ({id}: Entity): ReadonlySet<string> => new Set(claims.flatMap((claim) => (befalls(claim, id, pack) ? [pack.kinds[claim.type]?.family ?? ""] : []))) // prettier-ignore
  const [a, b] = [familiesOf(open), familiesOf(named)]
  const told = [...b].filter((family) => !pack.spoken.has(family) && !pack.moving.has(family))
  return (
    told.length > 0 &&
    told.every((family) => a.has(family) || (Gone.has(family) && [...a].some((one) => Gone.has(one))))
  )
}

// Who is missing may have been abducted; who was abducted is not the man who is arrested for it.
const Gone: ReadonlySet<string> = new Set(["abduction", "disappearance"])

function befalls({type, roles}: Claim, id: string, {kinds}: CollationPack): boolean {
  const role = kinds[type]?.subject.find((one) => (roles[one] ?? []).length > 0)
  return role !== undefined && (roles[role] ?? []).some(({entity}) => entity === id)
}

function merged(reading: Reading, from: Entity, into: Entity): Reading {
  const to = (entity: string | null): string | null => (entity === from.id ? into.id : entity)
  const moved = (one: Filler): Filler => (one.entity === from.id ? {...one, entity: into.id} : one)
  const own: Entity = {...into, mentions: [...from.mentions, ...into.mentions], gender: into.gender ?? from.gender, roles: [...into.roles, ...rolesIn(from)], links: [...into.links, ...from.links]} // prettier-ignore
  return {
    ...reading,
    entities: reading.entities.flatMap((one) => (one.id === from.id ? [] : one.id === into.id ? [own] : one.members.includes(from.id) ? [{...one, members: one.members.map((id) => to(id) ?? id)}] : [one])), // prettier-ignore
    claims: reading.claims.map((claim) => {
      const roles = Object.entries(claim.roles)
      return roles.some(([, list]) => list.some(({entity}) => entity === from.id)) ? {...claim, roles: Object.fromEntries(roles.map(([role, list]) => [role, list.map(moved)]))} : claim // prettier-ignore
    }),
    standings: reading.standings.map((one) => (one.entity === from.id ? {...one, entity: into.id} : one)),
  }
}

// "A 22-year-old student" is a student.
const rolesIn = ({name}: Entity): readonly string[] => [name.replace(/^\S+\s+/, "").replace(/^\d+-\S+\s+/, "")]

/** The entities of a reading that are some other of its entities in `after`, with that one. */
export function taken({entities}: Reading, after: Reading): readonly (readonly [from: string, into: string])[] {
  if (after.entities.length === entities.length) return []
  const left = new Set(after.entities.map(({id}) => id))
  return entities.flatMap(({id, mentions: [first = ""]}) => {
    const into = left.has(id) ? undefined : after.entities.find(({mentions}) => mentions.includes(first))
    return into === undefined ? [] : [[id, into.id] as const]
  })
}
