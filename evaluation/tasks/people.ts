// The task `people`: who is who in short texts, and who is in which state in whose words; each read by the engine as shipped.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Reading} from "../../src/claims/reading.ts"
import {openEngine} from "../../src/engine.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import type {Figures, Task} from "../figures.ts"
import {readPeople, type PeopleText} from "./people-file.ts"
import {plainDocument} from "./plain.ts"

const Published = "2025-09-14" // a Sunday

/** Scores the texts of every file; with `out`, writes what failed, by frame and by row, the worst first. */
export const run: Task = (paths, {out}) => {
  const engine = openEngine()
  const figures = paths.map((path): Figures => {
    const graded = readPeople(readFileSync(path, "utf8")).map((one) => {
      const reading = engine.read({...plainDocument(one.text, Published), outlet: "Delta Post", language: one.language})
      return {one, faults: faultsOf(one, reading)}
    })
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, basename(path)), report(graded))
    }
    return {task: "people", set: basename(path), rows: figuresOf(graded)}
  })
  return Promise.resolve(figures)
}

type Graded = {readonly one: PeopleText; readonly faults: readonly string[]}

/** What is asked of a text and does not hold in its reading, in words: empty where all holds. */
export function faultsOf({asked}: Pick<PeopleText, "asked">, reading: Reading): string[] {
  const {entities, mentions, attributions, claims} = reading
  const wordings = new Map(mentions.map(({id, text}) => [id, text]))
  const called = (words: string): Entity[] => {
    const whole = entities.filter((one) => textsOf(one, wordings).some((text) => text === words))
    return whole.length > 0
      ? whole
      : entities.filter((one) => textsOf(one, wordings).some((text) => holds(text, words)))
  }
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "entity" ? voice.name : voice.kind]))
  const said = new Map(claims.map(({id, attribution}) => [id, voices.get(attribution) ?? ""]))
  const told = reading.standings.filter(({polarity}) => polarity === "+").map((one) => ({...one, voice: said.get(one.claim) ?? ""})) // prettier-ignore
  const faults: string[] = []
  const right = new Set<(typeof told)[number]>()
  for (const one of asked) {
    const own = called(one.of)
    switch (one.kind) {
      case "states": {
        const ids = new Set(own.map(({id}) => id))
        const whole = new Set(entities.filter(({members}) => members.some((id) => ids.has(id))).map(({id}) => id))
        for (const {status, voice, may} of one.states) {
          const fits = told.filter((standing) => standing.status === status && (ids.has(standing.entity) || whole.has(standing.entity))) // prettier-ignore
          const voiced = fits.filter((standing) => voice === null || holds(standing.voice, voice))
          for (const standing of voiced) right.add(standing)
          if (voiced.length === 0 && !may) faults.push(fits.length > 0 ? `voice: ${one.of} ${status} by ${voice}, not ${fits[0]!.voice}` : `miss: ${one.of} ${status}`) // prettier-ignore
        }
        break
      }
      case "same":
      case "apart": {
        const others = called(one.other)
        const shared = own.some((entity) => others.includes(entity))
        if (one.kind === "same" ? !shared : shared) faults.push(`${one.kind}: ${one.of} and ${one.other}`)
        break
      }
      case "members":
        for (const member of one.members) {
          const ids = called(member).map(({id}) => id)
          if (!own.some(({members}) => ids.some((id) => members.includes(id)))) faults.push(`member: ${member} of ${one.of}`) // prettier-ignore
        }
    }
  }
  const names = new Map(entities.map(({id, name}) => [id, name]))
  const asks = asked.some(({kind}) => kind === "states")
  const extra = new Set(told.filter((one) => asks && !right.has(one) && !(one.status === "detained" && one.from === null && told.some(({entity, status}) => entity === one.entity && status === "released"))).map(({entity, status, voice}) => `extra: ${names.get(entity) ?? ""} ${status} by ${voice}`)) // prettier-ignore
  return [...faults, ...extra]
}

/** All wordings of an entity, given its document's mentions by their ids. */
export const textsOf = (one: Entity, wordings: ReadonlyMap<string, string>): string[] => [one.name, ...one.aliases, ...one.mentions.map((id) => wordings.get(id) ?? "")] // prettier-ignore

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `

// Whether all words of `wanted` stand in `text`.
function holds(text: string, wanted: string): boolean {
  const own = wordsOf(text)
  return wordsOf(wanted).trim().split(" ").every((word) => own.includes(` ${word} `)) // prettier-ignore
}

function figuresOf(graded: readonly Graded[]): Figures["rows"] {
  const share = (metric: string, of: readonly Graded[]): Figures["rows"][number] => {
    const right = of.filter(({faults}) => faults.length === 0).length
    return {metric, value: right / Math.max(1, of.length), note: `${right} of ${of.length}`}
  }
  const tables = [...new Set(graded.map(({one}) => one.table))]
  return [share("all", graded), ...tables.map((table) => share(table, graded.filter(({one}) => one.table === table)))] // prettier-ignore
}

function report(graded: readonly Graded[]): string {
  const lines: string[] = []
  for (const table of new Set(graded.map(({one}) => one.table))) {
    const own = graded.filter(({one}) => one.table === table)
    lines.push(`## ${table}`)
    const worst = (by: (one: PeopleText) => readonly string[]): [string, Graded[], number][] => {
      const found = new Map<string, Graded[]>()
      for (const one of own) for (const key of by(one.one)) found.set(key, [...(found.get(key) ?? []), one])
      return [...found].map(([key, list]): [string, Graded[], number] => [key, list.filter(({faults}) => faults.length > 0), list.length]).filter(([, wrong]) => wrong.length > 0).sort((a, b) => b[1].length / b[2] - a[1].length / a[2]) // prettier-ignore
    }
    for (const [row, wrong, all] of worst(({rows}) => rows)) lines.push(`row ${wrong.length}/${all} ${row}`)
    for (const [frame, wrong, all] of worst((one) => [one.frame])) {
      lines.push(`frame ${wrong.length}/${all} ${frame}`)
      for (const {one, faults} of wrong) lines.push(`    ${one.text}`, `        ${faults.join("; ")}`)
    }
  }
  return `${lines.join("\n")}\n`
}
