// Where one arrives: a page takes the focus as a freshly loaded one would, or the part that the address names does.

import {useRouterState} from "@tanstack/react-router"
import {useEffect, useRef} from "react"

let first = true // the browser itself sees to the first page

/** Moves the focus to the part the address names (`#…`), else, after following a link, to the title. */
export function useArrival(): void {
  const {pathname, hash} = useRouterState({select: ({resolvedLocation, location}) => resolvedLocation ?? location})
  const seen = useRef("")
  useEffect(() => {
    const here = `${pathname}#${hash}`
    if (seen.current === here) return
    seen.current = here
    const part = hash === "" ? null : document.getElementById(hash)
    if (part !== null && hash !== "main") {
      part.focus({preventScroll: true})
      part.scrollIntoView({block: "center"})
    } else if (!first && !marksWords()) document.querySelector<HTMLElement>("h1")?.focus({preventScroll: true})
    first = false
  }, [pathname, hash])
}

// The reader moves the focus to the words it was asked for.
function marksWords(): boolean {
  return new URLSearchParams(location.search).has("from")
}
