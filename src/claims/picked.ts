// "Nine others, among them Ruiz, were expelled", "Among them was the clerk Orr": who of many is named for it.

import {listFrom} from "./right.ts"
import type {Filler} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {isVerb, phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {isPeople} from "./climb.ts"

/** Whether a filler is several people, or nobody that is known by more than what it says here. */
export function isMany({byId}: Scene, {entity}: Filler): boolean {
  return entity === null || byId.get(entity)?.kind === "group"
}

/** Whom the sentence of a draft, or the beginning of the next one, names as some of those it is told of. */
export function pickedBehind(scene: Scene, {row, tokens, at}: Draft): readonly string[] {
  if (row === null) return []
  const next = scene.rows[row.index + 1]
  const here = row.tokens.findIndex(
    (_, i) => i > tokens.from && pointsBack(scene, row, i) && !isOfOthers(scene, row, i, at),
  )
  const first = named(scene, row, tokens.from)
  return [...first, ...included(scene, row, tokens, at), ...(here < 0 ? [] : namedBehind(scene, row, here)), ...(next !== undefined && pointsBack(scene, next, 0) ? namedBehind(scene, next, 0) : [])] // prettier-ignore
}

// "Ruiz was among 40 people arrested": who is said to be one of them, right before.
function named(scene: Scene, row: Row, from: number): readonly string[] {
  const one = oneOf(scene, row, from)
  if (one !== null) return one
  if (
    !scene.pack.among.has(row.lower[from - 1] ?? "") ||
    !(scene.pack.be.has(row.lower[from - 2] ?? "") || isVerb(row, from - 2))
  )
    return []
  // "She walked among the wounded": who is listed or counted among them is one of them.
  if (scene.pack.free === null && row.tokens[from - 2]?.xpos === "VBD" && row.tokens[from + 1]?.upos === "NOUN" && !scene.pack.be.has(row.lower[from - 2] ?? "")) return [] // prettier-ignore
  // "Ruiz, 27, held since March, was among those freed": behind a comma the tree tells whose the verb is.
  const head = row.phrases[row.phraseAt[from] ?? -1]?.head ?? from
  const subject = row.tokens.findIndex(({rel, head: over}) => rel.startsWith("nsubj") && over === head)
  const far = row.tokens[from - 3]?.text === "," ? row.phrases[row.phraseAt[subject] ?? -1] : undefined
  const mention = (far ?? phraseEndingAt(row, from - 3))?.mention
  const entity = mention == null ? undefined : scene.entityOf.get(mention.id)
  return entity?.named === true ? [entity.id] : []
}

// "Ruiz is one of the dead", "one of those freed was Ruiz": the one who is picked out by a number.
function oneOf(scene: Scene, row: Row, from: number): readonly string[] | null {
  const inner = row.phrases[row.phraseAt[from] ?? -1]
  const part = inner?.mention == null ? undefined : scene.entityOf.get(inner.mention.id)
  return inner !== undefined && inner.from < from && part?.kind === "person" && part.within !== null && part.named ? [part.id] : null // prettier-ignore
}

// "Nine were freed, including Ruiz", "Ruiz among them", "Ruiz included": who is named beside the many.
function included(scene: Scene, row: Row, {from}: Draft["tokens"], at: number): readonly string[] {
  const {pack} = scene
  return row.tokens.flatMap((_, i) => {
    if (i <= from) return []
    const word = row.lower[i] ?? ""
    if (pack.including.has(word) || pack.includes.has(word)) {
      const behind = phraseBeginningAt(row, i + 1) ?? phraseBeginningAt(row, i + 2)
      if (behind !== null && isPeople(row, behind, pack) && !isOfOthers(scene, row, i, at))
        return idsOf(scene, listFrom(row, behind, pack).phrases)
    }
    const ends = /^[,.;:)]$/.test(row.tokens[pack.included.has(word) ? i + 1 : i + 2]?.text ?? ".")
    if (!ends || !(pack.included.has(word) || pointsBack(scene, row, i))) return []
    const before = phraseEndingAt(row, i - 1)
    return before !== null && row.tokens[before.from - 1]?.text === "," ? idsOf(scene, [before]) : []
  })
}

const idsOf = ({entityOf}: Scene, phrases: readonly Phrase[]): string[] => phrases.flatMap(({mention}) => (mention === null ? [] : [entityOf.get(mention.id)].flatMap((one) => (one?.named === true ? [one.id] : [])))) // prettier-ignore

// "Among them", "entre ellas".
function pointsBack({pack}: Scene, {lower, tokens}: Row, at: number): boolean {
  return pack.among.has(lower[at] ?? "") && tokens[at + 1]?.upos === "PRON"
}

// "Nine were freed; the others, among them Ruiz, are to be tried": some of whom something else is told of behind the verb at `at`.
function isOfOthers({pack}: Scene, row: Row, among: number, at: number): boolean {
  const end = row.tokens[among - 1]?.text === "," ? among - 2 : among - 1
  const whole = phraseEndingAt(row, end)
  if (whole === null || whole.from <= at || !isPeople(row, whole, pack)) return false
  return (
    row.tokens[whole.head]?.rel.startsWith("nsubj") === true || /^[;:]$/.test(row.tokens[whole.from - 1]?.text ?? "")
  )
}

const Near = 5 // tokens behind "among them" in which the first name begins

function namedBehind(scene: Scene, row: Row, at: number): string[] {
  for (let i = at + 2; i < Math.min(at + 2 + Near, row.tokens.length); i++) {
    const first = phraseBeginningAt(row, i)
    if (first === null || !isPeople(row, first, scene.pack)) continue
    const list = listFrom(row, first, scene.pack)
    const beside = phraseBeginningAt(row, list.to)
    const all =
      beside?.mention?.form === "name" ? [...list.phrases, ...listFrom(row, beside, scene.pack).phrases] : list.phrases
    return all.flatMap(({mention}) => {
      const entity = mention === null ? undefined : scene.entityOf.get(mention.id)
      return entity?.named === true ? [entity.id] : []
    })
  }
  return []
}
