// Reads ECB+ and tells of each of its mentions what linking looks at.

import type {Token} from "../../src/language/analysis.ts"
import type {RawToken} from "../../src/language/pack.ts"
import type {Wording} from "../../src/collation/matters.ts"
import {fold} from "../../src/collation/fold.ts"
import type {CollationPack} from "../../src/collation/pack.ts"
import type {Told} from "../../src/collation/told.ts"
import {cueVerbs} from "../../src/languages/en/attribution/cues.ts"
import {meaningsOf} from "../../src/languages/en/collation/meanings.ts"

type EcbMention = {readonly sent: number; readonly tokens: readonly number[]; readonly text: string; readonly chain: string} // prettier-ignore

/** A document as the file has it: only its annotated sentences. */
export type EcbDocument = {
  readonly id: string
  readonly topic: string
  readonly subtopic: string
  readonly sentences: readonly {readonly id: number; readonly tokens: readonly string[]}[]
  readonly events: readonly EcbMention[]
  readonly entities: readonly EcbMention[]
}

/** What mentions may be of. */
export type EcbKind = "events" | "entities"

/** A mention of the key, its group there, and what linking sees of it. */
export type EcbTold = Told & {readonly id: string; readonly chain: string; readonly topic: string}

/** A document with its sentences parsed, by their number in the file. */
export type EcbParsed = {readonly document: EcbDocument; readonly sentences: ReadonlyMap<number, readonly Token[]>}

/** The documents of a file, parsed on its own tokens. */
export function readEcb(jsonl: string, parse: (tokens: readonly RawToken[]) => Token[]): EcbParsed[] {
  const lines = jsonl.split("\n").filter((line) => line.trim() !== "")
  return lines.map((line) => {
    const document = JSON.parse(line) as EcbDocument
    return {document, sentences: new Map(document.sentences.map(({id, tokens}) => [id, parse(placed(tokens))]))}
  })
}

function placed(tokens: readonly string[]): RawToken[] {
  let from = 0
  return tokens.map((text) => {
    const token = {from, to: from + text.length, text}
    from = token.to + 1
    return token
  })
}

const full = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/

/** The words of a document that say something. */
export function wordingOf({sentences}: EcbParsed, pack: CollationPack): Wording {
  const counts = new Map<string, number>()
  const telling = new Set<string>()
  for (const tokens of sentences.values()) {
    for (const {lemma, upos} of tokens) {
      if (!full.test(upos)) continue
      const special = upos === "PROPN" || upos === "NUM"
      const word = `${special ? "*" : ""}${pack.stem(fold(lemma))}`
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (special) telling.add(word)
    }
  }
  return {counts, telling}
}

/** The mentions of one kind in a document, in the file's order. */
export function mentionsOf({document, sentences}: EcbParsed, kind: EcbKind, pack: CollationPack): EcbTold[] {
  return document[kind].map(({sent, tokens: own, text, chain}): EcbTold => {
    const tokens = sentences.get(sent) ?? []
    const inside = new Set(own)
    const head = own.find((i) => !inside.has(tokens[i]?.head ?? -1)) ?? own[0] ?? 0
    const word = fold(tokens[head]?.lemma ?? "")
    const stemAt = (i: number): string => pack.stem(fold(tokens[i]?.lemma ?? ""))
    const partners = new Set<string>()
    const company = new Set<string>()
    tokens.forEach(({rel, head: governor}, i) => {
      if (governor !== head || inside.has(i) || !partner.test(rel)) return
      partners.add(stemAt(i))
      for (const one of below(tokens, i)) if (full.test(tokens[one]?.upos ?? "")) company.add(stemAt(one))
    })
    const {head: governor = -1, rel = ""} = tokens[head] ?? {}
    if (governor >= 0 && governor !== head) {
      if (kind === "entities") partners.add(stemAt(governor))
      if (/^(?:nmod|obl|compound|acl|amod)/.test(rel)) company.add(stemAt(governor))
    }
    const doer = tokens.findIndex(({rel, head: own}, i) => own === head && !inside.has(i) && /^(?:nsubj$|obl:agent|nmod:poss)/.test(rel)) // prettier-ignore
    const around = tokens.flatMap(({upos}, i) => (inside.has(i) || !full.test(upos) ? [] : [stemAt(i)]))
    return {
      id: `${document.id} ${sent} ${own.join(",")}`,
      ...{chain, topic: document.topic, document: document.id, sentence: `${document.id} ${sent}`, text: fold(text)},
      ...{word, stem: pack.stem(word), concept: pack.concept(word), partners, company, around: new Set(around)},
      ...{meanings: meaningsOf(word), speaks: speaks(word), doer: doer < 0 ? "" : stemAt(doer)},
      words: new Set(own.map(stemAt).filter((one) => !pack.idle.has(one))),
      names: new Set(own.filter((i) => tokens[i]?.upos === "PROPN").map(stemAt)),
    }
  })
}

// A verb that says whatever follows it, and "according to".
const speaks = (word: string): boolean =>
  word === "accord" ||
  (cueVerbs.get(word)?.some(({act, after, clauseOnly}) => act === "say" && after.length === 0 && !clauseOnly) ?? false)

const partner = /^(?:nsubj|obj|iobj|obl|nmod|compound|amod|acl|xcomp|ccomp)/

function below(tokens: readonly Token[], root: number): number[] {
  const found = [root]
  for (let at = 0; at < found.length; at++)
    tokens.forEach(({head, rel}, i) => {
      if (head === found[at] && !found.includes(i) && rel !== "conj" && rel !== "parataxis") found.push(i)
    })
  return found
}
