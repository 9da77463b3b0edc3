// What the writer puts as only likely: "everything points to", "possibly"; and hearsay with nobody behind it: "reportedly".

import type {Act, Certainty} from "./attribution.ts"
import {clauseEnd, roomOf, trimEnd} from "./clause.ts"
import type {Draft, Speaker} from "./draft.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan, mannerOf} from "./make-draft.ts"
import {Opens} from "./openers.ts"
import type {CuePhrase} from "./pack.ts"
import {hasFinite} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {phrasesOf} from "./set-phrases.ts"

/** The rule of adverbs by which nobody named is made to say a clause: "reportedly". */
export const hearsayRule = "hearsay adverb"

/** Drafts of the writer's hedges and of hearsay adverbs. */
export function findHedges(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  const hedgesAt = phrasesOf(scene.pack.hedges, ({words}) => words)
  for (const line of scene.lines)
    for (let at = 0; at < line.tokens.length; at++) {
      const held = line.quote[at] === -1 && scene.pack.supposing.opens.has(line.lower[at]!) ? supposed(scene, line, at) : null // prettier-ignore
      if (held !== null) drafts.push(held)
      if ((line.opens[at]! & Opens.hedge) === 0) continue
      const draft = readHedge(scene, line, at, hedgesAt(line, at)[0])
      if (draft !== null) drafts.push(draft)
    }
  return drafts
}

function readHedge(scene: Scene, line: Line, at: number, phrase: CuePhrase | undefined): Draft | null {
  const {pack} = scene
  const word = line.lower[at] ?? ""
  if (phrase !== undefined) {
    const after = at + phrase.words.length
    // "It seems to have sunk": no clause follows, and none came before.
    const next = line.tokens[after]
    if (phrase.words.at(-1) !== "that" && /^(?:PART|ADJ|ADV|ADP)$/.test(next?.upos ?? "") && !hasFinite(line, after, line.tokens.length)) return null // prettier-ignore
    const run = closes(line, at, after)
      ? clauseBefore(scene, line, at)
      : line.lower[after] === "," || after >= line.tokens.length
        ? wholeClause(scene, line, at)
        : behind(scene, line, at, after)
    return make(
      scene,
      line,
      "hedge of the writer",
      {from: at, to: after},
      run,
      {kind: "author"},
      "believe",
      phrase.certainty,
    )
  }
  const hearsay = pack.hearsay.get(word)
  if (hearsay !== undefined && pack.habits.adjectivesBehind && isParticiple(line, at + 1)) {
    // "Los hombres, presuntamente vinculados a una banda, fueron detenidos": no more is hearsay than what they are called.
    const run = {from: at + 1, to: trimEnd(line, at + 1, (line.right[at + 1] ?? at + 1) + 1)}
    return make(scene, line, hearsayRule, {from: at, to: at + 1}, run, {kind: "unstated"}, "say", hearsay)
  }
  if (hearsay !== undefined)
    return make(
      scene,
      line,
      hearsayRule,
      {from: at, to: at + 1},
      scopeOf(line, at) ?? wholeClause(scene, line, at),
      {kind: "unstated"},
      "say",
      hearsay,
    )
  const degree = pack.hedgeAdverbs.get(word)
  if (degree === undefined || (line.quote[at] ?? -1) >= 0) return null
  const opens = at === 0 || line.lower[at - 1] === ","
  if (!opens) return null
  // "The boat sank, apparently."
  const run = closes(line, at, at + 1) ? clauseBefore(scene, line, at) : behind(scene, line, at, at + 1)
  return make(scene, line, "hedge of a part", {from: at, to: at + 1}, run, {kind: "author"}, "believe", degree)
}

// "The boat sank, it seems.": what stands behind the last comma of a sentence is said of the clause before it.
const closes = ({lower, tokens}: Line, from: number, to: number): boolean => from > 1 && /^[,–—-]$/.test(lower[from - 1]!) && (to >= tokens.length || /^[.;!?]$/.test(lower[to]!)) // prettier-ignore

