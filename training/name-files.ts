// Texts with their names marked, to learn names from: files in columns.

import {readFileSync} from "node:fs"

/** One sentence: its words, and each word's label in BIO. */
export type Named = {readonly words: readonly string[]; readonly labels: readonly string[]}

/**
 * The texts of a file in columns, each as its sentences; `word` and `label` are the columns. `begins` tells the first
 * sentence of a text where no line does.
 */
export function readColumns(
  path: string,
  separator: string,
  word: number,
  label: number,
  begins: (words: readonly string[]) => boolean = () => false,
): Named[][] {
  const texts: Named[][] = []
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const lines = block.split("\n").filter((line) => line !== "")
    if (texts.length === 0 || lines.some((line) => /^-DOCSTART-|^# newdoc/.test(line))) texts.push([])
    const rows = lines
      .filter((line) => !line.startsWith("# ") && !line.startsWith("-DOCSTART-"))
      .map((line) => line.split(separator))
      .filter((row) => row[word] !== undefined)
    if (rows.length === 0) continue
    const words = rows.map((row) => row[word]!)
    if (texts[texts.length - 1]!.length > 0 && begins(words)) texts.push([])
    const labels = toBio(rows.map((row) => readLabel(row[label] ?? "O")))
    texts[texts.length - 1]!.push({words, labels})
  }
  return texts.filter((text) => text.length > 0)
}

// UNER calls the rest OTH, and marks some words "B-O": no name.
function readLabel(written: string): string {
  if (written === "O" || written === "B-O" || written === "I-O") return "O"
  const found = /^([BI])-(PER|ORG|LOC|MISC|OTH)$/.exec(written)
  if (found === null) throw new Error(`${written} is no label of a name`)
  return `${found[1]}-${found[2] === "OTH" ? "MISC" : found[2]}`
}

/** Labels whose every name begins with B. */
export function toBio(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    if (label === "O" || label.startsWith("B-")) return label
    return labels[i - 1]?.slice(2) === label.slice(2) ? label : `B-${label.slice(2)}`
  })
}
