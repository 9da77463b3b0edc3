// Sheets and forms: behind "Name: RUIZ, Ana" the fields are about her, up to the next name or the next sheet.

import {behindLabel} from "../mentions/name-fields.ts"
import type {Mention} from "../mentions/mention.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

/** Whom the sheet is about that a row stands in, where `before` is whom it was about up to the row, which opens a block. */
export function sheetOf(
  {tokens, lower, phrases}: Row,
  before: Mention | null,
  {nameLabels}: ClaimPack,
): Mention | null {
  const named = behindLabel(lower, nameLabels)
  if (named >= 0 && !tokens.some(({upos, xpos}) => upos === "AUX" || /^VB[DPZFCS]$/.test(xpos))) {
    const people = phrases.filter(({from, mention}) => from >= named && mention?.kind === "person" && mention.form === "name") // prettier-ignore
    return people[0]?.mention ?? null
  }
  // "SHEET 0312", "Case 4": a line that is neither a field nor a sentence begins another one.
  const field = lower.slice(0, Label).includes(":")
  return field || /^[.!?;…]$/.test(tokens.at(-1)?.text ?? "") ? before : null
}

const Label = 12 // tokens in which a field has its colon
