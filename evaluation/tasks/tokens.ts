// Scores tokens and sentences read from raw text against a CoNLL-U treebank.
//
// The raw text is put together again from the `# text` lines: a document per `# newdoc`, a paragraph per
// `# newpar`. Words and sentences are compared by their offsets alone, as the CoNLL 2018 scorer does; a
// sentence is right when both its ends are.

import type {Span} from "../../src/text/span.ts"

/** One document of a treebank: its text, its paragraphs, and the gold words and sentences. */
export type RawDocument = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly words: readonly Span[]
  readonly sentences: readonly Span[]
}

/** What a reader gives for one document. */
export type Cut = {readonly words: readonly Span[]; readonly sentences: readonly Span[]}

/** Precision, recall and F over all documents, each 0 to 100. */
export type Prf = {readonly precision: number; readonly recall: number; readonly f: number}

/** The documents of a CoNLL-U file, with their raw text rebuilt. Words inside one surface form split it in order. */
export function rawDocuments(conllu: string): RawDocument[] {
  const documents: RawDocument[] = []
  let open: {text: string; paragraphs: Span[]; words: Span[]; sentences: Span[]} | null = null
  let paragraph = 0
  let glued = true
  const closeParagraph = (): void => {
    if (open !== null && open.text.length > paragraph) open.paragraphs.push({from: paragraph, to: open.text.length})
  }
  for (const block of conllu.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"))
    if (rows.length === 0) continue
    if (open === null || lines.some((line) => line.startsWith("# newdoc"))) {
      closeParagraph()
      open = {text: "", paragraphs: [], words: [], sentences: []}
      documents.push(open)
      paragraph = 0
      glued = true
    } else if (lines.some((line) => line.startsWith("# newpar"))) {
      closeParagraph()
      open.text += "\n\n"
      paragraph = open.text.length
      glued = true
    }
    if (!glued) open.text += " "
    const stated =
      lines
        .find((line) => line.startsWith("# text ="))
        ?.slice(8)
        .trim() ?? ""
    const from = open.text.length
    open.text += stated
    open.sentences.push({from, to: open.text.length})
    open.words.push(...place(rows, stated, from))
    glued = lastRow(rows)?.[9]?.includes("SpaceAfter=No") ?? false
  }
  closeParagraph()
  return documents
}

function lastRow(rows: readonly string[][]): string[] | undefined {
  const whole = rows.filter((row) => !row[0]?.includes("."))
  const last = whole[whole.length - 1]
  const range = whole.find((row) => row[0]?.endsWith(`-${last?.[0]}`))
  return range ?? last
}

function place(rows: readonly string[][], text: string, from: number): Span[] {
  const words: Span[] = []
  let at = 0
  let inside = 0 // the last word of the surface form being read
  let surfaceEnd = 0
  for (const row of rows) {
    const [id = "", form = ""] = row
    if (id.includes(".")) continue
    while (at < text.length && /\s/.test(text.charAt(at))) at++
    if (id.includes("-")) {
      inside = Number(id.split("-")[1])
      surfaceEnd = at + form.length
      continue
    }
    const last = Number(id) === inside
    const to = last ? surfaceEnd : Math.min(at + form.length, inside > Number(id) ? surfaceEnd : text.length)
    words.push({from: from + at, to: from + to})
    at = to
  }
  return words
}

/** Scores `cut` on every document: words and sentences, micro-averaged. */
export function scoreCuts(
  documents: readonly RawDocument[],
  cut: (document: RawDocument) => Cut,
): {readonly words: Prf; readonly sentences: Prf} {
  const words = {gold: 0, given: 0, right: 0}
  const sentences = {gold: 0, given: 0, right: 0}
  for (const document of documents) {
    const given = cut(document)
    count(words, document.words, given.words)
    count(sentences, document.sentences, given.sentences)
  }
  return {words: prf(words), sentences: prf(sentences)}
}

function count(sum: {gold: number; given: number; right: number}, gold: readonly Span[], given: readonly Span[]): void {
  const known = new Set(gold.map((one) => `${one.from}-${one.to}`))
  sum.gold += gold.length
  sum.given += given.length
  for (const one of given) if (known.has(`${one.from}-${one.to}`)) sum.right++
}

function prf(sum: {gold: number; given: number; right: number}): Prf {
  const precision = sum.given === 0 ? 0 : (100 * sum.right) / sum.given
  const recall = sum.gold === 0 ? 0 : (100 * sum.right) / sum.gold
  return {precision, recall, f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}
