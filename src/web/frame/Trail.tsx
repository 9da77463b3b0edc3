import {Link, useParams, useRouterState} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import styles from "./Trail.module.css"

/** Where one is: the house, the case, and the case's two faces. */
export function Trail() {
  const {t} = useTranslation()
  const {slug} = useParams({strict: false})
  const path = useRouterState({select: (state) => state.location.pathname})
  const current = (here: boolean) => (here ? {"aria-current": "page" as const} : {})
  return (
    <nav className={styles.trail} aria-label={t("app.trail")}>
      <Link to="/" className={styles.name} activeProps={{}} {...current(path === "/")}>
        {t("app.name")}
      </Link>
      {slug !== undefined && (
        <>
          <span aria-hidden="true" className={styles.bar} />
          <bdi className={styles.slug}>{slug}</bdi>
          <Link to="/cases/$slug" params={{slug}} activeOptions={{exact: true}} {...current(path === `/cases/${slug}`)}>
            {t("app.case")}
          </Link>
          <Link to="/cases/$slug/matrix" params={{slug}} {...current(path.endsWith("/matrix"))}>
            {t("app.matrix")}
          </Link>
        </>
      )}
    </nav>
  )
}
