import {getRouteApi, Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {useCase} from "../data/queries.ts"
import {PageHead} from "../frame/PageHead.tsx"
import {useCounted} from "../words/counted.ts"
import styles from "./CasePage.module.css"
import {Comparisons} from "./Comparisons.tsx"
import {Documents} from "./Documents.tsx"
import {Origins} from "./Origins.tsx"
import {People} from "./People.tsx"

const route = getRouteApi("/cases/$slug")

/** A case: where its accounts part, its documents, its people, and what came from one origin. */
export function CasePage() {
  const {t} = useTranslation()
  const counted = useCounted()
  const {slug} = route.useParams()
  const index = useCase(slug)
  const {documents, accounts, comparisons} = index.view
  const contradictions = comparisons.filter(({outcome}) => outcome === "contradict").length
  return (
    <>
      <PageHead title={slug} shown={<bdi>{slug}</bdi>} over={t("app.case")}>
        <p>
          {counted("case.documentCount", documents.length)}, {counted("case.accounts", accounts.length)},{" "}
          {counted("case.questions", comparisons.length)}, {counted("case.contradictions", contradictions)} ·{" "}
          <Link to="/cases/$slug/matrix" params={{slug}}>
            {t("case.openMatrix")}
          </Link>
        </p>
      </PageHead>
      <div className={styles.columns}>
        <div className={styles.parting}>
          <Comparisons index={index} comparisons={comparisons} />
        </div>
        <div className={styles.aside}>
          <Documents index={index} />
          <People index={index} />
          <Origins index={index} />
        </div>
      </div>
    </>
  )
}
