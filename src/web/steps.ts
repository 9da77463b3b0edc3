// j and k step through what a page is made of: marks in a text, cells of the matrix, questions of a case.

import {useEffect} from "react"

const Step = "[data-step]"

/** Lets j and k move the focus to the next and the previous step of whatever page is shown. */
export function useSteps(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const {key, ctrlKey, metaKey, altKey, target} = event
      if (ctrlKey || metaKey || altKey || (key !== "j" && key !== "k")) return
      if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null) return
      const step = nextStep(key === "j" ? 1 : -1)
      if (step === null) return
      event.preventDefault()
      step.focus({preventScroll: true})
      step.scrollIntoView({block: "nearest", inline: "nearest"})
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}

function nextStep(way: 1 | -1): HTMLElement | null {
  const steps = [...document.querySelectorAll<HTMLElement>(Step)].filter((one) => one.getClientRects().length > 0)
  const here = document.activeElement
  if (here === null || here === document.body || here.id === "main")
    return (way === 1 ? steps[0] : steps.at(-1)) ?? null
  const lies = way === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const rest = steps.filter((one) => one !== here && (here.compareDocumentPosition(one) & lies) !== 0)
  return (way === 1 ? rest[0] : rest.at(-1)) ?? null
}
