// Prints docs/faults.md from the one list of faults.

import {writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {faults, type FaultKind} from "../src/base/fault.ts"
import {exitCodes} from "../src/api/exit-code.ts"

const meaning: Readonly<Record<FaultKind, string>> = {
  usage: "What was typed or asked cannot be understood.",
  input: "What was given cannot be used.",
  missing: "What was asked for is not there.",
  conflict: "Something else holds what is needed.",
  refused: "Cotejo could, but will not, or not safely.",
  model: "A trained file does not fit.",
  bug: "Cotejo is at fault.",
}

/** The page: every code with its kind, exit code and sentence, in the order of the list. */
export function faultsPage(): string {
  const kinds = Object.entries(meaning).map(([kind, text]) => `| ${kind} | ${exitCodes[kind as FaultKind]} | ${text} |`)
  const rows = Object.entries(faults).map(([code, {kind, sentence}]) => `| \`${code}\` | ${kind} | ${sentence} |`)
  return [
    "# Faults",
    "",
    "Every error Cotejo can give. Printed from `src/base/fault.ts` by `npm run faults`; a test holds the two equal.",
    "",
    "| kind | exit code | meaning |",
    "| --- | --- | --- |",
    ...kinds,
    "",
    "| code | kind | sentence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync("docs/faults.md", faultsPage())
  console.log("docs/faults.md written")
}
