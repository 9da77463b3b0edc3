// What a work of art tells did not happen: "in the film a banker is kidnapped", "the novel is about a killing".

import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

/** The tokens that name a work of art which tells what stands about it: its subject, or behind "in". */
export function artIn({tokens, lower}: Row, {works, withinWork, recording}: ClaimPack): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!works.has(lower[i] ?? "") || tokens[i]?.upos !== "NOUN" || tokens[i]?.rel === "compound") continue
    let before = i - 1
    while (before >= 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[before]?.upos ?? "")) before--
    // "A novel in which nobody is arrested".
    const within = withinWork.has(lower[i + 1] ?? "") && tokens[i + 2]?.xpos === "WDT"
    const led = within || (withinWork.has(lower[before] ?? "") && tokens[i - 1]?.upos === "DET")
    // "The film shows that nine men were beaten": what has recorded something tells what happened.
    const records = recording.has(tokens[tokens[i]?.head ?? -1]?.lemma ?? "")
    if (led || (/^nsubj/.test(tokens[i]?.rel ?? "") && before < 1 && !records)) found.push(i)
  }
  return found
}

/** Whether one of these tells what the token at `at` does. */
export const isStaged = (art: readonly number[], at: number): boolean => art.some((work) => work < at || work - at < 9)

/** From which token a row tells what is only played: "the drill simulated the kidnapping", not "…, and a recruit was shot"; or its end. */
export function playedFrom({tokens, lower}: Row, {simulating}: ClaimPack): number {
  const at = tokens.findIndex(({lemma, upos}) => upos === "VERB" && simulating.verbs.has(lemma))
  // "Officers simulated his suicide" covers up a death.
  const drill = at >= 0 && tokens.some(({head, rel, lemma}) => head === at && rel.startsWith("nsubj") && simulating.drills.has(lemma)) // prettier-ignore
  return drill && !lower.includes(",", at) ? at : tokens.length
}
