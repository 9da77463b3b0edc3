import {useTranslation} from "react-i18next"

/** What is shown while a page is slow to come. */
export function Opening() {
  const {t} = useTranslation()
  return <p role="status">{t("app.loading")}</p>
}
