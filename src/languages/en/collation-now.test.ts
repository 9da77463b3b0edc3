import assert from "node:assert/strict"
import {describe, test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {collate} from "../../collation/collate.ts"
import type {Status} from "../../claims/status.ts"
import type {Comparison} from "../../collation/collation.ts"
import {readingOf, type Line, type Who} from "../../collation/readings.fixture.ts"
import {collationPack as pack} from "./collation.ts"

const states = {text: "The President of Tesk wrote to the President of Morland."}
const cast: Record<string, Who> = {"Ana Ruiz": {}, Tesk: {kind: "place"}, Morland: {kind: "place"}}
const paper = (outlet: string, on: string, lines: readonly Line[], more: Record<string, Who> = {}): Reading =>
  readingOf({outlet, on}, {...cast, ...more}, [states, ...lines])
const [morning, evening] = ["2031-03-04T08:00:00Z", "2031-03-04T20:00:00Z"]

const found = (readings: readonly Reading[], slot?: Comparison["slot"]): string[] =>
  collate(readings, pack)
    .comparisons.filter((one) => slot === undefined || one.slot === slot)
    .map((one) => `${one.slot} ${one.outcome}`)

const inMorland: Line = {
  text: "Ana Ruiz is now in Morland",
  type: "whereabouts",
  roles: {patient: ["Ana Ruiz"], place: ["Morland"]},
  now: true,
}
const heldIn = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  type: "detention",
  roles: {patient: ["Ana Ruiz"], place: ["Tesk"]},
  ...more,
})

describe("where somebody was held is not where they are", () => {
  const cases: readonly (readonly [string, Line, readonly string[]])[] = [
    ["a participle", heldIn("the release of Ana Ruiz, held in Tesk"), []],
    ["over by then", heldIn("Ana Ruiz, who had been kept in Tesk"), []],
    ["over, on a day", heldIn("Ana Ruiz was kept in Tesk", {on: "2031-03-04"}), []],
    ["still", heldIn("Ana Ruiz is still held in Tesk", {now: true}), ["place contradict"]],
  ]
  for (const [name, line, expected] of cases)
    test(name, () => assert.deepEqual(found([paper("A", morning, [line]), paper("B", evening, [inMorland])], "place"), expected)) // prettier-ignore
})

describe("held, and then out, is one story", () => {
  const out: Line = {
    text: "Ana Ruiz was freed",
    type: "release",
    roles: {patient: ["Ana Ruiz"]},
    state: ["Ana Ruiz", "released"],
  }
  const siege = (text: string, more: Partial<Line> = {}): Line => ({
    text,
    type: "siege",
    roles: {patient: ["Ana Ruiz"]},
    state: ["Ana Ruiz", "besieged"],
    ...more,
  })
  const cases: readonly (readonly [string, Line, readonly string[]])[] = [
    ["a siege that nothing dates", siege("Ana Ruiz had told of being besieged"), ["status supersede"]],
    ["a siege that goes on", siege("Ana Ruiz is still besieged", {now: true, on: "2031-03-04"}), ["status contradict"]],
  ]
  for (const [name, line, expected] of cases)
    test(name, () => {
      const readings = [paper("A", morning, [out]), paper("B", "2031-03-04T09:00:00Z", [line])]
      assert.deepEqual(found(readings, "status"), expected)
    })
})

test("whom one state deports another may hold", () => {
  const told = (status: Status, text: string): Line => ({text, type: "detention", roles: {patient: ["Ana Ruiz"]}, state: ["Ana Ruiz", status]}) // prettier-ignore
  const readings = [
    paper("A", morning, [told("deported", "Ana Ruiz was flown to Morland")]),
    paper("B", morning, [told("detained", "Ana Ruiz is in a cell in Morland")]),
  ]
  assert.deepEqual(found(readings, "status"), [])
})

