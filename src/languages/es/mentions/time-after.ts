// Reads Spanish times that are counted on from what was told: "fue liberado a la semana", "murió a los tres días".

import type {Token} from "../../../language/analysis.ts"
import {exactly, type Count, type Unit} from "../../../mentions/time-meaning.ts"
import {readNumber} from "./number-words.ts"
import type {Piece} from "./time-dates.ts"
import {units} from "./time-words.ts"

const Few: Count = {exact: null, low: 2, high: null}

/** "A la semana", "al mes", "a los tres días", "a las pocas horas" at `i`, behind what happened or ahead of it; or null. */
export function readAfter(tokens: readonly Token[], i: number): Piece | null {
  const lower = (at: number): string => tokens[at]?.lower ?? ""
  const first = lower(i)
  if (first !== "a" && first !== "al") return null
  const shift = (to: number, count: Count, unit: Unit): Piece | null =>
    /^(?:del?|que|siguiente|pasad[oa]|próxim[oa]|anterior|en)$/.test(lower(to)) ? null : {to, meaning: {is: "shift", by: [{count, unit}], side: 1, from: "text", whole: false}} // prettier-ignore
  // "Trabaja 40 horas a la semana", "gana mil al mes" tell how often.
  const told = i === 0 || tokens[i - 1]?.text === "," || /^VB[DN]$/.test(tokens[i - 1]?.xpos ?? "")
  if (told && first === "a" && lower(i + 1) === "la" && lower(i + 2) === "semana") return shift(i + 3, exactly(1), "week") // prettier-ignore
  if (told && first === "al" && lower(i + 1) === "mes") return shift(i + 2, exactly(1), "month")
  if (first !== "a" || !/^l[oa]s$/.test(lower(i + 1))) return null
  const few = /^poc[oa]s$/.test(lower(i + 2))
  const number = few ? null : readNumber(tokens, i + 2)
  const at = few ? i + 3 : (number?.to ?? -1)
  const unit = at < 0 || !lower(at).endsWith("s") ? undefined : units.get(lower(at))
  // "A las dos horas" may be an hour, "a los 40 años" an age.
  const able = few ? /^(?:minute|hour|day|week|month)$/ : /^(?:day|week|month)$/
  return unit === undefined || !able.test(unit) ? null : shift(at + 1, few ? Few : number!.count, unit)
}
