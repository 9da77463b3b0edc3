// The task `pages`: whole texts of many genres, taken in and read as the product does, held against what each must tell.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {openCapture} from "../../src/capture/open.ts"
import {takeCapture} from "../../src/capture/take.ts"
import type {Attribution} from "../../src/attribution/attribution.ts"
import type {Claim} from "../../src/claims/claim.ts"
import type {Reading} from "../../src/claims/reading.ts"
import {openEngine, type Engine} from "../../src/engine.ts"
import type {Figures, Task} from "../figures.ts"
import {readPage, type Page, type Wanted} from "./pages-file.ts"
import {faultsOf as peopleFaults} from "./people.ts"
import {gradeCell, type CellGrade, type Told} from "./tables.ts"

/** Kinds of which a page's key names every happening: told and not keyed, they are extra. */
const whole = new Set(["abduction", "arrest", "asylum", "death", "deportation", "detention", "disappearance", "escape", "exchange", "injury", "mistreatment", "release", "sentence", "siege", "transfer"]) // prettier-ignore

/** Scores the pages by their genre, the first part of a file's name; with `out`, writes what failed page by page. */
export const run: Task = async (paths, {out}) => {
  const engine = openEngine()
  const graded: {readonly genre: string; readonly grade: PageGrade}[] = []
  for (const path of paths) {
    const page = readPage(readFileSync(path, "utf8"))
    const grade = gradePage(page, await readContent(page.content, engine))
    graded.push({genre: basename(path).replace(/-.*$/, ""), grade})
    if (out === null) continue
    mkdirSync(out, {recursive: true})
    writeFileSync(join(out, basename(path)), [...grade.faults, ""].join("\n"))
  }
  const places = [...new Set(paths.map((path) => path.split("/").at(-2) ?? ""))].join(" and ")
  const genres = [...new Set(graded.map(({genre}) => genre))]
  const ofGenre = (genre: string): PageGrade[] => graded.filter((one) => one.genre === genre).map(({grade}) => grade)
  const shares = genres.length < 2 ? [] : genres.map((genre) => wholly(`${genre}: told rightly`, ofGenre(genre)))
  return [{task: "pages", set: places, rows: [...figuresOf(graded.map(({grade}) => grade)), ...shares]}]
}

/** A page's text as the product takes in and reads a file. Throws RangeError where it gives no document. */
export async function readContent(content: string, engine: Engine): Promise<Reading> {
  const bytes = new TextEncoder().encode(content)
  const {documents} = await openCapture(takeCapture(bytes, {name: "page.txt"}), bytes)
  if (documents[0] === undefined) throw new RangeError("The page gives no document")
  return engine.read(documents[0])
}

/** What was asked of a page and how much of it holds; what does not, and what it tells besides, in words. */
export type PageGrade = {
  readonly cells: readonly CellGrade[]
  readonly people: readonly [held: number, asked: number]
  readonly extra: number
  readonly faults: readonly string[]
}

/** Grades the reading of a page by its key. */
export function gradePage({wanted, people}: Page, reading: Reading): PageGrade {
  const {text} = reading.document
  const {claims, attributions, entities} = reading
  const voiceOf = new Map(attributions.map(({id, voice}) => [id, voiceIn(voice, reading)]))
  const nameOf = new Map(entities.map(({id, name}) => [id, name]))
  const told = claims.filter(({type}) => type !== "other")
  const keyed = new Set<Claim>()
  const faults: string[] = []
  const cells: CellGrade[] = []
  let cursor = 0
  for (const one of wanted) {
    const opening = placeOf(text, one.opening, cursor) ?? cursor
    const from = placeOf(text, one.words, opening)
    cursor = opening
    if (from === null) {
      faults.push(`${one.line}\n    these words are not in the text as it was taken in`)
      if (!one.may) cells.push({asked: ["kind"], held: [], found: "–"})
      continue
    }
    const near = claimsAt(told, from, from + one.words.length, (one.expected[0]?.kinds.length ?? 0) === 0)
    for (const claim of near) if (one.expected[0]?.kinds.includes(claim.type) === true) keyed.add(claim)
    if (one.may) continue
    const grade = bestOf(one, {claims: near, voiceOf, nameOf})
    cells.push(grade)
    if (grade.held.length < grade.asked.length) faults.push(`${one.line}\n    ${grade.found}`)
  }
  const extra = told.filter((claim) => whole.has(claim.type) && !keyed.has(claim))
  for (const {type, attribution, span, polarity} of extra) faults.push(`extra: ${polarity}${type} by ${voiceOf.get(attribution) ?? ""} “${text.slice(span.from, span.to).replace(/\s+/g, " ")}”`) // prettier-ignore
  // Whom else a page has in some state is no fault here: its key names some people, not all.
  const wrong = people.map((asked) => ({asked, faults: peopleFaults({asked: [asked]}, reading).filter((fault) => !fault.startsWith("extra: "))})) // prettier-ignore
  faults.push(...wrong.flatMap((one) => one.faults))
  return {cells, people: [wrong.filter((one) => one.faults.length === 0).length, people.length], extra: extra.length, faults} // prettier-ignore
}

