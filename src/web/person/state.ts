// How a state is told in words.

import {useTranslation} from "react-i18next"
import {showStamp} from "../text/stamps.ts"
import type {LaneSpan} from "./lanes.ts"

/** Tells a state and its bounds in the reader's language. */
export function useStates(): {readonly state: (span: LaneSpan) => string; readonly bounds: (span: LaneSpan) => string} {
  const {t} = useTranslation()
  const state = ({status, polarity}: LaneSpan): string =>
    polarity === "-" ? t("polarity.notStatus", {status: t(`status.${status}`)}) : t(`status.${status}`)
  const bounds = ({from, to}: LaneSpan): string => {
    if (from === null && to === null) return t("bounds.none")
    if (from === null) return t("bounds.until", {to: showStamp(to ?? "")})
    if (to === null) return t("bounds.from", {from: showStamp(from)})
    return from === to ? showStamp(from) : t("bounds.between", {from: showStamp(from), to: showStamp(to)})
  }
  return {state, bounds}
}
