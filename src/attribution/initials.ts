// Minutes call those who are there by their letters: "Present: R. Aldane, P. Quill … PQ reported that".

import type {Entity} from "../mentions/entity.ts"

/** The only person of some whose name has the letters that `words` are, in their order; null where they are no such letters. */
export function ofInitials(words: string, entities: readonly Entity[]): Entity | null {
  if (!/^\p{Lu}{2,4}$/u.test(words)) return null
  const [only, other] = entities.filter(
    ({kind, named, name}) => kind === "person" && named && lettersOf(name) === words,
  )
  return only === undefined || other !== undefined ? null : only
}

const lettersOf = (name: string): string => (name.match(/(?<![\p{L}.'’-])\p{Lu}/gu) ?? []).join("")
