import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import {Signed} from "../text/Signed.tsx"
import styles from "./Reasons.module.css"

type Props = {readonly steps: readonly string[]; readonly maker?: ComparisonView["maker"]}

/** The steps by which something was worked out, folded until they are asked for. */
export function Reasons({steps, maker}: Props) {
  const {t} = useTranslation()
  return (
    <details className={styles.reasons}>
      <summary>{maker === undefined ? t("person.reasons") : t("comparison.why")}</summary>
      <ol lang="en">
        {steps.map((step, i) => (
          <li key={i}>
            <bdi>
              <Signed text={step} />
            </bdi>
          </li>
        ))}
      </ol>
      {maker !== undefined && (
        <p className={styles.maker}>
          {t("comparison.by", {
            stage: [maker.stage, maker.version, maker.rule ?? maker.model].filter(Boolean).join(" "),
          })}
        </p>
      )}
    </details>
  )
}
