// The file of graded sentences, see `evaluation/graded/attribution.txt`: a text, and below it what must hold of it.

/** One attribution wanted, each part as words that may stand for one another, "" for none. A voice is "unnamed", "author" or a name. */
export type Wanted = {
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
  readonly act: string
  readonly manner: string
  readonly voice: readonly string[]
  /** The cue of the attribution that holds this one. */
  readonly inside: string | null
}

/** A text with what must be found in it, who must be silent in it, and which cues (null: any at all) must not speak. */
export type Graded = {
  readonly text: string
  readonly part: string
  readonly wanted: readonly Wanted[]
  readonly silent: readonly {readonly who: string; readonly cue: string}[]
  readonly unwanted: readonly string[] | null
}

/** The sentences of a file. Throws RangeError on a line that says nothing it knows. */
export function readGraded(file: string): Graded[] {
  const all: {text: string; part: string; lines: string[]}[] = []
  let part = ""
  for (const line of file.split("\n")) {
    if (line.startsWith("## ")) part = line.slice(3).trim()
    else if (line.trim() === "" || line.startsWith("#")) continue
    else if (line.startsWith("  ")) all[all.length - 1]?.lines.push(line.trim())
    else all.push({text: line.trim().replaceAll(" / ", "\n\n"), part, lines: []})
  }
  return all.map(({text, part: of, lines}) => gradedOf(text, of, lines))
}

function gradedOf(text: string, part: string, lines: readonly string[]): Graded {
  const wanted: Wanted[] = []
  const silent: {who: string; cue: string}[] = []
  let unwanted: string[] | null = []
  for (const line of lines) {
    const fields = line.split("|").map((field) => (field.trim() === "_" ? "" : field.trim()))
    const [first = "", cue = "", content = "", doing = "say indirect", voice, inside = ""] = fields
    if (line === "nothing") unwanted = null
    else if (first.startsWith("silent ")) silent.push({who: blank(first.slice(7)), cue})
    else if (first === "no") unwanted?.push(cue)
    else if (fields.length < 3) throw new RangeError(`a graded sentence has the line: ${line}`)
    else {
      const [act = "", manner = ""] = doing.split(" ")
      wanted.push({source: any(first), cue: any(cue), content: any(content), act, manner, voice: any(voice ?? first), inside: inside === "" ? null : inside}) // prettier-ignore
    }
  }
  return {text, part, wanted, silent, unwanted}
}

const any = (field: string): readonly string[] => field.split("//").map((one) => one.trim())
const blank = (who: string): string => (who.trim() === "_" ? "" : who.trim())
