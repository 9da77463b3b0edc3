// English grammar from the trained file models/en/grammar: tags, lemmas and heads of one sentence.

import type {Token} from "../../../language/analysis.ts"
import {grammarFeatures, grammarVersion, openGrammar} from "../../../language/grammar.ts"
import {fromModel, type ReadModel} from "../../../language/model/model.ts"
import type {SyntaxPack} from "../../../language/pack.ts"
import {parserOf, type Parser} from "../../../language/parse.ts"
import {featuresOf} from "./features.ts"
import {lemmaOf} from "./lemmas.ts"
import {alwaysNouns} from "./always-nouns.ts"
import {onlyParticiples} from "./irregular-words.ts"
import {alwaysVerbs, pluralVerbs} from "./always-verbs.ts"
import {lookerFor, mend} from "./mend.ts"

/** Opens the trained file of English grammar. Throws MODEL_INVALID when it does not fit. */
export function loadParser(readModel: ReadModel): Parser {
  const expected = {task: "grammar", version: grammarVersion, features: grammarFeatures}
  const grammar = fromModel(readModel, expected, openGrammar)
  const upos = grammar.tagNames.map((name) => name.slice(0, name.indexOf("|")))
  const xpos = grammar.tagNames.map((name) => name.slice(name.indexOf("|") + 1))
  const mayErr = lookerFor(grammar.relNames)
  const tensed = teller(grammar.relNames)
  const [determiner, preposition] = [grammar.relNames.indexOf("det"), grammar.relNames.indexOf("case")]
  const before = ["amod", "compound"].map((name) => grammar.relNames.indexOf(name))
  return parserOf(grammar, (tokens, {tags, heads, rels}) => {
    const told = tensed(tokens.length, heads, rels)
    const uposAt = (i: number): string => (i < 0 ? "" : (upos[tags[i] ?? 0] ?? "X"))
    const closer = mayErr(tokens, {heads, rels}, uposAt(heads.subarray(0, tokens.length).indexOf(-1)))
    const mended = closer
      ? tokens.map(({text}, i) => ({text, upos: uposAt(i), xpos: xpos[tags[i] ?? 0] ?? "FW", head: heads[i] ?? -1, rel: grammar.relNames[rels[i] ?? 0] ?? "dep"})) // prettier-ignore
      : null
    const found = mended === null ? null : mend(mended)
    let shouted: boolean | null = null
    return tokens.map(({from, to, text}, i): Token => {
      const tag = tags[i] ?? 0
      const closely = mended?.[i]
      const lower = text.toLowerCase()
      const verb = upos[tag] === "NOUN" && (alwaysVerbs.has(lower) || found?.nouns.has(i) === true)
      const plural = upos[tag] === "NOUN" && told[i] === 1 && pluralVerbs.has(lower)
      const noun = xpos[tag] === "VBZ" && (alwaysNouns.has(lower) || (i === 0 && found?.opener === true))
      const freed = found?.adjectives.has(i) === true
      // Words in names stay what they are; of "United States" the two treebanks teach different things.
      const united = lower === "united" && xpos[tag] === "NNP" && upos[tag] === "ADJ"
      // "Among the freed": what has a preposition and an article of its own is a noun.
      const participle = xpos[tag] === "VBN" || xpos[tag] === "VBD"
      const many = participle && i > 1 && rels[i - 1] === determiner && heads[i - 1] === i && rels[i - 2] === preposition && heads[i - 2] === i // prettier-ignore
      // "A 41-year-old was held": an age that stands for whoever has it.
      const aged = (lower === "old" || lower === "olds") && isAged(tokens, i) && !before.includes(rels[i] ?? -1)
      const single = aged || found?.verbs.has(i) === true
      const signs: Signs = {many, verb, plural, noun, single, made: freed || united}
      // "Three boys taken by militia": a participle alone carries the line of a log.
      const undergone = xpos[tag] === "VBD" && onlyParticiples.has(lower)
      const past = xpos[tag] === "VBN" && !onlyParticiples.has(lower) && (told[i] === 1 || found?.verb === i)
      const numeral = found?.numerals.has(i) === true
      const universal = numeral ? "NUM" : universalOf(signs, upos[tag] ?? "X")
      const penn = numeral ? "CD" : pennOf(signs, past, undergone ? "VBN" : (closely?.xpos ?? xpos[tag] ?? "FW"))
      // "AT RISK OF DEPORTATION": in a line of capitals no capitals tell an acronym.
      const loud = text.length > 1 && text !== lower && (universal === "NOUN" || universal === "ADJ") && text === text.toUpperCase() // prettier-ignore
      const plain = loud && (shouted ??= isShouted(tokens))
      // "They'd fled" is they had: of "they'd flee" the tags make a modal.
      const had = penn === "VBD" && (lower === "'d" || lower === "’d")
      const lemma = aged
        ? "year-old"
        : had
          ? "have"
          : lemmaOf(plain ? lower : text, universal, penn, tokens[i + 1]?.text ?? "", lower)
      const feats = featuresOf(text, universal, penn)
      return {
        from,
        to,
        text,
        lower: had ? "had" : lower,
        lemma,
        upos: universal,
        xpos: penn,
        feats,
        head: closely?.head ?? heads[i] ?? -1,
        rel: closely?.rel ?? grammar.relNames[rels[i] ?? 0] ?? "dep",
      }
    })
  })
}

