// The loop that weighs the words of names, as WebAssembly: the hashes of all templates, the slots they lie in, and the
// sums of the weights there. It says the same as `nameFeaturesAt` and `elsewhereFeaturesAt` with the look-up that
// `names.ts` tells of.

import {byte, choose, below, differ, down, downBy, either, floats, loopWhile, nothing, unlike, up, upperProduct, word, write} from "./lookup-code.ts" // prettier-ignore
import {nameColumns, nameReach, type NamePlan} from "./name-features.ts"
import {add, assemble, assign, both, constant, get, multiply, repeat, store, vector, when, type Code, type Kernel} from "./network/assemble.ts" // prettier-ignore
import {openRoom, workIn} from "./network/workspace.ts"

/** A table of names: its slots as they lie in the file, how many 32-bit numbers each has, and the weights of its codes. */
export type NameTable = {
  readonly table: Int32Array
  readonly cells: number
  readonly codebook: Float64Array
  readonly width: number
}

/**
 * Adds to `emit` what speaks for each label of the words `from` to `to` of a sentence, except those marked in `quiet`.
 * `columns` and `emit` are those of the whole document.
 */
export type NameWeigher = (columns: Int32Array, from: number, to: number, quiet: Uint8Array, emit: Float64Array) => void

const Most = 256 // words weighed at once
const KnownBits = 21 // of a sign, by which a feature is looked for before the table is
const Bytes = 4 * nameColumns // of a word's row

/** One weigher for each plan. */
export function openNameWeighers(
  {table, cells, codebook, width}: NameTable,
  plans: readonly NamePlan[],
): NameWeigher[] {
  const lanes = 2 * Math.ceil(width / 2)
  const most = Math.max(...plans.map(({starts}) => starts.length))
  const room = openRoom(
    table.byteLength + (Most + 4 * nameReach) * Bytes + 8 * Most * lanes + 8 * most + 2 ** (KnownBits - 3) + 8192,
  )
  const rows = room.words((Most + 4 * nameReach) * nameColumns)
  const sums = room.doubles(Most * lanes)
  const [book, scratch, known] = [room.doubles(256), room.words(2 * most), room.bytes(2 ** (KnownBits - 3))]
  const slots = room.words(table.length)
  slots.set(table)
  for (let at = 0; at < table.length; at += cells) {
    const sign = table[at]! & SignBits
    if (sign !== 0) known[sign >>> (35 - KnownBits)]! |= 1 << ((sign >>> (32 - KnownBits)) & 7)
  }
  book.set(codebook)
  const [from, bytes] = [slots.byteOffset, 4 * cells]
  const placed = {from, to: from + slots.byteLength, bytes, slots: table.length / cells, width, book: book.byteOffset, known: known.byteOffset, scratch: scratch.byteOffset} // prettier-ignore
  const module = new WebAssembly.Module(assemble(plans.map((plan, i) => nameKernel(`plan${i}`, plan, placed))))
  const kernels = workIn<Readonly<Record<string, (...numbers: number[]) => void>>>(room, module)

  return plans.map((_, i): NameWeigher => {
    const kernel = kernels[`plan${i}`]!
    return (columns, from, to, quiet, emit) => {
      for (let first = from; first < to; first += Most) {
        const last = Math.min(to, first + Most)
        const [begin, end] = [Math.max(from, first - nameReach), Math.min(to, last + nameReach)]
        rows.set(columns.subarray(begin * nameColumns, end * nameColumns), nameReach * nameColumns)
        const addressOf = (at: number): number => rows.byteOffset + (nameReach + at - begin) * Bytes
        for (let at = first; at < last; at++) {
          if (quiet[at] === 1) continue
          const start = at
          while (at + 1 < last && quiet[at + 1] !== 1) at++
          kernel(addressOf(start - nameReach), at + 1 - start, addressOf(begin), addressOf(end), sums.byteOffset)
          for (let word = start; word <= at; word++)
            for (let l = 0; l < width; l++) emit[word * width + l]! += sums[(word - start) * lanes + l]!
        }
      }
    }
  })
}

/**
 * A table in the memory of a kernel: addresses of its first slot, behind its last, of its codebook, of the bits of the
 * signs in it, and of room for the hashes of one word. Most features of a word are in no slot, and the bits, which are
 * near, tell that of nearly all of them.
 */
type Placed = Readonly<Record<"from" | "to" | "bytes" | "slots" | "width" | "book" | "known" | "scratch", number>>

const [Row, Count, From, To, Out] = [0, 1, 2, 3, 4]
const [Done, Next, Hash, At, Known, Sign, Touched] = [5, 6, 7, 8, 9, 10, 11]
const Outside = 12 // whether the words −2, −1, 1 and 2 places on are outside the sentence
const End = 16 // of the features of a word that may be in the table
const Sums = 17
const SignBits = ~255

