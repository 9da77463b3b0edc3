// What state a text leaves people in, read by the whole engine: who, the state, its bounds, and what must not follow.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const published = "2031-05-14T12:00:00Z" // a Wednesday

function states(text: string, language = "en"): string[] {
  const {entities, standings} = readingOf(text, language, {published})
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return standings.map(({entity, status, from, to, polarity}) => {
    const bounds = from === null && to === null ? "" : ` ${from === to ? from : `${from ?? ""}..${to ?? ""}`}`
    return `${names.get(entity)} ${polarity === "-" ? "not " : ""}${status}${bounds}`
  })
}

function holds(rows: readonly (readonly [text: string, ...states: string[]])[], language = "en"): void {
  for (const [text, ...expected] of rows) assert.deepEqual(states(text, language).sort(), expected.toSorted(), text)
}

test("who holds somebody tells a hostage from a detainee", () => {
  holds([
    ["The militia is holding Ines Arlt.", "Ines Arlt hostage 2031-05-14"],
    ["The police are holding Ines Arlt.", "Ines Arlt detained 2031-05-14"],
    ["Ines Arlt is being held at the harbour.", "Ines Arlt detained 2031-05-14"],
    [
      "Gunmen abducted four divers on Monday. The four are still being held.",
      "four divers hostage 2031-05-12..",
      "four divers hostage 2031-05-14",
    ],
    ["Ines Arlt was bundled into a van on Monday. The police said they had not arrested Ines Arlt.", "Ines Arlt detained 2031-05-12..", "Ines Arlt not detained 2031-05-12.."], // prettier-ignore
  ])
})

test("who was kept and is back has been let go, and nobody else", () => {
  holds([
    [
      "Ines Arlt had been held since March. On Monday she came home.",
      "Ines Arlt detained 2031-03-01..2031-05-12",
      "Ines Arlt released 2031-05-12..",
    ],
    ["The minister Ines Arlt came home on Monday."],
    ["Ines Arlt was held in March. She did not come back on Monday.", "Ines Arlt detained 2031-03-01..2031-03-31"],
    [
      "Nine miners took refuge in the cathedral on Sunday. The miners walked out on Monday.",
      "Nine miners in-asylum 2031-05-11..2031-05-12",
      "Nine miners released 2031-05-12..",
    ],
    ["The nine miners walked out on Monday over their pay."],
  ])
})

test("a siege is of those inside", () => {
  holds([
    [
      "We are nine miners inside the cathedral. The police closed the square on Monday.",
      "nine miners besieged 2031-05-12",
    ],
    ["The police closed the square on Monday. Nine miners were at home."],
  ])
})

test("companions", () => {
  holds([
    [
      "Ines Arlt has been released together with her two colleagues.",
      "Ines Arlt released 2031-05-14..",
      "her two colleagues released 2031-05-14..",
    ],
    [
      "The couple took refuge in the embassy on Monday. Their son Teo is with them.",
      "The couple in-asylum 2031-05-12..",
      "Teo in-asylum 2031-05-14",
    ],
    ["Teo is with his grandmother in the town.", "Teo free 2031-05-14"],
    ["Teo is with his lawyer in the town."],
  ])
})

test("some of a group are not the group, and who is picked out of one is told of", () => {
  holds([
    ["Two of the six divers were freed on Monday.", "Two of the six divers released 2031-05-12.."],
    [
      "Among the nine miners freed on Monday were Ines Arlt and Lev Orr.",
      "the nine miners released 2031-05-12..",
      "Ines Arlt released 2031-05-12..",
      "Lev Orr released 2031-05-12..",
    ],
    ["Among those freed on Monday was the nurse Ines Arlt.", "Ines Arlt released 2031-05-12.."],
    ["Among those who met on Monday was the nurse Ines Arlt."],
    ["Seven divers, four men and three women, were freed on Monday.", "Seven divers released 2031-05-12.."],
  ])
})

test("nobody in particular is in no state", () => {
  holds([
    ["The commission on missing persons met on Monday."],
    ["A former detainee spoke to the paper."],
    ["If Ines Arlt is arrested, the union will strike."],
    ["The union demands that Ines Arlt be released."],
  ])
})

test("an open question leaves the state unknown", () => {
  holds([
    ["It is not known whether Ines Arlt is alive.", "Ines Arlt unknown 2031-05-14"],
    ["The clerk asked whether Ines Arlt was alive."],
    ["Ines Arlt is not at home.", "Ines Arlt missing 2031-05-14"],
    ["Ines Arlt is at home."],
  ])
})

test("what is told as gone by, of no time, gives way to what came after", () => {
  holds([
    ["The clerks who had been jailed left the country on Monday.", "The clerks in-exile 2031-05-12.."],
    [
      "The clerks were jailed on Friday. They left the country on Monday.",
      "The clerks detained 2031-05-09..2031-05-12",
      "The clerks in-exile 2031-05-12..",
    ],
  ])
})

