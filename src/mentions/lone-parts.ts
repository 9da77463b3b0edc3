// "Five were held. One was freed, the others are inside": what stands alone for some of those told of right before.

import type {Clusters} from "./clusters.ts"

/** The rule of phrases that stand alone for some of a group. */
export const lonePart = "lone-part"

const Window = 3 // sentences looked back over, this one included

/** Says of each of them which group it is part of: the last one before it, or what that is itself a part of. */
export function joinLoneParts(clusters: Clusters): void {
  let last = -1
  clusters.phrases.forEach((phrase, at) => {
    const cluster = clusters.of(at)
    if (phrase.rule !== lonePart) {
      if (cluster?.kind === "group") last = at
      return
    }
    const group = clusters.of(last)
    const before = clusters.phrases[last]
    if (cluster === null || group === null || before === undefined || phrase.line - before.line >= Window) return
    const whole = group.within ?? group.root
    if (clusters.of(whole) !== cluster) cluster.within ??= whole
  })
}
