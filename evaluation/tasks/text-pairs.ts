// Reads graded pairs of short texts: `= grade`, then two lines `outlet @ date: text`; `#` begins a remark.

const grades = ["agree", "finer", "differ", "contradict", "supersede", "hedged", "apart", "silent"] as const

/** How the two accounts of a pair stand. */
export type Grade = (typeof grades)[number]

/** Whether a word is a grade. */
export const isGrade = (word: string): word is Grade => grades.some((one) => one === word)

/** A short document, in English unless it says otherwise. */
export type ShortText = {readonly outlet: string; readonly date: string; readonly text: string; readonly language?: "en" | "es"} // prettier-ignore

/** Two short documents and how they stand: any one of the grades is right. */
export type TextPair = {readonly grade: readonly Grade[]; readonly texts: readonly [ShortText, ShortText]}

/** The pairs of a file, in its order. Throws RangeError, naming the line, when something else stands there. */
export function readTextPairs(content: string): TextPair[] {
  const lines = content.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")) // prettier-ignore
  const pairs: TextPair[] = []
  for (let at = 0; at < lines.length; at += 3) {
    const name = /^= (\w+)$/.exec(lines[at] ?? "")?.[1]
    if (name === undefined || !isGrade(name)) throw new RangeError(`No grade: ${lines[at] ?? ""}`)
    pairs.push({grade: [name], texts: [readText(lines[at + 1] ?? ""), readText(lines[at + 2] ?? "")]})
  }
  return pairs
}

function readText(line: string): ShortText {
  const [, outlet, date, text] = /^(.+?) @ (\d{4}-\d\d-\d\d): (.+)$/.exec(line) ?? []
  if (outlet === undefined || date === undefined || text === undefined) throw new RangeError(`No text: ${line}`)
  return {outlet, date, text}
}
