// Registers: what a line tells is told by whom its column of sources names, "brother", "cellmate", "Ohm (lawyer)".

import type {Span} from "../text/span.ts"
import {registersOf, type TableLine} from "../text/table.ts"
import type {Draft, Speaker} from "./draft.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for the lines of registers. */
export const registerRule = "register"

/** Drafts of the lines of registers that have a source, in the order of the text. */
export function findRegisters(scene: Scene): Draft[] {
  const {document, pack: {columns}} = scene // prettier-ignore
  return registersOf(document, columns).flatMap(({kinds, lines}) => {
    const [source, name] = [kinds.indexOf("source"), kinds.indexOf("name")]
    if (source < 0) return []
    let above: Span | null = null
    return lines.flatMap((line): Draft[] => {
      const words = wordsAt(scene, line.cells[source])
      if (words === "" || columns.nothing.test(words) || isTotal(scene, line)) return []
      const at: Span = columns.ditto.test(words) && above !== null ? above : line.cells[source]!
      above = at
      const speaker = speakerOf(scene, at, line.cells[name])
      const content = contentOf(line, source)
      return speaker === null || content.length === 0 ? [] : [{...wholeOf(registerRule, speaker, [line.cells[source]!], [], content), manner: "indirect"}] // prettier-ignore
    })
  })
}

const wordsAt = ({document: {text}}: Scene, at: Span | undefined): string => (at === undefined ? "" : text.slice(at.from, at.to).toLowerCase()) // prettier-ignore

const isTotal = (scene: Scene, {cells}: TableLine): boolean => scene.pack.columns.totals.test(wordsAt(scene, cells.find(({from, to}) => to > from))) // prettier-ignore

function speakerOf(scene: Scene, at: Span, name: Span | undefined): Speaker | null {
  const {document: {text}, found, pack: {columns, words: grammar}} = scene // prettier-ignore
  const words = text.slice(at.from, at.to)
  const lower = words.toLowerCase()
  const person = name === undefined || name.to === name.from ? undefined : scene.mentionsAt(name).find(({kind}) => kind === "person") // prettier-ignore
  const about = person === undefined ? undefined : found.entities.find(({mentions}) => mentions.includes(person.id))
  if (columns.selves.test(lower)) return about === undefined ? null : {kind: "named", name: about.name}
  const [bare = ""] = /^[^(,;/]+/.exec(words) ?? []
  if (columns.kin.test(bare.trim().toLowerCase())) {
    const leads = (word: string): boolean => grammar.definite.has(word) || grammar.owner.has(word)
    const noun = bare.trim().replace(/^\p{L}{2,3}\s/u, (word) => (leads(word.trim().toLowerCase()) ? "" : word))
    return {kind: "named", name: about === undefined ? noun : grammar.owned(about.name, noun.toLowerCase())}
  }
  const whole = {from: at.from, to: at.from + bare.trimEnd().length}
  const known = scene.mentionsAt(whole).some(({kind, form, span}) => form === "name" && kind !== "time" && span.from <= whole.from && span.to >= whole.to) // prettier-ignore
  return known ? {kind: "words", at: whole} : {kind: "named", name: bare.trim() || words}
}

// What stands before and behind the cell of the source.
function contentOf({cells}: TableLine, source: number): Span[] {
  const full = (list: readonly Span[]): readonly Span[] => list.filter(({from, to}) => to > from)
  return [full(cells.slice(0, source)), full(cells.slice(source + 1))].flatMap((list) => (list.length === 0 ? [] : [{from: list[0]!.from, to: list.at(-1)!.to}])) // prettier-ignore
}
