// What accounts and documents are called.

import {useTranslation} from "react-i18next"
import {plain} from "../text/signs.ts"
import {dayOf} from "../text/stamps.ts"
import {useSize} from "../words/bounds.ts"
import type {CaseIndex} from "./case-index.ts"

/** What accounts and documents of a case are called, as lines of plain text. */
export type Names = {
  readonly account: (id: string) => string
  readonly document: (id: string) => string
  readonly outlet: (id: string) => string
  readonly group: (size: {readonly low: number | null; readonly high: number | null}) => string
}

/** The names of a case in the reader's language. Unnamed sources say which document they stand in: nobody knows them to be the same. */
export function useNames({account: accounts, document: documents}: CaseIndex): Names {
  const {t} = useTranslation()
  const outlet = (id: string): string => {
    const one = documents.get(id)
    return one === undefined ? id : plain(one.outlet ?? one.title ?? t("case.untitled"))
  }
  const document = (id: string): string => {
    const published = documents.get(id)?.published ?? null
    return published === null ? outlet(id) : `${outlet(id)}, ${dayOf(published)}`
  }
  const account = (id: string): string => {
    const one = accounts.get(id)
    if (one === undefined) return id
    const {kind, name} = one.voice
    if (kind !== "unnamed") return plain(name) || t("account.writer")
    return name === "" ? t("account.somebody") : t("account.unnamed", {name: plain(name)})
  }
  return {account, document, outlet, group: useSize()}
}
