// When and where an incident was. Places are known from the keys of the training part: a place name with the path to it.

import type {Mention} from "../../src/mentions/mention.ts"
import type {Template} from "../scoring/incident.ts"
import type {Incident} from "./incident.ts"
import {countryOf} from "./nation.ts"
import type {Report} from "./report.ts"

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

/** What was learnt of places: the path to a place by its name, the country by the place a report is sent from. */
export type PlaceSense = {readonly paths: ReadonlyMap<string, string>; readonly senders: ReadonlyMap<string, string>}

/** Learns places from keys. */
export function learnPlaces(lessons: readonly {readonly report: Report; readonly key: readonly Template[]}[]): PlaceSense {
  const paths = new Map<string, Map<string, number>>()
  const senders = new Map<string, Map<string, number>>()
  const count = (into: Map<string, Map<string, number>>, name: string, value: string): void => {
    const values = into.get(name) ?? new Map<string, number>()
    values.set(value, (values.get(value) ?? 0) + 1)
    into.set(name, values)
  }
  for (const {report, key} of lessons)
    for (const template of key)
      for (const fill of template["INCIDENT: LOCATION"] ?? []) {
        const steps = (fill.split(/\s+(?:\/|-)\s+/)[0] ?? "").split(/\s*:\s*/)
        count(senders, report.dateline.place, steps[0] ?? "")
        steps.forEach((step, i) => {
          const name = step.replace(/\s*\(.*$/, "")
          if (i > 0) count(paths, name, steps.slice(0, i + 1).join(": "))
        })
      }
  const likeliest = (into: Map<string, Map<string, number>>) =>
    new Map(Array.from(into, ([name, values]) => [name, [...values].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]))
  return {paths: likeliest(paths), senders: likeliest(senders)}
}

/** Where an incident was, as the keys write it. */
export function findLocation({report, anchors}: Incident, {paths, senders}: PlaceSense): string | null {
  const sender = senders.get(report.dateline.place) ?? countryOf(report.dateline.place)
  const home = sender ?? likeliestCountry(report)
  for (const sentence of anchors) {
    const words = report.text.slice(sentence.from, sentence.to).replace(/\s+/g, " ")
    const known = knownPlaces(words, paths, home).sort((a, b) => b.split(":").length - a.split(":").length)
    if (known[0] !== undefined) return known[0]
  }
  const near = anchors.flatMap((sentence) => report.text.slice(sentence.from, sentence.to).split(/[^A-Z.]+/))
  return home ?? near.map(countryOf).find((country) => country !== null) ?? null
}

// A name of several places is the one in the country the report comes from.
function knownPlaces(words: string, paths: PlaceSense["paths"], home: string | null): string[] {
  const found: string[] = []
  const parts = words.split(/[^A-Z'.-]+/)
  for (let from = 0; from < parts.length; from++)
    for (let length = 4; length > 0; length--) {
      const path = paths.get(parts.slice(from, from + length).join(" ").replace(/\.$/, ""))
      if (path === undefined || (home !== null && !path.startsWith(home))) continue
      found.push(path)
      break
    }
  return found
}

function likeliestCountry({text}: Report): string | null {
  const counts = new Map<string, number>()
  for (const word of text.split(/[^A-Z.]+/)) {
    const country = countryOf(word)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** When an incident was, as the keys write it: the day its sentences tell, or some time before the report. */
export function findDate({report, anchors}: Incident): string | null {
  const {day} = report.dateline
  const days = anchors.flatMap((sentence) =>
    report.mentions.filter((one) => one.kind === "time" && one.span.from >= sentence.from && one.span.to <= sentence.to).flatMap((one) => dayOf(one, day) ?? []), // prettier-ignore
  )
  const [first] = days
  if (first !== undefined) return writeDay(first)
  return day === null ? null : `- ${writeDay(day)}`
}

function dayOf({value}: Mention, sent: string | null): string | null {
  if (value?.type !== "time" || value.from === null || value.to === null) return null
  const [from, to] = [value.from.slice(0, 10), value.to.slice(0, 10)]
  if (from.length < 10 || from !== to || !/^(?:day|part-of-day|instant)$/.test(value.precision)) return null
  return sent !== null && from > sent ? null : from
}

function writeDay(day: string): string {
  return `${day.slice(8, 10)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`
}
