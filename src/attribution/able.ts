// Whether the words taken for a subject can be those of somebody who speaks.

import type {Line, Run} from "./line.ts"
import {spanOf} from "./line.ts"
import type {Scene} from "./scene.ts"

/**
 * Whether a phrase behind its cue may speak: somebody, a body, a paper, or a word for whoever tells. "Ordenó la libertad" is
 * no saying of freedom's. Languages that never put subjects there need not ask.
 */
export function canSpeak(scene: Scene, line: Line, run: Run): boolean {
  const {pack} = scene
  const head = line.tokens.slice(run.from, run.to).find(({upos}) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos))
  if (!pack.habits.dropsSubjects) return true
  // "Queremos aclarar algo: …"
  if (head?.upos === "PRON" && pack.habits.mute?.has(head.lower) === true) return false
  if (head?.upos !== "NOUN") return true
  const at = spanOf(line, run)
  if (at === null || scene.mentionsAt(at).some(({kind, head: one}) => speakers.has(kind) && one.from < at.to && at.from < one.to)) return true // prettier-ignore
  const words = line.lower.slice(run.from, run.to)
  return words.some((word) => lists(scene).some((list) => list.has(word)))
}

const speakers: ReadonlySet<string> = new Set(["person", "group", "organization", "place"])

const lists = ({pack}: Scene): readonly ReadonlySet<string>[] => [
  pack.anonymous,
  pack.documents,
  pack.accounts,
  pack.findings,
  pack.texts,
  pack.families,
  pack.mouthpieces,
  pack.papers,
  pack.publications,
  pack.media,
]
