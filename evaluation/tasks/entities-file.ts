// Names in columns: a word a line, its label in one column, an empty line between sentences (CoNLL-2003, UNER).

/** One sentence: its lines as they stand, whether a document begins with it, and for each word the index of its line, the word and its label in BIO. */
export type ColumnSentence = {
  readonly lines: readonly string[]
  /** Whether a new document begins here. */
  readonly opens: boolean
  readonly wordLines: readonly number[]
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** A file: its sentences, where the label stands, and whether a name begins with B only after another of its kind (IOB1). */
export type ColumnFile = {
  readonly sentences: readonly ColumnSentence[]
  readonly separator: "\t" | " "
  readonly wordColumn: number
  readonly labelColumn: number
  readonly sparse: boolean
}

const Label = /^(?:O|[BI]-(?:PER|ORG|LOC|MISC|OTH))$/

/** Reads a file; which column holds the labels is seen from the file itself. Throws when none does. */
export function readColumnFile(content: string): ColumnFile {
  const blocks = content.split(/\r?\n[ \t]*\r?\n/).map((block) => block.split(/\r?\n/))
  const isWord = (line: string): boolean =>
    line.trim() !== "" && !line.startsWith("# ") && !line.startsWith("-DOCSTART-")
  const sample = blocks.flatMap((lines) => lines.filter(isWord)).slice(0, 2000)
  const separator = sample.some((line) => line.includes("\t")) ? "\t" : " "
  const width = Math.max(0, ...sample.map((line) => line.split(separator).length))
  const labelColumn = Array.from({length: width}, (_, i) => i).find(
    (i) => i > 0 && sample.every((line) => Label.test(line.split(separator)[i] ?? "")),
  )
  if (labelColumn === undefined) throw new Error("no column of the file holds BIO labels")
  const wordColumn = sample.every((line, i) => /^\d+$/.test(line.split(separator)[0] ?? "") || i > 200) ? 1 : 0
  const sentences = blocks.map((lines) => {
    const wordLines = lines.flatMap((line, i) => (isWord(line) ? [i] : []))
    const rows = wordLines.map((i) => (lines[i] ?? "").split(separator))
    const labels = rows.map((row) => row[labelColumn] ?? "O")
    const opens = lines.some((line) => /^-DOCSTART-|^# newdoc\b/.test(line))
    return {lines, opens, wordLines, words: rows.map((row) => row[wordColumn] ?? ""), labels: toBio(labels)}
  })
  const sparse = blocks.some((lines) => {
    const labels = lines.filter(isWord).map((line) => line.split(separator)[labelColumn] ?? "O")
    return labels.some((label, i) => label.startsWith("I-") && (labels[i - 1] ?? "O").slice(2) !== label.slice(2))
  })
  return {sentences, separator, wordColumn, labelColumn, sparse}
}

/** Labels whose every name begins with B. */
export function toBio(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    if (label === "O" || label.startsWith("B-")) return label
    return (labels[i - 1] ?? "O").slice(2) === label.slice(2) ? label : `B-${label.slice(2)}`
  })
}

/** The file with other labels, in its own form. */
export function writeColumnFile(file: ColumnFile, labels: readonly (readonly string[])[]): string {
  const blocks = file.sentences.map((sentence, s) => {
    const given = labels[s] ?? []
    const own = file.sparse ? toSparse(given) : given
    const labelOf = new Map(sentence.wordLines.map((line, i) => [line, own[i] ?? "O"]))
    return sentence.lines
      .map((line, i) => {
        const label = labelOf.get(i)
        if (label === undefined) return line
        const row = line.split(file.separator)
        row[file.labelColumn] = label
        return row.join(file.separator)
      })
      .join("\n")
  })
  return blocks.join("\n\n")
}

function toSparse(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    if (!label.startsWith("B-")) return label
    return (labels[i - 1] ?? "O").slice(2) === label.slice(2) ? label : `I-${label.slice(2)}`
  })
}
