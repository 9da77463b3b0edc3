import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {collate} from "../../collation/collate.ts"
import type {Collation, Comparison} from "../../collation/collation.ts"
import {collationPack as pack} from "./collation.ts"
import {readingOf, type Who} from "../../collation/readings.fixture.ts"

// Orvania holds the consulate of Tesk; four clerks sat in it until they came out.
const clerks: Record<string, Who> = {
  "the four clerks": {kind: "group", size: 4, members: ["Ida Marn", "Lev Osk", "Pia Tull", "Rem Volt"]},
  "Ida Marn": {},
  "Lev Osk": {},
  "Pia Tull": {},
  "Rem Volt": {},
}
const places: Record<string, Who> = {Tesk: {kind: "place"}, Morland: {kind: "place"}, Orvania: {kind: "place"}}

const gazette = readingOf(
  {outlet: "The Gazette", on: "2031-03-04T20:00:00Z"},
  {
    ...clerks,
    ...places,
    "Jon Harrow": {roles: ["journalist"]},
    "one of the four": {kind: "group", within: "the four clerks", size: 1},
  },
  [
    {text: "President Abel of Orvania and the President of Tesk and the President of Morland were silent."},
    {
      text: "Jon Harrow said the four clerks left one by one over several days",
      by: "Jon Harrow",
      type: "departure",
      roles: {agent: ["the four clerks"]},
    },
    {
      text: "one of the four is in Morland",
      by: "Jon Harrow",
      type: "whereabouts",
      roles: {patient: ["one of the four"], place: ["Morland"]},
      on: "2031-03-04",
    },
    {
      text: "the four clerks were given safe-conducts",
      type: "safe-conduct",
      roles: {recipient: ["the four clerks"]},
      on: "2031-03-03",
    },
  ],
)
const herald = readingOf(
  {outlet: "Herald", on: "2031-03-04T22:00:00Z"},
  {"four hostages": {kind: "group", size: 4}, ...places, "Dora Finch": {roles: ["minister"]}},
  [
    {
      text: "Dora Finch celebrated the rescue of four hostages",
      by: "Dora Finch",
      type: "rescue",
      roles: {patient: ["four hostages"]},
    },
    {
      text: "four hostages are all safe on soil of Tesk",
      by: "Dora Finch",
      type: "whereabouts",
      roles: {patient: ["four hostages"], place: ["Tesk"]},
      on: "2031-03-04",
    },
    {
      text: "after a precise operation in which they left together",
      by: "Dora Finch",
      type: "departure",
      roles: {agent: ["four hostages"]},
    },
  ],
)
const letter = readingOf(
  {outlet: "Orvanian Foreign Ministry", on: "2031-03-06T09:00:00Z"},
  {"four fugitives": {kind: "group", size: 4}, "Foreign Ministry of Orvania": {kind: "organization"}},
  [{text: "no rescue of four fugitives took place", type: "rescue", no: true, roles: {patient: ["four fugitives"]}}],
)
const all = [gazette, herald, letter]

const find = (collation: Collation, slot: Comparison["slot"], outcome: Comparison["outcome"]): Comparison =>
  collation.comparisons.find((one) => one.slot === slot && one.outcome === outcome) ??
  assert.fail(
    `no ${slot} ${outcome} among ${collation.comparisons.map((one) => `${one.slot} ${one.outcome} ${one.question}`).join("; ")}`,
  )

test("a group is one under three names, and its places, manners and names part", () => {
  const collation = collate(all, pack)
  assert.equal(collation.groups.filter(({size}) => size?.low === 4).length, 1)
  const place = find(collation, "place", "contradict")
  assert.match(place.question, /^Where are the four now\?$/)
  assert.ok(
    place.reason.some((step) => /one of the four/.test(step)),
    place.reason.join(" "),
  )
  const manners = collation.comparisons.filter(({slot, outcome}) => slot === "manner" && outcome === "contradict")
  assert.deepEqual(manners.map(({maker}) => maker.rule).sort(), ["exits", "paces"])
  assert.equal(find(collation, "naming", "differ").sides.length, 3)
})

test("every side quotes its document word for word", () => {
  const texts = new Map(all.map(({document}) => [document.id, document.text]))
  for (const {sides} of collate(all, pack).comparisons) {
    for (const {claims} of sides)
      for (const {document, from, to, text} of claims) assert.equal(texts.get(document)?.slice(from, to), text)
  }
})

