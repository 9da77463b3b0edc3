// Scores attribution on PolNeAR's form: JSONL with `text` and `attributions` of source, cue and content.
//
// Reads raw text with the shipped English only. Narration, nested attributions, and the silences and hedges of the writer
// that only a rule found are left out, for PolNeAR has none; its contents keep "that" and their quotation marks, so ours get them.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {findAttributions} from "../../src/attribution/find.ts"
import type {Attribution} from "../../src/attribution/attribution.ts"
import {byRule} from "../../src/base/maker.ts"
import {analyse} from "../../src/language/analyse.ts"
import {loadEnglish} from "../../src/languages/en/english.ts"
import type {Language} from "../../src/languages/language.ts"
import {findMentions} from "../../src/mentions/find.ts"
import type {Document} from "../../src/text/document.ts"
import type {Span} from "../../src/text/span.ts"
import type {Figures, Task} from "../figures.ts"
import {scoreRelations, scoreSpans, scoreTriples, type Range, type Scored, type Triple} from "./attribution-score.ts"

/** A line of a PolNeAR file; other fields are passed on as they are. */
export type PolnearDocument = {
  readonly id: string
  readonly text: string
  readonly publisher?: string
  readonly date?: string
  readonly author?: string
  readonly title?: string
  readonly attributions: readonly Triple[]
}

/** Scores every file of `paths`; with `out`, writes the predictions there under the file's own name. */
export const run: Task = (paths, {out}) => {
  const language = loadEnglish((name) => readFileSync(join(import.meta.dirname, "../../models/en", name)))
  return Promise.resolve(paths.map((path) => scoreFile(path, out, language)))
}

function scoreFile(path: string, out: string | null, language: Language): Figures {
  const documents = readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as PolnearDocument) // prettier-ignore
  const scored = documents.map((one): Scored => ({
    text: one.text,
    gold: one.attributions,
    given: predict(one, language),
  }))
  if (out !== null) {
    mkdirSync(out, {recursive: true})
    const lines = documents.map((one, i) => JSON.stringify({...one, attributions: scored[i]?.given ?? []}))
    writeFileSync(join(out, basename(path)), `${lines.join("\n")}\n`)
  }
  return {task: "attribution", set: basename(path), rows: figuresOf(scored)}
}

/** The figures of one set. */
export function figuresOf(scored: readonly Scored[]): Figures["rows"] {
  const roles = (["source", "cue", "content"] as const).flatMap((role) => {
    const {exact, overlap} = scoreSpans(scored, role)
    return [
      {metric: `${role} exact F1`, value: exact},
      {metric: `${role} overlap F1`, value: overlap},
    ]
  })
  const splits: readonly (readonly [string, (text: string, one: Triple) => boolean])[] = [
    ["all", () => true],
    ["quoted", isQuoted],
    ["unquoted", (text, one) => !isQuoted(text, one)],
    ["reporting cues", isReporting],
    ["other cues", (text, one) => !isReporting(text, one)],
  ]
  const triples = splits.flatMap(([name, kind]) => {
    const {cue, strict, lenient, gold} = scoreTriples(scored, kind)
    return [
      {metric: `${name}: cue overlap F1`, value: cue, note: `${gold} gold`},
      {metric: `${name}: strict triple F1`, value: strict},
      {metric: `${name}: lenient triple F1`, value: lenient},
    ]
  })
  return [...roles, {metric: "relation F1 (all three overlap)", value: scoreRelations(scored)}, ...triples]
}

/** What we find in an article, in PolNeAR's form. */
export function predict(document: PolnearDocument, language: Language): Triple[] {
  const input = documentOf(document)
  const analysis = analyse(input, language.syntax)
  const found = findMentions(input, analysis, language.mentions)
  return toTriples(document.text, findAttributions(input, analysis, found, language.attribution))
}

/** The document of a PolNeAR line: a paragraph a line of text. */
export function documentOf({id, text, publisher, date, author, title}: PolnearDocument): Document {
  const blocks: Document["blocks"][number][] = []
  let from = 0
  for (const line of text.split("\n")) {
    const to = from + line.length
    if (line.trim() !== "")
      blocks.push({kind: "paragraph", span: {from, to}, author: null, published: null, channel: null})
    from = to + 1
  }
  return {
    id,
    captureId: id,
    text,
    blocks,
    title: title ?? null,
    outlet: publisher ?? null,
    byline: author ?? null,
    published: date ?? null,
    language: "en",
    url: null,
    maker: byRule("evaluation", "1", "polnear"),
  }
}

