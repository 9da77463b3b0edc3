import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {collate} from "../../collation/collate.ts"
import {readingOf, type Line, type Who} from "../../collation/readings.fixture.ts"
import {collationPack} from "./collation.ts"

let day = 0
const paper = (outlet: string, cast: Record<string, Who>, lines: readonly Line[] = []): Reading => {
  day = (day % 27) + 1
  const text = Object.keys(cast).join(", ")
  return readingOf({outlet, on: `2031-02-${String(day).padStart(2, "0")}T08:00:00Z`}, cast, [{text}, ...lines])
}

const shown = (readings: readonly Reading[]): string[] =>
  collate(readings, collationPack)
    .persons.map(({name, aliases, entities}) => `${[name, ...aliases].join(" / ")} ×${entities.length}`)
    .sort()

test("one person over documents, and namesakes apart", () => {
  const table: readonly (readonly [string, readonly Record<string, Who>[], readonly string[]])[] = [
    ["a surname joins the only one it fits", [{"Ida Marn": {}}, {Marn: {}}], ["Ida Marn / Marn ×2"]],
    [
      "a surname that fits two joins neither",
      [{"Ida Marn": {}}, {"Lev Marn": {}}, {Marn: {}}],
      ["Ida Marn ×1", "Lev Marn ×1", "Marn ×1"],
    ],
    [
      "a shared role tells which",
      [{"Ida Marn": {roles: ["lawyer"]}}, {"Lev Marn": {roles: ["colonel"]}}, {Marn: {roles: ["the lawyer"]}}],
      ["Ida Marn / Marn ×2", "Lev Marn ×1"],
    ],
    ["gender speaks against", [{"Ida Marn": {gender: "female"}}, {Marn: {gender: "male"}}], ["Ida Marn ×1", "Marn ×1"]],
    [
      "accents, order and titles do not part",
      [{"José Peña": {}}, {"Dr Jose Pena": {}}, {"PEÑA, José": {}}],
      ["José Peña / Dr Jose Pena / PEÑA, José ×3"],
    ],
    [
      "two of one name in one document stay two",
      [{"Ida Marn": {}, "Ida T. Marn": {}}],
      ["Ida Marn ×1", "Ida T. Marn ×1"],
    ],
    [
      "a second surname parts",
      [{"Ana Ruiz Calvo": {}}, {"Ana Ruiz Mora": {}}],
      ["Ana Ruiz Calvo ×1", "Ana Ruiz Mora ×1"],
    ],
    [
      "initials join what nothing else fits",
      [
        {"Tavo Ild": {}, "Vera Ild": {}},
        {"T. Ild": {}, "V. Ild": {}},
      ],
      ["Tavo Ild / T. Ild ×2", "Vera Ild / V. Ild ×2"],
    ],
  ]
  for (const [why, casts, expected] of table)
    assert.deepEqual(shown(casts.map((cast, i) => paper(`P${i}`, cast))), expected, why)
})

test("a join and a doubt say why", () => {
  const {persons} = collate(
    [paper("P", {"Ida Marn": {}}), paper("Q", {"Lev Marn": {}}), paper("R", {Marn: {}}), paper("S", {Lev: {}})],
    collationPack,
  )
  const reasons = persons.flatMap((one) => one.reasons)
  assert.ok(
    reasons.some((one) => /Marn may be Ida Marn or Lev Marn/.test(one)),
    reasons.join(" "),
  )
  assert.ok(
    reasons.some((one) => /Lev and Lev Marn are taken to be one person/.test(one)),
    reasons.join(" "),
  )
})

