// English words before a noun of a happening by which it is no fact: "pending his release", "for fear of arrest".

import type {Stance} from "../../../claims/pack.ts"

const runs = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)

export const leadIns: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...runs(`pending | in anticipation of | in expectation of | in the hope of | in hopes of | in hope of | with a view to | in preparation for`).map(
    (run) => [run, {polarity: "+", certainty: "unknown", modality: "planned"}] as const,
  ),
  ...runs(`in the event of | in event of | in case of | short of | barring | failing | on pain of | under pain of`).map(
    (run) => [run, {polarity: "+", certainty: "unknown", modality: "conditional"}] as const,
  ),
  ...runs(`for fear of | in fear of | out of fear of | under threat of | under the threat of | with the threat of`).map(
    (run) => [run, {polarity: "+", certainty: "possible", modality: "planned"}] as const,
  ),
  ...runs(`in favour of | in favor of`).map((run) => [run, {polarity: "+", certainty: "unknown", modality: "demanded"}] as const),
  ...runs(`instead of | rather than | in lieu of`).map(
    (run) => [run, {polarity: "-", certainty: "certain", modality: "fact"}] as const,
  ),
]) // prettier-ignore
