// What a format reads out of its bytes, before it is called a document.

import type {FaultView} from "../base/fault.ts"
import type {Stamp} from "../base/instant.ts"
import type {Block} from "../text/document.ts"
import type {SourceMap} from "../text/source-map.ts"

/** What a page states about itself; null when it does not. */
export type Stated = {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: Stamp | null
  readonly language: string | null
  readonly url: string | null
}

/** Nothing stated. */
export const unstated: Stated = {title: null, outlet: null, byline: null, published: null, language: null, url: null}

/** One text with its blocks, its way back to the decoded source, and what was stated about it. */
export type Draft = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: SourceMap
  readonly stated: Stated
}

/** The drafts found in one capture and what went wrong while they were read. */
export type Drafts = {readonly drafts: readonly Draft[]; readonly faults: readonly FaultView[]}

/**
 * One format. `sniff` looks at the first 4,096 bytes, read as Latin-1, and tells whether they can only be this
 * format. `open` gets the bytes and the name to use in faults; it throws a Fault on what cannot be used.
 */
export type Format = {
  readonly name: string
  readonly label: {readonly en: string; readonly es: string}
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  readonly sniff: (head: string) => boolean
  readonly open: (bytes: Uint8Array, name: string) => Promise<Drafts>
}
