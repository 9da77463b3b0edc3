// A question that is answered below is told by the answer, not by whoever asks.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(text: string): Promise<string[]> {
  const [document] = await documentsOf(page("The Bell", "2031-03-04", text))
  return engine.read(document!).claims.flatMap(({type, polarity, certainty}) => (type === "other" ? [] : [`${polarity}${type} ${certainty}`])) // prettier-ignore
}

test("what an interviewer only asks is not told", async () => {
  assert.deepEqual(await told("HOST: Did they beat you?\n\nHALINA: I sang all day.\n\nHOST: And then?\n\nHALINA: Nothing."), []) // prettier-ignore
  assert.deepEqual(await told("HOST: Were you beaten?\n\nHALINA: Yes.\n\nHOST: And then?\n\nHALINA: Nothing."), ["+mistreatment certain"]) // prettier-ignore
  assert.deepEqual(await told("HOST: Why did they beat you?\n\nHALINA: I sang.\n\nHOST: And then?\n\nHALINA: Nothing."), ["+mistreatment certain"]) // prettier-ignore
})

test("nor what a heading asks; a question that nobody answers is kept", async () => {
  assert.deepEqual(await told("Has anyone been killed?\n\nThe ferry is at anchor."), [])
  assert.deepEqual(await told("The ferry is at anchor. Has anyone been killed?"), ["+death unknown"])
})
