import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {Signed} from "../text/Signed.tsx"
import {Stamp} from "../text/Stamp.tsx"
import styles from "./DocumentFacts.module.css"

/** What a page states about itself; what it does not state is said to be unknown. */
export function DocumentFacts({document}: {readonly document: DocumentView}) {
  const {t} = useTranslation()
  const {outlet, byline, published, faults} = document
  return (
    <>
      <p className={styles.facts}>
        {outlet !== null && (
          <>
            <bdi className={styles.outlet}>
              <Signed text={outlet} />
            </bdi>
            {" · "}
          </>
        )}
        {byline !== null && (
          <>
            <bdi>
              <Signed text={byline} />
            </bdi>
            {" · "}
          </>
        )}
        {published === null ? t("case.dateUnknown") : <Stamp stamp={published} />}
      </p>
      {faults.length > 0 && (
        <ul className={styles.faults} aria-label={t("reader.faults")}>
          {faults.map((fault) => (
            <li key={fault.code}>
              <span aria-hidden="true">! </span>
              <code>{fault.code}</code> <span lang="en">{fault.message}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
