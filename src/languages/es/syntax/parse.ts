// Spanish grammar from the trained file models/es/grammar: tags, lemmas and heads of one sentence.
//
// The file's labels are `UPOS|tag|features`. Tags are like Penn's (VBD both pasts, VBN a participle, VBZ and VBP the
// present, VB an infinitive or a command, VBG a gerund) with three more: VBF the future, VBC the conditional, VBS the
// subjunctive. The token of a contraction or of a verb with pronouns behind it has the analysis of its first word.

import type {Token} from "../../../language/analysis.ts"
import {grammarFeatures, grammarVersion, openGrammar} from "../../../language/grammar.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import type {SyntaxPack} from "../../../language/pack.ts"
import {parserOf, type Parser} from "../../../language/parse.ts"
import {featuresOf} from "./features.ts"
import {lemmaOf} from "./lemmas.ts"
import {knownForms, plainTag} from "./conjugate.ts"
import {raiseCounted} from "./quantities.ts"
import {withTold} from "./told-to.ts"
import {withWhom} from "./of-whom.ts"

/** Opens the trained file of Spanish grammar. Throws MODEL_INVALID when it does not fit. */
export function loadParser(readModel: ReadModel): Parser {
  const expected = {task: "grammar", version: grammarVersion, features: grammarFeatures}
  const grammar = fromModel(readModel, expected, openGrammar)
  const labels = grammar.tagNames.map((name) => {
    const [upos = "X", xpos = "FW", ...feats] = name.split("|")
    return {upos, xpos, feats: feats.join("|")}
  })
  const unknown = {upos: "X", xpos: "FW", feats: ""}
  return parserOf(grammar, (tokens, {tags, heads, rels}) => {
    const labelAt = (at: number): Label => labels[tags[at] ?? 0] ?? unknown
    return withWhom(
      withTold(
        raiseCounted(
          tokens.map(({from, to, text}, i): Token => {
            const lower = text.toLowerCase()
            const {upos, xpos, feats: learned} = labelOf(tokens, i, lower, heads, labelAt)
            const feats = featuresOf(lower, upos, xpos, learned)
            // "Prisioneros heridos": what the tree hangs on the noun before it as an adjective is one.
            const behind = upos === "NOUN" && (heads[i] ?? -1) === i - 1 && grammar.relNames[rels[i] ?? 0] === "amod" && /[aí]d[oa]s?$|id[oa]s?$/.test(lower) // prettier-ignore
            if (behind) return {from, to, text, lower, lemma: lemmaOf(text, "ADJ", "JJ", feats), upos: "ADJ", xpos: "JJ", feats, head: heads[i] ?? -1, rel: "amod"} // prettier-ignore
            const relOf = (at: number): string => grammar.relNames[rels[at] ?? 0] ?? "dep"
            if (upos === "ADJ" && isOne(tokens, i, heads, relOf, labelAt)) {
              const tag = lower.endsWith("s") ? "NNS" : "NN"
              return {from, to, text, lower, lemma: lemmaOf(text, "NOUN", tag, feats), upos: "NOUN", xpos: tag, feats, head: heads[i] ?? -1, rel: relOf(i)} // prettier-ignore
            }
            const lemma = lemmaOf(text, upos, xpos, feats)
            const rel = isNameOfVerb(tokens, i, labelAt) && relOf(i).startsWith("aux") ? "nsubj" : relOf(i)
            return {from, to, text, lower, lemma, upos, xpos, feats, head: heads[i] ?? -1, rel}
          }),
        ),
      ),
    )
  })
}

/** The parser of one sentence alone, from the same file. */
export const loadParse = (readModel: ReadModel): SyntaxPack["parse"] => loadParser(readModel).parse

