import {dayOf} from "../text/stamps.ts"
import type {CaseIndex} from "./case-index.ts"
import {useNames} from "./names.ts"

/** What a document is called: its outlet and its day, which is never broken over lines. */
export function DocumentName({index, id}: {readonly index: CaseIndex; readonly id: string}) {
  const names = useNames(index)
  const published = index.document.get(id)?.published ?? null
  return (
    <>
      <bdi>{names.outlet(id)}</bdi>
      {published !== null && (
        <>
          , <time dateTime={published}>{dayOf(published)}</time>
        </>
      )}
    </>
  )
}
