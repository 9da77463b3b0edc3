// How the words of two documents are found to stand, through the engine: "slot/outcome" of what is compared and more than told in two ways.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentOf} from "../../../../bench/stages.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

/** Texts of one day, or of the day that stands before them: "2031-05-02 Police took …"; in Spanish behind "es: ", of a page "<called so>". */
function found(...texts: readonly string[]): string[] {
  const readings = texts.map((given, i) => {
    const [, day = "2031-03-04", spanish, outlet = `Paper ${i}`, text = ""] = /^(\d{4}-\d\d-\d\d )?(es: )?(?:<([^>]+)> )?(.*)$/s.exec(given) ?? [] // prettier-ignore
    const published = day.trim()
    return engine.read({...documentOf(text, outlet), id: `d${i}`, published, language: spanish === undefined ? "en" : "es"}) // prettier-ignore
  })
  return engine.collate(readings).comparisons.flatMap(({slot, outcome}) => (outcome === "alone" || outcome === "differ" ? [] : `${slot}/${outcome}`)) // prettier-ignore
}

test("numbers of one day, where one account has no more than 'persons'", () => {
  assert.deepEqual(found("Soldiers killed 12 farmers in Velm on Monday, villagers said.", "The army said that five people were killed in Velm on Monday."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("es: La policía detuvo a ocho mineros el lunes 3 de marzo.", "es: El 3 de marzo fueron detenidas tres personas por alterar el orden."), ["number/contradict"]) // prettier-ignore
  assert.deepEqual(found("Police arrested 15 dockers in Port Sel on Monday.", "On Monday nine persons were detained in Lomme for a fight at a wedding."), []) // prettier-ignore
  assert.deepEqual(found("Rebels abducted 15 guards on Monday near Velm.", "On Monday nine women were abducted by rebels."), []) // prettier-ignore
})

test("those who came out are not how many were taken", () => {
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "2031-03-07 Five fishermen arrested on Monday came home on Thursday. A sixth is still in prison."), []) // prettier-ignore
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "2031-03-07 The navy on Thursday freed five fishermen whom it had arrested on Monday."), []) // prettier-ignore
  assert.deepEqual(found("es: Siete pescadores fueron detenidos el lunes, denunció el sindicato.", "2031-03-07 es: Cinco pescadores, detenidos el lunes, recuperaron la libertad el jueves."), []) // prettier-ignore
  assert.deepEqual(found("Seven fishermen were arrested on Monday, the union said.", "Five fishermen were arrested on Monday and freed in the evening."), ["number/contradict"]) // prettier-ignore
})

test("what was years ago is neither denied nor agreed with", () => {
  assert.deepEqual(found("Nobody is at present in the custody of the harbour command.", "In March 2019 the harbour command arrested 60 dockers."), []) // prettier-ignore
  assert.deepEqual(found("Police arrested at least 15 dockers on Monday.", "In March 2019 the army arrested 60 dockers in this port."), []) // prettier-ignore
})

test("a paper that puts a sentence right", () => {
  const own = (years: string, id: string, day: string) => engine.read({...documentOf(`A court sentenced the poet Aldous Dunmore to ${years} years in prison on Monday.`, "Tern Wire"), id, published: day}) // prettier-ignore
  const {comparisons} = engine.collate([own("eight", "a", "2031-03-04"), own("six", "b", "2031-03-05")])
  assert.deepEqual(comparisons.map(({slot, outcome}) => `${slot}/${outcome}`).filter((one) => one.startsWith("number")), ["number/supersede"]) // prettier-ignore
})

test("another of a name is nobody whom others call so", () => {
  const persons = (text: string): number => engine.collate([engine.read({...documentOf("Senator Lucan Marsh was arrested on Monday.", "a"), id: "a"}), engine.read({...documentOf(text, "b"), id: "b"})]).persons.filter(({name}) => name.includes("Marsh")).length // prettier-ignore
  assert.equal(persons("In 1997 another Marsh, the senator's father, was freed."), 2)
  assert.equal(persons("In 2024 Mr Marsh, the senator, was freed."), 1)
})

test("who is found safe is missing no longer", () => {
  assert.deepEqual(found("2031-03-01 Nadia Corvalan has been missing since Tuesday, her family says.", "Nadia Corvalan reappeared on Sunday night, her brother said."), ["status/supersede"]) // prettier-ignore
  assert.deepEqual(found("2031-03-01 es: Nadia Corvalán desapareció el martes, según su familia.", "es: Nadia Corvalán fue localizada el domingo en buen estado de salud, informó la Fiscalía."), ["status/supersede"]) // prettier-ignore
})

