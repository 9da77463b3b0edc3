// That one phrase is said to be the other: "Lund is a printer", "his name is Ivo Lund", "the Lund who was freed is a printer".

import type {Bond} from "./bonds.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

/** Whether nothing that is known of their gender keeps two apart. */
export function agree(a: Phrase, b: Phrase): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender
}

/** The bonds of phrase `at` with what it is said to be; `starts` are the phrases by the token they begin at. */
export function copulas(
  line: Line,
  phrases: readonly Phrase[],
  at: number,
  starts: ReadonlyMap<number, number>,
  pack: MentionPack,
): Bond[] {
  const subject = phrases[at]
  if (subject === undefined) return []
  const named = nameTold(line, phrases, at, starts, pack)
  if (named !== null) return [{kind: "same", a: named, b: at, reason: "the name is told"}]
  const verb = line.tokens[subject.to]
  const who = subject.form === "nominal" && subject.kind === "person" ? namedBehind(line, phrases, subject, starts, pack) : null // prettier-ignore
  if (who !== null) return [{kind: "same", a: who, b: at, reason: "said to be so"}]
  const told = subject.form === "name" ? toldBehind(line, phrases, subject, starts, pack) : null
  if (told !== null) return [{kind: "same", a: at, b: told, reason: "said to be so"}]
  if (verb === undefined || !pack.copula(verb) || (line.words[subject.from - 1]?.leads ?? null) !== null) return []
  const other = starts.get(subject.to + 1)
  const phrase = phrases[other ?? -1]
  if (
    other === undefined ||
    phrase === undefined ||
    phrase.form !== "nominal" ||
    pack.possessive(line.tokens[phrase.to] ?? verb)
  )
    return []
  if (phrase.kind !== subject.kind || (subject.form === "pronoun" && subject.pronoun?.person !== 3)) return []
  if (!agree(subject, phrase)) return []
  return [{kind: "same", a: at, b: other, reason: phrase.part ? "said to be one of them" : "said to be so"}]
}

// "The Ivo Lund who was freed is a printer of 51": a clause stands between somebody and what they are said to be.
function toldBehind(
  line: Line,
  phrases: readonly Phrase[],
  subject: Phrase,
  starts: ReadonlyMap<number, number>,
  pack: MentionPack,
): number | null {
  let head = subject.headTo - 1
  while (line.tokens[head]?.rel === "flat" && line.tokens[head]!.head >= subject.from) head = line.tokens[head]!.head
  const token = line.tokens[head]
  if (token?.rel !== "nsubj" || token.head <= subject.to || line.tokens[token.head]?.upos !== "NOUN") return null
  let verb = token.head - 1
  while (verb > subject.to && !pack.copula(line.tokens[verb]!)) verb--
  const other = verb <= subject.to ? undefined : starts.get(verb + 1)
  const phrase = phrases[other ?? -1]
  const fits =
    phrase?.form === "nominal" && phrase.kind === "person" && phrase.headTo - 1 === token.head && !phrase.part
  return fits && agree(subject, phrase) ? other! : null
}

// "The nurse freed on Friday is Ana Ruiz", "one of the two has been named as Lev Orr": who somebody is.
function namedBehind(
  line: Line,
  phrases: readonly Phrase[],
  subject: Phrase,
  starts: ReadonlyMap<number, number>,
  pack: MentionPack,
): number | null {
  const {tokens} = line
  let at = subject.to
  // What befell them may stand between: no verb of its own, no comma.
  while (
    at < Math.min(tokens.length, subject.to + 10) &&
    !pack.copula(tokens[at]!) &&
    !pack.has.has(tokens[at]!.lower)
  ) {
    if (/^(?:PUNCT|SCONJ|PRON)$/.test(tokens[at]!.upos) || (tokens[at]!.upos === "VERB" && !/^VBN$/.test(tokens[at]!.xpos) && tokens[at]!.rel !== "acl")) return null // prettier-ignore
    at++
  }
  while (
    at < tokens.length &&
    (pack.copula(tokens[at]!) || pack.has.has(tokens[at]!.lower) || tokens[at]!.upos === "ADV")
  )
    at++
  if (pack.identified.has(tokens[at]?.lower ?? "")) at += tokens[at + 1]?.lower === pack.as ? 2 : 1
  const other = starts.get(at)
  const phrase = phrases[other ?? -1]
  const fits = phrase?.form === "name" && phrase.kind === "person" && at > subject.to && agree(subject, phrase)
  const ends = /^(?:PUNCT|CCONJ|PRON|ADP|SCONJ)$/.test(tokens[phrase?.to ?? 0]?.upos ?? "PUNCT")
  return fits && ends && other !== undefined && (line.words[subject.from - 1]?.leads ?? null) === null && !followsTitle(line, phrase) ? other : null // prettier-ignore
}

const Behind = 8 // tokens between a word of identifying and the names

/**
 * The phrase that a list of names from token `from` on is said to be, or null: "the dead were identified by the hospital as
 * Berg and Dahl", "police named them as Berg and Dahl". `ends` are the phrases by the token they end before.
 */
export function identifiedBefore(
  line: Line,
  phrases: readonly Phrase[],
  from: number,
  ends: ReadonlyMap<number, number>,
  pack: MentionPack,
): number | null {
  const {tokens} = line
  const to = tokens[from - 1]?.lower === pack.as ? from - 1 : from
  let verb = to - 1
  while (verb > 0 && verb > to - Behind && !pack.identified.has(tokens[verb]!.lower) && tokens[verb]!.upos !== "PUNCT") verb-- // prettier-ignore
  if (!pack.identified.has(tokens[verb]?.lower ?? "")) return null
  const isGroup = (at: number | undefined): at is number => at !== undefined && phrases[at]?.kind === "group"
  const object = to < from ? ends.get(to) : undefined
  if (isGroup(object) && phrases[object]!.from === verb + 1) return object
  let end = verb
  while (end > 0 && (tokens[end - 1]!.upos === "ADV" || pack.has.has(tokens[end - 1]!.lower) || pack.copula(tokens[end - 1]!))) end-- // prettier-ignore
  const subject = tokens.slice(end, verb).some(pack.copula) ? ends.get(end) : undefined
  return isGroup(subject) ? subject : null
}

// "The winner is Ruiz's brother": who is named owns who it is.
const followsTitle = ({tokens}: Line, {to}: Phrase): boolean => tokens[to]?.xpos === "POS"

// "A boy left. His name is Lev Orr."
function nameTold(
  line: Line,
  phrases: readonly Phrase[],
  at: number,
  starts: ReadonlyMap<number, number>,
  pack: MentionPack,
): number | null {
  // prettier-ignore
  const owner = phrases[at]
  if (owner?.form !== "pronoun" || owner.pronoun?.person !== 3) return null
  const [noun, verb] = [line.tokens[owner.to], line.tokens[owner.to + 1]]
  if (noun === undefined || verb === undefined || !pack.naming.has(noun.lower) || !pack.copula(verb)) return null
  const name = starts.get(owner.to + 2)
  return name !== undefined && phrases[name]?.form === "name" && phrases[name].kind === "person" ? name : null
}
