import {Tooltip} from "radix-ui"
import type {ReactNode} from "react"

/** Lets notes be shown anywhere inside. */
export function Notes({children}: {readonly children: ReactNode}) {
  return (
    <Tooltip.Provider delayDuration={150} skipDelayDuration={300}>
      {children}
    </Tooltip.Provider>
  )
}
