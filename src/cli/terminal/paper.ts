// The page that is printed on: so many columns, with colours or without. Text on it wraps between words.

import {styleText} from "node:util"
import {cutToWidth, padTo, widthOf} from "./width.ts"

/** The ways text is set off. Where there are no colours, the words alone must do. */
export type Tone = "plain" | "title" | "strong" | "dim" | "voice" | "quote" | "contradict" | "differ" | "agree"

/** `columns` is how wide the page is; `tint` sets a text off, or leaves it as it is. */
export type Paper = {readonly columns: number; readonly tint: (tone: Tone, text: string) => string}

const Styles = {
  plain: [],
  title: ["bold", "underline"],
  strong: ["bold"],
  dim: ["dim"],
  voice: ["cyan"],
  quote: ["italic"],
  contradict: ["red", "bold"],
  differ: ["yellow", "bold"],
  agree: ["green"],
} as const satisfies Record<Tone, readonly string[]>

/** Narrower than this nothing can be set; wider lines than this are hard to read, so text stops there. */
const [Least, Most] = [30, 110]

/** A page of `columns`; `colours` tells whether its reader sees them. */
export function paper(columns: number, colours: boolean): Paper {
  return {
    columns: Math.max(Least, columns),
    tint: (tone, text) =>
      colours && text !== "" && Styles[tone].length > 0
        ? styleText([...Styles[tone]], text, {validateStream: false})
        : text,
  }
}

/** One stretch of text in one tone. It holds no line breaks: `safe` has seen to that. */
export type Run = {readonly tone: Tone; readonly text: string}

/** A run. */
export function run(tone: Tone, text: string): Run {
  return {tone, text}
}

/**
 * The lines that `runs` fill, one after the other. The first begins with `first`, the others with `rest`, both
 * plain text. No line is wider than the page; a word that is wider is cut.
 */
export function flow(page: Paper, runs: readonly Run[], first = "", rest = first): string[] {
  const most = Math.min(page.columns, Most + widthOf(rest))
  const lines: string[] = []
  let [line, width, room] = [first, widthOf(first), true] // room: nothing on the line yet
  const finish = () => {
    lines.push(line.trimEnd())
    ;[line, width, room] = [rest, widthOf(rest), true]
  }
  let space = false
  for (const {tone, text} of runs) {
    for (const piece of text.split(/( +)/)) {
      if (piece === "") continue
      if (/^ +$/.test(piece)) {
        space = true
        continue
      }
      const gap = space && !room ? 1 : 0
      if (!room && width + gap + widthOf(piece) > most && space) finish()
      const here = space && !room ? " " : ""
      for (const [i, part] of cutToWidth(piece, Math.max(2, most - widthOf(rest))).entries()) {
        if (i > 0 || (!room && width + here.length + widthOf(part) > most)) finish()
        line += (room ? "" : here) + page.tint(tone, part)
        width += (room ? 0 : here.length) + widthOf(part)
        room = false
      }
      space = false
    }
  }
  if (!room || lines.length === 0) finish()
  return lines
}

/** Blocks of lines set side by side, each as wide as the others, with a rule between. */
export function sideBySide(page: Paper, blocks: readonly ((column: Paper) => string[])[], indent: string): string[] {
  const gap = 3 // a rule between two spaces
  const room = page.columns - widthOf(indent) - gap * (blocks.length - 1)
  const wide = Math.floor(room / blocks.length)
  const columns = blocks.map((block) => block({...page, columns: wide}))
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({length: height}, (_, i) => {
    const cells = columns.map((lines) => padTo(lines[i] ?? "", wide, widthOf(withoutColours(lines[i] ?? ""))))
    return (indent + cells.join(` ${page.tint("dim", "│")} `)).trimEnd()
  })
}

/** A text without the colours `tint` gave it. */
export function withoutColours(text: string): string {
  return text.replace(/\x1b\[[0-9;]*m/g, "")
}
