import {useTranslation} from "react-i18next"
import type {Outcome} from "./order.ts"
import styles from "./OutcomeSign.module.css"

const glyphs: Readonly<Record<Outcome, string>> = {
  contradict: "≠",
  differ: "≈",
  supersede: "→",
  finer: "+",
  agree: "=",
  alone: "·",
}

/** How the sides stand: a sign and a word, and only then a colour. */
export function OutcomeSign({outcome}: {readonly outcome: Outcome}) {
  const {t} = useTranslation()
  return (
    <span className={styles.sign} data-outcome={outcome} title={t(`means.${outcome}`)}>
      <span aria-hidden="true" className={styles.glyph}>
        {glyphs[outcome]}
      </span>{" "}
      {t(`outcome.${outcome}`)}
    </span>
  )
}
