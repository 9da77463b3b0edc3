import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import {Quoted} from "../text/Quoted.tsx"
import {Signed} from "../text/Signed.tsx"
import type {CaseIndex} from "./case-index.ts"
import {useNames} from "./names.ts"
import {SaidBy} from "./SaidBy.tsx"
import styles from "./Side.module.css"
import {ToWords} from "./ToWords.tsx"

type Props = {readonly index: CaseIndex; readonly side: ComparisonView["sides"][number]}

/** One side of a question: what it says, who says so, and the very words, each opening its place. */
export function Side({index, side}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const words = [...new Map(side.claims.map((one) => [`${one.document} ${one.from} ${one.to}`, one])).values()]
  const [only] = side.accounts
  return (
    <li className={styles.side}>
      <p className={styles.says} lang="en">
        <bdi>
          <Signed text={side.says} />
        </bdi>
      </p>
      {words.length === 0 && (
        <p className={styles.without}>
          {side.accounts.map(names.account).join(", ")} · {t("comparison.noWords")}
        </p>
      )}
      <ul className={styles.words}>
        {words.map((one) => (
          <li key={`${one.document} ${one.from} ${one.to}`}>
            <ToWords slug={index.view.slug} words={one} className={styles.link}>
              <Quoted text={one.text} lang={index.document.get(one.document)?.language ?? null} />
            </ToWords>
            <SaidBy
              index={index}
              words={one}
              {...(side.accounts.length === 1 && only !== undefined ? {account: only} : {})}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}
