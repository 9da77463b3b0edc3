// Bounds of time and of number, told in the reader's language.

import {useTranslation} from "react-i18next"
import {showStamp} from "../text/stamps.ts"

/** Tells the bounds of a stretch of time: "until 2025-05-06", or that none are given. */
export function useBounds(): (stretch: {readonly from: string | null; readonly to: string | null}) => string {
  const {t} = useTranslation()
  return ({from, to}) => {
    if (from === null && to === null) return t("bounds.none")
    if (from === null) return t("bounds.until", {to: showStamp(to ?? "")})
    if (to === null) return t("bounds.from", {from: showStamp(from)})
    return from === to ? showStamp(from) : t("bounds.between", {from: showStamp(from), to: showStamp(to)})
  }
}

/** Tells the bounds of a number of people: "at least 15", or that it is unknown. */
export function useSize(): (size: {readonly low: number | null; readonly high: number | null}) => string {
  const {t} = useTranslation()
  return ({low, high}) => {
    if (low === high) return low === null ? t("person.unknownSize") : String(low)
    if (low === null) return t("person.atMost", {n: high ?? ""})
    return high === null ? t("person.atLeast", {n: low}) : t("person.between", {low, high})
  }
}
