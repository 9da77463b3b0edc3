// The kinds of happening are an open list: those the workbench knows are in its words, another is shown as it is named.

import {useTranslation} from "react-i18next"
import {en} from "./en.ts"

type Known = keyof (typeof en)["happening"]

const isKnown = (type: string): type is Known => Object.hasOwn(en.happening, type)

/** The name of a kind of happening in the reader's language. */
export function useHappening(): (type: string) => string {
  const {t} = useTranslation()
  return (type) => {
    const name = type.replaceAll(" ", "-")
    return isKnown(name) ? t(`happening.${name}`) : type.replaceAll("-", " ")
  }
}
