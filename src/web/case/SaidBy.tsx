import {useTranslation} from "react-i18next"
import type {ClaimWords} from "../../api/collation.ts"
import type {CaseIndex} from "./case-index.ts"
import {DocumentName} from "./DocumentName.tsx"
import {useNames} from "./names.ts"
import styles from "./SaidBy.module.css"

type Props = {
  readonly index: CaseIndex
  readonly words: ClaimWords
  /** The account to name where nothing tells who answers for the words. */
  readonly account?: string
}

/** Who says the words, by what act, how surely, and in which document. */
export function SaidBy({index, words, account}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const {act, certainty, polarity, modality, document} = words
  const id = index.answering.get(words.attribution) ?? account
  const facts = [
    act === null || act === "say" ? null : t(`act.${act}`),
    certainty === null ? null : t(`certainty.${certainty}`),
    polarity === "-" ? t("polarity.not") : null,
    modality === null || modality === "fact" ? null : t(`modality.${modality}`),
  ].filter((fact) => fact !== null)
  return (
    <span className={styles.said}>
      <bdi className={styles.who}>{id === undefined ? (words.voice ?? t("account.writer")) : names.account(id)}</bdi>
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
      {" · "}
      <DocumentName index={index} id={document} />
    </span>
  )
}
