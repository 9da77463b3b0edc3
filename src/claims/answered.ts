// "Were you beaten?" – "Yes.": what one asks and another affirms or denies in a word is told by the one who answers.

import type {Polarity} from "../attribution/attribution.ts"
import {isAsked} from "./asked.ts"
import type {Draft} from "./draft.ts"
import {rowAt, tokenAt} from "./row.ts"
import type {Scene} from "./scene.ts"
import {answering, clauseAround} from "./such.ts"

/** The drafts of what is asked right before a "yes" or a "no", in the mouth of whoever says that. */
export function answeredQuestions(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const {pack} = scene
  return scene.attributions.flatMap((said): Draft[] => {
    const place = said.content[0]
    const row = place === undefined || said.manner !== "direct" ? null : rowAt(scene.rows, place.from)
    if (row === null || place === undefined) return []
    let at = tokenAt(row, place.from)
    while (row.tokens[at]?.upos === "PUNCT") at++
    const polarity: Polarity | null = pack.yes.has(row.lower[at] ?? "") ? "+" : pack.no.has(row.lower[at] ?? "") ? "-" : null // prettier-ignore
    // "No prisoner was freed" answers nothing; "no, never" does.
    if (polarity === null || !/^[,.;:!–—-]$/.test(row.lower[at + 1] ?? ".")) return []
    const asked = scene.rows[row.index - 1]
    const [first, last] = clauseAround(row, at, place.from)
    return drafts
      .filter((one) => one.row === asked && one.said.id !== said.id && isAsked(asked!, one.at, pack))
      .map((one) => ({
        ...answering(one, {row, at, first, last, said, rule: "answered", polarity: one.stance.polarity === polarity ? "+" : "-"}), // prettier-ignore
        effects: one.effects,
      }))
  })
}
