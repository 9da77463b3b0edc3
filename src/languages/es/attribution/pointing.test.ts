// Spanish cues that point back, lead on or leave their speaker out: "voice | what is said".

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../../engine.ts"
import {documentOf} from "../../../../bench/stages.ts"

const engine = openEngine()

function told(text: string): readonly string[] {
  const document = {...documentOf(text, "Delta Post"), language: "es"}
  return engine
    .read(document)
    .attributions.filter(({manner, act}) => manner !== "narration" && act !== "silence")
    .map(({voice, content}) => `${voice.kind === "entity" ? voice.name : voice.kind} | ${content.map(({from, to}) => text.slice(from, to)).join(" … ")}`) // prettier-ignore
}

const check = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(rows)) assert.deepEqual(told(text), wanted, text)
}

test("what was just told is pointed back at", () => {
  check({
    "El puente cedió. Así lo informó Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "El puente cedió. Eso dice Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "El puente cedió, o al menos eso asegura Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "El puente cedió; eso me ha contado Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "Lo que dijo Ana Ruiz es que el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "El puente cedió. Así lo quiso la suerte.": [],
    "El puente cedió. Eso cuenta mucho.": [],
    "El puente cedió. Así lo exigió Ana Ruiz.": [],
  })
})

test("a phrase that leads to a source may lead to a verb of saying, and to a rule or a plan it leads in vain", () => {
  check({
    "Según trascendió, el puente cedió.": ["unnamed | el puente cedió"],
    "Por lo que cuentan los vecinos, el puente cedió.": ["unnamed | el puente cedió"],
    "Hasta donde sabe Ana Ruiz, el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "Habló Ana Ruiz, según la cual el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "El puente se cerró según lo previsto.": [],
    "El puente se cerró, conforme al reglamento.": [],
    "Según avanzaba la tarde, el puente se vació.": [],
    "Llovía, por lo que el puente se cerró.": [],
  })
})

test("whom something is known to, and what somebody is sure of", () => {
  check({
    "A Ana Ruiz le consta que el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "Ana Ruiz está convencida de que el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "Hay quienes aseguran que el puente cedió.": ["unnamed | el puente cedió"],
    "Todo indica que el puente cedió.": ["author | el puente cedió"],
    "Esto demuestra que el puente cedió.": [],
  })
})

test("a clause that only opens its sentence is not what is said, nor does whoever it is about say it", () => {
  check({
    "Como el puente cedió, Ana Ruiz protestó.": [],
    "Si el puente cedió, lo sabremos mañana.": [],
    "Ana Ruiz llegó tarde. El puente cedió, dijo.": ["Ana Ruiz | El puente cedió"],
    "–El puente cedió –dijo Ana Ruiz–. No sé más.": ["Ana Ruiz | El puente cedió … No sé más."],
    "Ana Ruiz fue tajante: «El puente cedió».": ["Ana Ruiz | El puente cedió"],
  })
})

test("instruments, agreements, labels and set phrases say nothing", () => {
  check({
    "El reloj señalaba las nueve cuando el puente cedió.": [],
    "El puente se abrió según el acuerdo.": [],
    "Según el acuerdo, el puente se abrirá el lunes.": ["el acuerdo | el puente se abrirá el lunes"],
    "Eso quiere decir que el puente cedió.": [],
    "Ustedes ya saben que el puente cedió.": [],
    "LUGAR: Orsk\n\nHECHOS: El puente cedió.": [],
  })
})

test("verbs that only tell how saying goes, and what stands between a verb and whoever speaks", () => {
  check({
    "El puente cedió, volvió a decir Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "El puente cedió, lleva meses denunciando Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "El puente cedió, dijo, entre lágrimas, Ana Ruiz.": ["Ana Ruiz | El puente cedió"],
    "Ana Ruiz relató a la emisora cómo el puente cedió.": ["Ana Ruiz | cómo el puente cedió"],
    "Ayer dijo Ana Ruiz, su hermana, que el puente cedió.": ["Ana Ruiz | el puente cedió"],
    "La radio contó siete.": ["La radio | siete"],
    "La casa cuenta con dos patios.": [],
  })
})
