import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {CaseIndex} from "../case/case-index.ts"
import {useNames} from "../case/names.ts"
import {OutcomeSign} from "../case/OutcomeSign.tsx"
import {MatrixCell} from "./MatrixCell.tsx"
import type {Matrix} from "./matrix.ts"
import styles from "./MatrixTable.module.css"

type Props = {readonly index: CaseIndex; readonly matrix: Matrix}

/** The table. In little room its rows become cards: the roles are written out because that costs a table its own. */
export function MatrixTable({index, matrix}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const {slug} = index.view
  return (
    <table role="table" className={styles.matrix}>
      <caption className={styles.caption}>{t("matrix.title")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className={styles.corner}>
            {t("matrix.question")}
          </th>
          {matrix.accounts.map((id) => (
            <th key={id} scope="col" role="columnheader">
              <bdi>{names.account(id)}</bdi>
              <AccountPlace index={index} account={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.rows.map(({comparison, cells}) => (
          <tr key={comparison.id} role="row" data-outcome={comparison.outcome}>
            <th scope="row" role="rowheader">
              <OutcomeSign outcome={comparison.outcome} />
              <Link to="/cases/$slug" params={{slug}} hash={comparison.id} className={styles.question} lang="en">
                {comparison.question}
              </Link>
            </th>
            {cells.map((cell, i) => (
              <MatrixCell
                key={matrix.accounts[i]}
                index={index}
                id={`${comparison.id}.${matrix.accounts[i] ?? ""}`}
                account={matrix.accounts[i] ?? ""}
                cell={cell}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function AccountPlace({index, account}: {readonly index: CaseIndex; readonly account: string}) {
  const names = useNames(index)
  const {t} = useTranslation()
  const one = index.account.get(account)
  if (one === undefined || one.voice.kind === "author") return null
  const [first, ...rest] = index.documents.filter(
    ({id}) => one.documents.includes(id) && names.outlet(id) !== names.account(account),
  )
  if (first === undefined) return null
  return (
    <span className={styles.place}>
      <bdi>{t("account.within", {document: names.outlet(first.id)})}</bdi>
      {rest.length > 0 && ` +${rest.length}`}
    </span>
  )
}
