// The task `tables`: sentences made by crossing lists, each read by the engine as shipped and held against what it tells.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Claim, Filler} from "../../src/claims/claim.ts"
import {plainBlocks} from "../../src/capture/paragraphs.ts"
import {openEngine} from "../../src/engine.ts"
import type {Figures, Task} from "../figures.ts"
import {plainDocument} from "./plain.ts"
import {readTables, type Cell, type Expected} from "./tables-file.ts"

/** Every table is read as published on this day, a Monday. */
const published = "2025-09-15"

/** Scores every table of every file; with `out`, writes what failed by frame and by row, worst first, under the file's name. */
export const run: Task = (paths, {out}) => {
  const engine = openEngine()
  const figures = paths.flatMap((path) => {
    const graded = readTables(readFileSync(path, "utf8")).map(({title, language, cells}) => ({
      title,
      cells: cells.map((cell) => ({cell, grade: gradeCell(cell.expected, readCell(cell.text, language, engine))})),
    }))
    if (out !== null) {
      mkdirSync(out, {recursive: true})
      writeFileSync(join(out, basename(path)), graded.map(({title, cells}) => `## ${title}\n${showFailures(cells)}`).join("\n")) // prettier-ignore
    }
    return graded.map(({title, cells}): Figures => {
      const grades = cells.map(({grade}) => grade)
      return {task: "tables", set: `${basename(path)}, ${title}`, rows: figuresOf(grades)}
    })
  })
  return Promise.resolve(figures)
}

/** What a sentence was found to tell. */
export type Told = {
  readonly claims: readonly Claim[]
  readonly voiceOf: ReadonlyMap<string, string>
  /** What the entities of a page are called, where a name asked for may stand elsewhere than in the words of a role. */
  readonly nameOf?: ReadonlyMap<string, string>
}

function readCell(text: string, language: string, engine: ReturnType<typeof openEngine>): Told {
  const blocks = plainBlocks(text, null)
  const {claims, attributions} = engine.read({
    ...plainDocument(text, published),
    blocks,
    language,
    outlet: "Delta Post",
  })
  return {claims, voiceOf: new Map(attributions.map(({id, voice}) => [id, voice.kind === "entity" ? voice.name : voice.kind]))} // prettier-ignore
}

const aspects = [
  "kind",
  "who",
  "whom",
  "by",
  "voice",
  "polarity",
  "certainty",
  "when",
  "count",
  "where",
  "none",
] as const
type Aspect = (typeof aspects)[number]

/** What was asked of one sentence, what of it holds, and what was found instead, in words. */
export type CellGrade = {
  readonly asked: readonly Aspect[]
  readonly held: readonly Aspect[]
  readonly found: string
}

/** Grades what a sentence was found to tell by the claim that holds most of what is asked. */
export function gradeCell(expected: Expected, {claims, voiceOf, nameOf}: Told): CellGrade {
  const told = claims.filter(({type}) => type !== "other")
  if (expected.kinds.length === 0) {
    const found = [...new Set(told.map(({type}) => type))].join(", ")
    return {asked: ["none"], held: found === "" ? ["none"] : [], found}
  }
  const asks = ["whom", "by", "voice", "polarity", "certainty", "when", "count", "where"] as const
  const asked: Aspect[] = ["kind", "who", ...asks.filter((aspect) => expected[aspect] !== null)]
  const fitting = told.filter(({type}) => expected.kinds.includes(type))
  if (fitting.length === 0) return {asked, held: [], found: [...new Set(told.map(({type}) => type))].join(", ") || "–"}
  const graded = fitting.map((claim): CellGrade => {
    const parts = partsOf(claim, voiceOf, nameOf)
    const held = asked.filter((aspect) => aspect === "kind" || aspect === "none" || holds(aspect, expected, parts))
    const wrong = asked.filter((aspect) => aspect !== "kind" && aspect !== "none" && !held.includes(aspect))
    return {asked, held, found: wrong.map((aspect) => `${aspect} ${parts[aspect as keyof typeof parts]}`).join(", ")}
  })
  return graded.reduce((best, one) => (one.held.length > best.held.length ? one : best))
}

