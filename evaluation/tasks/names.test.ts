import assert from "node:assert/strict"
import {test} from "node:test"
import {readCsv, readNamePairs} from "./name-pairs.ts"
import {likenessOfPair, scoreNames} from "./names.ts"

test("fields in quotes may hold commas, quotes and line breaks", () => {
  assert.deepEqual(readCsv('a,b\n"x, ""y""",\r\n"1\n2",3\n'), [
    ["a", "b"],
    ['x, "y"', ""],
    ["1\n2", "3"],
  ])
})

test("pairs are found by their columns, and what is called one wrongly or missed counts", () => {
  const csv = 'schema,note,name1,name2,is_match\nPerson,,"Orr, Ada",Ada Orr,true\nCompany,,Orr Mills,Sarrat Line,true\nPerson,,Ada Orr,Ada Orr,false\n' // prettier-ignore
  const pairs = readNamePairs(csv)
  assert.deepEqual(
    pairs.map(({sort, same}) => `${sort} ${same}`),
    ["person true", "body true", "person false"],
  )
  const rows = scoreNames(pairs, pairs.map(likenessOfPair))
  assert.deepEqual(
    rows.map(({value}) => value),
    [0.5, 0.5, 0.5],
  )
  assert.throws(() => readNamePairs("name1,name2\na,b\n"), RangeError)
})
