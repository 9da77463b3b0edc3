// Who says it, and how: the head of a card in one line.

import {useTranslation} from "react-i18next"
import type {AttributionView} from "../../api/reading.ts"
import {plain} from "../text/signs.ts"

/** Tells in the reader's language who answers for an attribution, and by what act. */
export function useSays(): (card: {readonly attribution: AttributionView}) => string {
  const {t} = useTranslation()
  return ({attribution: {voice, act, channel, silent, manner, polarity}}) => {
    const name = plain(voice.name)
    const on = channel === null ? [] : [t("reader.on", {channel: plain(channel)})]
    if (silent !== null) return [t("reader.keepsSilent", {name: plain(silent.name)}), ...on].join(" ")
    if (manner === "narration") return name === "" ? t("reader.documentTells") : t("reader.tells", {name})
    const who =
      voice.kind !== "unnamed"
        ? name || t("account.writer")
        : name === ""
          ? t("account.somebody")
          : t("account.unnamed", {name})
    const not = polarity === "-" && act !== "deny" && act !== "silence" && act !== "reject" ? [`(${t("polarity.not")})`] : [] // prettier-ignore
    return [who, t(`act.${act}`), ...on, ...not].join(" ")
  }
}