// What a word is, where its letters and its neighbours know better than what was learnt.
function labelOf(tokens: Words, i: number, lower: string, heads: ArrayLike<number>, labelAt: LabelAt): Label {
  const label = /^@\p{L}/u.test(lower) ? handle : labelAt(i)
  if (lower === "que" && label.upos === "PRON" && isSaying(tokens, i - 1, tokens[i - 1]?.text.toLowerCase() ?? "", labelAt)) return told // prettier-ignore
  if (isCalled(tokens, i, heads, labelAt)) return {upos: "NOUN", xpos: lower.endsWith("s") ? "NNS" : "NN", feats: label.feats} // prettier-ignore
  if (isNameOfVerb(tokens, i, labelAt)) return handle
  // "¡Libertad a los seis!"
  if (label.upos === "VERB" && /(?:[ie]dad|libertad|voluntad|dificultad|verdad|titud)$/.test(lower)) return called
  // "Ana Lira, presa en Osta": nobody is seized by a form that means a state.
  if (label.upos === "VERB" && (lower === "presa" || lower === "presas")) return {upos: "NOUN", xpos: lower === "presa" ? "NN" : "NNS", feats: `Gender=Fem|Number=${lower === "presa" ? "Sing" : "Plur"}`} // prettier-ignore
  if (label.xpos.startsWith("VB")) return tensed(label, lower)
  if (label.upos !== "ADV" && bare.has(lower)) return hurried
  if (isLie(label, lower)) return third(lower)
  if (lower === "leo" && isReading(tokens, i, labelAt)) return reading
  if (label.upos === "NOUN" && isTelling(tokens, i, lower, labelAt)) return third(lower)
  if (isOwnTelling(tokens, i, labelAt)) return reading
  if (isSaying(tokens, i, lower, labelAt)) return third(lower)
  // "Dejen de decir que": what opens a sentence with a capital is no name before an infinitive.
  if (i === 0 && /^(?:PROPN|NOUN|ADJ)$/.test(label.upos) && /^(?:dejen|dejad|dejemos|paren|parad)$/.test(lower) && tokens[1]?.text === "de" && labelAt(2).xpos === "VB") return {upos: "VERB", xpos: "VBS", feats: "Mood=Sub|Number=Plur|Person=3|VerbForm=Fin"} // prettier-ignore
  // "Falta Wilber": with nothing before it and a name behind, this is a verb.
  if (
    i === 0 &&
    /^(?:falta|vuelve|sale|muere|huye)$/.test(lower) &&
    label.upos === "NOUN" &&
    labelAt(1).upos === "PROPN"
  )
    return third(lower)
  // "Circula que murió": nor is this one before what goes round.
  if (i === 0 && /^(?:circulan?|corre|trasciende|consta)$/.test(lower) && label.upos === "NOUN" && tokens[1]?.text.toLowerCase() === "que") return third(lower) // prettier-ignore
  if (i === 1 && lower === "que" && label.upos === "PRON" && /^(?:circulan?|corre|trasciende|consta)$/i.test(tokens[0]?.text ?? "")) return told // prettier-ignore
  // "La vecina República de Galmar" is no neighbour.
  if (/^vecin[oa]s?$/.test(lower) && label.upos === "NOUN" && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "") && labelAt(i + 1).upos === "PROPN" && /^(?:la|el|los|las)$/.test(tokens[i - 1]?.text.toLowerCase() ?? "") && /^(?:República|Reino|Estado|Federación|Provincia|País)/u.test(tokens[i + 1]?.text ?? "")) return {upos: "ADJ", xpos: "JJ", feats: label.feats} // prettier-ignore
  if (label.upos === "NOUN" && /^puest[oa]s?$/.test(lower) && /^(?:en libertad|a disposición)$/.test(`${tokens[i + 1]?.text.toLowerCase()} ${tokens[i + 2]?.text.toLowerCase()}`)) return {upos: "VERB", xpos: "VBN", feats: label.feats} // prettier-ignore
  return isThanks(tokens, i) ? thanks : label
}

