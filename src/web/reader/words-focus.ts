// The words one came for take the focus and come into view.

import {useEffect} from "react"

/** The id of the first marked piece. */
export const wordsId = "words"

/** Moves the focus to the marked words whenever others are asked for. */
export function useWordsFocus(document: string, target: {readonly from: number; readonly to: number} | null): void {
  const place = target === null ? null : `${document} ${target.from} ${target.to}`
  useEffect(() => {
    if (place === null) return
    const words = window.document.getElementById(wordsId)
    if (words === null) return
    words.focus({preventScroll: true})
    const {top, bottom} = words.getBoundingClientRect()
    if (top < 60 || bottom > innerHeight - 20) words.scrollIntoView({block: "center"})
  }, [place])
}
