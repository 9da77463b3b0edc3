// The document as numbers: one row of hashes for each token, from its letters, grammar, quotations, names and rules.
//
// Everything the trained finder looks at is a column here or is worked out from two rows (see `pair.ts`). What the
// rules know comes in as columns too: which verbs are verbs of saying, and which words a rule took for a cue.

import {firstAbove} from "../../base/search.ts"
import {
  Columns,
  describeWords,
  hashText,
  Lower as LowerForm,
  Shape as ShapeForm,
  Suffix3,
} from "../../language/word-forms.ts"
import type {Draft} from "../draft.ts"
import {isMark, type Line} from "../line.ts"
import {Opens} from "../openers.ts"
import type {CueVerb} from "../pack.ts"
import type {Scene} from "../scene.ts"
import type {Groups} from "./groups.ts"

/** The columns of a token's row, by name and in order. */
export const columnNames = [
  "word", "lemma", "tag", "part", "shape", "group", "fine group", "ending", "quote", "head lemma", "relation", "head tag",
  "mention", "verb table", "rule's cue", "children", "place", "marks about", "subject", "subject's mention", "complement",
  "head's part", "likely cue", "cue before", "cue behind", "group of head",
] as const // prettier-ignore

const names: readonly string[] = columnNames
/** The number of a column. */
export const columnOf = (name: (typeof columnNames)[number]): number => names.indexOf(name)
/** Rows before the first token and behind the last: templates look a little past them. */
export const Margin = 4
/** How many columns a row has. */
export const sheetWidth = columnNames.length

/** How likely a lemma with a part of speech heads a cue: a bucket 1 … 7, 0 for one not met in training. */
export type Likely = (lemma: number) => number

/** The tokens of a document in one row: their lines, heads (global, −1 the root), what quotation they stand in, and columns. */
export type Sheet = {
  readonly scene: Scene
  readonly count: number
  readonly lineOf: Int32Array
  readonly firstOf: Int32Array
  readonly blockOf: Int32Array
  readonly head: Int32Array
  readonly quote: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** How many commas, likely cues, finite verbs and quotation marks stand before a token; of marks also before the end. */
  readonly commas: Int32Array
  readonly likely: Int32Array
  readonly verbs: Int32Array
  readonly marks: Int32Array
  readonly columns: Int32Array<ArrayBuffer>
  /** What kind of sign a token is: 0 a word, 1 a quotation mark, 2 a colon, 3 a comma, 4 the end of a sentence, 5 a dash or semicolon. */
  readonly signs: Uint8Array
  /** The draft of a rule whose cue a token belongs to, as an index into the drafts, or −1. */
  readonly ruled: Int32Array
}

/** Words read by the trained finder as they were seen in training. */
export type SheetWords = {readonly groups: Groups; readonly likely: Likely}

/** The sheet of a document; `drafts` are what the rules found. */
export function makeSheet(scene: Scene, drafts: readonly Draft[], words: SheetWords): Sheet {
  const {lines} = scene
  const firstOf = new Int32Array(lines.length + 1)
  lines.forEach((line, l) => (firstOf[l + 1] = firstOf[l]! + line.tokens.length))
  const count = firstOf[lines.length]!
  const wide = (count + 2 * Margin) * sheetWidth
  const room = new Int32Array(wide + 11 * count + 1) // in one piece, so that it can be let go of
  let used = 0
  const make = (size = count): Int32Array<ArrayBuffer> => room.subarray(used, (used += size))
  const sheet: Sheet = {
    scene, count, firstOf, lineOf: make(), blockOf: make(), head: make(), quote: make(), from: make(), to: make(), commas: make(),
    likely: make(), verbs: make(), marks: make(count + 1), columns: make(wide).fill(13, 0, Margin * sheetWidth).fill(17, (count + Margin) * sheetWidth), ruled: make().fill(-1), signs: new Uint8Array(count),
  } // prettier-ignore
  if (count > relations.length) relations = new Uint8Array(2 * count)
  for (const line of lines) describeLine(sheet, line, words)
  describeTrees(sheet)
  const offsets = sheet.from
  drafts.forEach(({cue, rule}, d) => {
    const name = hashText(rule)
    for (const span of cue)
      for (let i = firstAtLeast(offsets, span.from); i < count && offsets[i]! < span.to; i++) {
        if (sheet.ruled[i]! >= 0) continue
        sheet.ruled[i] = d
        sheet.columns[(i + Margin) * sheetWidth + RuleCue] = name
      }
  })
  describeMentions(sheet)
  describeMarks(sheet)
  count_(sheet)
  return sheet
}

