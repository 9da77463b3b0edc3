import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {test} from "node:test"
import {Fault, faults, viewFault} from "./fault.ts"
import {isSparing, sparing} from "./heap.ts"
import {idOf, sha256} from "./id.ts"
import {dayOf, isStamp} from "./instant.ts"
import {version} from "./version.ts"

test("an id depends on every part and on where the parts begin", () => {
  assert.equal(idOf("claim", "ab", "c"), idOf("claim", "ab", "c"))
  assert.notEqual(idOf("claim", "ab", "c"), idOf("claim", "a", "bc"))
  assert.notEqual(idOf("claim", "1"), idOf("claim", 1))
  assert.match(idOf("claim", null), /^claim-[0-9a-f]{16}$/)
  assert.equal(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
})

test("stamps name real days and times, as exactly as stated", () => {
  const real = [
    "2025",
    "2025-05",
    "2025-05-06",
    "2024-02-29",
    "2025-05-06T23:40",
    "2025-05-06T23:40:00+01:00",
    "2025-05-06T23:40:00.123Z",
  ]
  const unreal = [
    "",
    "2025-13",
    "2025-02-30",
    "2025-02-29",
    "2025-05-06T24:00",
    "06.05.2025",
    "2025-5-6",
    "2025-05-06 23:40",
    "soon",
  ]
  assert.deepEqual(
    real.filter((text) => !isStamp(text)),
    [],
  )
  assert.deepEqual(unreal.filter(isStamp), [])
  assert.equal(dayOf("2025-05-06T23:40:00+01:00"), "2025-05-06")
  assert.equal(dayOf("2025-05"), null)
})

test("a fault fills its sentence, keeps its cause, and shows no control characters or endless details", () => {
  const cause = new Error("inner")
  const fault = new Fault("FILE_UNREADABLE", {file: "a\u001b[31m\u202eb".padEnd(5000, "x"), reason: "EACCES"}, cause)
  assert.equal(fault.cause, cause)
  assert.ok(!/[\p{Cc}\p{Cf}]/u.test(fault.message))
  assert.ok(fault.message.length < 300)
  assert.deepEqual(viewFault(new Fault("URL_REFUSED", {url: "u"})).kind, "refused")
  for (const {sentence} of Object.values(faults)) assert.match(sentence, /[.]$/)
})

test("the version is the package's", () => {
  assert.equal((JSON.parse(readFileSync("package.json", "utf8")) as {version: string}).version, version)
})

test("memory is spared as long as one long text is held, and for no short one", () => {
  {
    using _ = sparing(20_000)
    assert.equal(isSparing(), false)
  }
  {
    using _ = sparing(1_000_000)
    {
      using _ = sparing(2_000_000)
    }
    assert.equal(isSparing(), true)
  }
  assert.equal(isSparing(), false)
})

test("of two that overlap the longer one ends it, and one that fails ends it too", () => {
  const [one, two] = [sparing(1_000_000), sparing(1_000_000)]
  one[Symbol.dispose]()
  one[Symbol.dispose]()
  assert.equal(isSparing(), true)
  two[Symbol.dispose]()
  assert.equal(isSparing(), false)
  assert.throws(() => {
    using _ = sparing(1_000_000)
    throw new RangeError("no such place")
  }, RangeError)
  assert.equal(isSparing(), false)
})
