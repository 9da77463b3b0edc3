// Reads English times that share a part: "3 and 5 May", "May 3-5, 2025", "3 to 5 p.m. on Friday".
//
// Each gives two readings, as TIMEX3 has it; what is said once is put to both. They become one stretch later.

import type {Meaning} from "../../../mentions/time-meaning.ts"
import type {TimeReading, Word} from "../../../mentions/time-pack.ts"

const Joint = /^(?:to|and|or|until|till|through|-|–|—)$/
const Year = /^(?:1[0-9]|20)\d{2}$/

type Pair = readonly [TimeReading, TimeReading]

/** The two times at `i` that share a month, a year, a day or half a day; `first` is what was read there. Else null. */
export function sharedAt(
  words: readonly Word[],
  i: number,
  first: TimeReading | null,
  read: (at: number) => TimeReading | null,
): Pair | null {
  if (first === null) return leading(words, i, read)
  return first.meaning.is === "calendar" && first.meaning.fields.day !== undefined && first.from === i
    ? trailing(words, first, first.meaning)
    : null
}

// "3 and 5 May", "3-5 May 2025", "3 to 5 p.m.": the first is a bare number, the second says what it is.
function leading(words: readonly Word[], i: number, read: (at: number) => TimeReading | null): Pair | null {
  const word = words[i]?.lower ?? ""
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) || !Joint.test(words[i + 1]?.lower ?? "")) return null
  const second = read(i + 2)
  if (second === null || second.bound !== null) return bareHours(words, i, read)
  const number = Number.parseInt(word, 10)
  const meaning = withFirst(second.meaning, number)
  return meaning === null ? null : [{from: i, to: i + 1, meaning, bound: null, rule: second.rule}, second]
}

// "between 7 and 9 on Tuesday": two bare hours, known for hours by the day after them.
function bareHours(words: readonly Word[], i: number, read: (at: number) => TimeReading | null): Pair | null {
  if (!/^(?:between|from)$/.test(words[i - 1]?.lower ?? "")) return null
  const [first, last] = [Number(words[i]?.lower), Number(words[i + 2]?.lower)]
  if (!Number.isInteger(last) || !Number.isInteger(first) || first < 1 || last > 12 || last < 1) return null
  const day = read(words[i + 3]?.lower === "on" ? i + 4 : i + 3)
  if (day === null) return null
  const {meaning} = day
  const part = meaning.is === "part" ? meaning.part : null
  const single = meaning.is === "calendar" && (meaning.fields.day !== undefined || meaning.fields.weekday !== undefined)
  if (part === null && !single && !(meaning.is === "shift" && meaning.by[0]?.unit === "day")) return null
  const late = part === "AF" || part === "EV" || part === "NI" ? 12 : 0
  const of = meaning.is === "part" ? meaning.of : meaning
  const clock = (hour: number): Meaning => ({
    is: "clock",
    clock: {hour: (hour % 12) + late, minute: null, second: null, zone: null},
    of,
  })
  return [
    {from: i, to: i + 1, meaning: clock(first), bound: null, rule: "clock"},
    {from: i + 2, to: day.to, meaning: clock(last), bound: null, rule: "clock"},
  ]
}

function withFirst(second: Meaning, number: number): Meaning | null {
  if (second.is === "calendar") {
    const {fields} = second
    if (fields.day === undefined || fields.month === undefined || number < 1 || number >= fields.day) return null
    return {...second, fields: {...fields, day: number}}
  }
  if (second.is !== "clock" || number > 12 || number === 0) return null
  const {hour} = second.clock
  const same = hour >= 12 ? (number % 12) + 12 : number % 12
  return {...second, clock: {...second.clock, hour: same < hour ? same : number % 12, minute: null}}
}

// "May 3-5, 2025", "May 3 to 5": the second is a bare number of the same month.
function trailing(
  words: readonly Word[],
  first: TimeReading,
  meaning: Extract<Meaning, {is: "calendar"}>,
): Pair | null {
  const {fields} = meaning
  if (fields.year !== undefined || fields.month === undefined || fields.day === undefined) return null
  const at = first.to + 1
  const word = words[at]?.lower ?? ""
  if (!Joint.test(words[first.to]?.lower ?? "") || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return null
  const day = Number.parseInt(word, 10)
  if (day <= fields.day || day > 31 || !ends(words, at + 1)) return null
  const comma = words[at + 1]?.lower === "," ? at + 2 : at + 1
  const year = Year.test(words[comma]?.lower ?? "") ? {year: Number(words[comma]?.lower)} : {}
  const to = "year" in year ? comma + 1 : at + 1
  return [
    {...first, meaning: {...meaning, fields: {...fields, ...year}}},
    {from: at, to, meaning: {...meaning, fields: {...fields, day, ...year}}, bound: null, rule: first.rule},
  ]
}

/** Gives the first time of a stretch the year that only its second states: "from May to October 2020". */
export function withYears(words: readonly Word[], readings: readonly TimeReading[]): TimeReading[] {
  return readings.map((one, i) => {
    const next = readings[i + 1]
    if (next === undefined || next.from !== one.to + 1 || !Joint.test(words[one.to]?.lower ?? "")) return one
    const [left, right] = [plain(one.meaning), plain(next.meaning)]
    if (left === null || right === null || left.fields.month === undefined || left.of !== null) return one
    const {year, month} = right.fields
    if (left.fields.year !== undefined || year === undefined || month === undefined) return one
    return {...one, meaning: {...left, fields: {...left.fields, year: left.fields.month > month ? year - 1 : year}}}
  })
}

function plain(meaning: Meaning): Extract<Meaning, {is: "calendar"}> | null {
  return meaning.is === "calendar" ? meaning : null
}

// A number that counts something ("May 3 and 5 guards") is no day.
function ends(words: readonly Word[], i: number): boolean {
  const next = words[i]
  return (
    next === undefined ||
    !/^\p{L}/u.test(next.text) ||
    /^(?:in|at|on|when|and|as|of|for|with|to|before|after|while|the|but|last|this|next)$/.test(next.lower)
  )
}