/** Lets go of a sheet's memory at once: that of a long document is more than all else its stage needs. */
export function letGo({columns}: Sheet): void {
  columns.buffer.transfer(0)
}

/** The index of the first number of a rising list that is at least `wanted`. */
export function firstAtLeast(list: Int32Array, wanted: number): number {
  return firstAbove(list, wanted - 1)
}

/** Whether a token only joins what stands about it: a comma, "and", "who". */
export function looseIn({columns}: Sheet): (t: number) => boolean {
  const kinds = new Set(["PUNCT", "CCONJ", "SCONJ", "AUX", "PART", "ADV"].map(hashOf))
  return (t) => kinds.has(columns[(t + Margin) * sheetWidth + Part]!)
}

const [Word, Lemma, Tag, Part, Shape, Group, Fine, Ending, Quote, HeadLemma, Rel, HeadTag, Mention, Verb, RuleCue, Kids, Place, Marks, Subject, SubjectKind, Complement, HeadPart, LikelyCue, CueBefore, CueBehind, HeadGroup] = columnNames.map((_, i) => i) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number] // prettier-ignore

const texts = new Map<string, number>()
// Tags and labels are few: their hashes are kept.
function hashOf(text: string): number {
  let hash = texts.get(text)
  if (hash === undefined) {
    hash = hashText(text)
    if (texts.size < 4096) texts.set(text, hash)
  }
  return hash
}

const forms = new Map<string, Map<string, number>>()
// Of a kind and a form with a blank between.
function hashOfForm(kind: string, form: string): number {
  const known = forms.get(kind) ?? new Map<string, number>()
  const hash = known.get(form) ?? hashText(`${kind} ${form}`)
  if (!known.has(form)) forms.set(kind, known.set(form, hash))
  return hash
}

const [CueNoun, Hearsay] = [hashText("cue noun"), hashText("hearsay")]

let rows = new Int32Array(128 * Columns) // used again for every line

function describeLine(sheet: Sheet, line: Line, {groups, likely}: SheetWords): void {
  const {tokens} = line
  const {columns} = sheet
  const first = sheet.firstOf[line.index]!
  if (tokens.length * Columns > rows.length) rows = new Int32Array(2 * tokens.length * Columns)
  describeWords(tokens, rows)
  const block = sheet.scene.document.blocks[line.block]
  const opening = line.block === 0 ? 1 : 0
  const kind = block === undefined ? 0 : hashOf(block.kind)
  let loud = 0
  for (const {text} of tokens) if (startsLarge(text) || (text.charCodeAt(0) > 127 && /^\p{Lu}/u.test(text))) loud++
  const headline = loud * 10 > tokens.length * 6 ? 1 : 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const relation = relationOf(token.rel)
    const g = first + i
    const base = (g + Margin) * sheetWidth
    sheet.lineOf[g] = line.index
    sheet.blockOf[g] = line.block
    sheet.head[g] = token.head >= 0 && token.head < tokens.length ? first + token.head : -1
    sheet.quote[g] = line.quote[i] ?? -1
    sheet.from[g] = token.from
    sheet.to[g] = token.to
    const lower = rows[i * Columns + LowerForm]!
    const lemma = hashText(token.lemma)
    const part = hashOf(token.upos)
    columns[base + Word] = lower
    columns[base + Lemma] = lemma
    columns[base + Tag] = hashOf(token.xpos)
    columns[base + Part] = part
    columns[base + Shape] = rows[i * Columns + ShapeForm]!
    columns[base + Group] = groups.coarse(lower)
    columns[base + Fine] = groups.fine(lower)
    columns[base + Ending] = rows[i * Columns + Suffix3]!
    columns[base + Rel] = relation.hash
    relations[g] = relation.role
    sheet.signs[g] = startsPlain(token.text) ? 0 : signOf(token.text)
    columns[base + Verb] = verbOf(sheet.scene, line, i)
    columns[base + LikelyCue] = likely(lemma ^ part)
    columns[base + Place] =
      Math.min(i, 2) * 4 + Math.min(tokens.length - 1 - i, 2) + headline * 16 + opening * 32 + (kind & ~63)
  }
}

