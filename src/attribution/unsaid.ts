// What looks like saying and is none: questions whether somebody said it, what is kept from somebody, words put on paper.

import type {Span} from "../text/span.ts"
import {isMark, type Line} from "./line.ts"
import type {AttributionPack, CueVerb} from "./pack.ts"
import type {Scene} from "./scene.ts"

const Reach = 12 // tokens between a verb and the auxiliary that a question sets before its subject

/** Whether the sentence of token `at` asks, in the words it stands in: "Was Ruiz told?", but not `"Who paid?" she asked`. */
export function asks(line: Line, at: number): boolean {
  const {lower, quote, tokens} = line
  for (let i = tokens.length - 1; i > at && i > tokens.length - 4; i--)
    if (lower[i] === "?") return quote[i] === quote[at]
  // `"Do you think I wanted this?" she said`: a quotation may ask, and its sentence go on.
  if (quote[at] === -1) return false
  for (let i = at + 1; i < tokens.length && quote[i]! >= quote[at]!; i++)
    if (quote[i] === quote[at] && /^[?.!;]$/.test(lower[i]!)) return lower[i] === "?"
  return false
}

/** The auxiliary that a question sets before the subject of the verb at `at`: "was" in "Was Ruiz told?"; −1 without one. */
export function auxiliaryAsking({tokens, quote}: Line, at: number): number {
  let subject = false
  for (let i = at - 1; i >= Math.max(0, at - Reach) && quote[i] === quote[at]; i--) {
    const {head, rel, upos} = tokens[i]!
    if (head !== at) continue
    if (rel.startsWith("nsubj")) subject = true
    else if (subject && upos === "AUX") return i
  }
  return -1
}

/**
 * Whether the question of the main verb at `at` leaves open that anybody said it: "Did Ruiz say so?", but "Why did Ruiz say so?"
 * takes it for said. `auxiliary` is what `auxiliaryAsking` found.
 */
export function leavesOpen(line: Line, at: number, auxiliary: number, {words, habits}: AttributionPack): boolean {
  if (!habits.dropsSubjects) return auxiliary >= 0 && !/^W/.test(line.tokens[auxiliary - 1]?.xpos ?? "")
  if (line.tokens[at]?.head !== -1) return false
  for (let i = at - 1; i >= 0; i--) {
    if (words.question.has(line.lower[i]!)) return false
    if (line.lower[i] === "¿") return true
  }
  return false
}

/** Whether the subject `from ≤ i < to` of the verb at `at` is a "who" that asks: "whether she was charged, and who ordered it". */
export function asksWho(line: Line, from: number, to: number, at: number, {words, habits}: AttributionPack): boolean {
  const {tokens, lower} = line
  const verb = tokens[at]
  if (opensQuestion(line, from, at, words.question)) return true
  if (verb === undefined || to !== from + 1 || !/^WP/.test(tokens[from]?.xpos ?? "")) return false
  // "Hay quien dice que": where who asks is written otherwise.
  if (habits.dropsSubjects && !words.question.has(lower[from] ?? "")) return false
  const before = tokens[from - 1]?.upos === "PUNCT" ? tokens[from - 2] : tokens[from - 1]
  if (before !== undefined && /^(?:NOUN|PROPN|PRON|NUM|ADJ|PUNCT)$/.test(before.upos)) return false
  if (verb.rel !== "conj") return verb.rel === "ccomp"
  return tokens.some(({head, rel}, i) => head === verb.head && rel === "mark" && words.question.has(lower[i]!))
}

// "Who told the families that they were dead?", "which minister said so?"
function opensQuestion(line: Line, from: number, at: number, words: ReadonlySet<string>): boolean {
  if (!words.has(line.lower[from] ?? "") || !/^W(?:P|DT)/.test(line.tokens[from]?.xpos ?? "") || !asks(line, at))
    return false
  const before = line.tokens[from - 1]
  return before === undefined || line.quote[from - 1] !== line.quote[from] || /^(?:PUNCT|CCONJ)$/.test(before.upos)
}

/** Whether a verb of saying keeps something from somebody ("denied her a doctor"), or only puts words on paper ("wrote it down"). */
export function isUnsaid(line: Line, at: number, senses: readonly CueVerb[], pack: AttributionPack): boolean {
  const [sense] = senses
  if (isRefusedToo(line, at, pack) || isOtherwise(line, at, senses, pack) || isSetPhrase(line, at, pack)) return true
  if (sense?.act === "deny") return keepsBack(line, at, sense, pack)
  if (sense?.act === "reject") return sense.after.length === 0 && isUntaken(line, at, pack)
  return (
    sense?.act === "say" && sense.after.length === 0 && (isPutDown(line, at, pack) || isName(line, at, sense, pack))
  )
}

// "A militia called the Falcons abducted two nurses": behind somebody just brought up a name, and behind it the clause goes
// on. "A guard called the Falcons thugs" and "the minister called the Falcons a gang" tell what they say of them.
function isName({tokens, lower}: Line, at: number, {lemma}: CueVerb, {words, indefinite}: AttributionPack): boolean {
  if (!words.calling.has(lemma) || tokens[at - 1]?.upos !== "NOUN") return false
  let first = at - 1
  while (/^(?:NOUN|ADJ|NUM)$/.test(tokens[first - 1]?.upos ?? "")) first--
  const opening = lower[first - 1] ?? ""
  if (!indefinite.has(opening) && tokens[first]?.upos !== "NUM") return false
  let to = at + 1
  let names = 0
  for (; to < tokens.length && to < at + 9; to++) {
    const {upos, text} = tokens[to]!
    if (/^\p{Lu}/u.test(text)) names++
    else if (upos !== "DET" && upos !== "ADP" && !isMark(text)) break
  }
  const behind = tokens[to]
  return names > 0 && (behind === undefined || behind.upos === "AUX" || behind.upos === "VERB" || behind.upos === "PUNCT" || words.relative.has(lower[to]!)) // prettier-ignore
}

