import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const freed = (text: string): string => readingOf(text, "en", {published: "2030-03-05", outlet: null}).claims.filter(({type}) => type === "release").map(({modality, roles}) => `${modality} ${(roles["patient"] ?? []).map(({text}) => text).join("+")}`).join(", ") // prettier-ignore

test('"free" is a verb where somebody is asked or told to', () => {
  assert.equal(freed("The experts urged Belcora to free Rafe Dunmore."), "demanded Rafe Dunmore")
  assert.equal(freed("The experts called on Belcora to free Rafe Dunmore."), "demanded Rafe Dunmore")
  assert.equal(freed("The bus goes from Lisk to Free Town."), "")
  assert.equal(freed("He asked for a visa to free Morrava."), "")
})
