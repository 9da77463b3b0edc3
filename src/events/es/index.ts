// Spanish for every kind of happening that has it, by the name of the kind.

import type {Told} from "../told.ts"
import {abduction} from "./abduction.ts"
import {accusation} from "./accusation.ts"
import {arrest} from "./arrest.ts"
import {arrival} from "./arrival.ts"
import {asylum} from "./asylum.ts"
import {charge} from "./charge.ts"
import {death} from "./death.ts"
import {demand} from "./demand.ts"
import {denial} from "./denial.ts"
import {departure} from "./departure.ts"
import {deportation} from "./deportation.ts"
import {detention} from "./detention.ts"
import {disappearance} from "./disappearance.ts"
import {search} from "./search.ts"
import {eviction} from "./eviction.ts"
import {threat} from "./threat.ts"
import {shipwreck} from "./shipwreck.ts"
import {escape} from "./escape.ts"
import {exchange} from "./exchange.ts"
import {exchangeOffer} from "./exchange-offer.ts"
import {injury} from "./injury.ts"
import {gunfire} from "./gunfire.ts"
import {attack} from "./attack.ts"
import {raid} from "./raid.ts"
import {protest} from "./protest.ts"
import {mistreatment} from "./mistreatment.ts"
import {hungerStrike} from "./hunger-strike.ts"
import {visit} from "./visit.ts"
import {negotiation} from "./negotiation.ts"
import {ceasefire} from "./ceasefire.ts"
import {sanction} from "./sanction.ts"
import {offerRejected} from "./offer-rejected.ts"
import {pardon} from "./pardon.ts"
import {ransom} from "./ransom.ts"
import {recognition} from "./recognition.ts"
import {release} from "./release.ts"
import {rescue} from "./rescue.ts"
import {safeConduct} from "./safe-conduct.ts"
import {sentence} from "./sentence.ts"
import {siege} from "./siege.ts"
import {supplyCut} from "./supply-cut.ts"
import {transfer} from "./transfer.ts"
import {travelBan} from "./travel-ban.ts"
import {denationalisation} from "./denationalisation.ts"
import {whereabouts} from "./whereabouts.ts"

/** What Spanish adds to each kind. */
export const spanish: Readonly<Record<string, Told>> = {
  abduction,
  accusation,
  arrest,
  arrival,
  asylum,
  charge,
  death,
  demand,
  denial,
  departure,
  deportation,
  detention,
  disappearance,
  search,
  escape,
  eviction,
  threat,
  shipwreck,
  exchange,
  "exchange-offer": exchangeOffer,
  injury,
  gunfire,
  attack,
  raid,
  protest,
  mistreatment,
  "hunger-strike": hungerStrike,
  visit,
  negotiation,
  ceasefire,
  sanction,
  "offer-rejected": offerRejected,
  pardon,
  ransom,
  recognition,
  release,
  rescue,
  "safe-conduct": safeConduct,
  sentence,
  siege,
  "supply-cut": supplyCut,
  transfer,
  "travel-ban": travelBan,
  denationalisation,
  whereabouts,
}