// The grade by the wording of those concerned that holds best; where nobody is asked for, nobody must be there.
// A source without a name may be asked for by its words ("a guard told me"), and whose page it is for its author.
function voiceIn({kind, name}: Attribution["voice"], {document: {outlet, byline}}: Reading): string {
  const own = name !== "" && [outlet, byline].some((one) => one?.toLowerCase() === name.toLowerCase())
  if (kind === "author" || own) return name === "" ? "author" : `author (${name})`
  return kind === "unnamed" && name !== "" ? `unnamed (${name})` : kind === "unnamed" ? kind : name
}

function bestOf({expected}: Wanted, told: Told): CellGrade {
  const graded = expected.map((one): CellGrade => {
    const grade = gradeCell(one, told)
    const asked = (aspect: CellGrade["asked"][number]): boolean => aspect !== "who" || one.who.length > 0
    return {...grade, asked: grade.asked.filter(asked), held: grade.held.filter(asked)}
  })
  return graded.reduce((best, one) => (one.held.length > best.held.length ? one : best))
}

// The claims that are told by words of [from, to), or whose clause is mostly there or holds it mostly.
function claimsAt(told: readonly Claim[], from: number, to: number, byWord: boolean): Claim[] {
  const shared = (a: number, b: number): number => Math.max(0, Math.min(b, to) - Math.max(a, from))
  const byTrigger = told.filter(({trigger}) => shared(trigger.from, trigger.to) > 0)
  if (byWord) return byTrigger
  const byClause = told.filter((one) => !byTrigger.includes(one) && 2 * shared(one.span.from, one.span.to) >= to - from)
  return [...byTrigger, ...byClause]
}

/** Where `words` first stand in `text` at or after `from`, however their white space is broken; null for nowhere. */
export function placeOf(text: string, words: string, from: number): number | null {
  const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+") // prettier-ignore
  const found = new RegExp(pattern, "g")
  found.lastIndex = from
  return found.exec(text)?.index ?? null
}

const wholly = (metric: string, pages: readonly PageGrade[]): Figures["rows"][number] => {
  const cells = pages.flatMap((page) => page.cells)
  return share(metric, cells.filter(({asked, held}) => held.length === asked.length).length, cells.length)
}

const share = (metric: string, held: number, asked: number): Figures["rows"][number] => ({metric, value: held / Math.max(1, asked), note: `${held} of ${asked}`}) // prettier-ignore

/** Shares of what was asked that holds wholly and of each part of it; what is told beside the key, a page. */
export function figuresOf(pages: readonly PageGrade[]): Figures["rows"] {
  const cells = pages.flatMap((page) => page.cells)
  const aspects = [...new Set(cells.flatMap(({asked}) => asked))]
  const sum = (at: 0 | 1): number => pages.reduce((all, {people}) => all + people[at], 0)
  const extra = pages.reduce((all, page) => all + page.extra, 0)
  return [
    wholly("told rightly", pages),
    ...aspects.map((aspect) => {
      const asked = cells.filter((cell) => cell.asked.includes(aspect) && (aspect === "kind" || aspect === "none" || cell.held.includes("kind"))) // prettier-ignore
      return share(aspect === "kind" ? "found" : aspect, asked.filter((cell) => cell.held.includes(aspect)).length, asked.length) // prettier-ignore
    }),
    share("who is who, in which state", sum(0), sum(1)),
    {metric: "told beside the key, a page", value: extra / Math.max(1, pages.length), note: `${extra} on ${pages.length} pages`}, // prettier-ignore
  ]
}