function clauseBefore({pack}: Scene, line: Line, at: number): Run {
  const to = trimEnd(line, 0, at - 1)
  const room = roomOf(line, at)
  let from = room.from
  for (let i = to - 1; i > room.from; i--)
    if (/^[;:]$/.test(line.lower[i]!)) {
      from = i + 1
      break
    }
  return {from: pack.words.and.has(line.lower[from] ?? "") ? from + 1 : from, to}
}

// "If the army's figure is right, one is still held": what holds only if somebody's word does.
function supposed(scene: Scene, line: Line, at: number): Draft | null {
  const {supposing, words} = scene.pack
  if (at > 0 && line.tokens[at - 1]!.upos !== "PUNCT" && line.tokens[at - 1]!.upos !== "CCONJ") return null
  const comma = line.lower.indexOf(",", at)
  if (comma < 0 || comma > at + 20 || comma + 2 > line.tokens.length) return null
  const held = line.lower.slice(at + 1, comma)
  const holds = held.some((word, i) => words.be.has(word) && supposing.true.has(held.slice(i + 1).filter((one) => !supposing.passed.has(one)).join(" "))) // prettier-ignore
  return holds ? make(scene, line, "hedge of the writer", {from: at, to: comma}, behind(scene, line, at, comma + 1), {kind: "author"}, "believe", "possible") : null // prettier-ignore
}

const isParticiple = ({tokens}: Line, at: number): boolean =>
  tokens[at]?.xpos === "VBN" && /^(?:acl|amod)$/.test(tokens[at]?.rel ?? "")

function behind(scene: Scene, line: Line, at: number, from: number): Run {
  return {from, to: clauseEnd(line, from, at, scene.pack)}
}

// "The guard, who reportedly fled", "left and reportedly hid": where the tree hangs the adverb on the verb of a clause within
// another, no more than that clause is hearsay; null elsewhere.
function scopeOf(line: Line, at: number): Run | null {
  const head = line.tokens[at]?.head ?? -1
  const verb = line.tokens[head]
  if (verb === undefined || !/^(?:acl|advcl|conj|parataxis)/.test(verb.rel) || Math.abs(head - at) > Near) return null
  let from = line.left[head]!
  while (from < at && /^(?:CCONJ|SCONJ|ADP|PUNCT)$/.test(line.tokens[from]!.upos)) from++
  const to = trimEnd(line, at, line.right[head]! + 1)
  return from <= at && at + 1 < to && hasVerb(line, from, to) ? {from, to} : null
}

const Near = 8 // tokens between an adverb and the verb it hangs on

function hasVerb(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (line.tokens[i]?.upos === "VERB" || line.tokens[i]?.upos === "AUX") return true
  return false
}

// The clause about an adverb: back to a comma with a finite verb on either side, on to the end.
function wholeClause(scene: Scene, line: Line, at: number): Run {
  const room = roomOf(line, at)
  let from = room.from
  for (let i = at - 1; i > room.from; i--) {
    const word = line.lower[i] ?? ""
    if (word === ";" || word === ":" || (word === "," && hasFinite(line, room.from, i) && !hasFinite(line, i, at))) {
      from = i + 1
      break
    }
  }
  return {from, to: trimEnd(line, at, clauseEnd(line, at + 1, at, scene.pack))}
}

function make(
  scene: Scene,
  line: Line,
  rule: string,
  cue: Run,
  run: Run,
  speaker: Speaker,
  act: Act,
  certainty: Certainty,
): Draft | null {
  const content = contentOf(scene.document.text, line, [run])
  const span = spanOf(line, cue)
  if (content.length === 0 || span === null) return null
  const manner = mannerOf(scene.document.text, content, line, [run])
  return {rule, speaker, source: [], cue: [span], content, act, manner, certainty, polarity: "+", silent: null, scene: lineSpan(line), channel: null} // prettier-ignore
}
