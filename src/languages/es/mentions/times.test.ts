import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {SyntaxPack} from "../../../language/pack.ts"
import {findAmounts} from "../../../mentions/amounts.ts"
import type {QuantityValue} from "../../../mentions/quantity.ts"
import type {TimeValue} from "../../../mentions/time.ts"
import {findTimes} from "../../../mentions/times.ts"
import type {Document} from "../../../text/document.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {amountPack} from "./amounts.ts"
import {timePack} from "./times.ts"

// The words alone: these rules must hold without any tags.
const syntax: SyntaxPack = {
  tokenise,
  split: splitSentences,
  parse: (tokens) => tokens.map((token) => ({...token, lower: token.text.toLowerCase(), lemma: token.text, upos: "", xpos: "", feats: "", head: -2, rel: ""})),
} // prettier-ignore

function documentOf(text: string, published: string | null): Document {
  const block = {kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null} as const // prettier-ignore
  const none = {title: null, outlet: null, byline: null, language: "es", url: null}
  return {id: "d", captureId: "c", text, blocks: [block], published, ...none, maker: byRule("test", "1", "test")}
}

function times(text: string, published: string | null): string[] {
  const document = documentOf(text, published)
  return findTimes(document, analyse(document, syntax), timePack).map((mention) => {
    const value = mention.value as TimeValue
    const days = value.from === value.to ? String(value.from) : `${value.from ?? ""}..${value.to ?? ""}`
    return `${mention.text} = ${days}${value.role === "at" ? "" : ` ${value.role}`}`
  })
}

function amounts(text: string): string[] {
  const document = documentOf(text, null)
  return findAmounts(document, analyse(document, syntax), {amounts: amountPack, times: timePack}).map((mention) => {
    const {low, high, relation, unit} = mention.value as QuantityValue
    const bounds = low === high ? String(low) : `${low ?? ""}..${high ?? ""}`
    return `${mention.text} = ${relation === "exact" ? "" : `${relation} `}${bounds}${unit === null ? "" : ` ${unit}`}`
  })
}

const Published = "2025-05-07T18:15:00+01:00" // a Wednesday