/** What the word itself, or the tree about it, tells against its tags. `made` is a verb whose form is left as it was read. */
type Signs = {
  readonly many: boolean
  readonly verb: boolean
  readonly plural: boolean
  readonly noun: boolean
  readonly single: boolean
  readonly made: boolean
}

function universalOf({many, verb, plural, noun, single, made}: Signs, read: string): string {
  if (many) return "NOUN"
  if (verb || plural || made) return "VERB"
  return noun || single ? "NOUN" : read
}

function pennOf({many, verb, plural, noun, single}: Signs, past: boolean, read: string): string {
  if (many) return "NNS"
  if (verb) return "VBZ"
  if (plural) return "VBP"
  if (noun) return "NNS"
  if (single && read === "JJ") return "NN"
  return past ? "VBD" : read
}

/** The parser of one sentence alone, from the same file. */
export const loadParse = (readModel: ReadModel): SyntaxPack["parse"] => loadParser(readModel).parse

// A participle with a subject of its own and nothing that helps it carries the tense itself: "the union called".
function teller(names: readonly string[]): (count: number, heads: Int32Array, rels: Int32Array) => Uint8Array {
  const subject = names.indexOf("nsubj")
  const helps = names.map((name) => name.startsWith("aux"))
  const modifies = names.map((name) => name === "amod" || name.startsWith("acl"))
  let room = new Uint8Array(256) // used again for every sentence
  return (count, heads, rels) => {
    if (count > room.length) room = new Uint8Array(2 * count)
    const told = room.fill(0, 0, count)
    for (let i = 0; i < count; i++) if (rels[i] === subject && heads[i]! > i) told[heads[i]!] = 1
    for (let i = 0; i < count; i++) {
      if (helps[rels[i]!] === true && heads[i]! >= 0) told[heads[i]!] = 0
      if (modifies[rels[i]!] === true) told[i] = 0
    }
    return told
  }
}

// The last word of "41-year-old", "six-month-olds".
function isAged(tokens: readonly {readonly text: string}[], at: number): boolean {
  if (tokens[at - 1]?.text !== "-" || tokens[at - 3]?.text !== "-") return false
  return /^(?:year|month)$/i.test(tokens[at - 2]?.text ?? "")
}

// Three words or more, none of which has a small letter.
function isShouted(tokens: readonly {readonly text: string}[]): boolean {
  let words = 0
  for (const {text} of tokens) {
    if (text !== text.toUpperCase()) return false
    if (text !== text.toLowerCase()) words++
  }
  return words > 2
}
