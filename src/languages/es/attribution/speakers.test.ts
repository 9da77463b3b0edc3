// Who speaks in Spanish sentences whose order, clitics or clauses could name another: "voice | act manner | content".

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina, readingOf} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

function voices(text: string): string[] {
  const {attributions} = readingOf(text, "es", {outlet: "La Quilla"})
  return attributions
    .filter(({manner}) => manner !== "narration")
    .map(({voice, act, content}) => `${voice.kind === "unnamed" ? "unnamed " : ""}${voice.name} | ${act} | ${content.map(({from, to}) => text.slice(from, to)).join(" … ")}`.trimStart()) // prettier-ignore
}

type Row = readonly [text: string, ...found: string[]]

function check(rows: readonly Row[]): void {
  const failures: string[] = []
  for (const [text, ...wanted] of rows) {
    const found = voices(text)
    for (const one of wanted)
      if (!found.includes(one)) failures.push(`${text}\n  wanted ${one}\n  found  ${found.join("\n         ")}`)
  }
  assert.equal(failures.length, 0, failures.join("\n"))
}

const silent = (...texts: readonly string[]): void => assert.deepEqual(texts.filter((text) => voices(text).length > 0), []) // prettier-ignore

test("what cannot speak is nobody's subject", () => {
  silent("La obra concluyó el martes en Puerto Osta.", "El juez aceptó el recurso, ordenó la salida de Ema Voss y cerró el caso.") // prettier-ignore
  check([
    ["«No hubo orden», señala el acta.", "unnamed el acta | say | No hubo orden"],
    ["No hubo orden, dijo una vecina.", "unnamed una vecina | say | No hubo orden"],
  ])
})

test("who is called out is not who was talked with", () => {
  check([
    ["Mamá, ya hablé con la tía. Dice que lo trasladaron.", "la tía | say | lo trasladaron"],
    ["Papá, hablé con la fiscal. Asegura que vive.", "la fiscal | say | vive"],
    ["Hablamos con los guardias. Dicen que el poeta murió.", "los guardias | say | el poeta murió"],
    ["La ministra recibió a las madres. Dijo que el poeta murió.", "La ministra | say | el poeta murió"],
  ])
})

test("a word that asks says nothing", () => {
  silent("¿Cuándo supo que la dejaban ir?")
  check([["¿Adónde la llevan?, le pregunté al guardia.", "La Quilla | ask | ¿Adónde la llevan?"]])
})

test("the clause about where or when leaves the subject of the sentence", () => {
  check([
    ["La alcaldía sacó una nota donde afirma que la puerta estaba abierta.", "La alcaldía | say | la puerta estaba abierta"], // prettier-ignore
    ["El gremio publicó un boletín en el que sostiene que nadie firmó.", "El gremio | say | nadie firmó"],
    ["El gremio publicó un boletín que sostiene que nadie firmó.", "unnamed un boletín | say | nadie firmó"],
  ])
})

test("who confirms what was told stands behind the verb", () => {
  check([["Dos hombres forzaron la puerta. Me lo confirmó la portera Ema Voss.", "Ema Voss | confirm | lo"]])
})

test("where it is seen, not who sees it", () => {
  check([
    [
      "La lancha era de la aduana, según se aprecia en una foto.",
      "unnamed una foto | say | La lancha era de la aduana",
    ],
    ["La lancha era robada, según consta en el expediente.", "unnamed el expediente | say | La lancha era robada"],
  ])
  silent("La lancha era azul, según se ve.")
})

test("what a source in the middle tells goes on behind it, and before it not over a colon", () => {
  check([
    ["A Ema Voss, según nos avisó el gremio, la llevaron ayer a Osta.", "el gremio | say | A Ema Voss … la llevaron ayer a Osta"], // prettier-ignore
    ["Otra cosa: según el gremio, la fábrica cerraría en mayo.", "el gremio | say | la fábrica cerraría en mayo"],
    ["La ministra niega que se vendiera el barco, según publicó un portal.", "un portal | say | se vendiera el barco"], // prettier-ignore
  ])
})

test("who is told of in the sentence before tells the next", () => {
  check([
    ["El gremio calla. Soltaron a Ema Voss. Está cansada. Cuenta que no comió.", "Ema Voss | say | no comió"],
    ["La dueña dijo que la vieron hombres que decían ser guardias, que la siguieron y que corrió.", "unnamed hombres | say | ser guardias"], // prettier-ignore
  ])
})

test("formulas of notices, and verbs taken for adjectives", () => {
  check([
    ["La Junta de Osta hace conocer a la opinión pública que la puerta fue forzada.", "Junta de Osta | say | la puerta fue forzada"], // prettier-ignore
    ["La directora comunica que hoy, a las ocho, cerró la oficina.", "La directora | say | hoy, a las ocho, cerró la oficina"], // prettier-ignore
    ["La fiscal informa que, en otra causa, fueron imputados dos guardias.", "La fiscal | say | en otra causa, fueron imputados dos guardias"], // prettier-ignore
    ["El cuaderno de guardia, que vimos, consigna que llegó a las dos.", "El cuaderno de guardia | say | llegó a las dos"], // prettier-ignore
  ])
})

