// Whose words a stretch of text is: the innermost attribution that holds it.

import type {ClaimPack} from "./pack.ts"
import type {Phrase} from "./row.ts"
import type {Bounds} from "./stance.ts"
import type {Attribution} from "../attribution/attribution.ts"
import {toldByRule} from "../attribution/told-by.ts"
import type {Span} from "../text/span.ts"

/** An attribution with the stretch of its content that holds a place. */
export type Holder = {readonly attribution: Attribution; readonly content: Span}

// "The Federation celebrates the rescue", Hale wrote: what is welcomed is taken for a fact by whoever tells of the welcome.
function answering(said: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution {
  const outer = said.act !== "welcome" || said.inside === null ? undefined : byId.get(said.inside)
  return outer === undefined || outer.manner === "narration" ? said : answering(outer, byId)
}

/** Finds the holder of an offset. Offsets must be asked for in the order of the text; null where nobody speaks. */
export function holderOf(attributions: readonly Attribution[]): (offset: number) => Holder | null {
  const depth = new Map<string, number>()
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const depthOf = (one: Attribution, guard = 0): number => {
    const known = depth.get(one.id)
    if (known !== undefined) return known
    const outer = one.inside === null || guard > 64 ? undefined : byId.get(one.inside)
    const own = outer === undefined ? (one.manner === "narration" ? 0 : 1) : depthOf(outer, guard + 1) + 1
    depth.set(one.id, own)
    return own
  }
  const spans = attributions
    .filter((one) => !isCited(one, byId.get(one.inside ?? "")) && !isRefusal(one, byId.get(one.inside ?? "")))
    .flatMap((attribution) =>
      attribution.content.map((content) => ({attribution, content, depth: depthOf(attribution)})),
    )
    .sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to || a.depth - b.depth)
  const open: (typeof spans)[number][] = []
  let next = 0
  return (offset) => {
    for (let one = spans[next]; one !== undefined && one.content.from <= offset; one = spans[++next]) {
      while (open.length > 0 && (open[open.length - 1]?.content.to ?? 0) <= one.content.from) open.pop()
      open.push(one)
    }
    while (open.length > 0 && (open[open.length - 1]?.content.to ?? 0) <= offset) open.pop()
    const top = open[open.length - 1]
    return top === undefined ? null : {attribution: answering(top.attribution, byId), content: top.content}
  }
}

// "She said they had refused to free him": what somebody is told to have refused to do is told by whoever tells it.
const isRefusal = ({act, maker, manner}: Attribution, outer: Attribution | undefined): boolean => act === "reject" && manner !== "direct" && outer !== undefined && outer.manner !== "narration" && maker.rule?.startsWith("infinitive") === true // prettier-ignore

// "The gazette reported, citing two guards": both answer for the same words, and the gazette tells them.
function isCited({content}: Attribution, outer: Attribution | undefined): boolean {
  const same = (one: Span, i: number): boolean => one.from === content[i]?.from && one.to === content[i].to
  // "The court heard from a guard that": it only heard, and he said so.
  return outer !== undefined && outer.manner !== "narration" && outer.act !== "believe" && outer.content.length === content.length && outer.content.every(same) // prettier-ignore
}

/** Whether somebody is reported in other words than their own. */
export const isReported = ({attribution}: Holder): boolean => attribution.manner === "indirect" || attribution.manner === "mixed" // prettier-ignore

const blaming: ReadonlySet<string> = new Set(["accuse", "believe", "deny", "reject"])

/** Whether the words by which it is told are a charge or a belief themselves, so that a charge in them is no second one. */
export const isBlaming = ({attribution}: Holder): boolean => blaming.has(attribution.act)

/** `phrases`, or none where all of them stand outside the marks of what is quoted and the verb needs none of them. */
export function ownWords(
  phrases: readonly Phrase[],
  {attribution}: Holder,
  {from, to}: Bounds,
  {free}: ClaimPack,
): readonly Phrase[] {
  // "Vecina de Osta: se llevaron a tres": who tells it, before the colon, does nothing in it.
  const direct = ((free !== null && attribution.manner === "direct") || attribution.maker.rule === toldByRule) && phrases.length > 0 // prettier-ignore
  return direct && phrases.every((one) => one.to <= from || one.from >= to) ? [] : phrases
}
