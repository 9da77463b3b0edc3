import {Signed} from "../text/Signed.tsx"
import type {Piece} from "../text/pieces.ts"
import {isLit, type Lit, litBy} from "./lit.ts"
import styles from "./MarkedPiece.module.css"
import {wordsId} from "./words-focus.ts"

type Props = {
  readonly text: string
  readonly piece: Piece
  readonly isFirstTarget: boolean
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
  readonly claimOf: (claim: string) => string | null
}

/** A piece of the text that no mark begins or ends inside of, drawn by the marks it lies in. */
export function MarkedPiece({text, piece, isFirstTarget, lit, onLit, claimOf}: Props) {
  const kinds = new Set(piece.marks.map(({kind}) => kind))
  const depth = piece.marks.filter(({kind}) => kind === "content").length
  const words = <Signed text={text} />
  if (kinds.size === 0) return words
  const props = {
    className: [...kinds].map((kind) => styles[kind]).filter(Boolean).join(" "), // prettier-ignore
    "data-depth": Math.min(depth, 3),
    "data-lit": isLit(piece, lit),
    onPointerEnter: () => onLit(litBy(piece, claimOf)),
  }
  if (!kinds.has("target")) return <span {...props}>{words}</span>
  return (
    <mark {...props} {...(isFirstTarget ? {id: wordsId, tabIndex: -1} : {})}>
      {words}
    </mark>
  )
}
