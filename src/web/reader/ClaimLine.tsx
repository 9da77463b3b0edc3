import {useTranslation} from "react-i18next"
import type {AttributionView, ClaimView, DocumentView} from "../../api/reading.ts"
import {ToWords} from "../case/ToWords.tsx"
import {shorten} from "../text/shorten.ts"
import {Signed} from "../text/Signed.tsx"
import {useBounds, useSize} from "../words/bounds.ts"
import {useHappening} from "../words/happening.ts"
import styles from "./ClaimLine.module.css"
import type {Lit} from "./lit.ts"

type Props = {
  readonly slug: string
  readonly document: DocumentView
  readonly claim: ClaimView
  readonly of: AttributionView
  readonly lit: Lit
  readonly onLit: (lit: Lit) => void
}

/** One claim: what happened, and who, whom, where, when and how many, in the words of the text. */
export function ClaimLine({slug, document, claim, of, lit, onLit}: Props) {
  const {t} = useTranslation()
  const happening = useHappening()
  const [bounds, size] = [useBounds(), useSize()]
  const stretchOf = (one: NonNullable<ClaimView["time"]>): string | null =>
    one.from === null && one.to === null ? null : bounds(one)
  const sizeOf = (one: NonNullable<ClaimView["count"]>): string | null => {
    if (one.low === null && one.high === null) return null
    return one.relation === "about" ? t("person.about", {n: size(one)}) : size(one)
  }
  const {id, type, span, roles, count, time, polarity, certainty, modality} = claim
  const facts = [
    modality === "fact" ? null : t(`modality.${modality}`),
    polarity === "-" ? t("polarity.not") : null,
    certainty === of.certainty ? null : t(`certainty.${certainty}`),
  ].filter((one) => one !== null)
  const light = () => onLit({attribution: of.id, claim: id, from: "cards"})
  const lang = document.language === null ? {} : {lang: document.language}
  return (
    <li className={styles.claim} data-lit={lit.claim === id} onPointerEnter={light}>
      <ToWords
        slug={slug}
        words={{document: document.id, from: span.from, to: span.to}}
        className={styles.type}
        onFocus={light}
        inPlace
      >
        {happening(type)}
      </ToWords>
      {facts.length > 0 && <span className={styles.facts}> · {facts.join(" · ")}</span>}
      <dl className={styles.roles}>
        {(Object.keys(roles) as (keyof typeof roles)[]).map((role) => (
          <div key={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd {...lang}>
              <bdi>
                <Signed text={shorten((roles[role] ?? []).map((one) => one.text).join(", "), 120)} />
              </bdi>
            </dd>
          </div>
        ))}
        {count !== null && <Value name={t("reader.count")} told={sizeOf(count)} text={count.text} lang={lang} />}
        {time !== null && (
          <Value name={t("reader.when")} told={stretchOf(time)} text={isDated(time) ? time.text : ""} lang={lang} />
        )}
      </dl>
    </li>
  )
}

// What only the tense of a verb dates has that verb for its words, and it tells no day.
const isDated = ({from, to, basis, timex}: NonNullable<ClaimView["time"]>): boolean =>
  basis === "stated" || timex !== undefined || (from === null && to === null)

type ValueProps = {
  readonly name: string
  /** The value in the reader's language; null where it is known by its words alone. */
  readonly told: string | null
  readonly text: string
  readonly lang: {readonly lang?: string}
}

/** A value and its words: "2 (Ana Berg, Tomo Lind)", "2025-09-07 (on Sunday)". */
function Value({name, told, text, lang}: ValueProps) {
  const words = shorten(text, 120)
  const both = told !== null && words !== "" && words.toLowerCase() !== told
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {told}
        {both && " ("}
        {(both || told === null) && (
          <bdi {...lang}>
            <Signed text={words} />
          </bdi>
        )}
        {both && ")"}
      </dd>
    </div>
  )
}
