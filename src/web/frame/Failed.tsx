import {type ErrorComponentProps, Link, useRouter} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {ServerFault} from "../data/ask.ts"
import styles from "./Failed.module.css"
import {Notice} from "./Notice.tsx"

/** What is shown when a page cannot be opened: the fault's own sentence, its code, and what to do. */
export function Failed({error}: ErrorComponentProps) {
  const {t} = useTranslation()
  const router = useRouter()
  const fault =
    error instanceof ServerFault
      ? error.fault
      : {code: "BUG", message: error instanceof Error ? error.message : String(error)}
  return (
    <Notice title={t("fault.title")}>
      {fault === null ? (
        <p>{t("fault.unreachable")}</p>
      ) : (
        <p>
          <span lang="en">{fault.message}</span> <code>{fault.code}</code>
        </p>
      )}
      <p className={styles.ways}>
        <button type="button" onClick={() => void router.invalidate()}>
          {t("fault.again")}
        </button>
        <Link to="/">{t("fault.home")}</Link>
      </p>
    </Notice>
  )
}
