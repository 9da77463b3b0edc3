// Spanish cues: verbs, nouns, adverbs and set phrases that make somebody answer for a stretch of text.

import type {Act, Certainty} from "../../../attribution/attribution.ts"
import type {CueNoun, CuePhrase, CueVerb} from "../../../attribution/pack.ts"
import type {Token} from "../../../language/analysis.ts"
import {nounForms, verbForms} from "../claims/forms.ts"
import {verbTable} from "./verbs.ts"

const acts: ReadonlySet<string> = new Set<Act>(["say", "confirm", "deny", "accuse", "demand", "promise", "offer", "reject", "believe", "ask", "welcome", "silence"]) // prettier-ignore
const degrees: ReadonlySet<string> = new Set<Certainty>(["certain", "probable", "possible", "unknown"])

/** A verb as the table has it; `reflexive` ones are themselves only with "se" before or on them ("se negó a"). */
type Listed = CueVerb & {readonly reflexive: boolean}

/** Every cue verb by each form of its first word, those of several words and those with "se" first. */
const byForm: ReadonlyMap<string, readonly Listed[]> = readVerbs(verbTable)

const reflexives = new Set(["se", "me", "nos", "te"])

/** The verbs a token can be a form of, with words that must follow it; [] when it is none. */
export function verbsAt(tokens: readonly Token[], at: number): readonly CueVerb[] {
  const token = tokens[at]
  if (token === undefined) return []
  const word = token.lower
  const known = byForm.get(word)
  if (known === undefined) return []
  // "Pedimos disculpas" asks for nothing.
  if (/^(?:disculpas|perdón)$/.test(tokens[at + 1]?.lower ?? "")) return known.filter(({after}) => after.length > 0 && after[0] === tokens[at + 1]?.lower) // prettier-ignore
  const own = /(?:r|ndo)se$/.test(word) || reflexives.has(before(tokens, at))
  return known.filter(
    ({after, reflexive}) => (!reflexive || own) && after.every((one, i) => tokens[at + 1 + i]?.lower === one),
  )
}

// The word before a verb's helpers: "se" of "se ha negado".
function before(tokens: readonly Token[], at: number): string {
  let i = at - 1
  while (i >= 0 && tokens[i]?.upos === "AUX") i--
  return tokens[i]?.lower ?? ""
}

