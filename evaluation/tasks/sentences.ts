// Scores attribution on graded sentences: every part of what must be found, and quiet where nobody is made to speak.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import type {Attribution} from "../../src/attribution/attribution.ts"
import {findAttributions} from "../../src/attribution/find.ts"
import type {Language} from "../../src/languages/language.ts"
import {findMentions} from "../../src/mentions/find.ts"
import type {Span} from "../../src/text/span.ts"
import type {Figures, Task} from "../figures.ts"
import {openEnglish} from "./english.ts"
import {analysePlain} from "./plain.ts"
import {readGraded, type Graded, type Wanted} from "./sentences-file.ts"

/** Scores every file of `paths`; with `out`, writes what failed there as text. */
export const run: Task = (paths, {out}) => {
  const language = openEnglish()
  return Promise.resolve(
    paths.map((path): Figures => {
      const graded = readGraded(readFileSync(path, "utf8")).map((one) => grade(one, readText(one.text, language)))
      if (out !== null) {
        mkdirSync(out, {recursive: true})
        writeFileSync(join(out, basename(path)), graded.flatMap(({faults}) => faults.map((fault) => `${fault}\n`)).join("")) // prettier-ignore
      }
      return {task: "sentences", set: basename(path), rows: figuresOf(graded)}
    }),
  )
}

/** The attributions of a text, without its narration. */
export function readText(text: string, language: Language): Attribution[] {
  const {document, analysis} = analysePlain(text, "2025-03-05", language.syntax)
  const found = findMentions(document, analysis, language.mentions)
  return findAttributions(document, analysis, found, language.attribution).filter(({manner}) => manner !== "narration")
}

/** What was asked of one text, by kind, with how much of it holds, and what does not, in words. */
export type Grade = {
  readonly part: string
  readonly asked: Readonly<Record<string, number>>
  readonly held: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** Grades what was found in a text. */
export function grade(graded: Graded, found: readonly Attribution[]): Grade {
  const {text, part, wanted, silent, unwanted} = graded
  const asked: Record<string, number> = {}
  const held: Record<string, number> = {}
  const faults: string[] = []
  const ask = (kind: string, holds: boolean, what: string): void => {
    asked[kind] = (asked[kind] ?? 0) + 1
    if (holds) held[kind] = (held[kind] ?? 0) + 1
    else faults.push(`${text.replaceAll("\n\n", " / ")}\n    ${kind}: ${what}`)
  }
  const shown = found.map((one) => show(text, one)).join("\n           ")
  const free = new Set(found)
  for (const one of wanted) {
    const match = matchOf(text, one, free)
    ask("found", match !== undefined, `${one.cue[0]} ${one.content[0]}\n    found: ${shown}`)
    if (match === undefined) continue
    free.delete(match)
    const words = show(text, match)
    for (const part of ["source", "cue", "content"] as const)
      ask(part, one[part].some((any) => same(any, wordsAt(text, match[part]))), `wanted ${one[part].join(" // ")}\n    found: ${words}`) // prettier-ignore
    ask("act", one.act === match.act, `wanted ${one.act}\n    found: ${words}`)
    ask("manner", one.manner === match.manner, `wanted ${one.manner}\n    found: ${words}`)
    ask(
      "voice",
      one.voice.some((any) => isVoice(any, match)),
      `wanted ${one.voice.join(" // ")}\n    found: ${words}`,
    )
    const holder = found.find(({id}) => id === match.inside)
    const inside = one.inside === null ? match.inside === null : holder !== undefined && shares(one.inside, wordsAt(text, holder.cue)) // prettier-ignore
    ask("nesting", inside, `wanted inside ${one.inside ?? "nothing"}\n    found: ${words}`)
  }
  for (const {who, cue} of silent) {
    const match = found.find((one) => one.act === "silence" && shares(cue, wordsAt(text, one.cue)))
    ask("silence", match !== undefined && (who === "" || shares(who, match.silent?.name ?? "")), `wanted ${who} silent\n    found: ${shown}`) // prettier-ignore
  }
  if (unwanted === null) ask("quiet", found.length === 0, `found: ${shown}`)
  for (const cue of unwanted ?? []) {
    const loud = found.some((one) => one.act !== "silence" && shares(cue, wordsAt(text, one.cue)))
    ask("quiet", !loud, `nobody speaks by ${cue}\n    found: ${shown}`)
  }
  return {part, asked, held, faults}
}

// The found one that shares words of the cue, or of the content where there is no cue, the likest content first.
function matchOf(text: string, one: Wanted, free: ReadonlySet<Attribution>): Attribution | undefined {
  const [cue = "", content = ""] = [one.cue[0], one.content[0]]
  const fits = [...free].filter((other) =>
    cue === ""
      ? shares(content, wordsAt(text, other.content)) && other.act !== "silence"
      : shares(cue, wordsAt(text, other.cue)),
  )
  const likeness = (other: Attribution): number => {
    const [a, b] = [wordsOf(content), wordsOf(wordsAt(text, other.content))]
    return (2 * a.filter((word) => b.includes(word)).length) / (a.length + b.length + 1)
  }
  return fits.sort((a, b) => likeness(b) - likeness(a))[0]
}

function figuresOf(graded: readonly Grade[]): Figures["rows"] {
  const kinds = ["found", "source", "cue", "content", "act", "manner", "voice", "nesting", "silence", "quiet"]
  const sum = (of: "asked" | "held", kind: string): number => graded.reduce((all, one) => all + (one[of][kind] ?? 0), 0)
  const whole = graded.filter(({faults}) => faults.length === 0).length
  return [
    {metric: "texts wholly right", value: whole / graded.length, note: `${whole} of ${graded.length}`},
    ...kinds.map((kind) => ({
      metric: kind,
      value: sum("held", kind) / Math.max(1, sum("asked", kind)),
      note: `${sum("held", kind)} of ${sum("asked", kind)}`,
    })),
  ]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const same = (a: string, b: string): boolean => wordsOf(a).join(" ") === wordsOf(b).join(" ")
const shares = (a: string, b: string): boolean => wordsOf(a).some((word) => wordsOf(b).includes(word))
const wordsAt = (text: string, spans: readonly Span[]): string => spans.map(({from, to}) => text.slice(from, to)).join(" ") // prettier-ignore

function isVoice(wanted: string, {voice}: Attribution): boolean {
  if (wanted === "unnamed" || wanted === "author" || wanted === "") return voice.kind === (wanted === "author" ? "author" : "unnamed") // prettier-ignore
  const [name, words] = [wordsOf(voice.name), wordsOf(wanted).filter((word) => !/^(?:the|a|an|s|his|her|my)$/.test(word))] // prettier-ignore
  return voice.kind === "entity" && words.some((word) => name.includes(word))
}

function show(text: string, one: Attribution): string {
  return [wordsAt(text, one.source), wordsAt(text, one.cue), wordsAt(text, one.content), `${one.act} ${one.manner}`, `${one.voice.kind} ${one.voice.name}`, one.maker.rule ?? ""].join(" | ") // prettier-ignore
}
