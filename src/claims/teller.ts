// Of whom somebody tells who tells of another: a mother of her child, a doctor of the patient.

import type {Attribution} from "../attribution/attribution.ts"
import {rowAt, type Phrase} from "./row.ts"
import type {Scene} from "./scene.ts"

// Who tells (`self`) of somebody else, whose mother or doctor they are (`of`).
type Teller = {readonly self: string | null; readonly of: string}

/** The teller that an attribution has for its source; null where its voice tells of itself. */
export function tellerOf(scene: Scene, {source}: Attribution): Teller | null {
  const [at] = source
  const row = at === undefined ? null : rowAt(scene.rows, at.from)
  if (at === undefined || row === null) return null
  const idOf = (mention: Phrase["mention"]): string | null => (mention === null ? null : (scene.entityOf.get(mention.id)?.id ?? null)) // prettier-ignore
  const phrase = row.phrases.find(({mention}) => mention !== null && mention.span.from <= at.from && at.from < mention.span.to) // prettier-ignore
  const head = phrase === undefined ? undefined : row.tokens.slice(phrase.from, phrase.to).find(({upos}) => upos === "NOUN") // prettier-ignore
  if (phrase === undefined || head === undefined) return null
  if (!scene.pack.kin.has(head.lemma) && !scene.pack.counsel.has(head.lemma)) return null
  const self = idOf(phrase.mention)
  for (let i = phrase.from; i < phrase.to; i++) {
    const id = idOf(row.inner.get(i)?.mention ?? null)
    if (id !== null && id !== self && scene.byId.get(id)?.kind === "person") return {self, of: id}
  }
  return null
}
