import {useTranslation} from "react-i18next"
import {type Language, languages, rememberLanguage} from "../words/language.ts"
import styles from "./LanguageSwitch.module.css"

/** Changes the language of the workbench; never that of an archived text. */
export function LanguageSwitch() {
  const {t, i18n} = useTranslation()
  const choose = (language: Language) => {
    rememberLanguage(language)
    void i18n.changeLanguage(language)
  }
  return (
    <div role="group" aria-label={t("app.language")} className={styles.switch}>
      {(Object.keys(languages) as Language[]).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={i18n.language === one} onClick={() => choose(one)}>
          <span className={styles.long}>{languages[one]}</span>
          <span aria-hidden="true" className={styles.short}>
            {one.toUpperCase()}
          </span>
        </button>
      ))}
    </div>
  )
}
