// "Los campesinos que el ejército detuvo", "los hombres que detuvo la policía": whom a clause is about and somebody else does
// it to, where neither order nor form marks the object.

import {antecedent} from "./antecedent.ts"
import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import type {Right} from "./right.ts"
import {phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** Who does it and to whom, where the verb of `group` stands in a clause about whom it is done to; null where not. */
export function takenOut(
  row: Row,
  group: VerbGroup,
  right: Right,
  pack: ClaimPack,
): {readonly doer: Phrase; readonly whom: Phrase} | null {
  // prettier-ignore
  const {free} = pack
  if (free === null || group.passive || group.reflexive || group.object >= 0 || group.infinitive) return null
  // "Que detuvo a dos": a marked object is the only one.
  if (right.obliques.some(({word, phrases}) => free.personal.has(word) && phrases.some((one) => isPeople(row, one, pack)))) return null // prettier-ignore
  let i = group.from - 1
  while (row.tokens[i]?.upos === "ADV" || timeAt(row, i) !== null) i--
  const before = pack.relative.has(row.lower[i] ?? "") ? null : phraseEndingAt(row, i)
  const that = before === null ? i : before.from - 1
  if (!pack.relative.has(row.lower[that] ?? "") || row.tokens[that]?.lower !== "que") return null
  const whom = ofThose(row, that, pack) ?? antecedent(row, that, pack)
  if (whom === null || !isPeople(row, whom, pack)) return null
  const first = right.object[0] ?? (before === null ? phraseBeginningAt(row, group.at + 1) : null) ?? undefined
  if (before !== null) return isAble(row, before, pack) && (first === undefined || !isPeople(row, first, pack)) ? {doer: before, whom} : null // prettier-ignore
  const late = first !== undefined && isAble(row, first, pack) && (isPeople(row, first, pack) || numberOf(row, whom.head) !== numberOf(row, group.tensed)) // prettier-ignore
  return late ? {doer: first, whom} : null
}

// "Las madres de los campesinos que el ejército detuvo": the nearest of them.
function ofThose(row: Row, that: number, pack: ClaimPack): Phrase | null {
  for (let i = that - 1; i > Math.max(0, that - 8); i--) {
    const inner = row.inner.get(i)
    if (inner !== undefined && inner.to === that && pack.of.has(row.lower[i - 1] ?? "") && isPeople(row, inner, pack)) return inner // prettier-ignore
  }
  return null
}

const isAble = (row: Row, phrase: Phrase, pack: ClaimPack): boolean => isPeople(row, phrase, pack) || phrase.mention?.kind === "organization" || (phrase.mention?.kind === "place" && phrase.mention.form === "name") // prettier-ignore

const numberOf = ({tokens}: Row, at: number): string => /Number=(Plur|Sing)/.exec(tokens[at]?.feats ?? "")?.[1] ?? ""
