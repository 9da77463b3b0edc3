// What the help says beyond the options, drawn from the labels of the packs themselves.

import {describeExports} from "../actions/export.ts"
import {describeFormats} from "../actions/input.ts"
import {padTo} from "./terminal/width.ts"

/** The last paragraphs of `cotejo --help`. */
export function helpTail(): string {
  const formats = describeFormats().map(({name, label, extensions}) => [name, `${label} (${extensions})`] as const)
  const exports = describeExports().map(({name, label}) => [name, label] as const)
  return [
    "",
    ...table("Formats that are read (--format):", formats),
    "",
    ...table("Exports (--as):", exports),
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