test("the order of documents does not show, nor does giving one twice", () => {
  const whole = JSON.stringify(collate(all, pack))
  for (const order of permutations(all)) assert.equal(JSON.stringify(collate(order, pack)), whole)
  assert.equal(JSON.stringify(collate([...all, gazette], pack)), whole)
})

test("nothing gives nothing", () => {
  const empty = collate([], pack)
  assert.deepEqual([empty.documents, empty.comparisons, empty.origins], [[], [], []])
  const silent = readingOf({outlet: "A", on: "2031-01-01"}, {}, [{text: "Rain."}])
  assert.deepEqual(collate([silent], pack).comparisons, [])
})

function permutations(list: readonly Reading[]): Reading[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((one, i) =>
    permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]),
  )
}

type Case = {readonly name: string; readonly readings: readonly Reading[]; readonly expected: readonly string[]}

const paper = (
  outlet: string,
  on: string,
  lines: Parameters<typeof readingOf>[2],
  cast: Record<string, Who> = {"Ana Ruiz": {}},
): Reading => readingOf({outlet, on}, cast, lines)
const held = {type: "detention", roles: {patient: ["Ana Ruiz"]}} as const
const police: Record<string, Who> = {"Ana Ruiz": {}, "Tesk police": {kind: "organization"}}

