import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {ToWords} from "../case/ToWords.tsx"
import {plain} from "../text/signs.ts"
import {Quoted} from "../text/Quoted.tsx"
import {Stamp} from "../text/Stamp.tsx"
import styles from "./AttributionCard.module.css"
import {cardId} from "./card-id.ts"
import type {Card} from "./cards.ts"
import {ClaimLine} from "./ClaimLine.tsx"
import {dark, type Lit} from "./lit.ts"
import {useSays} from "./says.ts"

type Props = {
  readonly slug: string
  readonly document: DocumentView
  readonly card: Card
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
}

/** One card: who says it, how, how surely, inside whose words, and what is claimed in it. */
export function AttributionCard({slug, document, card, lit, onLit}: Props) {
  const {t} = useTranslation()
  const says = useSays()
  const {number, attribution, words, claims, inside} = card
  const {id, certainty, manner, time} = attribution
  const light = () => onLit({attribution: id, claim: null, from: "cards"})
  return (
    <li
      id={cardId(id)}
      tabIndex={-1}
      className={styles.card}
      data-lit={lit.attribution === id}
      onPointerEnter={light}
      onPointerLeave={() => onLit(dark)}
      onFocus={(event) => event.target === event.currentTarget && light()}
      onBlur={() => onLit(dark)}
    >
      <p className={styles.head}>
        {number !== null && <span className={styles.number}>{number}</span>}
        <bdi>{says(card)}</bdi>
      </p>
      <p className={styles.facts}>
        {manner !== "narration" && `${t(`manner.${manner}`)} · `}
        {t(`certainty.${certainty}`)}
        {time !== null && (
          <>
            {" · "}
            <Stamp stamp={time} />
          </>
        )}
        {inside !== null && ` · ${t("reader.inside", {name: plain(inside.voice.name) || t("account.writer")})}`}
      </p>
      {words !== null && (
        <ToWords slug={slug} words={{document: document.id, ...words}} className={styles.words} onFocus={light} inPlace>
          <Quoted text={words.text} lang={document.language} most={160} />
        </ToWords>
      )}
      {claims.length > 0 && (
        <ul className={styles.claims} aria-label={t("reader.claims")}>
          {claims.map((claim) => (
            <ClaimLine
              key={claim.id}
              slug={slug}
              document={document}
              claim={claim}
              of={attribution}
              lit={lit}
              onLit={onLit}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