test("groups: by members, by count and noun, and apart", () => {
  const groups = (casts: readonly Record<string, Who>[]): string[] =>
    collate(
      casts.map((cast, i) => paper(`P${i}`, cast)),
      collationPack,
    )
      .groups.map(({entities, size}) => `${size?.low ?? "?"}×${entities.length}`)
      .sort()
  const group = (size?: number, members: readonly string[] = []): Who => ({
    kind: "group",
    members,
    ...(size === undefined ? {} : {size}),
  })
  const people = {"Ida Marn": {}, "Lev Osk": {}}
  const members = ["Ida Marn", "Lev Osk"]
  assert.deepEqual(
    groups([
      {...people, "the clerks": group(2, members)},
      {...people, "two traitors": group(2, members)},
    ]),
    ["2×2"],
  )
  assert.deepEqual(groups([{"five hostages": group(5)}, {"the five hostages": group(5)}]), ["5×2"])
  assert.deepEqual(groups([{"five hostages": group(5)}, {"the five": group(5)}]), ["5×2"])
  assert.deepEqual(groups([{"five hostages": group(5)}, {"five soldiers": group(5)}]), ["5×1", "5×1"])
  assert.deepEqual(groups([{"five hostages": group(5)}, {"six hostages": group(6)}]), ["5×1", "6×1"])
  assert.deepEqual(groups([{hostages: group()}, {soldiers: group()}]), ["?×1", "?×1"])
})

test("accounts: one voice through every relay; a ministry is its own page; unnamed stay apart", () => {
  const ministry: Record<string, Who> = {"Orvanian foreign ministry": {kind: "organization"}, Orvania: {kind: "place"}}
  const {accounts} = collate(
    [
      paper("The Gazette", {...ministry, "Dora Finch": {}}, [
        {text: "all is well", by: "Dora Finch"},
        {text: "nothing happened", by: "Orvanian foreign ministry"},
        {text: "they left", by: "unofficial sources"},
      ]),
      paper("Herald Tribune", {"Dora Finch": {}}, [
        {text: "all is very well", by: "Dora Finch"},
        {text: "they stayed", by: "unofficial sources"},
      ]),
      paper("Ministry of Foreign Relations of the Republic of Orvania", {Orvania: {kind: "place"}}, [
        {text: "nothing at all happened"},
      ]),
    ],
    collationPack,
  )
  const named = accounts.map(({voice, documents}) => `${voice.kind} ${voice.name} ×${documents.length}`).sort()
  assert.deepEqual(named, [
    "author Herald Tribune ×1",
    "author The Gazette ×1",
    "entity Dora Finch ×2",
    "entity Ministry of Foreign Relations of the Republic of Orvania ×2",
    "unnamed unofficial sources ×1",
    "unnamed unofficial sources ×1",
  ])
})

const wire =
  "Gunmen stopped the bus of the harbour choir near Port Elm at dawn and let the singers go after an hour, the conductor said. Nobody was hurt, and the road was open again by noon, according to the toll keeper."

test("origins: edited copies and relays, not reports on one matter", () => {
  const origins = (readings: readonly Reading[]): number[] =>
    collate(readings, collationPack).origins.map((set) => set.length)
  const copy = wire.replace("Gunmen", "Armed men").replace("at dawn ", "")
  assert.deepEqual(origins([paper("A", {}, [{text: wire}]), paper("B", {}, [{text: copy}])]), [2])
  const other =
    "The harbour choir was held up near Port Elm. Its singers were free within the hour; the conductor spoke of masked men and a friendly one among them who knew the songs."
  assert.deepEqual(origins([paper("A", {}, [{text: wire}]), paper("B", {}, [{text: other}])]), [])
  const cited: Record<string, Who> = {"Elm Courier": {kind: "organization"}}
  assert.deepEqual(
    origins([
      paper("Elm Courier", {}, [{text: wire}]),
      paper("B", cited, [{text: "gunmen stopped the bus of the choir near Port Elm", by: "Elm Courier"}]),
    ]),
    [2],
  )
})

test("origins: one private witness behind two reports, not one official", () => {
  const quoted = (outlet: string, roles: readonly string[], said: readonly string[]): Reading =>
    paper(outlet, {"Dora Finch": {roles}}, said.map((text) => ({text, by: "Dora Finch"}))) // prettier-ignore
  const origins = (roles: readonly string[]): number =>
    collate(
      [
        quoted("The Gazette", roles, ["the bus came late", "nobody got out"]),
        quoted("Herald Tribune", roles, ["the driver was masked", "it rained on the quay"]),
      ],
      collationPack,
    ).origins.length
  assert.equal(origins(["toll keeper"]), 1)
  assert.equal(origins(["police spokeswoman"]), 0)
})