// What a relation tells of the head: which of `kids` hangs on it, plus one, and bits for its subject, what completes it, and what opens it.
type Relation = {readonly hash: number; readonly role: number}
const [Kid, IsSubject, IsComplement, IsMark] = [31, 32, 64, 128]
const kinds = new Map<string, Relation>()
let relations = new Uint8Array(4096) // of the tokens of a sheet, used again for every one

function relationOf(rel: string): Relation {
  const known = kinds.get(rel)
  if (known !== undefined) return known
  const subject = rel.startsWith("nsubj") ? IsSubject : 0
  const complement = ["ccomp", "xcomp", "obj", "parataxis", "advcl"].includes(rel) ? IsComplement : 0
  const made = {hash: hashText(rel), role: 1 + kids.indexOf(rel) + subject + complement + (rel === "mark" ? IsMark : 0)}
  if (kinds.size < 4096) kinds.set(rel, made)
  return made
}

// Of the labels of a tree, those of which a head tells whether one of its words has them.
const kids: readonly string[] = [
  "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:agent", "advcl", "parataxis", "mark", "aux", "aux:pass",
  "cop", "conj", "nmod", "nmod:poss", "acl", "acl:relcl",
] // prettier-ignore

// What the verb table tells of a token: the act and the plainest frames of the verb it may be.
function verbOf({pack}: Scene, line: Line, i: number): number {
  const upos = line.tokens[i]?.upos
  if (upos === "VERB") {
    const sense = pack.verbsAt(line.tokens, i)[0]
    return sense === undefined ? 0 : senseHash(sense)
  }
  const opens = line.opens[i]!
  if (upos === "NOUN" && (opens & Opens.noun) !== 0) return CueNoun
  return (opens & Opens.hearsay) !== 0 ? Hearsay : 0
}

const senses = new WeakMap<CueVerb, number>()

function senseHash(sense: CueVerb): number {
  const known = senses.get(sense)
  if (known !== undefined) return known
  const {act, frames, clauseOnly} = sense
  const hash = hashText(`${act}${frames.has("s") ? "s" : ""}${frames.has("q") ? "q" : ""}${clauseOnly ? "!" : ""}`)
  senses.set(sense, hash)
  return hash
}

function describeTrees({columns, count, head}: Sheet): void {
  for (let i = 0; i < count; i++) {
    const base = (i + Margin) * sheetWidth
    if (head[i]! < 0) {
      columns[base + HeadLemma] = columns[base + HeadTag] = columns[base + HeadPart] = columns[base + HeadGroup] = 3
      continue
    }
    const up = (head[i]! + Margin) * sheetWidth
    columns[base + HeadLemma] = columns[up + Lemma]!
    columns[base + HeadTag] = columns[up + Tag]!
    columns[base + HeadPart] = columns[up + Part]!
    columns[base + HeadGroup] = columns[up + Group]!
    const role = relations[i]!
    if ((role & Kid) > 0) columns[up + Kids]! |= 1 << ((role & Kid) - 1)
    if ((role & IsSubject) !== 0) {
      columns[up + Subject] = columns[base + Lemma]!
      columns[up + SubjectKind] = i
    }
    if ((role & IsComplement) !== 0)
      columns[up + Complement] = columns[up + Complement]! * 31 + columns[base + Rel]! + columns[base + Tag]! + (i < head[i]! ? 7 : 0) // prettier-ignore
    if ((role & IsMark) !== 0) columns[up + Kids]! ^= (columns[base + Lemma]! & 0xff) << 20
  }
}