/** Whether what a cue is read to say is only who is quoted: "the paper quoted two guards", "cited the minister, who was there". */
export function isOnlyQuoted(
  {document: {text}, mentionsAt, pack}: Scene,
  senses: readonly CueVerb[],
  content: readonly Span[],
): boolean {
  const [one, more] = content
  if (one === undefined || more !== undefined || !senses.some(({lemma}) => pack.words.quoting.has(lemma))) return false
  if (pack.anonymous.has(text.slice(one.from, one.to).toLowerCase())) return true
  // What is read may begin with a mark or an article that the mention has not.
  const begins = {from: one.from - 4, to: one.from + 5}
  return mentionsAt(begins).some(({kind, form, span}) => {
    if (form === "pronoun" || !/^(?:person|group|organization)$/.test(kind) || span.from < begins.from) return false
    const rest = text.slice(span.to, Math.max(span.to, one.to)).trimStart()
    return rest === "" || rest.startsWith(",") || pack.words.relative.has(/^\p{L}*/u.exec(rest)?.[0].toLowerCase() ?? "") // prettier-ignore
  })
}

// "Eighty days, all told", "that said, the pier is open": the verb is part of a phrase that says nothing.
function isSetPhrase({lower, tokens}: Line, at: number, {words}: AttributionPack): boolean {
  return words.unsaying.some((run) => {
    const start = at - run.lastIndexOf(lower[at]!)
    if (start > at || !run.every((word, i) => lower[start + i] === word)) return false
    const [before, behind] = [tokens[start - 1], tokens[start + run.length]]
    return (before === undefined || before.upos === "PUNCT") && (behind === undefined || behind.upos === "PUNCT")
  })
}

// "Refused to confirm or deny it": what somebody refuses to do is not done, the second thing neither.
function isRefusedToo({tokens, lower}: Line, at: number, {words, silence}: AttributionPack): boolean {
  if (tokens[at]?.xpos !== "VB" || tokens[at - 1]?.upos !== "CCONJ" || tokens[at - 2]?.xpos !== "VB") return false
  const to = words.to.has(lower[at - 3] ?? "") ? at - 3 : at - 2
  const before = tokens[to - 1]
  return before !== undefined && silence.refusals.has(before.lemma.toLowerCase())
}

function keepsBack(line: Line, at: number, {lemma}: CueVerb, {words, habits}: AttributionPack): boolean {
  if (!words.withholding.has(lemma)) return false
  const {tokens, lower} = line
  let given = habits.dative?.has(lower[at - 1] ?? "") === true
  for (let i = at + 1; i < Math.min(tokens.length, at + Reach); i++) {
    const {head, rel, lemma: noun} = tokens[i]!
    if (words.that.has(lower[i]!)) return false
    if (head !== at) continue
    if (rel === "iobj") given = true
    else if (rel === "obj") return given || words.entitlements.has(noun) || words.entitlements.has(lower[i]!)
  }
  return false
}

// "Sixty inmates refuse food": what is not eaten, drunk or taken is no words that are turned down.
// "The treatment of the strikers" is not theirs to take.
function isUntaken({tokens, lower, words: parts}: Line, at: number, {words}: AttributionPack): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + Reach); i++) {
    const {head, rel, lemma} = tokens[i]!
    if (head !== at || rel !== "obj") continue
    return (words.taken.has(lemma) || words.taken.has(lower[i]!)) && !parts.of.has(lower[i + 1] ?? "")
  }
  return false
}

// "The hospital admitted 31 people", "the blast claimed nine lives".
function isOtherwise({tokens}: Line, at: number, senses: readonly CueVerb[], {words}: AttributionPack): boolean {
  const objects = senses.length === 0 ? undefined : words.otherwise.get(tokens[at]?.lemma ?? "")
  if (objects === undefined) return false
  const passive = tokens.some(({head, rel}) => head === at && rel === "aux:pass")
  return tokens.some(({head, rel, lemma}) => head === at && (rel === "obj" || (passive && rel === "nsubj:pass")) && objects.has(lemma)) // prettier-ignore
}

/** Whether the verb at `at` tells what was done to people: "two nurses have been released" is nobody's speech. */
export function befalls({tokens}: Line, at: number, {words, nouns}: AttributionPack): boolean {
  const verb = tokens[at]
  if (verb?.upos !== "VERB") return false
  // "Have sent the former chief to prison": what is sent is not words.
  if (words.moving.has(verb.lemma) && tokens.some(({head, rel, upos, lower}) => head === at && rel === "obj" && /^(?:NOUN|PROPN)$/.test(upos) && !nouns.has(lower) && !words.uttered.has(lower))) return true // prettier-ignore
  // "Search teams are still looking for two climbers": who seeks somebody says nothing.
  if (words.seeking.has(verb.lemma)) return true
  if (!words.befalling.has(verb.lemma)) return false
  if (!tokens.some(({head, rel}) => head === at && rel === "aux:pass")) return false
  // "A statement was released".
  return !tokens.some(({head, rel, lower}) => head === at && rel === "nsubj:pass" && nouns.has(lower))
}

function isPutDown({tokens, lower}: Line, at: number, {words}: AttributionPack): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++)
    if (words.down.has(lower[i]!) && (i === at + 1 || tokens[i]!.head === at)) return true
  return false
}
