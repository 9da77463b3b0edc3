// "We spoke to Ruiz's husband: “They have her.”", "Hablamos con la hermana: «Lo tienen ellos»": who is spoken with says what follows.

import type {Cue} from "./cue.ts"
import {phraseBeginning} from "./phrase.ts"
import {spanOf, type Run} from "./line.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for words of whom the writer has spoken with. */
export const conversationRule = "conversation"

const Far = 14 // tokens between the verb and the colon

/**
 * With whom whoever writes has spoken, where a quotation follows behind a colon; null where another speaks, or nobody is
 * named. `subject` is what was found as the subject of the cue.
 */
export function spokenWith({pack, mentionsAt}: Scene, {line, at, form}: Cue, subject: Run | null): Run | null {
  const {verbs, links} = pack.words.conversing
  if (form !== "finite" || !verbs.has(line.tokens[at]?.lemma ?? "")) return null
  const own = subject === null || line.lower.slice(subject.from, subject.to).some((word) => pack.words.firstPerson.has(word)) // prettier-ignore
  // "#StoneFerry Spoke to her husband": nothing but a mark stands before it.
  const bare = line.tokens.slice(0, at).every(({text, upos}, i) => /^(?:[#@]|\P{L}*$)/u.test(text) || line.lower[i - 1] === "#" || /^(?:ADV|PUNCT|AUX|PRON)$/.test(upos)) // prettier-ignore
  if (!own && !bare) return null
  // "Hablamos por teléfono con": how it was done may stand between.
  let link = at + 1
  while (link < at + 4 && !links.has(line.lower[link] ?? "") && /^(?:ADV|ADP|NOUN)$/.test(line.tokens[link]?.upos ?? "")) link++ // prettier-ignore
  const partner = links.has(line.lower[link] ?? "") ? phraseBeginning(line, link + 1) : null
  const span = partner === null ? null : spanOf(line, partner)
  if (partner === null || span === null) return null
  if (!mentionsAt(span).some(({kind}) => kind === "person" || kind === "group" || kind === "organization")) return null
  for (let i = partner.to; i < Math.min(line.tokens.length, at + Far); i++) if (line.lower[i] === ":") return partner
  return null
}
