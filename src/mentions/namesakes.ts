// Two people of one name in one text, where the text itself says so: "the printer Ivo Lund, no relation of the baker".
//
// One name is one person unless something beside it tells them apart. Once it does, what each is called sorts the rest: a
// role of the one is the one, and a name with nothing beside it is whoever was named last in that sentence, or else the first.

import {wording, type Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"

const Reach = 16 // tokens behind a name in which the text tells it from another
const Most = 200 // places of one name; what stands there more often is told apart by nobody

/** The places of a name that are those of a second person of that name, by index. `calls` gives the nouns set beside a name. */
export function namesakesOf(
  phrases: readonly Phrase[],
  lines: readonly Line[],
  keyOf: (phrase: Phrase) => string,
  calls: (at: number) => ReadonlySet<string>,
  pack: MentionPack,
): ReadonlySet<number> {
  const second = new Set<number>()
  if (!lines.some((line) => line.words.length > 0 && mayTell(line, pack))) return second
  const byKey = new Map<string, number[]>()
  phrases.forEach((phrase, at) => {
    if (phrase.form !== "name" || phrase.kind !== "person") return
    const key = keyOf(phrase)
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [at])
    else list.push(at)
  })
  for (const list of byKey.values()) {
    if (list.length < 2 || list.length > Most) continue
    const marks = list.map((at) => isToldApart(lines[phrases[at]!.line]!, phrases[at]!, pack))
    const first = marks[0] === true && phrases[list[1]!]?.line === phrases[list[0]!]?.line
    if (!first && !marks.some((mark, n) => mark && n > 0)) continue
    const known: Set<string>[] = []
    let last = 0
    list.forEach((at, n) => {
      const phrase = phrases[at]!
      const age = generationOf(lines[phrase.line]!, phrase.headTo, pack)
      const nouns = age === null ? calls(at) : new Set([...calls(at), age])
      const own = known.findIndex((one) => [...nouns].some((noun) => one.has(noun)))
      const apart = (marks[n] === true && n > 0) || (n === 1 && first)
      const near = n > 0 && phrases[at]!.line === phrases[list[n - 1]!]!.line
      const other = known.length === 1 && (apart || (nouns.size > 0 && known[0]!.size > 0))
      last = own >= 0 ? own : other ? 1 : apart ? 1 - last : near ? last : 0
      for (const noun of nouns) (known[last] ??= new Set()).add(noun)
      known[last] ??= new Set()
      if (last === 1) second.add(at)
    })
  }
  return second
}

// Few texts have any of the words by which two are told apart.
function mayTell({tokens, words}: Line, {apart}: MentionPack): boolean {
  for (let i = 0; i < tokens.length; i++)
    if (apart.others.has(tokens[i]!.lower) || apart.generations.has(tokens[i]!.lower) || apart.cues.has(tokens[i]!.lower) || (words[i]!.determiner?.kind === "definite" && tokens[i + 1]?.upos === "PROPN")) return true // prettier-ignore
  return false
}

// "The other Ivo Lund", "Ivo Lund, no relation of the baker", "the Ivo Lund who was freed", "Ivo Lund (not to be confused with".
function isToldApart(line: Line, phrase: Phrase, pack: MentionPack): boolean {
  const {apart, relative, article} = pack
  const {tokens} = line
  if (generationOf(line, phrase.headTo, pack) !== null) return true
  const named = pack.named.has(tokens[phrase.from - 1]?.lower ?? "") ? 2 : 0 // "another man named Ivo Lund"
  for (let i = phrase.headFrom - 1; i >= Math.max(0, phrase.from - 2 - named, phrase.headFrom - 5); i--)
    if (apart.others.has(tokens[i]?.lower ?? "") && tokens[i]?.upos !== "NOUN") return true
  // "Minister Ana Corvo (not the nurse Ana Corvo)".
  if (phrase.role !== null && apart.negations.has(tokens[phrase.from - 1]?.lower ?? "")) return true
  const [before, behind] = [tokens[phrase.headFrom - 1], tokens[phrase.headTo]]
  if (before !== undefined && article(before) && phrase.role === null && behind !== undefined && (relative(behind) || apart.relative.has(behind.lower) || behind.xpos === "VBN" || (behind.xpos === "VBD" && behind.rel === "acl"))) return true // prettier-ignore
  const end = Math.min(tokens.length, phrase.headTo + Reach)
  for (let i = Math.max(0, phrase.from - 4); i < end; i++) {
    if (!apart.cues.has(tokens[i]!.lower)) continue
    const rest = wording(line, i, Math.min(tokens.length, i + 6)).toLowerCase()
    if (apart.tells.some((one) => rest.startsWith(one) && !/^[\p{L}]/u.test(rest.slice(one.length)))) return true
  }
  return false
}

/** Which of parent and child of one name the words behind it tell: "Ivo Lund, junior", "Óscar Rivas hijo"; or null. */
export function generationOf({tokens}: Line, behind: number, {apart}: MentionPack): "old" | "young" | null {
  const at = tokens[behind]?.text === "," ? behind + 1 : behind
  const age = apart.generations.get(tokens[at]?.lower ?? "") ?? null
  return age !== null && (at === behind || /^[,.;)]$/.test(tokens[at + 1]?.text ?? ".")) ? age : null
}