test("who was held by somebody until the release was held until then", () => {
  holds([
    [
      "Six divers held by the militia were freed on Monday.",
      "Six divers hostage ..2031-05-12",
      "Six divers released 2031-05-12..",
    ],
    ["Six divers jailed over a song were freed on Monday.", "Six divers released 2031-05-12.."],
    ["Six divers once jailed by the militia flew to Norland on Monday.", "Six divers detained"],
  ])
})

test("a state ends where the same account has another begin", () => {
  holds([
    [
      "Ines Arlt was arrested on 3 March 2031. She was freed on 10 March 2031. She was arrested again on 12 April 2031.",
      "Ines Arlt detained 2031-03-03..2031-03-10",
      "Ines Arlt released 2031-03-10..2031-04-12",
      "Ines Arlt detained 2031-04-12..",
    ],
    [
      "Ines Arlt has been missing since Friday. Her body was found on Monday.",
      "Ines Arlt missing 2031-05-09..2031-05-12",
      "Ines Arlt dead 2031-05-12..",
    ],
    ["Ines Arlt was jailed on Friday, the abbot said. The police said that she was freed on Monday.", "Ines Arlt detained 2031-05-09..", "Ines Arlt released 2031-05-12.."], // prettier-ignore
    ["Ines Arlt was jailed on Friday. She may have been freed on Monday.", "Ines Arlt detained 2031-05-09..", "Ines Arlt released 2031-05-12.."], // prettier-ignore
    [
      "Six divers were jailed on Friday. Two of them were freed on Monday.",
      "Six divers detained 2031-05-09..",
      "Two of them released 2031-05-12..",
    ],
  ])
})

test("who has been freed and is driven somewhere is free there, and nobody else", () => {
  holds([
    [
      "The two nuns were freed on Monday and driven to Halden.",
      "The two nuns released 2031-05-12..",
      "The two nuns free 2031-05-12..",
    ],
    ["Soldiers drove the two nuns to Halden on Monday."],
    [
      "Ines Arlt was freed in March 2031. She was rearrested in April 2031 and taken to the camp at Orr.",
      "Ines Arlt released 2031-03-01..2031-04-01",
      "Ines Arlt detained 2031-04-01..",
    ],
  ])
})

test("two who are driven somewhere are not for that the two who were freed", () => {
  holds([
    [
      "Two nuns were freed on Monday. Ines Arlt and Lev Orr were driven to the palace on Monday.",
      "Two nuns released 2031-05-12..",
    ],
  ])
})

test("who is brought to a prison is held there; who is back from abroad was not freed by that", () => {
  holds([
    ["Lev Orr was transferred to the Gull Island prison on Monday.", "Lev Orr detained 2031-05-12.."],
    ["Lev Orr was transferred to a hospital on Monday."],
    [
      "Ines Arlt was arrested in 2019. She was expelled in 2021. She returned in 2030.",
      "Ines Arlt detained 2019-01-01..2021-01-01",
      "Ines Arlt deported 2021-01-01..",
    ],
  ])
})

test("who leaves aboard a plane is deported only where it is told that they are being deported", () => {
  holds([
    [
      "A judge suspended the deportation of Lev Orr. The plane left on Monday with him on board.",
      "Lev Orr deported 2031-05-12..",
    ],
    ["The plane left on Monday with Lev Orr on board."],
    ["A coach carrying Lev Orr left the prison on Monday."],
  ])
})

test("who may leave freely is free when it is said, and a cordon keeps nobody in", () => {
  holds([
    [
      "Some forty students are occupying the cathedral. Anyone may leave freely.",
      "Some forty students free 2031-05-14",
    ],
    ["The nine miners are free to leave.", "The nine miners free 2031-05-14"],
    ["Nine miners are occupying the mine. The police placed a cordon on Monday."],
    ["Three families took refuge in the school on Monday."],
    ["Two nuns took refuge in the house of the consul on Monday.", "Two nuns in-asylum 2031-05-12.."],
  ])
})

test("what has been so since the day told before it", () => {
  holds([
    ["Ines Arlt was arrested on 3 March 2031 and has been in prison since.", "Ines Arlt detained 2031-03-03.."],
    ["Ines Arlt was last seen on 3 March 2031. She has been missing ever since.", "Ines Arlt missing 2031-03-03.."],
    [
      "Ines Arlt was freed on 3 March 2031 and is in asylum in Norland.",
      "Ines Arlt released 2031-03-03..",
      "Ines Arlt in-asylum 2031-05-14",
    ],
    [
      "Ines Arlt was arrested on 3 March 2031. Her brother has been in prison since April 2031.",
      "Ines Arlt detained 2031-03-03..",
      "Her brother detained 2031-04-01..",
    ],
  ])
  holds(
    [["Delia Quint fue detenida el 3 de marzo de 2031 y sigue en la cárcel desde entonces.", "Delia Quint detained 2031-03-03.."]], // prettier-ignore
    "es",
  )
})

