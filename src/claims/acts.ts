// Speaking is a happening too: who accuses, denies, demands or keeps silent has done something others can dispute.

import type {Act, Attribution} from "../attribution/attribution.ts"
import {firstWith} from "../base/search.ts"
import {hull, overlaps, type Span} from "../text/span.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {Happening} from "./happening.ts"
import {verbGroup} from "./verb-group.ts"
import {isVerb, rowAt, tokenAt, type Row} from "./row.ts"
import {saidAt, type Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {isPresent, presentTime, timeOf} from "./when.ts"

/** The drafts that stay, told by their own speaker now, and those made from attributions alone. */
export type Acts = {readonly kept: readonly Draft[]; readonly made: readonly Draft[]}

// The kinds that acts are; other acts are told by the triggers in their words.
function kindOf(act: Act): string | null {
  switch (act) {
    case "accuse":
      return "accusation"
    case "deny":
      return "denial"
    case "demand":
      return "demand"
    case "silence":
      return "statement-absent"
    case "say":
    case "confirm":
    case "promise":
    case "offer":
    case "reject":
    case "believe":
    case "ask":
    case "welcome":
      return null
  }
}

/** Sets the claims of acts in their speaker's mouth, and makes one for each act that has none. */
export function claimsOfActs(scene: Scene, drafts: readonly Draft[], happenings: readonly Happening[]): Acts {
  const kinds = new Map(happenings.map((one) => [one.name, one]))
  const kept = [...drafts]
  const made: Draft[] = []
  const byPlace = kept.map((draft, i) => ({draft, i})).sort((a, b) => a.draft.trigger.from - b.draft.trigger.from)
  const starts = byPlace.map(({draft}) => draft.trigger.from)
  for (const said of scene.attributions) {
    const cue = said.cue[0]
    const act = kindOf(said.act)
    if (cue === undefined || act === null) continue
    const row = rowAt(scene.rows, cue.from)
    if (row === null) continue
    const cues = hull(said.cue)
    const unrecognised = said.act === "silence" && recognises(row, cues, scene)
    const name = unrecognised ? "recognition" : act
    let known = false
    for (
      let i = firstWith(starts.length, (at) => (starts[at] ?? 0) >= cues.from);
      i < starts.length && (starts[i] ?? 0) < cues.to;
      i++
    ) {
      const one = byPlace[i]
      if (one === undefined || one.draft.type !== name || !said.cue.some((at) => overlaps(at, one.draft.trigger)))
        continue
      kept[one.i] = {...one.draft, said, stance: {...one.draft.stance, polarity: unrecognised ? "-" : "+"}}
      known = true
    }
    const happening = kinds.get(name)
    if (known || happening === undefined) continue
    made.push(actDraft(scene, row, said, cue, happening, unrecognised))
  }
  return {kept, made}
}

function actDraft(scene: Scene, row: Row, said: Attribution, cue: Span, happening: Happening, denied: boolean): Draft {
  const {text} = scene.document
  const at = tokenAt(row, cue.from)
  const verb = verbIn(row, cue, at)
  const group = verbGroup(row, verb, scene.pack)
  const near = said.content.filter((one) => one.from < (row.tokens[row.tokens.length - 1]?.to ?? 0) && (row.tokens[0]?.from ?? 0) < one.to) // prettier-ignore
  const end = row.tokens[row.tokens.length - 1]?.to ?? cue.to
  const span = hull([cue, ...said.source, ...near.map((one) => ({from: Math.max(one.from, row.tokens[0]?.from ?? 0), to: Math.min(one.to, end)}))]) // prettier-ignore
  const when = saidAt(scene, said)
  const stated = timeOf(row, Math.max(0, at - 3), Math.min(row.tokens.length, verb + 4), verb, false)
  const roles: Partial<Record<Role, readonly Filler[]>> = {}
  const who = said.act === "silence" ? silentFillers(said, text) : said.source.map((one): Filler => ({span: one, text: text.slice(one.from, one.to), mention: null, entity: said.voice.entity})) // prettier-ignore
  if (who.length > 0) roles.agent = who
  const topic = near[0]
  if (topic !== undefined && said.act !== "silence") roles.topic = [{span: topic, text: text.slice(topic.from, topic.to), mention: null, entity: null}] // prettier-ignore
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
    count: null,
    time: stated ?? (isPresent(row, group.tensed, scene.pack) ? presentTime(when, text.slice(cue.from, cue.to)) : null),
    stance: denied ? {...flat, polarity: "-"} : flat,
    effects: [],
    weak: false,
    order: 2,
  }
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

function recognises(row: Row, cues: Span, scene: Scene): boolean {
  for (let i = tokenAt(row, cues.from); i < row.tokens.length && (row.tokens[i]?.to ?? 0) <= cues.to; i++) {
    if (scene.pack.recognising.has(row.tokens[i]?.lemma ?? "")) return true
  }
  return false
}
