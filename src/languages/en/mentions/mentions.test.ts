import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {RawToken, SyntaxPack} from "../../../language/pack.ts"
import type {Token} from "../../../language/analysis.ts"
import type {Entity, Found} from "../../../mentions/entity.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Document} from "../../../text/document.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {wordOf} from "./lexicon.ts"
import {mentionPack} from "./pack.ts"

// Tags by ending and list, with no trained file and no heads: what the rules promise to manage with.
const verbs =
  /^(?:said|told|left|met|was|were|is|are|has|had|have|walked|asked|denied|held|saw|called|rejected|thanked|wrote|freed|arrested|came|fled|went|opened|took|spoke|remain|managed|refused|granted|describes?|did|do|not|never|will)$/i
const adjectives =
  /^(?:former|foreign|political|last|new|other|own|old|remaining|armed|senior|current|local|human|Merelian|[A-Z]\w+(?:ian|ese|ish))$/

function tag(tokens: readonly RawToken[]): Token[] {
  return tokens.map((token, i) => {
    const word = wordOf(token.text.toLowerCase())
    const [upos, xpos] = tagOf(token.text, word, i)
    return {
      ...token,
      lower: token.text.toLowerCase(),
      lemma: token.text.toLowerCase(),
      upos,
      xpos,
      feats: "",
      head: -2,
      rel: "",
    }
  })
}

function tagOf(text: string, word: ReturnType<typeof wordOf>, at: number): [string, string] {
  if (!/[\p{L}\p{N}]/u.test(text)) return ["PUNCT", "."]
  if (text === "'s") return ["PART", "POS"]
  if (verbs.test(text))
    return /^(?:was|were|is|are|has|had|have|did|do|will)$/i.test(text) ? ["AUX", "VBD"] : ["VERB", "VBD"]
  if (word.pronoun !== null) return ["PRON", word.pronoun.possessive ? "PRP$" : "PRP"]
  if (text === "that" && at > 0) return ["SCONJ", "IN"]
  if (word.determiner !== null) return ["DET", "DT"]
  if (word.number !== null || /^\d/.test(text)) return ["NUM", "CD"]
  if (word.leads !== null) return ["ADP", "IN"]
  if (adjectives.test(text) || /^(?:former|unofficial)$/i.test(text)) return ["ADJ", "JJ"]
  if (word.grammar) return ["CCONJ", "CC"]
  if (/^\p{Lu}/u.test(text)) return ["PROPN", "NNP"]
  if ((word.noun === null || word.noun.lemma === "detained") && /(?:ed|held)$/.test(text)) return ["VERB", "VBN"]
  if (word.noun === null && /ing$/.test(text)) return ["VERB", "VBG"]
  return ["NOUN", "NN"]
}

const syntax: SyntaxPack = {tokenise, split: splitSentences, parse: tag}

function read(text: string, outlet: string | null = null): Found {
  const blocks = [
    {kind: "paragraph" as const, span: {from: 0, to: text.length}, author: null, published: null, channel: null},
  ]
  const about = {title: null, outlet, byline: null, published: null, language: "en", url: null}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...about, maker: byRule("test", "1", "test")}
  return findMentions(document, analyse(document, syntax), mentionPack)
}

function named(found: Found, kind: Entity["kind"]): string[] {
  return found.entities.filter((one) => one.kind === kind && one.named).map((one) => one.name)
}

function wordsOf(found: Found, entity: Entity | undefined): string[] {
  return (entity?.mentions ?? []).map((id) => found.mentions.find((one) => one.id === id)?.text ?? "")
}

function holding(found: Found, words: string): Entity | undefined {
  return found.entities.find((one) => wordsOf(found, one).includes(words))
}

