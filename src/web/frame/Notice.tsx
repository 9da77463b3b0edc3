import type {ReactNode} from "react"
import {PageHead} from "./PageHead.tsx"

/** A page that has something to say instead of something to show. */
export function Notice({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <>
      <PageHead title={title} />
      <div role="alert">{children}</div>
    </>
  )
}
