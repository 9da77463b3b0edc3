// Finds the noun that an English number counts: by the parse when there is one, else by the words after it.

import type {Word} from "../../../mentions/time-pack.ts"
import type {Token} from "../../../language/analysis.ts"
import {readNumber} from "./number-words.ts"

const Reach = 5 // words between a number and its noun

const plurals = new Set(
  "people men women children police personnel staff troops crew persons families media cattle sheep fish".split(" "),
)

const stops = new Set(
  `and or but for in on at to by with from as than that which who whose were was is are has have had will would be been
  when while after before if then there here it they he she we you i not no so because since until during into over under
  about against between among through of the a an this these those its their his her our my your all both also still now
  said says told reported according out up down off away back home say`.split(/\s+/),
)

/** The noun counted by the number in `[from, to)` of a sentence, as it is written, or null when none is seen. */
export function unitOf(tokens: readonly Token[], words: readonly Word[], from: number, to: number): string | null {
  return governed(tokens, from, to) ?? following(tokens, words, from, to)
}

function governed(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    if (token === undefined || token.rel !== "nummod" || token.head < to) continue
    const head = tokens[token.head]
    if (head !== undefined && token.head - to < 8) return head.text
  }
  return null
}

function following(tokens: readonly Token[], words: readonly Word[], from: number, to: number): string | null {
  let at = to
  if (words[at]?.lower === "of") {
    at++
    if (/^(?:the|its|their|his|her|our|those|these|my|your)$/.test(words[at]?.lower ?? "")) at++
    if (/^\p{Lu}/u.test(words[at]?.text ?? "") && words[at + 1]?.lower === "'s") at += 2
    if (/^(?:them|us|whom|which|you)$/.test(words[at]?.lower ?? "")) return null
  }
  let best: string | null = null
  for (let n = 0; n < Reach; n++) {
    const word = words[at + n]
    const tag = tokens[at + n]?.xpos ?? ""
    if (word === undefined) break
    if (
      word.text === "-" ||
      word.lower === "such" ||
      word.lower === "other" ||
      word.lower === "more" ||
      readNumber(words, at + n) !== null
    )
      continue
    if (!/^\p{L}[\p{L}'’.-]*$/u.test(word.text) || stops.has(word.lower)) break
    if (tag !== "" && !/^(?:NN|JJ|VBN|VBG|CD|RB)/.test(tag)) break
    const plural = (/(?:[^sui]s|ees|S)$/.test(word.text) || /^\p{Lu}.*is$/u.test(word.text)) && word.text.length > 3
    if (plurals.has(word.lower) || (plural && (tag === "" || tag.startsWith("NN")))) return word.text
    if (tag.startsWith("NN") || (tag === "" && best === null && words[from]?.lower === "one")) best = word.text
  }
  return best
}
