// "Everyone but Ana Ruiz was freed", "they freed nobody except the cook": who of many is left out, of whom the opposite is
// said.

import type {Draft} from "./draft.ts"
import {countOf} from "./fill.ts"
import type {ClaimPack} from "./pack.ts"
import {phraseBeginningAt, type Phrase, type Row} from "./row.ts"
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
    return [{...draft, roles: {...roles, patient: [others]}}, one]
  })
}

// Who stands behind "but" or "except", right behind all or none of those the draft is about.
function exceptedIn(
  row: Row,
  {roles, tokens}: Draft,
  pack: ClaimPack,
): {readonly phrase: Phrase; readonly at: number} | null {
  const ends = (roles.patient ?? []).map(({span}) => span.to)
  for (let at = Math.max(1, tokens.from - 2); at < Math.min(tokens.to + 2, row.tokens.length - 1); at++) {
    if (!pack.except.has(row.lower[at] ?? "")) continue
    const before = row.lower[at - 1] ?? ""
    const all = pack.whole.has(before) || pack.none.has(before) || pack.people.has(before)
    const joins = row.tokens[at]?.upos === "CCONJ"
    if (!all && (joins || !ends.includes(row.tokens[at - 1]?.to ?? -1))) continue
    const first = row.tokens[at + 1]?.upos === "ADP" ? at + 2 : at + 1 // "except for"
    const phrase = phraseBeginningAt(row, first)
    if (phrase?.mention != null && phrase.part === undefined && isPeople(row, phrase, pack)) return {phrase, at}
  }
  return null
}
