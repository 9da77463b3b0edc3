import assert from "node:assert/strict"
import {test} from "node:test"
import {readName as read, type NameWords, type ReadName} from "./name.ts"
import {compareNames} from "./names.ts"
import {soundKey} from "./sound.ts"

const words: NameWords = {
  titles: new Set(["mr", "dr", "president", "sergeant", "citizen"]),
  particles: new Set(["de", "la", "del", "van", "al", "el"]),
  shortForms: new Map([["pepe", "jose"]]),
  legal: new Set(["ltd"]),
}

const readName = (text: string, known: NameWords): ReadName => read(text, "person", known)

const table: readonly (readonly [string, string, string])[] = [
  // one person
  ["Ana Ruiz", "Ana Ruiz", "yes same"],
  ["Ana Ruiz", "RUIZ, Ana", "yes same"],
  ["Ana Ruiz", "Ruiz Ana", "yes order"],
  ["José María Peña", "Jose Maria Pena", "yes same"],
  ["President Ana Ruiz", "Ana Ruiz", "yes same"],
  ["Ana Ruiz Calvo", "Ana Ruiz", "yes fuller"],
  ["Ana Lucía Ruiz", "Ana Ruiz", "yes fuller"],
  ["Youssef Khalil", "Yusuf Halil", "yes same"],
  ["Mohammed Saleh", "Muhammad Saleh", "yes same"],
  ["Pepe Arana", "José Arana", "yes same"],
  ["Ana Bermúdes Ruiz", "Ana Bermudez Ruiz", "yes spelling"],
  ["Juan de la Torre", "Juan Torre", "yes same"],
  ["Анна Петрова", "Anna Petrova", "yes same"],
  ["Κώστας Νίκου", "Kostas Nikou", "yes same"],
  ["Mairead O'Dell", "Mairead ODell", "yes same"],
  // only the case can tell
  ["Ana Barragan", "Ana Barargan", "unsure spelling"],
  ["Ruiz", "Ana Ruiz", "unsure short"],
  ["Ana", "Ana Ruiz", "unsure given-only"],
  ["A. Ruiz", "Ana Ruiz", "unsure initials"],
  // two people
  ["Ana Ruiz", "Elena Ruiz", "no given-differs"],
  ["Ana Ruiz", "Ana Mora", "no surname-differs"],
  ["Ana Ruiz Calvo", "Ana Ruiz Mora", "no second-surname"],
  ["B. Ruiz", "Ana Ruiz", "no given-differs"],
  ["Mora", "Ana Ruiz", "no surname-differs"],
  ["Ian Coll", "Jan Coll", "no given-differs"],
  ["Daniel Barragan", "Daniela Barragan", "no given-differs"],
]

test("names of one person, of two, and those that alone tell nothing", () => {
  for (const [left, right, expected] of table) {
    const {verdict, reason} = compareNames(readName(left, words), readName(right, words))
    assert.equal(`${verdict} ${reason}`, expected, `${left} / ${right}`)
    const turned = compareNames(readName(right, words), readName(left, words))
    assert.equal(`${turned.verdict} ${turned.reason}`, expected, `${right} / ${left}`)
  }
})

test("spellings of one sound meet, others do not", () => {
  for (const [a, b] of [
    ["tchaikov", "chaikov"],
    ["yusuf", "youssef"],
    ["khalid", "halid"],
    ["zhukov", "zukov"],
  ] as const)
    assert.ok(soundKey(a) === soundKey(b), `${a} ${b}`)
  for (const [a, b] of [
    ["anna", "anton"],
    ["ruiz", "rosa"],
    ["marta", "marco"],
  ] as const)
    assert.ok(soundKey(a) !== soundKey(b), `${a} ${b}`)
})

test("a name of nothing but titles or signs is no name", () => {
  assert.deepEqual(readName("…", words).words, [])
  assert.deepEqual(readName("President", words).words, ["president"])
})
