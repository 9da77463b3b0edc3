// The task `sets`: several documents of one story, taken in and set side by side as the product does, held against a key.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Reading} from "../../src/claims/reading.ts"
import type {Collation, Comparison, Outcome, Side} from "../../src/collation/collation.ts"
import {openEngine} from "../../src/engine.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import type {Span} from "../../src/text/span.ts"
import type {Figures, Task} from "../figures.ts"
import {placeOf, readContent} from "./pages.ts"
import {textsOf} from "./people.ts"
import {readSet, type GradedSet, type SetAsk, type Standing, type Words} from "./sets-file.ts"

/** Scores the sets of all files together; with `out`, writes what failed set by set. */
export const run: Task = async (paths, {out}) => {
  const engine = openEngine()
  const graded: SetGrade[] = []
  for (const path of paths) {
    const set = readSet(readFileSync(path, "utf8"))
    const readings = new Map<string, Reading>()
    for (const [name, content] of set.documents) readings.set(name, await readContent(content, engine))
    const grade = gradeSet(set, readings, engine.collate([...readings.values()]))
    graded.push(grade)
    if (out === null) continue
    mkdirSync(out, {recursive: true})
    writeFileSync(join(out, basename(path)), [...grade.faults, ""].join("\n"))
  }
  const places = [...new Set(paths.map((path) => path.split("/").at(-2) ?? ""))].join(" and ")
  return [{task: "sets", set: places, rows: figuresOf(graded)}]
}

/** What was asked of a set and whether it holds, and the contradictions raised. */
export type SetGrade = {
  readonly held: readonly {readonly kind: string; readonly right: boolean; readonly slot: boolean | null}[]
  readonly raised: number
  readonly keyed: number
  readonly faults: readonly string[]
}

/** Grades how the documents of a set, read under their short names, were set side by side. */
export function gradeSet({asked}: GradedSet, readings: ReadonlyMap<string, Reading>, collation: Collation): SetGrade {
  const shortOf = new Map([...readings].map(([name, {document}]) => [document.id, name]))
  const spanOf = ({document, words}: Words): Place | null => {
    const reading = readings.get(document)
    const from = reading === undefined ? null : placeOf(reading.document.text, words, 0)
    return reading === undefined || from === null ? null : {document: reading.document.id, from, to: from + words.length} // prettier-ignore
  }
  const raised = collation.comparisons.filter(({outcome}) => outcome === "contradict")
  const keyed = new Set<Comparison>()
  const faults: string[] = []
  const held = asked.map((one) => {
    const verdict = (
      right: boolean,
      found: readonly string[],
      slot: boolean | null = null,
    ): SetGrade["held"][number] => {
      // prettier-ignore
      if (!right || slot === false) faults.push([one.line.replace("!!", right ? "?? slot:" : "!!"), ...found].join("\n    ")) // prettier-ignore
      return {kind: one.kind === "stand" ? one.standings[0]! : one.kind, right, slot}
    }
    switch (one.kind) {
      case "stand": {
        const [a, b] = [spanOf(one.sides[0]), spanOf(one.sides[1])]
        const met =
          a === null || b === null ? [] : collation.comparisons.flatMap((comparison) => metBy(comparison, a, b))
        if (one.standings.includes("contradict")) for (const {of, apart} of met) if (apart) keyed.add(of)
        const fit = met.filter((meeting) => one.standings.includes(standingOf(meeting)))
        const right = fit.length > 0 || (one.standings.includes("apart") && met.every((meeting) => standingOf(meeting) === "differ")) // prettier-ignore
        const asksSlot = right && fit.length > 0 && one.slots.length > 0
        const told = met.map((meeting) => `found ${standingOf(meeting)}: ${shown(meeting.of, shortOf)}`)
        return verdict(right, told, asksSlot ? fit.some(({of}) => one.slots.includes(of.slot)) : null)
      }
      case "silent": {
        const place = spanOf(one.on)
        const id = readings.get(one.document)?.document.id
        const about = place === null ? [] : collation.comparisons.filter(({sides}) => sides.some((side) => saidBy(side, place))) // prettier-ignore
        const right = about.some(({silent}) => silent.some(({document, why}) => document === id && why !== "published-before")) // prettier-ignore
        return verdict(
          right,
          about.map((comparison) => `asked: ${shown(comparison, shortOf)}`),
        )
      }
      case "copies":
      case "independent": {
        const ids = one.documents.map((name) => readings.get(name)?.document.id)
        const joined = collation.origins.some((origin) => ids.every((id) => id !== undefined && origin.includes(id)))
        return verdict(joined === (one.kind === "copies"), [])
      }
      case "one":
      case "two":
        return verdict(sameFor(one, readings, collation) === (one.kind === "one"), [])
    }
  })
  const beside = raised.filter((comparison) => !keyed.has(comparison))
  faults.push(...beside.map((comparison) => `beside the key: ${shown(comparison, shortOf)}`))
  return {held, raised: raised.length, keyed: raised.length - beside.length, faults}
}

type Place = Span & {readonly document: string}