const timeCases: readonly (readonly [string, ...string[]])[] = [
  ["El convoy salió el martes por la noche.", "el martes por la noche = 2025-05-06"],
  ["El convoy salió el pasado viernes.", "el pasado viernes = 2025-05-02"],
  ["El convoy salió el viernes pasado.", "el viernes pasado = 2025-05-02"],
  ["El tribunal se reunirá el viernes.", "el viernes = 2025-05-09"],
  ["Huyó el 4 de marzo.", "el 4 de marzo = 2025-03-04"],
  ["Huyó el jueves 18 de diciembre de 2024.", "el jueves 18 de diciembre de 2024 = 2024-12-18"],
  ["Huyó el 4 de marzo del 98.", "el 4 de marzo del 98 = 1998-03-04"],
  ["El 4 de marzo 98 presos salieron.", "El 4 de marzo = 2025-03-04"],
  ["Huyó el 1.º de enero.", "el 1.º de enero = 2025-01-01"],
  ["Huyó en diciembre pasado.", "diciembre pasado = 2024-12-01..2024-12-31"],
  ["Lo detuvieron en abril de 2023.", "abril de 2023 = 2023-04-01..2023-04-30"],
  ["Huyó el día de ayer.", "el día de ayer = 2025-05-06"],
  ["Huyó hace ya once días.", "hace ya once días = 2025-04-26"],
  ["Huyó a finales del año pasado.", "a finales del año pasado = 2024-09-01..2024-12-31"],
  ["Fue el día de la mina."],
  ["Ocurrió hace dos días.", "hace dos días = 2025-05-05"],
  ["Murió hace tres años.", "hace tres años = 2022-01-01..2022-12-31"],
  ["Están presos desde hace más de un año.", "hace más de un año = 2024-05-07..2025-05-07 during"],
  ["Salieron la madrugada del 2.", "la madrugada del 2 = 2025-05-02"],
  ["Salieron la noche del jueves.", "la noche del jueves = 2025-05-01"],
  ["Salieron anoche.", "anoche = 2025-05-06"],
  ["Salieron ayer a las 8 de la mañana.", "ayer a las 8 de la mañana = 2025-05-06T08:00+01:00"],
  ["Cayó el pasado lunes 5.", "el pasado lunes 5 = 2025-05-05"],
  ["Cayó a las 23.40 del martes.", "las 23.40 del martes = 2025-05-06T23:40+01:00"],
  ["Vuelve pasado mañana.", "pasado mañana = 2025-05-09"],
  ["Llegó la semana pasada.", "la semana pasada = 2025-04-28..2025-05-04"],
  ["Llegará el próximo año.", "el próximo año = 2026-01-01..2026-12-31"],
  ["Empezó a mediados de junio de 2023.", "a mediados de junio de 2023 = 2023-06-11..2023-06-20"],
  ["Faltan desde diciembre.", "diciembre = 2024-12-01..2024-12-31 since"],
  ["Esperaron hasta el 3 de mayo.", "el 3 de mayo = 2025-05-03 until"],
  ["Fue entre el 3 y el 5 de mayo.", "entre el 3 y el 5 de mayo = 2025-05-03..2025-05-05 during"],
  ["Nació en 1998.", "1998 = 1998-01-01..1998-12-31"],
  ["Cayó la tarde del pasado 3 de mayo.", "la tarde del pasado 3 de mayo = 2025-05-03"],
  ["Volvió en mayo del año pasado.", "mayo del año pasado = 2024-05-01..2024-05-31"],
  ["Llovió el fin de semana.", "el fin de semana = 2025-05-03..2025-05-04"],
  ["Fue en el segundo semestre de 2024.", "el segundo semestre de 2024 = 2024-07-01..2024-12-31"],
  ["Se fue el 2 de mayo. Al día siguiente volvió.", "el 2 de mayo = 2025-05-02", "Al día siguiente = 2025-05-03"],
  ["Volverá dentro de dos semanas.", "dentro de dos semanas = 2025-05-19..2025-05-25"],
  ["Fue de noviembre a febrero de 2017.", "de noviembre a febrero de 2017 = 2016-11-01..2017-02-28 during"],
  ["Salió a las ocho y media de la noche.", "las ocho y media de la noche = 2025-05-07T20:30+01:00"],
  ["Murieron 40 en Santo Domingo."],
  ["Firma cada lunes.", "cada lunes = null during"],
  ["Tiene 2000 vacas, doce hijos y un mañoso."],
  ["La tarde de Ana fue larga; los presos marcharon.", "La tarde = 2025-05-07"],
]

