import {Tooltip} from "radix-ui"
import type {ReactElement, ReactNode} from "react"
import styles from "./Note.module.css"

type Props = {readonly note: ReactNode; readonly children: ReactElement}

/** A note beside something, shown while it is pointed at or has the focus; Escape puts it away. */
export function Note({note, children}: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={styles.note} sideOffset={6} collisionPadding={8}>
          {note}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
