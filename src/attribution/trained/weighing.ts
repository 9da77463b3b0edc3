// Weighs many rows at once: the tables lie in a memory that kernels work in, and rows are copied there.

import {Fault} from "../../base/fault.ts"
import {assemble} from "../../language/network/assemble.ts"
import {openRoom, workIn} from "../../language/network/workspace.ts"
import {pairWidth} from "./pair.ts"
import {Margin, sheetWidth} from "./sheet.ts"
import {Shelf} from "./shelves.ts"
import {couplePlan, cuePlan, pairPlan, sourcedPlan, wholePlan, wordsPlan} from "./templates.ts"
import {
  sumsOf,
  tagsFirst,
  weighingKernel,
  type PlacedTable,
  type SlotForm,
  type WeighingTask,
} from "./weighing-kernel.ts"
import {coupleWidth, wholeWidth} from "./whole.ts"

/** One table of a trained file with its codebook. */
export type Table = {readonly rows: Uint16Array | Uint32Array; readonly book: Float32Array}
/** The tables of a trained file. */
export type Tables = Readonly<Record<"cues" | "words" | "pairs" | "ranks", Table>>

/**
 * Weighs `count` tokens from `at` on with their rows of columns and, where the templates look at such, their own rows;
 * gives the sums, row by row. They stand until the next weighing.
 */
export type Weighing = (columns: Int32Array, at: number, own: Int32Array, count: number, seed: number) => Float64Array

/** How many rows may be weighed at once: no window of `windows.ts` is wider. */
export const mostRows = 256

const forms: Readonly<Record<keyof Tables, SlotForm>> = {
  cues: {bytes: 2, tagBits: 8, codes: 1},
  words: {bytes: 4, tagBits: 8, codes: 3},
  pairs: {bytes: 8, tagBits: 16, codes: 6},
  ranks: {bytes: 2, tagBits: 8, codes: 1},
}

type Task = WeighingTask & {readonly table: keyof Tables}
const tasks = {
  cue: {plan: cuePlan, own: 0, table: "cues"},
  words: {plan: wordsPlan, own: pairWidth, table: "words"},
  pair: {plan: pairPlan, own: pairWidth, table: "pairs"},
  sourced: {plan: sourcedPlan, own: pairWidth, table: "pairs"},
  none: {plan: cuePlan, own: 0, table: "pairs"},
  whole: {plan: wholePlan, own: wholeWidth, table: "ranks"},
  couple: {plan: couplePlan, own: coupleWidth, table: "ranks"},
} as const satisfies Readonly<Record<string, Task>>

/** What can be weighed: a cue's head, its words, source and content, content beside its source, none at all, whole stretches, and two sides. */
export type Weighings = Readonly<Record<keyof typeof tasks, Weighing>> & {
  /** The table of the heads of cues where the weighings read it: what they looked at last is at hand there. */
  readonly cueRows: Uint16Array
}

/** The weighings of a trained file. */
export function openWeighings(tables: Tables): Weighings {
  const size = Object.values(tables).reduce((sum, {rows}) => sum + rows.byteLength + 4096, 0)
  const room = openRoom(size + (mostRows + 2 * Margin) * 4 * (sheetWidth + mostOwn + 12) + 4096)
  const place = (name: keyof Tables): PlacedTable => {
    const {rows, book} = tables[name]
    const [placed, there, none, form] = [room.bytes(rows.byteLength), room.doubles(256), room.bytes(8), forms[name]]
    const zero = book.indexOf(0)
    if (zero < 0) throw new Fault("MODEL_INVALID", {file: "attribution", reason: "a codebook has no 0"})
    placed.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength))
    there.set(book)
    none.fill(zero)
    const shelves = rows.byteLength / form.bytes / Shelf
    return {form, rows: placed.byteOffset, shelves, book: there.byteOffset, none: none.byteOffset}
  }
  const placed = {cues: place("cues"), words: place("words"), pairs: place("pairs"), ranks: place("ranks")}
  const scratch = room.words(2 * mostTemplates + 1)
  const columns = room.words((mostRows + 2 * Margin) * sheetWidth)
  const own = room.words(mostRows * mostOwn)
  const sums = room.doubles(mostRows * 6)
  const names = Object.keys(tasks) as (keyof typeof tasks)[]
  const module = new WebAssembly.Module(
    assemble([
      ...names.map((name) => weighingKernel(name, tasks[name], placed[tasks[name].table], scratch.byteOffset)),
      tagsFirst(),
    ]),
  )
  const kernels = workIn<Readonly<Record<string, (...numbers: number[]) => void>>>(room, module)
  for (const {form, rows, shelves} of Object.values(placed))
    if (form.bytes === 8) kernels["tagsFirst"]!(rows, rows + shelves * Shelf * form.bytes)

  function weighing(name: keyof typeof tasks): Weighing {
    const {own: width, table} = tasks[name]
    const kernel = kernels[name]!
    const each = sumsOf(forms[table])
    return (given, at, rows, count, seed) => {
      if (count > mostRows) throw new RangeError("too many rows at once")
      if (given.length > 0) columns.set(given.subarray(at * sheetWidth, (at + count + 2 * Margin) * sheetWidth))
      if (width > 0) own.set(rows.subarray(0, count * width))
      kernel(columns.byteOffset, own.byteOffset, count, seed, sums.byteOffset)
      return sums.subarray(0, count * each)
    }
  }
  return {
    cue: weighing("cue"),
    words: weighing("words"),
    pair: weighing("pair"),
    sourced: weighing("sourced"),
    none: weighing("none"),
    whole: weighing("whole"),
    couple: weighing("couple"),
    cueRows: new Uint16Array(room.memory.buffer, placed.cues.rows, tables.cues.rows.length),
  }
}

const mostOwn = Math.max(...Object.values(tasks).map(({own}) => own))
const mostTemplates = Math.max(...Object.values(tasks).map(({plan}) => plan.numbers.length))
