// A memory saves work and shows in nothing: whatever was collated before, a set of readings gives the same bytes.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {collate} from "../../collation/collate.ts"
import {joinPacks} from "../../collation/join-packs.ts"
import {Memory} from "../../collation/memory.ts"
import {readingOf, type Line, type Who} from "../../collation/readings.fixture.ts"
import {collationPack as pack} from "./collation.ts"

// Numbers that look drawn by lot and are the same every time.
function lot(seed: number): <T>(list: readonly T[]) => T {
  let state = seed
  return (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return list[(state >>> 8) % list.length]!
  }
}

const people = ["Mara Ostrek", "M. Ostrek", "Ostrek", "Ivo Belcan", "Belcan", "Tessa Lund", "Lund", "Ivan Belcan"]
const bodies = ["Harbour Ministry of Quell", "the ministry", "Quell Harbour Police", "the police", "Red Lantern"]
const outlets = ["Quell Herald", "Evening Post", "Harbour Ministry", "Tessa Lund (personal page)", "Coast Radio"]
const types = ["release", "detention", "departure", "death", "abduction", "mistreatment", "negotiation", "rescue"]
const states = ["detained", "released", "missing", "dead", "in-exile"] as const

/** A short report of one of a few stories: it agrees with others, denies, counts anew, falls silent and speaks. */
function invented(seed: number): Reading {
  const draw = lot(seed)
  const [who, other, body] = [draw(people), draw(people), draw(bodies)]
  const size = draw([3, 4, 5, 24, 26])
  const crew = `${size} ${draw(["sailors", "divers", "captives"])}`
  const cast: Record<string, Who> = {
    [who]: {roles: [draw(["minister", "diver", "president of Quell"])]},
    [body]: {kind: "organization", named: !body.startsWith("the ")},
    [crew]: {kind: "group", size, ...(draw([true, false]) ? {members: [who]} : {})},
    Quell: {kind: "place"},
    "Port Sel": {kind: "place"},
    ...(other === who ? {} : {[other]: {}}),
  }
  const day = (): string => `2031-04-${draw(["03", "04", "09", "21"])}`
  const lines = Array.from({length: draw([1, 2, 3, 4])}, (): Line => {
    const whom = draw([who, crew, other])
    const by = draw([undefined, who, body, "an aide"])
    const verb = draw(types)
    const no = draw([false, false, true])
    const place = draw(["Quell", "Port Sel", "Port Sel, Quell"])
    return {
      text: `${whom} ${no ? "met no" : "met"} ${verb} in ${place}, where any captive was kept, with ${body} and ${other}.`,
      type: verb,
      no,
      roles: {patient: [whom], agent: [body], place: [place.split(",")[0]!]},
      ...(by === undefined ? {} : {by, act: draw(["say", "say", "deny"] as const)}),
      ...(draw([true, false]) ? {on: day()} : {}),
      ...(whom === crew ? {count: draw([size, size + 1])} : {}),
      ...(whom === crew ? {} : {state: [whom, draw(states)] as const}),
      sure: draw(["certain", "certain", "probable"] as const),
    }
  })
  const quiet: Line = {text: `${body} has not yet commented.`, by: body, silent: body}
  return readingOf({outlet: draw(outlets), on: `${day()}T1${draw([0, 4, 8])}:00:00Z`}, cast, draw([true, false]) ? [...lines, quiet] : lines) // prettier-ignore
}

const whole = (readings: readonly Reading[], own = pack): string => JSON.stringify(collate(readings, own))

test("documents that come one by one, in any order, give what they give at once", () => {
  let compared = 0
  for (let seed = 1; seed <= 6; seed++) {
    const all = Array.from({length: 14}, (_, i) => invented(seed * 1000 + i))
    const wanted = whole(all)
    compared += collate(all, pack).comparisons.length
    const turned = [...all].reverse()
    const mixed = all.map((_, i) => all[(i * 5 + seed) % all.length]!)
    for (const order of [all, turned, mixed]) {
      const memory = new Memory()
      for (let n = 1; n < order.length; n++)
        assert.equal(JSON.stringify(collate(order.slice(0, n), pack, memory)), whole(order.slice(0, n)), `${seed} ${n}`)
      assert.equal(JSON.stringify(collate(order, pack, memory)), wanted, `${seed}`)
    }
  }
  assert.ok(compared > 60, `only ${compared} comparisons: these cases show nothing`)
})

