// Runs every example and counter-example of every kind through the real engine.

import assert from "node:assert/strict"
import {describe, test} from "node:test"
import type {Claim, Role} from "../claims/claim.ts"
import type {Example} from "../claims/happening.ts"
import type {Reading} from "../claims/reading.ts"
import {byRule} from "../base/maker.ts"
import {openEngine} from "../engine.ts"
import type {Document} from "../text/document.ts"
import {happenings} from "./index.ts"

const engine = openEngine()
const read = (text: string, language: string): Reading => engine.read(documentOf(text, language))

function documentOf(text: string, language: string): Document {
  const block = {
    kind: "paragraph",
    span: {from: 0, to: text.length},
    author: null,
    published: null,
    channel: null,
  } as const
  const stated = {title: null, url: null, outlet: null, byline: null, published: "2025-03-05", language}
  return {id: "d", captureId: "c", text, blocks: [block], ...stated, maker: byRule("test", "1", "test")}
}

function faultOf({claims, document}: Reading, type: string, example: Example): string | null {
  const named = claims.filter((one) => one.type === type)
  const words = ({trigger}: Claim): string => document.text.slice(trigger.from, trigger.to)
  const claim = named.find((one) => words(one).startsWith(example.trigger) || example.trigger.startsWith(words(one)))
  if (claim === undefined)
    return `no ${type} at “${example.trigger}”: ${claims.map((one) => `${one.type} “${words(one)}”`).join(", ")}`
  for (const [role, text] of Object.entries(example.roles ?? {}) as [Role, string][]) {
    const fillers = claim.roles[role] ?? []
    if (!fillers.some((one) => one.text.includes(text)))
      return `${role} is ${fillers.map((one) => `“${one.text}”`).join(", ") || "nobody"}, not “${text}”`
  }
  if (claim.polarity !== (example.polarity ?? "+")) return `polarity ${claim.polarity}`
  if (example.certainty !== undefined && claim.certainty !== example.certainty) return `certainty ${claim.certainty}`
  if (example.modality !== undefined && claim.modality !== example.modality) return `modality ${claim.modality}`
  if (example.count !== undefined && claim.count?.low !== example.count) return `count ${claim.count?.low}`
  return null
}

for (const happening of happenings) {
  describe(happening.name, () => {
    for (const [language, examples] of Object.entries(happening.examples))
      for (const example of examples)
        test(`${language}: ${example.text}`, () => {
          assert.equal(faultOf(read(example.text, language), happening.name, example), null)
        })
    for (const [language, texts] of Object.entries(happening.counterExamples))
      for (const text of texts)
        test(`${language}: not ${text}`, () => {
          const {claims, document} = read(text, language)
          const wrong = claims.filter((one) => one.type === happening.name)
          assert.deepEqual(
            wrong.map(({trigger}) => document.text.slice(trigger.from, trigger.to)),
            [],
          )
        })
  })
}

test("each kind is named once, has both labels, and examples of what it is and is not", () => {
  assert.equal(new Set(happenings.map(({name}) => name)).size, happenings.length)
  for (const {name, label, examples, counterExamples} of happenings) {
    assert.ok(label.en !== "" && label.es !== "", name)
    assert.ok((examples["en"] ?? []).length > 0 && (counterExamples["en"] ?? []).length > 0, name)
  }
})
