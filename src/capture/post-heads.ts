// The lines that head the posts of a forum, the comments under an article, the messages of a channel, in a plain text:
// "harbour_cat · 3 hours ago", "#11 — Pirita, 21 ene 2031, 17:05", "Tern Watch, [14.05.2030 08:12]".

import {isStamp, type Stamp} from "../base/instant.ts"
import {dateIn} from "./stated-date.ts"

/**
 * Who posts, and when as it is written there, without brackets. `length` units of the line are the head where the post
 * goes on behind it; 0 where the head is the whole line.
 */
export type PostHead = {readonly name: string; readonly when: string; readonly length: number}

const Longest = 100 // units of such a line
const Words = 5 // of a name

const Part = /\s*[·•|–—]\s*|\s+-\s+|\s*,\s+|\s*@(?=\s)|\s+(?=@\w)|\s+(?=\[)/u
const Numbered = /^(?:#|n\.?[ºo°]\s?|post #?|mensaje #?)\d{1,6}[.:]?\s*[·•|–—-]?\s*/iu
const Clock = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?h(?:rs|oras)?\.?)?(?:\s[A-Z]{2,4})?`
const Weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?)\.?\s+`
const Figures = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`
const Named = String.raw`\d{1,2}(?:st|nd|rd|th|º)?\.?\s(?:de\s)?[a-zé]{3,10}\.?(?:\s(?:del?\s)?\d{4})?|[a-z]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\s\d{4})?`
const Ago = String.raw`(?:\d{1,3}|an?|one)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)(?:\sago)?|hace\s(?:\d{1,3}|un|una)\s?(?:segundos?|s|minutos?|min|m|horas?|h|d[ií]as?|d|semanas?|sem|mes(?:es)?|años?)|just now|ahora mismo|today|yesterday|hoy|ayer|anoche`
const At = String.raw`(?:\s?(?:at|a las?|,)?\s)`
const When = new RegExp(String.raw`^\[?(?:on\s|el\s)?(?:${Weekday})?(?:(?:${Figures}|${Named}|${Ago})(?:${At}${Clock})?|${Clock}(?:\s(?:${Figures}|${Named}))?|\d{4})\]?:?$`, "iu") // prettier-ignore
const Exact = new RegExp(String.raw`(?<![\p{L}\d])(?:${Clock}|${Ago})(?![\p{L}\d])`, "iu")
const Beside = /^(?:\(?(?:edited|editado|op|author|autora?|moderator|moderadora?|mod|member|miembro|admin|verified|verificad[oa]|reply|responder|pinned|fijado)\)?|@[\w.]+|[\p{So}\p{Sk}\p{M}\p{Cf}\d\s]+)$/iu // prettier-ignore
const Wrote = /^(?<name>[^\s:][^:]{0,39}?)\s+(?:wrote|posted|commented|replied|escribió|publicó|comentó|respondió)\s+(?=(?:on|at|el|a las?|hace|\d|yesterday|today|ayer|hoy))(?:at\s|a las?\s)?(?<when>[^:]{2,40}(?::\d{2})?):?$/iu // prettier-ignore
const By = /^(?:posted|published|sent|publicado|enviado|escrito)\s+(?:by|por)\s+(?<name>[^:]{2,40}?)\s*(?:,|·|\||\s(?=on\s|el\s|at\s|\d))\s*(?<when>[^,].{2,40}?):?$/iu // prettier-ignore

/** The head of a post that `line` is, or null. Such a line is nothing but a name, a time and marks between. */
export function postHeadOf(line: string): PostHead | null {
  const words = line.trim().replace(/^[^\p{L}\p{N}@#_]+/u, "")
  if (line.length > Longest || !/\d|now|ahora|ayer|yesterday|hoy|today/i.test(words)) return null
  const numbered = Numbered.exec(words)?.[0].length ?? 0
  const bare = words.slice(numbered).trim()
  const told = Wrote.exec(bare) ?? By.exec(bare)
  if (told?.groups !== undefined) {
    const {name = "", when = ""} = told.groups
    const parts = when.split(/,\s+/)
    return parts.every((part) => When.test(part.trim())) && isName(name) ? {name, when, length: 0} : null
  }
  const [name = "", ...parts] = bare
    .replace(/\s\((?:edited|editado)\)/iu, "")
    .split(Part)
    .filter((part) => part.trim() !== "")
  if (!isName(name) || parts.length === 0) return null
  const times = parts.filter((part) => When.test(part))
  if (times.length === 0 || parts.some((part) => !When.test(part) && !Beside.test(part))) return null
  // "Haskel, 3 May 2030" is a place and a day; so is much that stands before a dash.
  if (numbered === 0 && !times.some((part) => Exact.test(part))) return null
  return {name, when: times.join(", ").replace(/[[\]]/g, ""), length: 0}
}

/** The head that `line` is where others of its thread have their times: "#8 old_salt". */
export function numberedHeadOf(line: string): PostHead | null {
  const [, name = ""] = /^#\d{1,5}[.:]?\s*[·•|–—-]?\s*(\S.{0,40})$/u.exec(line.trim()) ?? []
  return isName(name) && !/[.?!:,;]/.test(name) ? {name, when: "", length: 0} : null
}

const isName = (name: string): boolean => /^[\p{L}@_]/u.test(name) && name.length <= 40 && !/[?!;:"“”«»]|\.\s/.test(name.replace(/\b\p{Lu}\.\s/gu, "")) && !When.test(name) && name.split(/\s+/).length <= Words // prettier-ignore

/** The time at the head of a message kept on one line: "[08/09/2025, 14:20] Ilka: …", "08/09/25, 14:20 - Ilka: …". */
export const MessageTime = /^\[?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}),?[ \t]+(\d{1,2}:\d{2})(?::\d{2})?(?:[ \t\u202f]?[ap]\.?[ \t]?m\.?)?\]?(?:[ \t]*[-–—])?[ \t]+/iu // prettier-ignore

const Sender =
  /^[^\p{L}\p{N}@_<\n]{0,4}([\p{L}\p{N}@_+][^:\n(]{0,40}?)[^\p{L}\p{N}_]{0,4}(?:\([^()\n]{1,40}\)[ \t]*)?:(?:[ \t]+|$)/u

/** The head of a message of a chat that `line` begins with, or null; nobody is named where the chat itself tells something. */
export function messageHeadOf(line: string): PostHead | null {
  const time = MessageTime.exec(line)
  if (time === null) return null
  const sender = Sender.exec(line.slice(time[0].length, time[0].length + 100))
  const length = sender === null ? 0 : time[0].length + sender[0].length
  return {name: sender?.[1] ?? "", when: `${time[1] ?? ""}, ${time[2] ?? ""}`, length}
}

/** The day that each of `whens` names, with the figures of all in one order; null where none is named or it is open which. */
export function daysOf(whens: readonly string[], published: Stamp | null): (string | null)[] {
  const figures = whens.map((when) => /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/.exec(when)?.slice(1).map(Number) ?? null) // prettier-ignore
  const orders = [dayFirst, monthFirst].filter((order) => figures.every((one) => one === null || order(one) !== null))
  // Messages of one thread lie close together and not long before it is kept: "4/10/29" of a chat kept on 5 October.
  const lengths = orders.map((order) => lengthOf([...figures.flatMap((one) => (one === null ? [] : (order(one) ?? []))), published?.slice(0, 10) ?? null])) // prettier-ignore
  const near = orders.filter((_, i) => lengths.every((other, k) => k === i || lengths[i]! * Nearer < other))
  const order = orders.length === 1 ? orders[0] : near[0]
  return whens.map((when, i) => {
    const one = figures[i] ?? null
    if (one !== null) return order === undefined ? sameIn(one) : order(one)
    return dateIn(/\d{4}/.test(when) || published === null ? when : `${when.replace(/,?\s*\d{1,2}[:.]\d{2}.*/, "")} ${published.slice(0, 4)}`) // prettier-ignore
  })
}

const Nearer = 3 // times that one order must be nearer than the other
const Day = 86_400_000 // milliseconds

// Days between the first and the last of some; for ever where one lies behind the day it is known from.
function lengthOf(days: readonly (string | null)[]): number {
  const at = days.flatMap((day) => (day === null ? [] : Date.parse(day) / Day))
  const rises = at.every((one, i) => i === 0 || at[i - 1]! <= one)
  return at.length === 0 || !rises ? Infinity : at.at(-1)! - at[0]! + 1
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)
const dayFirst = ([a = 0, b = 0, c = 0]: readonly number[]): string | null => (a > 31 ? stamp(a, b, c) : stamp(fullYear(c), b, a)) // prettier-ignore
const monthFirst = ([a = 0, b = 0, c = 0]: readonly number[]): string | null => (a > 31 ? stamp(a, b, c) : stamp(fullYear(c), a, b)) // prettier-ignore

// Where day and month are alike, or the year leads, no order is asked for.
const sameIn = (one: readonly number[]): string | null => (dayFirst(one) === monthFirst(one) ? dayFirst(one) : null)

function stamp(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
  return isStamp(text) ? text : null
}