test("documents that are taken away or read anew leave nothing behind", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const draw = lot(seed)
    const memory = new Memory()
    let held: Reading[] = []
    for (let step = 0; step < 30; step++) {
      const at = draw([...held.keys(), held.length])
      const one = held[at]
      const change = draw(["add", "add", "take", "claims", "people"] as const)
      if (one === undefined || change === "add") held = [...held, invented(seed * 77 + step)]
      else if (change === "take") held = held.filter((_, i) => i !== at)
      else if (change === "claims")
        held = held.with(at, {...one, id: `${one.id} again`, claims: one.claims.slice(1), standings: []})
      else held = held.with(at, {...one, entities: one.entities.map((was) => ({...was, name: was.name.replace("Ivo", "Ivan")}))}) // prettier-ignore
      assert.equal(JSON.stringify(collate(held, pack, memory)), whole(held), `${seed} ${step}`)
    }
  }
})

const given = ["Ana", "Bela", "Cato", "Dora", "Egon", "Fia", "Gert", "Hana", "Ivar", "Jana", "Karl", "Lea", "Miro"]

/** One of many: a namesake, nameless people, a captain, a witness that others relay, a page of somebody's own, a copy. */
function ofMany(seed: number): Reading {
  const draw = lot(seed)
  const [first, middle] = [draw(given), draw(given)]
  const who = draw([`${first} Lund`, `${first} ${middle} Lund`, `${first[0]}. Lund`, "Lund", `${first} Reval`])
  const town = draw(["Port Sel", "Quell", "Ostby", "Narra"])
  const crew = `${draw([4, 24, 25, 60])} ${draw(["sailors", "people"])}`
  const thing = draw([
    "piano",
    "ledger",
    "boat",
    "flag",
    "kite",
    "barn",
    "drum",
    "sofa",
    "wagon",
    "lamp",
    "rope",
    "mast",
  ])
  const room = draw(["cellar", "attic", "pantry", "chapel", "granary", "loft", "stable", "kiln"])
  const cast: Record<string, Who> = {
    [who]: {roles: draw([["captain"], ["diver"], ["director of Red Lantern"], []])},
    "Sela Brand": {roles: ["spokeswoman of Red Lantern"]},
    "Red Lantern": {kind: "organization"},
    "the captain": {named: false},
    relatives: {kind: "group"},
    [crew]: {kind: "group", size: Number.parseInt(crew, 10), members: draw([[who], []])},
    [town]: {kind: "place"},
    Valmar: {kind: "place"},
  }
  const lines: Line[] = [
    {text: `${who} was ${draw(["held", "seen"])} in ${town}, ${draw(["Valmar", "Quell"])}, relatives said.`, by: "relatives", type: "detention", roles: {patient: [who], place: [town]}, state: [who, draw(states)]}, // prettier-ignore
    {text: `The captain was freed on a bridge, Sela Brand told this paper at length.`, by: "Sela Brand", type: "release", roles: {patient: ["the captain"]}}, // prettier-ignore
    {text: `${crew} were ${draw(["beaten", "counted"])} in ${town}.`, type: "mistreatment", roles: {patient: [crew]}, count: Number.parseInt(crew, 10), no: draw([false, true])}, // prettier-ignore
    {text: `Nobody was beaten in ${town}.`, type: "mistreatment", no: true, roles: {}},
    {text: `A ${thing} burned in the ${room}, Red Lantern denied.`, by: "Red Lantern", act: "deny"},
    {text: `A ${thing} burned in the ${room} for two nights.`},
  ]
  const outlet = draw(["Quell Herald", "Coast Radio", "Red Lantern", "Tessa Lund (personal page)"])
  const told = readingOf({outlet, on: `2031-04-${draw(["03", "09", "21"])}T1${draw([0, 4, 8])}:00:00Z`}, cast, lines.filter((_, i) => i < 2 || draw([true, false]))) // prettier-ignore
  const byline = outlet.startsWith("Tessa") ? "Tessa Lund" : null
  return {...told, document: {...told.document, byline, published: draw([told.document.published, told.document.published, null])}} // prettier-ignore
}