// "Desmiente" ends almost like an adverb, and no adverb ends like it.
const isLie = ({upos}: Label, lower: string): boolean => upos === "ADV" && /mienten?$/.test(lower)
const third = (lower: string): Label => ({upos: "VERB", xpos: lower.endsWith("n") ? "VBP" : "VBZ", feats: `Mood=Ind|Number=${lower.endsWith("n") ? "Plur" : "Sing"}|Person=3|Tense=Pres|VerbForm=Fin`}) // prettier-ignore

// Adverbs as they are written in a hurry, and those that are taken for pronouns.
const bare = new Set("todavia tambien despues ademas aqui alli ahi alla aca asi jamas quiza donde adonde".split(" "))

// "@ana_ruiz" is somebody's name.
const handle: Label = {upos: "PROPN", xpos: "NNP", feats: ""}
const told: Label = {upos: "SCONJ", xpos: "IN", feats: ""}
const thanks: Label = {upos: "ADP", xpos: "IN", feats: ""}
const called: Label = {upos: "NOUN", xpos: "NN", feats: "Gender=Fem|Number=Sing"}
const hurried: Label = {upos: "ADV", xpos: "RB", feats: ""}
const reading: Label = {upos: "VERB", xpos: "VBP", feats: "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"}

type LabelAt = (at: number) => Label
type Words = readonly {readonly text: string}[]

// "Leo en un diario", but not "Leo fue", "Leo se fue", "Leo de la Cruz".
function isReading(tokens: Words, i: number, labelAt: LabelAt): boolean {
  const next = tokens[i + 1]?.text.toLowerCase() ?? ""
  return /^(?:ADP|DET|SCONJ|ADV)$/.test(labelAt(i + 1).upos) && !/^(?:del?|no|ya|también|tampoco|nunca|al)$/.test(next)
}

// "Según cuenta su hermana", "según denuncia la familia", but not "según denuncia de la familia".
function isTelling(tokens: Words, i: number, lower: string, labelAt: LabelAt): boolean {
  if (tokens[i - 1]?.text.toLowerCase() !== "según") return false
  const own = (knownForms().get(lower) ?? []).some((verb) => (verb.endsWith("ar") ? lower.endsWith("a") : lower.endsWith("e"))) // prettier-ignore
  return own && (/^(?:DET|PROPN)$/.test(labelAt(i + 1).upos) || labelAt(i + 1).xpos === "PRP$")
}

// "Ninguna enfermera fue detenida": what "no" stands before, with nothing of a noun behind it, is the noun.
function isCalled(tokens: Words, i: number, heads: ArrayLike<number>, labelAt: LabelAt): boolean {
  const before = tokens[i - 1]?.text.toLowerCase() ?? ""
  return labelAt(i).upos === "ADJ" && /^(?:ning|alg)(?:ún|una)$/.test(before) && heads[i - 1] === i && !/^(?:NOUN|PROPN|ADJ)$/.test(labelAt(i + 1).upos) // prettier-ignore
}

// "El médico legista dictaminó", "el juez militar": what an article and another adjective go with is a noun.
function isOne(
  tokens: Words,
  i: number,
  heads: ArrayLike<number>,
  relOf: (at: number) => string,
  labelAt: LabelAt,
): boolean {
  const own = /^(?:nsubj|obj$|iobj|obl)/.test(relOf(i)) && labelAt(i - 1).upos === "DET" && heads[i - 1] === i
  return own && i + 1 < tokens.length && labelAt(i + 1).upos === "ADJ" && heads[i + 1] === i
}

