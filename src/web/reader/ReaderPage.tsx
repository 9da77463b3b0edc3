import {useSuspenseQuery} from "@tanstack/react-query"
import {getRouteApi} from "@tanstack/react-router"
import {useMemo, useState} from "react"
import {useTranslation} from "react-i18next"
import {documentQuery} from "../data/queries.ts"
import {PageHead} from "../frame/PageHead.tsx"
import {Signed} from "../text/Signed.tsx"
import {Capture} from "./Capture.tsx"
import {Cards} from "./Cards.tsx"
import {cardsOf} from "./cards.ts"
import {DocumentFacts} from "./DocumentFacts.tsx"
import {Legend} from "./Legend.tsx"
import {dark, type Lit} from "./lit.ts"
import styles from "./ReaderPage.module.css"
import {ReadText} from "./ReadText.tsx"
import {useWordsFocus} from "./words-focus.ts"
import {WordsBar} from "./WordsBar.tsx"

const route = getRouteApi("/cases/$slug/documents/$id")

/** A document: its text as it was read, who says what in it, and the archived bytes. */
export function ReaderPage() {
  const {t} = useTranslation()
  const {slug, id} = route.useParams()
  const {from, to} = route.useSearch()
  const document = useSuspenseQuery(documentQuery(slug, id)).data
  const cards = useMemo(() => cardsOf(document), [document])
  const [lit, setLit] = useState<Lit>(dark)
  const target = useMemo(() => (from === undefined || to === undefined ? null : {from, to}), [from, to])
  useWordsFocus(document.id, target)
  const title = document.title ?? t("case.untitled")
  const lang = document.language === null ? {} : {lang: document.language}
  return (
    <>
      <PageHead
        title={title}
        shown={
          <bdi {...lang}>
            <Signed text={title} />
          </bdi>
        }
        over={<bdi>{slug}</bdi>}
      >
        <DocumentFacts document={document} />
      </PageHead>
      {target !== null && <WordsBar slug={slug} document={document} target={target} />}
      <div className={styles.columns}>
        <div className={styles.text}>
          <Legend />
          <ReadText slug={slug} document={document} cards={cards} target={target} lit={lit} onLit={setLit} />
          <Capture slug={slug} document={document} />
        </div>
        <Cards slug={slug} document={document} cards={cards} lit={lit} onLit={setLit} />
      </div>
    </>
  )
}
