// What the command line stands on: its streams, its clock and its engine, handed in so that a test can hand in others.

import type {Engine} from "../engine.ts"

/** Where the workbench is to be served. */
export type ServeOptions = {
  readonly record: string
  readonly host: string
  readonly port: number
  /** Called with the address once it answers. */
  readonly ready: (address: string) => void
}

/** Somewhere text is written. `write` returns when there is room for more. */
export type Outlet = {readonly write: (text: string) => Promise<void>}

/** The world as the command line sees it. */
export type Door = {
  readonly out: Outlet
  readonly err: Outlet
  readonly stdin: {readonly terminal: boolean; readonly bytes: () => AsyncIterable<Uint8Array>}
  /** Columns of the page, and whether colours are seen on it. */
  readonly columns: number
  readonly colours: boolean
  /** Whether somebody watches standard error on a terminal. */
  readonly watched: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** The present instant, as ISO 8601 in UTC. */
  readonly now: () => string
  readonly openEngine: () => Promise<Engine>
  /** Serves until it is told to stop. */
  readonly serve: (options: ServeOptions) => Promise<void>
}
