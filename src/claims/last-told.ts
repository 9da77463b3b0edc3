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
  items: ReadonlySet<number>,
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
  const opening = rows.map(isLabel)
  const briefs = opening.filter((one) => one).length >= Briefs
  const numbered = rows.flatMap(({tokens}, i) => (isNumbered(tokens) ? [i] : []))
  return (row, voice, said) => {
    // The entry of one tells nothing of the days of another.
    if (entry[row] === true || isOnward(rows[row], pack) || (briefs && opening[row] === true)) return null
    const now = said === null ? null : dayOf(said)
    const posted = dayAt(entries, row)
    const own = entries.get(row)
    const field = fields.get(row)
    for (let i = row - 1; i >= Math.max(0, row - Back); i--) {
      // What is posted on another day is of another day.
      if (posted !== null && dayAt(entries, i) !== null && dayAt(entries, i) !== posted) return null
      // Nor does that of one hour: "06:10 Ruiz is home."
      if (own !== undefined && own.length > Days && entries.get(i) !== own) return null
      // "- Ottmer died in hospital." below "- Birk: freed on 14 March": each item is of its own.
      if (items.has(i + 1)) return null
      // "Account: They came for her", behind other fields: on the day of arrest, if on any that is told.
      if (field !== undefined && opensField(rows, i + 1)) return field?.times[0] ?? null
      const known = told[i]?.findLast(({by, day}) => (by === null || isSame(by, voice)) && (now === null || day <= now))
      if (known !== undefined) return known.time
      // "2. Four were freed": nor does one of several numbered parts, but a sworn statement goes on over its own.
      if (voice.kind === "author" && numbered.length >= Briefs && numbered.includes(i)) return null
      // "FUEGO. … LIBERADO. …": a brief tells nothing of the days of the one before.
      if (briefs && opening[i] === true) return null
    }
    return null
  }
}

const dayAt = (entries: ReadonlyMap<number, Stamp>, row: number): string | null => {
  const at = entries.get(row)
  return at === undefined ? null : dayOf(at)
}

const Briefs = 3 // labels that make a page one of briefs

// "SIN RASTRO.", "EXPULSADOS:": words in capitals with their stop, by themselves.
function isLabel({tokens}: Row): boolean {
  // Nearly every row fails at its first word.
  if (!tokens.every(({upos, text}) => upos === "PUNCT" || /^[\p{Lu}\d]+$/u.test(text))) return false
  const words = tokens.filter(({upos}) => upos !== "PUNCT")
  return words.length <= 6 && /^[.:–—-]$/.test(tokens.at(-1)?.text ?? "") && words.some(({text}) => text.length > 3)
}

// "2. Between 3 and 9 May", "(4) The body": a line that begins with its number.
function isNumbered([first, second, third]: Row["tokens"]): boolean {
  const bare = first?.text === "(" || first?.text === "[" ? second : first
  const mark = bare === first ? second : third
  return /^\d{1,2}\.?$/.test(bare?.text ?? "") && (/\.$/.test(bare?.text ?? "") || /^[.)\]]$/.test(mark?.text ?? "")) && bare !== undefined // prettier-ignore
}

// "Years later they found him", "on the third day", "al tercer mes": no longer on the day told of last.
function isOnward(row: Row | undefined, {sequence: {ordinals, units}}: ClaimPack): boolean {
  if (row === undefined) return false
  const open = row.times.some((time) => {
    const value = valueOf(time)
    return value?.basis === "anchor" && value.from !== null && value.to === null && value.role === "at"
  })
  return open || row.lower.some((word, i) => units.has(word) && ordinals.has(row.lower[i - 1] ?? ""))
}

// "On 10 June it had dismissed such talk": what came before the story is not where it goes on.
function isBackground(row: Row, {from, to}: Phrase, pack: ClaimPack): boolean {
  let verb = to
  // "Había sido plagiado el 27 de junio cuando iba": what stands behind such a word is told of the same day.
  if (row.tokens[to]?.upos === "SCONJ") verb = row.tokens.length
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
