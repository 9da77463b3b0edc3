import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import type {CaseIndex} from "./case-index.ts"
import {DocumentName} from "./DocumentName.tsx"
import styles from "./Silent.module.css"

type Props = {readonly index: CaseIndex; readonly silent: ComparisonView["silent"]}

/** The documents that keep silent on a question, and why. */
export function Silent({index, silent}: Props) {
  const {t} = useTranslation()
  return (
    <p className={styles.silent}>
      <span className={styles.word}>{t("comparison.silent")}: </span>
      {silent.map(({document, why}, i) => (
        <span key={document}>
          {i > 0 && "; "}
          <Link to="/cases/$slug/documents/$id" params={{slug: index.view.slug, id: document}}>
            <DocumentName index={index} id={document} />
          </Link>{" "}
          {t(`silence.${why}`)}
        </span>
      ))}
      .
    </p>
  )
}
