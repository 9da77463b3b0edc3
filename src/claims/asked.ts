// Questions: what is only asked is not told, and "you" in one is whoever answers it.

import type {Attribution} from "../attribution/attribution.ts"
import {turnRule} from "../attribution/turns.ts"
import type {ClaimPack} from "./pack.ts"
import {perceiverOf} from "./perceived.ts"
import {rowAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import type {VerbGroup} from "./verb-group.ts"

const isEnd = (word: string | undefined): boolean => /^(?:[.!?;:"“”«»¿]|[?!]{2,})$/.test(word ?? ".")

// "?", "??", "!?": looked at before any pattern, for nearly every row has none.
const isQuestionMark = (word: string): boolean => word.startsWith("?") || (word.startsWith("!") && /^!+\?/.test(word))

/** The token at which the question about token `at` begins; −1 where nothing is asked there. */
export function questionAt({lower}: Row, at: number): number {
  if (!lower.some(isQuestionMark)) return -1
  let end = at
  while (end < lower.length && !/^(?:[.!?;"“”«»]|[?!]{2,})$/.test(lower[end] ?? "")) end++
  if (lower[end]?.includes("?") !== true) return -1
  let start = at
  while (start > 0 && !isEnd(lower[start - 1])) start--
  return start
}

/**
 * Whether a question leaves open what token `at` tells: "was she beaten?". What "who" or "why" asks about is taken for
 * granted, and so is what a clause of its own tells: "who freed them?", "where are the men who were taken?".
 */
export function isAsked(row: Row, at: number, pack: ClaimPack): boolean {
  const start = questionAt(row, at)
  if (start < 0) return false
  for (let i = start; i <= at; i++) if (/^W/.test(row.tokens[i]?.xpos ?? "") || pack.asking.has(row.lower[i] ?? "")) return false // prettier-ignore
  // "Did you see her being slapped?": what it asks is whether that was to be seen.
  return !/^(?:acl|advcl)/.test(row.tokens[at]?.rel ?? "") || perceiverOf(row, participleAt(row, at), pack) >= start
}

const participleAt = ({tokens}: Row, at: number): {at: number; from: number; tensed: number} => {
  const from = tokens[at - 1]?.upos === "AUX" ? at - 1 : at
  return {at, from, tensed: from}
}

/**
 * Whether the clause of `group` is what is asked, known or told by "who", "where" or "why": "refused to say where the men
 * are held". That it is so is taken for granted, whatever is said of the telling; "whether" and "when" leave it open.
 */
export function isGranted(row: Row, group: VerbGroup, pack: ClaimPack): boolean {
  const {tokens, lower} = row
  const [at, from] = firstOf(row, group)
  if (!/^(?:ccomp|csubj.*|obj|advcl(?::relcl)?)$/.test(tokens[at]?.rel ?? "") || tokens[from]?.xpos === "TO")
    return false
  for (let i = from - 1; i >= Math.max(0, from - Opening); i--) {
    const word = lower[i] ?? ""
    if (/^W(?:P|RB)/.test(tokens[i]?.xpos ?? "") || pack.asking.has(word))
      return !pack.awaited.has(word) && !pack.question.has(word) && /^(?:VERB|ADJ|ADP)$/.test(tokens[i - 1]?.upos ?? "")
    if (word !== "-" && /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tokens[i]?.upos ?? "")) return false
  }
  return false
}

const Opening = 12 // tokens between such a word and the verb of its clause

// "Asked why he had been handcuffed and held": where the first of joined verbs stands and begins, for one with no subject of its own.
function firstOf({tokens}: Row, {at, from, helped}: VerbGroup): readonly [at: number, from: number] {
  const {rel, head} = tokens[at]!
  if (rel !== "conj" || helped || head >= at || tokens[head]?.upos !== "VERB") return [at, from]
  if (tokens.some((one) => one.head === at && one.rel.startsWith("nsubj"))) return [at, from]
  let begins = head
  while (/^(?:AUX|ADV|PART)$/.test(tokens[begins - 1]?.upos ?? "")) begins--
  return [head, begins]
}

/** The entity that "you" is in the words of `said` at `offset`: whoever answers the question, or the turn, that it stands in. */
export function addresseeOf(scene: Scene, row: Row, at: number, {voice}: Attribution): string | null {
  const offset = row.tokens[at]?.from ?? 0
  const answer = scene.answerBehind(offset)
  const entity = answer?.voice.entity ?? null
  if (answer === undefined || entity === null || entity === voice.entity) return null
  const turn = answer.maker.rule === turnRule
  if (!turn && questionAt(row, at) < 0) return null
  const place = rowAt(scene.rows, answer.content[0]?.from ?? 0)
  return place !== null && place.index - row.index <= (turn ? Ahead : 1) ? entity : null
}

const Ahead = 3 // sentences of one question before it is answered
