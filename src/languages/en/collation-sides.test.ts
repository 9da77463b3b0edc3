// What documents of unlike genres are to one another: our people and theirs, people without a name, the end of a thing, the hurt and the dead.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, told, type Page} from "../../engine.fixture.ts"

const has = async (wanted: string, ...pages: readonly Page[]): Promise<void> => {
  const found = await told(...pages)
  assert.ok(found.includes(wanted), `${pages.map(({text}) => text).join(" / ")}: ${found.join()}`)
}
const lacks = async (part: string, ...pages: readonly Page[]): Promise<void> => {
  const found = await told(...pages)
  assert.ok(!found.some((one) => one.includes(part)), `${pages.map(({text}) => text).join(" / ")}: ${found.join()}`)
}
const aid = (text: string): Page => page("Clear Wells", "2031-05-04", text)
const wire = (text: string, day = "2031-05-06"): Page => page("The Lusk Mail", day, text)

/** Whether both words are of one person. */
async function areOne(a: string, b: string, ...pages: readonly Page[]): Promise<boolean> {
  const {persons} = await collated(...pages)
  const docs = pages.length
  return (
    persons.some(({name, entities}) => name === a && new Set(entities.map(({document}) => document)).size === docs) &&
    b !== ""
  )
}

test("four of our colleagues are a group of four", async () => {
  const missing = aid("Clear Wells said that four of our colleagues have been missing in Dorn since 2 May 2031.")
  await has(
    "status supersede",
    missing,
    wire("The four employees of Clear Wells who were abducted on 2 May were freed on Tuesday, the governor said."),
  )
  await lacks(
    "contradict",
    aid("Our men are home. Three of our men are in hospital."),
    wire("Seven men were freed on Tuesday."),
  )
})

test("what is over was", async () => {
  const ring = page(
    "Osta Herald",
    "2031-05-04",
    "Soldiers have surrounded the convent of Dorn since May 1, the bishop said.",
  )
  await has("whether supersede", ring, wire("The cordon around the convent of Dorn has been lifted, the army said."))
  await has("whether contradict", ring, wire("There is no siege at Dorn, the army said.", "2031-05-04"))
})

test("who has taken nobody answers who says that they held them", async () => {
  const front = page("Valley Front", "2031-05-04", "The Valley Front has not taken any foreign worker.")
  await has(
    "whether contradict",
    front,
    wire("Two nurses were freed on Tuesday. The Valley Front had held them, the governor said."),
  )
  await lacks(
    "contradict",
    front,
    wire("Two nurses were freed on Tuesday. The Coast League had held them, the governor said."),
  )
})

test("of what somebody did not die is no denial that they are dead", async () => {
  const died = wire("The miner Jon Brax died in Osta on Sunday.")
  await lacks(
    "whether contradict",
    died,
    aid("My brother, the miner Jon Brax, did not die of his heart, Ida Brax said."),
  )
  await has("whether contradict", died, aid("The miner Jon Brax did not die, Ida Brax said."))
})

test("wounded, in hospital, dead", async () => {
  const hurt = page("Clear Wells", "2031-05-04", "Our driver, Ivo Lanz, was wounded and is in hospital.")
  await has("status supersede", hurt, wire("Ivo Lanz died of his wounds on 8 May.", "2031-05-09"))
  await has("status contradict", hurt, wire("Ivo Lanz was shot dead on 2 May.", "2031-05-03"))
  await lacks(
    "contradict",
    page("Clear Wells", "2031-05-12", "Ivo Lanz was wounded on 2 May and died on 8 May."),
    wire("Ivo Lanz died of his wounds on 8 May.", "2031-05-09"),
  )
})