function readVerbs(table: string): ReadonlyMap<string, readonly Listed[]> {
  const verbs = new Map<string, Listed[]>()
  const seen = new Set<string>()
  for (const line of table.trim().split("\n")) {
    const fields = line.trim().split(/\s+/)
    const at = fields.findIndex((field, i) => i > 0 && acts.has(field))
    if (at < 1) continue
    const words = fields.slice(0, at)
    const [first = "", ...after] = words
    const rest = fields.slice(at + 1)
    const frames = rest.filter((field) => /^[sSNwqngtoTcapm]$/.test(field))
    const prepositions = rest
      .filter((field) => (/^\+?[a-z]{2,}$/.test(field) || field === "+a" || field === "=a") && !degrees.has(field))
      .map((field) => field.replace("=", ""))
    const reflexive = first.endsWith("rse")
    const verb: Listed = {
      lemma: words.join(" "),
      after,
      reflexive,
      act: fields[at] as Act,
      frames: new Set(frames) as CueVerb["frames"],
      direct: new Set(prepositions.filter((one) => !one.startsWith("+")).flatMap(contracted)),
      indirect: new Set(
        prepositions
          .filter((one) => one.startsWith("+"))
          .map((one) => one.slice(1))
          .flatMap(contracted),
      ),
      clauseOnly: rest.includes("!"),
      apart: new Set(rest.filter((field) => field.startsWith("~")).map((field) => field.slice(1))),
      polarity: rest.includes("-") ? "-" : "+",
      certainty: (rest.find((field) => degrees.has(field)) ?? "certain") as Certainty,
    }
    const key = `${verb.lemma} ${verb.act}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const form of verbForms(reflexive ? first.slice(0, -2) : first)) {
      const list = [...(verbs.get(form) ?? []), verb]
      verbs.set(form, list.sort((a, b) => rank(b) - rank(a))) // prettier-ignore
    }
  }
  return verbs
}

function rank({after, reflexive}: Listed): number {
  return after.length * 2 + (reflexive ? 1 : 0)
}

// "de" is also written into "del".
function contracted(one: string): string[] {
  return one === "de" ? ["de", "del"] : one === "a" ? ["a", "al"] : [one]
}

const nounLines = `
denuncia:accuse acusación:accuse señalamiento:accuse imputación:accuse
afirmación:say declaración:say aseveración:say anuncio:say versión:say informe:say comunicado:say testimonio:say relato:say
explicación:say advertencia:say aviso:say argumento:say mensaje:say noticia:say alegato:say alegación:say información:say
rumor:say:possible voz:say:possible especulación:believe:possible sospecha:believe:possible temor:believe:possible conjetura:believe:possible
creencia:believe:probable opinión:believe:probable hipótesis:believe:possible tesis:believe:probable teoría:believe:possible
esperanza:believe:unknown convicción:believe:probable impresión:believe:probable idea:believe:possible
desmentido:deny negativa:deny reconocimiento:confirm confirmación:confirm admisión:confirm constatación:confirm
exigencia:demand petición:demand pedido:demand reclamo:demand demanda:demand solicitud:demand llamado:demand llamamiento:demand ruego:demand
promesa:promise compromiso:promise amenaza:promise juramento:promise garantía:promise oferta:offer ofrecimiento:offer propuesta:offer
queja:say crítica:accuse
`

/** Nouns that name what was said: "la denuncia de que …", "su promesa de …". */
export const cueNouns: ReadonlyMap<string, CueNoun> = new Map(
  nounLines
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [lemma = "", act = "say", certainty = "certain"] = entry.split(":")
      const noun: CueNoun = {lemma, act: act as Act, certainty: certainty as Certainty, polarity: act === "deny" ? "-" : "+"} // prettier-ignore
      return nounForms(lemma).map((form): [string, CueNoun] => [form, noun])
    }),
)

/** Nouns of `cueNouns` that also take "de" and a noun: "acusaciones de tortura". */
export const nounsWithOf: ReadonlySet<string> = new Set(
  "acusación denuncia rumor amenaza advertencia sospecha temor promesa confirmación oferta esperanza anuncio".split(
    " ",
  ),
)

/** What leads to somebody as the one who answers: "según". */
export const sourcePhrases: readonly CuePhrase[] = phrases(
  ["según", "certain"],
  ["según lo que", "certain"],
  ["por lo que", "certain"],
  ["hasta donde", "certain"],
  ["a tenor de", "certain"],
  ["a tenor de lo que", "certain"],
  ["de acuerdo con lo que", "certain"],
  ["de acuerdo a lo que", "certain"],
  ["conforme a lo que", "certain"],
  ["conforme al", "certain"],
  ["de acuerdo con", "certain"],
  ["de acuerdo a", "certain"],
  ["de acuerdo al", "certain"],
  ["conforme a", "certain"],
  ["a decir de", "certain"],
  ["a decir del", "certain"],
  ["al decir de", "certain"],
  ["en palabras de", "certain"],
  ["en palabras del", "certain"],
  ["a juicio de", "probable"],
  ["a juicio del", "probable"],
  ["en opinión de", "probable"],
  ["en opinión del", "probable"],
  ["a ojos de", "probable"],
  ["en boca de", "certain"],
)

/** What leads to somebody whom a saying rests on. */
export const citing: readonly (readonly string[])[] = [["citando", "a"], ["citando", "al"], ["citando"]]

/** What ends a sentence that announces what comes behind it. */
export const following: readonly (readonly string[])[] = [
  "lo siguiente",
  "lo que sigue",
  "el siguiente comunicado",
  "el siguiente mensaje",
].map((words) => words.split(" "))

/** Adverbs by which the writer passes on what others, unnamed, say. */
export const hearsayAdverbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["presuntamente", "probable"],
  ["supuestamente", "possible"],
  ["alegadamente", "probable"],
  ["pretendidamente", "possible"],
])

/** Set phrases by which the writer says a thing is only likely. */
export const hedgePhrases: readonly CuePhrase[] = phrases(
  ["todo apunta a que", "probable"],
  ["todo apunta a", "probable"],
  ["todo apunta al", "probable"],
  ["todo indica que", "probable"],
  ["todo hace pensar que", "probable"],
  ["todo hace suponer que", "probable"],
  ["todo parece indicar que", "probable"],
  ["hay indicios de que", "probable"],
  ["hay señales de que", "probable"],
  ["los indicios apuntan a", "probable"],
  ["es probable que", "probable"],
  ["lo más probable es que", "probable"],
  ["es posible que", "possible"],
  ["puede ser que", "possible"],
  ["puede que", "possible"],
  ["cabe la posibilidad de que", "possible"],
  ["no se descarta que", "possible"],
  ["parece que", "probable"],
  ["parece ser que", "probable"],
  ["al parecer", "probable"],
  ["según parece", "probable"],
  ["por lo visto", "probable"],
  ["a todas luces", "probable"],
  ["con toda probabilidad", "probable"],
  ["tal vez", "possible"],
  ["a lo mejor", "possible"],
)

/** Adverbs by which the writer hedges a part of a sentence. */
export const hedgeAdverbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["posiblemente", "possible"],
  ["quizá", "possible"],
  ["quizás", "possible"],
  ["acaso", "possible"],
  ["probablemente", "probable"],
  ["aparentemente", "probable"],
  ["presumiblemente", "probable"],
  ["previsiblemente", "probable"],
])

function phrases(...list: readonly (readonly [string, Certainty])[]): readonly CuePhrase[] {
  return list
    .map(([words, certainty]) => ({words: words.split(" "), certainty}))
    .sort((a, b) => b.words.length - a.words.length)
}
