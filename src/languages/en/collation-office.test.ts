import assert from "node:assert/strict"
import {test} from "node:test"
import {collationPack} from "./collation.ts"
import {officeHolders} from "../../collation/office.ts"

const holderOf = officeHolders(
  [
    {id: "tern", roles: ["The Attorney General"]},
    {id: "oss", roles: ["Interior Minister", "minister"]},
    {id: "lund", roles: ["foreign minister of Tesk"]},
    {id: "quay", roles: ["lawyer"]},
  ],
  collationPack,
)

test("an office is its only holder", () => {
  assert.equal(holderOf("the attorney general"), "tern")
  assert.equal(holderOf("The country's attorney general"), "tern")
  assert.equal(holderOf("the interior minister"), "oss")
  assert.equal(holderOf("the foreign minister"), "lund")
})

test("several holders, an owner, a further word or no office name nobody", () => {
  assert.equal(holderOf("the minister"), null)
  assert.equal(holderOf("her minister"), null)
  assert.equal(holderOf("the deputy attorney general"), null)
  assert.equal(holderOf("the lawyer"), null)
})
