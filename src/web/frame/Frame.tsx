import {Outlet} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {useSteps} from "../steps.ts"
import styles from "./Frame.module.css"
import {LanguageSwitch} from "./LanguageSwitch.tsx"
import {Notes} from "./Notes.tsx"
import {Trail} from "./Trail.tsx"

/** What stands around every page: the way in for keyboards, where one is, the language, and the house's creed. */
export function Frame() {
  const {t, i18n} = useTranslation()
  useSteps()
  return (
    <Notes>
      <a className={styles.skip} href="#main">
        {t("app.skip")}
      </a>
      <header className={styles.header}>
        <Trail />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>
          {t("app.creed")} {i18n.language !== "en" && t("app.engineSpeaks")}
        </p>
        <p className={styles.keys}>{t("app.keys")}</p>
      </footer>
    </Notes>
  )
}
