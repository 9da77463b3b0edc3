// How English sentences use a time: the word that leads it in, and what makes two times one stretch.

import {born} from "./births.ts"
import type {Token} from "../../../language/analysis.ts"
import type {TimePack} from "../../../mentions/time-pack.ts"
import type {TimeValue} from "../../../mentions/time.ts"
import type {Span} from "../../../text/span.ts"
import {Reach, direction, look} from "./time-look.ts"
import {readTimes} from "./times.ts"

type Used = ReturnType<TimePack["role"]>

/** How the words before a time use it. `runs` when it is a length that lasts up to the day of writing. */
export const role: TimePack["role"] = (tokens, at): Used => {
  const before = tokens[at.from - 1]?.lower ?? ""
  // "Has been in talks all night": the night before speaking, up to it.
  if (tokens[at.from]?.lower === "all") return {role: "during", from: at.from, runs: lasts(tokens, {...at, from: at.from + 1})} // prettier-ignore
  const use = (kind: TimeValue["role"], runs = false): Used => ({role: kind, from: at.from - 1, runs})
  switch (before) {
    case "since":
    case "from":
      return use("since")
    case "after":
      // "Shortly after five" is about five.
      return isNear(tokens[at.from - 2]) ? {role: "at", from: at.from - 2, runs: false} : use("since")
    case "starting":
    case "beginning":
      return use("since")
    case "until":
    case "till":
    case "by":
      return use("until")
    case "before":
      return isNear(tokens[at.from - 2]) ? {role: "at", from: at.from - 2, runs: false} : use("until")
    case "for":
    case "over":
    case "during":
    case "throughout":
    case "within":
      return use("during", before === "for" && lasts(tokens, at))
    default:
      return {role: "at", from: at.from, runs: false}
  }
}

const isNear = (token: Token | undefined): boolean =>
  /^(?:shortly|just|soon|immediately|moments|right)$/i.test(token?.text ?? "")

// "have been out for days", "prisoners for more than a year": a perfect, a present, or no verb at all runs on to the day of writing.
function lasts(tokens: readonly Token[], at: Span): boolean {
  for (let i = at.from - 2; i >= Math.max(0, at.from - 1 - Reach); i--) {
    const word = tokens[i]?.lower ?? ""
    if (word === "has" || word === "have" || word === "'ve" || word === "’ve") return true
    if (word === "had" || word === "was" || word === "were" || word === "will" || word === "would") return false
    if (word === "been") continue
    if (word === "," || word === ";" || word === "who" || word === "which") return true
    const token = tokens[i]
    if (token !== undefined && look(tokens, i, token) === "past") {
      // "have waited" is a perfect; "had waited" and "waited" are over.
      const helper = [i - 1, i - 2].map((at) => tokens[at]?.lower ?? "")
      return helper.some((one) => /^(?:has|have|['’]ve)$/.test(one))
    }
  }
  return true
}

/** "from X to Y", "between X and Y", "X–Y", "X to Y": where the stretch begins, or null when the two are apart. */
export const joins: TimePack["joins"] = (tokens, left, right) => {
  const between = tokens.slice(left.to, right.from).map((token) => token.lower)
  const before = tokens[left.from - 1]?.lower ?? ""
  const at = between[0] ?? ""
  if (between.length !== 1) return null
  if (
    (at === "to" || at === "until" || at === "till" || at === "through" || at === "and") &&
    (before === "from" || before === "between")
  )
    return at === "and" && before === "from" ? null : left.from - 1
  if (at === "to" || at === "through" || at === "-" || at === "–" || at === "—") return left.from
  return null
}

/** Times in English. */
export const timePack: TimePack = {read: readTimes, direction, role, joins, born}
