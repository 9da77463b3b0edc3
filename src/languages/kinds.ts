// What collation knows of each kind of happening: its family, whom it happens to, where it leaves them, how it frees.

import type {Role} from "../claims/claim.ts"
import type {Kind} from "../collation/pack.ts"

type Exit = NonNullable<Kind["exit"]>

const undergone: readonly Role[] = ["patient", "recipient"]
const moving: readonly Role[] = ["agent", "patient"]
const being: readonly Role[] = ["place", "destination"]
const going: readonly Role[] = ["destination"]

const kind = (family: string, subject: readonly Role[], where: readonly Role[], exit: Exit | null = null, lasting = false): Kind => ({family, subject, where, exit, lasting}) // prettier-ignore

/** By the name of the happening. */
export const kinds: Readonly<Record<string, Kind>> = {
  detention: kind("detention", undergone, being, null, true),
  arrest: kind("detention", undergone, []),
  abduction: kind("abduction", undergone, []),
  disappearance: kind("disappearance", ["patient", "agent"], [], null, true),
  siege: kind("siege", undergone, [], null, true),
  asylum: kind("asylum", ["patient", "recipient", "agent"], being, null, true),
  whereabouts: kind("whereabouts", ["patient", "agent"], being, null, true),
  arrival: kind("arrival", moving, being),
  departure: kind("departure", moving, going),
  transfer: kind("transfer", undergone, going),
  deportation: kind("deportation", undergone, going, "expulsion"),
  release: kind("release", undergone, [], "release"),
  rescue: kind("rescue", undergone, [], "rescue"),
  escape: kind("escape", moving, going, "escape"),
  exchange: kind("exchange", undergone, [], "exchange"),
  "safe-conduct": kind("safe-conduct", ["recipient", "patient"], [], "permit"),
  pardon: kind("pardon", undergone, [], "clemency"),
  negotiation: kind("negotiation", ["topic", "patient", "recipient"], [], "talks"),
  "exchange-offer": kind("exchange-offer", ["agent", "patient"], []),
  "exchange offer": kind("exchange-offer", ["agent", "patient"], []),
  "offer-rejected": kind("rejection", ["agent", "patient"], []),
  rejection: kind("rejection", ["agent", "patient"], []),
  charge: kind("charge", undergone, []),
  sentence: kind("sentence", undergone, []),
  conviction: kind("sentence", undergone, []),
  mistreatment: kind("mistreatment", undergone, []),
  eviction: kind("eviction", ["patient"], []),
  threat: kind("threat", ["patient"], []),
  death: kind("death", ["patient", "agent"], [], null, true),
  gunfire: kind("gunfire", ["patient", "agent"], []),
  injury: kind("injury", ["patient", "agent"], []),
  demand: kind("demand", ["topic", "patient", "recipient"], []),
  accusation: kind("accusation", ["patient", "recipient"], []),
  denial: kind("denial", ["patient", "recipient", "agent"], []),
  recognition: kind("recognition", ["patient", "topic", "recipient"], [], null, true),
  "statement-absent": kind("silence", ["agent"], [], null, true),
  "supply-cut": kind("supply-cut", undergone, [], null, true),
  attack: kind("attack", ["patient"], []),
  "hunger-strike": kind("hunger-strike", ["patient"], [], null, true),
  visit: kind("visit", ["patient"], []),
  "travel-ban": kind("travel-ban", ["patient"], [], null, true),
  denationalisation: kind("denationalisation", ["patient"], [], null, true),
  sanction: kind("sanction", ["patient"], []),
  ceasefire: kind("ceasefire", ["agent"], [], null, true),
  raid: kind("raid", ["agent"], []),
  protest: kind("protest", ["agent"], []),
  shipwreck: kind("shipwreck", ["patient"], []),
  search: kind("search", ["patient"], []),
  ransom: kind("ransom", ["recipient", "patient", "topic"], [], "payment"),
}
