// Canonical JSON: the same value is always the same text, so that a hash of it means something.

import {sha256} from "../base/id.ts"

/** `value` as JSON with the keys of every object in order. Numbers and texts are as JSON.stringify writes them. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  })
}

/** `row` with the hash of its columns. */
export function withHash<Row extends object>(row: Row): Row & {readonly hash: string} {
  return {...row, hash: sha256(canonical(row))}
}

/** Whether `row` is as it was written: its hash is that of its other columns. */
export function isWhole(row: object & {readonly hash: string}): boolean {
  const {hash, ...rest} = row
  return sha256(canonical(rest)) === hash
}