test("a state that lasts began on one day", () => {
  const surrounded = (on: string): Line => ({text: "the mission of Ana Ruiz was surrounded", type: "siege", on})
  const readings = [
    paper("A", "2031-03-09T08:00:00Z", [surrounded("2031-03-04")]),
    paper("B", "2031-03-09T09:00:00Z", [surrounded("2031-03-07")]),
  ]
  assert.deepEqual(found(readings, "time"), ["time contradict"])
})

test("the tense of a verb is no date: two that say where they are do not part over when", () => {
  const later = paper("B", "2031-03-09T08:00:00Z", [inMorland])
  assert.deepEqual(found([paper("A", morning, [inMorland]), later], "time"), [])
})

describe("some of a group", () => {
  const four: Record<string, Who> = {
    "the four clerks": {kind: "group", size: 4, members: ["Ana Ruiz"]},
    Two: {kind: "group", size: 2},
    "two guards": {kind: "group", size: 2},
  }
  const all: Line = {
    text: "the four clerks are safe in Tesk",
    type: "whereabouts",
    roles: {patient: ["the four clerks"], place: ["Tesk"]},
    now: true,
  }
  const place = (who: string): Line => ({
    text: `${who} are in Morland`,
    type: "whereabouts",
    roles: {patient: [who], place: ["Morland"]},
    now: true,
  })
  const told = (line: Line): string[] =>
    found(
      [paper("A", morning, [all], four), paper("B", evening, [{text: "the four clerks slept."}, line], four)],
      "place",
    )

  test("a bare number is some of them, and they cannot be elsewhere", () => {
    assert.deepEqual(told(place("Two")), ["place contradict"])
  })
  test("a member is one of them", () => {
    assert.deepEqual(told(inMorland), ["place contradict"])
  })
  test("a number with a noun of its own is not", () => {
    assert.deepEqual(told(place("two guards")), [])
  })
  test("the reason goes in steps", () => {
    const readings = [paper("A", morning, [all], four), paper("B", evening, [inMorland], four)]
    const reason =
      collate(readings, pack)
        .comparisons.find(({slot}) => slot === "place")
        ?.reason.join(" ") ?? ""
    assert.match(reason, /none of them is elsewhere; one of the four is said to be elsewhere \(Morland\)/)
  })
})

describe("what is denied of nobody in particular", () => {
  const police: Record<string, Who> = {"Tesk police": {kind: "organization"}, "Ivo Kast": {}}
  const beaten: Line = {text: "Ana Ruiz was beaten at the Holm clinic", type: "mistreatment", roles: {patient: ["Ana Ruiz"]}} // prettier-ignore
  const denied = (text: string, who: string): Line => ({
    text,
    by: "Tesk police",
    act: "deny",
    no: true,
    type: "mistreatment",
    roles: {patient: [who]},
  })
  const told = (line: Line): string[] =>
    found([paper("A", morning, [beaten]), paper("B", evening, [line], police)]).filter((one) => one !== "whether alone")

  test("meets what is told of somebody there", () => {
    assert.deepEqual(told(denied("any prisoner was beaten at the Holm clinic", "any prisoner")), ["whether contradict"])
  })
  test("but not what is told of elsewhere", () => {
    assert.deepEqual(told(denied("any prisoner was beaten", "any prisoner")), [])
  })
  test("a bare “nobody” meets what its own document tells, and another's that speaks of the same", () => {
    const nobody = denied("nobody was beaten", "nobody")
    const here = found([paper("A", morning, [beaten, nobody], police)]).filter((one) => one !== "whether alone")
    assert.deepEqual(here, ["whether contradict"])
    assert.deepEqual(told(nobody), ["whether contradict"])
    const bare = readingOf({outlet: "B", on: evening}, {...cast, ...police}, [nobody])
    assert.deepEqual(
      found([paper("A", morning, [beaten]), bare]).filter((one) => one !== "whether alone"),
      [],
    )
  })
  test("who is said to do it denies it with no more words", () => {
    const holds = (text: string, more: Partial<Line>): Line => ({
      text,
      type: "detention",
      roles: {agent: ["Tesk police"]},
      ...more,
    })
    const readings = [
      paper(
        "A",
        morning,
        [holds("Tesk police keep Ana Ruiz", {roles: {agent: ["Tesk police"], patient: ["Ana Ruiz"]}})],
        police,
      ),
      paper("B", morning, [holds("it has none", {by: "Tesk police", no: true, roles: {patient: ["none"]}}), {text: "Tesk police spoke."}], police), // prettier-ignore
    ]
    assert.deepEqual(found(readings), ["whether contradict"])
  })
  test("nor of somebody else", () => {
    assert.deepEqual(told(denied("Ivo Kast was beaten at the Holm clinic", "Ivo Kast")), [])
  })
})

