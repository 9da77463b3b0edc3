import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "../../src/language/analysis.ts"
import {collationPack} from "../../src/languages/en/collation.ts"
import {mentionsOf, readEcb} from "./ecb-file.ts"
import {linkMentions, scoreLinks, subtopicsOf} from "./ecb.ts"

const line = (id: string, subtopic: string, chain: string): string =>
  JSON.stringify({
    ...{id, topic: "1", subtopic, sentences: [{id: 4, tokens: ["Guards", "held", "Dahl"]}]},
    events: [{sent: 4, tokens: [1], text: "held", chain}],
    entities: [{sent: 4, tokens: [2], text: "Dahl", chain: "dahl"}],
  })

// A parse of three words: the second governs the others.
const parse = (tokens: readonly {from: number; to: number; text: string}[]): Token[] =>
  tokens.map((token, i) => ({...token, lower: token.text.toLowerCase(), lemma: token.text.toLowerCase(), upos: i === 1 ? "VERB" : i === 0 ? "NOUN" : "PROPN", xpos: "", feats: "", head: i === 1 ? -1 : 1, rel: ["nsubj", "root", "obj"][i] ?? ""})) // prettier-ignore

test("mentions carry their partners, and those of one sub-topic are joined", () => {
  const documents = readEcb(`${line("a", "x", "hold")}\n${line("b", "x", "hold")}\n${line("c", "y", "other")}\n`, parse)
  const [first] = documents
  assert.ok(first !== undefined)
  const [event] = mentionsOf(first, "events", collationPack)
  assert.deepEqual([...(event?.partners ?? [])].sort(), ["dahl", "guard"])
  const groups = linkMentions(documents, subtopicsOf(documents), "events")
  assert.deepEqual(
    groups.map((group) => group.map(({document}) => document).join("")),
    ["ab", "c"],
  )
  assert.equal(scoreLinks(groups)[0]?.value, 1)
  const apart = linkMentions(documents, [[0], [1], [2]], "events")
  assert.ok((scoreLinks(apart)[0]?.value ?? 1) < 1)
})
