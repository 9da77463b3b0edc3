// Speaking is a happening too: who accuses, denies, demands or keeps silent has done something others can dispute.

import {answeredRule} from "./questionnaire.ts"
import type {Attribution} from "../attribution/attribution.ts"
import {firstWith} from "../base/search.ts"
import {hull, overlaps, type Span} from "../text/span.ts"
import {countBehind} from "./fill.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {announced, boundsOf} from "./finish.ts"
import type {ClaimPack} from "./pack.ts"
import type {Happening, Speech} from "./happening.ts"
import {isTakenBack} from "./retracted.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"
import {isVerb, rowAt, tokenAt, type Row} from "./row.ts"
import {saidAt, type Scene} from "./scene.ts"
import {flat, verbStance} from "./stance.ts"
import {isOpen, tensed, tenseOf, timeOf} from "./when.ts"

/** The drafts that stay, told by their own speaker now, and those made from attributions alone. */
export type Acts = {readonly kept: readonly Draft[]; readonly made: readonly Draft[]}

type SpokenKind = Happening & {readonly speech: Speech}

/** The draft of an act; `standing` when it is a position and no happening of the day. */
type Spoken = Draft & {readonly standing: boolean}

const isSpoken = (one: Happening): one is SpokenKind => one.speech?.made === true

/** Sets the claims of acts in their speaker's mouth, and makes one for each act that has none. */
export function claimsOfActs(scene: Scene, drafts: readonly Draft[], happenings: readonly Happening[]): Acts {
  const spoken = happenings.filter(isSpoken)
  const deeds = new Set(happenings.filter(({speech}) => speech === undefined).map(({name}) => name))
  const kept = [...drafts]
  const made: Draft[] = []
  const byPlace = kept.map((draft, i) => ({draft, i})).sort((a, b) => a.draft.trigger.from - b.draft.trigger.from)
  const byId = new Map(scene.attributions.map((one) => [one.id, one]))
  for (const said of scene.attributions) {
    const cue = said.cue[0]
    const row = cue === undefined ? null : rowAt(scene.rows, cue.from)
    if (cue === undefined || row === null) continue
    const cues = hull(said.cue)
    const kind = kindOf(said, row, cues, spoken, scene.pack.code)
    if (kind === null) continue
    const act = actDraft(scene, row, said, cue, kind, byId.get(said.inside ?? "") ?? null)
    let known = false
    const first = firstWith(byPlace.length, (at) => (byPlace[at]?.draft.trigger.from ?? 0) >= cues.from)
    for (let i = first; i < byPlace.length; i++) {
      const one = byPlace[i]
      if (one === undefined || one.draft.trigger.from >= cues.to) break
      if (!said.cue.some((at) => overlaps(at, one.draft.trigger))) continue
      // "Denied him medicine", "attacked the village": a deed, whatever else the verb can mean.
      if (deeds.has(one.draft.type) && !one.draft.weak) known = true
      if (one.draft.type !== kind.name) continue
      kept[one.i] = told(kept[one.i] ?? one.draft, act, scene.pack.free !== null)
      known = true
    }
    if (!known) made.push(act)
  }
  return {kept, made}
}

/** Denials without a word of denying: "it holds none", "I was never there", said by whom it is said of; and "nobody paid". */
export function selfDenials(scene: Scene, drafts: readonly Draft[], happenings: readonly Happening[]): Draft[] {
  const kind = happenings.find(({speech}) => speech?.act === "deny")
  const reproaches = new Set(happenings.filter(({reproach}) => reproach === true).map(({name}) => name))
  const told = new Set(drafts.filter(({type}) => type === kind?.name).map(({said}) => said.id))
  return drafts.flatMap((one): Draft[] => {
    const {polarity, certainty, modality} = one.stance
    if (kind === undefined || polarity === "+" || certainty !== "certain" || modality !== "fact") return []
    const {entity} = one.said.voice
    const own = (one.roles.agent ?? one.roles.patient ?? []).filter((filler) => filler.entity === entity)
    const cleared = reproaches.has(one.type) && isOwnWords(scene, one)
    const doer = entity !== null && own.length > 0 ? own : cleared ? sourceOf(scene, one.said) : null
    if (
      doer === null ||
      one.said.act === "deny" ||
      // "No", behind a printed question, denies nothing that anybody says.
      one.rule.endsWith(answeredRule) ||
      // "Did not order it" is told of them, and not by them.
      one.said.cue.some((cue) => overlaps(cue, one.trigger)) ||
      /^(?:reject|confirm)$/.test(one.said.act) ||
      told.has(one.said.id) ||
      isTakenBack(one)
    )
      return []
    return [{...one, type: kind.name, plover: kind.plover, rule: "of oneself", roles: doer.length > 0 ? {agent: doer} : {}, count: null, stance: flat, effects: [], order: 4}] // prettier-ignore
  })
}

