// The loop that weighs rows, as WebAssembly: the hashes of all templates, the slots they lie in, and the sums of the
// weights there. It says the same as `writeHashes` of `templates.ts` with the look-up that `weights.ts` tells of.

import {
  add,
  assign,
  both,
  constant,
  get,
  load,
  multiply,
  repeat,
  store,
  vector,
  type Code,
  type Kernel,
} from "../../language/network/assemble.ts"
import {
  byte,
  choose,
  differ,
  down,
  either,
  floats,
  lowestBit,
  nothing,
  up,
  upperProduct,
  word,
  write,
} from "../../language/lookup-code.ts"
import {Margin, sheetWidth} from "./sheet.ts"
import {Shelf} from "./shelves.ts"
import {mixing, type Plan} from "./templates.ts"

/** How the slots of a table lie: their bytes, the bits a hash is known by, on top of them, and the codes below. */
export type SlotForm = {readonly bytes: 2 | 4 | 8; readonly tagBits: 8 | 16; readonly codes: 1 | 3 | 6}

/**
 * A table in the memory of the kernels, its codebook of 64-bit floats, and codes that weigh nothing; all by address. In
 * the shelves of eight-byte slots the tags stand before all codes, as `tagsFirst` puts them.
 */
export type PlacedTable = {
  readonly form: SlotForm
  readonly rows: number
  readonly shelves: number
  readonly book: number
  readonly none: number
}

/** The templates to weigh with, and how wide the rows of their own are that they look at, 0 for none. */
export type WeighingTask = {readonly plan: Plan; readonly own: number}

/** How many numbers a kernel writes for a row: its sums, and a zero where they are an odd number. */
export const sumsOf = ({codes}: SlotForm): number => 2 * Math.ceil(codes / 2)

const [Base, Own, Count, Seed, Out] = [0, 1, 2, 3, 4]
const [Row, Next, Hash, Tag, At, Found, Touched] = [5, 6, 7, 8, 9, 10, 11]
const [Sums, Tags] = [12, 15] // three vectors of sums

/**
 * Weighs rows with the templates of a plan. Parameters: the address of the row of columns `Margin` rows before the
 * first, of the first own row, how many, the seed of their hashes, and where the sums are written. `scratch` is room
 * for the hashes of one row.
 */
export function weighingKernel(name: string, {plan, own}: WeighingTask, table: PlacedTable, scratch: number): Kernel {
  const {numbers} = plan
  const {codes} = table.form
  const sums = Array.from({length: sumsOf(table.form) / 2}, (_, i) => i)
  const each: Code = [
    Array.from(numbers, (_, t) => [
      hashOf(plan, t),
      write(constant(8 * t), scratch, get(Hash)),
      write(constant(8 * t), scratch + 4, shelfOf(table)),
    ]),
    // All shelves are touched before any is searched, with nothing done between: the machine then waits for them all at once.
    Array.from(numbers, (_, t) => assign(Touched, either(get(Touched), word(word(constant(8 * t), scratch + 4), 0)))),
    sums.map((i) => assign(Sums + i, nothing)),
    assign(Next, constant(0)),
    repeat(Next, constant(8 * numbers.length), 8, [
      assign(Hash, word(get(Next), scratch)),
      assign(At, word(get(Next), scratch + 4)),
      findSlot(table),
      // Where none is found, codes that weigh nothing: a branch would be guessed wrong too often.
      assign(
        At,
        choose(get(Found), add(get(At), codesAt(table.form.bytes, lowestBit(get(Found)))), constant(table.none)),
      ),
      sums.map((i) => assign(Sums + i, vector(240, get(Sums + i), weights(2 * i, codes, table.book)))),
    ]),
    write(constant(8 * numbers.length), scratch, get(Touched)),
    sums.map((i) => store(get(Out), 16 * i, get(Sums + i))),
    assign(Base, add(get(Base), constant(4 * sheetWidth))),
    assign(Own, add(get(Own), constant(4 * own))),
    assign(Out, add(get(Out), constant(16 * sums.length))),
  ]
  return {name, params: 5, words: 7, vectors: 4, body: [assign(Row, constant(0)), repeat(Row, get(Count), 1, each)]}
}

