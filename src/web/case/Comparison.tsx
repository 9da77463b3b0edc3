import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import type {CaseIndex} from "./case-index.ts"
import styles from "./Comparison.module.css"
import {OutcomeSign} from "./OutcomeSign.tsx"
import {Reasons} from "./Reasons.tsx"
import {Side} from "./Side.tsx"
import {Silent} from "./Silent.tsx"

type Props = {readonly index: CaseIndex; readonly comparison: ComparisonView}

/** One question with its sides, who is silent on it and why, and the steps that set it so. */
export function Comparison({index, comparison}: Props) {
  const {t} = useTranslation()
  const {id, question, outcome, slot, sides, silent, reason, maker} = comparison
  const {slug} = index.view
  return (
    <article id={id} tabIndex={-1} className={styles.comparison} aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`} className={styles.question}>
        <Link to="/cases/$slug" params={{slug}} hash={id} replace data-step="" lang="en">
          {question}
        </Link>
      </h3>
      <p className={styles.outcome}>
        <OutcomeSign outcome={outcome} />
        <span className={styles.means}>
          {" "}
          — {t(`means.${outcome}`)} · {t(`slot.${slot}`)}
        </span>
      </p>
      <ul className={styles.sides}>
        {sides.map((side, i) => (
          <Side key={i} index={index} side={side} />
        ))}
      </ul>
      {silent.length > 0 && <Silent index={index} silent={silent} />}
      {reason.length > 0 && <Reasons steps={reason} maker={maker} />}
    </article>
  )
}
