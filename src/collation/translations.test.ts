import assert from "node:assert/strict"
import {test} from "node:test"
import type {Document} from "../text/document.ts"
import {Memory} from "./memory.ts"
import {findCredited, findTranslations} from "./translations.ts"

const maker = {stage: "test", version: "1", model: null, rule: null}

function document(id: string, text: string, more: Partial<Document> = {}): Document {
  return {id, captureId: id, text, blocks: [], title: null, outlet: null, byline: null, published: null, url: null, language: "en", maker, ...more} // prettier-ignore
}

// A story's names and numbers, in its order, with words between that a translation changes.
function told(story: number, language: "en" | "es"): string {
  const names = Array.from({length: 12}, (_, i) => `N${String.fromCharCode(97 + (story % 26))}${"abcdefghijkl"[i]}o`)
  const link = language === "en" ? "met and saw" : "vio y encontró a"
  return `${names.join(` ${link} `)} ${link} ${100 + story} ${link} Tesk`
}

test("translations are the same however documents came and went, names that all hold included", () => {
  for (const stories of [17, 1]) assertSteady(stories)
})

// With one story alone, its names are soon held by more documents than tell anything.
function assertSteady(stories: number): void {
  const all = Array.from({length: 60}, (_, i) => {
    const language = i % 3 === 0 ? "es" : "en"
    return document(`d${String((i * 37) % 60).padStart(2, "0")}`, told(i % stories, language), {language})
  })
  const ordered = (list: readonly Document[]): Document[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = (list: readonly Document[], memory: Memory): string[] =>
    findTranslations(list, memory).map((pair) => [...pair].sort((a, b) => a - b).join()).sort() // prettier-ignore
  const memory = new Memory()
  let held: readonly Document[] = []
  let most = 0
  const seen = [...all, ...all.slice(5, 40), ...all.slice(0, 20)]
  for (const one of seen) {
    held = ordered(held.includes(one) ? held.filter((other) => other !== one) : [...held, one])
    const found = pairs(held, memory)
    assert.deepEqual(found, pairs(held, new Memory()))
    most = Math.max(most, found.length)
  }
  assert.ok(most > 20, `${most} pairs`)
}

test("a byline that names an outlet credits the last that it brought out before", () => {
  const day = (n: number): string => `2031-04-0${n}T10:00:00Z`
  const list = [
    document("a", "One.", {outlet: "Coast Herald", published: day(1)}),
    document("b", "Two.", {outlet: "Coast Herald", published: day(2)}),
    document("c", "Three.", {outlet: "Evening Post", byline: "Ana Ruiz, Coast Herald", published: day(3)}),
    document("d", "Four.", {outlet: "Coast Herald", byline: "Coast Herald", published: day(4)}),
    document("e", "Five.", {outlet: "Evening Post", byline: "Ana Coast", published: day(3)}),
  ]
  assert.deepEqual(findCredited(list, new Memory()), [[1, 2]])
})
