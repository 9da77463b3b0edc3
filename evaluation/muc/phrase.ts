// The noun phrases of a report: what could fill a slot. A phrase is cut where the key cuts it – before "in", "who", a comma
// – and the title before a person's name is parted from the name.

import type {Sentence, Token} from "../../src/language/analysis.ts"
import {wordOf} from "../../src/languages/en/mentions/lexicon.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import type {Mention} from "../../src/mentions/mention.ts"
import type {Span} from "../../src/text/span.ts"
import {spotOrganizations, type Organizations} from "./organizations.ts"
import type {Report} from "./report.ts"

/** What sort of thing a phrase is by its head noun, its mention and its letters. */
export type Sort = "person" | "people" | "body" | "place" | "thing"

/**
 * One noun phrase. `head` is the index of its head token in its sentence, `text` its words on one line without leading
 * articles, `name` the name in it and `title` what stands before a person's name; `entity` is the entity its mention
 * belongs to, and `file` the name a known organization is filed under; `keys` is in how many reports' keys its name here is written.
 */
export type Phrase = {
  readonly sentence: Sentence
  readonly head: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly name: string | null
  readonly title: string | null
  readonly entity: Entity | null
  readonly mention: Mention | null
  readonly sort: Sort
  readonly file: string | null
  readonly keys: number
}

const inside = new Set(["compound", "amod", "nummod", "nmod:poss", "flat", "flat:name", "nmod:npmod", "nmod:unmarked", "det", "goeswith", "advmod", "punct"]) // prettier-ignore
// A weapon is a thing of its own inside a compound: "bomb explosion", "mortar and rifle fire".
const weapons =
  /^(?:bomb|dynamite|mortar|rifle|grenade|rocket|explosive|gun|machinegun|machine-gun|pistol|mine|missile)$/i
const open = /^(?:group|member|branch|mayor|wife|army|front|number|window|headquarters|entrance)$/i
const leaders =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|some|several|many|all|other|another|both|at|least|about|approximately|more|than|over|nearly|almost|only|and|or|--?|;|:|"|\[|,|\(|'s)$/i

/** The phrases of a report in the order of the text. */
export function findPhrases(report: Report, organizations: Organizations): readonly Phrase[] {
  const entityOf = new Map(report.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)))
  const words = (from: number, to: number) => report.text.slice(from, to).replace(/\s+/g, " ").trim()
  const phrases: Phrase[] = []
  for (const sentence of report.sentences) {
    const {tokens} = sentence
    const within = report.mentions.filter(({span}) => span.from >= sentence.from && span.to <= sentence.to)
    const mentions = within.filter(({kind}) => kind !== "time" && kind !== "quantity")
    const taken = new Set<number>()
    const draft = (
      head: number,
      span: Span,
      mention: Mention | null,
      title: Span | null,
      known: {readonly file: string; readonly reports: number} | null = null,
    ): void => {
      const token = tokens[head]
      if (token === undefined) return
      const file = known?.file ?? null
      phrases.push({
        sentence,
        head,
        from: span.from,
        to: span.to,
        text: words(span.from, span.to),
        name: file !== null ? words(span.from, span.to) : mention?.form === "name" ? words(mention.head.from, mention.head.to) : null, // prettier-ignore
        title: title === null ? null : words(title.from, title.to),
        entity: entityOf.get(mention?.id ?? "") ?? null,
        mention,
        sort: file === null ? sortOf(token, mention) : "body",
        file,
        keys: known?.reports ?? 0,
      })
    }
    for (const {from, to, ...known} of spotOrganizations(tokens, organizations)) {
      const [first, last] = [tokens[from], tokens[to]]
      if (first === undefined || last === undefined) continue
      for (let i = from; i <= to; i++) taken.add(i)
      draft(topOf(tokens, from, to), {from: first.from, to: last.to}, null, null, known)
    }
    for (const mention of mentions) {
      if (mention.form !== "name" || mention.kind !== "person") continue
      const start = tokens.findIndex(({to}) => to > mention.head.from)
      const end = tokens.findLastIndex(({from}) => from < mention.head.to)
      if (start < 0 || end < start || taken.has(start) || taken.has(end)) continue
      const from = titleStart(tokens, start)
      if (taken.has(from)) continue
      for (let i = from; i <= end; i++) taken.add(i)
      const [first, last] = [tokens[from], tokens[start - 1]]
      const title = from < start && first !== undefined && last !== undefined ? {from: first.from, to: last.to} : null
      draft(topOf(tokens, from, end), mention.head, mention, title)
    }
    tokens.forEach((token, head) => {
      const mention = mentionAt(mentions, token)
      const ends = mention?.form === "name" && token.to === mention.head.to
      if (taken.has(head) || (!isHead(tokens, token, head) && !ends)) return
      const [first, last] = [tokens[startOf(tokens, head, taken)], tokens[endOf(tokens, head, taken)]]
      if (first === undefined || last === undefined) return
      const named = mention?.form === "name" ? mention.head : first
      draft(head, {from: Math.min(first.from, named.from), to: Math.max(last.to, named.to)}, mention, null)
    })
  }
  return phrases.sort((a, b) => a.from - b.from)
}

