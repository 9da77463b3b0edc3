import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {SyntaxPack} from "../../../language/pack.ts"
import {findTimes} from "../../../mentions/times.ts"
import type {TimeValue} from "../../../mentions/time.ts"
import type {Block, Document} from "../../../text/document.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {timePack} from "./time-use.ts"

// The words alone: these rules must hold without any tags.
const syntax: SyntaxPack = {
  tokenise,
  split: splitSentences,
  parse: (tokens) =>
    tokens.map((token) => ({
      ...token,
      lower: token.text.toLowerCase(),
      lemma: token.text,
      upos: "",
      xpos: "",
      feats: "",
      head: -2,
      rel: "",
    })),
}

function documentOf(text: string, published: string | null, parts: readonly Partial<Block>[] = [{}]): Document {
  let from = 0
  const blocks = parts.map((part, i) => {
    const to = i === parts.length - 1 ? text.length : text.indexOf("\n", from)
    const block: Block = {kind: "paragraph", span: {from, to}, author: null, published: null, channel: null, ...part}
    from = to + 1
    return block
  })
  const none = {title: null, outlet: null, byline: null, language: "en", url: null}
  return {id: "d", captureId: "c", text, blocks, published, ...none, maker: byRule("test", "1", "test")}
}

function read(text: string, published: string | null, parts?: readonly Partial<Block>[]): string[] {
  const document = documentOf(text, published, parts)
  return findTimes(document, analyse(document, syntax), timePack).map((mention) => {
    const value = mention.value as TimeValue
    const days = value.from === value.to ? String(value.from) : `${value.from ?? ""}..${value.to ?? ""}`
    return `${mention.text} = ${days}${value.role === "at" ? "" : ` ${value.role}`}`
  })
}

const Published = "2025-05-07T18:15:00+01:00" // a Wednesday

