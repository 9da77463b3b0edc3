// "Recibió al fiscal Mora, quien pidió tiempo y dijo": behind a comma "quien" opens a clause that adds what is told of
// somebody, and what "y" joins to it with no comma between goes on about them, whatever the tree says.

import type {Token} from "../../../language/analysis.ts"

const opening: ReadonlySet<string> = new Set(["quien", "quienes"])
const joining: ReadonlySet<string> = new Set(["y", "e", "pero"])
const Reach = 30 // tokens of such a clause

/** The tokens of a sentence in which a verb joined to a clause of "quien" hangs on that clause's verb. */
export function withWhom(tokens: Token[]): Token[] {
  const who = tokens.findIndex(
    ({lower, upos}, i) => opening.has(lower) && upos === "PRON" && tokens[i - 1]?.text === ",",
  )
  const verb = tokens[who]?.head ?? -1
  if (who < 0 || verb < who || tokens[verb]?.rel.startsWith("acl") !== true) return tokens
  const end = tokens.findIndex(({text}, i) => i > verb && (/^[,;:.—–)]$/.test(text) || i > verb + Reach))
  const of = (i: number): boolean => i > verb && (end < 0 || i < end)
  return tokens.map((one, i) => {
    const joined = of(i) && one.rel === "conj" && one.head >= 0 && one.head < who && /^VB[DZPFC]$/.test(one.xpos)
    const alike = joined && one.xpos === tokens[verb]?.xpos && numberOf(one) === numberOf(tokens[verb])
    return alike && opensWith(tokens, i, verb) ? {...one, head: verb} : one
  })
}

const numberOf = (token: Token | undefined): string | undefined => /Number=(\w+)/.exec(token?.feats ?? "")?.[1]

// Nobody is named between "y" and the verb: pronouns that lean on it, helpers and adverbs may stand there.
function opensWith(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at - 1; i > verb; i--) {
    if (joining.has(tokens[i]?.lower ?? "")) return true
    if (!/^(?:PRON|AUX|ADV)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}
