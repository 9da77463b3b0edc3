// How far a mention reaches by GUM's rules, worked out from our own tree: all that hangs on its head but what joins it
// to the rest of the sentence. Our readings keep a shorter phrase, so that a voice is not half a sentence.

import type {Token} from "../../src/language/analysis.ts"

const Joining =
  /^(?:case|cc|conj|cop|appos|discourse|parataxis|reparandum|dislocated|vocative|mark|aux|aux:pass|punct|nsubj:outer|expl|cc:preconj|advcl)$/
const OfClause = /^(?:nsubj|nsubj:pass|csubj|advmod|obl|obl:tmod|obl:unmarked|expl|advcl|advcl:relcl|ccomp|obj|xcomp)$/

/** The tokens `from` to before `to` of a mention headed at token `head` of a sentence. */
export function extentOf(tokens: readonly Token[], head: number): {readonly from: number; readonly to: number} {
  const children = childrenOf(tokens)
  const predicate = (children[head] ?? []).some((one) => tokens[one]?.rel === "cop")
  let [from, to] = [head, head]
  const waiting = (children[head] ?? []).filter((one) => {
    const rel = tokens[one]?.rel ?? ""
    if (Joining.test(rel) && !(rel === "case" && isPossessive(tokens[one]))) return false
    return !(predicate && OfClause.test(rel))
  })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    from = Math.min(from, next)
    to = Math.max(to, next)
    waiting.push(...(children[next] ?? []))
  }
  while (from < head && tokens[from]?.upos === "PUNCT" && !/^["“‘'(]$/.test(tokens[from]?.text ?? "")) from++
  while (to > head && tokens[to]?.upos === "PUNCT" && !/^["”’')\]]$/.test(tokens[to]?.text ?? "")) to--
  return {from, to: to + 1}
}

// "'s" belongs to the owner's phrase in GUM.
function isPossessive(token: Token | undefined): boolean {
  return token?.xpos === "POS"
}

/** The token of `from` to before `to` that no other one of them governs; the last such one. */
export function governorOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const head = tokens[i]?.head ?? -1
    if ((head < from || head >= to) && tokens[i]?.upos !== "PUNCT") return i
  }
  return to - 1
}

const known = new WeakMap<readonly Token[], readonly (readonly number[])[]>()

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const kept = known.get(tokens)
  if (kept !== undefined) return kept
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]?.push(i)
  })
  known.set(tokens, children)
  return children
}
