import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Read} from "./branch.ts"
import {mend} from "./mend.ts"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

// A sentence as "word/XPOS/head/rel", heads counted from 1, 0 the root.
function sentence(text: string): Read[] {
  return text.split(" ").map((part) => {
    const [word = "", xpos = "", head = "0", rel = "dep"] = part.split("/")
    const upos = xpos.startsWith("VB") ? "VERB" : xpos.startsWith("NNP") ? "PROPN" : xpos.startsWith("NN") ? "NOUN" : (sorts[xpos] ?? "ADP") // prettier-ignore
    return {text: word, upos, xpos, head: Number(head) - 1, rel}
  })
}
const sorts: Readonly<Record<string, string>> = {",": "PUNCT", HYPH: "PUNCT", CC: "CCONJ", WP: "PRON", PRP$: "PRON", CD: "NUM", DT: "DET", MD: "AUX"} // prettier-ignore

function mended(text: string): string {
  const tokens = sentence(text)
  mend(tokens)
  return tokens.map(({text, rel, head}) => `${text} ${rel} ${tokens[head]?.text ?? "–"}`).join("; ")
}

test("a name behind what its bearer is is no second subject", () => {
  assert.match(mended("Harbour/NN/2/compound chief/NN/5/nsubj Mara/NNP/5/nsubj Voss/NNP/3/flat left/VBD/0/root"), /Mara flat chief/) // prettier-ignore
  assert.match(mended("His/PRP$/2/nmod:poss lawyer/NN/4/nsubj Mara/NNP/4/nsubj left/VBD/0/root"), /Mara appos lawyer/)
})

test("two subjects stay where something joins or parts them, or the first names nobody", () => {
  for (const text of [
    "The/DT/2/det chief/NN/5/nsubj ,/,/4/punct Mara/NNP/5/nsubj left/VBD/0/root",
    "The/DT/2/det port/NN/4/nsubj Halden/NNP/4/nsubj sold/VBD/0/root",
    "chief/NN/4/nsubj and/CC/3/cc Mara/NNP/4/nsubj left/VBD/0/root",
  ])
    assert.match(mended(text), /Mara nsubj left|Halden nsubj sold/)
})

test("a noun between commas says what the subject is", () => {
  const text = "Mara/NNP/6/nsubj ,/,/4/punct the/DT/4/det chief/NN/6/nsubj ,/,/6/punct left/VBD/0/root"
  assert.match(mended(text), /chief appos Mara/)
})

test("a relative pronoun before a subject is the object of its clause", () => {
  const text = "men/NNS/0/root whom/WP/5/nsubj the/DT/4/det army/NN/5/nsubj arrested/VBD/1/acl:relcl"
  assert.match(mended(text), /whom obj arrested/)
})

test("a first clause has its own subject", () => {
  const text =
    "As/IN/4/mark the/DT/3/det boats/NNS/8/nsubj burned/VBD/3/acl ,/,/4/punct the/DT/7/det crowd/NN/8/nsubj fled/VBD/0/root"
  assert.match(mended(text), /boats nsubj burned; burned advcl fled/)
})

test("what is told without a conjunction has its own subject", () => {
  const text =
    "Two/CD/2/nummod papers/NNS/7/nsubj reported/VBD/2/acl the/DT/5/det port/NN/7/nsubj was/VBD/7/cop shut/VBN/0/root"
  assert.match(mended(text), /papers nsubj reported; reported root –.*shut ccomp reported/)
})

test("a noun set apart by commas keeps its participle, and the sentence its verb", () => {
  const text =
    "Voss/NNP/11/nsubj ,/,/3/punct one/CD/7/nsubj of/IN/6/case the/DT/6/det clerks/NNS/3/nmod seized/VBD/0/root in/IN/9/case May/NNP/7/obl ,/,/7/punct died/VBD/7/conj"
  assert.match(mended(text), /one appos Voss.*seized acl clerks.*died root –/)
  // With a conjunction these are two deeds.
  assert.match(mended(text.replace(",/,/7/punct died", "and/CC/11/cc died")), /died conj seized/)
})

test("what opens a clause is no preposition of its subject", () => {
  const text =
    "missing/JJ/0/root since/IN/4/case the/DT/4/det boat/NN/1/obl ,/,/7/punct the/DT/7/det Gull/NNP/4/appos ,/,/7/punct was/VBD/10/aux:pass stopped/VBN/1/parataxis"
  assert.match(mended(text), /since mark stopped.*boat nsubj:pass stopped.*stopped advcl missing/)
})

test("people are freed, elections are free", () => {
  const text = "offered/VBD/0/root to/IN/5/case free/JJ/5/amod ten/CD/5/nummod prisoners/NNS/1/obl"
  assert.match(mended(text), /to mark free; free xcomp offered; ten nummod prisoners; prisoners obj free/)
  assert.match(mended(text.replace("prisoners", "elections")), /free amod elections; .*elections obl offered/)
})

test("sentences of the trained file are mended as they are read", () => {
  const models = join(import.meta.dirname, "..", "..", "..", "..", "models", "en")
  const parse = loadParse((name) => readFileSync(join(models, name)))
  const text = "Karim Sall, one of the rowers seized on May 8, died in hospital, his sister-in-law Mara Voss said."
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  const headOf = (word: string): string => {
    const one = tokens.find((token) => token.text === word)
    return `${one?.rel} ${tokens[one?.head ?? -1]?.text}`
  }
  assert.equal(headOf("Mara"), "appos sister")
  assert.equal(headOf("seized"), "acl rowers")
})
