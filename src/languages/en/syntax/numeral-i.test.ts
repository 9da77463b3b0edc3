// A numeral behind a part of a paper is nobody.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function freed(text: string): string[] {
  return readingOf(text).claims.filter(({type}) => type === "release").map(({roles}) => roles.patient?.[0]?.text ?? "–") // prettier-ignore
}

test("behind a part of a paper a numeral is not who is freed", () => {
  assert.deepEqual(freed("The prisoners in Schedule I were freed on Monday."), ["The prisoners"])
  assert.deepEqual(freed("In Osk I was freed."), ["I"])
})