test("who stands far from who is told of", () => {
  holds([
    [
      "The Gazette asks for Ines Arlt, editor of the weekly Beacon, who has been held in the port since 4 March.",
      "Ines Arlt detained 2031-03-04..",
    ],
    ['Ines Arlt and Lev Orr were "accompanied to make a statement" on Monday.', "Ines Arlt detained 2031-05-12..", "Lev Orr detained 2031-05-12.."], // prettier-ignore
    [
      "The nurses Ines Arlt and Lev Orr have been missing since Sunday.",
      "The nurses missing 2031-05-11..",
      "Ines Arlt missing 2031-05-11..",
      "Lev Orr missing 2031-05-11..",
    ],
    ["Norvik granted the Arlts asylum on Friday. Lev Arlt sleeps on the floor.", "the Arlts in-asylum 2031-05-09.."],
    ["A boy left on Monday. His father says he is not at home. His name is Lev Orr.", "Lev Orr missing 2031-05-14"],
  ])
})

test("Spanish: the same", () => {
  holds(
    [
      ["La milicia retiene a Inés Arlt.", "Inés Arlt hostage 2031-05-14"],
      ["La policía retiene a Inés Arlt.", "Inés Arlt detained 2031-05-14"],
      [
        "Inés Arlt fue liberada el lunes junto con sus dos compañeros.",
        "Inés Arlt released 2031-05-12..",
        "sus dos compañeros released 2031-05-12..",
      ],
    ],
    "es",
  )
})

test("what lasts until a day ends with it, and a clause that follows has its own time", () => {
  assert.deepEqual(states("Ana Lind was held in secret until 20 June 2030."), ["Ana Lind detained ..2030-06-20"])
  assert.deepEqual(states("Ana Lind was freed on 28 June 2030 and left for Norland in July 2030."), [
    "Ana Lind released 2030-06-28..",
    "Ana Lind free 2030-07-01..",
  ])
})

test("who was not among those let go, and who has yet to be, is held still", () => {
  holds([
    [
      "Nine divers were freed on Monday. Ines Arlt and the cook Lev Orr were not.",
      "Nine divers released 2031-05-12..",
      "Ines Arlt not released 2031-05-12..",
      "Lev Orr not released 2031-05-12..",
      "Ines Arlt detained",
      "Lev Orr detained",
    ],
    ["Ines Arlt has yet to be freed.", "Ines Arlt not released 2031-05-14..", "Ines Arlt detained"],
    ["Ines Arlt has yet to speak."],
  ])
  holds([["Quedan por liberar nueve buzos.", "nueve buzos not released 2031-05-14..", "nueve buzos detained"]], "es")
})

test("who is at home where somebody is held, who goes back to a cell, who is granted something", () => {
  holds([
    ["Lev Orr was arrested on Monday. Ines Arlt is at home.", "Lev Orr detained 2031-05-12..", "Ines Arlt free 2031-05-14"], // prettier-ignore
    ["Lev Orr was arrested on Monday. Ines Arlt was at home when they came.", "Lev Orr detained 2031-05-12.."],
    ["Ines Arlt returned to prison on Monday.", "Ines Arlt detained 2031-05-12.."],
    ["Ines Arlt wrote to Norland. On Monday Norland granted her asylum.", "Ines Arlt in-asylum 2031-05-12.."],
    ["They let seven of the divers go on Monday.", "seven of the divers released 2031-05-12.."],
  ])
})

test("who is named beside the many is in their state", () => {
  const many = (text: string): void => holds([[text, "Nine divers released 2031-05-12..", "Ines Arlt released 2031-05-12.."]]) // prettier-ignore
  many("Nine divers were freed on Monday, Ines Arlt among them.")
  many("Nine divers were freed on Monday, including Ines Arlt.")
  many("Nine divers, among them the cook, Ines Arlt, were freed on Monday.")
  holds([["Nine divers were freed on Monday, Ines Arlt said.", "Nine divers released 2031-05-12.."]])
  holds([["Nueve buzos fueron liberados el lunes, incluida Ema Voss.", "Nueve buzos released 2031-05-12..", "Ema Voss released 2031-05-12.."]], "es") // prettier-ignore
})

test("a way out told later without a day has come after; what is told by the way has not", () => {
  holds([
    ["Ines Arlt was arrested in March 2031. They killed her.", "Ines Arlt dead", "Ines Arlt detained 2031-03-01.."],
    ["Ines Arlt was arrested in March 2031. They let her go.", "Ines Arlt detained 2031-03-01..", "Ines Arlt released"],
    ["Ines Arlt, who was released from jail, was arrested in March 2031.", "Ines Arlt detained 2031-03-01.."],
    ["Ines Arlt was arrested in March 2031. She had been released from prison.", "Ines Arlt detained 2031-03-01.."],
  ])
})
