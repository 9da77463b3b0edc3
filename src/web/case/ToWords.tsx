import {Link} from "@tanstack/react-router"
import type {ComponentPropsWithRef} from "react"

type Props = Omit<ComponentPropsWithRef<"a">, "href" | "target"> & {
  readonly slug: string
  readonly words: {readonly document: string; readonly from: number; readonly to: number}
  /** Said where the reader is open already: the page neither jumps nor adds a step to go back. */
  readonly inPlace?: boolean
}

/** A link that opens the reader at the very words. */
export function ToWords({slug, words: {document, from, to}, inPlace = false, ...rest}: Props) {
  const params = {slug, id: document}
  return (
    <Link
      to="/cases/$slug/documents/$id"
      params={params}
      search={{from, to}}
      replace={inPlace}
      resetScroll={!inPlace}
      {...rest}
    />
  )
}
