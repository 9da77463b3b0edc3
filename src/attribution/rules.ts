// What the written rules find: families of drafts, in the order in which they may claim a cue.

import {findAttitudes} from "./attitudes.ts"
import {findAccording} from "./according.ts"
import {markOf} from "./chains.ts"
import {findChecked} from "./checked.ts"
import type {Draft} from "./draft.ts"
import {findFollowing} from "./following.ts"
import {findHeadlines} from "./headlines.ts"
import {findHedges} from "./hedges.ts"
import {findMessages} from "./messages.ts"
import {findNominal, nounRule} from "./nominal.ts"
import {ownStatement} from "./own.ts"
import {findNounsApart} from "./nouns-apart.ts"
import {findPassives} from "./passive.ts"
import {findItems} from "./operative.ts"
import {findPointingBack, withPointing} from "./pointing-back.ts"
import {findPosts} from "./posts.ts"
import {findQuoted} from "./quoted.ts"
import {findRegisters} from "./register.ts"
import {findReported} from "./reported.ts"
import type {Scene} from "./scene.ts"
import {overlaps} from "../text/span.ts"
import {findReposts} from "./reposts.ts"
import {findSetOff} from "./set-off.ts"
import {findSigned} from "./signed.ts"
import {findSilences} from "./silence.ts"
import {withThats} from "./that-by-that.ts"
import {findToldBy, toldByRule} from "./told-by.ts"
import {findTurns} from "./turns.ts"

/** The drafts of all rules in the order of their cues. Earlier families have the first claim on a cue. */
export function ruleDrafts(scene: Scene): readonly Draft[] {
  const silences = findSilences(scene)
  const quoted = findQuoted(scene)
  const following = findFollowing(scene)
  const taken = new Set([...silences.used, ...quoted.used, ...following.flatMap(({cue}) => cue.map(({from}) => from))])
  const items = findItems(scene, taken)
  for (const at of items.used) taken.add(at)
  const setOff = findSetOff(scene, taken)
  const used = new Set([...taken, ...setOff.used])
  const signed = findSigned(scene)
  const isSigned = ({cue, content}: Draft): boolean => cue.length === 0 && content.some((one) => signed.some((other) => overlaps(one, other.content[0]!))) // prettier-ignore
  const answers = findTurns(scene)
  const turns = [...answers, ...findMessages(scene)]
  const turnsAt = new Set(turns.map(({cue}) => cue[0]?.from))
  const checked = findChecked(scene).filter(({cue: [label]}) => !turnsAt.has(label!.to - 1))
  const checkedAt = new Set(checked.map(({cue}) => cue[0]?.to))
  // A talk of others is nobody's own.
  const talk = answers.length > 2 || lengthOf(turns) * 2 > scene.document.text.length
  const own = talk ? null : ownStatement(scene)
  const toldBy = findToldBy(scene).filter(({cue: [colon]}) => !turnsAt.has(colon?.from))
  // "F1 (docker, spoke twice):": what tells who told says nothing else.
  const isHead = ({rule, cue: [at]}: Draft): boolean => rule !== toldByRule && at !== undefined && toldBy.some(({source, content}) => at.from >= source[0]!.from && at.from < content[0]!.from) // prettier-ignore
  const drafts = [
    ...(own === null ? [] : [own]),
    ...turns,
    ...following,
    ...setOff.drafts,
    ...signed,
    ...findRegisters(scene),
    ...toldBy,
    ...checked,
    ...findReposts(scene),
    ...findHeadlines(scene).filter(({cue: [colon]}) => !turnsAt.has(colon?.from) && !checkedAt.has(colon?.to)),
    ...quoted.drafts.filter((one) => !isSigned(one)),
    ...findPosts(scene, used, [...quoted.drafts, ...setOff.drafts, ...following]),
    ...silences.drafts,
    ...items.drafts,
    ...findAccording(scene),
    ...findReported(scene, used).map((one) => withThats(scene, one)),
    ...findPassives(scene, used),
    ...findNominal(scene),
    ...findNounsApart(scene),
    ...findHedges(scene),
    ...findAttitudes(scene),
  ]
  return withoutMeans(withPointing(findPointingBack(scene), drafts))
    .filter((one) => one.content.length > 0 && (toldBy.length === 0 || !isHead(one)))
    .sort((a, b) => markOf(a).from - markOf(b).from)
}

const lengthOf = (drafts: readonly Draft[]): number => drafts.flatMap(({content}) => content).reduce((sum, {from, to}) => sum + to - from, 0) // prettier-ignore

// "Assured in a statement that": the verb says it, and the noun is only how. "Expressed fears that": the noun tells what the verb utters.
function withoutMeans(drafts: readonly Draft[]): readonly Draft[] {
  const nouns = drafts.filter(({rule}) => rule === nounRule)
  const said = new Set(drafts.filter(({rule}) => rule !== nounRule).map(({content}) => content[0]?.from ?? -1))
  const uttered = new Set(nouns.map(({cue}) => cue[0]?.from ?? -1))
  return drafts.filter(({rule, source, cue, content}) =>
    rule === nounRule ? source.length > 0 || !said.has(content[0]?.from ?? -2) : !uttered.has(cue[0]?.from ?? -2),
  )
}
