// One report may tell of several incidents of one type. Whether two victims or targets belong to one incident is learnt
// from pairs; players then gather into incidents by average linkage.

import type {Template} from "../scoring/incident.ts"
import {makeIncident, type Incident, type Player} from "./incident.ts"
import {learn, type Judge} from "./linear.ts"
import {describePair} from "./pair.ts"
import type {Party} from "./party.ts"
import type {Report} from "./report.ts"
import {parts, playsPart} from "./roles.ts"

/** Learns from the incidents of one type that reports tell: whether two players share a template. */
export function learnSplits(
  lessons: readonly {readonly report: Report; readonly key: readonly Template[]; readonly parties: readonly Party[]}[],
): Judge {
  return learn(
    lessons.flatMap(({report, key, parties}) => {
      const homes = parties
        .map((party) => ({
          party,
          of: key.filter((one) => playsPart(party, "victim", one) || playsPart(party, "target", one)),
        }))
        .filter(({of}) => of.length > 0)
      return pairsOf(homes).map(([a, b]) => ({
        features: describePair(a.party, b.party, report),
        right: a.of.some((template) => b.of.includes(template)),
      }))
    }),
  )
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
}

/** Parts an incident into those its victims and targets tell apart; `threshold` is the least mean chance of one incident. */
export function splitIncident(
  {report, type, players, told}: Incident,
  judge: Judge,
  threshold: number,
  strong: number,
): readonly Incident[] {
  const core = [...players.victim, ...players.target]
  let groups: (readonly Player[])[] = core.map((player) => [player])
  const chance = new Map(
    pairsOf(core).map(([a, b]) => [a, b] as const).map(([a, b]) => [`${core.indexOf(a)} ${core.indexOf(b)}`, judge(describePair(a.party, b.party, report))]), // prettier-ignore
  )
  const between = (a: Player, b: Player): number => {
    const [i, j] = [core.indexOf(a), core.indexOf(b)].sort((x, y) => x - y)
    return chance.get(`${i} ${j}`) ?? 1
  }
  for (;;) {
    let best = threshold
    let merge: readonly [readonly Player[], readonly Player[]] | null = null
    for (const [one, other] of pairsOf(groups)) {
      const weak = Math.max(...one.map((p) => p.chance)) < strong || Math.max(...other.map((p) => p.chance)) < strong
      const links = one.flatMap((a) => other.map((b) => between(a, b)))
      const mean = links.reduce((sum, link) => sum + link, 0) / links.length + (weak ? 1 : 0)
      if (mean >= best) [best, merge] = [mean, [one, other]]
    }
    if (merge === null) break
    const [one, other] = merge
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]]
  }
  if (groups.length < 2) return [makeIncident(report, type, players, told)]
  return groups.map((group) => makeIncident(report, type, share(players, group), told))
}

// Victims and targets stay with their group; whoever else is near its sentences comes along, or everybody when nobody is.
function share(players: Incident["players"], group: readonly Player[]): Incident["players"] {
  const told = new Set(group.flatMap(({party}) => party.phrases.map(({sentence}) => sentence.index)))
  const near = (all: readonly Player[]): readonly Player[] => {
    const beside = all.filter(({party}) =>
      party.phrases.some(({sentence: {index}}) => told.has(index) || told.has(index - 1) || told.has(index + 1)),
    )
    return beside.length > 0 ? beside : all
  }
  const kept = parts.map((part) => [
    part,
    part === "victim" || part === "target"
      ? players[part].filter((player) => group.includes(player))
      : near(players[part]),
  ])
  return Object.fromEntries(kept) as Incident["players"]
}
