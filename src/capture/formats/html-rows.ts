// Rows of tables that hold facts, such as a register's: each is one block, its cells parted by tabs.

import {isElement, type Element} from "./html-tree.ts"

const Longest = 400 // units of a cell; whoever lays out a page by a table has longer ones
const Cells = new Set(["td", "th"])
const Whole = new Set("table ul ol blockquote h1 h2 h3 h4 h5 h6 article section form".split(" "))

/** Whether `element` is a cell of a row. */
export const isCell = ({tag}: Element): boolean => Cells.has(tag)

/** Whether `element` is a row of two short cells or more, none of which has parts of a page in it. */
export function isEntryRow(element: Element): boolean {
  if (element.tag !== "tr") return false
  const cells = element.children.filter((one): one is Element => isElement(one) && isCell(one))
  return cells.length > 1 && cells.every((cell) => lengthOf(cell) <= Longest)
}

// The units of text in a cell; without end where it holds parts of a page.
function lengthOf(cell: Element): number {
  let length = 0
  const open: (typeof cell.children)[number][] = [...cell.children]
  for (let one = open.pop(); one !== undefined && length <= Longest; one = open.pop()) {
    if (!isElement(one)) length += one.value.trim().length
    else if (Whole.has(one.tag)) return Infinity
    else open.push(...one.children)
  }
  return length
}
