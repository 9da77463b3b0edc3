import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// Who tells what, and who does what, as "voice: words" and "type: agents".
function told(text: string): string[] {
  const {attributions, claims} = readingOf(text, "es", {outlet: "La Quilla"})
  const voices = attributions.map(({voice, cue}) => `${voice.kind === "entity" ? voice.name : voice.kind}: ${cue.map((one) => text.slice(one.from, one.to)).join(" ")}`) // prettier-ignore
  return [...voices, ...claims.map(({type, roles}) => `${type}: ${(roles.agent ?? []).map((one) => one.text).join(" + ")}`)] // prettier-ignore
}

test("what is joined to a clause of “quien” goes on about the same person", () => {
  const both = told("El juez recibió al fiscal Pedro Mora, quien pidió tiempo y dijo que Ana Ruiz sigue detenida.")
  assert.ok(both.includes("Pedro Mora: dijo"), both.join("\n"))
  const fired = told("La policía detuvo a Juan Soto, quien huía por el río y disparó contra los agentes.")
  assert.ok(fired.includes("gunfire: Juan Soto"), fired.join("\n"))
})

test("what stands behind a comma, has another number or names somebody does not", () => {
  const raid = told("La policía detuvo a Juan Soto, quien huía por el río, y allanó su casa.")
  assert.ok(raid.includes("raid: La policía"), raid.join("\n"))
  const moved = told("Los agentes vieron a Juan Soto, quien huía, y lo detuvieron.")
  assert.ok(!moved.includes("detention: Juan Soto"), moved.join("\n"))
})
