// A bare answer: "Eleven.", "In Sola, on Thursday.", "No.", "She was."

import type {Polarity} from "../attribution/attribution.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, type Row} from "./row.ts"
import {isHelper} from "./verb-group.ts"

const Longest = 16 // tokens of a bare answer

/** A bare answer: tokens `from` to before `to` of its row; what it affirms or denies by a word alone, else null. */
export type Reply = {readonly row: Row; readonly from: number; readonly to: number; readonly polarity: Polarity | null}

/** The bare answer that a row begins with: no verb, or nothing but "she was"; null where it tells more. */
export function replyIn(row: Row | undefined, pack: ClaimPack): Reply | null {
  if (row === undefined) return null
  let from = 0
  while (row.tokens[from]?.upos === "PUNCT") from++
  let to = from
  while (to < row.tokens.length && !/^[.!?;:"”»–—]$/.test(row.lower[to] ?? "")) to++
  if (to === from || to - from > Longest || row.lower[to] === "?" || row.lower[to] === ":") return null
  const word = row.lower[from] ?? ""
  const alone = to === from + 1 || row.lower[from + 1] === ","
  if (alone && pack.yes.has(word)) return {row, from, to, polarity: "+"}
  if (alone && (pack.no.has(word) || pack.none.has(word))) return {row, from, to, polarity: "-"}
  // "She was.", "they were not".
  const denied = pack.not.has(row.lower[to - 1] ?? "")
  const helper = to - (denied ? 2 : 1)
  if (helper === from + 1 && row.tokens[from]?.upos === "PRON" && isHelper(row, helper, pack)) return {row, from, to, polarity: denied ? "-" : "+"} // prettier-ignore
  for (let i = from; i < to; i++) if (isTensed(row, i) || row.tokens[i]?.upos === "VERB") return null
  return {row, from, to, polarity: null}
}

/** Words that open questions of who, how many, when and where; those of how many may be two. */
export type Wanted = Readonly<Record<"who" | "many" | "time" | "place", ReadonlySet<string>>>

/** What the question that begins at token `start` asks for; null where it asks whether something is so. */
export function wantedIn({lower}: Row, start: number, {wanted}: ClaimPack): keyof Wanted | null {
  const [one, two] = [lower[start] ?? "", `${lower[start] ?? ""} ${lower[start + 1] ?? ""}`]
  return (["who", "many", "time", "place"] as const).find((kind) => wanted[kind].has(one) || wanted[kind].has(two)) ?? null // prettier-ignore
}
