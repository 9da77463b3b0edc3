// Every kind of happening that Cotejo knows, in the order in which words that fit two of them are given away.

import type {Happening} from "../claims/happening.ts"
import {detention} from "./detention.ts"
import {arrest} from "./arrest.ts"
import {siege} from "./siege.ts"
import {asylum} from "./asylum.ts"
import {disappearance} from "./disappearance.ts"
import {search} from "./search.ts"
import {abduction} from "./abduction.ts"
import {release} from "./release.ts"
import {rescue} from "./rescue.ts"
import {escape} from "./escape.ts"
import {exchange} from "./exchange.ts"
import {exchangeOffer} from "./exchange-offer.ts"
import {offerRejected} from "./offer-rejected.ts"
import {safeConduct} from "./safe-conduct.ts"
import {departure} from "./departure.ts"
import {arrival} from "./arrival.ts"
import {deportation} from "./deportation.ts"
import {transfer} from "./transfer.ts"
import {travelBan} from "./travel-ban.ts"
import {denationalisation} from "./denationalisation.ts"
import {charge} from "./charge.ts"
import {sentence} from "./sentence.ts"
import {mistreatment} from "./mistreatment.ts"
import {hungerStrike} from "./hunger-strike.ts"
import {visit} from "./visit.ts"
import {supplyCut} from "./supply-cut.ts"
import {eviction} from "./eviction.ts"
import {threat} from "./threat.ts"
import {shipwreck} from "./shipwreck.ts"
import {injury} from "./injury.ts"
import {gunfire} from "./gunfire.ts"
import {attack} from "./attack.ts"
import {raid} from "./raid.ts"
import {protest} from "./protest.ts"
import {death} from "./death.ts"
import {pardon} from "./pardon.ts"
import {ransom} from "./ransom.ts"
import {demand} from "./demand.ts"
import {accusation} from "./accusation.ts"
import {denial} from "./denial.ts"
import {negotiation} from "./negotiation.ts"
import {ceasefire} from "./ceasefire.ts"
import {sanction} from "./sanction.ts"
import {recognition} from "./recognition.ts"
import {whereabouts} from "./whereabouts.ts"
import {statementAbsent} from "./statement-absent.ts"
import {spanish} from "./es/index.ts"
import {alsoIn} from "./told.ts"

// To add a kind, write its file and name it here; Spanish for it goes into a file of the same name in `es/`.
const kinds: readonly Happening[] = [
  detention,
  arrest,
  siege,
  asylum,
  disappearance,
  search,
  abduction,
  release,
  rescue,
  escape,
  exchange,
  exchangeOffer,
  offerRejected,
  safeConduct,
  departure,
  arrival,
  deportation,
  transfer,
  travelBan,
  denationalisation,
  charge,
  sentence,
  mistreatment,
  hungerStrike,
  visit,
  supplyCut,
  eviction,
  threat,
  shipwreck,
  injury,
  gunfire,
  attack,
  raid,
  protest,
  death,
  pardon,
  ransom,
  demand,
  accusation,
  denial,
  negotiation,
  ceasefire,
  sanction,
  recognition,
  whereabouts,
  statementAbsent,
]

/** The kinds of happening, with their words in every language that has some. */
export const happenings: readonly Happening[] = kinds.map((kind) => alsoIn("es", kind, spanish[kind.name]))