test("who has no name in one document and one in another", async () => {
  const named = page("Clear Wells", "2031-05-04", "Our driver, Ivo Lanz, was wounded on 2 May and is in hospital.")
  assert.ok(await areOne("Ivo Lanz", "A driver", named, wire("A driver was shot dead near Dorn on 2 May 2031.")))
  assert.ok(!(await areOne("Ivo Lanz", "A driver", named, wire("A driver was fined in Dorn on 2 May 2031."))))
  assert.ok(!(await areOne("Ivo Lanz", "A driver", named, wire("A driver was shot dead near Dorn on 20 May 2029."))))
  assert.ok(
    !(await areOne("Ivo Lanz", "A driver", named, wire("A driver who escaped said that two men had been shot."))),
  )
})

test("whom an opening leaves without a name", async () => {
  const opening = "A student of law has been missing since Tuesday, her family says."
  const one = await collated(
    wire(`${opening} Nadia Orr was pushed into a white van by two men.`),
    aid("Nadia Orr is missing."),
  )
  assert.ok(
    one.persons.some(
      ({name, lanes}) =>
        name === "Nadia Orr" &&
        lanes.some(({spans}) =>
          spans.some(
            ({status, claims}) => status === "missing" && claims.some(({text}) => text.startsWith("A student")),
          ),
        ),
    ),
  )
  const two = await collated(
    wire("A policeman was shot dead in Osta on Monday. Jon Brax was arrested on Tuesday."),
    aid("Jon Brax is in prison."),
  )
  assert.ok(
    !two.persons.some(
      ({name, lanes}) => name === "Jon Brax" && lanes.some(({spans}) => spans.some(({status}) => status === "dead")),
    ),
  )
})

test("relatives, supplies, firearms, broken limbs", async () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["The family was informed the same day, the ministry said.", "Nobody told us, Ida Brax said."],
    ["Food and medicine pass freely, the army said.", "Nothing has come through since Monday, Ida Brax said."],
    ["No firearms were used by the police, the ministry said.", "Nine people were brought in, all with gunshot wounds, a doctor said."],
    ["The miner Jon Brax is in good health, the warder said.", "The miner Jon Brax came home with a broken arm, Ida Brax said."],
    ["No violence was used against Jon Brax, the ministry said.", "Guards beat Jon Brax with sticks, Ida Brax said."],
  ] // prettier-ignore
  for (const [a, b] of pairs) await has((await told(aid(a), wire(b, "2031-05-05"))).find((one) => one.endsWith("contradict")) ?? `nothing of ${a}`, aid(a), wire(b, "2031-05-05")) // prettier-ignore
  const others: readonly (readonly [string, string])[] = [
    ["The family was informed the same day, the ministry said.", "Nobody told the press of the new bridge, Ida Brax said."],
    ["Food and medicine pass freely, the army said.", "The parcel has come through the post, Ida Brax said."],
    ["The miner Jon Brax is in good health, the warder said.", "The weaver Ada Moss came home with a broken arm, Ida Brax said."],
  ] // prettier-ignore
  for (const [a, b] of others) await lacks("contradict", aid(a), wire(b))
})

test("en español y en inglés", async () => {
  const five = pagina("Redes", "2031-05-05", "Cinco pescadores de Dorn recuperaron la libertad el domingo.")
  const also = pagina("El Correo", "2031-05-05", "El sindicato de Dorn pidió una reunión con la ministra.")
  const {groups} = await collated(five, also, wire("The navy on Sunday freed five fishermen.", "2031-05-05"))
  assert.ok(groups.some(({entities}) => new Set(entities.map(({document}) => document)).size === 2))
})

test("whose father, lawyer or brother somebody is, is not who they are", async () => {
  const father = pagina("El Correo", "2031-05-05", "El padre del enfermero Dino Orlo murió en 1999.")
  await lacks("contradict", father, pagina("Redes", "2031-05-05", "El enfermero Dino Orlo no murió, dijo su hermana."))
  const {persons} = await collated(
    pagina("Redes", "2031-05-05", "La estudiante de Veterinaria Nadia Orr fue detenida."),
  )
  assert.equal(persons.find(({name}) => name === "Nadia Orr")?.lanes.length, 1)
})
