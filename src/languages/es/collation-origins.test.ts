// One text in two languages, and bylines that say whose text it is.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, type Page} from "../../engine.fixture.ts"

const spanish = pagina("El Correo de Osta", "2031-03-04", "El cuerpo del pescador Ramiro Deza Quint apareció el lunes 3 en la playa de Punta Brava, a 14 kilómetros de Osta, dijo el alcalde Leandro Suto. Deza Quint, de 41 años, había salido de Puerto Calmo el 27 de febrero con Elvira Monje y otros 5 tripulantes. La Guardia Costera de Norlandia busca a los demás con 3 lanchas, según la capitana Nuria Belt.") // prettier-ignore
const english = page("Isthmus News", "2031-03-05", "The body of the fisherman Ramiro Deza Quint appeared on Monday 3 on the beach of Punta Brava, 14 kilometres from Osta, mayor Leandro Suto said. Deza Quint, 41, had left Puerto Calmo on 27 February with Elvira Monje and 5 other crew. The Coast Guard of Norlandia is looking for the others with 3 boats, according to captain Nuria Belt.") // prettier-ignore
const own = page("The Lusk Mail", "2031-03-05", "Nuria Belt, a captain of the Coast Guard, is angry. Her 3 boats found Elvira Monje alive on Tuesday 4, near Puerto Calmo. Monje, 29, told her that Ramiro Deza Quint drowned on 1 March. His body lay at Punta Brava. Mayor Leandro Suto of Osta asks Norlandia for 2 helicopters and 60 soldiers.") // prettier-ignore

const origins = async (...pages: readonly Page[]): Promise<number> =>
  (await collated(...pages)).origins.filter((one) => one.length > 1).length

test("a translation is one origin with what it was made from", async () => {
  assert.equal(await origins(spanish, english), 1)
})

test("another report of the same event is not, in whatever language", async () => {
  assert.equal(await origins(spanish, own), 0)
})

test("a byline that names another page's outlet", async () => {
  const first = page("Meridian Wire", "2031-03-04", "The clerk Ida Noll was freed on Monday.")
  const header = (byline: string): Page => ({...page("The Lusk Mail", "2031-03-05", "Ida Noll is at home, neighbours of the clerk say.\n"), byline}) // prettier-ignore
  assert.equal(await origins(first, header("Lusk Mail staff with Meridian Wire")), 1)
  assert.equal(await origins(first, header("Jon Meridian")), 0)
})
