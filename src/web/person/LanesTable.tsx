import {useTranslation} from "react-i18next"
import type {LaneView} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {DocumentName} from "../case/DocumentName.tsx"
import {useNames} from "../case/names.ts"
import {ToWords} from "../case/ToWords.tsx"
import {Quoted} from "../text/Quoted.tsx"
import styles from "./LanesTable.module.css"
import {useStates} from "./state.ts"

type Props = {readonly index: CaseIndex; readonly lanes: readonly LaneView[]}

/** The lanes as a table: what the drawing says, for those who do not see it and for paper. */
export function LanesTable({index, lanes}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const {state, bounds} = useStates()
  return (
    <table role="table" className={styles.lanes}>
      <caption>{t("person.lanesTable")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(["account", "state", "when", "sure", "words"] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`person.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lanes.flatMap(({account, spans}) =>
          spans.map((span, i) => (
            <tr key={`${account} ${i}`} role="row">
              <th scope="row" role="rowheader">
                <bdi>{names.account(account)}</bdi>
              </th>
              <td role="cell">{state(span)}</td>
              <td role="cell">{bounds(span)}</td>
              <td role="cell">{t(`certainty.${span.certainty}`)}</td>
              <td role="cell">
                <ul>
                  {span.claims.map((one) => (
                    <li key={`${one.document} ${one.from}`}>
                      <ToWords slug={index.view.slug} words={one}>
                        <Quoted text={one.text} lang={index.document.get(one.document)?.language ?? null} most={120} />
                      </ToWords>{" "}
                      <span className={styles.place}>
                        <DocumentName index={index} id={one.document} />
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
