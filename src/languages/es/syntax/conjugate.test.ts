import assert from "node:assert/strict"
import {test} from "node:test"
import {verbForms} from "../claims/forms.ts"
import {conjugate, gerundOf} from "./conjugate.ts"

const rows: readonly (readonly [infinitive: string, has: string, hasNot: string])[] = [
  ["decir", "dice diga digan dijeron dijera dicho dicha diciendo dirá", "dija deció decieron dece"],
  ["mandar", "manda mandó mandaron mandara", "manduvo manduviera"],
  ["andar", "anduvo anduvieron", "andó"],
  ["ver", "vio visto veía vean viendo", "vía va vo"],
  ["degollar", "degüella degüellan degolló", "deguella degolla"],
  ["avergonzar", "avergüenza avergüence avergoncé", "avergonce"],
  ["concluir", "concluye concluyó concluyan concluyas", "conclue conclua"],
  ["dar", "da dio dieron daba dé", "de do"],
  ["recomendar", "recomienda recomienden recomendó", "recomenda"],
  ["romper", "rompe roto rotas", ""],
]

test("a Spanish verb has its own forms and no other's", () => {
  for (const [infinitive, has, hasNot] of rows) {
    const forms = conjugate(infinitive)
    for (const form of has.split(" ")) assert.ok(forms.has(form), `${infinitive}: ${form}`)
    for (const form of hasNot.split(" ")) assert.ok(form === "" || !forms.has(form), `${infinitive}: not ${form}`)
  }
})

test("pronouns grow onto infinitive and gerund", () => {
  assert.equal(gerundOf("pedir"), "pidiendo")
  for (const form of ["devolverlo", "devolviéndolos", "pidiéndole"])
    assert.ok(verbForms(form.startsWith("p") ? "pedir" : "devolver").includes(form), form)
  assert.ok(!verbForms("pedir").includes("pediéndole"))
})
