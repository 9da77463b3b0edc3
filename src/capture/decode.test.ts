import assert from "node:assert/strict"
import {test} from "node:test"
import fc from "fast-check"
import {Fault} from "../base/fault.ts"
import {declaredCharset} from "./charset-label.ts"
import {decode} from "./decode.ts"
import {mend, warningsOf} from "./wellformed.ts"
import {decodeWindows1252} from "./windows-1252.ts"

const bytes = (...given: (string | number)[]) =>
  Buffer.concat(given.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from([one]))))
const wide = (text: string) => Buffer.from(text, "utf16le")
const swapped = (text: string) => Buffer.from(wide(text)).swap16()
const code = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
  return "none"
}

test("bytes become text by mark, by declaration, by UTF-8, and last by windows-1252", () => {
  const said = "Íñigo said “no” — twice.\nThen he left the room."
  const cases: readonly (readonly [string, Uint8Array, boolean, string, string])[] = [
    ["plain UTF-8", Buffer.from(said), false, "utf-8", said],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${said}`), false, "utf-8", said],
    ["UTF-16 LE with a mark", Buffer.concat([bytes(0xff, 0xfe), wide(said)]), false, "utf-16le", said],
    ["UTF-16 BE with a mark", Buffer.concat([bytes(0xfe, 0xff), swapped(said)]), false, "utf-16be", said],
    ["UTF-16 LE without", wide(said), false, "utf-16le", said],
    ["UTF-16 BE without", swapped(said), false, "utf-16be", said],
    ["windows-1252", bytes("caf", 0xe9, " ", 0x93, "no", 0x94), false, "windows-1252", "café “no”"],
    ["Latin-1 label", bytes('<meta charset="iso-8859-1">', 0x80), true, "windows-1252", '<meta charset="iso-8859-1">€'],
    [
      "Cyrillic label",
      bytes("<meta charset=windows-1251>", 0xcf),
      true,
      "windows-1251",
      "<meta charset=windows-1251>П",
    ],
    [
      "a label in plain text",
      bytes("<meta charset=windows-1251>", 0xe9),
      false,
      "windows-1252",
      "<meta charset=windows-1251>é",
    ],
  ]
  for (const [what, given, markup, charset, text] of cases) {
    const decoded = decode(given, "f", markup)
    assert.deepEqual([decoded.charset, decoded.text, decoded.faults], [charset, text, []], what)
  }
})

test("what is no text is refused, what is damaged is said", () => {
  assert.equal(
    code(() => decode(bytes("%PDF-1.7 words"), "f", false)),
    "FILE_BINARY",
  )
  assert.equal(
    code(() => decode(bytes("PK", 3, 4, "words"), "f", false)),
    "FILE_BINARY",
  )
  assert.equal(
    code(() => decode(Buffer.alloc(4000, 1), "f", false)),
    "FILE_BINARY",
  )
  assert.equal(
    code(() =>
      decode(
        bytes(
          "<meta charset=utf-8>",
          ..."x"
            .repeat(200)
            .split("")
            .map(() => 0xff),
        ),
        "f",
        true,
      ),
    ),
    "CHARSET_WRONG",
  )
  const codes = (given: Uint8Array, markup: boolean) => decode(given, "f", markup).faults.map((one) => one.code)
  assert.deepEqual(codes(Buffer.from('<meta charset="windows-1252">é'), true), ["CHARSET_DOUBTFUL"])
  assert.deepEqual(codes(bytes("<meta charset=no-such>caf", 0xe9), true), ["CHARSET_DOUBTFUL"])
  assert.deepEqual(codes(Buffer.from('<meta charset="windows-1252">e'), true), [])
  const mixed = Buffer.concat([Buffer.from("“así”\n"), bytes("caf", 0xe9, "\n")])
  assert.equal(decode(mixed, "f", false).text, "“así”\ncafé\n")
  assert.deepEqual(codes(mixed, false), ["BYTES_INVALID"])
})

test("windows-1252 has its own table and nothing else decodes it", () => {
  const high = Uint8Array.from({length: 32}, (_, i) => 0x80 + i)
  assert.equal(decodeWindows1252(high).text, "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ")
  assert.equal(decodeWindows1252(high).invalid, 5)
})

test("a charset is found in a meta tag or XML declaration, not in a comment or behind the window", () => {
  const label = (text: string) => declaredCharset(Buffer.from(text))
  assert.equal(label('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'), "shift_jis")
  assert.equal(label("<?xml version='1.0' encoding='EUC-KR'?>"), "euc-kr")
  assert.equal(label(`${" ".repeat(5000)}<META CHARSET=utf-8>`), "utf-8")
  assert.equal(label("<!-- <meta charset=koi8-r> --><p>"), null)
  assert.equal(label("<p>charset=koi8-r</p>"), null)
  assert.equal(label(`${" ".repeat(70_000)}<meta charset=utf-8>`), null)
})

test("mending keeps length and leaves well-formed text without NUL or C1, whatever comes", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 60}), (units) => {
      const text = String.fromCharCode(...units)
      const {text: sound} = mend(text)
      assert.equal(sound.length, text.length)
      assert.ok(sound.isWellFormed() && !/[\0\u0080-\u009f]/.test(sound))
    }),
  )
  assert.deepEqual(mend("a\u0000b\ud800c"), {text: "a\ufffdb\ufffdc", mended: 2})
  assert.deepEqual(mend("tab\t and \u{1f600}"), {text: "tab\t and \u{1f600}", mended: 0})
  assert.deepEqual(
    warningsOf("a\u202eb", 2, "f").map((one) => one.code),
    ["TEXT_MENDED", "TEXT_TURNED"],
  )
  assert.deepEqual(warningsOf("plain", 0, "f"), [])
})
