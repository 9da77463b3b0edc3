import {useMemo, useRef} from "react"
import {useTranslation} from "react-i18next"
import type {LaneView} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {useNames} from "../case/names.ts"
import {useWidth} from "../frame/width.ts"
import {shorten} from "../text/shorten.ts"
import {plain} from "../text/signs.ts"
import {LaneBar} from "./LaneBar.tsx"
import styles from "./LanesDrawing.module.css"
import {type LaneSpan, layLanes, sizes} from "./lanes.ts"
import {useStates} from "./state.ts"

type Props = {readonly index: CaseIndex; readonly lanes: readonly LaneView[]}

/** The lanes drawn over one scale of time; each state opens its words. */
export function LanesDrawing({index, lanes}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const {state} = useStates()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const label = (span: LaneSpan) =>
    span.certainty === "certain" ? state(span) : `${state(span)} · ${t(`certainty.${span.certainty}`)}`
  const drawing = useMemo(() => layLanes(lanes, width, label), [lanes, width, t])
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="group"
        aria-label={t("person.drawing")}
      >
        <defs>
          {(["start", "end", "both"] as const).map((open) => (
            <linearGradient key={open} id={`fade-${open}`}>
              <stop offset="0" className={open === "end" ? styles.solid : styles.faded} />
              <stop offset="0.2" className={styles.solid} />
              <stop offset="0.8" className={styles.solid} />
              <stop offset="1" className={open === "start" ? styles.solid : styles.faded} />
            </linearGradient>
          ))}
        </defs>
        <g aria-hidden="true">
          {drawing.ticks.map(({x, label: date}) => (
            <g key={x}>
              <line x1={x} x2={x} y1={sizes.axis - 8} y2={drawing.height} className={styles.tick} />
              <text x={x} y={12} className={styles.date}>
                {date}
              </text>
            </g>
          ))}
        </g>
        {drawing.lanes.map(({account, y, bars}) => (
          <g key={account} role="group" aria-label={plain(names.account(account))}>
            <text x={0} y={y} className={styles.account} aria-hidden="true">
              {shorten(plain(names.account(account)), Math.floor(drawing.width / sizes.letter / 1.15))}
            </text>
            {bars.map((bar, i) => (
              <LaneBar key={i} index={index} bar={bar} account={account} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}
