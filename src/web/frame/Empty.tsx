import type {ReactNode} from "react"
import styles from "./Empty.module.css"

/** What stands where nothing is yet: why, and what to do. */
export function Empty({children}: {readonly children: ReactNode}) {
  return <div className={styles.empty}>{children}</div>
}
