// Imperatives: "release the nine men!" asks for what has not come about.

import type {ClaimPack} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"
import {verbGroup} from "./verb-group.ts"

/** Whether the verb at token `at` is told to somebody: a bare form that nobody is the subject of, in no other clause. */
export function isOrdered(row: Row, at: number, pack: ClaimPack): boolean {
  const token = row.tokens[at]
  if (pack.free !== null || token === undefined || token.xpos !== "VB" || !isVerb(row, at)) return false
  const group = verbGroup(row, at, pack)
  const helper = row.tokens[group.tensed]
  if (group.infinitive || group.modal >= 0 || (group.helped && helper?.xpos !== "VB")) return false
  // "14 March: water cut off": what a noun stands before is told to nobody.
  if (/^(?:NOUN|PRON|NUM)$/.test(row.tokens[group.from - 1]?.upos ?? "")) return false
  for (let i = Math.max(0, at - Reach); i < at; i++) {
    const before = row.tokens[i]
    if (before?.head === at && /^nsubj/.test(before.rel)) return false
    // "Never did the guards beat them".
    if (pack.turning.has(row.lower[i] ?? "") && /^VB[DZ]$/.test(before?.xpos ?? "") && i < group.from) return false
  }
  switch (token.rel) {
    case "root":
    case "parataxis":
      return true
    case "conj":
      // "The guard was drunk and beat him": who was it did that, too.
      if (!isVerb(row, token.head)) return !row.tokens.some(({head, rel}) => head === token.head && rel.startsWith("nsubj")) // prettier-ignore
      return isOrdered(row, token.head, pack)
    default:
      return false
  }
}

const Reach = 12 // tokens before a verb that its subject may stand in
