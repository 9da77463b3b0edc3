// Whom a state behind a comma is told of: "Marcial Toro, preso desde 2026".

import {isEntry} from "./arguments.ts"
import {isPeople} from "./climb.ts"
import {withFirst} from "./listed.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Who stands before the comma or the bracket in which a state stands that nothing carries; null where nobody does. */
export function apposedTo(row: Row, {from, at, helped}: VerbGroup, pack: ClaimPack): readonly Phrase[] | null {
  const entry = isEntry(row, from - 1, pack)
  const parted = /^[,(]$/.test(row.tokens[from - 1]?.text ?? "") || entry
  const phrase = helped || !parted ? null : phraseEndingAt(row, from - 2)
  if (phrase === null || (phrase.mention?.form !== "name" && !entry) || !isPeople(row, phrase, pack)) return null
  // "Luis Paz y Ana Lira, presos desde 2026", but "Luis Paz, presos y guardias".
  const many = pack.free?.befallen.test(row.lower[at] ?? "") === true && row.lower[at]?.endsWith("s") === true
  if (!many || row.tokens[at]?.upos !== "NOUN") return many ? withFirst(row, phrase, pack) : [phrase]
  const all = withFirst(row, phrase, pack)
  return all.length > 1 || phrase.mention?.kind !== "person" ? all : null
}
