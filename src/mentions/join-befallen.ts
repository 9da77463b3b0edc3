// Who is called for what befell them: "the victim", "la indultada", behind the one named person of whom that is told.

import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import type {MentionPack} from "./pack.ts"

/**
 * The one named person of whom the text tells, before the phrase at `at`, what a noun for somebody says ("the victim" behind
 * "the murder of Ana Ruiz"); null where there is none, or more than one. `people` are the phrases of persons up to it.
 */
export function befallenOnly(
  clusters: Clusters,
  lines: readonly Line[],
  people: readonly number[],
  at: number,
  {befallen}: MentionPack,
): Cluster | null {
  const phrase = clusters.phrases[at]!
  const told = phrase.noun === null ? undefined : befallen.get(phrase.noun.lemma)
  if (told === undefined || phrase.kind !== "person" || phrase.picks !== "definite" || phrase.part) return null
  // "The victim of the robbery", "the detained clerk": what tells more of them may be somebody else.
  if (phrase.past > phrase.to || phrase.headTo < phrase.to) return null
  let only: Cluster | null = null
  for (const one of people) {
    const {form, line: index, from, to} = clusters.phrases[one]!
    const cluster = one < at && form === "name" ? clusters.of(one) : null
    const line = lines[index]
    if (cluster === null || cluster === only || line === undefined || !isToldOf(line, from, to, told)) continue
    if (only !== null) return null
    only = cluster
  }
  if (only === null || only.kind !== "person") return null
  return phrase.gender === null || only.gender === null || only.gender === phrase.gender ? only : null
}

/** The latest named person before the phrase at `at`, where its words point back: "the said clerk", "la mencionada ciudadana". */
export function pointedBack(
  {tokens}: Line,
  clusters: Clusters,
  people: readonly number[],
  at: number,
  {pointing}: MentionPack,
): Cluster | null {
  const {from, to, kind, form, picks, gender} = clusters.phrases[at]!
  if (kind !== "person" || form !== "nominal" || picks !== "definite") return null
  if (!tokens.slice(from, to).some(({lower}) => pointing.has(lower))) return null
  for (let i = people.length - 1; i >= 0; i--) {
    const one = clusters.phrases[people[i]!]!
    const cluster = people[i]! < at && one.form === "name" ? clusters.of(people[i]!) : null
    if (cluster !== null && (gender === null || cluster.gender === null || cluster.gender === gender)) return cluster
  }
  return null
}

// "The murder of Ana Ruiz", "Ana Ruiz was abducted", "they freed Ana Ruiz", "Ana Ruiz died".
function isToldOf({tokens}: Line, from: number, to: number, told: ReadonlySet<string>): boolean {
  let top = from
  while (top < to - 1 && tokens[top]!.head >= from && tokens[top]!.head < to) top++
  // "Killed Ana Ruiz and Pedro Soto": what is told of the first is told of both.
  for (let tries = 0; tries < 12 && tokens[top]!.rel === "conj" && tokens[top]!.head >= 0; tries++)
    top = tokens[top]!.head
  const {rel, head} = tokens[top]!
  if (head < 0 || (head >= from && head < to) || !/^(?:nmod|nsubj|obj|obl|iobj)/.test(rel)) return false
  const over = tokens[head]!
  // "Was killed by Pedro Soto".
  if (rel.startsWith("obl") && tokens.some((one) => one.head === head && one.rel === "aux:pass")) return false
  if (told.has(over.lemma) || (over.xpos === "VBN" && told.has(over.lower))) return true
  // "Granted Ana Ruiz a pardon": what the verb has for its object tells it.
  return (
    /^(?:iobj|obj|obl)/.test(rel) &&
    tokens.some((one, i) => i !== top && one.head === head && one.rel === "obj" && told.has(one.lemma))
  )
}
