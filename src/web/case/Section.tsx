import type {ReactNode} from "react"
import styles from "./Section.module.css"

type Props = {readonly id: string; readonly title: string; readonly count?: number; readonly children: ReactNode}

/** A section of a page under its title. */
export function Section({id, title, count, children}: Props) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} tabIndex={-1}>
        {title}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </h2>
      {children}
    </section>
  )
}
