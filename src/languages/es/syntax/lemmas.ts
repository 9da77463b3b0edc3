// The dictionary form of a Spanish word whose tag is known.
//
// A verb is looked up among all forms of the verbs that are known; one that is not there gets the ending its tag calls for.
// Pronouns behind a verb come off first. Nouns give up their plural, adjectives their gender too, participles are verbs.

import {knownForms} from "./conjugate.ts"
import {nounLemmas, stayingAdjectives} from "./odd-lemmas.ts"

/** The lemma of `text`, tagged `upos` and `xpos`, with the features `feats`. */
export function lemmaOf(text: string, upos: string, xpos: string, feats: string): string {
  if (upos === "PROPN" || upos === "PUNCT" || upos === "SYM" || upos === "X") return text
  const lower = text.toLowerCase()
  switch (upos) {
    case "VERB":
    case "AUX":
      return verbLemma(lower, xpos, feats)
    case "NOUN":
      return xpos === "NNS" ? (nounLemmas.get(lower) ?? singular(lower)) : lower
    case "ADJ":
      return xpos === "VBN" ? verbLemma(lower, xpos, feats) : (closed.get(lower) ?? masculine(lower))
    case "DET":
    case "PRON":
      return upos === "PRON" && persons.has(lower)
        ? (persons.get(lower) ?? lower)
        : (closed.get(lower) ?? masculine(lower))
    case "ADP":
      return lower === "del" ? "de" : lower === "al" ? "a" : lower
    case "CCONJ":
      return lower === "e" ? "y" : lower === "u" ? "o" : lower
    default:
      return lower
  }
}

const pairs = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split("|")
      .flatMap((line) => {
        const [lemma = "", ...others] = line.trim().split(/\s+/)
        return [lemma, ...others].map((form): [string, string] => [form, lemma])
      }),
  )

const persons = pairs(
  "él se lo la los las le les ella ellos ellas ello sí consigo|yo me mí conmigo nos nosotros nosotras|tú te ti contigo os vosotros vosotras vos|usted ustedes",
)
const closed =
  pairs(`el la los las lo |uno un una unos unas|este esta estos estas esto éste ésta éstos éstas|ese esa esos esas eso ése ésa ésos ésas|aquel aquella aquellos aquellas aquello aquél aquélla|su sus|mi mis|tu tus
  |cual cuales|quien quienes|qué|cuál cuáles|quién quiénes|alguno algún alguna algunos algunas|ninguno ningún ninguna ningunas|cualquiera cualquier cualesquiera
  |grande gran grandes|bueno buen buena|malo mal mala|primero primer primera primeras primeros|tercero tercer tercera|santo san|mejor mejores|peor peores|mayor mayores|menor menores
  |ambos ambas|varios varias|demás demás|nada|nadie|algo|alguien|cada|tal tales|uno|sendos sendas`)

// --- verbs ---------------------------------------------------------------------------------------

let forms: ReadonlyMap<string, readonly string[]> | null = null

function verbLemma(lower: string, xpos: string, feats: string): string {
  forms ??= knownForms()
  const known = forms.get(lower)
  if (known !== undefined) return chosen(lower, known, xpos, feats)
  const bare = xpos === "VB" || xpos === "VBG" ? withoutPronouns(lower) : []
  for (const one of bare) {
    const found = forms.get(one)
    if (found !== undefined) return chosen(one, found, xpos, feats)
  }
  return guess(bare[0] ?? lower, xpos, feats)
}

// Of two verbs with one form the ending tells: "cree" is one that believes, and in the subjunctive one that creates.
function chosen(form: string, known: readonly string[], xpos: string, feats: string): string {
  const [first = ""] = known
  const ending = /(?:([aá])|[eé])[ns]?$/.exec(form)
  const subjunctive = xpos === "VBS" && feats.includes("Tense=Pres")
  if (known.length === 1 || ending === null || (!subjunctive && xpos !== "VBZ" && xpos !== "VBP")) return first
  const inA = (ending[1] !== undefined) !== subjunctive
  return known.find((one) => one.endsWith("ar") === inA) ?? first
}

const Enclitic = /(?:(?:me|te|se|nos|os)?(?:l[oae]s?)|me|te|se|nos|os)$/

// The verb without what hangs behind it, as written alone: "liberarlos", "diciéndole", "quédate".
function withoutPronouns(lower: string): string[] {
  const found = Enclitic.exec(lower)
  if (found === null || found.index < 3) return []
  const stem = lower.slice(0, found.index)
  const plain = stem.replace(/[áéíóú]/g, (vowel) => "aeiou"["áéíóú".indexOf(vowel)] ?? vowel)
  if (/[aeiíáé]r$/.test(stem) || /ndo$/.test(stem)) return /ír$/.test(stem) ? [stem] : [plain]
  return [plain, stem, `${plain}s`]
}

