// How Spanish sentences use a time: the word that leads it in, which way they look, and what makes two times one stretch.

import type {Token} from "../../../language/analysis.ts"
import {wayAround} from "../../../mentions/time-direction.ts"
import type {TimePack} from "../../../mentions/time-pack.ts"
import type {TimeValue} from "../../../mentions/time.ts"

type Used = ReturnType<TimePack["role"]>

const Reach = 14 // tokens looked at on either side for a verb
const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ""

/** How the words before a time use it. `runs` when it is a length that lasts up to the day of writing. */
export const role: TimePack["role"] = (tokens, at): Used => {
  const [before, first] = [lowerAt(tokens, at.from - 1), lowerAt(tokens, at.from)]
  const use = (kind: TimeValue["role"], from: number, runs = false): Used => ({role: kind, from, runs})
  if (before === "desde" && /^hac(?:e|ía)$/.test(first)) return use("during", at.from - 1, true)
  switch (before) {
    case "desde":
      return use("since", at.from - 1)
    case "tras":
      return use("since", at.from - 1)
    case "hasta":
      return use("until", at.from - 1)
    case "durante":
    case "por":
      return use("during", at.from - 1)
    case "de":
    case "del": {
      const word = lowerAt(tokens, at.from - 2)
      if (word === "después" || word === "partir") return use("since", word === "partir" ? at.from - 3 : at.from - 2)
      if (word === "antes") return use("until", at.from - 2)
      break
    }
    case "en":
      if (/^(?:los|las)$/.test(first)) return use("during", at.from - 1)
      break
    case "cumple":
    case "cumplen":
    case "llevan":
    case "lleva":
      return use("during", at.from, true)
    default:
  }
  return {role: "at", from: at.from, runs: false}
}

/** Which way the nearest verb looks; null when none is near. */
export const direction: TimePack["direction"] = (tokens, at) => wayAround(tokens, at, Reach, look)

function look(tokens: readonly Token[], i: number, token: Token): "past" | "future" | null {
  const word = token.lower
  if (token.xpos === "VBF" || word === "próximo" || word === "previsto" || word === "prevista" || word === "mañana")
    return "future"
  if (/^va[ns]?$/.test(word) && lowerAt(tokens, i + 1) === "a") return "future"
  if (token.xpos === "VBD") return "past"
  const perfect =
    /^(?:ha|han|he|hemos)$/.test(word) &&
    (tokens[i + 1]?.xpos === "VBN" || /[aei]do$|ho$|to$/.test(lowerAt(tokens, i + 1)))
  if (perfect) return "past"
  if (token.xpos === "VBN") return helperLooks(tokens, i)
  if (token.xpos === "VBC" && token.lemma !== "haber") return "future"
  if (token.xpos !== "") return null
  if (/(?:ará|erá|irá|drá|brá)n?$/.test(word)) return "future"
  return word.length > 3 && /(?:ó|aron|ieron|aba|aban)$/.test(word) ? "past" : null
}

// "Será liberado", "serían liberados" look forward, "habría sido liberado" back.
function helperLooks(tokens: readonly Token[], at: number): "past" | "future" {
  let i = at - 1
  while (tokens[i]?.xpos === "VBN") i--
  const helper = tokens[i]
  const ahead = helper?.xpos === "VBF" || (helper?.xpos === "VBC" && helper.lemma !== "haber")
  return ahead && helper.upos === "AUX" ? "future" : "past"
}

/** "de X a Y", "entre X y Y", "desde X hasta Y", "X-Y": where the stretch begins, or null when the two are apart. */
export const joins: TimePack["joins"] = (tokens, left, right) => {
  const between = tokens.slice(left.to, right.from).map(({lower}) => lower)
  const before = lowerAt(tokens, left.from - 1)
  if (between.length !== 1) return null
  const link = between[0] ?? ""
  if (link === "y" && before === "entre") return left.from - 1
  if ((link === "a" || link === "al" || link === "hasta") && /^(?:de|del|desde)$/.test(before)) return left.from - 1
  return link === "-" || link === "–" || link === "hasta" || link === "al" ? left.from : null
}
