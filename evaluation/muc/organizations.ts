// Organizations by their names, as the keys of the training part write them. Reports in capitals do not show where a name
// such as that of a "liberation front" begins and ends, so what is known is looked up first.

import type {Token} from "../../src/language/analysis.ts"
import {readSlotFill} from "../scoring/incident-fills.ts"
import type {Template} from "../scoring/incident.ts"

/** Names in capitals, each with the name its organization is filed under and the number of reports whose keys write it. */
export type Organizations = ReadonlyMap<string, {readonly file: string; readonly reports: number}>

const Fewest = 2 // reports whose keys write a name, before it is known

/** Learns the names that stand in the keys of two reports at least; alternatives of one fill name one organization. */
export function learnOrganizations(keys: readonly (readonly Template[])[]): Organizations {
  const reports = new Map<string, number>()
  const fills = keys.map((key) =>
    key.flatMap((template) => (template["PERP: ORGANIZATION ID"] ?? []).map((fill) => namesOf(fill))),
  )
  for (const key of fills) for (const name of new Set(key.flat())) reports.set(name, (reports.get(name) ?? 0) + 1)
  const filed = new Map<string, string>()
  for (const names of fills.flat()) {
    const often = names.filter((name) => (reports.get(name) ?? 0) >= Fewest)
    const file = often.map((name) => filed.get(name)).find((one) => one !== undefined) ?? often[0]
    for (const name of often) if (file !== undefined && !filed.has(name)) filed.set(name, file)
  }
  return new Map([...filed].map(([name, file]) => [name, {file, reports: reports.get(name) ?? 0}]))
}

function namesOf(fill: string): readonly string[] {
  return readSlotFill("PERP: ORGANIZATION ID", fill).alternatives.map(({value}) => value.replace(/^THE /, ""))
}

/** A known name in a sentence: the indices of its first and last token. */
export type Spotted = {readonly from: number; readonly to: number; readonly file: string; readonly reports: number}

/** The known names in a sentence, the longest first where two begin alike. */
export function spotOrganizations(tokens: readonly Token[], organizations: Organizations): readonly Spotted[] {
  const openings = openingsOf(organizations)
  const words = tokens.map(({text}) => text.toUpperCase())
  const spotted: Spotted[] = []
  for (let from = 0; from < words.length; from++) {
    if (!openings.has(words[from]?.slice(0, Opening) ?? "")) continue
    for (let to = Math.min(words.length, from + 8) - 1; to >= from; to--) {
      const name = words
        .slice(from, to + 1)
        .join(" ")
        .replace(/ (')/g, "$1")
      const known = organizations.get(name)
      if (known === undefined) continue
      spotted.push({from, to, ...known})
      from = to
      break
    }
  }
  return spotted
}

const Opening = 2 // letters
const openings = new WeakMap<Organizations, ReadonlySet<string>>() // every sentence is asked for the same names

function openingsOf(organizations: Organizations): ReadonlySet<string> {
  const known = openings.get(organizations)
  if (known !== undefined) return known
  const made = new Set([...organizations.keys()].map((name) => name.slice(0, Opening)))
  openings.set(organizations, made)
  return made
}
