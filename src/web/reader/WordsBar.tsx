import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {Quoted} from "../text/Quoted.tsx"
import {answererOf} from "./cards.ts"
import {useSays} from "./says.ts"
import styles from "./WordsBar.module.css"

type Props = {
  readonly slug: string
  readonly document: DocumentView
  readonly target: {readonly from: number; readonly to: number}
}

/** The words one came for, who says them and how surely; or that the text no longer has them. */
export function WordsBar({slug, document, target}: Props) {
  const {t} = useTranslation()
  const says = useSays()
  const words = document.text.slice(target.from, target.to)
  const answerer = answererOf(document.attributions, target.from, target.to)
  const found = words.length === target.to - target.from
  return (
    <aside className={styles.bar} aria-label={t("reader.bar")}>
      <p>
        {found ? (
          <>
            <Quoted text={words} lang={document.language} most={140} />
            {answerer !== null && (
              <span>
                {" "}
                — <bdi>{says({attribution: answerer})}</bdi>, {t(`certainty.${answerer.certainty}`)}
              </span>
            )}
          </>
        ) : (
          t("reader.barNone")
        )}
      </p>
      <Link to="/cases/$slug/documents/$id" params={{slug, id: document.id}} search={{}} replace resetScroll={false}>
        {t("reader.clear")}
      </Link>
    </aside>
  )
}