// "Dijo que Mata fue detenido": between small words, and before a verb, a verb with a capital is somebody's name.
function isNameOfVerb(tokens: Words, i: number, labelAt: LabelAt): boolean {
  const [before, own, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (labelAt(i).upos !== "VERB" || !/^\p{Lu}\p{Ll}/u.test(own?.text ?? "")) return false
  const small = /^\p{Ll}/u.test(before?.text ?? "") && /^\p{Ll}/u.test(behind?.text ?? "")
  return small && /^VB[CDFIPSZ]?$/.test(labelAt(i + 1).xpos) && labelAt(i + 1).xpos !== "VB"
}

const amending = new Set("corrijo repito confirmo aclaro rectifico insisto informo actualizo reitero amplío".split(" "))

// "Corrijo: murió uno". "Denuncio que mi hijo fue detenido", but not "el anuncio que hizo": with nothing of a noun before it, it is said by "I".
function isOwnTelling(tokens: Words, i: number, labelAt: LabelAt): boolean {
  const lower = tokens[i]?.text.toLowerCase() ?? ""
  if (i === 0 && tokens[1]?.text === ":" && amending.has(lower)) return true
  if (!/^(?:ADJ|NOUN)$/.test(labelAt(i).upos) || !/[^aeiou]?o$/.test(lower) || tokens[i + 1]?.text.toLowerCase() !== "que") return false // prettier-ignore
  const first = i === 0 || /^(?:PUNCT|PRON|CCONJ)$/.test(labelAt(i - 1).upos)
  return first && labelAt(i + 1).upos === "SCONJ" && (knownForms().get(lower) ?? []).length > 0 && !/[aií]do$/.test(lower) // prettier-ignore
}

// "La ministra comunica que", "la policía federal informa que", "Puente Abierto denuncia que": with a noun before it, or
// what stands behind one, and "que" behind, one of these tells.
function isSaying(tokens: Words, i: number, lower: string, labelAt: LabelAt): boolean {
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(labelAt(i).upos) || !sayings.has(lower.replace(/n$/, ""))) return false
  const before = labelAt(i - 1).upos
  const described = before === "ADJ" && i > 1 && (/^(?:NOUN|PROPN)$/.test(labelAt(i - 2).upos) || (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? "") && labelAt(i - 2).upos !== "DET")) // prettier-ignore
  const noun = i > 0 && (/^(?:NOUN|PROPN)$/.test(before) || described || /^[,)]$/.test(tokens[i - 1]?.text ?? "") || /^(?:lo|nos|me|les|le|y|e)$/.test(tokens[i - 1]?.text.toLowerCase() ?? "")) // prettier-ignore
  return (
    noun &&
    tokens[i + 1]?.text.toLowerCase() === "que" &&
    (labelAt(i).upos === "ADJ" || labelAt(i + 1).upos === "SCONJ")
  )
}
const sayings = new Set("comunica notifica certifica ratifica consigna indica publica explica replica reitera informa señala denuncia destaca anota relata narra alega lamenta jura confirma afirma declara asegura anuncia recuerda sostiene insiste puntualiza precisa aclara constata".split(" ")) // prettier-ignore

// "Gracias a la Cruz Roja" does nothing: it leads to whom it is owed.
function isThanks(tokens: Words, i: number): boolean {
  return tokens[i]?.text.toLowerCase() === "gracias" && /^al?$/.test(tokens[i + 1]?.text.toLowerCase() ?? "")
}

type Label = {readonly upos: string; readonly xpos: string; readonly feats: string}

// Futures, conditionals and past subjunctives are rare and plain to see: their letters decide against the trained tag.
function tensed(label: Label, lower: string): Label {
  const tag = plainTag(lower)
  if (tag === null || tag === label.xpos) return label
  const number = /n$|mos$/.test(lower) ? "Plur" : "Sing"
  const person = /mos$|é$/.test(lower) ? 1 : /s$/.test(lower) ? 2 : 3
  const [mood, tense] = {VBF: ["Ind", "|Tense=Fut"], VBC: ["Cnd", ""], VBS: ["Sub", "|Tense=Imp"]}[tag]
  return {...label, xpos: tag, feats: `Mood=${mood}|Number=${number}|Person=${person}${tense}|VerbForm=Fin`}
}