test("people are found by their names, whatever stands before them", () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["Yesterday the Merelian journalist Pavlo Estrin left.", ["Pavlo Estrin"]],
    ["U.S. Secretary of State Harlan Voss met nobody.", ["Harlan Voss"]],
    ["Secretary of Home Affairs Ilse Marant spoke.", ["Ilse Marant"]],
    ["Minister of Justice Ana Quiroz spoke.", ["Ana Quiroz"]],
    ["We met Mr Okande-Lys and Dr. Rhea Tamm.", ["Okande-Lys", "Rhea Tamm"]],
    ["Colonel Idris Bako denied it.", ["Idris Bako"]],
    ["They freed María José de la Cruz and Omar al-Rashidi.", ["María José de la Cruz", "Omar al-Rashidi"]],
    ["Officers saw J. P. Morrow and Ludwig van den Berg.", ["J. P. Morrow", "Ludwig van den Berg"]],
    ["The premier of Ostria, Tomas Ilgar, refused.", ["Tomas Ilgar"]],
    ["Nela Brask, 34, left.", ["Nela Brask"]],
    ["A spokeswoman for opposition leader Vera Holt-Mann, Klara Winn, said so.", ["Vera Holt-Mann", "Klara Winn"]],
  ]
  for (const [text, names] of table) assert.deepEqual(named(read(text), "person"), names, text)
})

test("what is no person is none", () => {
  const table = [
    "The Ministry of Foreign Relations said nothing.",
    "He was held in Santa Olalla prison, near Port Brine.",
    "The Harbour Security Act was new.",
    "The Ostria Times and Radio Costanera said so.",
    "They met on Tuesday at Saint Elmo Bridge.",
    "She was driven to Gal Uren last March.",
    "The Brigade of the Reeds took them.",
    "Amnesty International and the United Nations asked.",
    "Operation Silver Reed was called off.",
    "They left the Merelian Embassy in Caracas.",
    "Nobody was in Calle Mayor or on Isla Verde.",
    "Everything points to a long negotiation.",
    "ALERT: POLICE ARREST TWO AT HARBOUR",
    "However, Dockers Have Closed The South Gate",
  ]
  for (const text of table) assert.deepEqual(named(read(text), "person"), [], text)
})

test("a role found with a name is kept, and short forms join the full name", () => {
  const found = read("Former premier Aldo Venn said so. Venn left. The premier denied it. Mr Venn was called.")
  const venn = holding(found, "Mr Venn")
  assert.equal(venn?.name, "Aldo Venn")
  assert.deepEqual(wordsOf(found, venn), ["Former premier Aldo Venn", "Venn", "The premier", "Mr Venn"])
  assert.ok(venn?.roles.some((role) => /premier/.test(role)))
  assert.ok(venn?.links.every((link) => link.reason !== ""))
})

test("namesakes stay apart", () => {
  const found = read(
    "Coast guardsman Emil Sarro was held. His wife, Nadia Sarro, said so. Mr Sarro was freed. Ms Sarro left.",
  )
  assert.deepEqual(named(found, "person"), ["Emil Sarro", "Nadia Sarro"])
  assert.equal(holding(found, "Mr Sarro")?.name, "Emil Sarro")
  assert.equal(holding(found, "Ms Sarro")?.name, "Nadia Sarro")
  assert.equal(holding(found, "His wife")?.name, "Nadia Sarro")
})

test("one surname may be said once for two", () => {
  const found = read("Davor and Selma Kirsch were held. Selma Kirsch left. The Kirschs thanked nobody.")
  assert.deepEqual(named(found, "person"), ["Davor Kirsch", "Selma Kirsch"])
})

test("one group called by many names is one, and other groups stay apart", () => {
  const found = read(
    "Five members of Vera Holt's team, asylum seekers in the Merelian Embassy in Caracas, left. " +
      "The asylum seekers are Ada Linn, Boris Mott, Carla Nunn, David Orr and Elsa Pike. " +
      "Police saw the five. All hostages are safe. He met 252 prisoners. She thanked the five heroes. The refugees left.",
  )
  const five = holding(found, "the five")
  for (const words of ["asylum seekers", "The asylum seekers", "All hostages", "the five heroes", "The refugees"])
    assert.equal(holding(found, words)?.id, five?.id, words)
  assert.equal(five?.size?.low, 5)
  assert.deepEqual(
    five?.members.map((id) => found.entities.find((one) => one.id === id)?.name),
    ["Ada Linn", "Boris Mott", "Carla Nunn", "David Orr", "Elsa Pike"],
  )
  assert.notEqual(holding(found, "252 prisoners")?.id, five?.id)
  assert.notEqual(holding(found, "Police")?.id, five?.id)
})

