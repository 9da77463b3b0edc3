import {useNavigate} from "@tanstack/react-router"
import {type MouseEvent, useCallback, useMemo} from "react"
import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {Empty} from "../frame/Empty.tsx"
import {Block} from "./Block.tsx"
import {coverText} from "./blocks.ts"
import {type Card, marksOf} from "./cards.ts"
import {dark, type Lit} from "./lit.ts"
import styles from "./ReadText.module.css"

type Props = {
  readonly slug: string
  readonly document: DocumentView
  readonly cards: readonly Card[]
  readonly target: {readonly from: number; readonly to: number} | null
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
}

/** The text as it was read, with who speaks, what is said and what is claimed marked in it. */
export function ReadText({slug, document, cards, target, lit, onLit}: Props) {
  const {t} = useTranslation()
  const navigate = useNavigate()
  const {text, blocks} = document
  const read = useMemo(() => marksOf(document), [document])
  // Only the blocks that what is lit lies in are drawn again.
  const stretches = useMemo(() => {
    return coverText(text, blocks).map((stretch) => {
      const marks = read.filter(({from, to}) => from < stretch.to && to > stretch.from)
      return {stretch, marks, ids: new Set(marks.map(({id}) => id))}
    })
  }, [text, blocks, read])
  const answering = useMemo(() => new Map(document.claims.map((one) => [one.id, one.attribution])), [document])
  const claimOf = useCallback((claim: string) => answering.get(claim) ?? null, [answering])
  const first =
    target === null
      ? null
      : stretches.find(({stretch}) => stretch.to > target.from && stretch.from < target.to)?.stretch

  // A click asks for the words that are lit; one that ends the selecting of words does not.
  const ask = ({target: hit}: MouseEvent) => {
    if (hit instanceof Element && hit.closest("a") !== null) return
    if (window.getSelection()?.isCollapsed === false || lit.attribution === null) return
    const words = cards.find(({attribution}) => attribution.id === lit.attribution)?.words
    if (words === undefined || words === null) return
    const {from, to} = words
    void navigate({
      to: "/cases/$slug/documents/$id",
      params: {slug, id: document.id},
      search: {from, to},
      replace: true,
      resetScroll: false,
    })
  }

  if (text.trim() === "") return <Empty>{t("reader.emptyText")}</Empty>
  return (
    <article
      className={styles.text}
      aria-label={t("reader.text")}
      {...(document.language === null ? {} : {lang: document.language})}
      onClick={ask}
      onPointerLeave={() => onLit(dark)}
    >
      {stretches.map(({stretch, marks, ids}) => (
        <Block
          key={stretch.from}
          text={text}
          stretch={stretch}
          marks={marks}
          cards={cards}
          target={target !== null && stretch.to > target.from && stretch.from < target.to ? target : null}
          isFirstTarget={stretch === first}
          lit={ids.has(lit.attribution ?? "") || ids.has(lit.claim ?? "") ? lit : dark}
          onLit={onLit}
          claimOf={claimOf}
        />
      ))}
    </article>
  )
}
