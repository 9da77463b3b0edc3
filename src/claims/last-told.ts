// The day that a text last told of, for what is told without one: it goes on over a few sentences, but not out of a
// quotation into other people's words.

import type {Attribution} from "../attribution/attribution.ts"
import {dayOf, type Stamp} from "../base/instant.ts"
import {markOf} from "./entry.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {verbGroup} from "./verb-group.ts"
import {holderOf} from "./voices.ts"
import {valueOf} from "./when.ts"

/** Finds the day last told of before a row, for whoever speaks there; days that lie ahead of `said` have not been told of. */
export type LastTold = (row: number, voice: Attribution["voice"], said: Stamp | null) => Phrase | null

const Days = 10 // units of a day without an hour
const Back = 8 // sentences a time goes on for

/** The days that rows tell of. */
export function lastTold(
  rows: readonly Row[],
  attributions: readonly Attribution[],
  pack: ClaimPack,
  entries: ReadonlyMap<number, Stamp>,
  fields: ReadonlyMap<number, Row | null>,
): LastTold {
  const quoted = attributions.filter(({manner, voice}) => manner === "direct" && voice.kind !== "author")
  const holder = holderOf(quoted)
  const told = rows.map((row) =>
    row.times.flatMap((time) => {
      const by = holder(row.tokens[time.from]?.from ?? 0)?.attribution.voice ?? null
      const value = valueOf(time)
      if (value === null || value.role !== "at" || value.from === null || value.to === null) return []
      if (isBackground(row, time, pack)) return []
      return dayOf(value.from) === dayOf(value.to) ? [{time, by, day: dayOf(value.from) ?? ""}] : []
    }),
  )
  const entry = rows.map((one) => markOf(one) >= 0)
  return (row, voice, said) => {
    // The entry of one tells nothing of the days of another.
    if (entry[row] === true) return null
    const now = said === null ? null : dayOf(said)
    const own = entries.get(row)
    const field = fields.get(row)
    for (let i = row - 1; i >= Math.max(0, row - Back); i--) {
      // Nor does that of one hour: "06:10 Ruiz is home."
      if (own !== undefined && own.length > Days && entries.get(i) !== own) return null
      // "Account: They came for her", behind other fields: on the day of arrest, if on any that is told.
      if (field !== undefined && opensField(rows, i + 1)) return field?.times[0] ?? null
      const known = told[i]?.findLast(({by, day}) => (by === null || isSame(by, voice)) && (now === null || day <= now))
      if (known !== undefined) return known.time
    }
    return null
  }
}

// "On 10 June it had dismissed such talk": what came before the story is not where it goes on.
function isBackground(row: Row, {from, to}: Phrase, pack: ClaimPack): boolean {
  let verb = to
  while (verb < row.tokens.length && verb < to + Beside && !isVerb(row, verb) && !/^[.;:]$/.test(row.lower[verb] ?? ""))
    verb++
  if (!isVerb(row, verb)) for (verb = from - 1; verb >= 0 && verb > from - Beside && !isVerb(row, verb);) verb--
  if (verb < 0 || !isVerb(row, verb)) return false
  const group = verbGroup(row, verb, pack)
  return group.perfect && group.modal < 0 && pack.isPast(row.tokens[group.tensed]?.xpos ?? "")
}

const Beside = 10 // tokens between a day and the verb that tells what was on it

const isSame = (a: Attribution["voice"], b: Attribution["voice"]): boolean =>
  a.entity === null || b.entity === null ? a.name === b.name : a.entity === b.entity

// A row with a label at its head: "Account: …".
const opensField = (rows: readonly Row[], at: number): boolean => rows[at]?.lower.slice(0, Label).includes(":") === true

const Label = 10 // tokens up to the colon of a label
