// Where an incident was. Places are known from the keys of the training part – a name with the path to it – and from the
// countries Cotejo knows; which of those a report names is the place of the incident is learnt.

import {compareLocations, readSlotFill} from "../scoring/incident-fills.ts"
import type {Template} from "../scoring/incident.ts"
import type {Incident} from "./incident.ts"
import {hashFeatures, learn, type Features, type Judge} from "./linear.ts"
import {countryOf} from "./nation.ts"

type Tally = Map<string, Map<string, number>>

/** What was learnt of places: the paths to each name, the country by the place a report is sent from, which to choose. */
export type PlaceSense = {
  readonly paths: ReadonlyMap<string, readonly string[]>
  readonly senders: ReadonlyMap<string, readonly string[]>
  readonly judge: Judge
}

type Lesson = {readonly incident: Incident; readonly template: Template}

/** Learns places from keys. */
export function learnPlaces(lessons: readonly Lesson[]): PlaceSense {
  const paths: Tally = new Map()
  const senders: Tally = new Map()
  for (const {incident, template} of lessons)
    for (const fill of locationsOf(template)) {
      const steps = (fill.split(/\s+-\s+/)[0] ?? "").split(/\s*:\s*/)
      count(senders, incident.report.dateline.place, steps[0] ?? "")
      steps.forEach((step, i) => {
        if (i > 0) count(paths, step.replace(/\s*\(.*$/, ""), steps.slice(0, i + 1).join(": "))
      })
    }
  const known = {paths: ranked(paths), senders: ranked(senders)}
  const judge = learn(
    lessons.flatMap(({incident, template}) => {
      const wanted = locationsOf(template)
      return candidatesOf(incident, known).map(({path, features}) => ({
        features,
        right: wanted.some((one) => compareLocations(path, one) === 1),
      }))
    }),
  )
  return {...known, judge}
}

function locationsOf(template: Template): readonly string[] {
  return (template["INCIDENT: LOCATION"] ?? []).flatMap((fill) =>
    readSlotFill("INCIDENT: LOCATION", fill).alternatives.map(({value}) => value),
  )
}

function count(into: Tally, name: string, value: string): void {
  const values = into.get(name) ?? new Map<string, number>()
  values.set(value, (values.get(value) ?? 0) + 1)
  into.set(name, values)
}

function ranked(tally: Tally): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Array.from(tally, ([name, values]) => [name, [...values].sort((a, b) => b[1] - a[1]).map(([value]) => value)]),
  )
}

/** Where an incident was, as the keys write it, or null when the report tells of no place that is known. */
export function findLocation(incident: Incident, {judge, ...known}: PlaceSense): string | null {
  const chances = candidatesOf(incident, known).map(({path, features}) => ({path, chance: judge(features)}))
  return chances.sort((a, b) => b.chance - a.chance)[0]?.path ?? null
}

type Candidate = {readonly path: string; readonly features: Features}

function candidatesOf(
  {report, anchors, type}: Incident,
  {paths, senders}: Omit<PlaceSense, "judge">,
): readonly Candidate[] {
  const {place} = report.dateline
  const home = senders.get(place)?.[0] ?? countryOf(place) ?? countryOf(place.replace(/^.*\(|\).*$/g, ""))
  const seen = new Map<string, Set<string>>()
  const note = (path: string, names: readonly string[]): void => {
    const features = seen.get(path) ?? new Set<string>()
    for (const name of names) features.add(name)
    seen.set(path, features)
  }
  for (const sentence of report.sentences) {
    const rank = anchors.indexOf(sentence)
    const gap = Math.min(5, Math.abs(sentence.index - (anchors[0]?.index ?? 0)))
    const from = Math.max(sentence.from, report.dateline.end)
    const words = report.text.slice(from, sentence.to).split(/[^A-Z'.-]+/).map((word) => word.replace(/[.']+$/, "")) // prettier-ignore
    for (let i = 0; i < words.length; i++)
      for (let length = 4; length > 0; length--) {
        const name = words.slice(i, i + length).join(" ")
        const country = countryOf(name)
        const found = paths.get(name) ?? (country === null ? undefined : [country])
        if (found === undefined) continue
        const path = found.find((one) => home !== null && one.startsWith(home)) ?? found[0] ?? ""
        const is = `${path.split(":").length} ${path.startsWith(home ?? "-")}`
        note(path, [`anchor ${rank} ${is}`, `gap ${gap} ${is}`, `before ${words[i - 1]} ${rank === 0}`, `lead ${sentence.index < 2} ${is}`, `after ${words[i + length]}`, `name ${name === country}`]) // prettier-ignore
        i += length - 1
        break
      }
  }
  if (home !== null) note(home, ["home", `home ${type}`, `home alone ${seen.size < 2}`])
  const deepest = Math.max(0, ...Array.from(seen.keys(), (path) => path.split(":").length))
  return Array.from(seen, ([path, features]) => {
    const depth = path.split(":").length
    const shape = [
      `depth ${depth}`,
      `depth ${depth} of ${deepest}`,
      `at home ${path.startsWith(home ?? "-")}`,
      `path ${path}`,
    ]
    return {path, features: hashFeatures([...features, ...shape])}
  })
}
