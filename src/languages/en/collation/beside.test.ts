// How the words of two documents are found to stand, through the engine: "slot/outcome" of what is compared.

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
  return engine.collate(readings).comparisons.flatMap(({slot, outcome}) => (outcome === "alone" ? [] : `${slot}/${outcome}`)) // prettier-ignore
}

test("numbers of one day, where one account has no more than 'persons'", () => {
  assert.deepEqual(found("Soldiers killed 12 farmers in Velm on Monday, villagers said.", "The army said that five people were killed in Velm on Monday."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("es: La policía detuvo a ocho mineros el lunes 3 de marzo.", "es: El 3 de marzo fueron detenidas tres personas por alterar el orden."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("Police arrested 15 dockers in Port Sel on Monday.", "On Monday nine persons were detained in Lomme for a fight at a wedding."), []) // prettier-ignore
  assert.deepEqual(found("Rebels abducted 15 guards on Monday near Velm.", "On Monday nine women were abducted by rebels."), []) // prettier-ignore
})
