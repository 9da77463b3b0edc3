// The line a report opens with: "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- ".

import type {Stamp} from "../../src/base/instant.ts"

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

/** Where and when a report was sent: the place as written, the ISO day or null. `end` is where the line ends. */
export type Dateline = {readonly place: string; readonly day: Stamp | null; readonly end: number}

/** Reads the dateline of a report. A line without a year gives no day: nothing is guessed. */
export function readDateline(text: string): Dateline {
  const stop = text.slice(0, 400).indexOf("--")
  const end = stop < 0 ? 0 : stop + 2
  const line = text.slice(0, stop < 0 ? 160 : stop).replace(/\s+/g, " ")
  const place = line.split(/[,(]/)[0]?.trim() ?? ""
  const found = /(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b/.exec(line) ?? turned(line)
  const month = months.indexOf(found?.[2] ?? "") + 1
  const two = (number: string | number) => String(number).padStart(2, "0")
  const day = found === null || month === 0 ? null : (`19${found[3]}-${two(month)}-${two(found[1] ?? "")}` as Stamp)
  return {place, day, end}
}

function turned(line: string): readonly (string | undefined)[] | null {
  const found = /([A-Z]{3})[A-Z]* (\d{1,2}) (\d\d)\b/.exec(line)
  return found === null ? null : [found[0], found[2], found[1], found[3]]
}