test("who does it to nobody does not do it", () => {
  const pays = (text: string, topic: string): Line => ({text, type: "ransom", roles: {topic: [topic]}})
  const a = paper("A", morning, [pays("a ransom was paid", "a ransom")])
  assert.deepEqual(found([a, paper("B", evening, [pays("the Fund pays no ransom", "no ransom")])]), [
    "whether contradict",
  ])
  assert.deepEqual(found([a, paper("B", evening, [pays("the Fund pays the ransom", "the ransom")])]), [])
})

describe("how they got out", () => {
  const four: Record<string, Who> = {"the four clerks": {kind: "group", size: 4, members: ["Ana Ruiz"]}}
  const told = (line: Line): string[] => {
    const all: Line = {text: "the rescue of the four clerks was swift", type: "rescue", roles: {patient: ["the four clerks"]}, on: "2031-03-04"} // prettier-ignore
    return found([paper("A", morning, [all], four), paper("B", evening, [{text: "the four clerks slept."}, line], four)], "manner") // prettier-ignore
  }
  const ana = {roles: {patient: ["Ana Ruiz"]}} as const

  test("a member who denies it answers those who tell it of all", () => {
    const denied: Line = {text: "nobody rescued Ana Ruiz, she walked out", type: "rescue", no: true, ...ana}
    const permit: Line = {text: "Ana Ruiz was given a safe-conduct", type: "safe-conduct", ...ana}
    assert.deepEqual(told(denied), ["manner contradict"])
    assert.deepEqual(told(permit), ["manner contradict"])
  })
  test("who came out another time came out twice", () => {
    assert.deepEqual(told({text: "Ana Ruiz was exchanged", type: "exchange", on: "2029-06-01", ...ana}), [
      "manner differ",
    ])
  })
})

test("to call them fugitives is not to say that they fled", () => {
  const four: Record<string, Who> = {"the four fugitives": {kind: "group", size: 4}}
  const line = (text: string, type: string): Line => ({text, type, roles: {patient: ["the four fugitives"]}})
  const a = paper("A", morning, [line("the four fugitives were given safe-conducts", "safe-conduct")], four)
  const fled = readingOf({outlet: "B", on: evening}, four, [line("the four fugitives", "escape")])
  assert.deepEqual(found([a, fled], "manner"), [])
  const ran = readingOf({outlet: "B", on: evening}, four, [line("the four fugitives broke out", "escape")])
  assert.deepEqual(found([a, ran], "manner"), ["manner contradict"])
})

test("those who only speak, namelessly, are not people of the case", () => {
  const sources: Record<string, Who> = {"two diplomats": {kind: "group", size: 2}}
  const left: Line = {text: "two diplomats left", type: "departure", roles: {agent: ["two diplomats"]}}
  const quoted = (outlet: string): Reading => {
    const one = paper(outlet, morning, [left, {text: "it rained", by: "unnamed diplomats"}], sources)
    const at = one.mentions.find(({text}) => text === "two diplomats")?.span
    return {...one, attributions: one.attributions.map((said) => (said.voice.kind === "unnamed" && at !== undefined ? {...said, source: [at]} : said))} // prettier-ignore
  }
  assert.deepEqual(found([paper("A", morning, [left], sources), paper("B", morning, [left], sources)]), [
    "whether agree",
  ])
  assert.deepEqual(found([quoted("A"), quoted("B")]), [])
})

