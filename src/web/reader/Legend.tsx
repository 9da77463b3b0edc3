import {useTranslation} from "react-i18next"
import styles from "./Legend.module.css"
import marks from "./MarkedPiece.module.css"

/** How the marks look, each by its own line or ground and not by colour alone. */
export function Legend() {
  const {t} = useTranslation()
  return (
    <ul className={styles.legend} aria-label={t("reader.legend")}>
      {(["source", "cue", "content", "trigger"] as const).map((kind) => (
        <li key={kind}>
          <span className={marks[kind]} data-depth={1}>
            {t(`reader.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
