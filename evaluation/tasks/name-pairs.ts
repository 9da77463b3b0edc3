// Reads graded pairs of names: a CSV with `schema`, `name1`, `name2` and `is_match` among its columns.

import type {NameSort} from "../../src/collation/name.ts"

/** Two names and whether they are one's. */
export type NamePair = {readonly left: string; readonly right: string; readonly sort: NameSort; readonly same: boolean}

/** The pairs of a CSV, in its order. Throws RangeError when a column is missing. */
export function readNamePairs(csv: string): NamePair[] {
  const [head = [], ...rows] = readCsv(csv)
  const at = (name: string): number => {
    const column = head.indexOf(name)
    if (column < 0) throw new RangeError(`There is no column ${name}.`)
    return column
  }
  const [schema, left, right, same] = [at("schema"), at("name1"), at("name2"), at("is_match")]
  return rows.map((row) => ({
    left: row[left] ?? "",
    right: row[right] ?? "",
    sort: row[schema] === "Person" ? "person" : "body",
    same: row[same]?.trim().toLowerCase() === "true",
  }))
}

/** The rows of a CSV by RFC 4180: fields in double quotes may hold commas, line breaks and doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const found of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain = "", end] = found
    if (whole === "" && row.length === 0) break
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end === ",") continue
    rows.push(row)
    row = []
  }
  return rows.filter((one) => one.some((field) => field !== ""))
}
