// An entity is one person, group, body, place or thing within one document: all the mentions that are taken to be it.

import type {QuantityValue} from "./quantity.ts"
import type {Mention, MentionKind} from "./mention.ts"

/** Why a mention was taken to be part of an entity, in a few words. */
export type Link = {readonly mention: string; readonly reason: string}

/**
 * An entity of one document. `name` is its fullest name, or its fullest wording when it has none; the writer who
 * only says "I" or "we" is an unnamed person called by that word. `aliases`
 * are its other names; `roles` are titles and roles seen with it ("Secretary of State"); `members` are the
 * entities a group is said to consist of; `size` is how many a group is said to have; `within` is the group it
 * is said to be some of ("one of the five"), whoever of them that is.
 */
export type Entity = {
  readonly id: string
  readonly kind: Exclude<MentionKind, "time" | "quantity">
  readonly name: string
  readonly named: boolean
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly mentions: readonly string[]
  readonly members: readonly string[]
  readonly within: string | null
  readonly size: QuantityValue | null
  readonly gender: "female" | "male" | null
  readonly links: readonly Link[]
}

/** The mentions and entities of one document, each in the order of the text. */
export type Found = {readonly mentions: readonly Mention[]; readonly entities: readonly Entity[]}
