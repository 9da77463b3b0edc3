// "The hostages", "the detainee": nouns that only take up who was told of by other words tell nothing once more.

import type {Draft} from "./draft.ts"
import type {Status} from "./status.ts"

const caught: ReadonlySet<Status> = new Set(["hostage", "detained", "missing", "dead"])

/** The drafts without those of a noun for people of whom another draft of the same voice tells what the noun says. */
export function withoutNamedAgain(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({named}) => named === true)) return drafts
  const told = new Set(drafts.flatMap((one) => (one.named === true ? [] : keysOf(one))))
  return drafts.filter((one) => one.named !== true || one.stance.polarity === "-" || !keysOf(one).some((key) => told.has(key))) // prettier-ignore
}

// Whom a draft tells to be held, missing or dead, by whose words.
function keysOf({roles, effects, stance, said}: Draft): string[] {
  if (stance.polarity === "-" || !effects.some(({status}) => caught.has(status))) return []
  return (roles.patient ?? []).flatMap(({entity}) =>
    entity === null ? [] : [`${said.voice.kind === "entity" ? said.voice.name : said.voice.kind} ${entity}`],
  )
}
