// Invented cases of any size, the same every time: stories of people taken, denied, moved and freed, each told by
// some documents that agree, say more, differ, deny and correct.

import {sha256} from "../src/base/id.ts"
import type {Document} from "../src/text/document.ts"

/** Document number `i` of an endless case of which `each` documents tell one story, drawn from these numbers alone. */
export function inventedDocument(i: number, each = 20): Document {
  const story = Math.floor(i / each)
  const telling = i % each
  const draw = (what: string, list: readonly string[]): string => list[number(`${story} ${what}`) % list.length] ?? ""
  const [first, second] = [nameOf(`${story} a`), nameOf(`${story} b`)]
  const town = `${draw("town", ["Bel", "Kar", "Ost", "Vel", "Mor", "Sar"])}${draw("end", ["grad", "mir", "haven", "osta", "ington", "ava"])}` // prettier-ignore
  const [day, count] = [1 + (number(`${story} day`) % 20), 5 + (number(`${story} count`) % 60)]
  const outlet = `${draw(`paper ${telling}`, ["Morning", "Evening", "Harbour", "Northern", "Valley"])} ${["Courier", "Herald", "Post", "Tribune", "Observer"][telling % 5] ?? ""}` // prettier-ignore
  const lines = [
    `Police arrested the ${draw("trade", ["lawyer", "reporter", "teacher", "nurse"])} ${first} and the student ${second} in ${town} on ${day + (telling % 7 === 3 ? 1 : 0)} March, ${nameOf(`${story} c`)}, a police spokesman, said.`,
    telling % 4 === 1
      ? `The interior ministry denied that ${first} was being held in ${town}.`
      : `${first} is being held in the prison of ${town}, relatives said.`,
    `A union official, ${nameOf(`${story} d`)}, said that ${telling % 6 === 2 ? `at least ${count - 2}` : count + (telling % 9 === 4 ? 3 : 0)} people were detained in the raid.`, // prettier-ignore
    telling % 5 === 4
      ? `${second} was released on ${day + 3} March after a court hearing, the court said.`
      : `"We do not know where ${second} is," ${nameOf(`${story} e`)}, a lawyer for the family, said.`,
    telling % 3 === 0
      ? `According to ${outlet}, the two were beaten in custody.`
      : `Nobody was beaten, the prosecutor's office said.`,
  ]
  const text = lines.join("\n\n")
  const id = sha256(`${i} ${text}`)
  let from = 0
  const blocks = lines.map((line) => {
    const span = {from, to: from + line.length}
    from = span.to + 2
    return {kind: "paragraph", span, author: null, published: null, channel: null} as const
  })
  const published = `2025-03-${String(Math.min(28, day + 1 + (telling % 5))).padStart(2, "0")}T1${telling % 10}:00:00Z`
  const maker = {stage: "bench", version: "1", model: null, rule: "invented"}
  return {id, captureId: id, text, blocks, title: null, outlet, byline: null, published, url: null, language: "en", maker} // prettier-ignore
}

// A whole number from words: the same words give the same number.
function number(words: string): number {
  return Number.parseInt(sha256(words).slice(0, 8), 16)
}

const starts = ["Ma", "Te", "Ilo", "Ra", "So", "Ana", "Da", "Ka", "Vi", "No", "Lu", "Ere"]
const ends = ["rta", "vin", "na", "mir", "lia", "ric", "dra", "bel", "son", "ra", "ko", "tas"]
const sur = ["Var", "Ost", "Bren", "Kol", "Tam", "Ferr", "Hal", "Dor", "Mun", "Ser", "Lind", "Gar", "Pell", "Zor", "Quin", "Wes"] // prettier-ignore
const tails = ["ek", "aro", "ova", "und", "ini", "stad", "ez", "mann", "ovic", "well", "ier", "ado", "ska", "berg", "ton", "esti"] // prettier-ignore

function nameOf(words: string): string {
  const n = number(words)
  const at = (list: readonly string[], k: number): string => list[k % list.length] ?? ""
  return `${at(starts, n)}${at(ends, n >>> 4)} ${at(sur, n >>> 8)}${at(tails, n >>> 12)}${at(tails, n >>> 17)}`
}
