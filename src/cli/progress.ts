// One line that tells what is being read, on terminals only, gone when the work is.

import type {Door} from "./door.ts"
import {safe} from "./terminal/safe.ts"
import {shorten} from "./terminal/width.ts"

/** A line that is written over and over. */
export type Progress = {readonly show: (name: string) => Promise<void>; readonly clear: () => Promise<void>}

const Pace = 100 // milliseconds between two writings

/** The line of `door`; where nobody watches, nothing is written. */
export function progressOn(door: Door): Progress {
  if (!door.watched) return {show: async () => {}, clear: async () => {}}
  let [last, count, shown] = [0, 0, false]
  return {
    async show(name) {
      count++
      const now = Date.parse(door.now())
      if (now - last < Pace) return
      ;[last, shown] = [now, true]
      await door.err.write(`\r\x1b[K${shorten(`${count} · ${safe(name)}`, door.columns - 1)}`)
    },
    async clear() {
      if (shown) await door.err.write("\r\x1b[K")
      shown = false
    },
  }
}
