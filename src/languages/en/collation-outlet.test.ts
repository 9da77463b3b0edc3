import assert from "node:assert/strict"
import {test} from "node:test"
import {isInstitution} from "../../collation/outlet.ts"
import type {Document} from "../../text/document.ts"
import {collationPack as spanish} from "../es/collation.ts"
import {collationPack} from "./collation.ts"

const page = (outlet: string, text: string): Document => ({outlet, byline: "Europe desk and others", text}) as Document

test("Some of those concerned speak for themselves", () => {
  const of = (outlet: string, text: string, pack = collationPack): boolean => isInstitution({...page(outlet, text), byline: "Pia Lund"}, pack) // prettier-ignore
  assert.ok(of("Families of the Nine", "We ask both governments for our sons."))
  assert.ok(of("Familias de Puerto Osta", "No sabemos nada de nuestros hijos.", spanish))
  assert.ok(!of("Families of the Nine", "They ask both governments for their sons. “We wait,” one said."))
  assert.ok(!of("Union Post", "We went to the gate.") || collationPack.press.has("post") === false)
  assert.ok(!of("Diario de la Unión", "Nuestros reporteros fueron a la puerta.", spanish))
})

test("Who takes a stand in its own name is no paper", () => {
  const speaks: readonly [string, string][] = [
    ["Press Freedom Circle", "Press Freedom Circle demands the release of Mira Kolar."],
    ["Harbour Watch (press office)", "Two men are held. Harbour Watch condemns their arrest."],
    ["Open Radio Guild", "It rained.\nThe Open Radio Guild calls on the governor to open the gate."],
  ]
  for (const [outlet, text] of speaks)
    assert.ok(isInstitution({...page(outlet, text), byline: "Pia Lund"}, collationPack), text)
  const tells: readonly [string, string][] = [
    ["Harbour Post", "The owner of Harbour Post demands a new road."],
    ["Harbour Post", "The strike goes on, Harbour Post has learned. The union condemns the arrest."],
    ["Harbour Post", "Harbour Post reporters were turned away. She told Harbour Post demands were made."],
  ]
  for (const [outlet, text] of tells)
    assert.ok(!isInstitution({...page(outlet, text), byline: "Pia Lund"}, collationPack), text)
  assert.ok(
    isInstitution(
      {...page("Prensa Libre del Sur", "Prensa Libre del Sur exige la libertad de Ana."), byline: "Ana Paz"},
      spanish,
    ),
  )
})
