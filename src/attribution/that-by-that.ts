// "The deponent states: That he was driving. That he saw nobody." – sentences that go on with what one verb says.

import type {Draft} from "./draft.ts"
import {spanOf, type Line} from "./line.ts"
import {hasFinite, isFinite} from "./phrase.ts"
import {trimEnd} from "./clause.ts"
import type {Scene} from "./scene.ts"
import type {Span} from "../text/span.ts"

/** A clause that ends its sentence, with those of the sentences behind it that open with "That" and have no main clause of their own. */
export function withThats(scene: Scene, draft: Draft): Draft {
  const last = draft.content.at(-1)
  const end = last === undefined || !draft.rule.startsWith("clause") ? null : scene.placeOf(last.to - 1)
  if (last === undefined || end === null || !closes(end.line, end.token)) return draft
  const more: Span[] = []
  for (let next = scene.lines[end.line.index + 1]; next !== undefined; next = scene.lines[next.index + 1]) {
    const words = thatClause(scene, next)
    if (words === null || next.block > end.line.block + more.length + 1) break
    more.push(words)
  }
  return more.length === 0 ? draft : {...draft, content: [...draft.content, ...more], phrase: true}
}

// Nothing but marks stands behind a token.
const closes = ({tokens}: Line, at: number): boolean => tokens.slice(at + 1).every(({upos}) => upos === "PUNCT")

function thatClause({pack}: Scene, line: Line): Span | null {
  // "Y que no ha vuelto": a word that joins may open it.
  const at = line.tokens[0]?.upos === "CCONJ" ? 1 : 0
  const [that, next] = line.tokens.slice(at)
  if (
    that === undefined ||
    next === undefined ||
    !pack.words.that.has(that.lower) ||
    !/^\p{Lu}/u.test(line.tokens[0]!.text)
  )
    return null
  // "That he was lying was plain": there the clause is the subject of another verb.
  const marks =
    that.rel === "mark" || (that.upos === "SCONJ" && line.tokens.filter((_, i) => isFinite(line, i)).length < 2)
  const opens = marks && line.tokens[that.head]?.head === -1 && line.quote[0] === -1
  if (!opens || !hasFinite(line, at + 1, line.tokens.length)) return null
  return spanOf(line, {from: at + 1, to: trimEnd(line, at + 1, line.tokens.length)})
}