test("who wants to tell is not silent, who does not want to is", () => {
  check([["El alcalde Luis Mora no quiso responder.", "La Quilla | silence | El alcalde Luis Mora no quiso responder"]])
  assert.deepEqual(voices("Queremos aclarar que la puerta estaba abierta."), ["La Quilla | say | la puerta estaba abierta"]) // prettier-ignore
})

test("who goes on where nobody is named", () => {
  check([
    ["El jefe Abel Torno negó todo. Negó que en el grupo haya niños y aseguró que nadie corrió.", "Abel Torno | say | nadie corrió"], // prettier-ignore
    ["Ayer llegó un señor de gris. Ofreció pagar el barco.", "unnamed un señor de gris | offer | pagar el barco"],
    ["La jueza Ana Lund y la poeta Ema Voss hablarán, adelantó la primera.", "Ana Lund | say | La jueza Ana Lund y la poeta Ema Voss hablarán"], // prettier-ignore
    ["La jueza Ana Lund verá a la poeta Ema Voss, según adelantó esta última.", "Ema Voss | say | La jueza Ana Lund verá a la poeta Ema Voss"], // prettier-ignore
    ["Consta en el expediente que nadie corrió.", "unnamed el expediente | say | nadie corrió"],
    ["Se fue sola, según pudo ver su madre.", "su madre | say | Se fue sola"],
  ])
})

test("who will not come to the telephone is silent, who asks tomorrow has not asked", () => {
  check([
    ["El armador Abel Torno no coge el teléfono.", "La Quilla | silence | El armador Abel Torno no coge el teléfono"],
    ["Las cartas a la alcaldía quedaron sin respuesta.", "La Quilla | silence | Las cartas a la alcaldía quedaron sin respuesta"], // prettier-ignore
  ])
  const {claims} = readingOf("La jueza Ema Voss pedirá la libertad de los tres.", "es", {outlet: "La Quilla"})
  const demand = claims.find(({type}) => type === "demand")
  assert.deepEqual([demand?.certainty, demand?.modality], ["probable", "planned"])
})

test("an interview without names: who was named before it answers", async () => {
  const told = async (...paragraphs: readonly string[]): Promise<string[]> => {
    const [document] = await documentsOf(pagina("La Quilla", "2031-05-14", paragraphs.join("\n\n")))
    return engine
      .read(document!)
      .attributions.filter(({manner}) => manner === "direct")
      .map(({voice, content}) => `${voice.name}: ${content.map(({from, to}) => document!.text.slice(from, to)).join(" … ")}`) // prettier-ignore
  }
  const lead = "Ema Voss habló con este diario."
  assert.deepEqual(
    await told(lead, "—¿Cuándo llegó?", "—El martes.", "—Dicen que huyó.", "—Nadie huyó.", "—¿Volvería?", "—Mañana."),
    ["Ema Voss: El martes.", "Ema Voss: Nadie huyó.", "Ema Voss: Mañana."],
  )
  assert.deepEqual(await told(lead, "—¿Quién es? —gritó.", "—Nadie.", "—¿Qué quiere?", "—Pan."), [])
})

test("sources that nobody stands for, and what nobody is named for", () => {
  check([
    ["Según versiones no confirmadas, el barco ardió.", "unnamed versiones no confirmadas | say | el barco ardió"],
    ["El barco ardió, según fuentes no oficiales.", "unnamed fuentes no oficiales | say | El barco ardió"],
    ["El barco ardió, según se informó.", "unnamed  | say | El barco ardió"],
  ])
  silent("Nada indica que el barco ardiera.")
})

test("who calls it false that something was denies it", () => {
  check([
    ["La jueza Ema Voss calificó de falso que el barco ardiera.", "Ema Voss | deny | el barco ardiera"],
    ["La jueza Ema Voss tachó de mentira que hubiera heridos.", "Ema Voss | deny | hubiera heridos"],
  ])
})

test("what somebody does leads to their words by a colon, what a text is does not", () => {
  check([
    ["El abogado los visitó el martes: «Están enteros y cantan».", "El abogado | say | Están enteros y cantan"],
    ["La madre de Ema salió del juzgado llorando: «La golpearon en la celda».", "La madre | say | La golpearon en la celda"], // prettier-ignore
  ])
  silent("El alcalde firmó el decreto: «Se expulsa a los marineros».", "El cartel colgaba en la plaza: «Nadie fue a Ema Voss».") // prettier-ignore
})

test("a clause about where behind somebody leaves them who speaks", () => {
  check([
    ["La alcaldesa de Alón, donde murieron seis personas, dijo que no hubo disparos.", "La alcaldesa de Alón | say | no hubo disparos"], // prettier-ignore
    ["El director del penal, adonde fue trasladado ese día, sostiene que el barco ardió.", "El director | say | el barco ardió"], // prettier-ignore
  ])
})

test("who is pointed at behind a preposition undergoes it and says nothing", () => {
  check([
    ["El jefe de policía, a quien acusan de torturas, sostiene que el barco ardió.", "unnamed  | accuse | torturas"],
    ["La jueza, a la que acusaron de cobrar sobornos, declaró que Ema Voss está viva.", "La jueza | say | Ema Voss está viva"], // prettier-ignore
  ])
})