function describeMentions(sheet: Sheet): void {
  const {columns, count, from} = sheet
  for (const {kind, form, span, head} of sheet.scene.found.mentions) {
    const inner = hashOfForm(kind, form)
    const outer = hashOf(kind)
    for (let i = firstAtLeast(from, span.from); i < count && from[i]! < span.to; i++)
      if (from[i]! >= head.from && from[i]! < head.to) columns[(i + Margin) * sheetWidth + Mention] = inner
      else if (columns[(i + Margin) * sheetWidth + Mention] === 0) columns[(i + Margin) * sheetWidth + Mention] = outer
  }
  for (let i = 0; i < count; i++) {
    const at = (i + Margin) * sheetWidth + SubjectKind
    if (columns[at] !== 0) columns[at] = columns[(columns[at]! + Margin) * sheetWidth + Mention]! || 5
  }
}

// Whether a token is a mark, stands in a quotation, and what marks, colons and commas stand about it.
function describeMarks(sheet: Sheet): void {
  const {columns, count, quote, signs} = sheet
  for (let i = 0; i < count; i++) {
    const inside = quote[i]! >= 0 ? 1 : 0
    const before = i > 0 && quote[i - 1]! >= 0 ? 2 : 0
    const behind = i + 1 < count && quote[i + 1]! >= 0 ? 4 : 0
    columns[(i + Margin) * sheetWidth + Quote] = 16 + inside + before + behind + (signs[i] === 1 ? 8 : 0)
    let about = 0
    for (let k = 1; k <= 3; k++) {
      const left = i - k >= 0 ? signs[i - k]! : 6
      const right = i + k < count ? signs[i + k]! : 6
      if (left !== 0 && (about & 7) === 0) about |= left
      if (right !== 0 && (about & 56) === 0) about |= right << 3
    }
    columns[(i + Margin) * sheetWidth + Marks] = 64 + about
  }
}

// With a letter or a digit.
const startsPlain = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
const startsLarge = (text: string): boolean => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90

const signs = new Map<string, number>() // of what begins with no letter: few are met again and again
function signOf(text: string): number {
  let sign = signs.get(text)
  if (sign !== undefined) return sign
  sign = isMark(text) ? 1 : text === ":" ? 2 : text === "," ? Comma : /^[.?!]$/.test(text) ? 4 : /^[—–;-]/.test(text) ? 5 : 0 // prettier-ignore
  if (signs.size < 1024) signs.set(text, sign)
  return sign
}

const Comma = 3
const [Verbal, Auxiliary] = [hashText("VERB"), hashText("AUX")]

function count_(sheet: Sheet): void {
  const {columns, count, commas, likely, verbs, marks, signs} = sheet
  let [comma, cue, verb] = [0, 0, 0]
  let last = -100
  for (let i = 0; i < count; i++) {
    commas[i] = comma
    likely[i] = cue
    verbs[i] = verb
    columns[(i + Margin) * sheetWidth + CueBefore] = Math.min(6, i - last)
    if (signs[i] === Comma) comma++
    if (columns[(i + Margin) * sheetWidth + LikelyCue]! >= 5 || columns[(i + Margin) * sheetWidth + RuleCue] !== 0) {
      cue++
      last = i
    }
    const part = columns[(i + Margin) * sheetWidth + Part]
    if (part === Verbal || part === Auxiliary) verb++
    marks[i + 1] = marks[i]! + (signs[i] === 1 ? 1 : 0)
  }
  last = count + 100
  for (let i = count - 1; i >= 0; i--) {
    columns[(i + Margin) * sheetWidth + CueBehind] = Math.min(6, last - i)
    if (columns[(i + Margin) * sheetWidth + LikelyCue]! >= 5 || columns[(i + Margin) * sheetWidth + RuleCue] !== 0)
      last = i
  }
}
