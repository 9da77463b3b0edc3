import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import {isParting} from "../case/order.ts"
import type {MatrixSearch} from "../search.ts"
import styles from "./Filter.module.css"

type Props = {
  readonly slug: string
  readonly show: MatrixSearch["show"]
  readonly comparisons: readonly ComparisonView[]
}

/** Which questions are shown; the choice stands in the address. */
export function Filter({slug, show, comparisons}: Props) {
  const {t} = useTranslation()
  const parting = comparisons.filter(({outcome}) => isParting(outcome)).length
  const choices = [
    {name: t("matrix.all"), count: comparisons.length, search: {}, on: show === undefined},
    {name: t("matrix.parting"), count: parting, search: {show: "parting"} as const, on: show === "parting"},
  ]
  return (
    <nav className={styles.filter} aria-label={t("matrix.show")}>
      {choices.map(({name, count, search, on}) => (
        <Link
          key={name}
          to="/cases/$slug/matrix"
          params={{slug}}
          search={search}
          replace
          resetScroll={false}
          activeProps={{}}
          aria-current={on ? "true" : undefined}
          data-on={on}
        >
          {name} <span className={styles.count}>{count}</span>
        </Link>
      ))}
    </nav>
  )
}
