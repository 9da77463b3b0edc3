// The coder of PETRARCH's form, with a small dictionary and sentences of our own.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEnglish} from "../tasks/english.ts"
import {codesOn, readActors, readAgents} from "./actors.ts"
import {codeSentence} from "./code.ts"
import {longestAt, wordsOf} from "./phrases.ts"
import {readVerbs} from "./verbs.ts"

const actors = readActors(`<!-- ours -->
HALDEN [HAL] # a port
+HALDENERS
MERENIA_ [MER]
OSTERBY [OST]
GRETA_MOSS
	[MERGOV 19950601 - 19990815]
	[MERREB >990816]
	[MER]
THE_ISLES [ISA/ISB]
AL-VARN [---]
`)
const agents = readAgents(`!FOLK! = MAN, MEN
GOVERNMENT [~GOV]
MINISTRY [~GOV]
FISHER!FOLK! [~LAB]
RED_CROSS {} [NGO~]
OX {OXEN} [~AGR]
`)
const verbs = readVerbs(`&TALKS
+DIALOGUE
+PEACE TALK

--- MEET [031:032] ---
MEET {MEETS MET MEETING}
- REFUSED_TO_* [112]

--- HOLD [---] ---
HOLD {HELD HOLDS}
- % * &TALKS [030]
- * &TALKS [036]

--- WARN [160] ---
WARN
- + * BY $ [161]

--- BREAK [170] ---
BREAK {BROKE BROKEN}
+BREAK_OFF {+BROKE_OFF}
- * RELATIONS [195]
`)
const {syntax} = openEnglish()

function code(text: string, day = 19950701): string[] {
  const tokens = syntax.parse(syntax.tokenise(text, {from: 0, to: text.length}))
  return codeSentence(tokens, {actors, agents, verbs}, day).map(({source, target, code: one}) => `${source} ${target} ${one}`) // prettier-ignore
}

test("an actor has the code of the day, or the one for all days", () => {
  const codes = longestAt(actors, wordsOf("GRETA MOSS"), 0)?.value ?? []
  assert.deepEqual(codesOn(codes, 19970101), ["MERGOV"])
  assert.deepEqual(codesOn(codes, 20000101), ["MERREB"])
  assert.deepEqual(codesOn(codes, 19900101), ["MER"])
  assert.deepEqual(codesOn(longestAt(actors, wordsOf("AL-VARN"), 0)?.value ?? [], 19970101), [])
})

test("agents stand in the plural by rule, by name, or not at all", () => {
  const find = (phrase: string) => longestAt(agents, wordsOf(phrase), 0)?.value.code ?? null
  assert.deepEqual(["MINISTRIES", "OXEN", "FISHERMEN", "RED CROSSES"].map(find), ["GOV", "AGR", "LAB", null])
})

test("who does what to whom, in both directions where the code says so", () => {
  const rows: readonly (readonly [text: string, events: readonly string[]])[] = [
    ["Halden warned Merenia on Friday.", ["HAL MER 160"]],
    ["The government of Halden warned Merenia.", ["HALGOV MER 160"]],
    ["Halden met Merenia.", ["HAL MER 031", "MER HAL 032"]],
    ["Halden refused to meet Merenia.", ["HAL MER 112"]],
    ["Halden and Osterby held peace talks.", ["HAL OST 030", "OST HAL 030"]],
    ["Halden held a dialogue with Merenia.", ["HAL MER 036"]],
    ["Halden broke off relations with Merenia.", ["HAL MER 195"]],
    ["Halden, Osterby and the Isles warned Merenia.", ["HAL MER 160", "OST MER 160", "ISA MER 160", "ISB MER 160"]],
    ["Merenia was warned by Halden.", ["HAL MER 161"]],
    ["The Red Cross of Halden warned Merenia.", ["NGOHAL MER 160"]],
    ["The former government of Halden warned Merenia.", ["HALELI MER 160"]],
  ]
  for (const [text, events] of rows) assert.deepEqual(code(text), events, text)
})

test("no event without two actors, a known verb, or a code", () => {
  for (const text of ["Halden warned.", "Halden slept near Merenia.", "Halden held Merenia.", "Rain warned Merenia."])
    assert.deepEqual(code(text), [], text)
})