test("a bare surname before an answer is whoever alone is called so", () => {
  const texts = ["Senator Lucan Marsh asked for asylum on Monday.", "RADIO: Senator, where are you?\nMARSH: In the embassy. Nobody beat me.\nRADIO: Are you well?\nMARSH: I am."] // prettier-ignore
  const {accounts} = engine.collate(
    texts.map((text, i) => engine.read({...documentOf(text, `Paper ${i}`), id: `d${i}`})),
  )
  assert.ok(accounts.some(({voice}) => voice.name === "Lucan Marsh" && voice.person !== null))
})

test("later entries of a live page or a chat", () => {
  assert.deepEqual(found("23:40 Nine people have died, Mercy Hospital says.\n21:15 Seven people have died, Mercy Hospital says.\n19:02 Four people have died, doctors at Mercy Hospital say."), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("[04/03/2031, 06:13] Oda: 12 people arrested so far\n[04/03/2031, 07:50] Oda: 17 people arrested now"), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("Nine people have died in the fire at the mill, Mercy Hospital says.\nSeven people have died in the fire at the mill, the ministry says."), ["number/contradict"]) // prettier-ignore
})

test("numbers that are put right in a later sentence", () => {
  const english = "Police arrested 48 people in Oru on Sunday, officials said."
  for (const text of ["Last week we wrote that 48 people were arrested in Oru. It was 31.", "On Monday we reported 48 arrests in Oru; the correct number is 31.", "The union corrected the figure of 48 arrests that it had given: there were 31.", "The agency had put the number of those arrested in Oru at 48. It now puts it at 31."]) assert.ok(found(english, `2031-03-05 ${text}`).includes("number/supersede"), text) // prettier-ignore
  for (const text of ["El sindicato rectificó la cifra de 48 detenidos en Oru que había dado: fueron 31.", "En nuestra edición del lunes informamos de 48 detenidos en Oru; son 31."]) assert.ok(found("es: La policía detuvo a 48 personas en Oru el domingo, según el sindicato.", `2031-03-05 es: ${text}`).includes("number/supersede"), text) // prettier-ignore
  for (const text of ["Last week we wrote that 48 people were arrested in Oru. On Friday 31 people came to the wake.", "We wrote of 48 arrests in Oru. It is 31 years since the last such night."]) assert.ok(!found(english, `2031-03-05 ${text}`).includes("number/supersede"), text) // prettier-ignore
})

test("the day on which it was said is not the day of the deed", () => {
  const own = found(
    "Police arrested Ana Kolb on Sunday, her lawyer said.",
    "On Monday the ministry said that Ana Kolb was arrested.",
  )
  assert.ok(!own.some((one) => one.startsWith("time")), own.join())
  assert.ok(found("Police arrested Ana Kolb on Sunday, her lawyer said.", "The ministry said that Ana Kolb was arrested on Friday.").includes("time/contradict")) // prettier-ignore
})

test("of one voice in one document the later entry, or the one that says 'now', replaces", () => {
  assert.deepEqual(found("5 March, 09:00. Four people arrested at the depot in Grell.\n5 March, 12:30. Now seven people arrested at the depot."), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("2031-03-18 16 March: 40 people arrested in Grell. 17 March: 55 people arrested in Grell."), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("Four people were arrested in Grell. Now seven people have been arrested there."), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("140 families from Morrow fled to Camp Two. 155 families from Morrow fled to Camp Two; the earlier figure was incomplete."), ["number/supersede"]) // prettier-ignore
  assert.deepEqual(found("es: 140 familias de Morro huyeron a Lomas. 155 familias de Morro huyeron a Lomas; la cifra anterior era incompleta."), ["number/supersede"]) // prettier-ignore
  // Town by town, and others than those before.
  assert.deepEqual(found("5 March, 09:00. Four people arrested at the depot in Grell.\n5 March, 12:30. Seven people arrested at the port in Lomme."), []) // prettier-ignore
  assert.deepEqual(found("2031-03-12 The ministry freed four people on Monday. Now 20 people are held in Osta."), [])
  assert.deepEqual(found("2031-03-12 Four people were arrested in Grell. Seven people were arrested in Grell."), [])
})

test("a night is of two days", () => {
  assert.deepEqual(found("2031-03-06 Karel Visk died in prison on Monday night, his sister says.", "2031-03-06 Karel Visk died on 4 March, the prison said."), ["whether/agree"]) // prettier-ignore
  assert.deepEqual(found("2031-03-06 Karel Visk died in prison on Monday, his sister says.", "2031-03-06 Karel Visk died on 4 March, the prison said."), ["time/contradict"]) // prettier-ignore
})

