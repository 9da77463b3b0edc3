// Of whom a verb is told that nobody stands before: whoever stands behind it, not whom the clause about it is of.

import assert from "node:assert/strict"
import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

function claims(text: string): string[] {
  const found = readingOf(text, "es", {outlet: "La Quilla"})
  return found.claims.map(({type, polarity, modality, roles, count}) => `${polarity} ${type} ${modality} > ${(roles.patient ?? []).map((one) => one.text).join(" + ") || "–"}${count === null ? "" : ` (${count.low ?? ""})`}`) // prettier-ignore
}

const {has, lacks} = checksOf(claims)

test("of two clauses each has its own", () => {
  has("Ayer murió un monje, la monja está herida.", "+ death fact > un monje")
  has("Ayer murió un monje, la monja está herida.", "+ injury fact > la monja")
  has("La monja está herida, murió un monje.", "+ death fact > un monje")
  has("La monja está herida, murió un monje.", "+ injury fact > La monja")
  has("Ana Lira cayó al río y murió su hermano.", "+ death fact > su hermano")
  has("El chofer fue detenido y huyeron dos soldados.", "+ escape fact > dos soldados (2)")
  has("Si muere el poeta, la ministra será acusada.", "+ death conditional > el poeta")
  has("Los monjes que estaban en Osta murieron.", "+ death fact > Los monjes")
  has("Ana Lira fue golpeada y murió dos días después.", "+ death fact > Ana Lira")
  lacks("La monja está herida, murió un monje.", "+ death fact > La monja")
})

test("one is somebody", () => {
  has("En el motín murió uno, el otro está herido.", "+ death fact > uno (1)")
  has("En el motín murió uno, el otro está herido.", "+ injury fact > el otro")
  has("Soltaron a uno.", "+ release fact > uno (1)")
  has("Corrijo: murió uno.", "+ death fact > uno (1)")
  assert.ok(!claims("Corrijo: murió uno.").some((one) => one.includes("Corrijo")))
})

test("what somebody is behind a comma is told of them, and where", () => {
  const told = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).claims.map(({type, roles}) => `${type} ${(roles.patient ?? []).map((one) => one.text).join(" + ")} @ ${(roles.place ?? []).map((one) => one.text).join(" + ")} < ${(roles.agent ?? []).map((one) => one.text).join(" + ")}`) // prettier-ignore
  assert.ok(told("Abel Torno, preso en la cárcel de Osta, pide ayuda.").includes("detention Abel Torno @ la cárcel de Osta < ")) // prettier-ignore
  assert.ok(told("Ana Lira, presa en una cárcel de Osta, fue hospitalizada.").includes("detention Ana Lira @ una cárcel de Osta < ")) // prettier-ignore
  assert.ok(told("Ana Lira está en la cárcel.").includes("detention Ana Lira @  < "))
  assert.ok(told("Los tripulantes siguen en manos de los piratas.").includes("detention Los tripulantes @  < los piratas")) // prettier-ignore
  assert.deepEqual(told("El dinero está en poder del juez."), [])
})

test("how somebody was stands between a verb and where it led", () => {
  has("El poeta fue trasladado herido a Osta.", "+ transfer fact > El poeta")
  has("El poeta fue trasladado herido a Osta.", "+ injury fact > El poeta")
  lacks("La madre mostró las fotos de las lesiones.", "injury")
})
