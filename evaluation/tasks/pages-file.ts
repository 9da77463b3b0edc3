// Reads graded pages: whole texts of every genre, as a newsroom gets them, with what must be told behind its paragraph.
//
//   # genre: radio sheet                remarks, before the first line of the page
//   Outlet: Tern Wire                   the page as the product reads it, its head first
//   Published: 2030-10-03
//
//   Police took away two printers.
//   >> arrest "took away" | who=printers | voice=author | + | certain fact | count=2
//   >> may detention "in a cell"        may be told or not
//   >> none "released in cinemas"       no happening may be told here
//   == Marta Kolb: detained @sister     who is in which state, and who is who, as in people-file.ts
//
// Of values told apart by `//` each is enough.

import type {Asked} from "./people-file.ts"
import {askedOf} from "./people-file.ts"
import {readAsks, type Expected} from "./tables-file.ts"

/** One happening asked for, or forbidden where no kind stands. `words` are its place, at or after the line `opening`. */
export type Wanted = {
  readonly line: string
  readonly opening: string
  readonly words: string
  /** Whether it may be left out. */
  readonly may: boolean
  /** What must hold of it, one for each wording of those it is about. */
  readonly expected: readonly Expected[]
}

/** A page without its key, and the key. */
export type Page = {readonly content: string; readonly wanted: readonly Wanted[]; readonly people: readonly Asked[]}

/** The page and key of a file. Throws RangeError on a line of the key that is not understood or whose words are not there. */
export function readPage(file: string): Page {
  const kept: string[] = []
  const wanted: Wanted[] = []
  const people: Asked[] = []
  let from = 0
  let keyed = true
  for (const line of file.split("\n")) {
    if (line.startsWith(">>")) {
      wanted.push(wantedOf(line, kept, from))
      keyed = true
    } else if (line.startsWith("==") && /^==[^=]/.test(line)) people.push(...line.slice(2).split(";").map(askedOf))
    else if (kept.length > 0 || !/^#|^\s*$/.test(line)) {
      if (line.trim() === "" && !kept.includes(""))
        keyed = true // the head is over
      else if (keyed && line.trim() !== "") {
        from = kept.length
        keyed = false
      }
      kept.push(line)
    }
  }
  return {content: `${kept.join("\n").trimEnd()}\n`, wanted, people}
}

function wantedOf(line: string, kept: readonly string[], from: number): Wanted {
  const [, may, kinds, words, rest] = /^>>\s*(may )?\s*([a-z-]+(?: \/\/ [a-z-]+)*)\s+"(.+?)"\s*(\|.*)?$/.exec(line) ?? [] // prettier-ignore
  if (kinds === undefined || words === undefined) throw new RangeError(`Not understood: ${line}`)
  if (!flat(kept.slice(from).join("\n")).includes(flat(words))) throw new RangeError(`Not in its paragraph: ${line}`)
  const {asks} = readAsks(`x ${(rest ?? "").replace(/\|\s*([^|=]+?)\s*(?=\||$)/g, (_, value: string) => `| ${/^(?:[+-]|\*)(?:\s|$)/.test(value) && !value.includes(" ") ? "polarity" : "certainty"}=${value} `)}`) // prettier-ignore
  const one = kinds.split(" // ").filter((kind) => kind !== "none")
  const {who = [], ...others} = asks
  const none = {whom: null, by: null, voice: null, polarity: null, certainty: null, when: null, count: null, where: null} // prettier-ignore
  const expected = (who.length === 0 ? [[]] : who.map((any) => [any])).map((own): Expected => ({...none, ...others, kinds: one, who: own})) // prettier-ignore
  return {line, opening: kept[from] ?? "", words, may: may !== undefined, expected}
}

/** A text with all white space alike. */
export const flat = (text: string): string => text.replace(/\s+/g, " ").trim()
