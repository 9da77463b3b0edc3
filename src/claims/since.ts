// "Arrested on 12 August and in prison ever since": what has lasted since the day told before it.

import type {TimeValue} from "../mentions/time.ts"
import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {valueOf} from "./when.ts"

const Reach = 8 // tokens behind the words of a state in which it is told that it lasts

/** Whether the words behind token `to` tell that it has been so since the day last told of. */
export function isSinceThen({lower, tokens}: Row, to: number, {since}: ClaimPack): boolean {
  for (let i = to; i < Math.min(tokens.length, to + Reach); i++) {
    if (/^[.;:,]$/.test(lower[i] ?? "")) return false
    if (since.words.has(lower[i] ?? "")) {
      const next = lower[i + 1] ?? ""
      return since.then.has(next) || (since.bare && (tokens[i + 1]?.upos ?? "PUNCT") === "PUNCT")
    }
    if (tokens[i]?.upos === "CCONJ" || tokens[i]?.upos === "SCONJ") return false
  }
  return false
}

/** The day last told of, as that since which something has been so; null where none was told. */
export function sinceLast(row: Row, at: number, told: Phrase | null): TimeValue | null {
  const here = row.times.findLast((one) => one.to <= at && isDay(valueOf(one)))
  const value = valueOf(here ?? told ?? none)
  return isDay(value) ? {...value, role: "since"} : null
}

const none: Phrase = {from: 0, to: 0, head: 0, mention: null}

const isDay = (value: TimeValue | null): value is TimeValue => value?.from != null && value.role === "at"
