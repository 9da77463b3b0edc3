// Weighs many rows at once: the tables lie in a memory that kernels work in, and rows are copied there.

import {Fault} from "../../base/fault.ts"
import {assemble} from "../../language/network/assemble.ts"
import {openRoom, workIn} from "../../language/network/workspace.ts"
import {pairNames, pairWidth} from "./pair.ts"
import {Margin, sheetWidth} from "./sheet.ts"
import {Shelf} from "./shelves.ts"
import {couplePlan, cuePlan, pairPlan, sourcedPlan, wholePlan, wordsPlan, type Plan} from "./templates.ts"
import {
  scratchOf,
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
 * gives the sums, row by row – two a row for a table of one code, four for three, six for six – and behind them what
 * stood there before. They stand until the next weighing.
 */
export type Weighing = (columns: Int32Array, at: number, own: Int32Array, count: number, seed: number) => Float64Array
/**
 * Weighs the tokens that `rows` lists, in rising order, each with a seed of its own (the last of `seeds` holds on), by
 * their rows of columns; writes the first of the sums of each.
 */
export type ListWeighing = (
  columns: Int32Array,
  rows: readonly number[],
  seeds: readonly number[],
  out: Float64Array,
) => void

/** How many rows may be weighed at once: no window of `windows.ts` is wider. */
export const mostRows = 256
// Rows of a sheet that lie where the kernels read them, and how many of those stand before what is asked for.
const [PieceRows, PieceLead] = [4096, 1024]

const forms: Readonly<Record<keyof Tables, SlotForm>> = {
  cues: {bytes: 2, tagBits: 8, codes: 1},
  words: {bytes: 4, tagBits: 8, codes: 3},
  pairs: {bytes: 8, tagBits: 16, codes: 6},
  ranks: {bytes: 2, tagBits: 8, codes: 1},
}

type Task = WeighingTask & {readonly table: keyof Tables}

// The templates of a pair that look at no word: those that look into the tree, and the others; distances are left out,
// as they change with every word near the cue.
function steadyOf({ends, owns, parts}: Plan): number[][] {
  const looks = (t: number, names: readonly PairName[]): boolean => parts.subarray(ends[t - 1] ?? 0, ends[t]).some((part) => names.includes(pairNames[part]!)) // prettier-ignore
  const wordless = Array.from(ends.keys()).filter((t) => owns[t] === ends[t] && !looks(t, ["distance"]))
  const inTree = Map.groupBy(wordless, (t) => looks(t, ["way", "way before", "way behind", "edges"]))
  return [...inTree.values()]
}
type PairName = (typeof pairNames)[number]

const tasks = {
  cue: {plan: cuePlan, own: 0, table: "cues", listed: true},
  words: {plan: wordsPlan, own: pairWidth, table: "words"},
  pair: {plan: pairPlan, own: pairWidth, table: "pairs", steady: steadyOf(pairPlan)},
  sourced: {plan: sourcedPlan, own: pairWidth, table: "pairs", steady: steadyOf(sourcedPlan)},
  none: {plan: cuePlan, own: 0, table: "pairs", listed: true},
  whole: {plan: wholePlan, own: wholeWidth, table: "ranks"},
  couple: {plan: couplePlan, own: coupleWidth, table: "ranks"},
} as const satisfies Readonly<Record<string, Task>>

/** What can be weighed: a cue's head, its words, source and content, content beside its source, none at all, whole stretches, and two sides. */
export type Weighings = Readonly<Record<Exclude<keyof typeof tasks, "cue" | "none">, Weighing>> & {
  readonly cue: ListWeighing
  readonly none: ListWeighing
  /** Where own rows are read: who writes them there, as many as `mostRows`, spares copying them. */
  readonly own: Int32Array
  /** The table of the heads of cues where the weighings read it: what they looked at last is at hand there. */
  readonly cueRows: Uint16Array
  /** Lets go of the sheet that was weighed last. */
  readonly forget: () => void
}

/** The weighings of a trained file. */
export function openWeighings(tables: Tables): Weighings {
  const size = Object.values(tables).reduce((sum, {rows}) => sum + rows.byteLength + 4096, 0)
  const room = openRoom(size + 4 * (PieceRows * sheetWidth + (mostRows + Margin) * (mostOwn + 14)) + mostScratch + 4096)
  const place = (name: keyof Tables, {rows, book}: Table): PlacedTable => {
    const [placed, there, none, form] = [room.bytes(rows.byteLength), room.doubles(256), room.bytes(8), forms[name]]
    const zero = book.indexOf(0)
    if (zero < 0) throw new Fault("MODEL_INVALID", {file: "attribution", reason: "a codebook has no 0"})
    placed.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength))
    there.set(book)
    none.fill(zero)
    const shelves = rows.byteLength / form.bytes / Shelf
    return {form, rows: placed.byteOffset, shelves, book: there.byteOffset, none: none.byteOffset}
  }
  const placed = {cues: place("cues", tables.cues), words: place("words", tables.words), pairs: place("pairs", tables.pairs), ranks: place("ranks", tables.ranks)} // prettier-ignore
  const scratch = room.bytes(mostScratch)
  const columns = room.words(PieceRows * sheetWidth)
  const own = room.words((mostRows + 3) * mostOwn)
  const list = room.words(2 * (mostRows + Margin))
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

  // The address of the row of columns `Margin` rows before the one at `at`; the piece of the sheet about it is laid down
  // first where it does not lie there. A document's sheet is written once, so it is told by itself.
  let laid: Int32Array = columns
  let [from, to] = [0, 0]
  function rowAt(given: Int32Array, at: number, count: number): number {
    const end = at + count + 2 * Margin
    if (given !== laid || at < from || end > to) {
      from = Math.max(0, at - PieceLead)
      to = Math.min(given.length / sheetWidth, from + PieceRows - Margin)
      columns.set(given.subarray(from * sheetWidth, to * sheetWidth))
      laid = given
    }
    return columns.byteOffset + (at - from) * 4 * sheetWidth
  }

  function weighing(name: keyof typeof tasks): Weighing {
    const {own: width} = tasks[name]
    const kernel = kernels[name]!
    return (given, at, rows, count, seed) => {
      if (count > mostRows) throw new RangeError("too many rows at once")
      if (width > 0 && rows !== own) own.set(rows.subarray(0, count * width))
      const row = given.length === 0 ? 0 : rowAt(given, at, count)
      kernel(row, own.byteOffset, count, seed, sums.byteOffset)
      return sums
    }
  }

  function listWeighing(name: "cue" | "none"): ListWeighing {
    const kernel = kernels[name]!
    const each = sumsOf(forms[tasks[name].table])
    const seedsAt = list.byteOffset + 4 * (mostRows + Margin)
    return (given, rows, seeds, out) => {
      for (let first = 0; first < rows.length;) {
        let n = 0
        for (; n < mostRows && first + n < rows.length; n++) {
          const at = rows[first + n]!
          if (n > 0 && at + 1 + 2 * Margin > to) break
          list[n] = rowAt(given, at, 1)
          list[mostRows + Margin + n] = seeds[Math.min(first + n, seeds.length - 1)]!
        }
        list.fill(list[0]!, n, n + 3) // what is hashed behind the last stands somewhere
        kernel(list.byteOffset, seedsAt, n, 0, sums.byteOffset)
        for (let i = 0; i < n; i++) out[first + i] = sums[each * i]!
        first += n
      }
    }
  }
  return {
    forget: () => (laid = columns),
    cue: listWeighing("cue"),
    words: weighing("words"),
    pair: weighing("pair"),
    sourced: weighing("sourced"),
    none: listWeighing("none"),
    whole: weighing("whole"),
    couple: weighing("couple"),
    own,
    cueRows: new Uint16Array(room.memory.buffer, placed.cues.rows, tables.cues.rows.length),
  }
}

const mostOwn = Math.max(...Object.values(tasks).map(({own}) => own))
const mostScratch = Math.max(...Object.values(tasks).map((task) => scratchOf(task)))
