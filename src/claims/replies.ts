// Questions with bare answers: "How many were freed? Eleven.", "Was she arrested? No.", "Where? In Sola." What is asked is told
// by the answer, of as many, of whom, when and where it says, in the mouth of whoever gives it.

import type {Draft} from "./draft.ts"
import {questionAt} from "./asked.ts"
import {countOf} from "./fill.ts"
import {isPeople} from "./climb.ts"
import type {Filler} from "./claim.ts"
import {listFrom} from "./right.ts"
import {replyIn, wantedIn, type Reply} from "./reply.ts"
import {phraseBeginningAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, sizeOf, type Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {holderOf} from "./voices.ts"
import {valueOf} from "./when.ts"

/** The drafts with those of what the sentence before a bare answer asks, as the answer has it. */
export function withReplies(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const {pack} = scene
  const holder = holderOf(scene.attributions)
  const asked = drafts.filter(({row, at, stance, spoken}) => row !== null && row.lower.at(-1) === "?" && questionAt(row, at) >= 0 && stance.modality === "fact" && spoken !== true) // prettier-ignore
  const replied = asked.flatMap((draft): Draft[] => {
    const row = draft.row!
    const reply = replyIn(scene.rows[row.index + 1], pack)
    const first = reply?.row.tokens[reply.from]
    const said = first === undefined ? undefined : holder(first.from)?.attribution
    if (reply === null || first === undefined || said === undefined) return []
    const open = draft.stance.certainty === "unknown"
    // Between two who speak in turn that is told elsewhere.
    if (open && said.manner === "direct" && said.id !== draft.said.id) return []
    const found = open ? affirmed(draft, reply) : filled(scene, draft, reply, said)
    if (found === null) return []
    const span = {from: first.from, to: reply.row.tokens[reply.to - 1]!.to}
    return [{...draft, ...found, rule: "replied", row: reply.row, tokens: {from: reply.from, to: reply.to}, at: reply.from, trigger: span, span, said, order: draft.order + 1}] // prettier-ignore
  })
  // "Who was freed?" tells of those that the answer names by the answer alone.
  const placed = new Set(asked.filter(({row}) => row?.announces === true))
  return [...drafts.filter((one) => !placed.has(one)), ...replied]
}

// "Yes." and "Nobody." to what is asked whether it was so.
function affirmed({stance, roles}: Draft, {polarity}: Reply): Partial<Draft> | null {
  return polarity === null ? null : {roles, stance: {...flat, polarity: stance.polarity === polarity ? "+" : "-"}}
}

// What a question of "how many", "who", "when" or "where" is answered by.
function filled(scene: Scene, draft: Draft, {row, from, to}: Reply, said: Draft["said"]): Partial<Draft> | null {
  const {pack} = scene
  const time = row.times.find((one) => one.from >= from && one.to <= to)
  const phrase = firstIn(row, from, to)
  const amount = row.amounts.find((one) => one.from >= from && one.to <= to)?.mention?.value ?? null
  const asked = draft.row!
  const listed = phrase === null ? [] : listFrom(row, phrase, pack).phrases
  const fillers = (): readonly Filler[] => listed.map((one) => fillerOf(scene, row, one, said))
  switch (wantedIn(asked, questionAt(asked, draft.at), pack)) {
    case "many":
      return amount?.type === "quantity" && amount.low !== null ? {count: amount} : null
    case "time": {
      const value = time === undefined ? null : valueOf(time)
      return value === null ? null : {time: value}
    }
    case "place": {
      const kind = phrase?.mention?.kind
      return kind === "place" || kind === "organization" ? {roles: {...draft.roles, place: fillers()}} : null
    }
    case "who": {
      const whom = asked.announces === true && listed.length > 0 && listed.every((one) => isPeople(row, one, pack))
      return whom ? {roles: {...draft.roles, patient: fillers()}, count: countOf(listed, row, sizeOf(scene), pack)} : null // prettier-ignore
    }
    case null:
      return null
  }
}

function firstIn(row: Row, from: number, to: number): Phrase | null {
  for (let i = from; i < to; i++) {
    const phrase = phraseBeginningAt(row, i)
    if (phrase !== null) return phrase
  }
  return null
}
