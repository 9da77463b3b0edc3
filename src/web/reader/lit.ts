// What is lit: an attribution with its words, or one claim of it. Words light their card and a card lights its words.

import type {Piece} from "../text/pieces.ts"

/** What is pointed at or has the focus. `from` tells which side: a card asked for by the text comes into view. */
export type Lit = {
  readonly attribution: string | null
  readonly claim: string | null
  readonly from: "text" | "cards"
}

/** Nothing is lit. */
export const dark: Lit = {attribution: null, claim: null, from: "text"}

/** Whether what is lit lies over a piece. */
export function isLit({marks}: Piece, {attribution, claim}: Lit): boolean {
  return marks.some(({kind, id}) => (claim === null ? kind !== "claim" && kind !== "trigger" && id === attribution : id === claim)) // prettier-ignore
}

/** What pointing at a piece lights: a claim by its trigger, else the innermost attribution. */
export function litBy({marks}: Piece, claimOf: (claim: string) => string | null): Lit {
  const trigger = marks.findLast(({kind}) => kind === "trigger")
  if (trigger !== undefined) return {attribution: claimOf(trigger.id), claim: trigger.id, from: "text"}
  const spoken = marks.filter(({kind}) => kind === "source" || kind === "cue" || kind === "content")
  const inner = spoken.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]
  return {attribution: inner?.id ?? null, claim: null, from: "text"}
}