test("that nobody was hurt weeks before is no answer", () => {
  const hit = "2031-05-09 The clinic at Ardu was hit on 7 May. Two civilians were lightly wounded in Ardu."
  assert.deepEqual(found(hit, "2031-05-09 The clinic at Ardu was hit in March, and nobody was hurt."), [])
  assert.deepEqual(found(hit, "2031-05-09 The clinic at Ardu was hit on 7 May, and nobody was hurt."), ["whether/contradict"]) // prettier-ignore
})

test("«ninguno resultó herido» is said for good", () => {
  assert.deepEqual(found("2031-03-10 es: Ningún manifestante resultó herido en la plaza.", "2031-03-12 es: Al menos cuatro manifestantes resultaron heridos en la plaza."), ["whether/contradict"]) // prettier-ignore
})

test("whose husband writes calls her his wife", () => {
  assert.deepEqual(found("Lidia Corran was never under guard.", "<Husband of Lidia Corran> My wife was detained on Monday."), ["whether/contradict"]) // prettier-ignore
  assert.deepEqual(found("es: Nerea Solís nunca fue detenida.", "es: <Madre de Nerea Solís> A mi hija la detuvieron el lunes."), ["whether/contradict"]) // prettier-ignore
  assert.deepEqual(found("Lidia Corran was never detained.", "<Lidia Corran's husband> My brother was detained on Monday."), []) // prettier-ignore
  assert.deepEqual(found("Lidia Corran was never detained.", "<Lidia Corran's mother> My husband was detained on Monday."), []) // prettier-ignore
  assert.deepEqual(found("Lidia Corran was never detained. Her sister Ana Corran is a nurse.", "<The Corran family> My wife was detained on Monday."), []) // prettier-ignore
})

test("what somebody is to a relative who writes needs nothing that befalls them", () => {
  const own = "<Mona Reve's brother> My sister came home on Tuesday. She had been shouted at but not beaten."
  assert.deepEqual(found("Juno Frith was beaten in his cell. Mona Reve was questioned on Monday.", own), [])
  assert.deepEqual(found("Mona Reve was beaten at the station on Monday.", own), ["whether/contradict"])
})

test("the day of an entry is not when those began to be held who are held by then", () => {
  assert.deepEqual(found("2032-06-06 Nine students were detained in Velm on 1 June.", "2032-06-06 2 June: Nine students from Velm held at Torva central."), ["number/agree"]) // prettier-ignore
  assert.deepEqual(found("2032-06-06 Ana Veit was arrested in Velm on 1 June.", "2032-06-06 Ana Veit was arrested in Velm on 3 June."), ["time/contradict"]) // prettier-ignore
})

test("of one group more are out in each entry", () => {
  assert.deepEqual(found("2032-06-06 1 June: Nine students were detained in Velm. 3 June: Seven of the nine were released. 4 June: All nine have been released."), ["number/supersede"]) // prettier-ignore
})

test("that no search took place answers those who tell of one", () => {
  const search = "Six men searched the office of Mona Reve on Monday and took two computers."
  assert.deepEqual(found("No search of Mona Reve's office took place.", search), ["whether/contradict"])
  assert.deepEqual(found("No meeting with the governor took place.", "The governor met the widows on Monday."), ["whether/contradict"]) // prettier-ignore
  assert.deepEqual(found("No search of the harbour took place.", search), [])
  assert.deepEqual(found("No meeting about the office took place.", search), [])
  assert.deepEqual(found("No search of the office took place.", "The office of Mona Reve was painted on Monday. A search for the boat goes on."), []) // prettier-ignore
})

test("that all tell one number is shown beside what they call those whom they count", () => {
  const seven = "Seven prisoners died in a fire at Lisk remand prison on 3 March, a doctor said."
  assert.deepEqual(found(seven, "Seven inmates were killed in the Lisk fire on Monday."), ["number/agree"])
  assert.deepEqual(found(seven, "In Ferne seven pupils were killed in a fall of snow on Monday."), [])
})

test("that no force was used is denied of those who say they were beaten, in one place", () => {
  const beaten = "They beat us with sticks at the depot in Grell before they let us go."
  assert.deepEqual(found("No force was used at the depot in Grell.", beaten), ["whether/contradict"])
  assert.deepEqual(found("No force was used against the market women in Lomme on 2 January.", beaten), [])
})

test("that no village was burned in a district is denied of one that others tell of, where both name one place", () => {
  const no = "No village has been burned in Upper Dessa. The people of Morrow Creek left before the storm."
  assert.deepEqual(found(no, "140 families from Morrow Creek say soldiers burned the village."), ["whether/contradict"])
  assert.deepEqual(found(no, "Soldiers burned a village near Karn. Its people walked to Lomme."), [])
  assert.deepEqual(found(no.replace("village", "church"), "140 families from Morrow Creek say soldiers burned the village."), []) // prettier-ignore
})