// One sentence a row, written on that Wednesday, and the times in it.
const cases: readonly (readonly [string, ...string[]])[] = [
  ["The convoy left on Tuesday night.", "Tuesday night = 2025-05-06"],
  ["The convoy left on Wednesday.", "Wednesday = 2025-05-07"],
  ["The convoy left last Friday.", "last Friday = 2025-05-02"],
  ["The court will meet on Friday.", "Friday = 2025-05-09"],
  ["She fled last April.", "last April = 2025-04-01..2025-04-30"],
  ["Last October the council rejected it.", "Last October = 2024-10-01..2024-10-31"],
  ["He entered the house on 20 February last year.", "20 February last year = 2024-02-20"],
  ["He was freed on 4 March.", "4 March = 2025-03-04"],
  ["He was freed in early May.", "early May = 2025-05-01..2025-05-10"],
  ["It began in mid-June 2023.", "mid-June 2023 = 2023-06-11..2023-06-20"],
  ["They have waited for more than a year.", "more than a year = 2024-05-07..2025-05-07 during"],
  ["They have been abroad since the weekend.", "the weekend = 2025-05-03..2025-05-04 since"],
  ["Vale has been held since December.", "December = 2024-12-01..2024-12-31 since"],
  ["The siege began several days ago.", "several days ago = 2025-04-28..2025-05-04"],
  ["It happened two weeks ago.", "two weeks ago = 2025-04-21..2025-04-27"],
  ["He was moved in the first week of May 2024.", "the first week of May 2024 = 2024-05-01..2024-05-07"],
  ["He was moved in the last week of May 2024.", "the last week of May 2024 = 2024-05-25..2024-05-31"],
  ["She was taken on the fifth, from her flat.", "the fifth = 2025-05-05"],
  ["He won two races; on the second, he fell."],
  ["They met on the fifth floor."],
  ["She left on 3 May. He died the same night.", "3 May = 2025-05-03", "the same night = 2025-05-03"],
  ["It happened two weeks after 3 May 2024.", "two weeks after 3 May 2024 = 2024-05-17"],
  ["It closed on the eve of 1 May 2024.", "the eve of 1 May 2024 = 2024-04-30"],
  ["He called at dawn on Monday.", "dawn on Monday = 2025-05-05"],
  ["He called at dawn yesterday.", "dawn yesterday = 2025-05-06"],
  ["She arrived this morning.", "this morning = 2025-05-07"],
  ["She arrived yesterday.", "yesterday = 2025-05-06"],
  ["The plane landed at 17:55 UTC on 6 May.", "17:55 UTC on 6 May = 2025-05-06T17:55Z"],
  ["The plane landed on 7 May at 04:55 +11.", "7 May at 04:55 +11 = 2025-05-07T04:55+11:00"],
  ["The plane landed at 10.30 p.m. on Monday.", "10.30 p.m. on Monday = 2025-05-05T22:30+01:00"],
  ["It was signed on 2023-11-05.", "2023-11-05 = 2023-11-05"],
  ["It was signed on the 4th of July 1998.", "the 4th of July 1998 = 1998-07-04"],
  ["It was signed on 4 Jul 98 in Vale.", "4 Jul 98 = 1998-07-04"],
  ["On 4 March 98 people were freed.", "4 March = 2025-03-04"],
  ["It stayed shut between 3 and 5 May.", "between 3 and 5 May = 2025-05-03..2025-05-05 during"],
  ["It stayed shut from May to October 2020.", "from May to October 2020 = 2020-05-01..2020-10-31 during"],
  ["It stayed shut May 3-5, 2024.", "May 3-5, 2024 = 2024-05-03..2024-05-05 during"],
  ["It grew in the 1990s.", "the 1990s = 1990-01-01..1999-12-31"],
  ["It grew in the third quarter of 2024.", "the third quarter of 2024 = 2024-07-01..2024-09-30"],
  ["It grew in Q1.", "Q1 = 2025-01-01..2025-03-31"],
  ["He was seen at Christmas.", "Christmas = 2024-12-25"],
  ["It will open next week.", "next week = 2025-05-12..2025-05-18"],
  ["It will open in two weeks.", "two weeks = 2025-05-19..2025-05-25"],
  ["She wrote to him every week.", "every week = null during"],
  ["He may march on the hall, and second thoughts fall away."],
  ["Ana Reyes, 34, a 20-year-old recruit and flight 1984 to Vale."],
  ["They spring the trap and close the mine."],
  ["She paid $1990 for 2000 people."],
]

for (const [text, ...expected] of cases)
  test(`times of ${JSON.stringify(text)}`, () => assert.deepEqual(read(text, Published), expected))

test("without a date of publication a relative time stays open, and a stated one does not", () => {
  assert.deepEqual(read("She fled on Tuesday night, last April and yesterday.", null), [
    "Tuesday night = null",
    "last April = null",
    "yesterday = null",
  ])
  assert.deepEqual(read("She fled on 4 March 2024. Two days later she called.", null), [
    "4 March 2024 = 2024-03-04",
    "Two days later = 2024-03-06",
  ])
})

test("minutes later are counted from the hour before them, and from nothing when none stands near", () => {
  assert.deepEqual(read("The door opened at 23:50 on 6 May. Twenty minutes later it shut.", Published), [
    "23:50 on 6 May = 2025-05-06T23:50+01:00",
    "Twenty minutes later = 2025-05-07T00:10+01:00",
  ])
  assert.deepEqual(read("Minutes later it shut.", Published), ["Minutes later = null"])
})

test("a post is written on its own day, and what follows it is counted from it", () => {
  const text = "Reyes wrote:\nWe fled yesterday.\nAn hour later Vale answered."
  const parts = [{}, {kind: "post", published: "2025-05-02T10:00:00Z"}, {}] as const
  assert.deepEqual(read(text, Published, parts), ["yesterday = 2025-05-01", "An hour later = 2025-05-02T11:00Z"])
})

