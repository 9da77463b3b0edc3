// Coreference in CoNLL-U as GUM and CorefUD write it: brackets of `Entity=` in the last column.
//
// `# global.Entity` says which fields stand between the hyphens. A mention opens where "(GROUP-…" stands and closes
// at "GROUP)"; one that is not in one piece has parts "GROUP[1/2]". Groups of one are marked like any other.

import {rawDocuments} from "./tokens.ts"
import {columnsOf, readBank, type BankSentence} from "./syntax-file.ts"
import type {Span} from "../../src/text/span.ts"

/** One gold mention: words `words` of its document, in order, those of them that carry it, its group and its type. */
export type GoldMention = {
  readonly group: string
  readonly type: string
  readonly words: readonly number[]
  readonly heads: readonly number[]
}

/** One document: its raw text, where each word stands, the sentences as they are written, and the gold mentions. */
export type CoreferenceDocument = {
  readonly text: string
  readonly words: readonly Span[]
  readonly sentences: readonly BankSentence[]
  readonly mentions: readonly GoldMention[]
}

/** A mention to be written: words `from` to before `to` of the document, `head` among them. */
export type WrittenMention = {
  readonly group: string
  readonly type: string
  readonly from: number
  readonly to: number
  readonly head: number
  readonly alone: boolean
}

/** The documents of a CoNLL-U file with `Entity=` in its last column. */
export function readCoreference(conllu: string): CoreferenceDocument[] {
  const bank = readBank(conllu)
  const fields = fieldsOf(conllu)
  let next = 0
  return rawDocuments(conllu).map(({text, words}) => {
    const sentences: BankSentence[] = []
    const mentions: GoldMention[] = []
    let count = 0
    while (count < words.length) {
      const sentence = bank[next++]
      if (sentence === undefined) break
      for (const mention of mentionsOf(sentence, count, fields)) mentions.push(mention)
      sentences.push(sentence)
      count += sentence.wordLines.length
    }
    return {text, words, sentences, mentions}
  })
}

function fieldsOf(conllu: string): readonly string[] {
  return /^# global\.Entity = (.+)$/m.exec(conllu)?.[1]?.trim().split("-") ?? ["GRP", "etype", "minspan"]
}

type Open = {id: string; fields: string[]; words: number[]; from: number}

function mentionsOf(sentence: BankSentence, first: number, fields: readonly string[]): GoldMention[] {
  const open: Open[] = []
  const done: Open[] = []
  const begin = (inside: string, at: number): Open => {
    const parts = inside.split("-")
    const one = {id: parts[0] ?? "", fields: parts, words: [], from: at}
    return one
  }
  const end = (one: Open, to: number): void => {
    for (let i = one.from; i < to; i++) one.words.push(i)
    done.push(one)
  }
  sentence.wordLines.forEach((line, at) => {
    const misc = (sentence.lines[line] ?? "").split("\t")[9] ?? ""
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ""
    for (const [whole, inside, closing] of entity.matchAll(/\(([^()]+)\)?|([^()]+)\)/g)) {
      if (inside !== undefined) {
        const one = begin(inside, at)
        if (whole.endsWith(")")) end(one, at + 1)
        else open.push(one)
        continue
      }
      const last = open.findLastIndex(({id}) => id === closing)
      const [one] = last < 0 ? [] : open.splice(last, 1)
      if (one !== undefined) end(one, at + 1)
    }
  })
  return joinPieces(done).map((one) => goldMention(one, first, fields, sentence))
}

// "12[1/2]" and "12[2/2]" are one mention of group 12.
function joinPieces(pieces: readonly Open[]): Open[] {
  const whole: Open[] = []
  const started = new Map<string, Open>()
  for (const piece of pieces) {
    const [, group, number] = /^(.*)\[(\d+)\/\d+\]$/.exec(piece.id) ?? []
    if (group === undefined) whole.push(piece)
    else if (number === "1" || !started.has(group)) {
      const one = {...piece, id: group}
      started.set(group, one)
      whole.push(one)
    } else started.get(group)?.words.push(...piece.words)
  }
  return whole
}

// Of the words a minimal span lists, those of a name hang on its head; those of "Ana and Luis" are heads both.
function goldMention(one: Open, first: number, fields: readonly string[], sentence: BankSentence): GoldMention {
  const words = one.words.map((word) => first + word).sort((a, b) => a - b)
  const field = (...names: readonly string[]): string =>
    one.fields[fields.findIndex((name) => names.includes(name))] ?? ""
  const least = field("minspan", "head")
    .split(",")
    .flatMap((number) => words[Number(number) - 1] ?? [])
  const heads = least.filter((word) => {
    const [, , , , , , head = "0", rel = ""] = columnsOf(sentence, word - first)
    return rel === "conj" || !least.includes(first + Number(head) - 1)
  })
  return {
    group: one.id,
    type: field("etype"),
    words,
    heads: heads.length > 0 ? heads : words.slice(0, 1),
  }
}

/** The document's sentences with the brackets of `mentions` in place of its own; no mention may leave its sentence. */
export function writeCoreference(
  document: CoreferenceDocument,
  fields: readonly string[],
  mentions: readonly WrittenMention[],
): string {
  const opens = new Map<number, WrittenMention[]>()
  const closes = new Map<number, WrittenMention[]>()
  for (const one of [...mentions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    opens.set(one.from, [...(opens.get(one.from) ?? []), one])
    if (one.to - one.from > 1) closes.set(one.to - 1, [one, ...(closes.get(one.to - 1) ?? [])])
  }
  let word = 0
  return document.sentences
    .map(({lines, wordLines}) => {
      const wordAt = new Map(wordLines.map((line) => [line, word++]))
      const written = lines.map((line, i) => {
        const at = wordAt.get(i)
        if (!/^\d/.test(line)) return line
        const columns = line.split("\t")
        const rest = (columns[9] ?? "_").split("|").filter((one) => one !== "_" && !one.startsWith("Entity="))
        const closing = at === undefined ? [] : (closes.get(at) ?? [])
        const opening = at === undefined ? [] : (opens.get(at) ?? [])
        const brackets =
          closing.map(({group}) => `${group})`).join("") + opening.map((one) => bracket(one, fields)).join("")
        const misc = brackets === "" ? rest : [`Entity=${brackets}`, ...rest]
        return [...columns.slice(0, 9), misc.length === 0 ? "_" : misc.join("|")].join("\t")
      })
      return `${written.join("\n")}\n\n`
    })
    .join("")
}

function bracket(one: WrittenMention, fields: readonly string[]): string {
  const known: Readonly<Record<string, string>> = {
    GRP: one.group,
    eid: one.group,
    etype: one.type,
    minspan: String(one.head - one.from + 1),
    head: String(one.head - one.from + 1),
    link: one.alone ? "sgl" : "coref",
  }
  const inside = fields.map((field) => known[field] ?? "_").join("-")
  return one.to - one.from === 1 ? `(${inside})` : `(${inside}`
}

/** The fields of a file's `Entity=`, in their order. */
export {fieldsOf as entityFields}
