// A name behind words that give it: "a man named Orr", "two men, identified as Orr and Lund", "police named the gunman as Orr".

import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"

type Range = {readonly from: number; readonly to: number}

/** The tokens at which the phrase may end that the name or names at tokens `from` to before `to` are given to, the likeliest first; empty where no words give it. */
export function endsBeforeNaming(line: Line, {from: at, to}: Range, pack: MentionPack): readonly number[] {
  const {tokens, words} = line
  const before = tokens[at - 1]
  if (before === undefined) return []
  // "Un hombre de nombre Orr": the name is a part of the phrase.
  if (pack.naming.has(before.lower) && words[at - 2]?.leads === "of") return [to]
  // "A witness named Orr as the gunman" gives no name.
  if (pack.named.has(before.lower) && tokens[to]?.lower === pack.as) return []
  if (pack.named.has(before.lower)) return /^(?:acl|amod)/.test(before.rel) ? [withoutMark(line, at - 1)] : []
  if (before.lower !== pack.as) return []
  let verb = at - 2
  while (verb > at - 8 && tokens[verb]?.upos !== "PUNCT" && !pack.identified.has(tokens[verb]?.lower ?? "")) verb--
  if (!pack.identified.has(tokens[verb]?.lower ?? "")) return []
  // "Named the gunman as Orr", but "named by the army as Orr"
  const ends = verb < at - 2 && words[verb + 1]?.leads === null ? [at - 1] : []
  ends.push(withoutMark(line, verb))
  // "Who was identified as Orr", "a man whom the police named as Orr"
  for (let i = verb - 1; i > verb - 6 && /^(?:AUX|PRON|SCONJ|DET|NOUN|PROPN)$/.test(tokens[i]?.upos ?? ""); i--)
    ends.push(withoutMark(line, i))
  return ends
}

const withoutMark = ({tokens}: Line, end: number): number => (/^[,(—–]$/.test(tokens[end - 1]?.text ?? "") ? end - 1 : end) // prettier-ignore
