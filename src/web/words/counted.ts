// Numbers in words.

import {useTranslation} from "react-i18next"
import type {Words} from "./en.ts"

type Counted<S extends keyof Words> = {
  [
    K in keyof Words[S]
  ]: Words[S][K] extends {readonly one: string; readonly other: string} ? `${S & string}.${K & string}` : never // prettier-ignore
}[keyof Words[S]]

/** A phrase that has a form for one and a form for many. */
export type Countable = Counted<"case"> | Counted<"cases">

/** Says how many: "1 document", "5 documents". */
export function useCounted(): (phrase: Countable, n: number) => string {
  const {t} = useTranslation()
  return (phrase, n) => t(n === 1 ? `${phrase}.one` : `${phrase}.other`, {n})
}