/** Attributions in PolNeAR's form, without those it does not know. */
export function toTriples(text: string, attributions: readonly Attribution[]): Triple[] {
  return attributions
    .filter((one) => one.manner !== "narration" && one.inside === null && one.cue.length > 0)
    .filter(
      (one) =>
        one.maker.model !== null || (one.act !== "silence" && (one.voice.kind !== "author" || one.source.length > 0)),
    )
    .map((one) => {
      const {cue, content} = one.act === "silence" ? untold(text, one) : outsideCue(one)
      return {source: rangesOf(one.source), cue: rangesOf(cue), content: rangesOf(content).map((at) => widen(text, at))}
    })
}

const rangesOf = (spans: readonly Span[]): Range[] => spans.map(({from, to}) => [from, to])

// Ours of a silence hold the whole clause, PolNeAR's only what stands behind its cue: what is not told. A refusal is its
// own verb ("declined", "to comment"), and "to" or "on" belong to what is not answered to or commented on.
function untold(text: string, {cue, content}: Attribution): Pick<Attribution, "cue" | "content"> {
  const last = cue[cue.length - 1]
  if (last === undefined) return {cue, content}
  const behind = content.filter(({to}) => to > last.to).map(({from, to}) => ({from: skipped(text, Math.max(from, last.to)), to})).filter(({from, to}) => from < to) // prettier-ignore
  const [next, ...more] = behind
  const leading = next === undefined ? null : /^(?:to|on|about) (?=\S)/.exec(text.slice(next.from, next.to))
  const refused = /^.*?(?= to )/.exec(text.slice(last.from, last.to))?.[0].length ?? 0
  const before = cue.slice(0, -1)
  if (leading !== null && next !== undefined && (refused === 0 || !leading[0].startsWith("to")))
    return {cue: [...before, {from: last.from, to: next.from + leading[0].length - 1}], content: [{...next, from: next.from + leading[0].length}, ...more]} // prettier-ignore
  if (refused === 0) return {cue, content: next === undefined ? content : behind}
  const verb = {from: last.from, to: last.from + refused}
  return {cue: [...before, verb], content: [{from: verb.to + 1, to: next?.to ?? last.to}, ...more]}
}

const skipped = (text: string, from: number): number => from + (/^[\s,]*/.exec(text.slice(from, from + 12))?.[0].length ?? 0) // prettier-ignore

// Ours of a hearsay adverb hold the clause about it, PolNeAR's the words on either side of it.
function outsideCue({cue, content}: Attribution): Pick<Attribution, "cue" | "content"> {
  const [one, more] = cue
  if (one === undefined || more !== undefined) return {cue, content}
  return {cue, content: content.flatMap(({from, to}) => (from <= one.from && one.to < to ? [{from, to: one.from - 1}, {from: one.to + 1, to}].filter((part) => part.from < part.to) : [{from, to}]))} // prettier-ignore
}

// PolNeAR counts "that" and the marks about a quotation as parts of the content, a closing one too that opens a paragraph or that
// a space parts from its words.
function widen(text: string, [from, to]: Range): Range {
  const opening =
    /(?:\bthat\s+)?(?:["“«]|(?<=\n)”|''|``|['‘])?$/.exec(text.slice(Math.max(0, from - 16), from))?.[0].length ?? 0
  const closing = /^(?: ?["”»](?!\p{L})|["”»]|''|['’](?=\s|$))/u.exec(text.slice(to, to + 3))?.[0].length ?? 0
  const marked = /["“«`‘']$|\n”$/.test(text.slice(Math.max(0, from - 2), from))
  return [from - opening, to + (marked ? closing : 0)]
}

const isQuoted = (text: string, {content}: Triple): boolean => content.some(([from, to]) => /["“”]|''/.test(text.slice(from, to))) // prettier-ignore

const reporting = new Set(
  "say says said saying tell tells told telling add adds added adding write writes wrote written writing announce announces announced announcing report reports reported reporting state states stated stating claim claims claimed claiming argue argues argued arguing note notes noted noting explain explains explained explaining declare declares declared declaring insist insists insisted insisting warn warns warned warning suggest suggests suggested suggesting tweet tweets tweeted tweeting ask asks asked asking reply replies replied replying respond responds responded responding continue continues continued acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded confirm confirms confirmed deny denies denied assert asserts asserted maintain maintains maintained contend contends contended allege alleges alleged predict predicts predicted conclude concludes concluded observe observed remark remarked reveal reveals revealed describe describes described recall recalls recalled repeat repeats repeated reiterate reiterates reiterated stress stresses stressed emphasize emphasizes emphasized point points pointed comment commented according testify testifies testified indicate indicates indicated promise promises promised vow vows vowed pledge pledges pledged think thinks thought believe believes believed".split(
    " ",
  ),
)

const isReporting = (text: string, {cue}: Triple): boolean =>
  cue.some(([from, to]) =>
    (
      text
        .slice(from, to)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => reporting.has(word)),
  )
