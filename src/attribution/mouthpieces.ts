// A spokesman without a name is the body he speaks for: "a spokesman for Norlake Mining", "the army's spokesman".

import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"

const Reach = 80 // units behind the word for a mouthpiece in which its body is named

/** The body that the words from an offset on say somebody speaks for, or null. */
export function bodySpokenFor(
  {document: {text}, mentionsAt, pack}: Scene,
  from: number,
  entityOf: ReadonlyMap<string, Entity>,
): Entity | null {
  const words = /^[^,.;:]*/.exec(text.slice(from, from + 2 * Reach))?.[0] ?? ""
  const mouth = [...words.matchAll(/\p{L}+/gu)].slice(0, 6).find(([word]) => pack.mouthpieces.has(word.toLowerCase()))
  if (mouth === undefined) return null
  const start = from + mouth.index
  const end = start + mouth[0].length
  const bodyAt = (span: Span, fits: (one: Mention) => boolean): Entity | null => {
    const found = mentionsAt(span).find((one) => one.kind === "organization" && one.form !== "pronoun" && fits(one))
    return found === undefined ? null : (entityOf.get(found.id) ?? null)
  }
  // No more than "for the" or "de la" between them.
  const behind = bodyAt({from: end, to: end + Reach}, ({span}) => /^\s+\p{Ll}{2,4}\s+(?:\p{Ll}{2,4}\s+)?$/u.test(text.slice(end, span.from))) // prettier-ignore
  return behind ?? bodyAt({from, to: start}, ({span}) => span.from >= from && /^['’]s?\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(span.to, start))) // prettier-ignore
}
