import {useTranslation} from "react-i18next"
import type {GroupView} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {DocumentName} from "../case/DocumentName.tsx"
import {useNames} from "../case/names.ts"
import {Section} from "../case/Section.tsx"
import {ToWords} from "../case/ToWords.tsx"
import {Quoted} from "../text/Quoted.tsx"
import styles from "./Namings.module.css"

type Props = {readonly index: CaseIndex; readonly namings: GroupView["namings"]}

/** The words each account chooses for a group: shown as chosen, never as a conflict. */
export function Namings({index, namings}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const byAccount = [...Map.groupBy(namings, ({account}) => account)]
  return (
    <Section id="namings" title={t("person.namings")}>
      <dl className={styles.namings}>
        {byAccount.map(([account, list]) => (
          <div key={account}>
            <dt>
              <bdi>{names.account(account)}</bdi>
            </dt>
            {list.map((one) => (
              <dd key={`${one.document} ${one.from}`}>
                <ToWords slug={index.view.slug} words={one} data-step="">
                  <Quoted text={one.text} lang={index.document.get(one.document)?.language ?? null} />
                </ToWords>{" "}
                <span className={styles.place}>
                  <DocumentName index={index} id={one.document} />
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}
