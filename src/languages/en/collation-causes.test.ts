// Why somebody was taken, as each account tells it in the words right behind.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, pagina, type Page} from "../../engine.fixture.ts"

const causes = async (...pages: readonly Page[]): Promise<string[][]> =>
  (await compared(...pages)).flatMap(({slot, sides}) => (slot === "cause" ? [sides.map(({says}) => says)] : []))

test("for doing one thing, and because of another", async () => {
  const one = page("The Osta Courier", "2031-03-04", "The engineer Pavel Ruun was arrested for photographing the port, the police said.") // prettier-ignore
  const other = page(
    "The Lusk Mail",
    "2031-03-05",
    "Pavel Ruun was detained because he had reported a leak, his sister said.",
  )
  assert.deepEqual(await causes(one, other), [["photographing the port", "he had reported a leak"]])
  const days = page("The Lusk Mail", "2031-03-05", "Pavel Ruun was detained for three days, his sister said.")
  assert.deepEqual(await causes(one, days), [])
  const same = page(
    "The Lusk Mail",
    "2031-03-05",
    "Pavel Ruun was detained for photographing the port, his sister said.",
  )
  assert.deepEqual(await causes(one, same), [])
})

test("por hacer una cosa, y porque hizo otra", async () => {
  const one = pagina("El Correo", "2031-03-04", "El ingeniero Pavel Ruun fue detenido por fotografiar el puerto, según la policía.") // prettier-ignore
  const other = pagina("La Voz de Osta", "2031-03-05", "Pavel Ruun fue detenido porque había denunciado una fuga, dijo su hermana.") // prettier-ignore
  assert.deepEqual(await causes(one, other), [["fotografiar el puerto", "había denunciado una fuga"]])
  const night = pagina("La Voz de Osta", "2031-03-05", "Pavel Ruun fue detenido por la noche, dijo su hermana.")
  assert.deepEqual(await causes(one, night), [])
})
