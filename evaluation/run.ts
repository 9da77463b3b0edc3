// `npm run --silent evaluate -- TASK PATH… [--out DIR]`: scores a task, prints its figures and writes them into
// docs/evaluation.md. The page is only ever written by this command.

import {existsSync, readFileSync, writeFileSync} from "node:fs"
import {parseArgs} from "node:util"
import {showFigure, type Figures, type Task} from "./figures.ts"
import {replaceFigures} from "./page.ts"

/** Every task by its name; a task is loaded when it is asked for. */
const tasks: Readonly<Record<string, () => Promise<{readonly run: Task}>>> = {
  annotators: () => import("./tasks/annotators.ts"),
  attribution: () => import("./tasks/attribution.ts"),
  cases: () => import("./tasks/cases.ts"),
  coreference: () => import("./tasks/coreference.ts"),
  ecb: () => import("./tasks/ecb.ts"),
  entities: () => import("./tasks/entities.ts"),
  factuality: () => import("./tasks/factuality.ts"),
  muc: () => import("./tasks/muc.ts"),
  names: () => import("./tasks/names.ts"),
  numbers: () => import("./tasks/numbers.ts"),
  pairs: () => import("./tasks/pairs.ts"),
  pages: () => import("./tasks/pages.ts"),
  people: () => import("./tasks/people.ts"),
  petrarch: () => import("./tasks/petrarch.ts"),
  plover: () => import("./tasks/plover.ts"),
  sentences: () => import("./tasks/sentences.ts"),
  sets: () => import("./tasks/sets.ts"),
  syntax: () => import("./tasks/syntax.ts"),
  tables: () => import("./tasks/tables.ts"),
  time: () => import("./tasks/time.ts"),
}

const {positionals, values} = parseArgs({allowPositionals: true, options: {out: {type: "string"}}})
const [name, ...paths] = positionals
const load = name === undefined ? undefined : tasks[name]
if (load === undefined || paths.length === 0) {
  console.error(`usage: npm run --silent evaluate -- TASK PATH… [--out DIR]\ntasks: ${Object.keys(tasks).join(", ")}`)
  process.exit(2)
}
for (const path of paths) {
  if (!existsSync(path)) {
    console.error(`There is no file or folder named ${path}.`)
    process.exit(4)
  }
}

const {run} = await load()
const all: readonly Figures[] = await run(paths, {out: values.out ?? null})
for (const figures of all) {
  console.log(`${figures.task} on ${figures.set}`)
  for (const {metric, value, note} of figures.rows) {
    console.log(`  ${metric.padEnd(40)} ${showFigure(value).padStart(8)}${note === undefined ? "" : `   ${note}`}`)
  }
}
const page = "docs/evaluation.md"
writeFileSync(page, replaceFigures(existsSync(page) ? readFileSync(page, "utf8") : "", all))
