// Short Spanish texts with what must be found in them: "voice | act manner | content", and texts in which nobody is made to speak.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Attribution} from "../../../attribution/attribution.ts"
import {findAttributions} from "../../../attribution/find.ts"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Document} from "../../../text/document.ts"
import {spanish} from "../spanish.ts"

const models = join(import.meta.dirname, "../../../../models/es")
const language = spanish.open((name) => readFileSync(join(models, name)))

function read(text: string, outlet: string | null = null): Attribution[] {
  const span = {from: 0, to: text.length}
  const blocks = [{kind: "paragraph", span, author: null, published: null, channel: null}] as const
  const stated = {title: null, url: null, outlet, byline: null, published: "2025-03-05", language: "es"}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "test")}
  const analysis = analyse(document, language.syntax)
  return findAttributions(
    document,
    analysis,
    findMentions(document, analysis, language.mentions),
    language.attribution,
  ).slice(1)
}

function show(text: string, {voice, act, manner, content}: Attribution): string {
  const name = voice.kind === "entity" ? voice.name : `${voice.kind}${voice.name === "" ? "" : ` ${voice.name}`}`
  return `${name} | ${act} ${manner} | ${content.map(({from, to}) => text.slice(from, to)).join(" … ")}`
}

type Row = readonly [text: string, ...found: string[]]

function check(rows: readonly Row[]): void {
  const failures: string[] = []
  for (const [text, ...wanted] of rows) {
    const found = read(text).map((one) => show(text, one))
    for (const one of wanted)
      if (!found.includes(one)) failures.push(`${text}\n  wanted ${one}\n  found  ${found.join("\n         ")}`)
  }
  assert.equal(failures.length, 0, failures.join("\n"))
}

test("quoted words go to the one beside them", () => {
  check([
    ["«La puerta estaba abierta», dijo Ana Ruiz.", "Ana Ruiz | say direct | La puerta estaba abierta"],
    ["Ana Ruiz declaró: «La puerta estaba abierta».", "Ana Ruiz | say direct | La puerta estaba abierta"],
    ["—No sabemos nada —dijo Ana Ruiz—. Nadie habló.", "Ana Ruiz | say direct | No sabemos nada … Nadie habló."],
    ["«No sabemos nada», dijo un portavoz.", "unnamed un portavoz | say direct | No sabemos nada"],
  ])
})

test("what only stresses a noun is not who speaks", () => {
  check([
    ["El alcalde mismo dijo que la escuela seguía cerrada.", "El alcalde | say indirect | la escuela seguía cerrada"],
    ["Los mismos vecinos dijeron que nadie vino.", "unnamed Los mismos vecinos | say indirect | nadie vino"],
  ])
})

test("reported clauses, before, behind and about their cue", () => {
  check([
    ["Ana Ruiz dijo que la puerta estaba cerrada.", "Ana Ruiz | say indirect | la puerta estaba cerrada"],
    ["La puerta, dijo Ana Ruiz, estaba cerrada.", "Ana Ruiz | say indirect | La puerta … estaba cerrada"],
    ["La puerta está cerrada desde el domingo, denunció este martes el sindicato.", "el sindicato | accuse indirect | La puerta está cerrada desde el domingo"], // prettier-ignore
    ["Según un testigo que pidió no ser nombrado, la puerta estaba cerrada.", "unnamed un testigo que pidió no ser nombrado | say indirect | la puerta estaba cerrada"], // prettier-ignore
    ["El canciller negó haber firmado la carta.", "El canciller | deny indirect | haber firmado la carta"],
    ["El presidente prometió abrir la puerta.", "El presidente | promise indirect | abrir la puerta"],
    ["La oposición pidió al gobierno que abra la puerta.", "La oposición | demand indirect | abra la puerta"],
    ["La comisión instó al gobierno a publicar la lista.", "La comisión | demand indirect | publicar la lista"],
    ["El ministro acusó a los mineros de robar cobre.", "El ministro | accuse indirect | robar cobre"],
  ])
})

test("aunque grants with an indicative and supposes with a subjunctive; an office keeps its capitals", () => {
  check([
    ["Nada cambió, aunque el alcalde asegura que todos comieron.", "el alcalde | say indirect | todos comieron"],
    [
      "La Fiscal General, Ana Ruiz, calló. La Fiscal dijo que no hay presos.",
      "Ana Ruiz | say indirect | no hay presos",
    ],
    [
      "«La puerta estaba abierta», dijo el padre de otro minero, que prefiere no dar su nombre.",
      "unnamed el padre de otro minero | say direct | La puerta estaba abierta",
    ],
  ])
  assert.deepEqual(read("Nada cambiará, aunque el alcalde diga que sí."), [])
})

