import assert from "node:assert/strict"
import {test} from "node:test"
import {findCited} from "../../collation/cited.ts"
import {Memory} from "../../collation/memory.ts"
import {isState} from "../../collation/outlet.ts"
import type {Document} from "../../text/document.ts"
import {collationPack as spanish} from "../es/collation.ts"
import {collationPack} from "./collation.ts"

const page = (outlet: string, day: string, text: string, byline = "Ada Brun"): Document => ({outlet, published: `2025-04-${day}T08:00:00Z`, text, byline}) as Document // prettier-ignore

const cited = (earlier: Document, later: Document, pack = collationPack): boolean => {
  const memory = new Memory()
  memory.begin(pack)
  return findCited([earlier, later], pack, memory).length === 1
}

const raid = "Nine quarrymen were taken from the hamlet of Olm before dawn. Nobody fired a shot."

test("Who names what brought a thing out, and speaks of it, goes by it", () => {
  const told: readonly [string, string][] = [
    ["Borea News Agency", "Nine quarrymen are gone, the Borea wire said on Monday."],
    ["Borea News Agency", "Borea withdrew its line on the quarrymen."],
    ["Upland Gazette", "The Upland Gazette wrote that quarrymen were taken."],
    ["Radio Kestrel", "In answer to a local radio station that reported it: nobody was taken from Olm by our troops, quarrymen or not."],
    ["The Law Gazette of Morn", "The Gazette has nine of them, all quarrymen."],
  ] // prettier-ignore
  for (const [outlet, text] of told) assert.ok(cited(page(outlet, "02", raid), page("Harbour Post", "05", text)), text)
  assert.ok(
    cited(page("Borea News Agency", "02", raid), page("Harbour Post", "03", "Rain fell.", "Our staff and Borea")),
  )
  const es = "Nueve canteros fueron llevados de la aldea de Olm."
  const answer = "Sobre versiones difundidas por una radio local, el Comando aclara. Ningún cantero fue llevado de Olm."
  assert.ok(cited(page("Radio Cernícalo", "02", es), page("Comando Sur", "03", answer), spanish))
})

test("A name, a set and a paper's own word are no sources", () => {
  const told: readonly [string, string][] = [
    ["Radio Kestrel", "She listened to the radio while the soup boiled."],
    ["Radio Kestrel", "The radio said that it would snow."],
    ["Upland Gazette", "The Lowland Gazette wrote that quarrymen were taken."],
    ["Ministry of the Interior of Morn", "The Ministry of the Interior of Morn said that the quarrymen were well."],
  ]
  for (const [outlet, text] of told) assert.ok(!cited(page(outlet, "02", raid), page("Harbour Post", "05", text)), text)
  assert.ok(
    !cited(page("Upland Gazette", "09", raid), page("Harbour Post", "05", "The Upland Gazette wrote of quarrymen.")),
  )
  assert.ok(
    !cited(page("Upland Gazette", "02", raid), page("Upland Gazette", "05", "The Upland Gazette wrote of quarrymen.")),
  )
})

test("A service is the state's by what it is for", () => {
  for (const name of ["National Prison Service", "Customs Service of Morn", "Secret Service", "Office of the Governor"])
    assert.ok(isState(name, collationPack), name)
  for (const name of ["Harbour Relief Service", "Borea News Agency", "Upland Housing Agency"])
    assert.ok(!isState(name, collationPack), name)
  assert.ok(isState("Servicio Penitenciario Federal", spanish))
})
