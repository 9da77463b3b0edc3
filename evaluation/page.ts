// The page of figures: one section for each task and set, replaced when it is measured anew.

import {showFigure, type Figures} from "./figures.ts"

const opening = `# Evaluation

Written by \`npm run evaluate\`, never by hand: each section is what the command above it printed when it was last run.
The corpora are not part of this repository; \`CONTRIBUTING.md\` tells what each path must hold.
`

/** \`page\` with the sections of \`all\` put in or replaced; sections stand in the order of their headings. */
export function replaceFigures(page: string, all: readonly Figures[]): string {
  const sections = new Map<string, string>()
  for (const part of page.split(/^(?=## )/m)) {
    const heading = /^## (.*)$/m.exec(part)?.[1]
    if (heading !== undefined && part.startsWith("## ")) sections.set(heading, part.trimEnd())
  }
  for (const figures of all) sections.set(headingOf(figures), sectionOf(figures))
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, text]) => text)
  return `${[opening.trimEnd(), ...ordered].join("\n\n")}\n`
}

function headingOf(figures: Figures): string {
  return `${figures.task}: ${figures.set}`
}

function sectionOf(figures: Figures): string {
  const rows = figures.rows.map(({metric, value, note}) => `| ${metric} | ${showFigure(value)} | ${note ?? ""} |`)
  const command = `\`npm run --silent evaluate -- ${figures.task} …/${figures.set}\``
  return [`## ${headingOf(figures)}`, "", command, "", "| metric | value | |", "| --- | ---: | --- |", ...rows].join(
    "\n",
  )
}