test("in a crowd, too, where only neighbours are compared and words that many use tell nothing", () => {
  const draw = lot(11)
  const memory = new Memory()
  let held = Array.from({length: 64}, (_, i) => ofMany(i + 55_001))
  const reached = collate(held, pack, memory)
  assert.equal(JSON.stringify(reached), whole(held))
  assert.ok(reached.origins.length > 0 && reached.comparisons.some(({maker}) => maker.rule === "denial-words"))
  assert.ok(reached.groups.some(({entities}) => entities.length > 48))
  for (let step = 0; step < 24; step++) {
    const at = draw([...held.keys()])
    const one = held[at]
    const change = draw(["add", "add", "add", "take", "names", "voices", "claims"] as const)
    if (one === undefined || change === "add") held = [...held, ofMany(911_000 + step)]
    else if (change === "take") held = held.filter((_, i) => i !== at)
    else if (change === "names")
      held = held.with(at, {...one, entities: one.entities.map((was) => ({...was, name: was.name.replace("Lund", "Brand"), roles: []}))}) // prettier-ignore
    else if (change === "claims") held = held.with(at, {...one, claims: one.claims.slice(1), standings: []})
    else held = held.with(at, {...one, attributions: one.attributions.slice(0, 2)})
    assert.equal(JSON.stringify(collate(held, pack, memory)), whole(held), `${step} ${change}`)
  }
})

test("a memory that served another case or another language's words is as good as none", () => {
  const [one, other] = [[1, 2, 3, 4, 5].map(invented), [6, 7, 8, 9].map(invented)]
  const twice = joinPacks(pack, [{...pack, stem: (word) => word.slice(0, 3)}])
  const memory = new Memory()
  for (const readings of [one, other, one, []]) {
    assert.equal(JSON.stringify(collate(readings, pack, memory)), whole(readings))
    assert.equal(JSON.stringify(collate(readings, twice, memory)), whole(readings, twice))
  }
})

test("what a document does not touch is used again as it is", () => {
  const far = readingOf(
    {outlet: "Coast Radio", on: "2031-05-02"},
    {"Oto Reval": {}, "Sela Brand": {}},
    [{text: "Oto Reval was released, Sela Brand said.", by: "Sela Brand", type: "release", roles: {patient: ["Oto Reval"]}}], // prettier-ignore
  )
  const near = Array.from({length: 8}, (_, i) => invented(i + 50))
  const memory = new Memory()
  const before = collate([...near, far], pack, memory)
  const after = collate([...near, far, invented(99)], pack, memory)
  const reval = ({persons}: typeof before) => persons.find(({name}) => name === "Oto Reval")
  assert.ok(reval(before) !== undefined)
  assert.equal(reval(after), reval(before), "the very same object")
  assert.notEqual(JSON.stringify(after), JSON.stringify(before))
})

test("somebody is meant anew when a document tells another's office, though it shares none of their names", () => {
  const names = (outlet: string, name: string, roles: readonly string[] = []): Reading =>
    readingOf({outlet, on: "2031-05-02"}, {[name]: {roles}}, [{text: `${name} flew home.`}])
  const before = [names("A", "Ana Sol Ruiz"), names("B", "Eva Sol Mora"), names("C", "Sol", ["pilot"])]
  const after = [...before, names("D", "Ana Ruiz", ["pilot"])]
  const memory = new Memory()
  assert.equal(collate(before, pack, memory).persons.length, 3, "Sol may be either")
  assert.equal(collate(after, pack, memory).persons.length, 2, "Sol is the pilot")
  assert.equal(JSON.stringify(collate(after, pack, memory)), whole(after))
  assert.equal(JSON.stringify(collate(before, pack, memory)), whole(before))
})
