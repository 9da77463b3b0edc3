// Findings that are used again while the statements they set side by side, and the names in their reasons, stay.

import type {Finding, Names} from "./finding.ts"
import {Recall} from "./memory.ts"
import type {Statement} from "./statement.ts"

const kept = {empty: () => new Recall<string, readonly Finding[]>()}

/** What `make` finds in the lists of statements; `rule` tells those who ask apart. */
export function keptFindings(
  rule: string,
  lists: readonly (readonly Statement[])[],
  names: Names,
  make: (names: Names) => readonly Finding[],
): readonly Finding[] {
  const first = lists.find((list) => list.length > 0)?.[0]?.ref
  const key = `${rule} ${first?.document ?? ""} ${first?.from ?? 0} ${first?.to ?? 0}`
  const from = [names.ofOneStory, ...lists.flatMap((list) => [list.length, ...list])]
  return names.memory.at(kept).asking(key, from, {nameOf: names.nameOf}, ({nameOf}) => make({...names, nameOf}))
}