// Somebody's words that are told, or the writer's of themselves: "no ransom was paid by this ministry".
function isOwnWords({pack}: Scene, {said, row, tokens}: Draft): boolean {
  if (said.manner !== "narration") return true
  const words = row?.lower.slice(tokens.from, tokens.to) ?? []
  return words.some(
    (word, i) => pack.speakers.has(word) || (pack.by.has(word) && pack.definite.has(words[i + 1] ?? "")),
  )
}

const sourceOf = ({document}: Scene, {source, voice}: Attribution): Filler[] => source.map((span): Filler => ({span, text: document.text.slice(span.from, span.to), mention: null, entity: voice.entity})) // prettier-ignore

// The kind an attribution is, by its act and, where a kind asks for words of its own, by its cue.
function kindOf(
  said: Attribution,
  row: Row,
  cues: Span,
  spoken: readonly SpokenKind[],
  code: string,
): SpokenKind | null {
  const able = spoken.filter(({speech}) => speech.act === said.act)
  const particular = able.find(({speech}) => speech.cues !== undefined && holdsOne(row, cues, speech.cues[code] ?? []))
  return particular ?? able.find(({speech}) => speech.cues === undefined) ?? null
}

function holdsOne(row: Row, cues: Span, lemmas: readonly string[]): boolean {
  for (let i = tokenAt(row, cues.from); i < row.tokens.length && (row.tokens[i]?.to ?? 0) <= cues.to; i++) {
    if (lemmas.includes(row.tokens[i]?.lemma ?? "")) return true
  }
  return false
}

// A trigger that is the cue of an act: what its own words gave, with the speaker and what is said as the act has them.
// Where subjects may stand behind, "…, denunció el sindicato": the source of the act is who does it.
function told(draft: Draft, act: Spoken, free: boolean): Draft {
  const [agent, topic] = [act.roles.agent, draft.roles.topic]
  const inverted = free && agent !== undefined && topic?.some((one) => agent.some((other) => overlaps(one.span, other.span))) === true // prettier-ignore
  return {
    ...draft,
    said: act.said,
    span: hull([draft.span, act.span]),
    roles: inverted ? {...draft.roles, ...act.roles} : {...act.roles, ...draft.roles},
    time: act.standing ? null : draft.time?.basis === "anchor" ? act.time : (draft.time ?? act.time),
    stance: act.stance.modality === "planned" ? act.stance : {...draft.stance, polarity: act.stance.polarity},
  }
}

