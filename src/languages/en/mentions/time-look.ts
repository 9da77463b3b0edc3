// Which way an English sentence looks around a time: back or forward.

import type {Token} from "../../../language/analysis.ts"
import {wayAround} from "../../../mentions/time-direction.ts"
import type {TimePack} from "../../../mentions/time-pack.ts"

/** Tokens looked at on either side of a time for a verb. */
export const Reach = 14 // tokens looked at on either side for a verb

const future = new Set([
  "will",
  "'ll",
  "’ll",
  "shall",
  "would",
  "wo",
  "gonna",
  "upcoming",
  "scheduled",
  "due",
  "slated",
  "tomorrow",
])
const planned = new Set([
  "expected",
  "set",
  "planned",
  "plans",
  "plan",
  "hopes",
  "intends",
  "expects",
  "likely",
  "begin",
  "expires",
  "until",
  "deadline",
  "going",
])
const moving = new Set(["leave", "arrive", "return", "come", "go", "fly", "travel", "depart", "move", "meet"])
const putOff = new Set("adjourned postponed deferred rescheduled moved extended remanded prolonged".split(" "))
const now = new Set(["is", "are", "am", "'m", "’m", "'re", "’re", "'s", "’s"])
const past = new Set(
  `was were had did said told asked began became came found gave got held kept knew left led lost made met paid put ran rose fell saw
  sent spoke stood took thought went won wrote brought bought built broke drove fled shot struck grew`.split(/\s+/),
)

/** Which way the nearest verb looks, or the word that leads a time in; null when none is near. */
export const direction: TimePack["direction"] = (tokens, at) => {
  if (tokens[at.from - 1]?.lower === "since") return "past"
  // "Adjourned to 2 September", "postponed until Monday".
  if (/^(?:to|until|till)$/.test(tokens[at.from - 1]?.lower ?? "") && putOff.has(tokens[at.from - 2]?.lower ?? "")) return "future" // prettier-ignore
  // "We can get him out by Tuesday": a day by which something is to be done, where no verb looks back.
  return wayAround(tokens, at, Reach, look) ?? (tokens[at.from - 1]?.lower === "by" ? "future" : null)
}

/** Which way one token looks: a past verb, a word of things to come, or null. */
export function look(tokens: readonly Token[], i: number, token: Token): "past" | "future" | null {
  const word = token.lower
  const may = token.text === "may" || token.text === "might"
  // "May have left", "would not have left": what lies behind.
  if ((may || word === "would") && hasHave(tokens, i + 1)) return "past"
  if (future.has(word) || may) return "future"
  // "We are leaving on Thursday".
  if (token.xpos === "VBG" && moving.has(token.lemma) && now.has(tokens[i - 1]?.lower ?? "")) return "future"
  const to =
    word === "to" &&
    /^(?:expected|scheduled|set|due|plans?|planned|slated|hopes?|intends?|likely|going|is|are|has|have)$/.test(
      tokens[i - 1]?.lower ?? "",
    )
  if (to || (planned.has(word) && tokens[i + 1]?.lower === "to")) return "future"
  if (past.has(word)) return tokens[i - 1]?.lower === "be" ? null : "past" // "will be brought"
  if (token.xpos !== "") return token.xpos === "VBD" ? "past" : null
  return word.length > 4 && word.endsWith("ed") ? "past" : null
}

function hasHave(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  return next?.lower === "have" || (next?.upos === "PART" && tokens[from + 1]?.lower === "have")
}
