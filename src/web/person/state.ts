// How a state is told in words.

import {useTranslation} from "react-i18next"
import {useBounds} from "../words/bounds.ts"
import type {LaneSpan} from "./lanes.ts"

/** Tells a state and its bounds in the reader's language. */
export function useStates(): {readonly state: (span: LaneSpan) => string; readonly bounds: (span: LaneSpan) => string} {
  const {t} = useTranslation()
  const state = ({status, polarity}: LaneSpan): string =>
    polarity === "-" ? t("polarity.notStatus", {status: t(`status.${status}`)}) : t(`status.${status}`)
  return {state, bounds: useBounds()}
}
