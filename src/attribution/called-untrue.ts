// What somebody calls untrue, behind or before the words that call it so: whoever does, denies it.

import {isMark, type Line, type Run} from "./line.ts"
import type {AttributionPack, CueVerb} from "./pack.ts"
import {hasFinite, phraseBeginning} from "./phrase.ts"

/** "Calificó de falso que el puente cayera", "tachó de falsa la versión de que cayó": what is called so behind the words at `start`; null when nothing is. */
export function calledUntrue(line: Line, start: number, room: Run, sense: CueVerb, {untrue, words}: AttributionPack) {
  // "De «rumor» la noticia", "de una mentira más que", "de totalmente falsa la versión"
  const passed = (at: number): boolean => /^(?:DET|ADJ|ADV|PUNCT)$/.test(line.tokens[at]?.upos ?? "") && !words.not.has(line.lower[at] ?? "") // prettier-ignore
  let at = start + 1
  while (at < start + 4 && passed(at) && !untrue.has(line.lower[at] ?? "")) at++
  if (!untrue.has(line.lower[at] ?? "")) return null
  let behind = at + 1
  while (behind < at + 3 && (isMark(line.tokens[behind]?.text ?? "") || /^(?:ADJ|ADV)$/.test(line.tokens[behind]?.upos ?? ""))) behind++ // prettier-ignore
  if (behind + 1 >= room.to) return null
  const denying: CueVerb = {...sense, act: "deny", polarity: "-"}
  if (words.that.has(line.lower[behind] ?? "")) return {from: behind + 1, frame: "clause", sense: denying} as const
  const thing = phraseBeginning(line, behind, room.to)
  return thing === null ? null : ({from: behind, frame: "noun", sense: denying} as const)
}

/** "Called the report that the clinic was hit a lie": where the words begin that call so a thing with a clause of its own; or null. */
export function verdictBehind(
  line: Line,
  object: Run,
  to: number,
  {frames}: CueVerb,
  {untrue, words}: AttributionPack,
): number | null {
  // prettier-ignore
  let end = to
  while (end > object.to && line.tokens[end - 1]!.upos === "NOUN" && !untrue.has(line.lower[end - 1]!)) end-- // "fake news"
  if (isMark(line.tokens[end - 1]?.text ?? "")) end--
  if (!untrue.has(line.lower[end - 1] ?? "")) return null
  let from = end - 1
  while (!words.as.has(line.lower[from - 1] ?? "") && from > object.to && (/^(?:DET|ADJ|ADV|CCONJ)$/.test(line.tokens[from - 1]!.upos) || isMark(line.tokens[from - 1]!.text))) from-- // prettier-ignore
  const as = words.as.has(line.lower[from - 1] ?? "")
  if (as ? !frames.has("a") : !frames.has("c")) return null
  const thing = as ? from - 1 : from
  return hasFinite(line, object.from, thing) ? thing : null
}
