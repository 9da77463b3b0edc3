// Sources without a name: "a source close to the talks", "two neighbours".

import {overlaps, type Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"
import {headOf, mentionsIn} from "./carrier.ts"

/** Whether a source is only "a source", "witnesses", "two neighbours": no name, and nobody the reader could find. */
export function isUnnamed(scene: Scene, at: Span, words: string): boolean {
  const list = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== "")
  const first = list[0] ?? ""
  const {pack} = scene
  const core = list.slice(0, (words.replace(/,.*$/s, "").match(/[\p{L}\p{N}'’-]+/gu) ?? []).length)
  const head = headOf(scene, at)
  const noun = scene.document.text.slice(head.from, head.to).toLowerCase()
  if (pack.words.someOf.has(first) && noun.endsWith("s")) return true // "several outlets"
  // "Women outside said", "the gossips claim": people without a name, when no word tells which ones.
  if (pack.people.has(noun) && (/^\p{L}+$/u.test(words.slice(0, head.to - at.from)) || pack.anonymous.has(noun))) return true // prettier-ignore
  // "One of its officials": which one is not told.
  if (scene.placeOf(at.from)?.line.words.counts.has(first) && scene.pack.phrases.of.has(list[1] ?? "")) return true
  // "A form", "the register": a paper tells by itself.
  if (pack.papers.has(noun)) return false
  // "A local radio station" is no witness.
  if (pack.media.has(noun) && !pack.documents.has(noun) && !list.some((word) => pack.withheld.has(word))) return false
  if (
    core.some((word) => pack.anonymous.has(word) || pack.unofficial.has(word)) ||
    pack.documents.has(list[list.length - 1] ?? "")
  )
    return true
  if (list.some((word, i) => pack.withheld.has(word) || pack.unverified.has(word) || pack.unverified.has(`${list[i - 1] ?? ""} ${word}`))) return true // prettier-ignore
  if (isBody(scene, at)) return false
  if (pack.indefinite.has(first)) return true
  // "The interpreter": somebody in passing, whom only a calling tells.
  return pack.callings.has(noun)
}

/** Whether a source is a pronoun and nothing else. */
export function isPronoun(scene: Scene, at: Span): boolean {
  const place = scene.placeOf(at.from)
  const token = place?.line.tokens[place.token]
  return token?.upos === "PRON" && at.to <= token.to
}

function isBody(scene: Scene, at: Span): boolean {
  const head = headOf(scene, at)
  return mentionsIn(scene, at).some(({kind, ...one}) => kind === "organization" && overlaps(one.head, head))
}
