// Labels of recorded words in a broadcast script: "CLIP / HOLM:", "((SOT - OTTO HOLT, FREED PILOT :08))", "SOUNDBITE (Spanish) OTTO HOLT, SAYING:".

import type {Span} from "../text/span.ts"

/** A clip's label: who speaks in it, the mark behind, and where the words begin. */
export type ClipLabel = {readonly at: Span; readonly colon: Span; readonly to: number}

/** The label of a clip at the head of a stretch of a text; null where none stands. `clips` are the words for one, in lower case. */
export function clipAt(text: string, {from, to}: Span, clips: ReadonlySet<string>): ClipLabel | null {
  const head = text.slice(from, Math.min(to, from + 160))
  const [whole = "", kind = "", between = "", name = "", rest = "", mark = ""] = Clip.exec(head) ?? []
  if (name === "" || !clips.has(kind.toLowerCase())) return null
  const start = from + head.indexOf(kind) + kind.length + between.length
  const end = start + name.length + rest.length
  return {
    at: {from: start, to: start + name.length},
    colon: {from: end, to: end + mark.length},
    to: from + whole.length,
  }
}

const Clip =
  /^(?:\(\( ?)?(\p{Lu}{3,})((?: ?#?\d{1,2})?(?: ?\(\p{L}+\))?(?: ?[/:–—-] ?| ))(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})((?:,[^:\n()]{0,60})?(?: ?\([^()\n]{1,40}\))?(?: ?:?\d{0,2}[:'’]\d{2}"?)?,?(?: (?:SAYING|DICE|DICIENDO))? ?)(\)\)|:)\s*/u