test("the places of a film are no hours, and what is seen there is of the day told of before", () => {
  const text =
    "Filmed on 9 March 2025.\n0:00 The gate\n0:48 A bus leaves\n1:32 A girl is dragged away\nShe waves at 0:50."
  assert.deepEqual(
    read(text, Published).map((time) => time.replace(/^.* = /, "").slice(0, 10)),
    Array.from({length: 5}, () => "2025-03-09"),
  )
  const log = "06:10 The gate opens.\n07:48 A bus leaves.\n09:32 A girl is dragged away."
  assert.equal(read(log, Published)[1]?.startsWith("07:48 = 2025-05-07T07:48"), true)
})

test("a time by which something is to be done lies ahead", () => {
  assert.deepEqual(read("We can get him out by Friday.", Published), ["Friday = 2025-05-09 until"])
  assert.deepEqual(read("By Friday nine had been freed.", Published), ["Friday = 2025-05-02 until"])
})

test("a day without its month or week goes on from the one told of before it", () => {
  const behind = (words: string): string | undefined =>
    read(`The siege began on Tuesday 8 April. ${words}`, Published).at(-1)
  assert.equal(behind("On the 11th a shell fell on the mill."), "the 11th = 2025-04-11")
  assert.equal(behind("On the 3rd two nurses walked out."), "the 3rd = 2025-04-03")
  assert.equal(behind("On the Friday she came out."), "Friday = 2025-04-11")
  assert.equal(behind("On the Monday they had been warned."), "Monday = 2025-04-07")
  assert.equal(behind("That Tuesday nobody slept."), "Tuesday = 2025-04-08")
  assert.equal(behind("The next morning they were gone."), "The next morning = 2025-04-09")
  assert.equal(behind("The night before, they had been warned."), "The night before = 2025-04-07")
  assert.equal(behind("They left the day after."), "the day after = 2025-04-09")
  assert.equal(behind("They left the day after the mill burnt."), "Tuesday 8 April = 2025-04-08")
  assert.equal(behind("On the 5th floor nobody slept."), "Tuesday 8 April = 2025-04-08")
  assert.equal(behind("On the 5th Brigade nothing was said."), "Tuesday 8 April = 2025-04-08")
  assert.equal(behind("The union said that Friday was quiet."), "Friday = 2025-05-02")
  assert.equal(read("On the 28th a shell fell.", Published).at(-1), "the 28th = 2025-04-28")
})

test("a dateline is the day of writing", () => {
  const told = "PORT VALE, May 5, 2025 (Agency) — Vale fled yesterday."
  assert.deepEqual(read(told, null), ["May 5, 2025 = 2025-05-05", "yesterday = 2025-05-04"])
  assert.deepEqual(read("In Port Vale, on May 5, 2025, she spoke of yesterday.", null).at(-1), "yesterday = null")
})

test("a history takes the year of a date from its own text", () => {
  const text =
    "The war began in 1775. On 3 March 1776 it spread. In 1777 it paused. On 4 May 1778 it ended. On 9 June he died."
  assert.equal(read(text, Published).at(-1), "9 June = 1778-06-09")
})

test("any words are read in linear time", () => {
  for (const word of [
    "two ",
    "May ",
    "the ",
    "of ",
    "last ",
    "1 - ",
    "early ",
    "and a half ",
    "at ",
    "week of ",
    "the night of ",
    "two days after ",
    "the end of ",
    "the first two days of ",
    "1 to ",
    "PORT ",
  ]) {
    assert.ok(Array.isArray(read(word.repeat(20_000), Published)), word)
  }
})

test("times of telling: of what was told, and of no day where none was", () => {
  const behind = (words: string): string | undefined =>
    read(`The siege began on Tuesday 8 April. ${words}`, Published).at(-1)
  assert.equal(behind("He had been moved two days before."), "two days before = 2025-04-06")
  assert.equal(behind("That night they shelled the mill."), "That night = 2025-04-08")
  assert.equal(read("That night they shelled the mill.", Published).at(-1), "That night = null")
  assert.equal(read("Three days later they let him go.", Published).at(-1), "Three days later = null")
  assert.deepEqual(read("One Thursday they came, and on a Monday they left.", Published), [])
  assert.equal(read("A Thursday raid took nobody.", Published).at(-1), "Thursday = 2025-05-01")
})
