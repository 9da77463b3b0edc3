// Forms and register sheets: whom the field of the name names, the other fields are about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(lines: readonly string[], language: "en" | "es" = "en"): Promise<readonly string[]> {
  const [document] = await documentsOf({outlet: "Hearth Centre", day: "2030-09-16", text: lines.join("\n"), language})
  const {claims, entities} = engine.read(document!)
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return claims.flatMap(({type, roles}) => (type === "other" ? [] : [`${type} ${(roles["patient"] ?? []).map(({entity, text}) => names.get(entity ?? "") ?? text).join("+")}`])) // prettier-ignore
}

test("fields without a subject tell of whom the sheet is about, however the name is written", async () => {
  assert.deepEqual(
    await told([
      "Name: HADDIR, Jonas",
      "Circumstances: Forced into a white van. Was beaten.",
      "Status: released 5 July.",
    ]),
    ["abduction Jonas Haddir", "mistreatment Jonas Haddir", "release Jonas Haddir"],
  )
  assert.deepEqual(await told(["Full name: Ana María RUIZ (26)", "Details: Arrested on 5 May. Died in custody on 7 May."]), ["arrest Ana María Ruiz", "death Ana María Ruiz"]) // prettier-ignore
  assert.deepEqual(
    await told(["Nombre: RUIZ MORA, Ana María", "Circunstancias: Detenida en el mercado el 5 de mayo."], "es"),
    ["detention Ana María Ruiz Mora"],
  )
})

test("a sheet ends where the next begins, and whoever has no name is not the one before", async () => {
  const first = ["Name: HADDIR, Jonas", "Details: Arrested on 5 May."]
  assert.ok(!(await told([...first, "SHEET 12", "Details: Shot dead on 6 May."])).includes("death Jonas Haddir"))
  assert.ok(!(await told([...first, "Name: unknown", "Details: Shot dead on 6 May."])).includes("death Jonas Haddir"))
})

test("a field that names others is about them", async () => {
  assert.deepEqual(
    await told(["Name: HADDIR, Jonas", "Brother: Emil Haddir, arrested on 5 May.", "Two nurses: freed in June."]),
    ["arrest Emil Haddir", "release Two nurses"],
  )
})
