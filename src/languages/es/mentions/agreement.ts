// What Spanish endings tell of whether women or men are meant.

import type {Token} from "../../../language/analysis.ts"
import type {Gender} from "../../../mentions/pack.ts"

const genderOf = (token: Token | undefined): Gender | null => {
  const [, form] = /Gender=(Fem|Masc)/.exec(token?.feats ?? "") ?? []
  return form === undefined ? null : form === "Fem" ? "female" : "male"
}

// Words of one gender for everybody: "las víctimas" may be men.
const anybody = new Set(
  `persona víctima autoridad criatura figura pareja familia fuerza tropa pieza cabeza gente policía guardia escolta vida alma celebridad
  representante integrante familiar docente agente militar miembro bebé pueblo personal`.split(/\s+/),
)

/** Whether the phrase is of women or of men alone by its article and its noun: "las detenidas", "dos hombres". */
export function formOf(tokens: readonly Token[], from: number, to: number): Gender | null {
  const head = tokens.slice(from, to).findLast(({upos}) => upos === "NOUN" || upos === "ADJ" || upos === "VERB")
  if (head === undefined || anybody.has(head.lemma)) return null
  const article = tokens.slice(from, to).find(({upos, feats}) => upos === "DET" && /Gender=/.test(feats))
  const [own, said] = [byEnding(head.lower), genderOf(article)]
  return said === null || own === null || own === said ? own : null
}

/** Whether one whom a noun tells nothing of is a woman or a man by the article: "el juez", "una testigo". */
export function byArticle(tokens: readonly Token[], from: number, head: number): Gender | null {
  if (anybody.has(tokens[head]?.lemma ?? "") || /^(?:ser|bebé|personaje|rehén|cadáver|cuerpo|estrella)$/.test(tokens[head]?.lemma ?? "")) return null // prettier-ignore
  const article = tokens.slice(from, head).find(({lower}) => /^(?:el|la|un|una|este|esta|ese|esa|aquel|aquella|otra|otro)$/.test(lower)) // prettier-ignore
  return article === undefined ? null : /a$/.test(article.lower) ? "female" : "male"
}

// "-os" and "-as" of people: nouns in "-es" and "-istas" tell nothing by themselves.
function byEnding(word: string): Gender | null {
  if (/^(?:hombres?|varones|varón|niños?|padres|esposos|hijos)$/.test(word)) return "male"
  if (/^(?:mujeres|mujer|madres|monjas|niñas?)$/.test(word)) return "female"
  if (/ist[ao]s$|tas$/.test(word)) return null
  return /[^i]as$|ias$/.test(word) ? "female" : /os$/.test(word) ? "male" : null
}

const linking = /^(?:ser|estar|seguir|continuar|permanecer|quedar|resultar|haber|mantener|encontrar|hallar)$/
const Near = 4 // words from a name to what is said of it

/** Whether what is said of a name is said of a woman or a man: "Ríos fue detenida", "Ríos continúa preso". */
export function saidOf(tokens: readonly Token[], _from: number, to: number): Gender | null {
  if (!linking.test(tokens[to]?.lemma ?? "") && !/^(?:no|ya|aún|todavía|también)$/.test(tokens[to]?.lower ?? ""))
    return null
  for (let i = to + 1; i < Math.min(to + 1 + Near, tokens.length); i++) {
    const token = tokens[i]!
    if (/^(?:VBN|JJ)/.test(token.xpos) && !/^(?:sido|estado)$/.test(token.lower)) return genderOf(token)
    if (!/^(?:AUX|ADV)$/.test(token.upos) && !linking.test(token.lemma)) return null
  }
  return null
}