const cases: readonly Case[] = [
  {
    name: "claim and outright denial contradict",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Ana Ruiz was detained on Monday", ...held, on: "2031-01-01"}]),
      paper(
        "B",
        "2031-01-02T20:00:00Z",
        [{text: "Tesk police denied that Ana Ruiz was detained", by: "Tesk police", act: "deny", no: true, ...held}],
        police,
      ),
    ],
    expected: ["whether contradict"],
  },
  {
    name: "a hedge is not set against a denial",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Ana Ruiz may have been detained", ...held, sure: "possible"}]),
      paper(
        "B",
        "2031-01-02T09:00:00Z",
        [
          {
            text: "Tesk police denied that Ana Ruiz was detained",
            by: "Tesk police",
            act: "deny",
            no: true,
            ...held,
            sure: "probable",
          },
        ],
        police,
      ),
    ],
    expected: ["whether differ"],
  },
  {
    name: "a guess gives way to what is known later",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Ana Ruiz may have been detained", ...held, sure: "possible"}]),
      paper("B", "2031-01-03T09:00:00Z", [{text: "Ana Ruiz was never detained", no: true, ...held}]),
    ],
    expected: ["whether supersede"],
  },
  {
    name: "not yet, and then",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [
        {text: "Ana Ruiz has not been charged", type: "charge", no: true, roles: {patient: ["Ana Ruiz"]}},
      ]),
      paper("B", "2031-01-05T09:00:00Z", [
        {text: "Ana Ruiz was charged", type: "charge", roles: {patient: ["Ana Ruiz"]}},
      ]),
    ],
    expected: ["whether supersede"],
  },
  {
    name: "what is planned does not contradict what is done",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [
        {text: "Ana Ruiz will be charged", type: "charge", modality: "planned", roles: {patient: ["Ana Ruiz"]}},
      ]),
      paper("B", "2031-01-02T09:00:00Z", [
        {text: "Ana Ruiz was not charged", type: "charge", no: true, roles: {patient: ["Ana Ruiz"]}},
      ]),
    ],
    expected: [],
  },
  {
    name: "held and then out is one story",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [
        {text: "Ana Ruiz is in custody", ...held, state: ["Ana Ruiz", "detained"], on: "2031-01-02"},
      ]),
      paper("B", "2031-01-05T09:00:00Z", [
        {
          text: "Ana Ruiz walked free",
          type: "release",
          roles: {patient: ["Ana Ruiz"]},
          state: ["Ana Ruiz", "released"],
          on: "2031-01-05",
        },
      ]),
    ],
    expected: ["status supersede"],
  },
  {
    name: "a day inside a month is finer; two days apart contradict",
    readings: [
      paper("A", "2031-01-20T08:00:00Z", [
        {text: "Ana Ruiz was arrested on 3 January", type: "arrest", roles: {patient: ["Ana Ruiz"]}, on: "2031-01-03"},
      ]),
      paper("B", "2031-01-20T09:00:00Z", [
        {text: "Ana Ruiz was arrested on 9 January", type: "arrest", roles: {patient: ["Ana Ruiz"]}, on: "2031-01-09"},
      ]),
    ],
    expected: ["time contradict"],
  },
  {
    name: "at least fifteen and seventeen",
    readings: [
      paper(
        "A",
        "2031-01-02T08:00:00Z",
        [{text: "at least 15 miners were freed", type: "release", count: [15, null], roles: {patient: ["miners"]}}],
        {miners: {kind: "group"}},
      ),
      paper(
        "B",
        "2031-01-02T09:00:00Z",
        [{text: "17 miners were freed", type: "release", count: 17, roles: {patient: ["miners"]}}],
        {miners: {kind: "group"}},
      ),
    ],
    expected: ["number finer"],
  },
  {
    name: "fifty-eight and sixty-one; a correction settles it",
    readings: [
      paper(
        "A",
        "2031-01-02T08:00:00Z",
        [
          {
            text: "58 people were deported",
            by: "Border Office",
            type: "deportation",
            count: 58,
            roles: {patient: ["people"]},
          },
        ],
        {people: {kind: "group"}, "Border Office": {kind: "organization"}},
      ),
      paper(
        "B",
        "2031-01-02T09:00:00Z",
        [{text: "61 people were deported", type: "deportation", count: 61, roles: {patient: ["people"]}}],
        {people: {kind: "group"}},
      ),
      paper(
        "C",
        "2031-01-04T09:00:00Z",
        [
          {
            text: "61 people were deported, it now says",
            by: "Border Office",
            type: "deportation",
            count: 61,
            roles: {patient: ["people"]},
          },
        ],
        {people: {kind: "group"}, "Border Office": {kind: "organization"}},
      ),
    ],
    expected: ["number supersede"],
  },
  {
    name: "silence, and then a word",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Dora Finch has not yet commented", silent: "Dora Finch"}], {
        "Dora Finch": {},
      }),
      paper("B", "2031-01-04T09:00:00Z", [{text: "it is closed business", by: "Dora Finch"}], {"Dora Finch": {}}),
    ],
    expected: ["status supersede"],
  },
  {
    name: "a denial finds by its words what it denies",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [
        {text: "officers smashed the wedding lanterns of Ana Ruiz with hammers"},
        {text: "it rained"},
        {text: "the market was closed at noon"},
      ]),
      paper(
        "B",
        "2031-01-02T20:00:00Z",
        [
          {text: "any lanterns had been smashed by officers", by: "Tesk police", act: "deny"},
          {text: "traffic was light that day"},
        ],
        {...police},
      ),
    ],
    expected: ["whether contradict"],
  },
  {
    name: "a grave matter that one account alone tells",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [
        {text: "Ana Ruiz was beaten", type: "mistreatment", roles: {patient: ["Ana Ruiz"]}},
      ]),
      paper("B", "2031-01-02T09:00:00Z", [{text: "Ana Ruiz sang", type: "arrival", roles: {agent: ["Ana Ruiz"]}}]),
    ],
    expected: ["whether alone"],
  },
  {
    name: "an everyday matter that one account alone tells",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Ana Ruiz arrived", type: "arrival", roles: {agent: ["Ana Ruiz"]}}]),
      paper("B", "2031-01-02T09:00:00Z", [{text: "Ana Ruiz sang", type: "departure", roles: {agent: ["Ana Ruiz"]}}]),
    ],
    expected: [],
  },
  {
    name: "namesakes of one surname stay two",
    readings: [
      paper("A", "2031-01-02T08:00:00Z", [{text: "Ana Ruiz was detained", ...held}]),
      paper(
        "B",
        "2031-01-02T09:00:00Z",
        [{text: "Elena Ruiz was not detained", type: "detention", no: true, roles: {patient: ["Elena Ruiz"]}}],
        {"Elena Ruiz": {}},
      ),
    ],
    expected: ["whether alone"],
  },
]

test("what two accounts are to each other", () => {
  for (const {name, readings, expected} of cases) {
    const found = collate(readings, pack)
      .comparisons.map(({slot, outcome}) => `${slot} ${outcome}`)
      .sort()
    assert.deepEqual(found, expected, name)
  }
})
