import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {CaseIndex} from "./case-index.ts"
import {DocumentName} from "./DocumentName.tsx"
import styles from "./Origins.module.css"
import {Section} from "./Section.tsx"

/** Documents that are one origin of information. */
export function Origins({index}: {readonly index: CaseIndex}) {
  const {t} = useTranslation()
  const {origins, slug} = index.view
  const shared = origins.filter((one) => one.length > 1)
  return (
    <Section id="origins" title={t("case.origins")}>
      <p className={styles.what}>{shared.length === 0 ? t("case.noOrigins") : t("case.originsWhat")}</p>
      <ul className={styles.origins}>
        {shared.map((ids) => (
          <li key={ids.join(" ")}>
            {ids.map((id, i) => (
              <span key={id}>
                {i > 0 && " = "}
                <Link to="/cases/$slug/documents/$id" params={{slug, id}}>
                  <DocumentName index={index} id={id} />
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