function actDraft(
  scene: Scene,
  row: Row,
  said: Attribution,
  cue: Span,
  happening: SpokenKind,
  outer: Attribution | null,
): Spoken {
  const {text} = scene.document
  const {speech} = happening
  const at = tokenAt(row, cue.from)
  const verb = verbIn(row, cue, at)
  const group = verbGroup(row, verb, scene.pack)
  const near = said.content.filter((one) => one.from < (row.tokens[row.tokens.length - 1]?.to ?? 0) && (row.tokens[0]?.from ?? 0) < one.to) // prettier-ignore
  const end = row.tokens[row.tokens.length - 1]?.to ?? cue.to
  const span = hull([cue, ...said.source, ...near.map((one) => ({from: Math.max(one.from, row.tokens[0]?.from ?? 0), to: Math.min(one.to, end)}))]) // prettier-ignore
  const when = saidAt(scene, said, row)
  const tense = tenseOf(row, group, scene.pack)
  // "We demand that they be let in by Monday": what is asked for has its own time.
  const content = tokenAt(row, said.content[0]?.from ?? Infinity)
  const end0 = Math.min(row.tokens.length, verb + 4, content > verb ? content : Infinity)
  const stated = timeOf(row, Math.max(0, at - 3), end0, verb, scene.pack)
  const roles: Partial<Record<Role, readonly Filler[]>> = {}
  const who = said.act === "silence" ? silentFillers(said, text) : sourceOf(scene, said)
  if (who.length > 0) roles.agent = who
  const topic = near[0]
  if (topic !== undefined && said.act !== "silence") roles.topic = [{span: topic, text: text.slice(topic.from, topic.to), mention: null, entity: null}] // prettier-ignore
  const standing = speech.standing === true && tense === "present" && stated === null
  // A report tells what was said to it that day, and a silence lasts up to when it is told.
  const spoken = standing ? null : said.act === "silence" || tense === "told" ? "present" : tense
  return {
    type: happening.name,
    plover: happening.plover,
    rule: `act ${said.act}`,
    row,
    tokens: {from: at, to: verb + 1},
    at: verb,
    trigger: cue,
    span,
    said,
    roles,
    count:
      happening.weighs === true
        ? countBehind(row, tokenAt(row, near[0]?.from ?? cue.to), tokenAt(row, near.at(-1)?.to ?? cue.to), scene.pack)
        : null,
    time:
      stated ??
      (isOpen(row, group.from, verb, scene.pack) ? null : tensed(spoken, when, null, text.slice(cue.from, cue.to))),
    // "No pedí ningún indulto", "did not deny it": what was not said was not said.
    stance: stillToBe(row, group, said, scene.pack) ?? {...flat, polarity: isUnsaid(row, group, said, outer, scene.pack) ? "-" : (speech.polarity ?? "+")}, // prettier-ignore
    effects: [],
    weak: false,
    order: 2,
    standing,
  }
}

// "El fiscal pedirá", "the prosecutor will demand": what has still to be said is only announced.
function stillToBe(row: Row, group: VerbGroup, said: Attribution, pack: ClaimPack): Draft["stance"] | null {
  if (said.act !== "demand" && said.act !== "ask" && said.act !== "offer") return null
  const own = verbStance(row, group, [], {from: group.from, to: group.at + 1}, {from: group.from, to: group.at + 1}, pack) // prettier-ignore
  return own.modality === "planned" && own.polarity === "+" ? announced : null // prettier-ignore
}

// Denied by its own clause, or by one over it: "it is not true that the mayor accused the army".
function isUnsaid(row: Row, group: VerbGroup, said: Attribution, outer: Attribution | null, pack: ClaimPack): boolean {
  if (said.act === "silence") return false
  // Somebody else's denial of it is theirs: "denied that she had accused him".
  const content = outer?.content.find((one) => one.from <= (said.cue[0]?.from ?? 0) && (said.cue[0]?.to ?? 0) <= one.to)
  const whole = outer === null || content === undefined ? {from: 0, to: row.tokens.length} : boundsOf(row, {attribution: outer, content}, pack) // prettier-ignore
  const {polarity, certainty, modality} = verbStance(row, group, [], {from: group.from, to: group.at + 1}, whole, pack)
  return polarity === "-" && certainty === "certain" && modality === "fact"
}

function silentFillers({silent, source}: Attribution, text: string): Filler[] {
  const at = source[0]
  if (silent === null || at === undefined) return []
  return [{span: at, text: text.slice(at.from, at.to), mention: null, entity: silent.entity}]
}

function verbIn(row: Row, cue: Span, first: number): number {
  let verb = first
  for (let i = first; i < row.tokens.length && (row.tokens[i]?.from ?? cue.to) < cue.to; i++)
    if (isVerb(row, i)) verb = i
  return verb
}
