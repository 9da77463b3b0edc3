import {useTranslation} from "react-i18next"
import {showSigns} from "./signs.ts"
import styles from "./Signed.module.css"

/** Words from an archived page, as text: hidden signs are shown and not obeyed. */
export function Signed({text}: {readonly text: string}) {
  const {t} = useTranslation()
  return showSigns(text).map((part, i) =>
    "text" in part ? (
      part.text
    ) : (
      <span key={i} role="img" className={styles.sign} aria-label={t("sign.hidden", {code: part.code})} data-code={part.code} /> // prettier-ignore
    ),
  )
}