test("some of a group are within it and not the group", () => {
  const found = read(
    "The five aides left. One of the five is in Ostria. Two of the aides were freed. One of the five spoke in Ostria and another in Merelia.",
  )
  const five = holding(found, "The five aides")
  for (const words of ["One of the five", "Two of the aides", "another"]) {
    const part = holding(found, words)
    assert.equal(part?.within, five?.id, words)
    assert.notEqual(part?.id, five?.id)
  }
  assert.equal(holding(found, "One of the five")?.kind, "person")
})

test("a share of a group is within it", () => {
  const found = read("The five aides left. Half of the aides were freed. The party won half of the vote.")
  assert.equal(holding(found, "Half of the aides")?.within, holding(found, "The five aides")?.id)
  assert.equal(found.entities.some(({name}) => name.includes("vote")), false) // prettier-ignore
})

test("members are known from lists before, after and beside the group", () => {
  const table: readonly (readonly [string, string, number])[] = [
    ["Two photographers detained with her, Piet Lamm and Kora Sond, were freed.", "Two photographers", 2],
    ["Three of our colleagues are still held: Lena Hart, Musa Kelim and Yara Soll.", "Three of our colleagues", 3],
    ["Lena Hart, Musa Kelim and Yara Soll, the three nurses, left.", "the three nurses", 3],
    ["The painter Davor Kirsch and the poet Selma Moor left. The couple were called.", "The couple", 2],
  ]
  for (const [text, group, size] of table) assert.equal(holding(read(text), group)?.members.length, size, text)
})

test("bodies are found and taken up again by their noun, with whose they are", () => {
  const found = read(
    "The Merelian foreign ministry denied it. The interior ministry said so. The foreign ministry refused. Orsan Kelt's government left. The government denied it.",
  )
  assert.equal(holding(found, "The foreign ministry")?.id, holding(found, "The Merelian foreign ministry")?.id)
  assert.notEqual(holding(found, "The interior ministry")?.id, holding(found, "The foreign ministry")?.id)
  assert.equal(holding(found, "The government")?.id, holding(found, "Orsan Kelt's government")?.id)
})

test("pronouns go to whom they fit; first persons are left to attribution", () => {
  const found = read('Nadia Sarro met Emil Brandt. She told him that he was free. "I was held," she said.')
  assert.ok(wordsOf(found, holding(found, "Nadia Sarro")).includes("She"))
  assert.ok(wordsOf(found, holding(found, "Emil Brandt")).includes("him"))
  assert.equal(holding(found, "I"), undefined)
  assert.ok(found.mentions.some((one) => one.text === "I" && one.form === "pronoun"))
})

test("unnamed people are mentions of their own", () => {
  const found = read(
    "A diplomat from Ostria, who asked not to be named, said so. The diplomat left. Unofficial sources denied it.",
  )
  assert.equal(holding(found, "The diplomat")?.id, holding(found, "A diplomat")?.id)
  assert.equal(holding(found, "The diplomat")?.named, false)
  assert.equal(holding(found, "Unofficial sources")?.kind, "group")
})

test("every mention stands where it says, belongs to at most one entity, and ids do not change", () => {
  const text =
    "The five aides, one of them Ada Linn, left Ostria. Her sister, Mara Linn, told The Ostria Times that they were free."
  const [one, two] = [read(text), read(text)]
  assert.deepEqual(one, two)
  const seen = new Set<string>()
  for (const mention of one.mentions) {
    assert.equal(text.slice(mention.span.from, mention.span.to), mention.text)
    assert.ok(mention.span.from <= mention.head.from && mention.head.to <= mention.span.to)
    assert.ok(mention.maker.rule !== null)
  }
  for (const entity of one.entities)
    for (const id of entity.mentions) {
      assert.ok(!seen.has(id))
      seen.add(id)
    }
})

// No clock: with work in the square of the text, so long a one would keep this file from ending.
test("a long text of one thing over and over is read to its end", () => {
  for (const unit of [
    "Ana Ruiz, ",
    "one of the ",
    "Ana's ",
    "the five aides and ",
    "a-",
    "Ana Ortega said. Luis Ortega said. ",
  ]) {
    const text = unit.repeat(Math.ceil(160_000 / unit.length))
    const {mentions} = read(text)
    for (const {span, text: words} of mentions) assert.equal(text.slice(span.from, span.to), words)
  }
})
