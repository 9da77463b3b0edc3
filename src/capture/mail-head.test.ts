import assert from "node:assert/strict"
import {test} from "node:test"
import {readMailHead} from "./mail-head.ts"

const head =
  "From: Press desk <desk@lusk.example>\nTo: All editors\nDate: Thu, 13 Mar 2031 09:12:00 +0000\nSubject: On Dorn\n"

test("the head of a mail states its title and its day", () => {
  const stated = readMailHead(`${head}\nNobody was held.`)
  assert.equal(stated?.title, "On Dorn")
  assert.match(stated?.published ?? "", /^2031-03-13T09:12/)
  assert.equal(stated?.outlet, null)
})

test("what is no head states nothing, and no day is guessed", () => {
  for (const text of [
    "From: the harbour\n\nNobody was held.",
    "Subject: On Dorn\n\nx",
    `Dear all,\n${head}\nx`,
    "From: A\nNote: b\nDate: 2031-03-13\n\nx",
  ])
    // prettier-ignore
    assert.equal(readMailHead(text), null, text)
  assert.equal(readMailHead("From: A\nDate: yesterday\n\nx")?.published, null)
})