// "RADIO ANNOUNCER DIEGO VARGAS": the nouns and adjectives right before a person's name, whatever the parse made of them.
function titleStart(tokens: readonly Token[], name: number): number {
  let start = name
  while (start > 0) {
    const before = tokens[start - 1]
    if (before === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(before.upos) || /^\W+$/.test(before.text)) break
    start--
  }
  while (start < name && leaders.test(tokens[start]?.text ?? "")) start++
  return tokens[name - 1]?.upos === "ADJ" ? name : start
}

// The token of a stretch that the rest of the sentence hangs it by.
function topOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i <= to; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < from || head > to) return i
  }
  return to
}

function isHead(tokens: readonly Token[], token: Token, index: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) {
    if (!(/^(?:ADJ|VERB|NUM)$/.test(token.upos) && /^(?:nsubj|obj|nsubj:pass|conj|nmod|obl)$/.test(token.rel)))
      return false
    if (token.upos !== "NUM" && !tokens.some((other) => other.head === index && other.rel === "det")) return false
  }
  if (/^(?:compound|flat|flat:name|goeswith)$/.test(token.rel) && token.head > index - 8) {
    const head = tokens[token.head]
    if (head !== undefined && /^(?:NOUN|PROPN)$/.test(head.upos)) return weapons.test(token.lemma)
  }
  return true
}

function startOf(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let start = head
  while (start > 0 && !taken.has(start - 1)) {
    const before = tokens[start - 1]
    if (before === undefined || !(inside.has(before.rel) || /^'s?$/i.test(before.text))) break
    let at = before.head
    while (at >= 0 && at < start) at = tokens[at]?.head ?? -1
    if (at < start || at > head) break
    start--
  }
  while (start < head && leaders.test(tokens[start]?.text ?? "")) start++
  return start
}

// A name or a number may be written after the head ("3d Brigade", "building 626"), and "members" means little without whose.
function endOf(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let end = head
  for (let i = head + 1; i < tokens.length && !taken.has(i); i++) {
    const token = tokens[i]
    if (token === undefined || !/^(?:flat|flat:name|compound|nummod|goeswith)$/.test(token.rel)) break
    if (token.head < head || token.head > i) break
    end = i
  }
  if (end !== head || !open.test(tokens[head]?.lemma ?? "")) return end
  const owned = tokens.findIndex(
    (token, i) =>
      i > head && token.head === head && token.rel === "nmod" && tokens[head + 1]?.lemma.toLowerCase() === "of",
  )
  return owned < 0 || owned > head + 8 ? end : endOf(tokens, owned, taken)
}

function mentionAt(mentions: readonly Mention[], token: Token): Mention | null {
  const holding = mentions.filter(({head, kind}) => kind !== "time" && kind !== "quantity" && head.from <= token.from && token.to <= head.to) // prettier-ignore
  return holding.sort((a, b) => b.span.to - b.span.from - (a.span.to - a.span.from))[0] ?? null
}

function sortOf(token: Token, mention: Mention | null): Sort {
  const {noun} = wordOf(token.text.toLowerCase())
  if (mention?.form === "name" && mention.kind === "person") return "person"
  if (noun?.sort === "person") return noun.number === "many" ? "people" : "person"
  if (noun?.sort === "people") return "people"
  if (noun?.sort === "site") return "place"
  if (noun?.sort === "body" || mention?.kind === "organization") return "body"
  if (mention?.kind === "group") return "people"
  if (mention?.kind === "person") return "person"
  return mention?.kind === "place" ? "place" : "thing"
}