/** Two wordings in one comparison, `apart` on sides of their own. */
type Meeting = {readonly of: Comparison; readonly apart: boolean}

// On one side all say one thing. Where there is a correction, the same words may be on more than one side.
function metBy(of: Comparison, a: Place, b: Place): Meeting[] {
  const [left, right] = [of.sides.filter((side) => saidBy(side, a)), of.sides.filter((side) => saidBy(side, b))]
  if (left.length === 0 || right.length === 0 || of.outcome === "alone") return []
  const apart = left.some((side) => right.some((other) => other !== side))
  const together = left.some((side) => right.includes(side))
  return [...(apart ? [{of, apart: true}] : []), ...(together && differentWords(left, a, b) ? [{of, apart: false}] : [])] // prettier-ignore
}

const standingOf = ({of, apart}: Meeting): Exclude<Outcome, "alone"> | Standing => (apart && of.outcome !== "alone" ? of.outcome : "agree") // prettier-ignore

// Whether words of a side are mostly at a place, or hold it mostly.
function saidBy({claims}: Side, {document, from, to}: Place): boolean {
  return claims.some((one) => one.document === document && covers(one, {from, to}))
}

// Two wordings of one sentence are one only where each has words of its own.
function differentWords(sides: readonly Side[], a: Place, b: Place): boolean {
  if (a.document !== b.document) return true
  const at = (place: Place): string[] => sides.flatMap(({claims}) => claims.filter((one) => one.document === place.document && covers(one, place)).map(({from, to}) => `${from} ${to}`)) // prettier-ignore
  return at(a).some((one) => at(b).some((other) => other !== one))
}

const covers = (one: Span, {from, to}: Span): boolean => 2 * (Math.min(one.to, to) - Math.max(one.from, from)) >= Math.min(one.to - one.from, to - from) // prettier-ignore

type IsOf = (whole: {readonly id: string; readonly entities: readonly {document: string; entity: string}[]}) => boolean

// Whether one person or group is called by both wordings, as somebody told of or as a voice.
function sameFor(
  {sides}: Extract<SetAsk, {kind: "one" | "two"}>,
  readings: ReadonlyMap<string, Reading>,
  collation: Collation,
): boolean {
  // prettier-ignore
  const {persons, groups, accounts} = collation
  const called = ({document, words}: Words): IsOf => {
    const reading = readings.get(document)
    if (reading === undefined) return () => false
    const {id} = reading.document
    const wordings = new Map(reading.mentions.map((one) => [one.id, one.text]))
    const fits = (test: (text: string) => boolean): Entity[] => reading.entities.filter((one) => textsOf(one, wordings).some(test)) // prettier-ignore
    const whole = fits((text) => text === words)
    const own = new Set((whole.length > 0 ? whole : fits((text) => ` ${text} `.includes(` ${words} `))).map((one) => one.id)) // prettier-ignore
    const said = new Set(reading.attributions.flatMap((one) => (one.voice.name === words ? [one.id] : [])))
    const voices = new Set(accounts.flatMap(({voice, attributions}) => (attributions.some((one) => one.document === id && said.has(one.attribution)) ? [voice.person] : []))) // prettier-ignore
    return (one) => voices.has(one.id) || one.entities.some((ref) => ref.document === id && own.has(ref.entity))
  }
  const [a, b] = [called(sides[0]), called(sides[1])]
  return [...persons, ...groups].some((one) => a(one) && b(one))
}

function shown({slot, outcome, question, sides, silent}: Comparison, shortOf: ReadonlyMap<string, string>): string {
  const told = sides.map(({says, claims}) => `${says} (${claims.map(({document, text}) => `${shortOf.get(document) ?? ""} “${text.replace(/\s+/g, " ")}”`).join(", ")})`) // prettier-ignore
  const quiet = silent.map(({document, why}) => `${shortOf.get(document) ?? ""} ${why}`).join(", ")
  return `${slot}/${outcome} ${question} ${told.join(" | ")}${quiet === "" ? "" : `; silent: ${quiet}`}`
}

/** Shares of what is asked that holds, in all and by kind, and how far a raised contradiction is one of the key's. */
export function figuresOf(sets: readonly SetGrade[]): Figures["rows"] {
  const held = sets.flatMap((set) => set.held)
  const share = (metric: string, right: number, all: number): Figures["rows"][number] => ({metric, value: right / Math.max(1, all), note: `${right} of ${all}`}) // prettier-ignore
  const kinds = [...new Set(held.map(({kind}) => kind))]
  const slots = held.filter(({slot}) => slot !== null)
  const [raised, keyed] = [sets.reduce((sum, one) => sum + one.raised, 0), sets.reduce((sum, one) => sum + one.keyed, 0)] // prettier-ignore
  return [
    share("right", held.filter(({right}) => right).length, held.length),
    ...kinds.map((kind) => {
      const own = held.filter((one) => one.kind === kind)
      return share(kind, own.filter(({right}) => right).length, own.length)
    }),
    share("asked after the right thing", slots.filter(({slot}) => slot).length, slots.length),
    share("contradictions raised that are keyed", keyed, raised),
  ]
}