type Parts = Readonly<Record<Exclude<Aspect, "kind" | "none">, string>>

function partsOf(
  {roles, attribution, polarity, certainty, modality, time, count}: Claim,
  voiceOf: Told["voiceOf"],
  nameOf: Told["nameOf"],
): Parts {
  const worded = ({text, entity}: Filler): string => {
    const name = entity === null ? undefined : nameOf?.get(entity)
    return name === undefined || text.includes(name) ? text : `${text} (${name})`
  }
  // prettier-ignore
  const texts = (names: readonly (keyof typeof roles)[]): string => names.flatMap((name) => roles[name] ?? []).map(worded).join(" + ") // prettier-ignore
  return {
    who: texts(["patient", "agent", "recipient", "counterpart", "topic"]),
    whom: texts(["patient", "recipient"]) || "none",
    by: texts(["agent"]) || "none",
    voice: voiceOf.get(attribution) ?? "",
    polarity,
    certainty: `${certainty} ${modality}`,
    when: time?.from ?? time?.to ?? "none",
    count: String(count?.low ?? count?.high ?? "none"),
    where: texts(["place", "origin", "destination"]) || "none",
  }
}

function holds(aspect: keyof Parts, expected: Expected, parts: Parts): boolean {
  const part = parts[aspect]
  if (aspect === "who")
    return (
      (part !== "" || expected.whom?.includes("none") === true) && expected.who.every((who) => holdsWords(part, who))
    )
  const any = expected[aspect] ?? []
  if (aspect === "certainty") return any.some((one) => one.split(" ").every((want, i) => want === "*" || want === part.split(" ")[i])) // prettier-ignore
  if (aspect === "voice" || aspect === "where" || aspect === "whom" || aspect === "by") return any.some((one) => ((one === "unnamed" || one === "author") && part.startsWith(`${one} (`)) || (one === "author" || one === "unnamed" || one === "none" ? part === one : holdsWords(part, one))) // prettier-ignore
  return any.some((one) => (aspect === "when" && one !== "none" ? part.startsWith(one) : part === one))
}

/** Whether all words stand in the text, however they begin. */
const holdsWords = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())

/** Shares of sentences that hold wholly, and of each thing that was asked. */
export function figuresOf(grades: readonly CellGrade[]): Figures["rows"] {
  const whole = grades.filter(({asked, held}) => held.length === asked.length).length
  const row = (metric: string, held: number, asked: number): Figures["rows"][number] => ({metric, value: asked === 0 ? 0 : held / asked, note: `${held} of ${asked}`}) // prettier-ignore
  return [
    row("sentences right", whole, grades.length),
    ...aspects.flatMap((aspect) => {
      const asked = grades.filter((grade) => grade.asked.includes(aspect))
      return asked.length === 0 ? [] : [row(aspect, asked.filter(({held}) => held.includes(aspect)).length, asked.length)] // prettier-ignore
    }),
  ]
}

/** The frames and rows by which sentences fail, the worst first, with some of what was found. */
function showFailures(cells: readonly {readonly cell: Cell; readonly grade: CellGrade}[]): string {
  const failed = cells.filter(({grade: {asked, held}}) => held.length < asked.length)
  const by = (keysOf: (cell: Cell) => readonly string[]): string[] => {
    const groups = new Map<string, string[]>()
    for (const {cell, grade} of failed) for (const key of keysOf(cell)) groups.set(key, [...(groups.get(key) ?? []), `${cell.text.replaceAll("\n\n", "¶")} → ${grade.found}`]) // prettier-ignore
    return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([key, texts]) => `${texts.length} ${key}\n${texts.slice(0, 8).map((text) => `    ${text}\n`).join("")}`) // prettier-ignore
  }
  const lists = new Map<string, number>()
  for (const {cell} of cells) for (const key of [cell.frame, ...cell.rows]) lists.set(key, (lists.get(key) ?? 0) + 1)
  // A frame or row that every sentence goes through tells nothing.
  const telling = (key: string): boolean => (lists.get(key) ?? 0) < cells.length
  return [...by(({frame}) => [frame].filter(telling)), ...by(({rows}) => rows.filter(telling))].join("")
}
