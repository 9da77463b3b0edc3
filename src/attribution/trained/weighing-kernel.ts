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
  unsigned,
  vector,
  when,
  type Code,
  type Kernel,
} from "../../language/network/assemble.ts"
import {Margin, sheetWidth} from "./sheet.ts"
import {Shelf} from "./shelves.ts"
import {mixing, type Plan} from "./templates.ts"

/** How the slots of a table lie: their bytes, the bits a hash is known by, on top of them, and the codes below. */
export type SlotForm = {readonly bytes: 2 | 4 | 8; readonly tagBits: 8 | 16; readonly codes: 1 | 3 | 6}

/** A table in the memory of the kernels, and its codebook of 64-bit floats; both by address. */
export type PlacedTable = {
  readonly form: SlotForm
  readonly rows: number
  readonly shelves: number
  readonly book: number
}

/** The templates to weigh with, and how wide the rows of their own are that they look at, 0 for none. */
export type WeighingTask = {readonly plan: Plan; readonly own: number}

/** How many numbers a kernel writes for a row: its sums, and a zero where they are an odd number. */
export const sumsOf = ({codes}: SlotForm): number => 2 * Math.ceil(codes / 2)

const [Base, Own, Count, Seed, Out] = [0, 1, 2, 3, 4]
const [Row, Next, Hash, Tag, At, Found, Touched] = [5, 6, 7, 8, 9, 10, 11]
const [Sums, Tags] = [12, 15] // three vectors of sums

const word = (address: Code, offset: number): Code => [address, 0x28, 2, unsigned(offset)]
const byte = (address: Code, offset: number): Code => [address, 0x2d, 0, unsigned(offset)]
const either = (a: Code, b: Code): Code => [a, b, 0x72]
const differ = (a: Code, b: Code): Code => [a, b, 0x73]
const up = (a: Code, by: number): Code => [a, constant(by), 0x74]
const down = (a: Code, by: number): Code => [a, constant(by), 0x76]
const wide = (a: Code): Code => [a, 0xad] // as 64 bits, without a sign
const nothing: Code = [0xfd, 12, Array.from({length: 16}, () => 0)]

/**
 * Weighs rows with the templates of a plan. Parameters: the address of the row of columns `Margin` rows before the
 * first, of the first own row, how many, the seed of their hashes, and where the sums are written. `scratch` is room
 * for the hashes of one row.
 */
export function weighingKernel(name: string, {plan, own}: WeighingTask, table: PlacedTable, scratch: number): Kernel {
  const {numbers} = plan
  const {codes} = table.form
  const sums = Array.from({length: sumsOf(table.form) / 2}, (_, i) => i)
  const each4 = (body: Code): Code => [assign(Next, constant(0)), repeat(Next, constant(4 * numbers.length), 4, body)]
  const each: Code = [
    Array.from(numbers, (_, t) => writeHash(plan, t, scratch)),
    sums.map((i) => assign(Sums + i, nothing)),
    // All shelves are touched before any is searched: the machine then waits for them all at once.
    each4([assign(Hash, word(get(Next), scratch)), assign(Touched, either(get(Touched), word(shelfOf(table), 0)))]),
    each4([
      assign(Hash, word(get(Next), scratch)),
      findSlot(table),
      when(get(Found), [
        assign(At, add(get(At), multiply([get(Found), 0x68], constant(table.form.bytes)))), // the lowest bit that is set
        sums.map((i) => assign(Sums + i, vector(240, get(Sums + i), weights(2 * i, codes, table.book)))),
      ]),
    ]),
    [constant(4 * numbers.length), get(Touched), 0x36, 2, unsigned(scratch)],
    sums.map((i) => store(get(Out), 16 * i, get(Sums + i))),
    assign(Base, add(get(Base), constant(4 * sheetWidth))),
    assign(Own, add(get(Own), constant(4 * own))),
    assign(Out, add(get(Out), constant(16 * sums.length))),
  ]
  return {name, params: 5, words: 7, vectors: 4, body: [assign(Row, constant(0)), repeat(Row, get(Count), 1, each)]}
}

function writeHash({numbers, ends, owns, parts}: Plan, t: number, scratch: number): Code {
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
    [constant(4 * t), mixed(16), 0x36, 2, unsigned(scratch)],
  ]
}

// The address of the shelf of `Hash`: the upper half of its product with the number of shelves tells which.
function shelfOf({form, rows, shelves}: PlacedTable): Code {
  const shelf: Code = [wide(get(Hash)), wide(constant(shelves)), 0x7e, 0x42, 32, 0x88, 0xa7]
  return add(constant(rows), multiply(shelf, constant(Shelf * form.bytes)))
}

// `At` becomes the address of the shelf of `Hash`, `Found` has a bit for each of its slots that is the hash's.
function findSlot(table: PlacedTable): Code {
  const {bytes, tagBits} = table.form
  const [spread, shift, equal, bits] = lanes[bytes]
  const lane = vector(spread, bytes === 8 ? wide(get(Tag)) : get(Tag))
  const step = 16 / bytes // slots in one vector
  const masks = Array.from({length: Shelf / step}, (_, k) => {
    const tags = vector(shift, load(0, get(At), 16 * k), constant(8 * bytes - tagBits))
    return up(vector(bits, vector(equal, tags, get(Tags))), step * k)
  })
  const tag = both(get(Hash), constant(2 ** tagBits - 1))
  return [
    assign(At, shelfOf(table)),
    assign(Tag, either(tag, [tag, 0x45])), // 0 becomes 1
    assign(Tags, lane),
    assign(
      Found,
      masks.reduce((all, mask) => either(all, mask)),
    ),
  ]
}

// Spreading a number over the lanes, shifting right, comparing, and gathering a bit of each lane, by the bytes of a lane.
const lanes = {2: [16, 141, 45, 132], 4: [17, 173, 55, 164], 8: [18, 205, 214, 196]} as const

// The weights of codes `i` and `i + 1` of the slot at `At`, or of `i` and a zero.
function weights(i: number, codes: number, book: number): Code {
  const at = (k: number): Code => up(byte(get(At), k), 3)
  const first = [at(i), 0xfd, 93, 3, unsigned(book)]
  return i + 1 < codes ? [at(i + 1), first, 0xfd, 87, 3, unsigned(book), 1] : first
}
