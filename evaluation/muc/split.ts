// One report may tell of several incidents of one type. Whether two victims or targets belong to one incident is learnt
// from pairs; players then gather into incidents by average linkage.

import type {Template} from "../scoring/incident.ts"
import {makeIncident, type Incident, type Player} from "./incident.ts"
import {hashFeatures, learn, type Features, type Judge} from "./linear.ts"
import type {Party} from "./party.ts"
import type {Phrase} from "./phrase.ts"
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

const turns = /^(?:MEANWHILE|ALSO|ANOTHER|IN ADDITION|ON THE OTHER HAND|IN ANOTHER|ANOTHER|A SECOND|LATER|EARLIER|ELSEWHERE|FURTHERMORE|MOREOVER|AT THE SAME TIME|YESTERDAY|LAST|ON \d|IN THE)\b/ // prettier-ignore

function describePair(a: Party, b: Party, report: Report): Features {
  const [one, other] = closest(a, b)
  const [early, late] = one.from < other.from ? [one, other] : [other, one]
  const gap = Math.min(6, late.sentence.index - early.sentence.index)
  const opening = turns.exec(report.text.slice(late.sentence.from, late.sentence.from + 40))?.[0].split(" ")[0] ?? ""
  const sameBlock = early.sentence.block === late.sentence.block
  const governor = ({sentence, head}: Phrase) =>
    sentence.tokens[sentence.tokens[head]?.head ?? -1]?.lemma.toLowerCase() ?? ""
  const [early0, late0] = [timesOf(early, report), timesOf(late, report)]
  const times = late0.length === 0 ? "none" : late0.every((time) => early0.includes(time)) ? "same" : "new"
  const short = report.sentences.length < 8 ? "short" : report.sentences.length < 20 ? "middle" : "long"
  return hashFeatures([
    `gap ${gap}`,
    `gap ${gap} ${sameBlock}`,
    `gap ${gap} ${short}`,
    `turn ${opening} ${gap > 0}`,
    `times ${times} ${gap > 0}`,
    `sorts ${a.sort} ${b.sort}`,
    `named ${a.name !== null} ${b.name !== null} ${gap > 0}`,
    `hang ${governor(early)} ${governor(late)}`,
    `late ${governor(late)} ${gap > 0}`,
    `same ${governor(early) === governor(late)} ${gap > 0}`,
    short,
  ])
}

const days =
  /\b(?:TODAY|YESTERDAY|TONIGHT|LAST NIGHT|THIS MORNING|\d{1,2} [A-Z]{3,9}|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b/g

function timesOf({sentence}: Phrase, {text}: Report): readonly string[] {
  return text.slice(sentence.from, sentence.to).replace(/\s+/g, " ").match(days) ?? []
}

function closest(a: Party, b: Party): readonly [Phrase, Phrase] {
  const [first] = a.phrases
  const [second] = b.phrases
  if (first === undefined || second === undefined) throw new RangeError("a party has a phrase at least")
  let best: readonly [Phrase, Phrase] = [first, second]
  for (const one of a.phrases)
    for (const other of b.phrases)
      if (Math.abs(one.from - other.from) < Math.abs(best[0].from - best[1].from)) best = [one, other]
  return best
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
