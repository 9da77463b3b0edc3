// What the help says beyond the options, drawn from the labels of the packs themselves.

import {describePacks} from "../actions/packs.ts"
import type {Packs} from "../engine.ts"
import {flow, paper, run} from "./terminal/paper.ts"
import {padTo} from "./terminal/width.ts"

/** The last paragraphs of `cotejo --help`, on a page of so many columns. */
export function helpTail(packs: Packs, columns: number): string {
  const {languages, happenings, formats, exports} = describePacks(packs)
  const rows = (given: readonly {readonly name: string; readonly label: string}[]) =>
    given.map(({name, label}) => [name, label] as const)
  const kinds = happenings.map(({label}) => label).join(", ")
  return [
    "",
    ...table(
      "Formats that are read (--format):",
      formats.map(({name, label, extensions}) => [name, `${label} (${extensions})`]),
    ),
    "",
    ...table("Languages that are read (the others are kept):", rows(languages)),
    "",
    "Kinds of happening that are found:",
    ...flow(paper(columns, false), [run("plain", kinds)], "  ", "  "),
    "",
    ...table("Exports (--as):", rows(exports)),
    "",
    ...table("Exit codes:", [
      ["0", "done"],
      ["1", "a bug in Cotejo"],
      ["2", "what was typed cannot be understood"],
      ["3", "bad input; with many inputs, the others were read"],
      ["4", "not found"],
      ["5", "in conflict with something else"],
      ["6", "refused"],
    ]),
    "",
    "Example: cotejo collate examples/sample",
  ].join("\n")
}

function table(title: string, rows: readonly (readonly [string, string])[]): string[] {
  const wide = Math.max(...rows.map(([name]) => name.length)) + 2
  return [title, ...rows.map(([name, label]) => `  ${padTo(name, wide)}${label}`)]
}
