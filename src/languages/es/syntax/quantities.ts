// "Medio centenar de opositores salió": the people are the head, not the number of them.
//
// Spanish treebanks hang the noun on the word for its number. Who was freed is then a number; so the two change places,
// and number and preposition hang on the noun as they do in "cincuenta opositores".

import type {Token} from "../../../language/analysis.ts"

const numbers: ReadonlySet<string> = new Set(
  `decena docena quincena veintena treintena cuarentena cincuentena centenar millar decenas docenas centenares cientos miles millares millón millones par
  mayoría minoría resto puñado`.split(/\s+/),
)

/** The tokens of a sentence with nouns above the words that count them. */
export function raiseCounted(tokens: readonly Token[]): Token[] {
  const raised = [...tokens]
  let children: number[][] | null = null
  tokens.forEach((number, i) => {
    const lower = number.lower
    const half = lower === "centenar" && tokens[i - 1]?.lower === "medio"
    if (!numbers.has(lower) || tokens[i + 1]?.lower !== "de") return
    const noun = nounAfter(tokens, i + 2)
    if (noun < 0) return
    const first = half ? i - 1 : i
    // What the whole hangs on: the head of the first of the counting words that is not one of them.
    const inside = (at: number): boolean => at >= first && at <= noun
    const top = [i, first, noun].find((at) => !inside(tokens[at]?.head ?? -1))
    const over = top === undefined ? undefined : tokens[top]
    const [counted] = [tokens[noun]]
    if (over === undefined || counted === undefined) return
    children ??= childrenOf(tokens)
    for (const k of [...children[i]!, ...(half ? children[first]! : [])]) raised[k] = {...raised[k]!, head: noun}
    raised[noun] = {...counted, head: over.head, rel: over.rel}
    raised[i] = {...number, upos: "NOUN", xpos: lower.endsWith("s") ? "NNS" : "NN", head: noun, rel: "nummod"}
    if (half) raised[first] = {...tokens[first]!, upos: "NUM", xpos: "CD", lemma: "medio", head: noun, rel: "nummod"}
    raised[i + 1] = {...tokens[i + 1]!, head: i, rel: "fixed"}
  })
  return raised
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({head}, i) => children[head]?.push(i))
  return children
}

// The noun that is counted, past its article and what stands before it; −1 when there is none.
function nounAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token?.upos === "NOUN" || token?.upos === "PROPN") return i
    if (token === undefined || !/^(?:DET|ADJ|NUM)$/.test(token.upos)) return -1
  }
  return -1
}
