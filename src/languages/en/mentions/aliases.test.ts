// Two of one surname or name, and one of two names.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// The wordings of each person told of, by their first.
function people(text: string, language = "en"): string[] {
  const {entities, mentions} = readingOf(text, language, {published: "2031-05-14"})
  const texts = new Map(mentions.map(({id, text, form}) => [id, form === "pronoun" ? "" : text]))
  return entities.flatMap(({kind, mentions: own}) => (kind === "person" ? [own.map((id) => texts.get(id)).filter((one) => one !== "").join(" = ")] : [])).filter((one) => one !== "") // prettier-ignore
}

function holds(rows: readonly (readonly [text: string, ...people: string[]])[], language = "en"): void {
  for (const [text, ...expected] of rows) assert.deepEqual(people(text, language), expected, text)
}

test("a name that somebody is known by is theirs", () => {
  holds([
    ['Anton "Toni" Lind was held. Toni was freed.', 'Anton "Toni" Lind = Toni'],
    ["Anton Lind, known as Toni, was held. Toni was freed.", "Anton Lind = Toni = Toni"],
    ['Anton Lind, alias "the Fox", was held. The Fox was freed.', "Anton Lind = Fox = Fox"],
    ["Anton Lind, better known as Commander Toni, was held.", "Anton Lind = Commander Toni"],
    ["Anton Lind, who knew Toni Marn, was held.", "Anton Lind", "Toni Marn"],
  ])
  holds(
    [
      ['Antonio Lindo, alias "el Zorro", fue detenido. El Zorro fue liberado.', "Antonio Lindo = Zorro = Zorro"],
      ["Antonio Lindo, conocido como Toño, fue detenido.", "Antonio Lindo = Toño"],
    ],
    "es",
  )
})

test("words that give a name say who somebody just brought up is", () => {
  holds([
    ["A doctor identified as Anton Lind was held.", "A doctor = Anton Lind"],
    ["A doctor, identified by the army as Anton Lind, was held.", "A doctor = Anton Lind"],
    ["Police held a man whom they named as Anton Lind.", "a man = Anton Lind"],
    ["Police named the gunman as Anton Lind.", "the gunman = Anton Lind"],
    ["The nurse saw a man who knew Anton Lind.", "The nurse", "a man", "Anton Lind"],
    ["A witness named Anton Lind as the gunman.", "A witness", "Anton Lind", "the gunman"],
  ])
  holds(
    [
      ["Un médico identificado como Antonio Lindo fue detenido.", "Un médico = Antonio Lindo"],
      ["Un médico que fue identificado como Antonio Lindo murió.", "Un médico = Antonio Lindo"],
      ["Un médico identificó a Antonio Lindo.", "Un médico", "Antonio Lindo"],
    ],
    "es",
  )
  const {entities} = readingOf("Two men, identified as Anton Lind and Lev Orr, were held.", "en", {published: "2031-05-14"}) // prettier-ignore
  assert.equal(entities.find(({kind}) => kind === "group")?.members.length, 2)
})

test("a name that opens a clause is not whoever was told of before it", () => {
  holds([
    ["According to her lawyer, Ida Marn, a cook, was beaten.", "her lawyer", "Ida Marn = a cook"],
    ["Her lawyer, Ida Marn, said so.", "Her lawyer = Ida Marn"],
    ["According to his lawyer, Ida Marn, he was beaten.", "his lawyer = Ida Marn"],
  ])
})

test("parent and child, husband and wife of one name are two", () => {
  holds([
    ["Mr Lind was held. Mrs Lind was freed. Mr Lind is ill.", "Mr Lind = Mr Lind", "Mrs Lind"],
    ["Anton Lind senior was held. His son, Anton Lind junior, was freed.", "Anton Lind senior", "His son = Anton Lind junior"], // prettier-ignore
    ["Anton Lind, a tailor, was held. Another man named Anton Lind, a cook, was freed.", "Anton Lind = a tailor", "Another man = Anton Lind = a cook"], // prettier-ignore
    ["Anton Lind junior was held. Anton Lind junior was freed.", "Anton Lind junior = Anton Lind junior"],
  ])
  holds([["Antonio Lindo fue detenido. Antonio Lindo hijo fue liberado.", "Antonio Lindo", "Antonio Lindo hijo"]], "es")
})

test("a surname may be any word, and bare it is still theirs", () => {
  holds([
    ["Anna Banks was held. Police said Banks was freed.", "Anna Banks = Banks"],
    ["Anna Baker was held. Baker was freed. The baker left.", "Anna Baker = Baker", "The baker"],
    ["Anna May was held in May.", "Anna May"],
    ["Nurses Anna Lind and Vera Orr were held.", "Anna Lind", "Vera Orr"],
  ])
  holds([["Pedro Reyes fue detenido. Reyes fue liberado.", "Pedro Reyes = Reyes"]], "es")
})

test("letters in brackets behind somebody are theirs", () => {
  holds([
    ["Mr Osric Vane (OV) was held. OV was beaten.", "Mr Osric Vane = OV = OV"],
    ["Ruth Annan (RA) was held. RA is in prison.", "Ruth Annan = RA = RA"],
  ])
})
