// When an incident was: one of the days its report tells, or some time before the report was sent.

import {compareDates} from "../scoring/incident-fills.ts"
import type {Template} from "../scoring/incident.ts"
import {readSlotFill} from "../scoring/incident-fills.ts"
import type {Mention} from "../../src/mentions/mention.ts"
import type {Incident} from "./incident.ts"
import {hashFeatures, learn, type Features, type Judge} from "./linear.ts"

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

type Candidate = {readonly fill: string; readonly features: Features}

/** Learns which of the days a report tells is that of the incident. */
export function learnDates(lessons: readonly {readonly incident: Incident; readonly template: Template}[]): Judge {
  return learn(
    lessons.flatMap(({incident, template}) => {
      const [written] = template["INCIDENT: DATE"] ?? []
      if (written === undefined) return []
      const {alternatives} = readSlotFill("INCIDENT: DATE", written)
      return candidatesOf(incident).map(({fill, features}) => ({
        features,
        right: alternatives.some(({value}) => compareDates(fill, value) === 1),
      }))
    }),
  )
}

/** When an incident was, as the keys write it; null when the report has no date and tells none. */
export function findDate(incident: Incident, judge: Judge): string | null {
  const ranked = candidatesOf(incident).map(({fill, features}) => ({fill, chance: judge(features)}))
  return ranked.sort((a, b) => b.chance - a.chance)[0]?.fill ?? null
}

function candidatesOf({report, anchors, type}: Incident): readonly Candidate[] {
  const sent = report.dateline.day
  const told = new Map<string, string[]>()
  for (const mention of report.mentions) {
    const day = dayOf(mention, sent)
    if (day === null || mention.span.from < report.dateline.end) continue
    const rank = anchors.findIndex(({from, to}) => from <= mention.span.from && mention.span.to <= to)
    const index = report.sentences.findIndex(({to}) => mention.span.to <= to)
    const gap = Math.min(4, Math.abs(index - (anchors[0]?.index ?? 0)))
    const features = told.get(day) ?? []
    features.push(
      `anchor ${rank}`,
      `gap ${gap}`,
      `words ${mention.text.toLowerCase().replace(/\d+/g, "9")}`,
      `lead ${index < 2}`,
    )
    features.push(`anchor ${rank} ${mention.text.toLowerCase().replace(/\d+/g, "9").split(/\s/)[0]}`)
    told.set(day, features)
  }
  const candidates = Array.from(told, ([day, features]) => ({
    fill: writeDay(day),
    features: hashFeatures([...features, `many ${Math.min(told.size, 4)}`, `today ${day === sent}`]),
  }))
  if (sent === null) return candidates
  const anchored = [...told.values()].some((features) => features.includes("anchor 0"))
  const open = [`open`, `open anchored ${anchored}`, `open many ${Math.min(told.size, 4)}`, `open ${type}`]
  return [...candidates, {fill: `- ${writeDay(sent)}`, features: hashFeatures(open)}]
}

function dayOf({kind, value}: Mention, sent: string | null): string | null {
  if (kind !== "time" || value?.type !== "time" || value.from === null || value.to === null) return null
  const [from, to] = [value.from.slice(0, 10), value.to.slice(0, 10)]
  if (from.length < 10 || from !== to || !/^(?:day|part-of-day|instant)$/.test(value.precision)) return null
  return sent !== null && from > sent ? null : from
}

function writeDay(day: string): string {
  return `${day.slice(8, 10)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`
}
