// Who stands in a sentence: stretches of words that a dictionary knows, and those that stand side by side.

import type {Token} from "../../src/language/analysis.ts"
import {codesOn, type AgentCode, type DatedCode} from "./actors.ts"
import {longestAt, type PhraseIndex} from "./phrases.ts"

/** Somebody in a sentence: tokens `from` to before `to`, the codes of whom it names, and those of their agents. */
export type Group = {
  readonly from: number
  readonly to: number
  readonly actors: readonly string[]
  readonly agents: readonly AgentCode[]
}

/** The dictionaries of who is who. */
export type Who = {readonly actors: PhraseIndex<readonly DatedCode[]>; readonly agents: PhraseIndex<AgentCode>}

/** The groups of a sentence, each alone or with those it is joined to by commas and "and". */
export function findGroups(tokens: readonly Token[], who: Who, day: number): readonly (readonly Group[])[] {
  const words = tokens.map(({text}) => text.toUpperCase())
  const found: Group[] = []
  for (let i = 0; i < words.length; i++) {
    const actor = longestAt(who.actors, words, i)
    const agent = longestAt(who.agents, words, i)
    const length = Math.max(actor?.length ?? 0, agent?.length ?? 0)
    if (length === 0) continue
    const named = actor !== null && actor.length === length
    const group = {
      from: i,
      to: i + length,
      actors: named ? codesOn(actor.value, day) : [],
      agents: named || agent === null ? [] : [formerly(words, i, agent.value)],
    }
    if (group.actors.length + group.agents.length > 0) found.push(group)
    i += length - 1
  }
  return sideBySide(tokens, joined(tokens, found))
}

// Whoever held an office before is of the elite, whatever the office.
function formerly(words: readonly string[], at: number, agent: AgentCode): AgentCode {
  const near = words.slice(Math.max(0, at - 2), at)
  return near.includes("FORMER") || near.includes("EX") ? {code: "ELI", before: false} : agent
}

const Linking = /^(?:of|in|from)$/i
const Inside = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADV|X)$/

// "Arnor's first Deputy Prime Minister", "rights activists in Arnor": one group.
function joined(tokens: readonly Token[], found: readonly Group[]): Group[] {
  const groups: Group[] = []
  for (const next of found) {
    const last = groups[groups.length - 1]
    const between = last === undefined ? [] : tokens.slice(last.to, next.from)
    const plain = between.every(({upos, text}) => Inside.test(upos) || text === "'s" || text === "-")
    const linked = between.some(({text}) => Linking.test(text)) && between.every(({upos, text}) => Inside.test(upos) || Linking.test(text)) // prettier-ignore
    const wants = last !== undefined && last.actors.length === 0 && next.actors.length > 0
    if (last === undefined || !(plain || (linked && wants))) {
      groups.push(next)
      continue
    }
    const actors = last.actors.length > 0 ? last.actors : next.actors
    groups[groups.length - 1] = {from: last.from, to: next.to, actors, agents: [...last.agents, ...next.agents]}
  }
  return groups
}

// "Arnor, Osgiliath and Gondor": what stands between is commas, "and", and words that name nobody.
function sideBySide(tokens: readonly Token[], groups: readonly Group[]): Group[][] {
  const rows: Group[][] = []
  for (const next of groups) {
    const row = rows[rows.length - 1]
    const last = row?.[row.length - 1]
    const between = last === undefined ? [] : tokens.slice(last.to, next.from)
    const joins =
      between.some(({text}) => /^(?:,|and|or)$/i.test(text)) &&
      between.every(({upos, text}, i) => {
        if (Linking.test(text)) return between[i - 1]?.upos === "NOUN" // "and goats of"
        return Inside.test(upos) || /^(?:,|and|or|'s)$/i.test(text)
      })
    if (row === undefined || last === undefined || !joins) rows.push([next])
    else row.push(next)
  }
  return rows.flatMap((row) =>
    row.length > 1 && !hasAnd(tokens, row) ? row.map((one) => [one]) : [shared(tokens, row)],
  )
}

const hasAnd = (tokens: readonly Token[], row: readonly Group[]): boolean =>
  tokens.slice(row[0]?.from, row[row.length - 1]?.to).some(({text}) => /^(?:and|or)$/i.test(text))

// "The ambassadors of Arnor and Gondor": both have an ambassador.
function shared(tokens: readonly Token[], row: readonly Group[]): Group[] {
  const [first] = row
  if (first === undefined || first.actors.length === 0 || first.agents.length === 0) return [...row]
  const led = tokens.slice(first.from, first.to).some(({text}) => Linking.test(text))
  return row.map((one) => (led && one.agents.length === 0 ? {...one, agents: first.agents} : one))
}

/** The codes of a group: each actor with its agents, "---" where no actor is named. A part that is there is not said again. */
export function codesOf({actors, agents}: Group): string[] {
  const whom = actors.length > 0 ? actors : ["---"]
  return whom.map((actor) =>
    agents.reduce((code, agent) => {
      if (agent.before) return code.startsWith(agent.code) ? code : agent.code + code
      return partsOf(code).includes(agent.code) || code.endsWith(agent.code) ? code : code + agent.code
    }, actor.toUpperCase()),
  )
}

const partsOf = (code: string): string[] => code.match(/.{1,3}/g) ?? []
