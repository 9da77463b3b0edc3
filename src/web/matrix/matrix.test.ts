import assert from "node:assert/strict"
import {test} from "node:test"
import {caseOf, comparisonOf, wordsOf} from "../case/case.fixture.ts"
import {indexCase} from "../case/case-index.ts"
import {buildMatrix, type Cell} from "./matrix.ts"

const documents = [
  ["late", "2025-09-10"],
  ["undated", null],
  ["early", "2025-09-08"],
] as const
const accounts = [
  ["L", ["late"]],
  ["U", ["undated"]],
  ["E", ["early", "late"]],
  ["idle", ["early"]],
] as const

const parted = comparisonOf("parted", {
  outcome: "contradict",
  sides: [
    {says: "yes", accounts: ["L"], claims: [wordsOf("late", "L-late"), wordsOf("late", "L-late")]},
    {says: "no", accounts: ["E"], claims: [wordsOf("early", "E-early"), wordsOf("late", "E-late")]},
  ],
  silent: [{document: "undated", why: "not-covered"}],
})
const agreed = comparisonOf("agreed", {
  sides: [{says: "yes", accounts: ["U"], claims: [wordsOf("undated", "U-undated")]}],
  silent: [
    {document: "early", why: "published-before"},
    {document: "late", why: "omits"},
  ],
})

const index = indexCase(caseOf(documents, accounts, [agreed, parted]))

const show = (cell: Cell): string =>
  cell.kind === "says"
    ? cell.sides.map(({says, words}) => `${says}×${words.length}`).join("+")
    : cell.kind === "silent"
      ? cell.why
      : "-"

test("what parts stands first, of accounts with as much to say the earlier; who says nothing at all has no column", () => {
  const {accounts: columns, rows} = buildMatrix(index)
  assert.deepEqual(columns, ["E", "L", "U"])
  assert.deepEqual(
    rows.map(({comparison, cells}) => [comparison.id, ...cells.map(show)].join(" ")),
    ["parted no×2 yes×1 not-covered", "agreed omits omits yes×1"],
  )
})

test("a question that is not wanted leaves no row, and no column only it would need", () => {
  const {accounts: columns, rows} = buildMatrix(index, ({outcome}) => outcome === "contradict")
  assert.deepEqual([columns, rows.length], [["E", "L"], 1])
})

test("an account whose documents are not all named as silent is not called silent", () => {
  const half = comparisonOf("half", {
    sides: [{says: "yes", accounts: ["L"], claims: []}],
    silent: [{document: "early", why: "omits"}],
  })
  const {rows} = buildMatrix(indexCase(caseOf(documents, accounts, [half, agreed, parted])))
  assert.equal(
    rows
      .find(({comparison}) => comparison.id === "half")
      ?.cells.map(show)
      .join(" "),
    "yes×0 - -",
  )
})

test("an account that changed its mind stands on both sides of one row", () => {
  const both = comparisonOf("both", {
    sides: [
      {says: "no", accounts: ["E"], claims: [wordsOf("early", "E-early")]},
      {says: "yes", accounts: ["E"], claims: [wordsOf("late", "E-late")]},
    ],
  })
  assert.equal(show(buildMatrix(indexCase(caseOf(documents, accounts, [both]))).rows[0]?.cells[0] ?? {kind: "none"}), "no×1+yes×1") // prettier-ignore
})

test("words of an account that its side forgot to name still stand in its column", () => {
  const forgot = comparisonOf("forgot", {
    sides: [{says: "yes", accounts: ["L"], claims: [wordsOf("early", "E-early")]}],
  })
  const {accounts: columns, rows} = buildMatrix(indexCase(caseOf(documents, accounts, [forgot])))
  assert.deepEqual(
    [columns, rows[0]?.cells.map(show)],
    [
      ["E", "L"],
      ["yes×1", "yes×0"],
    ],
  )
})

test("who answers the most questions stands first, however late", () => {
  const more = comparisonOf("more", {sides: [{says: "yes", accounts: ["U"], claims: []}]})
  assert.deepEqual(buildMatrix(indexCase(caseOf(documents, accounts, [agreed, more, parted]))).accounts, [
    "U",
    "E",
    "L",
  ])
})
