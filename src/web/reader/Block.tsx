import {memo, type ReactNode} from "react"
import {useTranslation} from "react-i18next"
import type {BlockView} from "../../api/reading.ts"
import {plain} from "../text/signs.ts"
import {Signed} from "../text/Signed.tsx"
import {Stamp} from "../text/Stamp.tsx"
import {cutPieces, type Mark} from "../text/pieces.ts"
import styles from "./Block.module.css"
import type {Stretch} from "./blocks.ts"
import type {Card} from "./cards.ts"
import type {Lit} from "./lit.ts"
import {Marker} from "./Marker.tsx"
import {MarkedPiece} from "./MarkedPiece.tsx"

type Props = {
  readonly text: string
  readonly stretch: Stretch
  readonly marks: readonly Mark[]
  readonly cards: readonly Card[]
  readonly target: {readonly from: number; readonly to: number} | null
  readonly isFirstTarget: boolean
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
  readonly claimOf: (claim: string) => string | null
}

/** One block of a text with its marks; a number stands where the words of a card begin. */
export const Block = memo(function Block(props: Props) {
  const {text, stretch, marks, cards, target, isFirstTarget, lit, onLit, claimOf} = props
  const {from, to, block} = stretch
  const own = cards.filter(({at}) => at !== null && at >= from && at < to)
  // A number stands between pieces: the text is cut there too.
  const cuts = own.map(({at}) => at ?? from)
  const asked: Mark[] = target === null ? [] : [{kind: "target", id: "", ...target}]
  const pieces = cutPieces(from, to, [...asked, ...marks], cuts)
  const first = isFirstTarget ? pieces.find((one) => one.marks.some(({kind}) => kind === "target")) : undefined
  return (
    <Shell block={block}>
      {pieces.flatMap((piece) => [
        ...own
          .filter(({at}) => at === piece.from)
          .map((card) => <Marker key={card.attribution.id} card={card} lit={lit} onLit={onLit} />),
        <MarkedPiece
          key={piece.from}
          text={text.slice(piece.from, piece.to)}
          piece={piece}
          isFirstTarget={piece === first}
          lit={lit}
          onLit={onLit}
          claimOf={claimOf}
        />,
      ])}
    </Shell>
  )
})

function Shell({block, children}: {readonly block: BlockView | null; readonly children: ReactNode}) {
  const {t} = useTranslation()
  switch (block?.kind) {
    case "heading":
      return (
        <h2 dir="auto" className={styles.heading}>
          {children}
        </h2>
      )
    case "quote":
      return (
        <blockquote dir="auto" className={styles.quote}>
          <p>{children}</p>
        </blockquote>
      )
    case "post":
      return (
        <figure className={styles.post}>
          <figcaption>
            <span className={styles.kind}>{block.channel === null ? t("block.post") : plain(block.channel)}</span>{" "}
            {block.author !== null && (
              <bdi className={styles.author}>
                <Signed text={block.author} />
              </bdi>
            )}
            {block.published !== null && (
              <>
                {" · "}
                <Stamp stamp={block.published} />
              </>
            )}
          </figcaption>
          <blockquote dir="auto">
            <p>{children}</p>
          </blockquote>
        </figure>
      )
    case "standfirst":
    case "caption":
    case "list":
    case "paragraph":
    case undefined:
      return (
        <p dir="auto" className={styles[block?.kind ?? "paragraph"]}>
          {children}
        </p>
      )
  }
}
