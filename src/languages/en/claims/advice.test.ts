// What a reader is told to do in some case befell nobody.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const told = (text: string, language = "en"): string => readingOf(text, language).claims.filter(({type}) => type !== "other").map(({type, modality}) => `${type} ${modality}`).join(", ") // prettier-ignore

test("a case for which the reader gets advice is no happening", () => {
  assert.equal(told("If your relative is missing, write to the bot."), "")
  assert.equal(told("If somebody was beaten, take photographs."), "")
  assert.equal(told("Si te detienen, llama a este número.", "es"), "")
})

test("what else hangs on a condition is told", () => {
  assert.equal(told("If he is freed, we will tell you."), "release conditional")
  assert.equal(told("Pay or your son will be killed."), "death planned")
})

test("money that is released is nobody", () => {
  assert.equal(told("USD 900 was released from the pooled fund."), "")
  assert.equal(told("EUR 2 million were released on Friday."), "")
})
