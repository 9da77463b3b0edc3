// Where a record keeps the bytes of its captures.

/** Bytes under the name of their SHA-256. */
export type Blobs = {
  /** Keeps `bytes`, whose SHA-256 is `id`. Returns once they are on disk; true when they were not there before. */
  readonly put: (id: string, bytes: Uint8Array) => Promise<boolean>
  /** The bytes, or null when there are none. They are as they lie: the caller compares their hash. */
  readonly get: (id: string) => Promise<Uint8Array | null>
  /** Names of what lies here and is no finished capture, and the ids of those that are. */
  readonly list: () => AsyncIterable<{readonly id: string} | {readonly stray: string}>
}