// `Hash` becomes the hash of a template.
function hashOf({numbers, ends, owns, parts}: Plan, t: number): Code {
  const first = t === 0 ? 0 : ends[t - 1]!
  const values = Array.from(parts.subarray(first, ends[t]), (part, k) =>
    first + k < owns[t]! ? word(get(Own), 4 * part) : word(get(Base), 4 * (part + Margin * sheetWidth)),
  )
  const mixed = (bits: number): Code => differ(get(Hash), down(get(Hash), bits))
  return [
    assign(Hash, add(get(Seed), constant(Math.imul(numbers[t]! + 1, mixing.number)))),
    values.map((value) => [
      assign(Hash, multiply(differ(get(Hash), value), constant(mixing.part | 0))),
      assign(Hash, mixed(15)),
    ]),
    assign(Hash, multiply(mixed(16), constant(mixing.end | 0))),
    assign(Hash, mixed(16)),
  ]
}

// The address of the shelf of `Hash`: the upper half of its product with the number of shelves tells which.
function shelfOf({form, rows, shelves}: PlacedTable): Code {
  return add(constant(rows), multiply(upperProduct(get(Hash), constant(shelves)), constant(Shelf * form.bytes)))
}

// `Found` has a bit for each slot of the shelf at `At` that is the hash's.
function findSlot({form: {bytes, tagBits}}: PlacedTable): Code {
  const [spread, shift, equal, bits] = lanes[bytes]
  const step = 16 / (bytes === 8 ? 2 : bytes) // slots in one vector; the tags of eight bytes stand together
  const masks = Array.from({length: Shelf / step}, (_, k) => {
    const slots = load(0, get(At), 16 * k)
    const tags = bytes === 8 ? slots : vector(shift, slots, constant(8 * bytes - tagBits))
    return up(vector(bits, vector(equal, tags, get(Tags))), step * k)
  })
  const tag = both(get(Hash), constant(2 ** tagBits - 1))
  return [
    assign(Tag, either(tag, [tag, 0x45])), // 0 becomes 1
    assign(Tags, vector(spread, get(Tag))),
    assign(
      Found,
      masks.reduce((all, mask) => either(all, mask)),
    ),
  ]
}

// Where the codes of a slot begin in its shelf.
const codesAt = (bytes: SlotForm["bytes"], slot: Code): Code =>
  bytes === 8 ? add(constant(2 * Shelf), multiply(slot, constant(6))) : multiply(slot, constant(bytes))

/**
 * Puts the tags of the eight slots of a shelf before their codes, so that one vector holds them. Parameters: the address
 * of the first shelf, and that behind the last.
 */
export function tagsFirst(): Kernel {
  const [At, End] = [0, 1]
  const [A, B, C, D] = [2, 3, 4, 5] // two slots of the file each: six codes, then the tag
  const codes = (slot: number): number[] => [0, 1, 2, 3, 4, 5].map((byte) => 8 * slot + byte)
  const tags = [6, 7, 14, 15, 22, 23, 30, 31]
  const mix = (a: Code, b: Code, bytes: readonly number[]): Code => [a, b, 0xfd, 13, bytes]
  const low = mix(get(A), get(B), [...tags, ...tags])
  const high = mix(get(C), get(D), [...tags, ...tags])
  // Of each two neighbouring vectors, the bytes of one vector of codes.
  const flow = [...codes(0), ...codes(1), ...codes(2), ...codes(3)]
  const body: Code = [
    [A, B, C, D].map((local, i) => assign(local, load(0, get(At), 16 * i))),
    store(get(At), 0, mix(low, high, [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])),
    store(get(At), 16, mix(get(A), get(B), flow.slice(0, 16))),
    store(get(At), 32, mix(get(B), get(C), flow.slice(4, 20))),
    store(get(At), 48, mix(get(C), get(D), flow.slice(8, 24))),
  ]
  return {name: "tagsFirst", params: 2, words: 0, vectors: 4, body: repeat(At, get(End), 64, body)}
}

// Spreading a number over the lanes, shifting right, comparing, and gathering a bit of each lane, by the bytes of a lane.
const lanes = {2: [16, 141, 45, 132], 4: [17, 173, 55, 164], 8: [16, 0, 45, 132]} as const

// The weights of codes `i` and `i + 1` of the slot at `At`, or of `i` and a zero.
function weights(i: number, codes: number, book: number): Code {
  const at = (k: number): Code => up(byte(get(At), k), 3)
  return floats(at(i), i + 1 < codes ? at(i + 1) : null, book)
}
