import assert from "node:assert/strict"
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {CollationView as GivenCollation} from "../export/collation.ts"
import type {ReadingView as GivenReading} from "../export/reading.ts"
import {type FaultCode, faults} from "../base/fault.ts"
import {statuses} from "../claims/status.ts"
import {exitCodes} from "./exit-code.ts"
import {httpStatus} from "./http-status.ts"
import {pathOf, routes} from "./routes.ts"
import type {CollationView} from "./collation.ts"
import {type DocumentView, Status} from "./reading.ts"

// These lines do not compile when what is given no longer fits what is published.
export const reading = (given: GivenReading): DocumentView => given
export const collation = (given: GivenCollation): CollationView => given

test("the states a person can be in are published whole", () => {
  assert.deepEqual(Status.options, [...statuses])
})

test("every fault has an exit code and a status", () => {
  for (const [code, {kind}] of Object.entries(faults) as [FaultCode, (typeof faults)[FaultCode]][]) {
    assert.ok(exitCodes[kind] > 0, code)
    assert.ok(httpStatus({code, kind}) >= 400, code)
  }
})

test("a record that cannot be used just now is the server's trouble, not the client's", () => {
  const expected: Partial<Record<FaultCode, number>> = {
    RECORD_FULL: 507,
    RECORD_UNWRITABLE: 503,
    RECORD_UNSYNCED: 503,
    RECORD_DAMAGED: 503,
    RECORD_UNREACHABLE: 503,
    MODEL_INVALID: 503,
  }
  for (const [code, status] of Object.entries(expected) as [FaultCode, number][])
    assert.equal(httpStatus({code, kind: faults[code].kind}), status, code)
})

test("a path escapes what it is given", () => {
  assert.equal(pathOf("cases"), "/api/cases")
  assert.equal(pathOf("document", {slug: "a b", id: "x/../y"}), "/api/cases/a%20b/documents/x%2F..%2Fy")
  assert.ok(Object.values(routes).every((path) => path.startsWith("/api/")))
})

test("a browser can load api: zod is all it imports", () => {
  for (const name of readdirSync(import.meta.dirname).filter((one) => !/\.(test|fixture)\.ts$/.test(one))) {
    const text = readFileSync(join(import.meta.dirname, name), "utf8")
    for (const [, type, from] of text.matchAll(/^import (type )?[^"']*["']([^"']+)["']/gm)) {
      assert.ok(type !== undefined || from === "zod" || from?.startsWith("./"), `${name} imports ${from}`)
    }
  }
})