test("según, and what it leads to", () => {
  check([
    ["La puerta estaba cerrada, según Ana Ruiz.", "Ana Ruiz | say indirect | La puerta estaba cerrada"],
    [
      "Según explicó a este diario el abogado Tadeo Gil, doce personas fueron trasladadas.",
      "Tadeo Gil | say indirect | doce personas fueron trasladadas",
    ],
  ])
})

test("a subject that is left out is who spoke last, whoever writes, or nobody", () => {
  check([
    ["El ministro dijo que no hay presos. Agregó que la lista es falsa.", "El ministro | say indirect | la lista es falsa"], // prettier-ignore
    ["Se informó que los heridos fueron trasladados.", "unnamed | say indirect | los heridos fueron trasladados"],
  ])
  const text = "Exigimos la libertad de todos los presos."
  assert.deepEqual(read(text, "Liga del Faro").map((one) => [one.voice.name, one.act]), [["Liga del Faro", "demand"]]) // prettier-ignore
})

test("not saying is a datum, and who keeps silent is kept", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["La cancillería no ha confirmado la versión.", "La cancillería"],
    ["La embajada declinó comentar el caso.", "La embajada"],
    ["El gobierno se negó a confirmar la cifra.", "El gobierno"],
    ["El fiscal prefirió no hacer comentarios.", "El fiscal"],
    ["La junta se abstuvo de comentar el caso.", "La junta"],
    ["Van tres semanas sin que la junta haya ofrecido una explicación.", "la junta"],
  ]
  for (const [text, silent] of rows)
    assert.deepEqual(read(text).filter(({act}) => act === "silence").map((one) => one.silent?.name), [silent]) // prettier-ignore
})

test("asides, adverbs and addressees stand between a verb and what it says or whose it is", () => {
  check([
    ["Una vecina nos dijo, llorando, que la puerta estaba rota.", "unnamed Una vecina | say indirect | la puerta estaba rota"],
    ["El Gobierno rechaza asimismo las acusaciones.", "Gobierno | reject indirect | las acusaciones"],
    ["El testigo aseguró haber visto a los dos hombres.", "unnamed El testigo | say indirect | haber visto a los dos hombres"],
    ["El alcalde calificó de «novela» la versión.", "El alcalde | say mixed | novela"],
    ["La puerta estaba rota, confirmó a El Faro su hermana Rosa.", "Rosa | confirm indirect | La puerta estaba rota"],
  ]) // prettier-ignore
})

test("a subject behind its verb, past whom, how and when it is said", () => {
  check([
    ["«No estaba ahí», dijo a esta agencia Rosa Paz, vecina del puerto.", "Rosa Paz | say direct | No estaba ahí"],
    ["«No hay presos», respondió por escrito el coronel Gil.", "Gil | say direct | No hay presos"],
    ["«No hay presos», dijo este martes en una carta la jueza Marta Gil.", "Marta Gil | say direct | No hay presos"],
    ["Informó el Ministerio de Minas que la puerta cedió.", "Ministerio de Minas | say indirect | la puerta cedió"],
    ["Ana Ruiz habló ayer. Negó, además, que la puerta cediera.", "Ana Ruiz | deny indirect | la puerta cediera"],
    ["La puerta cedió, de acuerdo a lo informado por el Ministerio de Minas.", "Ministerio de Minas | say indirect | La puerta cedió"],
    ["—No abrí la puerta —dijo Ana Ruiz—. Que lo prueben.", "Ana Ruiz | say direct | No abrí la puerta … Que lo prueben."],
    ["Ana Ruiz, por su parte, asegura que la lista es falsa.", "Ana Ruiz | say indirect | la lista es falsa"],
    ["Ana Ruiz rechazó las acusaciones: «Nadie abrió esa puerta».", "Ana Ruiz | say direct | Nadie abrió esa puerta", "Ana Ruiz | reject indirect | las acusaciones"],
    ["Los guardias se negaron a abrir la puerta.", "unnamed Los guardias | reject indirect | abrir la puerta"],
  ]) // prettier-ignore
  const sourced = read("Ana Ruiz, en cambio, sostiene que la lista es falsa.").map(({source}) => source.length)
  assert.deepEqual(sourced, [1])
})

test("a verb without a subject is nobody's where its number or its pronouns say so", () => {
  check([
    ["El alcalde prometió abrir la puerta. Dicen que la tiene el sindicato.", "unnamed | say indirect | la tiene el sindicato"],
    ["El alcalde sostiene que la puerta cedió. A los mineros se les acusa de robo.", "unnamed | accuse indirect | robo"],
    ["Los mineros dijeron que la puerta cedió. Agregaron que no hubo aviso.", "Los mineros | say indirect | no hubo aviso"],
  ]) // prettier-ignore
})

