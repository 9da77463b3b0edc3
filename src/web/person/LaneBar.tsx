import {useRouter} from "@tanstack/react-router"
import type {MouseEvent} from "react"
import {useTranslation} from "react-i18next"
import type {CaseIndex} from "../case/case-index.ts"
import {SaidBy} from "../case/SaidBy.tsx"
import {Note} from "../frame/Note.tsx"
import {Quoted} from "../text/Quoted.tsx"
import styles from "./LaneBar.module.css"
import {type Bar, sizes} from "./lanes.ts"
import {useStates} from "./state.ts"

type Props = {readonly index: CaseIndex; readonly bar: Bar; readonly account: string}

/** One state of a lane: a bar whose ends fade where no bound is given, and a link to its first words. */
export function LaneBar({index, bar, account}: Props) {
  const {t} = useTranslation()
  const router = useRouter()
  const {state, bounds} = useStates()
  const {span, x, y, width, openStart, openEnd, label, labelX, anchor} = bar
  const {certainty, polarity} = span
  const [words] = span.claims
  const fade = openStart && openEnd ? "both" : openStart ? "start" : openEnd ? "end" : null
  const drawn = (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={sizes.bar}
        rx={3}
        className={styles.bar}
        fill={fade === null ? "var(--bar)" : `url(#fade-${fade})`}
        data-not={polarity === "-"}
        data-undated={openStart && openEnd}
      />
      <path
        d={edges(bar, certainty !== "certain" || polarity === "-")}
        className={styles.edge}
        data-unsure={certainty !== "certain"}
      />
      <text x={labelX} y={y + sizes.bar / 2} textAnchor={anchor} className={styles.label}>
        {label}
      </text>
    </>
  )
  if (words === undefined) return <g>{drawn}</g>
  const slug = index.view.slug
  const to = {
    to: "/cases/$slug/documents/$id",
    params: {slug, id: words.document},
    search: {from: words.from, to: words.to},
  } as const
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate(to)
  }
  const name = `${state(span)}, ${bounds(span)}, ${t(`certainty.${certainty}`)}`
  return (
    <Note
      note={
        <>
          <strong>{name}</strong>
          <Quoted text={words.text} lang={index.document.get(words.document)?.language ?? null} />
          <SaidBy index={index} words={words} account={account} />
        </>
      }
    >
      <a href={router.buildLocation(to).href} aria-label={name} onClick={open} className={styles.link} data-step="">
        {drawn}
      </a>
    </Note>
  )
}

// The edge of a bar, left open where the bar is; `whole` draws its long sides too.
function edges({x, y, width, openStart, openEnd}: Bar, whole: boolean): string {
  const [right, bottom] = [x + width, y + sizes.bar]
  const sides = [
    whole ? `M${x} ${y}H${right}M${x} ${bottom}H${right}` : "",
    openStart ? "" : `M${x} ${y}V${bottom}`,
    openEnd ? "" : `M${right} ${y}V${bottom}`,
  ]
  return sides.join("")
}
