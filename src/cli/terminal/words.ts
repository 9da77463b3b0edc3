// Words for what the engine says in codes, as a person would say them.

import type {ClaimView} from "../../api/reading.ts"
import {safe} from "./safe.ts"

/** How sure a voice is, in a word. */
export const sureness = {
  certain: "certain",
  probable: "probable",
  possible: "possible",
  unknown: "unverified",
} as const

/** What each act is called. */
export const acts = {
  say: "says",
  confirm: "confirms",
  deny: "denies",
  accuse: "accuses",
  demand: "demands",
  promise: "promises",
  offer: "offers",
  reject: "rejects",
  believe: "believes",
  ask: "asks",
  welcome: "welcomes",
  silence: "reports a silence",
} as const

/** How the sides of a comparison stand, and how that is set off. None says which is true. */
export const outcomes = {
  contradict: {word: "contradict", means: "they cannot both be so", tone: "contradict"},
  supersede: {word: "supersede", means: "a later state replaces an earlier one", tone: "differ"},
  differ: {word: "differ", means: "not the same, though both could be so", tone: "differ"},
  finer: {word: "finer", means: "one is more exact", tone: "agree"},
  agree: {word: "agree", means: "they say the same", tone: "agree"},
  alone: {word: "alone", means: "only one account says it", tone: "dim"},
} as const

/** Why a document is silent on a question. */
export const silences = {
  omits: "leaves it out",
  "published-before": "was published before",
  "not-covered": "does not treat it",
} as const

/** A state as words: `in-asylum` is "in asylum". */
export function spaced(code: string): string {
  return code.replaceAll("-", " ")
}

/** A stamp as it is read: the day, and the time on its own clock. */
export function showStamp(stamp: string): string {
  const [, day = stamp, time, zone] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(.*)$/.exec(stamp) ?? []
  if (time === undefined) return safe(stamp)
  return safe(`${day} ${time}${zone === "Z" ? " UTC" : zone === undefined || zone === "" ? "" : ` ${zone}`}`)
}

/** A stretch between two stamps, as bounds are known. */
export function showBounds(from: string | null, to: string | null): string {
  if (from === null && to === null) return ""
  if (from === null) return `until ${showStamp(to ?? "")}`
  if (to === null) return `from ${showStamp(from)}`
  return from === to ? showStamp(from) : `${showStamp(from)} to ${showStamp(to)}`
}

/** How many people there are, as far as that is bounded. */
export function showSize({low, high}: {readonly low: number | null; readonly high: number | null}): string {
  if (low === high) return low === null ? "of unknown size" : String(low)
  if (low === null) return `at most ${high}`
  return high === null ? `at least ${low}` : `${low} to ${high}`
}

/** What is counted, in figures and in its words, which of a list do not tell how many: "2 (Ana Berg, Tomo Lind)". */
export function showCount({low, high, relation, text}: QuantityView): string {
  const words = safe(text).trim()
  if (low === null && high === null) return words
  const size = `${relation === "about" ? "about " : ""}${showSize({low, high})}`
  return words === "" || words.toLowerCase() === size ? size : `${size} (${words})`
}

type QuantityView = NonNullable<ClaimView["count"]>

/** A text in quotation marks, made safe and, when it is very long, shortened in its middle between words. */
export function quoted(text: string, most = 400): string {
  const whole = safe(text).trim()
  if (whole.length <= most) return `“${whole}”`
  const [head, tail] = [whole.slice(0, most * 0.7), whole.slice(-most * 0.25)]
  return `“${head.replace(/ ?\S{0,40}$/, "").toWellFormed()} … ${tail.replace(/^\S{0,40} /, "").toWellFormed()}”`
}

/** The members of a group that are known by name: all of them, or some where its size tells of more; "" where none is known. */
export function showMembers(names: readonly string[], size: {readonly low: number | null} | null): string {
  if (names.length === 0) return ""
  return `${(size?.low ?? 0) > names.length ? "among them" : "that is"} ${names.map(safe).join(", ")}`
}