test("what is only hearsay of what somebody is called leaves the rest told", () => {
  check([
    ["Dos hombres, presuntamente ligados a la mina, salieron ayer.", "unnamed | say indirect | ligados a la mina"],
    [
      "Los dos hombres presuntamente salieron ayer.",
      "unnamed | say indirect | Los dos hombres presuntamente salieron ayer",
    ],
  ])
})

test("como leads to who else says it, and lo points at what was told", () => {
  check([
    ["El Ministerio desmiente que la mina cerrara, como afirman ciertos portales.", "ciertos portales | say indirect | la mina cerrara"],
    ["Los vecinos dicen que la mina cerró. El alcalde lo niega.", "El alcalde | deny indirect | lo"],
    ["Delia, anoche: «Si la tienen, que lo digan ya mismo».", "Delia | say direct | Si la tienen, que lo digan ya mismo"],
  ]) // prettier-ignore
})

test("who utters what a noun names is its source", () => {
  check([
    ["Los vecinos han expresado el temor de que la presa ceda.", "unnamed Los vecinos | believe indirect | la presa ceda"],
    ["El gremio lanzó una acusación de fraude.", "El gremio | accuse indirect | fraude"],
  ]) // prettier-ignore
})
test("who stands behind the verb says it, and what a clause about somebody says ends with it", () => {
  check([
    ["La puerta fue forzada, dijo un forense que pidió no ser identificado.", "unnamed un forense | say indirect | La puerta fue forzada"],
    ["Un testigo que pidió el anonimato aseguró que la puerta fue forzada.", "unnamed Un testigo que pidió el anonimato | say indirect | la puerta fue forzada"],
    ["La puerta fue forzada, informaron a EFE fuentes militares.", "unnamed fuentes militares | say indirect | La puerta fue forzada"],
    ["Según cuenta su hermana, la puerta fue forzada.", "su hermana | say indirect | la puerta fue forzada"],
    ["La puerta no fue forzada, aseguró Dellin, aunque los vecinos dicen que sí.", "Dellin | say indirect | La puerta no fue forzada", "unnamed los vecinos | say indirect | sí"],
    ["Dellin habría huido, como se dijo.", "unnamed | say indirect | Dellin habría huido"],
    ["—Estuve un año en el taller —respondió Dellin—. No me pagaron nunca.", "Dellin | say direct | Estuve un año en el taller … No me pagaron nunca."],
    ["El gremio rechazó la versión: «Nadie la vio salir de aquí», escribió su hijo.", "El gremio | reject indirect | la versión", "su hijo | say direct | Nadie la vio salir de aquí"],
  ]) // prettier-ignore
})

test("one that says is none of the many before, and a clause of its own stands beside the words in marks", () => {
  check([
    ["Los medios aseguran que la puerta fue forzada; el gremio dice que no la tocó nadie.", "unnamed Los medios | say indirect | la puerta fue forzada", "el gremio | say indirect | no la tocó nadie"],
    ["El alcalde aseguró que nadie tocó la puerta: «Ni uno solo de ellos».", "El alcalde | say indirect | nadie tocó la puerta", "El alcalde | say direct | Ni uno solo de ellos"],
    ["La junta de Osta en Galmar niega tajantemente tener la llave.", "La junta | deny indirect | tener la llave"],
  ]) // prettier-ignore
})

test("nobody is made to speak here", () => {
  const texts = [
    "La puerta estaba cerrada y el camino vacío.",
    "Diría que la puerta estaba cerrada.",
    "Si dice que la puerta estaba cerrada, el caso se acaba.",
    "Leyeron una novela en la escuela.",
    "La cuenta llegó tarde.",
    "Firmó la nota y salió.",
    "Nos mandaron una caja en junio: está rota.",
    "Al 28 de abril, la junta registra 312 socios en el país, 19 menos que en mayo.",
    "Las amenazas del alcalde llegaron por carta.",
    "¿Dijo Dellin que la puerta estaba cerrada?",
    "Los guardias le negaron un médico.",
    "La dirección niega el acceso a los familiares.",
    "Nadie fue acusado del robo.",
    "Dellin, que está en Osta, no piensa volver.",
    "No fue forzada, como anunció el alcalde.",
    "Pedimos disculpas a los vecinos.",
    "Indultaron a tres condenados por sedición.",
    "La casa que pidió Dellin sigue cerrada.",
    "Señor alcalde: mi hija espera una respuesta.",
  ]
  assert.deepEqual(texts.filter((text) => read(text).length > 0), []) // prettier-ignore
})
