// Rosters: "The following were freed on Monday:" with a list below it, one a line: what the line above tells is told of those.

import type {BlockKind, Document} from "../text/document.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Filler} from "./claim.ts"
import {questionAt} from "./asked.ts"
import {isPeople} from "./climb.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {replyIn, wantedIn} from "./reply.ts"
import {isTensed, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"

/** Those listed below each row that announces them, by its index. */
export type Rosters = ReadonlyMap<number, readonly Mention[]>

const Longest = 40 // tokens of an entry

/** The rosters of a document. */
export function rostersIn(rows: readonly Row[], {blocks}: Document, pack: ClaimPack): Rosters {
  const found = new Map<number, readonly Mention[]>()
  const kinds = new Map(blocks.map(({kind, span}) => [span.from, kind]))
  let own: BlockKind | undefined // of the block that a row stands in
  for (const row of rows) {
    own = kinds.get(row.tokens[0]?.from ?? -1) ?? own
    const answer = answerTo(row, rows[row.index + 1], pack)
    const named = answer === null ? namedIn(row) : [answer]
    if (named.length > 0) found.set(row.index, named)
    const next = rows[row.index + 1]?.tokens[0]
    const kind = next === undefined ? undefined : kinds.get(next.from)
    // A colon announces a list of any form, a bare heading only one that is marked as such, and no entry those behind it.
    const opens = kind !== undefined && (row.tokens.at(-1)?.text === ":" || (kind === "list" && own !== "list" && !row.tokens.some(({upos}) => upos === "AUX"))) // prettier-ignore
    if (!opens) continue
    const listed: Mention[] = []
    for (let i = row.index + 1; i < rows.length; i++) {
      const first = rows[i]!.tokens[0]
      // Behind its first sentence an entry tells more of the same; "1." may be a sentence of its own.
      if (first === undefined || !kinds.has(first.from)) continue
      const numbered = rows[i]!.tokens.every(({upos}) => /^(?:NUM|PUNCT|X)$/.test(upos))
      const entry = numbered ? (rows[i + 1] ?? rows[i]!) : rows[i]!
      const mention = kind === "list" && kinds.get(first.from) !== "list" ? null : entryOf(entry)
      if (mention === null) break
      listed.push(mention)
    }
    if (listed.length > 0) found.set(row.index, listed)
  }
  return found
}

// "Who was freed? Ana Ruiz.": who the bare answer names.
function answerTo(row: Row, next: Row | undefined, pack: ClaimPack): Mention | null {
  if (row.lower.at(-1) !== "?" || wantedIn(row, Math.max(0, questionAt(row, row.tokens.length - 2)), pack) !== "who") return null // prettier-ignore
  const reply = replyIn(next, pack)
  const phrase = reply?.polarity === null ? (reply.row.phrases.find(({from}) => from >= reply.from) ?? null) : null
  return phrase !== null && isPeople(reply!.row, phrase, pack) ? phrase.mention : null
}

// "The following persons were executed on Monday: Ali Sahr, 31; Reem Sahr and Nabil Koury.": whom the sentence itself lists, where
// nothing but names, ages and callings stands behind its colon.
function namedIn(row: Row): Mention[] {
  const {tokens, lower, phrases} = row
  const colon = lower.indexOf(":")
  if (colon < Shortest || !tokens.slice(0, colon).some((_, i) => isTensed(row, i))) return []
  const named: Mention[] = []
  for (let i = colon + 1; i < tokens.length; i++) {
    const phrase = phrases[row.phraseAt[i] ?? -1]
    if (phrase?.from === i && phrase.mention?.kind === "person" && phrase.mention.form === "name") {
      named.push(phrase.mention)
      i = phrase.to - 1
    } else if (!/^(?:PUNCT|NUM|CCONJ|SYM|X)$/.test(tokens[i]!.upos) && !(named.length > 0 && /^(?:NOUN|ADJ)$/.test(tokens[i]!.upos))) return [] // prettier-ignore
  }
  return named.length > 1 ? named : []
}

const Shortest = 3 // tokens of what is told before the colon

// Who an entry begins with, behind no more than a number or a mark, where no verb tells another thing.
function entryOf(row: Row): Mention | null {
  const {tokens, phrases} = row
  const first = phrases.find(({mention}) => mention !== null)
  if (first?.mention?.kind !== "person" || first.mention.form === "pronoun" || tokens.length > Longest) return null
  if (!tokens.slice(0, first.from).every(({upos, xpos}) => /^(?:NUM|PUNCT|SYM|X|DET)$/.test(upos) || xpos === "LS")) return null // prettier-ignore
  return tokens.some((_, i) => isTensed(row, i) && tokens[i]?.xpos !== "VBD") ? null : first.mention
}

/** The rows, those that announce a roster with the first of it as who they are about where they name nobody. */
export function announcing(rows: readonly Row[], rosters: Rosters): Row[] {
  return rows.map((row) => {
    const [first] = rosters.get(row.index) ?? []
    return first === undefined || row.heading !== null ? row : {...row, heading: first, announces: true as const}
  })
}

/** The drafts, those of a row that announces a roster told of all whom it lists. */
export function withRosters(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (scene.rosters.size === 0) return [...drafts]
  return drafts.map((draft) => {
    const listed = draft.row === null ? undefined : scene.rosters.get(draft.row.index)
    const {patient} = draft.roles
    const counted = listed !== undefined && patient === undefined ? countedOf(draft, listed.length) : false
    if (counted && listed !== undefined)
      return {...draft, rule: `${draft.rule}, roster`, roles: {...draft.roles, patient: fillersOf(scene, listed)}}
    if (
      listed === undefined ||
      draft.row?.lower.at(-1) === "?" ||
      patient === undefined ||
      draft.stance.polarity === "-" ||
      isBeside(draft) ||
      isOfMembers(scene, patient, listed)
    )
      return draft
    // "Luis Mora named those held:" tells nothing of him, and he is none of the list.
    if (!patient.every((one) => one.mention === listed[0]?.id || isMany(scene, one))) return draft
    const entries = fillersOf(scene, listed)
    const kept = patient.filter(({mention, entity}) => entity !== null && mention !== listed[0]?.id)
    const size = draft.count?.low ?? listed.length
    if (size < listed.length && kept.length > 0) return draft
    const count = draft.count !== null && kept.length > 0 ? draft.count : ({type: "quantity", low: listed.length, high: listed.length, unit: null, relation: "exact", text: String(listed.length)} as const) // prettier-ignore
    return {...draft, rule: `${draft.rule}, roster`, roles: {...draft.roles, patient: [...kept, ...entries]}, count}
  })
}

// "Two men who had killed three women were held: Ali Sahr and Nabil Koury.": what a clause tells of others is not of those listed.
function isBeside({row, at}: Draft): boolean {
  return row?.lower.at(-1) !== ":" && /^(?:acl|advcl)/.test(row?.tokens[at]?.rel ?? "")
}

// "Three of our colleagues are held: Ana, Musa and Yaya": whose members are known are named already.
function isOfMembers({byId, entityOf}: Scene, patient: readonly Filler[], listed: readonly Mention[]): boolean {
  const members = new Set<string | undefined>(patient.flatMap(({entity}) => byId.get(entity ?? "")?.members ?? []))
  return members.size > 0 && listed.every(({id}) => members.has(entityOf.get(id)?.id))
}

// "Three deaths were recorded:": so many happenings as there are names below.
function countedOf({count, row, stance, effects}: Draft, listed: number): boolean {
  return row?.lower.at(-1) === ":" && stance.polarity === "+" && effects.length > 0 && (count?.low ?? 0) >= listed
}

const fillersOf = (scene: Scene, listed: readonly Mention[]): Filler[] =>
  listed.map((one) => ({span: one.span, text: one.text, mention: one.id, entity: scene.entityOf.get(one.id)?.id ?? null})) // prettier-ignore

// "Those", "nine nurses", "the following": nobody by name.
function isMany({byId}: Scene, {entity}: Filler): boolean {
  const known = entity === null ? undefined : byId.get(entity)
  return known === undefined || known.kind === "group"
}
