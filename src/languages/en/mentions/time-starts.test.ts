// What the first word dismisses must be no time: every reader is asked at every word that its kind is not told of.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readOrdinal} from "./number-words.ts"
import {readClock} from "./time-clock.ts"
import {readCentury, readDate, readFeast, readOrdinalDay, readQuarter, readSeason, readWeekday, readYear} from "./time-dates.ts" // prettier-ignore
import {referenceAt, setAt} from "./time-sets.ts"
import {Kinds, kindsAt, mayBegin} from "./time-starts.ts"
import {readPointed} from "./time-units.ts"

const wordsOf = (text: string) => text.split(" ").map((one) => ({text: one, lower: one.toLowerCase()}))

const readers = {
  clock: readClock,
  date: readDate,
  weekday: (words: ReturnType<typeof wordsOf>, i: number) => readWeekday(words, i, null),
  season: readSeason,
  quarter: readQuarter,
  century: readCentury,
  feast: readFeast,
  ordinal: (words: ReturnType<typeof wordsOf>, i: number) => readOrdinalDay(words, i, () => false),
  pointed: readPointed,
  set: setAt,
  year: (words: ReturnType<typeof wordsOf>, i: number) => readYear(words, i, () => false),
  reference: referenceAt,
} as const

const texts = [
  "on Friday , May 5 , at half past three , and again at noon the next day",
  "in the third quarter of 1998 , since Q2 2017 and the first half of the nineteenth century",
  "the last Friday of March , the winter of 1994 , Christmas Eve , mid-June and the '80s",
  "two weeks ago , a couple of years later , these days , every other Monday , twice a week , right now",
  "the same night , that week , the year - ago quarter , fiscal 2019 , nineteen ninety-six , on the 18th .",
  "from 3 to 5 p.m. , at 17:55 UTC , 2024-05-06 , 3/4/2024 , ten o'clock at night , once a month",
]

test("no reader finds a time that its kind was not told of", () => {
  for (const text of texts) {
    const words = wordsOf(text)
    words.forEach((word, i) => {
      for (const [kind, read] of Object.entries(readers))
        if ((kindsAt(word) & Kinds[kind as keyof typeof readers]) === 0)
          assert.equal(read(words, i), null, `${kind} at "${word.text}" of "${text}"`)
    })
  }
})

test("most words begin no time, nor does an article before them", () => {
  const begin = (text: string): boolean => mayBegin(wordsOf(text), 0)
  assert.deepEqual(["gate", "the gate", "at the"].map(begin), [false, false, true])
  assert.deepEqual(["the morning", "'98", "third", "a while"].map(begin), [true, true, true, true])
  assert.equal(readOrdinal(wordsOf("third"), 0)?.value, 3)
})
