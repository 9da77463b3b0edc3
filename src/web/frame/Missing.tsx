import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {Notice} from "./Notice.tsx"

/** What is shown at an address where nothing is. */
export function Missing() {
  const {t} = useTranslation()
  return (
    <Notice title={t("fault.missingTitle")}>
      <p>{t("fault.missingWhat")}</p>
      <p>
        <Link to="/">{t("fault.home")}</Link>
      </p>
    </Notice>
  )
}
