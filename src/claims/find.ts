// Turns attributed text into claims: who did what to whom, whether it is so, how surely, when and where.
//
// Each trigger gives one claim, in the mouth of the innermost voice that says it. Accusing, denying, demanding and
// keeping silent are happenings too: these come from the attributions themselves.

import type {Attribution} from "../attribution/attribution.ts"
import type {Analysis} from "../language/analysis.ts"
import type {Found} from "../mentions/entity.ts"
import type {Document} from "../text/document.ts"
import {withPlacesOfDeeds} from "./aftermath.ts"
import {answeredQuestions} from "./answered.ts"
import {withoutAdvice} from "./advice.ts"
import {withoutAnimals} from "./animals.ts"
import {withAskedFor} from "./asked-for.ts"
import {withBacked} from "./backed.ts"
import {claimsOfActs, selfDenials} from "./acts.ts"
import {withCaptives} from "./captives.ts"
import type {Claim} from "./claim.ts"
import {withColumns} from "./columns.ts"
import {codeDrafts} from "./coding/drafts.ts"
import {draftsIn} from "./draft.ts"
import {echoesIn, withoutAskedAgain} from "./echoed.ts"
import type {Happening} from "./happening.ts"
import {withFields} from "./fields.ts"
import {withoutGames} from "./games.ts"
import {withoutCited} from "./headlines-cited.ts"
import {withoutJokes} from "./jokes.ts"
import {makeClaim} from "./make-claim.ts"
import {otherClaims} from "./other.ts"
import type {ClaimPack} from "./pack.ts"
import {bareFigures} from "./figures.ts"
import {elidedClaims} from "./elided.ts"
import {withExcepted} from "./excepted.ts"
import {withPickedOut} from "./picked-out.ts"
import {pointedAnswers} from "./pointed.ts"
import {deniedRelays, withUnsaid} from "./relays.ts"
import {withoutNamedAgain} from "./named-again.ts"
import {normsOf} from "./norms.ts"
import {withQuestionnaire} from "./questionnaire.ts"
import {withRetracted} from "./retracted.ts"
import {makeScene} from "./scene.ts"
import {withSetRight} from "./set-right.ts"
import {withoutPosed} from "./posed.ts"
import {withReplies} from "./replies.ts"
import {withRosters} from "./roster.ts"
import {standingsOf} from "./standings.ts"
import type {Standing} from "./status.ts"
import {answerable, suchDenials} from "./such.ts"
import {withStemItems} from "./stem-items.ts"
import {withoutTopicLines} from "./topic-line.ts"
import {withTellersAlive} from "./tellers-alive.ts"
import {indexTriggers, type TriggerIndex} from "./triggers.ts"
import {withoutGoingOut} from "./went-out.ts"
import {holderOf} from "./voices.ts"

/** What was found in one document. Claims are in the order of their triggers, standings in that of their claims. */
export type Claimed = {readonly claims: Claim[]; readonly standings: Standing[]}

/** The claims of a document, and what they say of the state of people. */
export function findClaims(
  document: Document,
  analysis: Analysis,
  found: Found,
  attributions: readonly Attribution[],
  pack: ClaimPack,
  happenings: readonly Happening[],
): Claimed {
  const scene = makeScene(document, analysis, found, attributions, pack)
  const index = indexOf(happenings, pack)
  const holder = holderOf(attributions)
  const echoes = echoesIn(document)
  const rows =
    echoes.size === 0
      ? scene.rows
      : scene.rows.filter(({index: at}) => !echoes.has(analysis.sentences[at]?.block ?? -1))
  const backed = withTellersAlive(
    withBacked(
      withFields(scene, withColumns(scene, withPlacesOfDeeds(scene, rows.flatMap((row) => draftsIn(scene, row, index, holder))), index, happenings), happenings), // prettier-ignore
      happenings,
      pack,
    ),
  )
  const told = withReplies(
    scene,
    withRosters(
      scene,
      withAskedFor(scene, withoutCited(document, withoutAnimals(document, withoutGames(withoutGoingOut(withoutJokes(scene, withoutAskedAgain(document, backed))), pack), pack))), // prettier-ignore
    ),
  )
  const whole = withoutNamedAgain(
    withCaptives(scene, withExcepted(scene, withPickedOut(scene, withSetRight(scene, told)))),
  )
  const corrected = withRetracted(scene, [...whole, ...elidedClaims(scene, whole), ...bareFigures(scene, whole)])
  const withoutNorms = normsOf(pack)
  const drafts = withoutAdvice(
    withQuestionnaire(scene, withoutNorms(withStemItems(scene, withoutTopicLines(document, corrected)))),
    pack,
  )
  const acts = claimsOfActs(scene, drafts, happenings)
  const spoken = new Set(happenings.filter(({speech}) => speech?.made === true).map(({name}) => name))
  const read = [...acts.kept, ...acts.made]
  const all = withUnsaid(scene, read)
  const open = answerable(acts.kept, spoken)
  const denied = [
    ...deniedRelays(scene, acts.kept),
    ...suchDenials(scene, open),
    ...pointedAnswers(scene, open),
    ...answeredQuestions(scene, acts.kept),
  ]
  const others = codeDrafts(withoutNorms(otherClaims(scene, [...read, ...all, ...denied])), pack.coder)
  const denials = selfDenials(scene, all, happenings)
  const ordered = withoutPosed(scene, [...all, ...denied, ...others, ...denials]).toSorted(
    (a, b) => a.trigger.from - b.trigger.from || a.order - b.order,
  )
  const made = ordered.map((draft) => ({draft, claim: makeClaim(scene, draft)}))
  return {claims: made.map(({claim}) => claim), standings: standingsOf(scene, made)}
}

// The index depends on the packs alone, so it is made once for each pair of them.
const indices = new WeakMap<readonly Happening[], WeakMap<ClaimPack, TriggerIndex>>()

function indexOf(happenings: readonly Happening[], pack: ClaimPack): TriggerIndex {
  const known = indices.get(happenings)?.get(pack)
  if (known !== undefined) return known
  const index = indexTriggers(happenings, pack)
  const byPack = indices.get(happenings) ?? new WeakMap<ClaimPack, TriggerIndex>()
  byPack.set(pack, index)
  indices.set(happenings, byPack)
  return index
}