// Parameters: the address of the row `nameReach` words before the first, how many words, the addresses of the sentence's
// first row and behind its last, and where the sums are written.
function nameKernel(name: string, plan: NamePlan, table: Placed): Kernel {
  const {scratch, bytes, width, book} = table
  const count = plan.starts.length - 1
  const vectors = Array.from({length: Math.ceil(width / 2)}, (_, i) => i)
  const templates = Array.from({length: count}, (_, t) => t)
  const weight = (label: number): Code => up(byte(get(At), label === 0 ? 0 : 3 + label), 3)
  const known: Code = both(word(get(At)), constant(SignBits))
  const each: Code = [
    [-2, -1, 1, 2].map((place, i) => {
      const there = add(get(Row), constant((place + nameReach) * Bytes))
      return assign(Outside + i, place < 0 ? below(there, get(From)) : [below(there, get(To)), 0x45])
    }),
    // A feature is written down in any case and kept by going on behind it: no branch is guessed wrong.
    assign(End, constant(0)),
    templates.map((t) => [
      hashOf(plan, t),
      assign(Sign, signOf(get(Hash))),
      write(get(End), scratch, get(Sign)),
      write(get(End), scratch + 4, addressOf(table)),
      assign(End, add(get(End), up(mayTell(plan, t, table), 3))),
    ]),
    // All slots are touched before any is searched: the machine then waits for them all at once.
    assign(Next, constant(0)),
    repeat(Next, get(End), 8, assign(Touched, either(get(Touched), word(word(get(Next), scratch + 4))))),
    vectors.map((i) => assign(Sums + i, nothing)),
    assign(Next, constant(0)),
    repeat(Next, get(End), 8, [
      assign(Sign, word(get(Next), scratch)),
      assign(At, word(get(Next), scratch + 4)),
      assign(Known, known),
      loopWhile(both(unlike(get(Known), get(Sign)), unlike(get(Known), constant(0))), [
        assign(At, add(get(At), constant(bytes))),
        assign(At, choose(unlike(get(At), constant(table.to)), get(At), constant(table.from))),
        assign(Known, known),
      ]),
      when(
        get(Known),
        vectors.map((i) => {
          const pair = floats(weight(2 * i), 2 * i + 1 < width ? weight(2 * i + 1) : null, book)
          return assign(Sums + i, vector(240, get(Sums + i), pair))
        }),
      ),
    ]),
    write(constant(0), scratch, get(Touched)),
    vectors.map((i) => store(get(Out), 16 * i, get(Sums + i))),
    assign(Row, add(get(Row), constant(Bytes))),
    assign(Out, add(get(Out), constant(16 * vectors.length))),
  ]
  const body: Code = [assign(Done, constant(0)), repeat(Done, get(Count), 1, each)]
  return {name, params: 5, words: 12, vectors: vectors.length, body}
}

const orOne = (a: Code, one: number): Code => either(a, multiply([a, 0x45], constant(one)))
const signOf = (hash: Code): Code => orOne(up(hash, 8), 256)

// `Hash` becomes the hash of a template, never 0.
function hashOf({starts, places, offsets, first}: NamePlan, t: number): Code {
  const mixed = (bits: number): Code => differ(get(Hash), down(get(Hash), bits))
  const parts = Array.from({length: starts[t + 1]! - starts[t]!}, (_, k) => starts[t]! + k)
  return [
    assign(Hash, constant(first + t + 1)),
    parts.map((k) => [
      assign(Hash, multiply(differ(get(Hash), valueOf(places[k]!, offsets[k]!)), constant(0x9e3779b1 | 0))),
      assign(Hash, mixed(15)),
    ]),
    assign(Hash, multiply(mixed(16), constant(0x85ebca6b | 0))),
    assign(Hash, multiply(mixed(13), constant(0xc2b2ae35 | 0))),
    assign(Hash, mixed(16)),
    assign(Hash, orOne(get(Hash), 1)),
  ]
}

// A column of a word some places on: a number of its own where that is outside the sentence.
function valueOf(place: number, offset: number): Code {
  const column = columnAt(offset)
  return place === 0 ? column : choose(outside(place), constant(11 + place), column)
}

const columnAt = (offset: number): Code => word(get(Row), 4 * (offset + nameReach * nameColumns))
const outside = (place: number): Code => get(Outside + place + (place < 0 ? 2 : 1))

// Where the search begins.
const addressOf = ({from, slots, bytes}: Placed): Code =>
  add(constant(from), multiply(upperProduct(get(Hash), constant(slots)), constant(bytes)))

// 1 where the sign may be in the table and the template has something to say, else 0.
function mayTell({starts, places, offsets, silent}: NamePlan, t: number, {known}: Placed): Code {
  const bits = byte(down(get(Sign), 35 - KnownBits), known)
  const bit = both(downBy(bits, both(down(get(Sign), 32 - KnownBits), constant(7))), constant(1))
  if (!silent) return bit
  const [place, offset] = [places[starts[t]!]!, offsets[starts[t]!]!]
  const column = both(bit, unlike(columnAt(offset), constant(0)))
  return place === 0 ? column : both(column, [outside(place), 0x45])
}
