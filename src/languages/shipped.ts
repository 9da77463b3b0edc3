// The languages Cotejo is shipped with. What a language is made of is loaded when it is first needed: who reads English
// alone does not wait for Spanish.

import {createRequire} from "node:module"
import {card as english} from "./en/card.ts"
import {card as spanish} from "./es/card.ts"
import type {LanguagePack} from "./language.ts"

// What is required stands at once, where an import would have to be waited for. Built code ends otherwise.
const load = createRequire(import.meta.url)
const ending = import.meta.filename.endsWith(".ts") ? "ts" : "js"

type Card = Pick<LanguagePack, "code" | "label">

function whenNeeded(card: Card, pack: () => LanguagePack): LanguagePack {
  return {
    ...card,
    get collation() {
      return pack().collation
    },
    open: (readModel) => pack().open(readModel),
  }
}

/** English and Spanish. */
export const languages: readonly LanguagePack[] = [
  whenNeeded(english, () => (load(`./en/english.${ending}`) as {english: LanguagePack}).english),
  whenNeeded(spanish, () => (load(`./es/spanish.${ending}`) as {spanish: LanguagePack}).spanish),
]
