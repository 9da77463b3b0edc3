// The form of graded pages, and how what a page tells is held against its key.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../src/engine.ts"
import {readPage} from "./pages-file.ts"
import {figuresOf, gradePage, readContent} from "./pages.ts"

const head = "# genre: a note\nOutlet: Delta Post\nPublished: 2031-03-03\nLanguage: en\n\n"

test("the key is parted from the page, and its words must stand in the paragraphs before it", () => {
  const {content, wanted, people} = readPage(`${head}Police arrested\ntwo bakers.
>> arrest // detention "arrested two bakers" | who=bakers // men | voice=author | + | certain fact | count=2

The film was released.
>> none "released"
== bakers: detained @Delta
`)
  assert.equal(content, "Outlet: Delta Post\nPublished: 2031-03-03\nLanguage: en\n\nPolice arrested\ntwo bakers.\n\nThe film was released.\n") // prettier-ignore
  assert.deepEqual(wanted.map(({words, opening, may}) => [words, opening, may]), [["arrested two bakers", "Police arrested", false], ["released", "The film was released.", false]]) // prettier-ignore
  assert.deepEqual(wanted[0]?.expected.map(({kinds, who, polarity, certainty, count}) => [kinds, who, polarity, certainty, count]), [
    [["arrest", "detention"], ["bakers"], ["+"], ["certain fact"], ["2"]],
    [["arrest", "detention"], ["men"], ["+"], ["certain fact"], ["2"]],
  ]) // prettier-ignore
  assert.deepEqual(wanted[1]?.expected[0]?.kinds, [])
  assert.equal(people.length, 1)
  assert.throws(() => readPage(`${head}Nobody came.\n>> arrest "was arrested"\n`), RangeError)
  assert.throws(() => readPage(`${head}Nobody came.\n>> arrest came\n`), RangeError)
})

test("a page is right where all that was asked holds; what is told beside the key is counted", async () => {
  const engine = openEngine()
  const grade = async (key: string): Promise<ReturnType<typeof gradePage>> => {
    const page = readPage(`${head}Police arrested two bakers on Monday.\n\nThe film was released in May.\n${key}`)
    return gradePage(page, await readContent(page.content, engine))
  }
  const right = await grade('>> arrest "arrested" | who=bakers | voice=author | + | certain fact | count=2 | by=Police\n>> none "released in May"\n== two bakers: detained\n') // prettier-ignore
  assert.deepEqual([right.faults, right.extra, right.people], [[], 0, [1, 1]])
  assert.equal(figuresOf([right])[0]?.value, 1)
  const wrong = await grade('>> arrest "arrested" | count=3 | -\n>> release "released in May"\n== two bakers: dead\n')
  assert.equal(figuresOf([wrong])[0]?.value, 0)
  assert.deepEqual([wrong.extra, wrong.people], [0, [0, 1]])
  assert.equal((await grade('>> may arrest "arrested"\n')).extra, 0)
  assert.equal((await grade('>> none "film"\n')).extra, 1)
})

test("whose name a role bears only by who it is counts, and so do the words of a source without name", async () => {
  const page = readPage(`${head}Otto Kolm, a baker, was seen in the square. A guard said that he had been arrested.
>> arrest "arrested" | who=Kolm | voice=guard
>> arrest "arrested" | voice=unnamed
`)
  assert.deepEqual(gradePage(page, await readContent(page.content, openEngine())).faults, [])
})
