import {useEffect, useRef} from "react"
import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {Empty} from "../frame/Empty.tsx"
import {AttributionCard} from "./AttributionCard.tsx"
import styles from "./Cards.module.css"
import {cardId} from "./card-id.ts"
import type {Card} from "./cards.ts"
import type {Lit} from "./lit.ts"

type Props = {
  readonly slug: string
  readonly document: DocumentView
  readonly cards: readonly Card[]
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
}

/** The cards beside the text; the one that the text lights comes into view without moving the page. */
export function Cards({slug, document, cards, lit, onLit}: Props) {
  const {t} = useTranslation()
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = frame.current
    const card = lit.attribution === null ? null : window.document.getElementById(cardId(lit.attribution))
    if (box === null || card === null || lit.from !== "text" || box.scrollHeight <= box.clientHeight) return
    const [outer, inner] = [box.getBoundingClientRect(), card.getBoundingClientRect()]
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - 48
  }, [lit])
  return (
    <section ref={frame} className={styles.cards} aria-labelledby="cards">
      <h2 id="cards">{t("reader.cards")}</h2>
      {cards.length === 0 ? (
        <Empty>{t("reader.noCards")}</Empty>
      ) : (
        <ol className={styles.list}>
          {cards.map((card) => (
            <AttributionCard
              key={card.attribution.id}
              slug={slug}
              document={document}
              card={card}
              lit={lit}
              onLit={onLit}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