const amountCases: readonly (readonly [string, ...string[]])[] = [
  ["Liberaron a 252 presos.", "252 = 252 presos"],
  ["Liberaron a al menos 15 personas.", "al menos 15 = at-least 15.. personas"],
  ["Salieron más de seiscientos soldados.", "más de seiscientos = at-least 600.. soldados"],
  ["Salieron entre 30 y 40 vecinos.", "entre 30 y 40 = about 30..40 vecinos"],
  ["Unos 900 soldados salieron.", "Unos 900 = about 900 soldados"],
  ["Hubo hasta 40 barcos.", "hasta 40 = at-most ..40 barcos"],
  ["Medio centenar de vecinos salió.", "Medio centenar = about 50 vecinos"],
  ["Una veintena de vecinos salió.", "Una veintena = about 20 vecinos"],
  ["Decenas de miles de vecinos salieron.", "Decenas de miles = at-least 20000.. vecinos"],
  ["Decenas de vecinos salieron.", "Decenas = at-least 20.. vecinos"],
  ["Perdió treinta y cinco barcos y dos mil trescientos marinos.", "treinta y cinco = 35 barcos", "dos mil trescientos = 2300 marinos"], // prettier-ignore
  ["Hay 1.500 presos y 2,5 millones de euros.", "1.500 = 1500 presos", "2,5 millones de euros = 2500000 euros"],
  ["Cambió 140 mineros por el mismo número de marineros.", "140 = 140 mineros", "el mismo número = same-as 140 marineros"], // prettier-ignore
  ["La mitad de los guardias huyó, el 20 % no.", "La mitad = 50 %", "20 % = 20 %"],
  ["Iván Mota, de 19 años, calló.", "19 años = 19 years of age"],
  ["Iván Mota, 19, calló.", "19 = 19 years of age"],
  ["La niña, que tenía apenas doce años, calló.", "doce años = 12 years of age"],
  ["Los jóvenes, de 17 y 19 años, callaron.", "17 = 17 years of age", "19 años = 19 years of age"],
  ["Murió un bebé de diez meses.", "diez meses = 10 months of age"],
  ["Murió una mujer de unos cuarenta años.", "unos cuarenta años = about 40 years of age"],
  ["Pesaba a las seis semanas de edad lo mismo.", "seis semanas de edad = 6 weeks of age"],
  ["El pueblo está a 325 kilómetros de la costa.", "325 kilómetros = 325 kilómetros"],
  ["Ardieron 2,5 millones de toneladas métricas.", "2,5 millones de toneladas métricas = 2500000 toneladas métricas"],
  ["Murió en el kilómetro 12 de la carretera 5."],
  ["Dos tercios de los guardias huyeron.", "Dos tercios = 66.67 %"],
  [
    "Vendió tres docenas de 40 000 cajas por $ 2,5 millones.",
    "tres docenas = 36",
    "40 000 = 40000 cajas",
    "$ 2,5 millones = 2500000 dólares",
  ],
  ["Una de las celdas ardió.", "Una = 1 celdas"],
  ["El Comunicado 044 cita el artículo 5."],
  ["Una mujer y un hombre se fueron en mayo de 2024."],
]

const lengthCases: readonly (readonly [string, string])[] = [
  ["Cumple una condena de tres años.", "tres años"],
  ["La niña tiene tres años para apelar.", "tres años"],
  ["El preso lleva tres años detenido.", "tres años"],
  ["Un guardia de tres días cayó.", "tres días"],
  ["La mujer cumple dos años presa.", "dos años"],
]

test("a length is no age", () => {
  for (const [text, length] of lengthCases)
    assert.deepEqual(times(text, Published).map((one) => one.split(" = ")[0]), [length], text) // prettier-ignore
})

for (const [text, ...expected] of timeCases) test(text, () => assert.deepEqual(times(text, Published), expected))
for (const [text, ...expected] of amountCases) test(text, () => assert.deepEqual(amounts(text), expected))

test("without a day of publication nothing is guessed", () => {
  assert.deepEqual(times("Salió el martes por la noche.", null), ["el martes por la noche = null"])
})

test("times of telling go on from the day told of before, and are of no day where none was", () => {
  const behind = (words: string): string | undefined => times(`El cerco empezó el 8 de julio de 2030. ${words}`, "2031-05-16").at(-1) // prettier-ignore
  assert.equal(behind("A los tres días los soltaron."), "A los tres días = 2030-07-11")
  assert.equal(behind("El día 14 cayó un obús."), "El día 14 = 2030-07-14")
  assert.equal(behind("Los mataron en la quebrada, el quince, y callaron."), "el quince = 2030-07-15")
  assert.equal(behind("A los 34 años ya era viuda."), "34 años = null during")
  assert.deepEqual(times("El doce de agosto, año veintinueve, llegaron.", "2031-05-16"), ["El doce de agosto, año veintinueve = 2029-08-12"]) // prettier-ignore
  assert.deepEqual(times("A los tres días los soltaron.", "2031-05-16"), ["A los tres días = null"])
  assert.deepEqual(times("Esa noche los soltaron.", "2031-05-16"), ["Esa noche = null"])
  assert.deepEqual(times("Le tocó un jueves de lluvia.", "2031-05-16"), [])
  assert.deepEqual(times("Le tocó el jueves.", "2031-05-16"), ["el jueves = 2031-05-15"])
})
