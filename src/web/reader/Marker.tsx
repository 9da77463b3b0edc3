import {useTranslation} from "react-i18next"
import {cardId, markerId} from "./card-id.ts"
import type {Card} from "./cards.ts"
import {dark, type Lit} from "./lit.ts"
import styles from "./Marker.module.css"
import {useSays} from "./says.ts"

type Props = {readonly card: Card; readonly lit: Lit; readonly onLit: (lit: Lit) => void}

/** The number in the text where the words of a card begin. It is drawn, not written: copied words stay the very words. */
export function Marker({card, lit, onLit}: Props) {
  const {t, i18n} = useTranslation()
  const says = useSays()
  const {number, attribution} = card
  return (
    <a
      id={markerId(attribution.id)}
      href={`#${cardId(attribution.id)}`}
      lang={i18n.language}
      className={styles.marker}
      aria-label={t("reader.toCard", {n: number ?? "", says: says(card)})}
      data-number={number}
      data-lit={lit.attribution === attribution.id}
      data-step=""
      onClick={(event) => {
        event.preventDefault()
        focusPart(cardId(attribution.id))
      }}
      onFocus={() => onLit({attribution: attribution.id, claim: null, from: "text"})}
      onBlur={() => onLit(dark)}
      onPointerEnter={() => onLit({attribution: attribution.id, claim: null, from: "text"})}
    />
  )
}

function focusPart(id: string): void {
  const part = document.getElementById(id)
  part?.focus({preventScroll: true})
  part?.scrollIntoView({block: "nearest"})
}