test("silences are told apart", () => {
  const who: Record<string, Who> = {"Ana Ruiz": {}}
  const at = (outlet: string, on: string, cast: Record<string, Who>, lines: readonly Line[]): Reading =>
    readingOf({outlet, on}, cast, lines)
  const charged = {type: "charge", roles: {patient: ["Ana Ruiz"]}} as const
  const readings = [
    at("Before", "2031-01-01T08:00:00Z", who, [
      {text: "Ana Ruiz sang at the harbour", type: "arrival", roles: {agent: ["Ana Ruiz"]}},
    ]),
    at("Claims", "2031-01-05T08:00:00Z", who, [{text: "Ana Ruiz was charged", ...charged, on: "2031-01-04"}]),
    at("Denies", "2031-01-05T09:00:00Z", who, [{text: "Ana Ruiz was never charged", ...charged, no: true}]),
    at("Omits", "2031-01-06T08:00:00Z", who, [
      {text: "Ana Ruiz was seen at court", type: "arrival", roles: {agent: ["Ana Ruiz"]}},
    ]),
    at("Elsewhere", "2031-01-06T09:00:00Z", {}, [{text: "Rain fell on the harbour."}]),
  ]
  const outlets = new Map(readings.map(({document}) => [document.id, document.outlet]))
  const found =
    collate(readings, collationPack).comparisons.find(({outcome}) => outcome === "contradict") ??
    assert.fail("no contradiction")
  assert.deepEqual(found.silent.map(({document, why}) => `${outlets.get(document) ?? ""}: ${why}`).sort(), [
    "Before: published-before",
    "Elsewhere: not-covered",
    "Omits: omits",
  ])
})

test("lanes: what is said of a group is said of its members, unless the account says otherwise", () => {
  const cast: Record<string, Who> = {
    "the two": {kind: "group", size: 2, members: ["Ida Marn", "Lev Osk"]},
    "Ida Marn": {},
    "Lev Osk": {},
  }
  const {persons} = collate(
    [
      paper("P", cast, [
        {text: "the two are held", state: ["the two", "detained"]},
        {text: "Ida Marn is free", state: ["Ida Marn", "free"]},
      ]),
    ],
    collationPack,
  )
  const lanes = persons
    .map(
      ({name, lanes}) =>
        `${name}: ${lanes
          .flatMap(({spans}) => spans.map(({status}) => status))
          .sort()
          .join(" ")}`,
    )
    .sort()
  assert.deepEqual(lanes, ["Ida Marn: detained free", "Lev Osk: detained"])
})

test("“I” of somebody's own page is who writes it, and nobody known in a paper", () => {
  const page = paper("Ida Marn (personal page)", {I: {named: false}}, [{text: "I"}])
  const own = {...page, document: {...page.document, byline: "Ida Marn"}}
  assert.deepEqual(shown([own, paper("The Gazette", {"Ida Marn": {}})]), ["Ida Marn ×2"])
  assert.deepEqual(shown([page, paper("The Gazette", {"Ida Marn": {}})]), ["Ida Marn ×1"])
  for (const name of ["Nuala O’Dell", "Ewan McOsk", "Samir Al-Marni", "Ida de la Marn"]) {
    const theirs = paper(`${name} (personal page)`, {I: {named: false}}, [{text: "I"}])
    const signed = {...theirs, document: {...theirs.document, byline: name}}
    assert.deepEqual(shown([signed, paper("The Gazette", {[name]: {}})]), [`${name} ×2`])
  }
})

test("what one headline makes of a name is not shown before what many documents give", () => {
  const known = Array.from({length: 3}, () => paper("The Lusk Mail", {"Ida Marn": {}}))
  const [first] = shown([...known, paper("The Osta Courier", {"Ida Marn Vows": {}})])
  assert.equal(first, "Ida Marn / Ida Marn Vows ×4")
  const [fuller] = shown([paper("The Lusk Mail", {"Ida Marn": {}}), paper("The Osta Courier", {"Ida Lena Marn": {}})])
  assert.equal(fuller, "Ida Lena Marn / Ida Marn ×2")
})
