import assert from "node:assert/strict"
import {describe, test} from "node:test"
import {flow, paper, run, sideBySide, withoutColours} from "./paper.ts"
import {safe} from "./safe.ts"
import {cutToWidth, padTo, shorten, widthOf} from "./width.ts"
import {quoted, showBounds, showCount, showStamp} from "./words.ts"

test("a text takes the columns that a terminal gives it", () => {
  const widths: readonly (readonly [string, number])[] = [
    ["", 0],
    ["embassy", 7],
    ["Múgica", 6],
    ["Mu\u0301gica", 6], // the accent as a sign of its own
    ["東京", 4],
    ["한국", 4],
    ["ｆｕｌｌ", 8],
    ["👩‍👧", 2], // two people joined into one sign
    ["🇵🇹", 2],
    ["❤️", 2],
    ["❤", 1],
    ["a\u200db", 2],
    ["Łódź", 4],
    ["Київ", 4],
    ["“…” – —", 7],
  ]
  for (const [text, width] of widths) assert.equal(widthOf(text), width, text)
})

test("a text is cut between letters, never inside one", () => {
  assert.deepEqual(cutToWidth("東京都", 4), ["東京", "都"])
  assert.deepEqual(cutToWidth("東京都", 5), ["東京", "都"])
  assert.deepEqual(cutToWidth("u\u0301u\u0301", 1), ["u\u0301", "u\u0301"])
  assert.deepEqual(cutToWidth("ab", 2), ["ab"])
  assert.equal(shorten("embassies", 5), "emba…")
  assert.equal(shorten("東京都", 4), "東…")
  assert.equal(padTo("東", 4), "東  ")
})

test("nothing archived steers the terminal", () => {
  const shown: readonly (readonly [string, string])[] = [
    ["\x1b[31mred\x1b[0m", "<U+001B>[31mred<U+001B>[0m"],
    ["\x9b2J", "<U+009B>2J"],
    ["a\u202eb\u2069", "a<U+202E>b<U+2069>"],
    ["a\rb\n\tc", "a b c"],
    ["a\x07b\0", "a<U+0007>b<U+0000>"],
    ["a\u2028b", "a b"],
    ["lone \ud800 half", "lone <U+D800> half"],
    ["\u{e0041}", "<U+E0041>"],
    ["👩‍👧 Múgica", "👩‍👧 Múgica"],
  ]
  for (const [text, safely] of shown) assert.equal(safe(text), safely)
})

describe("text flows between words", () => {
  const page = paper(30, false)

  test("no line is wider than the page, and no word is lost", () => {
    const text =
      "They went one by one, over several days. 東京から出発しましたと公使は日曜日に述べました " + "x".repeat(95)
    for (const columns of [30, 41, 60]) {
      const lines = flow(paper(columns, false), [run("plain", text)], "• ", "  ")
      for (const line of lines) assert.ok(widthOf(line) <= columns, line)
      assert.equal(lines.join("").replace(/[\s•]/g, ""), text.replace(/\s/g, ""))
    }
  })

  test("runs that touch stay together, and the page's indent is kept", () => {
    const lines = flow(
      page,
      [run("strong", "Falk"), run("plain", " (six)"), run("dim", ", who left the embassy")],
      "- ",
      "  ",
    )
    assert.deepEqual(lines, ["- Falk (six), who left the", "  embassy"])
  })

  test("a very wide page keeps its lines readable", () => {
    const lines = flow(paper(400, false), [run("plain", "word ".repeat(100))])
    assert.ok(lines.every((line) => widthOf(line) <= 120))
  })

  test("a line of a million letters is set", () => {
    const lines = flow(page, [run("plain", "ñ".repeat(1_000_000))])
    assert.equal(lines.length, Math.ceil(1_000_000 / 30))
  })

  test("blocks stand side by side, each in its own column", () => {
    const block = (text: string) => (column: typeof page) => flow(column, [run("strong", text)])
    const lines = sideBySide(paper(40, true), [block("one two three four five"), block("東京")], "  ")
    assert.deepEqual(lines.map(withoutColours), ["  one two three     │ 東京", "  four five         │"])
  })
})

test("colours are given only when they are seen", () => {
  assert.equal(paper(80, false).tint("contradict", "contradict"), "contradict")
  const tinted = paper(80, true).tint("contradict", "contradict")
  assert.notEqual(tinted, "contradict")
  assert.equal(withoutColours(tinted), "contradict")
})

test("stamps and bounds are shown as they were stated", () => {
  assert.equal(showStamp("2025-09-10T17:40:00+02:00"), "2025-09-10 17:40 +02:00")
  assert.equal(showStamp("2025-09-10T17:40Z"), "2025-09-10 17:40 UTC")
  assert.equal(showStamp("2025-09"), "2025-09")
  assert.equal(showBounds(null, null), "")
  assert.equal(showBounds("2025-09-07", null), "from 2025-09-07")
  assert.equal(showBounds(null, "2025-09-07"), "until 2025-09-07")
  assert.equal(showBounds("2025-09-07", "2025-09-07"), "2025-09-07")
})

test("what is counted is told in figures beside its words, once", () => {
  const count = (low: number | null, high: number | null, text: string, relation: "exact" | "about" = "exact") =>
    showCount({type: "quantity", low, high, unit: null, relation, text})
  assert.equal(count(2, 2, "Ana Berg, Tomo Lind"), "2 (Ana Berg, Tomo Lind)")
  assert.equal(count(900, 900, "some 900", "about"), "about 900 (some 900)")
  assert.equal(count(15, null, "At least 15"), "at least 15")
  assert.equal(count(252, 252, "252"), "252")
  assert.equal(count(0, 0, ""), "0")
  assert.equal(count(null, null, "dozens"), "dozens")
})

test("a long quotation is shortened in its middle, between words", () => {
  assert.equal(quoted("They went\none by one."), "“They went one by one.”")
  const short = quoted("They went one by one over several days and nobody saw them", 30)
  assert.equal(short, "“They went one by one … them”")
})
