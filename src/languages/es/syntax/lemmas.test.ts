import assert from "node:assert/strict"
import {test} from "node:test"
import {conjugate} from "./conjugate.ts"
import {featuresOf} from "./features.ts"
import {lemmaOf} from "./lemmas.ts"

// A word, its tags, its features where they matter, and its lemma.
const rows: readonly (readonly [word: string, upos: string, xpos: string, lemma: string, feats?: string])[] = [
  ["fueron", "AUX", "VBD", "ser"],
  ["van", "VERB", "VBP", "ir"],
  ["dijo", "VERB", "VBD", "decir"],
  ["detuvieron", "VERB", "VBD", "detener"],
  ["pidió", "VERB", "VBD", "pedir"],
  ["durmieron", "VERB", "VBD", "dormir"],
  ["piensa", "VERB", "VBZ", "pensar"],
  ["vuelven", "VERB", "VBP", "volver"],
  ["busqué", "VERB", "VBD", "buscar"],
  ["lleguen", "VERB", "VBS", "llegar"],
  ["conozco", "VERB", "VBP", "conocer"],
  ["exijan", "VERB", "VBS", "exigir"],
  ["huyeron", "VERB", "VBD", "huir"],
  ["condujo", "VERB", "VBD", "conducir"],
  ["tendrá", "VERB", "VBF", "tener"],
  ["querría", "VERB", "VBC", "querer"],
  ["cree", "VERB", "VBZ", "creer", "Mood=Ind|Tense=Pres"],
  ["cree", "VERB", "VBS", "crear", "Mood=Sub|Tense=Pres"],
  ["liberarlos", "VERB", "VB", "liberar"],
  ["diciéndole", "VERB", "VBG", "decir"],
  ["devuelto", "VERB", "VBN", "devolver"],
  ["excarceladas", "VERB", "VBN", "excarcelar"],
  ["detenidos", "ADJ", "VBN", "detener"],
  ["tuiteó", "VERB", "VBD", "tuitear"],
  ["blindaron", "VERB", "VBD", "blindar"],
  ["mujeres", "NOUN", "NNS", "mujer"],
  ["jóvenes", "NOUN", "NNS", "joven"],
  ["liberaciones", "NOUN", "NNS", "liberación"],
  ["portavoces", "NOUN", "NNS", "portavoz"],
  ["calles", "NOUN", "NNS", "calle"],
  ["país", "NOUN", "NN", "país"],
  ["humanas", "ADJ", "JJ", "humano"],
  ["socialistas", "ADJ", "JJ", "socialista"],
  ["del", "ADP", "IN", "de"],
  ["las", "DET", "DT", "el"],
  ["las", "PRON", "PRP", "él"],
  ["e", "CCONJ", "CC", "y"],
  ["Rosas", "PROPN", "NNP", "Rosas"],
]

for (const [word, upos, xpos, lemma, feats = ""] of rows)
  test(`${word} ${xpos}: ${lemma}`, () => {
    assert.equal(lemmaOf(word, upos, xpos, feats), lemma)
  })

test("no verb has forms of another's making", () => {
  assert.ok(!conjugate("pedir").has("pedió"))
  assert.ok(!conjugate("buscar").has("buscé"))
  assert.ok(conjugate("leer").has("leyeron"))
  assert.ok(conjugate("seguir").has("siga"))
})

test("features follow from words where tags have none", () => {
  assert.equal(featuresOf("las", "DET", "DT", ""), "Definite=Def|Gender=Fem|Number=Plur|PronType=Art")
  assert.equal(featuresOf("ella", "PRON", "PRP", ""), "Case=Acc,Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs")
  assert.equal(featuresOf("heridas", "VERB", "VBN", "VerbForm=Part"), "Gender=Fem|Number=Plur|VerbForm=Part")
  assert.equal(featuresOf("hotel", "NOUN", "NN", "Gender=Masc|Number=Sing"), "Gender=Masc|Number=Sing")
})
