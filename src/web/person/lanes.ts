// Where the lanes of a person are drawn: a lane for each account, its states as bars over one scale of time.

import {scaleUtc} from "d3-scale"
import type {LaneView} from "../../api/collation.ts"
import {reachOf} from "../text/stamps.ts"

/** One state of a lane, as the collation gives it. */
export type LaneSpan = LaneView["spans"][number]

/**
 * A state as it is drawn, in pixels. An `open` end is a bound the account does not give. The label stands inside the
 * bar, or beside it where the bar is too short.
 */
export type Bar = {
  readonly span: LaneSpan
  readonly x: number
  readonly y: number
  readonly width: number
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly label: string
  readonly labelX: number
  readonly anchor: "start" | "end"
}

/** One account's lane: `y` is the baseline of its name. */
export type DrawnLane = {readonly account: string; readonly y: number; readonly bars: readonly Bar[]}

/** A line of the scale. */
export type Tick = {readonly x: number; readonly label: string}

/** Everything that is drawn. No date given by anybody leaves `ticks` empty: the bars then say nothing of time. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly ticks: readonly Tick[]
  readonly lanes: readonly DrawnLane[]
}

/** Sizes of the drawing, in pixels. */
export const sizes = {bar: 24, gap: 4, name: 22, between: 14, axis: 26, letter: 6.9, inset: 8} as const

const Day = 86_400_000
const Room = 0.08 // of the time shown, on either side, for ends that stay open

/** Lays out lanes over `width` pixels. `label` is what is written on a state. */
export function layLanes(lanes: readonly LaneView[], width: number, label: (span: LaneSpan) => string): Drawing {
  const scale = scaleOf(lanes, width)
  let y = scale === null ? 0 : sizes.axis
  const drawn = lanes.map((lane): DrawnLane => {
    const top = y + sizes.name
    const bars: Bar[] = []
    const ends: number[] = [] // of each row of the lane: where the next bar may begin
    for (const span of lane.spans) {
      const bar = layBar(span, width, label(span), scale)
      const [start, end] = extent(bar)
      const free = ends.findIndex((at) => at <= start)
      const row = free < 0 ? ends.length : free
      ends[row] = end + sizes.gap
      bars.push({...bar, y: top + row * (sizes.bar + sizes.gap)})
    }
    const name = y + sizes.name - 7
    y = top + ends.length * (sizes.bar + sizes.gap) + sizes.between
    return {account: lane.account, y: name, bars}
  })
  return {width, height: Math.max(y - sizes.between, 0), ticks: scale === null ? [] : ticksOf(scale, width), lanes: drawn} // prettier-ignore
}

type Scale = ReturnType<typeof scaleUtc<number, number>>

function scaleOf(lanes: readonly LaneView[], width: number): Scale | null {
  const reaches = lanes.flatMap(({spans}) => spans.flatMap(({from, to}) => [from, to]))
  const given = reaches.flatMap((stamp) => (stamp === null ? [] : (reachOf(stamp) ?? [])))
  if (given.length === 0) return null
  const [from, to] = [Math.min(...given.map((one) => one.from)), Math.max(...given.map((one) => one.to))]
  const room = Math.max((to - from) * Room, Day)
  return scaleUtc<number, number>()
    .domain([from - room, to + room])
    .range([0, width])
}

function layBar(span: LaneSpan, width: number, label: string, scale: Scale | null): Bar {
  const from = span.from === null ? null : reachOf(span.from)
  const to = span.to === null ? null : reachOf(span.to)
  const start = scale === null || from === null ? 0 : scale(from.from)
  const end = scale === null || to === null ? width : scale(to.to)
  const x = Math.min(start, end)
  const long = Math.max(Math.abs(end - start), 6)
  const ends = {openStart: scale === null || from === null, openEnd: scale === null || to === null}
  const text = label.length * sizes.letter
  const base = {span, x, y: 0, width: long, ...ends, label}
  const inside = x + sizes.inset + (ends.openStart ? sizes.inset : 0)
  if (long >= text + 2 * sizes.inset + (ends.openStart ? sizes.inset : 0)) return {...base, labelX: inside, anchor: "start"} // prettier-ignore
  if (x + long + sizes.inset + text <= width) return {...base, labelX: x + long + sizes.inset, anchor: "start"}
  if (x - sizes.inset - text >= 0) return {...base, labelX: x - sizes.inset, anchor: "end"}
  return {...base, labelX: Math.max(0, width - text), anchor: "start"}
}

function extent({x, width, label, labelX, anchor}: Bar): [number, number] {
  const text = label.length * sizes.letter
  const [from, to] = anchor === "start" ? [labelX, labelX + text] : [labelX - text, labelX]
  return [Math.min(x, from), Math.max(x + width, to)]
}

function ticksOf(scale: Scale, width: number): Tick[] {
  const wanted = Math.max(2, Math.floor(width / 130))
  const few = scale.ticks(wanted)
  const dates = few.length > 1 ? few : scale.ticks(wanted * 2)
  const [first, second] = dates
  const step = first === undefined || second === undefined ? Day : second.getTime() - first.getTime()
  const exact = step >= 360 * Day ? 4 : step >= 27 * Day ? 7 : step >= Day ? 10 : 16
  const ticks: Tick[] = []
  let free = 0 // where the next date may be written
  for (const date of dates) {
    const x = scale(date)
    const label = date.toISOString().slice(0, exact).replace("T", " ")
    const end = x + label.length * sizes.letter
    if (x < free || end > width) continue
    ticks.push({x, label})
    free = end + sizes.inset
  }
  return ticks
}
