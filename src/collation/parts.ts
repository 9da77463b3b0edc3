// "Two have been abroad since Sunday": a bare number is some of the group spoken of before, when that is larger.
//
// The reader of a document joins "one of the five" to the five; here only what it left open is added. A number with
// a noun of its own ("two soldiers") is left alone, and so is one that two groups of the document could hold.

import type {Filler} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"

/**
 * The reading without people whom the grammar forbids: in "two photographers held with her, A and B, were released"
 * it is not "her" who was. A pronoun in its object form before the verb, or whoever stands after "with", with a comma
 * between, belongs to what stands before; what is told of it falls away with it. Nor does anybody tell of their own
 * death: in "the prosecutor said that she had died" it is another who had.
 */
export function withoutMisread(reading: Reading, {objective, beside, kinds}: CollationPack): Reading {
  const gone = new Set<string>()
  const voices = new Map(reading.attributions.map(({id, voice}) => [id, voice.entity]))
  const claims = reading.claims.map((claim) => {
    const teller = kinds[claim.type]?.family === "death" && claim.modality === "fact" ? (voices.get(claim.attribution) ?? null) : null // prettier-ignore
    const between = (to: number): string => reading.document.text.slice(to, claim.trigger.from)
    const isMisread = ({span, text, entity}: Filler): boolean => (entity !== null && entity === teller) || (objective.test(text) || beside.test(reading.document.text.slice(0, span.from).slice(-16))) && span.to < claim.trigger.from && between(span.to).includes(",") // prettier-ignore
    const roles = Object.entries(claim.roles)
    if (!roles.some(([, fillers]) => fillers.some(isMisread))) return claim
    for (const [, fillers] of roles) for (const one of fillers) if (isMisread(one)) gone.add(`${claim.id} ${one.entity ?? ""}`) // prettier-ignore
    return {...claim, roles: Object.fromEntries(roles.map(([role, fillers]) => [role, fillers.filter((one) => !isMisread(one))]))} // prettier-ignore
  })
  if (gone.size === 0) return reading
  return {...reading, claims, standings: reading.standings.filter(({claim, entity}) => !gone.has(`${claim} ${entity}`))}
}

/** The reading with bare numbers put within the one larger group they can be some of, and some of "our" people by themselves. */
export function withParts(reading: Reading, pack: CollationPack): Reading {
  return withBareParts(withOwn(reading, pack), pack)
}

// "Four of our colleagues are missing": all the colleagues there are is nobody the case is about, and the four are. Not
// where it was told of them all before: "Our men are home. Three of them are hurt".
function withOwn(reading: Reading, {owners}: CollationPack): Reading {
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const spans = new Map(reading.mentions.map(({id, span}) => [id, span]))
  const firstOf = ({mentions}: Entity): number => Math.min(...mentions.map((id) => spans.get(id)?.from ?? Infinity))
  const isOfTheirs = ({kind, named, within, size, mentions}: Entity): boolean => {
    const whole = kind !== "group" || named || within === null || size === null ? undefined : byId.get(within)
    if (whole === undefined || whole.named || whole.size !== null || whole.members.length > 0 || !owners.has(wordsOf(whole.name)[0] ?? "")) return false // prettier-ignore
    const first = firstOf(whole)
    return mentions.some((id) => {
      const span = spans.get(id)
      return span !== undefined && span.from < first && first < span.to
    })
  }
  if (!reading.entities.some(isOfTheirs)) return reading
  return {...reading, entities: reading.entities.map((one) => (isOfTheirs(one) ? {...one, within: null} : one))}
}

function withBareParts(reading: Reading, pack: CollationPack): Reading {
  const groups = reading.entities.filter(({kind}) => kind === "group")
  const bare = groups.filter((one) => one.within === null && isBare(one, pack))
  if (bare.length === 0) return reading
  const at = new Map(reading.mentions.map(({id, span}) => [id, span.from]))
  const startOf = ({mentions}: Entity): number => Math.min(...mentions.map((id) => at.get(id) ?? Infinity))
  const wholes = new Map<string, string>()
  for (const one of bare) {
    const size = countOf(one) ?? 0
    const larger = groups.filter(
      (group) => (countOf(group) ?? 0) > size && !isBare(group, pack) && startOf(group) < startOf(one),
    )
    const [whole] = larger
    if (whole !== undefined && new Set(larger.map(countOf)).size === 1) wholes.set(one.id, whole.id)
  }
  if (wholes.size === 0) return reading
  return {...reading, entities: reading.entities.map((one) => ({...one, within: wholes.get(one.id) ?? one.within}))}
}

const countOf = ({size}: Entity): number | null => (size !== null && size.low === size.high ? size.low : null)

function isBare({name, aliases, named, size}: Entity, {idle}: CollationPack): boolean {
  if (named || size === null) return false
  return [name, ...aliases].every((one) => wordsOf(one).every((word) => idle.has(word) || /^\d+$/.test(word)))
}
