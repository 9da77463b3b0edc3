import {shorten} from "./shorten.ts"
import {Signed} from "./Signed.tsx"
import styles from "./Quoted.module.css"

type Props = {readonly text: string; readonly lang: string | null; readonly most?: number}

/** Words of an archived page in quotation marks, kept apart from the writing around them. */
export function Quoted({text, lang, most = 280}: Props) {
  return (
    <q className={styles.quoted} {...(lang === null ? {} : {lang})}>
      <bdi>
        <Signed text={shorten(text, most)} />
      </bdi>
    </q>
  )
}
