// "Everyone but Ana Ruiz was freed", "they freed nobody except the cook": who of many is left out; "they freed not Ruiz but
// the cook": who is set against whom it did not befall. Of them the opposite is said.

import type {Draft} from "./draft.ts"
import {countOf} from "./fill.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, phraseBeginningAt, type Phrase, type Row} from "./row.ts"
import {isPeople} from "./climb.ts"
import {fillerOf, sizeOf, type Scene} from "./scene.ts"
import {flipped} from "./stance.ts"

/** The drafts, with those of people who are left out of what a draft tells of all or of none. */
export function withExcepted(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const {row, roles, stance, said} = draft
    const [whole] = roles.patient ?? []
    const found =
      row === null || whole === undefined || stance.modality !== "fact" ? null : exceptedIn(row, draft, scene.pack)
    if (row === null || found === null || whole === undefined) return [draft]
    const {phrase, at} = found
    const filler = fillerOf(scene, row, phrase, said)
    const one: Draft = {
      ...draft,
      rule: "excepted",
      roles: {
        ...roles,
        patient: [{...filler, mention: phrase.mention?.id ?? null, entity: phrase.mention === null ? null : (scene.entityOf.get(phrase.mention.id)?.id ?? null)}], // prettier-ignore
      },
      count: countOf([phrase], row, sizeOf(scene), scene.pack),
      stance: flipped(stance),
      order: draft.order + 1,
    }
    if (whole.span.from !== filler.span.from) return [draft, one]
    // "All but Ana Ruiz were freed": of whom it is told are the others.
    const span = {from: row.tokens[at - 1]?.from ?? whole.span.from, to: whole.span.to}
    const others = {span, text: scene.document.text.slice(span.from, span.to), mention: null, entity: null}
    return [{...draft, roles: {...roles, patient: [others]}, count: null}, one]
  })
}

// Who stands behind "but" or "except", right behind all or none of those the draft is about.
function exceptedIn(
  row: Row,
  {roles, tokens, stance}: Draft,
  pack: ClaimPack,
): {readonly phrase: Phrase; readonly at: number} | null {
  const ends = (roles.patient ?? []).map(({span}) => span.to)
  for (let at = Math.max(1, tokens.from - 2); at < Math.min(tokens.to + 2, row.tokens.length - 1); at++) {
    const instead = stance.polarity === "-" && pack.but.has(row.lower[at] ?? "")
    if (!instead && !pack.except.has(row.lower[at] ?? "")) continue
    const before = row.lower[at - 1] ?? ""
    const all = pack.whole.has(before) || pack.none.has(before) || pack.people.has(before)
    const joins = row.tokens[at]?.upos === "CCONJ"
    const last = row.tokens[row.lower[at - 1] === "," ? at - 2 : at - 1]
    const behind = ends.includes(last?.to ?? -1)
    if (!all && (instead ? !behind : joins || !behind)) continue
    const first = row.tokens[at + 1]?.upos === "ADP" ? at + 2 : at + 1 // "except for"
    const phrase = phraseBeginningAt(row, first)
    if (!all && instead && phrase !== null && goesOn(row, phrase)) continue
    if (phrase?.mention != null && phrase.part === undefined && isPeople(row, phrase, pack)) return {phrase, at}
  }
  return null
}

// "They did not free Ruiz but the cook escaped": a verb of its own.
function goesOn(row: Row, {to}: Phrase): boolean {
  for (let i = to; i < row.tokens.length && !/^[.;:!?]$/.test(row.tokens[i]?.text ?? ""); i++)
    if (isTensed(row, i)) return true
  return false
}