const tails: Readonly<Record<string, RegExp>> = {
  VBN: /(?:ad|id|íd)[oa]s?$/,
  VBG: /(?:ando|iendo|yendo)$/,
}

// A verb that is not known: the ending is taken off and that of the likeliest infinitive put on.
function guess(lower: string, xpos: string, feats: string): string {
  if (/[aeií]r$/.test(lower)) return lower
  const cut = (ending: RegExp): string => lower.replace(ending, "")
  switch (xpos) {
    case "VBN":
      return tails.VBN?.test(lower) === true ? infinitive(cut(/(?:ad|id|íd)[oa]s?$/), /ad[oa]s?$/.test(lower)) : lower
    case "VBG":
      return infinitive(cut(/(?:ando|iendo|yendo)$/), lower.endsWith("ando"))
    case "VBF":
    case "VBC":
      return cut(/(?:é|ás|á|emos|éis|án|ía|ías|íamos|íais|ían)$/)
    case "VBD":
      if (/(?:ab(?:a|as|an|ais)|ábamos)$/.test(lower)) return infinitive(cut(/(?:ab(?:a|as|an|ais)|ábamos)$/), true)
      if (/ía(?:s|n|mos|is)?$/.test(lower)) return infinitive(cut(/ía(?:s|n|mos|is)?$/), false)
      if (/(?:ió|ieron|í|iste|imos)$/.test(lower)) return infinitive(cut(/(?:ió|ieron|í|iste|imos)$/), false)
      return infinitive(spelled(cut(/(?:ó|é|aste|amos|aron)$/)), true)
    case "VBS":
      if (/(?:ara|aran|ase|asen|áramos|ásemos|aras)$/.test(lower)) return infinitive(cut(/(?:ara|aran|ase|asen|áramos|ásemos|aras)$/), true) // prettier-ignore
      if (/ie(?:ra|ran|se|sen|ras)$/.test(lower)) return infinitive(cut(/ie(?:ra|ran|se|sen|ras)$/), false)
      return infinitive(softened(cut(/(?:e|en|es|emos|a|an|as|amos)$/)), /e[nms]?(?:os)?$/.test(lower))
    default:
      return infinitive(spelled(cut(/(?:o|as|a|amos|áis|an|es|e|emos|en|imos|ís)$/)), feats.includes("Person=1") || /(?:a|as|an|amos)$/.test(lower)) // prettier-ignore
  }
}

const softened = (stem: string): string => spelled(stem.replace(/c$/, "z"))
const spelled = (stem: string): string => stem.replace(/qu$/, "c").replace(/gu$/, "g")

function infinitive(stem: string, first: boolean): string {
  if (first) return `${stem}ar`
  return `${stem}${/(?:[uñ]|[^n]d|[bprt]|pl)$/.test(stem) ? "ir" : "er"}`
}

// --- nouns and adjectives ------------------------------------------------------------------------

const accents: Readonly<Record<string, string>> = {a: "á", e: "é", i: "í", o: "ó", u: "ú"}

/** The singular of a plural noun in small letters. */
export function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith("s") || /[uiáéíóú]s$/.test(lower)) return lower
  if (!lower.endsWith("es")) return lower.slice(0, -1)
  const stem = lower.slice(0, -2)
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}z`
  if (/(?:[aeiou]|[^aeiouáéíóú][^aeiouáéíóú]|[bcfgjkmptuvqy])$/.test(stem) && !/(?:e|i)y$/.test(stem))
    return lower.slice(0, -1)
  if (/[aeio](?:n|s)$/.test(stem) && !/[áéíóú]/.test(stem) && (/[ioa]n$/.test(stem) || /[ei]s$/.test(stem)))
    return stem.replace(/([aeio])([ns])$/, (_, vowel: string, end: string) => (accents[vowel] ?? vowel) + end)
  return stem
}

function masculine(lower: string): string {
  const one = lower.endsWith("s") && lower.length > 4 ? singular(lower) : lower
  if (!one.endsWith("a") || one.endsWith("ista") || stayingAdjectives.has(one)) return one
  if (/(?:dora|tora|sora)$/.test(one)) return one.slice(0, -1)
  if (/(?:esa)$/.test(one) && !/(?:presa|densa|inmensa|intensa|ilesa|obesa|espesa|gruesa|traviesa|expresa)$/.test(one)) return `${one.slice(0, -3)}és` // prettier-ignore
  if (/(?:[iea]lona|chona|ñola)$/.test(one)) return one.endsWith("ñola") ? one.slice(0, -1) : `${one.slice(0, -3)}ón`
  return `${one.slice(0, -1)}o`
}
