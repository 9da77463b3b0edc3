// When a happening was: the time that stands in its clause, else what the clause it hangs on gives, else its tense.

import type {Stamp} from "../base/instant.ts"
import {dayOf} from "../base/instant.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"

const order: readonly TimeValue["precision"][] = ["instant", "part-of-day", "day", "week", "month", "season", "year", "decade", "vague"] // prettier-ignore

/** The finest bounded time of those that touch the tokens `from` to before `to`; null when there is none. */
export function timeWithin(row: Row, from: number, to: number, at = -1): Phrase | null {
  let best: Phrase | null = null
  for (let i = Math.max(0, from); i < Math.min(to, row.tokens.length); i++) {
    const one = row.times[row.timeOn[i] ?? -1]
    const value = one === undefined ? null : valueOf(one)
    if (one === undefined || value === null || isElsewhere(row, one, at)) continue
    if (best === null || rank(value) < rank(valueOf(best) ?? value)) best = one
  }
  return best
}

// "The aides, who had been there for a year, left", "the release of Ruiz, who has been held since May": the time of a
// relative clause is not that of the clause around it, nor the other way round.
function isElsewhere(row: Row, time: Phrase, at: number): boolean {
  if (at < 0) return false
  if (at < time.to) return at < time.from && isParted(row, at, time.from)
  // "that last May rejected a plan by Orr, who offered it": the verb of the same clause, and those under it, have it.
  let parted = false
  for (let i = time.to; i < at; i++) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return false
    if (row.tokens[i]?.text === "," || isVerb(row, i)) parted = true
  }
  if (!parted) return false
  for (let i = time.from - 1; i >= Math.max(0, time.from - 24); i--) {
    if (/^W(?:P|DT|RB)/.test(row.tokens[i]?.xpos ?? "")) return true
    if (/^[.;:]$/.test(row.tokens[i]?.text ?? "")) return false
  }
  return false
}

// Whether a relative clause begins between a trigger and a time behind it, or the trigger's own has ended before it.
function isParted(row: Row, at: number, time: number): boolean {
  let verbs = 0
  for (let i = at + 1; i < time; i++) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return true
    if (isVerb(row, i) && /^VB[DZP]$/.test(row.tokens[i]?.xpos ?? "")) verbs++
  }
  if (verbs === 0) return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return true
    if (isVerb(row, i) || /^[,.;:]$/.test(row.tokens[i]?.text ?? "")) return false
  }
  return false
}

const rank = (value: TimeValue): number =>
  order.indexOf(value.precision) + (value.from === null && value.to === null ? 20 : 0)

/** The value of a time's phrase. */
export function valueOf(phrase: Phrase): TimeValue | null {
  const value = phrase.mention?.value ?? null
  return value?.type === "time" && value.timex?.type !== "SET" ? value : null
}

/**
 * The time of a clause of tokens `from` to before `to` about `at`: in it, before it up to the verb or mark to the
 * left, or in the clause to its right that has no other verb. `alone` allows the only time of the sentence.
 */
export function timeOf(row: Row, from: number, to: number, at: number, alone: boolean): TimeValue | null {
  const own = timeWithin(row, Math.min(from, at), Math.max(to, at + 1), at)
  if (own !== null) return valueOf(own)
  let left = from
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (isVerb(row, i) || row.tokens[i]?.upos === "AUX" || /^[.;:]$/.test(row.tokens[i]?.text ?? "")) break
    left = i
  }
  const before = timeWithin(row, left, from)
  if (before !== null) return valueOf(before)
  let right = to
  for (let i = to; i < Math.min(row.tokens.length, to + 8); i++) {
    if (isVerb(row, i) || /^[.;:]$/.test(row.tokens[i]?.text ?? "")) break
    right = i + 1
  }
  const after = timeWithin(row, to, right)
  if (after !== null) return valueOf(after)
  const only = row.times.length === 1 ? row.times[0] : undefined
  return alone && only !== undefined && !isElsewhere(row, only, at) ? valueOf(only) : null
}

/** The day of speaking as the time of what is told in the present; null when the day is not known. */
export function dayOfSpeaking(said: Stamp | null, words: string): TimeValue | null {
  const day = said === null ? null : dayOf(said)
  return day === null ? null : {type: "time", from: day, to: day, precision: "day", basis: "published", role: "at", text: words} // prettier-ignore
}

/** The token that tells the tense of the clause that `at` stands in, when it is told in the present. */
export function isPresent(row: Row, tensed: number, pack: ClaimPack): boolean {
  return pack.isPresent(row.tokens[tensed]?.xpos ?? "")
}

/** "Since December" up to the day of speaking: a state that lasts is told up to when it is told. */
export function lasting(time: TimeValue | null, said: Stamp | null): TimeValue | null {
  if (time?.role !== "since" || time.from === null) return time
  return {...time, to: said === null ? null : dayOf(said)}
}
