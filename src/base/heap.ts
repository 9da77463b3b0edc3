// Memory is spared while a long text is read and written: V8 keeps twice of what it needs, where it can.

import {setFlagsFromString} from "node:v8"

const Long = 100_000 // UTF-16 units of a text whose reading takes more memory than the engine itself
let held = 0

/**
 * Until it is disposed of, memory is spared for the sake of a text of so many `units`, if that is long: V8 clears away
 * as soon as its heap has grown by a quarter, not only when it has doubled, and the part of it for what is new (128 MB at
 * its largest) grows no further. What is read is the same.
 */
export function sparing(units: number): Disposable {
  if (units < Long) return {[Symbol.dispose]() {}}
  let holds = true
  if (held++ === 0) set(25, 1)
  return {
    [Symbol.dispose]() {
      if (holds && --held === 0) set(0, 2) // as they are by default
      holds = false
    },
  }
}

/** Whether memory is spared now, which caches may heed. */
export const isSparing = (): boolean => held > 0

function set(growth: number, young: number): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  setFlagsFromString(`--semi-space-growth-factor=${young}`)
}