describe("why a document is silent", () => {
  const why = (readings: readonly Reading[], outlet: string): string | undefined => {
    const {comparisons} = collate(readings, pack)
    const id = readings.find(({document}) => document.outlet === outlet)?.document.id
    return comparisons.find(({slot}) => slot === "whether")?.silent.find(({document}) => document === id)?.why
  }
  const police: Record<string, Who> = {"Tesk police": {kind: "organization"}}
  const sides = (type: string, words: string): Reading[] => [
    paper("Yes", "2031-03-06T08:00:00Z", [{text: `Ana Ruiz was ${words}`, type, roles: {patient: ["Ana Ruiz"]}}]),
    paper("No", "2031-03-07T08:00:00Z", [{text: `Ana Ruiz was never ${words}`, by: "Tesk police", act: "deny", no: true, type, roles: {patient: ["Ana Ruiz"]}}], police), // prettier-ignore
  ]
  const sang = (outlet: string, on: string): Reading => paper(outlet, on, [{text: "Ana Ruiz sang"}])

  test("an act could not be told before its day; a state that lasted could", () => {
    assert.equal(why([...sides("mistreatment", "beaten"), sang("X", "2031-03-01T08:00:00Z")], "X"), "published-before")
    assert.equal(why([...sides("siege", "surrounded"), sang("X", "2031-03-01T08:00:00Z")], "X"), "omits")
  })
  test("who speaks of the people later leaves it out; who does not, does not treat it", () => {
    assert.equal(why([...sides("mistreatment", "beaten"), sang("X", "2031-03-08T08:00:00Z")], "X"), "omits")
    const rain = readingOf({outlet: "X", on: "2031-03-08T08:00:00Z"}, {}, [{text: "Rain fell on the harbour."}])
    assert.equal(why([...sides("mistreatment", "beaten"), rain], "X"), "not-covered")
  })
})

describe("origins", () => {
  const body = (name: string): Record<string, Who> => ({[name]: {kind: "organization"}})
  const words = "the grain barges sank beside the old lighthouse during heavy fog"
  const origin = (outlet: string, quoted: number): number => {
    const more = Array.from({length: 6}, (_, i): Line => ({
      text: `item ${i} of the page tells of quite another matter`,
    }))
    const source = readingOf({outlet, on: morning}, {}, [{text: words}, ...more])
    const others = Array.from({length: quoted}, (_, i): Line => ({text: `witness ${i} saw things`, by: `witness ${i}`}))
    const other = readingOf({outlet: "B", on: evening}, body(outlet), [{text: words, by: outlet}, ...others])
    return collate([source, other], pack).origins.length
  }
  test("who cites a paper has it from that paper", () => {
    assert.equal(origin("Tesk Gazette", 6), 1)
  })
  test("one line of a ministry among many voices is not where a report comes from", () => {
    assert.equal(origin("Harbour Ministry", 6), 0)
    assert.equal(origin("Harbour Ministry", 1), 1)
  })
})

test("the account of an office is that of whoever the case calls by it", () => {
  const own = readingOf({outlet: "President of Tesk (official account)", on: morning}, {}, [
    {text: "I propose a trade."},
  ])
  const other = paper("B", evening, [{text: "it is fair", by: "Ivo Kast"}], {"Ivo Kast": {roles: ["Tesk's president"]}})
  const {accounts} = collate([own, other], pack)
  assert.deepEqual(
    accounts.filter(({documents}) => documents.length === 2).map(({voice}) => voice.name),
    ["Ivo Kast"],
  )
})
