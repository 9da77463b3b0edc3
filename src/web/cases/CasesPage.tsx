import {useSuspenseQuery} from "@tanstack/react-query"
import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {casesQuery} from "../data/queries.ts"
import {Empty} from "../frame/Empty.tsx"
import {PageHead} from "../frame/PageHead.tsx"
import {dayOf} from "../text/stamps.ts"
import {useCounted} from "../words/counted.ts"
import styles from "./CasesPage.module.css"

/** Every case of the record. */
export function CasesPage() {
  const {t} = useTranslation()
  const counted = useCounted()
  const {cases} = useSuspenseQuery(casesQuery).data
  return (
    <>
      <PageHead title={t("cases.title")} />
      {cases.length === 0 ? (
        <Empty>
          <p>{t("cases.emptyTitle")}</p>
          <p>{t("cases.emptyWhat")}</p>
          <pre>
            <code>cotejo add --case first examples/sample</code>
          </pre>
        </Empty>
      ) : (
        <ul className={styles.cases}>
          {cases.map(({slug, madeAt, documents}) => (
            <li key={slug}>
              <Link to="/cases/$slug" params={{slug}} data-step="" className={styles.case}>
                <bdi>{slug}</bdi>
              </Link>
              <span className={styles.facts}>
                {counted("cases.count", documents)} · {t("cases.since", {at: dayOf(madeAt)})}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
