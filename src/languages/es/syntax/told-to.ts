// "Comunica a la opinión pública que fueron detenidas seis personas": the "que" tells what is said, not of what public.

import type {Token} from "../../../language/analysis.ts"

const publics: ReadonlySet<string> = new Set(
  "opinión ciudadanía población público comunidad sociedad pueblo".split(" "),
)
const Near = 5 // words from the noun to the "que": "al público en general que"

/** The tokens of a sentence in which what the public is told hangs on the verb that tells it. */
export function withTold(tokens: Token[]): Token[] {
  const noun = tokens.findIndex(({lower}, i) => publics.has(lower) && /^(?:al?|la)$/.test(tokens[i - 1]?.lower ?? ""))
  if (noun < 2) return tokens
  const that = tokens.findIndex(({lower}, i) => i > noun && i <= noun + Near && lower === "que")
  const verb = tokens.findLastIndex(({upos}, i) => i < noun && i >= noun - 4 && upos === "VERB")
  if (that < 0 || verb < 0 || tokens.slice(noun + 1, that).some(({upos}) => /^(?:VERB|AUX|PUNCT)$/.test(upos))) return tokens // prettier-ignore
  return tokens.map((one, i) => {
    if (i === that) return {...one, upos: "SCONJ", xpos: "IN", rel: "mark"}
    return one.rel.startsWith("acl:relcl") && i > that && one.head <= that && one.head >= noun ? {...one, rel: "ccomp", head: verb} : one // prettier-ignore
  })
}
