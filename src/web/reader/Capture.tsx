import {useTranslation} from "react-i18next"
import type {DocumentView} from "../../api/reading.ts"
import {pathOf} from "../../api/routes.ts"
import {Signed} from "../text/Signed.tsx"
import styles from "./Capture.module.css"

/** Where the text comes from: the archived bytes, their hash, and what read them. */
export function Capture({slug, document}: {readonly slug: string; readonly document: DocumentView}) {
  const {t} = useTranslation()
  const {captureId, url, language, engine} = document
  return (
    <footer className={styles.capture}>
      <p>
        <a href={pathOf("capture", {slug, id: captureId})} download className={styles.download}>
          {t("reader.download")}
        </a>
      </p>
      <dl>
        <div>
          <dt>{t("reader.sha")}</dt>
          <dd>
            <code>{captureId}</code>
          </dd>
        </div>
        {url !== null && (
          <div>
            <dt>{t("reader.url")}</dt>
            <dd>
              <bdi>
                <Signed text={url} />
              </bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("reader.language")}</dt>
          <dd>{language ?? t("app.unstated")}</dd>
        </div>
      </dl>
      <p>{t("reader.engine", {engine})}</p>
    </footer>
  )
}
