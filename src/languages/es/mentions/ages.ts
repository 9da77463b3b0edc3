// Tells how old somebody is from how long something lasts: "un niño de tres años", "tenía doce años", "seis meses de edad".

import type {Word} from "../../../mentions/time-pack.ts"
import {wordOf} from "./lexicon.ts"
import {readNumber} from "./number-words.ts"

/** An age: the words of its number and of its unit end at `to`; `units` is "years", "months", "weeks" or "days". */
export type Age = {readonly to: number; readonly units: "years" | "months" | "weeks" | "days"}

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""

const Units: readonly (readonly [RegExp, Age["units"]])[] = [
  [/^años?$/, "years"],
  [/^mes(?:es)?$/, "months"],
  [/^semanas?$/, "weeks"],
  [/^días?$/, "days"],
]
const Infants = /^(?:bebés?|niñ[oa]s?|nen[ea]s?|hij[oa]s?|niet[oa]s?|criaturas?|lactantes?|menor(?:es)?|nacid[oa]s?)$/
const Having = /^(?:tener|teniendo|tengo|tiene|tienen|tenía|tenían|tuvo|tuvieron|tendrá|tendría|tenga|tuviera)$/
// Words between "de" or "tenía" and the number that only say how near it is.
const Near = /^(?:unos|unas|apenas|solo|sólo|solamente|tan|casi|ya|aproximadamente|entonces|hoy|ahora)$/
const Edge = /^(?:[.,;:!?)»"”]|y|e|cuando)?$/

/** The age whose number begins at `i`; null where the words there tell no age, as in "una condena de tres años". */
export function readAge(words: readonly Word[], i: number): Age | null {
  const last = lastOf(words, i)
  const units = last === null ? undefined : Units.find(([unit]) => unit.test(lowerAt(words, last)))?.[1]
  if (last === null || units === undefined) return null
  const aged = lowerAt(words, last + 1) === "de" && lowerAt(words, last + 2) === "edad"
  if (aged) return {to: last + 3, units}
  const before = leadOf(words, i)
  const after = lowerAt(words, last + 1)
  if (Having.test(lowerAt(words, before))) return Edge.test(after) ? {to: last + 1, units} : null
  if (lowerAt(words, before) !== "de") return null
  const owner = lowerAt(words, before - 1)
  const apposed = /^[,(]$/.test(owner) && units === "years" && /^(?:[.,;)]|y|e)?$/.test(after)
  const person = units === "years" ? wordOf(owner)?.noun?.sort === "person" : Infants.test(owner)
  return apposed || person || Infants.test(owner) ? {to: last + 1, units} : null
}

// The word after the numbers that begin at `i`: "17 años", "17 y 19 años", "cuatro, nueve y dieciséis años".
function lastOf(words: readonly Word[], i: number): number | null {
  let number = readNumber(words, i)
  for (let n = 0; n < 8 && number !== null && (number.count.exact ?? 200) <= 120; n++) {
    if (!/^(?:[,-]|y|e|o|a)$/.test(lowerAt(words, number.to))) return number.to
    number = readNumber(words, number.to + 1)
  }
  return null
}

// The word that the age hangs on: past other ages of the list, past "casi" and "más de".
function leadOf(words: readonly Word[], i: number): number {
  let at = i - 1
  for (let n = 0; n < 12 && at > 0; n++, at--) {
    const word = lowerAt(words, at)
    if (Near.test(word)) continue
    if (word === "de" && /^(?:más|menos|cerca|alrededor)$/.test(lowerAt(words, at - 1))) at--
    else if (!(/^(?:[,-]|y|e|o|a)$/.test(word) && endsNumber(words, at)) && readNumber(words, at) === null) break
  }
  return at
}

const endsNumber = (words: readonly Word[], at: number): boolean => readNumber(words, at - 1)?.to === at
