import {getRouteApi} from "@tanstack/react-router"
import {useMemo} from "react"
import {useTranslation} from "react-i18next"
import {isParting} from "../case/order.ts"
import {useCase} from "../data/queries.ts"
import {Empty} from "../frame/Empty.tsx"
import {PageHead} from "../frame/PageHead.tsx"
import {Filter} from "./Filter.tsx"
import {buildMatrix} from "./matrix.ts"
import styles from "./MatrixPage.module.css"
import {MatrixTable} from "./MatrixTable.tsx"

const route = getRouteApi("/cases/$slug/matrix")

/** A case as a matrix: what each account says to each question. */
export function MatrixPage() {
  const {t} = useTranslation()
  const {slug} = route.useParams()
  const {show} = route.useSearch()
  const index = useCase(slug)
  const matrix = useMemo(
    () => buildMatrix(index, ({outcome}) => show === undefined || isParting(outcome)),
    [index, show],
  )
  return (
    <>
      <PageHead title={`${t("matrix.title")} · ${slug}`} shown={t("matrix.title")} over={<bdi>{slug}</bdi>}>
        <p>{t("matrix.lead")}</p>
      </PageHead>
      {index.view.comparisons.length === 0 ? (
        <Empty>{t("matrix.empty")}</Empty>
      ) : (
        <>
          <Filter slug={slug} show={show} comparisons={index.view.comparisons} />
          <div className={styles.region} role="region" tabIndex={0} aria-label={t("matrix.region")}>
            <MatrixTable index={index} matrix={matrix} />
          </div>
        </>
      )}
    </>
  )
}
