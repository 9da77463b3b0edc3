// The loop that weighs rows, as WebAssembly: the hashes of all templates, the slots they lie in, and the sums of the
// weights there. It says the same as `writeHashes` of `templates.ts` with the look-up that `weights.ts` tells of.

import {
  add,
  assign,
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
import {
  below,
  byte,
  choose,
  either,
  floats,
  loopWhile,
  lowestBit,
  nothing,
  subtract,
  up,
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

/**
 * The templates to weigh with, and how wide the rows of their own are that they look at, 0 for none. Of the templates of
 * a `steady` group, by their places, neighbouring rows often have all hashes in common: then they are not weighed again.
 */
export type WeighingTask = {
  readonly plan: Plan
  readonly own: number
  readonly steady?: readonly (readonly number[])[]
  /** Whether the rows are listed one by one, each with a seed of its own. */
  readonly listed?: boolean
}

/** How many numbers a kernel writes for a row: its sums, and a zero where they are an odd number. */
export const sumsOf = ({codes}: SlotForm): number => 2 * Math.ceil(codes / 2)

const Lanes = 4 // rows that are hashed at once
const [Base, Own, Count, Seed, Out] = [0, 1, 2, 3, 4]
const [Row, Last, Next, At, Found, Touched] = [5, 6, 7, 8, 9, 10]
const Listed = 11 // the addresses of four rows
// Three vectors of sums; of the others, `Seeds`, `Hashes`, `Changed` and `First` have a row in each lane.
const [Sums, Tags, Seeds, Hashes, Changed, First] = [15, 18, 19, 20, 21, 22]

// Where things lie in the scratch of a task: tags and shelves of the templates in the order they are searched in, the
// values they are hashed from, the hashes of the rows before, and of each steady group what has changed and its sums.
function layOut({plan, steady = []}: WeighingTask, scratch: number) {
  const count = plan.numbers.length
  const slow = steady.flat()
  const order = [...slow, ...Array.from(plan.numbers.keys()).filter((t) => !slow.includes(t))]
  const [shelves, values] = [scratch + 16 * count, scratch + 32 * count]
  const before = values + 16 * plan.parts.length
  let next = before + 16 * slow.length
  let first = 0
  const groups = steady.map(({length}) => {
    const group = {first, length, changed: next, sums: next + 16}
    first += length
    next += 64
    return group
  })
  return {order, slow: slow.length, tags: scratch, shelves, values, before, groups, touched: next, end: next + 16}
}

/** How many bytes of scratch a task needs. */
export const scratchOf = (task: WeighingTask): number => layOut(task, 0).end

/**
 * Weighs rows with the templates of a plan. Parameters: the address of the row of columns `Margin` rows before the
 * first, of the first own row, how many, the seed of their hashes, and where the sums are written. Where rows are listed,
 * the first two are the addresses of a list of such addresses and of a list of seeds. What stands behind the last row is
 * hashed as if it were rows and thrown away. The weights of a codebook are 32-bit floats of like size,
 * so that their sums as 64-bit floats are exact in whatever order they are added.
 */
export function weighingKernel(name: string, task: WeighingTask, table: PlacedTable, scratch: number): Kernel {
  const {plan, own, listed = false} = task
  const {order, slow, tags, shelves, before, groups, touched, ...laid} = layOut(task, scratch)
  const {codes, bytes, tagBits} = table.form
  const sums = Array.from({length: sumsOf(table.form) / 2}, (_, i) => i)
  const values = valuesOf(task, laid.values)
  const lane = multiply(get(Row), constant(4))
  const search = (place: number): Code => [
    assign(At, word(get(Next), shelves + 16 * place)),
    assign(Tags, load(tagLoads[bytes], get(Next), tags + 16 * place)),
    findSlot(table),
    // Where none is found, codes that weigh nothing: a branch would be guessed wrong too often.
    assign(At, choose(get(Found), add(get(At), codesAt(bytes, lowestBit(get(Found)))), constant(table.none))),
    sums.map((i) => assign(Sums + i, vector(240, get(Sums + i), weights(2 * i, codes, table.book)))),
  ]
  const searched = (from: number, count: number): Code => Array.from({length: count}, (_, k) => search(from + k))
  const row: Code = [
    assign(Next, lane),
    groups.map((group) =>
      when(word(lane, group.changed), [
        sums.map((i) => assign(Sums + i, nothing)),
        searched(group.first, group.length),
        sums.map((i) => store(constant(0), group.sums + 16 * i, get(Sums + i))),
      ]),
    ),
    sums.map((i) => {
      const known = groups.map((group) => load(0, constant(0), group.sums + 16 * i))
      return assign(Sums + i, known.length === 0 ? nothing : known.reduce((a, b) => vector(240, a, b)))
    }),
    searched(slow, order.length - slow),
    sums.map((i) => store(get(Out), 16 * i, get(Sums + i))),
    assign(Out, add(get(Out), constant(16 * sums.length))),
  ]
  const hashed = (t: number, place: number): Code => [
    hashesOf(plan, t, values.at),
    store(constant(0), tags + 16 * place, tagsOf(tagBits)),
    store(constant(0), shelves + 16 * place, shelvesOf(table)),
  ]
  // What is not the same as in the row before: the last of the four before, and the first three of these.
  const compared = (place: number): Code => {
    const at = before + 16 * place
    const shifted: Code = [load(0, constant(0), at), get(Hashes), 0xfd, 13, Array.from({length: 16}, (_, i) => i + 12)]
    const apart = vector(exclusive, get(Hashes), shifted)
    return [assign(Changed, vector(80, get(Changed), apart)), store(constant(0), at, get(Hashes))]
  }
  const begun: Code = listed
    ? [
        assign(Seeds, load(0, get(Own))),
        Array.from({length: Lanes}, (_, i) => assign(Listed + i, word(get(Base), 4 * i))),
      ]
    : assign(Seeds, vector(each, get(Seed)))
  const some: Code = [
    begun,
    values.gathered,
    groups.map(({first, length, changed}) => [
      assign(Changed, get(First)),
      order.slice(first, first + length).map((t, k) => [hashed(t, first + k), compared(first + k)]),
      store(constant(0), changed, get(Changed)),
    ]),
    order.slice(slow).map((t, k) => hashed(t, slow + k)),
    assign(First, nothing),
    assign(Last, choose(below(get(Count), constant(Lanes)), get(Count), constant(Lanes))),
    // All shelves are touched before any is searched, with nothing done between: the machine then waits for them all at once.
    assign(Row, constant(0)),
    repeat(
      Row,
      get(Last),
      1,
      Array.from({length: order.length - slow}, (_, k) =>
        assign(Touched, either(get(Touched), word(word(lane, shelves + 16 * (slow + k)), 0))),
      ),
    ),
    write(constant(0), touched, get(Touched)),
    assign(Row, constant(0)),
    repeat(Row, get(Last), 1, row),
    assign(Base, add(get(Base), constant(4 * Lanes * (listed ? 1 : sheetWidth)))),
    assign(Own, add(get(Own), constant(4 * Lanes * (listed ? 1 : own)))),
    assign(Count, subtract(get(Count), get(Last))),
  ]
  const body = [assign(First, same([-1, 0, 0, 0])), loopWhile(get(Count), some)]
  return {name, params: 5, words: 10, vectors: 8, body}
}

// Where the values of each part of a plan lie for four rows side by side, and the code that gathers them.
function valuesOf(
  {plan: {ends, owns, parts}, own, listed}: WeighingTask,
  room: number,
): {at: number[]; gathered: Code} {
  const known = new Map<string, number>()
  const gathered: Code[] = []
  const placed = (isOwn: boolean, part: number): number => {
    const key = `${isOwn} ${part}`
    const place = known.get(key) ?? room + 16 * known.size
    if (!known.has(key)) gathered.push(store(constant(0), place, isOwn ? four(Own, own, part) : four(listed ? null : Base, sheetWidth, part + Margin * sheetWidth))) // prettier-ignore
    known.set(key, place)
    return place
  }
  const at = Array.from(ends).flatMap((end, t) => {
    const first = ends[t - 1] ?? 0
    return Array.from(parts.subarray(first, end), (part, k) => placed(first + k < owns[t]!, part))
  })
  return {at, gathered}
}

// The numbers at `step` in four rows of `width` from `base` on, or in those listed.
function four(base: number | null, width: number, step: number): Code {
  const row = (lane: number): Code => get(base ?? Listed + lane)
  const offset = (lane: number): number => 4 * (step + (base === null ? 0 : lane * width))
  const added = (all: Code, lane: number): Code => [row(lane), all, 0xfd, 86, 2, unsigned(offset(lane)), lane]
  return [1, 2, 3].reduce(added, load(92, row(0), offset(0)))
}

const [each, product, exclusive] = [17, 181, 81]
const downEach = (a: Code, bits: number): Code => vector(173, a, constant(bits))
const same = (value: number | readonly number[]): Code => [
  0xfd,
  12,
  [...new Uint8Array(Int32Array.from(typeof value === "number" ? [value, value, value, value] : value).buffer)],
]

// `Hashes` becomes the hashes of a template for four rows.
function hashesOf({numbers, ends}: Plan, t: number, places: readonly number[]): Code {
  const values = places.slice(t === 0 ? 0 : ends[t - 1]!, ends[t])
  const mixed = (bits: number): Code => vector(exclusive, get(Hashes), downEach(get(Hashes), bits))
  return [
    assign(Hashes, vector(174, get(Seeds), same(Math.imul(numbers[t]! + 1, mixing.number)))),
    values.map((place) => [
      assign(Hashes, vector(product, vector(exclusive, get(Hashes), load(0, constant(0), place)), same(mixing.part))),
      assign(Hashes, mixed(15)),
    ]),
    assign(Hashes, vector(product, mixed(16), same(mixing.end))),
    assign(Hashes, mixed(16)),
  ]
}

// The bits that four hashes are known by; 0 becomes 1.
function tagsOf(tagBits: number): Code {
  const tags = vector(78, get(Hashes), same(2 ** tagBits - 1))
  return vector(177, tags, vector(55, tags, nothing)) // what is equal has all bits, which is −1
}

// The addresses of the shelves of four hashes: the upper half of a hash's product with the number of shelves tells which.
function shelvesOf({form, rows, shelves}: PlacedTable): Code {
  const upper = [4, 5, 6, 7, 12, 13, 14, 15]
  const products = [222, 223].map((half) => vector(half, get(Hashes), same(shelves)))
  const which: Code = [products, 0xfd, 13, ...upper, ...upper.map((byte) => byte + 16)]
  return vector(174, vector(171, which, constant(Math.log2(Shelf * form.bytes))), same(rows))
}

// `Found` has a bit for each slot of the shelf at `At` that is the hash's.
function findSlot({form: {bytes, tagBits}}: PlacedTable): Code {
  const [shift, equal, bits] = lanes[bytes]
  const step = 16 / (bytes === 8 ? 2 : bytes) // slots in one vector; the tags of eight bytes stand together
  const masks = Array.from({length: Shelf / step}, (_, k) => {
    const slots = load(0, get(At), 16 * k)
    const tags = bytes === 8 ? slots : vector(shift, slots, constant(8 * bytes - tagBits))
    return up(vector(bits, vector(equal, tags, get(Tags))), step * k)
  })
  return assign(
    Found,
    masks.reduce((all, mask) => either(all, mask)),
  )
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

// Shifting lanes right, comparing them, and gathering a bit of each, by the bytes of a slot.
const lanes = {2: [141, 45, 132], 4: [173, 55, 164], 8: [0, 45, 132]} as const
// Loads that spread a tag over the lanes, likewise.
const tagLoads = {2: 8, 4: 9, 8: 8} as const

// The weights of codes `i` and `i + 1` of the slot at `At`, or of `i` and a zero.
function weights(i: number, codes: number, book: number): Code {
  const at = (k: number): Code => up(byte(get(At), k), 3)
  return floats(at(i), i + 1 < codes ? at(i + 1) : null, book)
}
