// Who and what Spanish sentences point at, with the shipped grammar and names.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Document} from "../../../text/document.ts"
import {loadNames} from "../syntax/names.ts"
import {loadParse} from "../syntax/parse.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {formsOf} from "./noun-forms.ts"
import {mentionPack} from "./pack.ts"

const models = join(import.meta.dirname, "../../../../models/es")
const readModel = (name: string): Uint8Array => readFileSync(join(models, name))
const syntax = {tokenise, split: splitSentences, parse: loadParse(readModel)}
const pack = {...mentionPack, names: loadNames(readModel)}

function read(text: string) {
  const block = {kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null} as const // prettier-ignore
  const about = {title: null, outlet: null, byline: null, published: null, language: "es", url: null}
  const document: Document = {
    id: "d",
    captureId: "c",
    text,
    blocks: [block],
    ...about,
    maker: byRule("test", "1", "test"),
  }
  return findMentions(document, analyse(document, syntax), pack)
}

const mentionsOf = (text: string): string[] =>
  read(text)
    .mentions.filter(({kind}) => kind !== "time" && kind !== "quantity")
    .map((one) => `${one.kind}: ${one.text}`)

// A sentence, what must be found in it, and after "not" what must not.
const rows: readonly (readonly [string, ...string[]])[] = [
  ["El presidente Ruiz y la ministra Ana Lobo viajaron a Costa Brava.", "person: El presidente Ruiz", "person: la ministra Ana Lobo", "place: Costa Brava"],
  ["Juan Pérez Mota y Lucía de la Torre salieron.", "person: Juan Pérez Mota", "person: Lucía de la Torre", "not place: Torre"],
  ["La Policía Nacional detuvo a tres de ellos.", "organization: La Policía Nacional", "group: tres de ellos", "group: ellos"],
  ["Medio centenar de opositores salió de la cárcel de Ramo Verde.", "group: Medio centenar de opositores", "place: Ramo Verde", "not organization: Medio"],
  ["Los venezolanos esperan a sus familias.", "group: Los venezolanos", "group: sus familias"],
  ["La embajada del país no respondió al ministro.", "place: La embajada del país", "person: ministro", "not person: al ministro"],
  ["Su madre vio a un soldado y a una soldado.", "person: Su madre", "person: un soldado"],
  ["Ayer NO salió nadie. Exigimos respuestas.", "not person: NO", "not person: Exigimos"],
  ["El ministro llegó a las 6 de la tarde.", "person: El ministro", "not group: las 6 de la tarde"],
  ["El fiscal de Orlanza preguntó por los 40 orlanzanos retenidos.", "group: los 40 orlanzanos"],
  ["El fiscal de Orlanza vio los ventanos.", "not group: los ventanos"],
  ["El Procurador de los Derechos Mineros calló.", "person: El Procurador de los Derechos Mineros", "not organization: El Procurador de los Derechos Mineros"],
  ["La Procuraduría de los Derechos Mineros calló.", "organization: La Procuraduría de los Derechos Mineros"],
  ["Informó el Ministerio de Minas que la puerta cedió.", "organization: el Ministerio de Minas"],
  ["El dirigente campesino Juan Soto calló.", "person: El dirigente campesino Juan Soto", "not person: El dirigente"],
  ["Otros once resultaron heridos.", "group: Otros once", "not group: once resultaron heridos"],
  ["Doce de los rescatados fueron deportados.", "group: Doce de los rescatados"],
  ["La policía las detuvo. La noche cayó.", "group: las", "not person: La"],
  ["El alcalde lo negó y quiere detenerla.", "person: la", "not person: lo"],
  ["La República de Altamar calló.", "place: La República de Altamar"],
] // prettier-ignore

for (const [text, ...expected] of rows)
  test(text, () => {
    const found = mentionsOf(text)
    for (const one of expected)
      if (one.startsWith("not ")) assert.ok(!found.includes(one.slice(4)), `${one}: ${found.join(", ")}`)
      else assert.ok(found.includes(one), `${one}: ${found.join(", ")}`)
  })

test("one person under a full name, a surname and an office", () => {
  const {entities} = read("El ministro Gaspar Loza habló. Loza negó todo. Su esposa, Marta Gil, calló.")
  assert.deepEqual(
    entities.filter(({kind, named}) => kind === "person" && named).map(({name}) => name),
    ["Gaspar Loza", "Marta Gil"],
  )
})

test("forms of nouns tell number, and gender where they can", () => {
  assert.deepEqual(
    formsOf("senador&").map(({form, number, gender}) => `${form} ${number} ${gender}`),
    ["senador one male", "senadora one female", "senadores many null", "senadoras many female"],
  )
  assert.deepEqual(
    formsOf("rehén").map(({form}) => form),
    ["rehén", "rehenes"],
  )
  assert.equal(mentionPack.word("detenida").noun?.gender, "female")
  assert.equal(mentionPack.word("detenidas").noun?.lemma, "detenido")
})

test("la hija de la que habla su madre es ella", () => {
  const {entities, mentions} = read("Inés Varela desapareció el viernes. Su madre, Rosa Vidal, dijo que su hija había sido detenida.") // prettier-ignore
  const daughter = mentions.find(({text}) => text === "su hija")
  assert.equal(entities.find((one) => one.mentions.includes(daughter?.id ?? ""))?.name, "Inés Varela")
})
