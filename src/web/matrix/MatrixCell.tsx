import {useTranslation} from "react-i18next"
import type {ClaimWords} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {useNames} from "../case/names.ts"
import {SaidBy} from "../case/SaidBy.tsx"
import {ToWords} from "../case/ToWords.tsx"
import {Note} from "../frame/Note.tsx"
import {Quoted} from "../text/Quoted.tsx"
import {Signed} from "../text/Signed.tsx"
import styles from "./MatrixCell.module.css"
import type {Cell} from "./matrix.ts"

type Props = {
  readonly index: CaseIndex
  /** Where one comes back to from the words. */
  readonly id: string
  readonly account: string
  readonly cell: Cell
}

/** What one account says to one question, each of its words a link to their place; or its silence. */
export function MatrixCell({index, id, account, cell}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const who = <bdi className={styles.who}>{names.account(account)}</bdi>
  if (cell.kind === "none")
    return (
      <td role="cell" className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className={styles.unseen}>{t("matrix.nothing")}</span>
      </td>
    )
  if (cell.kind === "silent")
    return (
      <td role="cell" className={styles.silent}>
        {who}
        <span>
          <span aria-hidden="true">∅ </span>
          {t(`silence.${cell.why}`)}
        </span>
      </td>
    )
  return (
    <td role="cell" className={styles.says}>
      {who}
      {cell.sides.map(({side, says, words}) => (
        <div key={side}>
          {words.length === 0 && <Says says={says} />}
          {words.map(
            (one, i) =>
            <CellLink key={`${one.document} ${one.from}`} index={index} id={i === 0 ? `${id}.${side}` : `${id}.${side}.${i}`} account={account} says={i === 0 ? says : null} words={one} />, // prettier-ignore
          )}
        </div>
      ))}
    </td>
  )
}

type LinkProps = {
  readonly index: CaseIndex
  readonly id: string
  readonly account: string
  readonly says: string | null
  readonly words: ClaimWords
}

// The place is kept in the address before leaving, so that going back comes back to this very cell.
function CellLink({index, id, account, says, words}: LinkProps) {
  const keep = () => history.replaceState(history.state, "", `#${id}`)
  const lang = index.document.get(words.document)?.language ?? null
  return (
    <Note
      note={
        <>
          <Quoted text={words.text} lang={lang} />
          <SaidBy index={index} words={words} account={account} />
        </>
      }
    >
      <ToWords id={id} slug={index.view.slug} words={words} className={styles.link} data-step="" onClick={keep}>
        {says !== null && <Says says={says} />}
        <span className={styles.words}>
          <Quoted text={words.text} lang={lang} most={96} />
        </span>
        <Sureness words={words} />
      </ToWords>
    </Note>
  )
}

function Says({says}: {readonly says: string}) {
  return (
    <span className={styles.answer} lang="en">
      <bdi>
        <Signed text={says} />
      </bdi>
    </span>
  )
}

function Sureness({words: {certainty, modality}}: {readonly words: ClaimWords}) {
  const {t} = useTranslation()
  const facts = [
    certainty === null || certainty === "certain" ? null : t(`certainty.${certainty}`),
    modality === null || modality === "fact" ? null : t(`modality.${modality}`),
  ].filter((one) => one !== null)
  return facts.length === 0 ? null : <span className={styles.sure}>{facts.join(", ")}</span>
}
