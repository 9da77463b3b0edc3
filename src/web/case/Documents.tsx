import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {Empty} from "../frame/Empty.tsx"
import {Signed} from "../text/Signed.tsx"
import {Stamp} from "../text/Stamp.tsx"
import {useCounted} from "../words/counted.ts"
import type {CaseIndex} from "./case-index.ts"
import styles from "./Documents.module.css"
import {Section} from "./Section.tsx"

/** The documents of a case, oldest first. */
export function Documents({index}: {readonly index: CaseIndex}) {
  const {t} = useTranslation()
  const counted = useCounted()
  const {documents, view} = index
  const {slug} = view
  return (
    <Section id="documents" title={t("case.documents")} count={documents.length}>
      {documents.length === 0 && <Empty>{t("case.noDocuments", {slug})}</Empty>}
      <ol className={styles.documents}>
        {documents.map((one) => (
          <li key={one.id}>
            <p className={styles.outlet}>
              <bdi>
                <Signed text={one.outlet ?? t("app.unstated")} />
              </bdi>
              <span> · {one.published === null ? t("case.dateUnknown") : <Stamp stamp={one.published} />}</span>
            </p>
            <Link to="/cases/$slug/documents/$id" params={{slug, id: one.id}} className={styles.title}>
              <bdi {...(one.language === null ? {} : {lang: one.language})}>
                <Signed text={one.title ?? t("case.untitled")} />
              </bdi>
            </Link>
            <p className={styles.facts}>
              {counted("case.attributions", one.attributions)} · {counted("case.claims", one.claims)}
            </p>
            {one.faults.map((fault) => (
              <p key={fault.code} className={styles.fault}>
                <span aria-hidden="true">! </span>
                <code>{fault.code}</code> <span lang="en">{fault.message}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  )
}
