// What is said of no known kind: the main verb of what somebody is made to say, so that no said thing is lost.

import {verbArguments, type Arguments} from "./arguments.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {byVoice} from "./finish.ts"
import {orEnding} from "./free-order.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, rowAt, tokenAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, isNobody, saidAt, type Scene} from "./scene.ts"
import {isPeople} from "./climb.ts"
import {verbStance, type Bounds} from "./stance.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"
import {tensed, tenseOf, timeOf} from "./when.ts"

/** One claim of type `other` for each attribution whose words hold none of `drafts`. */
export function otherClaims(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const told = new Set(drafts.map(({said}) => said.id))
  const taken = new Set(drafts.map(({row, at}) => `${row?.index ?? -1} ${at}`))
  const cues = new Set(scene.attributions.flatMap(({cue}) => cue.map(({to}) => to)))
  const made: Draft[] = []
  for (const said of scene.attributions) {
    if (said.manner === "narration" || said.act === "silence" || told.has(said.id)) continue
    const content = said.content[0]
    if (content === undefined) continue
    const row = rowAt(scene.rows, content.from)
    if (row === null) continue
    const from = tokenAt(row, content.from)
    let to = from
    while (to < row.tokens.length && (row.tokens[to]?.from ?? content.to) < content.to) to++
    const at = mainVerb(row, from, to)
    if (at === null || taken.has(`${row.index} ${at}`)) continue
    // "She wrote that a guard told her": what the guard told is no claim of its own, and is told by the guard.
    if (cues.has(row.tokens[at]?.to ?? -1)) continue
    made.push(otherDraft(scene, row, at, {from, to}, said))
  }
  return made
}

function otherDraft(scene: Scene, row: Row, at: number, voice: Bounds, said: Draft["said"]): Draft {
  const {pack} = scene
  const group = verbGroup(row, at, pack)
  const about = withThings(row, group, verbArguments(row, group, at + 1, false, pack), pack)
  const roles: Partial<Record<Role, readonly Filler[]>> = {}
  const inside = (list: readonly {readonly from: number; readonly to: number}[]): boolean => list.length > 0 && list.every((one) => one.from >= voice.from && one.to <= voice.to) // prettier-ignore
  // "Se investiga el caso" is nobody's deed, "se niegan los vecinos" is theirs.
  const whose = about.subject.filter(
    (one) => !group.reflexive || (one.head !== group.tensed && isPeople(row, one, pack)),
  )
  const who = whose.map((one) => ({
    one,
    filler: fillerOf(scene, row, one, said, inside(about.object) ? "doer" : "any"),
  }))
  const doers = who.filter(({one, filler}) => !isNobody(scene, row, one, filler)).map(({filler}) => filler)
  if (inside(about.subject) && doers.length > 0) roles.agent = doers
  if (inside(about.object)) roles.patient = about.object.map((one) => fillerOf(scene, row, one, said))
  const from = Math.max(voice.from, Math.min(group.from, ...about.subject.map((one) => one.from)))
  const to = Math.min(voice.to, Math.max(at + 1, about.to))
  const when = saidAt(scene, said, row)
  return {
    type: "other",
    plover: null,
    rule: "main verb",
    row,
    tokens: {from, to},
    at,
    trigger: {from: row.tokens[at]?.from ?? 0, to: row.tokens[at]?.to ?? 0},
    span: {from: row.tokens[from]?.from ?? 0, to: row.tokens[to - 1]?.to ?? 0},
    said,
    roles,
    count: null,
    time: timeOf(row, from, to, at, pack) ?? tensed(tenseOf(row, group, pack), when, null, row.tokens[at]?.text ?? ""),
    stance: byVoice(verbStance(row, group, about.subject, about, voice, pack), said, true, null),
    effects: [],
    weak: false,
    order: 3,
  }
}

// "Recurrirá la decisión": a thing behind the verb that the tree has for its object does nothing.
function withThings(row: Row, group: VerbGroup, about: Arguments, pack: ClaimPack): Arguments {
  const isThing = (one: Phrase): boolean => one.from > group.at && row.tokens[one.head]?.rel === "obj" && !isPeople(row, one, pack) && one.mention?.kind !== "organization" // prettier-ignore
  if (pack.free === null || about.object.length > 0 || about.subject.length === 0 || !about.subject.every(isThing)) return about // prettier-ignore
  return {...about, subject: orEnding(row, group, [], pack), object: about.subject}
}

// The root of the tree when it stands inside, else the first verb with a tense, else the first verb.
function mainVerb(row: Row, from: number, to: number): number | null {
  let first: number | null = null
  let tensed: number | null = null
  for (let i = from; i < to; i++) {
    if (!isVerb(row, i)) continue
    if (row.tokens[i]?.rel === "root") return i
    first ??= i
    if (tensed === null && /^VB[DZPFCS]$/.test(row.tokens[i]?.xpos ?? "")) tensed = i
  }
  return tensed ?? first
}
