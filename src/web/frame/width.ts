// How wide an element is, for what is drawn to measure.

import {type RefObject, useLayoutEffect, useState} from "react"

const Unmeasured = 640 // pixels, until the first look

/** The width of an element in pixels, kept as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Unmeasured)
  useLayoutEffect(() => {
    const {current} = element
    if (current === null) return
    const look = () => setWidth(Math.max(1, Math.floor(current.clientWidth)))
    look()
    const watch = new ResizeObserver(look)
    watch.observe(current)
    return () => watch.disconnect()
  }, [element])
  return width
}
