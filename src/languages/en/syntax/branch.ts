// A sentence as its mending looks at it, and what hangs together in it.

/** A token while its sentence is mended. `head` is the index of its governor, −1 for the root. */
export type Read = {readonly text: string; readonly upos: string; xpos: string; head: number; rel: string}

/** Whether token `i` hangs, by however many steps, on token `top`, or is it. */
export function hangsOn(tokens: readonly Read[], i: number, top: number): boolean {
  let at = i
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    if (at === top) return true
    at = tokens[at]!.head
  }
  return false
}

/** The first and the last index of the unbroken stretch around token `top` that hangs on it. */
export function branchOf(tokens: readonly Read[], top: number): {readonly from: number; readonly to: number} {
  let [from, to] = [top, top]
  while (from > 0 && hangsOn(tokens, from - 1, top)) from--
  while (to + 1 < tokens.length && hangsOn(tokens, to + 1, top)) to++
  return {from, to}
}

/** The indices of the tokens that hang on token `top` directly, by a relation that `rel` fits. */
export function hangingOn(tokens: readonly Read[], top: number, rel: RegExp): number[] {
  const found: number[] = []
  tokens.forEach((token, i) => {
    if (token.head === top && rel.test(token.rel)) found.push(i)
  })
  return found
}

/** Whether a verb states a tense, by itself or by what helps it. */
export function isFinite(tokens: readonly Read[], verb: number): boolean {
  if (/^VB[DPZ]$/.test(tokens[verb]!.xpos)) return true
  return hangingOn(tokens, verb, /^(?:aux|cop)/).some((i) => /^(?:VB[DPZ]|MD)$/.test(tokens[i]!.xpos))
}
