// How the words of two documents are found to stand, through the engine: "slot/outcome" of what is compared and more than told in two ways.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentOf} from "../../../../bench/stages.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

/** Texts of one day, or of the day that stands before them: "2031-05-02 Police took …"; in Spanish behind "es: ". */
function found(...texts: readonly string[]): string[] {
  const readings = texts.map((given, i) => {
    const [, day = "2031-03-04", spanish, text = ""] = /^(\d{4}-\d\d-\d\d )?(es: )?(.*)$/s.exec(given) ?? []
    const published = day.trim()
    return engine.read({...documentOf(text, `Paper ${i}`), id: `d${i}`, published, language: spanish === undefined ? "en" : "es"}) // prettier-ignore
  })
  return engine.collate(readings).comparisons.flatMap(({slot, outcome}) => (outcome === "alone" || outcome === "differ" ? [] : `${slot}/${outcome}`)) // prettier-ignore
}

test("numbers of one day, where one account has no more than 'persons'", () => {
  assert.deepEqual(found("Soldiers killed 12 farmers in Velm on Monday, villagers said.", "The army said that five people were killed in Velm on Monday."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("es: La policía detuvo a ocho mineros el lunes 3 de marzo.", "es: El 3 de marzo fueron detenidas tres personas por alterar el orden."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("Police arrested 15 dockers in Port Sel on Monday.", "On Monday nine persons were detained in Lomme for a fight at a wedding."), []) // prettier-ignore
  assert.deepEqual(found("Rebels abducted 15 guards on Monday near Velm.", "On Monday nine women were abducted by rebels."), []) // prettier-ignore
})

test("those who came out are not how many were taken", () => {
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "2031-03-07 Five fishermen arrested on Monday came home on Thursday. A sixth is still in prison."), []) // prettier-ignore
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "2031-03-07 The navy on Thursday freed five fishermen whom it had arrested on Monday."), []) // prettier-ignore
  assert.deepEqual(found("es: Siete pescadores fueron detenidos el lunes, denunció el sindicato.", "2031-03-07 es: Cinco pescadores, detenidos el lunes, recuperaron la libertad el jueves."), []) // prettier-ignore
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "Five fishermen were arrested on Monday and freed in the evening."), ["number/contradict"]) // prettier-ignore
})

test("what was years ago is neither denied nor agreed with", () => {
  assert.deepEqual(found("Nobody is at present in the custody of the harbour command.", "In March 2019 the harbour command arrested 60 dockers."), []) // prettier-ignore
  assert.deepEqual(found("Police arrested at least 15 dockers on Monday.", "In March 2019 the army arrested 60 dockers in this port."), []) // prettier-ignore
})
