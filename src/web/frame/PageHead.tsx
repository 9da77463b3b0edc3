import type {ReactNode} from "react"
import {useTranslation} from "react-i18next"
import {useArrival} from "../arrival.ts"
import {plain} from "../text/signs.ts"
import styles from "./PageHead.module.css"

type Props = {
  /** The title as a line of plain text, for the window. */
  readonly title: string
  /** The title as it is drawn, where it is more than that. */
  readonly shown?: ReactNode
  readonly over?: ReactNode
  readonly children?: ReactNode
}

/** The head of a page: its title, which takes the focus when one arrives, and a line or two beneath. */
export function PageHead({title, shown, over, children}: Props) {
  const {t} = useTranslation()
  useArrival()
  const name = plain(title)
  return (
    <header className={styles.head}>
      <title>{name === t("app.name") ? name : `${name} · ${t("app.name")}`}</title>
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <h1 tabIndex={-1}>{shown ?? name}</h1>
      {children}
    </header>
  )
}
