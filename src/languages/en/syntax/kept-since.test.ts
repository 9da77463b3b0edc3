import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "..", "..", "..", "..", "models", "en")
const parse = loadParse((name) => readFileSync(join(models, name)))

const arcs = (text: string): string => {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  return tokens.flatMap(({text: word, rel, head, upos}) => (/^(?:root|nsubj|acl)/.test(rel) && upos !== "PUNCT" ? [`${word} ${rel} ${tokens[head]?.text ?? "–"}`] : [])).join(", ") // prettier-ignore
}

test("a day behind “since” is no subject of what befalls those who were held since then", () => {
  assert.equal(
    arcs("The fishermen held since 9 January were flown home."),
    "fishermen nsubj:pass flown, held acl fishermen, flown root –",
  )
  assert.equal(
    arcs("Two nurses held captive since March have been released."),
    "nurses nsubj:pass released, held acl nurses, released root –",
  )
  assert.equal(arcs("The man held since Monday was freed."), "man nsubj:pass freed, held acl man, freed root –")
})

test("what a day is declared is said of the day", () => {
  assert.match(arcs("The men were held since Monday was declared a day of mourning."), /held root –/)
  assert.match(arcs("The shops closed since Monday was a holiday."), /closed root –/)
})

test("a plural that opens its sentence before “that” is a noun where something is said of it", () => {
  assert.equal(
    arcs("Reports that the nuns had been kidnapped proved false."),
    "Reports nsubj proved, nuns nsubj:pass kidnapped, kidnapped acl Reports, proved root –",
  )
  assert.match(arcs("Reports that two miners had died were denied by the company."), /denied root –/)
  assert.match(arcs("Says that he was beaten by guards."), /Says root –/)
  assert.match(arcs("Claims that he was held and was beaten."), /Claims root –/)
})
