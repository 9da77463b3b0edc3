// Reads what predicates say of the clause under them, affirmed and denied, from lines of marks and words.

import type {Signature, Stance} from "../claims/pack.ts"

// + it is so, - it is not, ~ probably, m possibly, p planned, d demanded, o offered, c only on a condition, ? nobody says
const marks: Readonly<Record<string, Stance>> = {
  "+": {polarity: "+", certainty: "certain", modality: "fact"},
  "-": {polarity: "-", certainty: "certain", modality: "fact"},
  "~": {polarity: "+", certainty: "probable", modality: "fact"},
  n: {polarity: "-", certainty: "probable", modality: "fact"},
  m: {polarity: "+", certainty: "possible", modality: "fact"},
  p: {polarity: "+", certainty: "probable", modality: "planned"},
  P: {polarity: "+", certainty: "possible", modality: "planned"},
  d: {polarity: "+", certainty: "unknown", modality: "demanded"},
  o: {polarity: "+", certainty: "unknown", modality: "offered"},
  c: {polarity: "+", certainty: "unknown", modality: "conditional"},
  "?": {polarity: "+", certainty: "unknown", modality: "fact"},
}

/** The signatures of `lines`: each a pair of marks, then the predicates it holds for. Later lines do not change earlier ones. */
export function readSignatures(lines: string): ReadonlyMap<string, Signature> {
  const map = new Map<string, Signature>()
  for (const line of lines.trim().split("\n")) {
    const [pair = "", ...words] = line.trim().split(" ")
    const [affirmed, denied] = [marks[pair.charAt(0)], marks[pair.charAt(1)]]
    if (affirmed === undefined || denied === undefined) continue
    for (const word of words) if (!map.has(word)) map.set(word, {affirmed, denied})
  }
  return map
}
