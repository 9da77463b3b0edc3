// Scores event coding on PETRARCH's unit tests, with the dictionaries that lie in `reference/` beside the file.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, dirname, join} from "node:path"
import type {Language} from "../../src/languages/language.ts"
import type {Figures, Task} from "../figures.ts"
import {readActors, readAgents, readDiscards} from "../petrarch/actors.ts"
import {codeSentence, type CodedEvent, type Dictionaries} from "../petrarch/code.ts"
import {longestAt} from "../petrarch/phrases.ts"
import {readVerbs} from "../petrarch/verbs.ts"
import {openEnglish} from "./english.ts"

type Case = {
  readonly id: string
  readonly category: string
  readonly date: string
  readonly text: string
  readonly expected: readonly CodedEvent[]
}
type Coded = {readonly one: Case; readonly given: readonly CodedEvent[]}

/** Scores every file of `paths`; with `out`, writes the events of each text there under the file's own name. */
export const run: Task = (paths, {out}) => {
  const {syntax} = openEnglish()
  return Promise.resolve(paths.map((path) => scoreFile(path, out, syntax)))
}

function scoreFile(path: string, out: string | null, syntax: Language["syntax"]): Figures {
  const open = (name: string): string =>
    readFileSync(join(dirname(path), "reference", `PETR.Validate.${name}.txt`), "utf8")
  const dictionaries: Dictionaries = {
    actors: readActors(open("actors")),
    agents: readAgents(open("agents")),
    verbs: readVerbs(open("verbs")),
  }
  const discards = readDiscards(open("discards"))
  const cases = readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Case) // prettier-ignore
  const coded = cases.map((one): Coded => {
    const text = one.text.replaceAll("_", " ") // names are joined by it here and there, as in the dictionaries
    const tokens = syntax.tokenise(text, {from: 0, to: text.length})
    const words = tokens.map(({text}) => text.toUpperCase())
    const discarded = words.some((_, i) => longestAt(discards, words, i) !== null)
    return {one, given: discarded ? [] : codeSentence(syntax.parse(tokens), dictionaries, Number(one.date))}
  })
  if (out !== null) {
    mkdirSync(out, {recursive: true})
    const lines = coded.map(({one, given}) => JSON.stringify({id: one.id, events: given}))
    writeFileSync(join(out, basename(path)), lines.map((line) => `${line}\n`).join(""))
  }
  return {task: "petrarch", set: basename(path), rows: figuresOf(coded)}
}

/** The figures of coded cases: whole events, their roots with both actors, their actors alone, and cases without any fault. */
export function figuresOf(coded: readonly Coded[]): Figures["rows"] {
  const row = (metric: string, key: (event: CodedEvent) => string): Figures["rows"][number] => {
    let [hit, gold, told] = [0, 0, 0]
    for (const {one, given} of coded) {
      const [expected, found] = [new Set(one.expected.map(key)), new Set(given.map(key))]
      gold += expected.size
      told += found.size
      hit += expected.intersection(found).size
    }
    const [p, r] = [hit / Math.max(1, told), hit / Math.max(1, gold)]
    return {metric, value: p + r === 0 ? 0 : (2 * p * r) / (p + r), note: `P ${p.toFixed(3)} R ${r.toFixed(3)} (${hit} hit, ${told} given, ${gold} in key)`} // prettier-ignore
  }
  const whole = ({source, target, code}: CodedEvent): string => [source, target, code].join(" ")
  const right = coded.filter(({one, given}) => new Set(one.expected.map(whole)).symmetricDifference(new Set(given.map(whole))).size === 0) // prettier-ignore
  return [
    row("events exact F1", whole),
    row("roots with actors F1", ({source, target, code}) => [source, target, code.slice(0, 2)].join(" ")),
    row("actors alone F1", ({source, target}) => [source, target].join(" ")),
    row("codes alone F1", ({code}) => code),
    {metric: "cases wholly right", value: right.length / Math.max(1, coded.length), note: `${right.length} of ${coded.length}`}, // prettier-ignore
  ]
}
