// What the coder of events looks at: a sentence, who acts, who is acted upon, and the words that join them in the tree.

import type {Token} from "../../language/analysis.ts"

/** Tokens `from` to before `to` of a sentence. */
export type Stretch = {readonly from: number; readonly to: number}

/**
 * A sentence with who acts and who is acted upon, where known. `path` holds the tokens that join them in the tree, in
 * order: up from the source, down to the target; `top` is its highest, −1 when there is none.
 */
export type Sight = {
  readonly tokens: readonly Token[]
  readonly source: Stretch | null
  readonly target: Stretch | null
  readonly sourceHead: number
  readonly targetHead: number
  readonly path: readonly number[]
  readonly top: number
}

/** The sight of an event. `at` is the token that tells it where that is known; without anybody, the path is that alone. */
export function makeSight(
  tokens: readonly Token[],
  source: Stretch | null,
  target: Stretch | null,
  at: number | null = null,
): Sight {
  const sourceHead = headOf(tokens, source)
  const targetHead = headOf(tokens, target)
  const {path, top} = joining(tokens, sourceHead, targetHead)
  const outside = path.filter((i) => !within(i, source) && !within(i, target))
  const told = at === null || outside.includes(at) ? outside : [...outside, at]
  return {tokens, source, target, sourceHead, targetHead, path: told, top: top < 0 ? (at ?? -1) : top}
}

/** Whether token `i` stands in a stretch. */
export function within(i: number, stretch: Stretch | null): boolean {
  return stretch !== null && stretch.from <= i && i < stretch.to
}

/** The tokens that a span of the text touches; null when it touches none. */
export function stretchOf(
  tokens: readonly Token[],
  span: {readonly from: number; readonly to: number},
): Stretch | null {
  let [from, to] = [-1, -1]
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.from >= span.to || tokens[i]!.to <= span.from) continue
    if (from < 0) from = i
    to = i + 1
  }
  return from < 0 ? null : {from, to}
}

// The first word of a stretch that hangs on a word outside it.
function headOf(tokens: readonly Token[], stretch: Stretch | null): number {
  if (stretch === null) return -1
  for (let i = stretch.from; i < stretch.to; i++) {
    const token = tokens[i]
    if (token === undefined || /^(?:PUNCT|ADP|DET)$/.test(token.upos)) continue
    if (!within(token.head, stretch)) return i
  }
  return stretch.from
}

function joining(tokens: readonly Token[], source: number, target: number): {path: number[]; top: number} {
  const left = upwards(tokens, source)
  const right = upwards(tokens, target)
  if (left.length === 0 || right.length === 0) {
    const path = [...left, ...right].slice(0, 2)
    return {path, top: path[1] ?? -1}
  }
  const top = left.find((i) => right.includes(i)) ?? -1
  return {path: [...left.slice(0, left.indexOf(top) + 1), ...right.slice(0, right.indexOf(top)).reverse()], top}
}

function upwards(tokens: readonly Token[], from: number): number[] {
  const found: number[] = []
  for (let i = from; i >= 0 && found.length < tokens.length; i = tokens[i]?.head ?? -1) found.push(i)
  return found
}
