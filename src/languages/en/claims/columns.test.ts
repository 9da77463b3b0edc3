// Registers set as tables: what a line tells of whom it is about, and days under the head of a happening.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openCapture} from "../../../capture/open.ts"
import {takeCapture} from "../../../capture/take.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(lines: readonly string[], language = "en"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Outlet: The League\nPublished: 2031-03-20\nLanguage: ${language}\n\nThe list\n\n${lines.join("\n")}\n`) // prettier-ignore
  const {documents} = await openCapture(takeCapture(bytes, {name: "list.txt"}), bytes)
  const {claims} = engine.read(documents[0]!)
  return claims.map(({type, roles, time}) => `${type} ${roles.patient?.[0]?.text ?? "–"} ${time?.from?.slice(0, 10) ?? "–"}`) // prettier-ignore
}

test("a line of cells is an entry of whom it names", async () => {
  assert.deepEqual(await told(["1\tIda Marn\t34\treleased 9 March 2031", "2\tLev Orr\t51\tdied 13 March 2031 in hospital"]), ["release Ida Marn 2031-03-09", "death Lev Orr 2031-03-13"]) // prettier-ignore
})

test("days under the head of a happening tell it of whom the line is about", async () => {
  const sheet = ["Name\tDate of arrest\tTown\tReleased\tBorn", "Ida Marn\t3 March 2031\tOsk\t9 March 2031\t1 May 1990", "Lev Orr\t5 March 2031\tOsk\t\t2 May 1988"] // prettier-ignore
  assert.deepEqual(await told(sheet), ["arrest Ida Marn 2031-03-03", "release Ida Marn 2031-03-09", "arrest Lev Orr 2031-03-05"]) // prettier-ignore
  assert.deepEqual(await told(["Nombre\tFecha de detención\tLugar\tLiberado el", "Ida Marna\t03/03/2031\tOsta\t19/03/2031"], "es"), ["arrest Ida Marna 2031-03-03", "release Ida Marna 2031-03-19"]) // prettier-ignore
})

test("the head of one table is none of the next", async () => {
  const sheet = [
    "Name\tReleased\tTown",
    "Ida Marn\t9 March 2031\tOsk",
    "Births in the town:",
    "Lev Orr\t5 March 2031\tOsk",
  ]
  assert.deepEqual(await told(sheet), ["release Ida Marn 2031-03-09"])
})

test("what is only expected, what is no day, and a head alone tell nothing", async () => {
  assert.deepEqual(await told(["Name\tExpected release\tTown", "Ida Marn\t9 March 2031\tOsk"]), [])
  assert.deepEqual(await told(["Name\tArrests\tTown", "Ida Marn\t3\tOsk"]), [])
})

// Each claim as kind, whom, day, where and whose word it is.
async function whole(lines: readonly string[], language = "en"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Outlet: The League\nPublished: 2031-03-20\nLanguage: ${language}\n\nThe list.\n\n${lines.join("\n")}\n\nThat is all.\n`) // prettier-ignore
  const {documents} = await openCapture(takeCapture(bytes, {name: "list.txt"}), bytes)
  const {claims, attributions} = engine.read(documents[0]!)
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "author" : voice.name]))
  return claims.map(({type, roles, time, attribution}) => [type, roles.patient?.[0]?.text ?? "–", time?.from?.slice(0, 10) ?? "–", roles.place?.[0]?.text ?? "–", voices.get(attribution)].join(" | ")) // prettier-ignore
}

test("cells between bars: place, state and source belong to the line's person", async () => {
  assert.deepEqual(
    await whole([
      "| Name | Taken | Where | Held at | Status | Source |",
      "|------|-------|-------|---------|--------|--------|",
      "| Ida Marn | 2.3 | her shop | Fort Osk | still inside | sister |",
      "| Lev Orr | 3.3 | same | – | released 9.3 | himself |",
      "| Total | 2 | | | 1 released | |",
    ]),
    [
      "arrest | Ida Marn | 2031-03-02 | her shop | Ida Marn's sister",
      "detention | Ida Marn | – | Fort Osk | Ida Marn's sister",
      "arrest | Lev Orr | 2031-03-03 | her shop | Lev Orr",
      "release | Lev Orr | 2031-03-09 | – | Lev Orr",
    ],
  )
})

test("cells between semicolons, surnames first, in Spanish", async () => {
  assert.deepEqual(
    await whole(
      [
        "N.º;Apellido y nombre;Fecha det.;Lugar;Dónde está;Situación;Fuente",
        "1;Marna, Ida;2/3;su casa;Penal de Osta;sigue presa;el hermano",
        "2;Orrego, Luis;13/3;ídem;;salió 19/3;él mismo",
        "Total;2;;;;1 libre;",
      ],
      "es",
    ),
    [
      "arrest | Marna, Ida | 2031-03-02 | su casa | hermano de Ida Marna",
      "detention | Marna, Ida | 2031-03-20 | Penal de Osta | hermano de Ida Marna",
      "arrest | Orrego, Luis | 2031-03-13 | su casa | Luis Orrego",
      "release | Orrego, Luis | 2031-03-19 | – | Luis Orrego",
    ],
  )
})

test("a sheet of what stations say is in the voice of each line's station", async () => {
  assert.deepEqual(await whole(["TIME | STATION | SUMMARY", "0600 | Coast FM | Weather. Two bakers were arrested in Osk on Monday.", "0630 | Free Osk | Pop music."]), ["arrest | Two bakers | 2031-03-17 | Osk | Coast FM"]) // prettier-ignore
})

test("bars and semicolons in running words are no cells", async () => {
  assert.deepEqual(await whole(["Home | News | Sport", "Ida Marn was arrested on Monday; Lev Orr was not; the mayor, who knew; and all the rest"]), ["arrest | Ida Marn | 2031-03-17 | – | author", "arrest | Lev Orr | 2031-03-17 | – | author"]) // prettier-ignore
})
