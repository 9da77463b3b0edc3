// How one language tells a kind of happening: its words, with sentences that must and must not be found.

import type {Example, Frame, Happening} from "../claims/happening.ts"

/** What a language adds to a kind of happening; see `claims/happening.ts` for each part. */
export type Told = {
  readonly frames: readonly Frame[]
  readonly examples: readonly Example[]
  readonly counterExamples: readonly string[]
}

/** The kind with another language's words beside its own; the kind itself where the language has none for it. */
export function alsoIn(code: string, happening: Happening, told: Told | undefined): Happening {
  if (told === undefined) return happening
  return {
    ...happening,
    frames: {...happening.frames, [code]: told.frames},
    examples: {...happening.examples, [code]: told.examples},
    counterExamples: {...happening.counterExamples, [code]: told.counterExamples},
  }
}
