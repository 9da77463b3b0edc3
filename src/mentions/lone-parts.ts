// "Five were held. One was freed, the others are inside": what stands alone for some of those told of right before.

import type {Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"

/** The rule of phrases that stand alone for some of a group. */
export const lonePart = "lone-part"

const Window = 3 // sentences looked back over, this one included

/**
 * Says of each of them which group it is part of: the last one before it, or what that is itself a part of. One who is told
 * by rank ("the latter") is whom `together`, people named together by the index of the last of them, has there.
 */
export function joinLoneParts(
  clusters: Clusters,
  lines: readonly Line[],
  together: ReadonlyMap<number, readonly number[]>,
  ranks: ReadonlyMap<string, "first" | "last">,
): void {
  let last = -1
  let many: readonly number[] = []
  clusters.phrases.forEach((phrase, at) => {
    many = together.get(at) ?? many
    const cluster = clusters.of(at)
    if (phrase.rule !== lonePart) {
      if (cluster?.kind === "group") last = at
      return
    }
    const rank = ranks.get(lines[phrase.line]?.tokens[phrase.headFrom]?.lower ?? "")
    const ranked = rank === undefined ? null : clusters.of(many.at(rank === "last" ? -1 : 0) ?? -1)
    if (
      ranked !== null &&
      cluster !== null &&
      many.length === 2 &&
      phrase.line - (clusters.phrases[many[0]!]?.line ?? 0) < Window
    ) {
      clusters.join(at, ranked, `the ${rank} of two`)
      return
    }
    const group = clusters.of(last)
    const before = clusters.phrases[last]
    if (cluster === null || group === null || before === undefined || phrase.line - before.line >= Window) return
    const whole = group.within ?? group.root
    if (clusters.of(whole) !== cluster) cluster.within ??= whole
  })
}
