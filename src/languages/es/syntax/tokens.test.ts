import assert from "node:assert/strict"
import {test} from "node:test"
import {splitSentences} from "./sentences.ts"
import {tokenise} from "./tokens.ts"

const cut = (text: string): string => tokenise(text, {from: 0, to: text.length}).map((token) => token.text).join("|") // prettier-ignore

const rows: readonly (readonly [string, string])[] = [
  ["Salió del penal.", "Salió|del|penal|."],
  ["Quieren liberarlos al alba", "Quieren|liberarlos|al|alba"],
  ["«No vimos nada», dijo.", "«|No|vimos|nada|»|,|dijo|."],
  ["—¿Quién? —dijo él—. ¡Nadie!", "—|¿|Quién|?|—|dijo|él|—|.|¡|Nadie|!"],
  ["El Sr. Lobo y la Dra. Paz viven en EE.UU. hoy.", "El|Sr.|Lobo|y|la|Dra.|Paz|viven|en|EE.UU.|hoy|."],
  ["J. R. Mota llegó a las 23.40", "J.|R.|Mota|llegó|a|las|23.40"],
  ["Pagó 1.250,50 € (20%)", "Pagó|1.250,50|€|(|20|%|)"],
  ["un coche-bomba y 3/4/2024", "un|coche-bomba|y|3/4/2024"],
  ["a las 9 p.m. del art. 5", "a|las|9|p.m.|del|art.|5"],
  ["véase www.ejemplo.org, @ana_2 y #Libres", "véase|www.ejemplo.org|,|@ana_2|y|#Libres"],
  ["Lo hizo por arte.", "Lo|hizo|por|arte|."],
  ["y entonces... nada", "y|entonces|...|nada"],
]

for (const [text, expected] of rows)
  test(text, () => {
    assert.equal(cut(text), expected)
    for (const {from, to, text: word} of tokenise(text, {from: 0, to: text.length}))
      assert.equal(text.slice(from, to), word)
  })

const sentences: readonly (readonly string[])[] = [
  ["La vio el Sr. Lobo.", "Nadie más."],
  ["«¿Dónde están?» preguntó ella."],
  ["¿Dónde están?", "¿Quién lo sabe?"],
  ["Vive en EE. UU. desde 2010.", "Volverá."],
  ["El ministro calló…", "Luego se fue."],
  ["Dijo: «Basta. Nos vamos».".slice(0, 13), "Nos vamos».", "Después salió."],
]

for (const expected of sentences)
  test(expected.join(" / "), () => {
    const text = expected.join(" ")
    const tokens = tokenise(text, {from: 0, to: text.length})
    const starts = splitSentences(text, tokens, () => false).map((at) => tokens[at]?.from ?? 0)
    assert.deepEqual(starts.map((start, i) => text.slice(start, starts[i + 1]).trim()), expected) // prettier-ignore
  })
