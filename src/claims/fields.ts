// Fields of a case card: "Date of arrest: 12 April", "Place of detention: Quay Street; since then Lowmoor", "Status: in custody". A
// label tells nothing; what stands behind it is of whom the sheet names.

import {overlaps, type Span} from "../text/span.ts"
import {labelsOf, sheetsOf, type ColumnKind, type ColumnWords, type Field} from "../text/table.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {Happening} from "./happening.ts"
import type {Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {isBetween, rowsWithin} from "./rows-within.ts"
import {fillerOf, type Scene} from "./scene.ts"
import {holderOf, type Holder} from "./voices.ts"
import {valueOf} from "./when.ts"

const Told: Stance = {polarity: "+", certainty: "certain", modality: "fact"}

/** The drafts, without those of labels and with what the fields of sheets tell of whom these are about. */
export function withFields(scene: Scene, drafts: readonly Draft[], happenings: readonly Happening[]): readonly Draft[] {
  const {document, pack} = scene
  const asked = labelsOf(document, pack.columns)
  const sheets = asked.length === 0 ? [] : sheetsOf(document, pack.columns)
  const told = asked.length === 0 ? drafts : drafts.filter(({trigger}) => !asked.some((label) => isBetween(trigger, label))) // prettier-ignore
  if (sheets.length === 0) return told
  const holder = holderOf(scene.attributions)
  const made: Draft[] = []
  let own = told
  for (const sheet of sheets) {
    const labels = sheet.map(({label}) => label)
    own = own.filter(({trigger}) => !labels.some((label) => isBetween(trigger, label)))
    const name = sheet.find(({kind}) => kind === "name")
    const head = name === undefined ? undefined : rowsWithin(scene.rows, name.value).flatMap(({phrases}) => phrases).find(({mention}) => mention?.kind === "person") // prettier-ignore
    const first = name === undefined ? null : holder(name.value.from)
    if (head?.mention == null || first === null) continue
    const {id, span} = head.mention
    const who: Filler = {span, text: document.text.slice(span.from, span.to), mention: id, entity: scene.entityOf.get(id)?.id ?? null} // prettier-ignore
    const states = sheet.flatMap((field) => stateOf(document.text, field, pack.columns) ?? [])
    // "Status: preso, incomunicado": the field tells it once, whatever its words tell by themselves.
    own = own.map((one) => ofSheet(one, sheet, who)).filter((one) => !states.some(({type, at}) => one.type === type && isBetween(one.trigger, at))) // prettier-ignore
    made.push(...sheetDrafts(scene, sheet, who, own, happenings, first))
  }
  return [...own, ...made]
}

// The state that a field of it begins with.
function stateOf(
  text: string,
  {kind, value}: Field,
  {states}: ColumnWords,
): {readonly type: string; readonly at: Span} | null {
  if (kind !== "status") return null
  const words = text.slice(value.from, value.to).toLowerCase()
  const type = states.find(([, shape]) => shape.test(words))?.[0]
  return type === undefined ? null : {type, at: value}
}

// "Broken wrist, untreated", "sigue presa": of the sheet's person where it names nobody.
function ofSheet(draft: Draft, sheet: readonly Field[], who: Filler): Draft {
  const told = sheet.some(({kind, value}) => (kind === "status" || kind === "held" || kind === "other") && isBetween(draft.trigger, value)) // prettier-ignore
  const [patient] = draft.roles.patient ?? []
  const open = patient === undefined ? Undergone.has(draft.type) : patient.entity === null || overlaps(patient.span, draft.trigger) // prettier-ignore
  return told && open ? {...draft, roles: {...draft.roles, patient: [who]}} : draft
}

const Undergone: ReadonlySet<string> = new Set(["arrest", "detention", "release", "injury", "mistreatment", "death", "transfer", "charge", "sentence", "disappearance"]) // prettier-ignore

function sheetDrafts(
  scene: Scene,
  sheet: readonly Field[],
  who: Filler,
  told: readonly Draft[],
  happenings: readonly Happening[],
  {attribution}: Holder,
): readonly Draft[] {
  const {document: {text}, pack: {columns}} = scene // prettier-ignore
  const words = ({value}: Field): string => text.slice(value.from, value.to).toLowerCase()
  const full = sheet.filter((field) => field.value.to > field.value.from && !columns.nothing.test(words(field)))
  const all = (kind: ColumnKind): readonly Field[] => full.filter((field) => field.kind === kind)
  // Of two places of detention the first is where it began.
  const [place, held] = all("held").length > 1 && all("place").length === 0 ? [all("held").slice(0, 1), all("held").slice(1)] : [all("place"), all("held")] // prettier-ignore
  const make = (
    type: string,
    field: Field,
    at: Span,
    time: Phrase | null,
    roles: Partial<Record<Role, readonly Filler[]>>,
  ): readonly Draft[] => {
    // prettier-ignore
    const found = happenings.find((one) => one.name === type)
    const row = rowsWithin(scene.rows, at)[0]
    if (found === undefined || row === undefined) return []
    const span = at === field.value ? {from: field.label.from, to: at.to} : at
    return [{type: found.name, plover: found.plover, effects: found.effects, weak: false, backed: undefined, nearest: undefined, rule: `${type}, field`, row, tokens: {from: 0, to: row.tokens.length}, at: 0, trigger: span, span, said: attribution, roles: {patient: [who], ...roles}, count: null, time: time === null ? null : valueOf(time), stance: Told, order: 0}] // prettier-ignore
  }
  const fillers = (field: Field | undefined, kinds: ReadonlySet<string>): readonly Filler[] => (field === undefined ? [] : [fillerIn(scene, field.value, kinds, attribution)]) // prettier-ignore
  const somewhere = fillers(place[0], Places)
  const doers = fillers(all("by")[0], Doers)
  const bare = ({label}: Field): boolean => columns.bareDays.test(text.slice(label.from, label.to).toLowerCase().trim())
  const arrests = all("arrest")
    .filter((field) => !bare(field))
    .slice(0, 1)
    .flatMap((field) => {
      const time = timesIn(scene, field.value)[0] ?? null
      return time === null ? [] : make("arrest", field, field.value, time, {...(somewhere.length > 0 && {place: somewhere}), ...(doers.length > 0 && {agent: doers})}) // prettier-ignore
    })
  const freed = all("release")
    .slice(0, 1)
    .flatMap((field) => {
      const time = timesIn(scene, field.value)[0] ?? null
      return time === null ? [] : make("release", field, field.value, time, {})
    })
  const kept = held.flatMap((field) =>
    partsOf(text, field.value).flatMap((at) => {
      if (told.some(({trigger, type}) => Moving.has(type) && isBetween(trigger, at))) return []
      return make("detention", field, at, timesIn(scene, at)[0] ?? null, {place: [fillerIn(scene, at, Places, attribution)]}) // prettier-ignore
    }),
  )
  const states = all("status").flatMap((field) => {
    const state = stateOf(text, field, columns)
    return state === null ? [] : make(state.type, field, field.value, timesIn(scene, field.value)[0] ?? null, {})
  })
  return [...arrests, ...freed, ...kept, ...states]
}

const Doers: ReadonlySet<string> = new Set(["person", "group", "organization"])
const Places: ReadonlySet<string> = new Set(["place"])
const Moving: ReadonlySet<string> = new Set(["transfer", "detention", "release", "escape"])

// "Quay Street station (12–15 April); since then Lowmoor".
function partsOf(text: string, {from, to}: Span): readonly Span[] {
  const parts: Span[] = []
  let at = from
  for (const part of text.slice(from, to).split(";")) {
    const lead = part.length - part.trimStart().length
    if (part.trim() !== "") parts.push({from: at + lead, to: at + part.trimEnd().length})
    at += part.length + 1
  }
  return parts
}

const timesIn = ({rows}: Scene, at: Span): readonly Phrase[] => rowsWithin(rows, at).flatMap((row) => row.times.filter((time) => isBetween(row.tokens[time.from]!, at))) // prettier-ignore

// Who or what of a kind a value names, else the value up to its first comma or bracket.
function fillerIn(scene: Scene, at: Span, kinds: ReadonlySet<string>, said: Holder["attribution"]): Filler {
  for (const row of rowsWithin(scene.rows, at)) {
    const phrase = row.phrases.find(({from, mention}) => mention !== null && kinds.has(mention.kind) && isBetween(row.tokens[from]!, at)) // prettier-ignore
    if (phrase !== undefined) return fillerOf(scene, row, phrase, said)
  }
  const words = /^[^(;]*/.exec(scene.document.text.slice(at.from, at.to))?.[0].trimEnd() ?? ""
  return {span: {from: at.from, to: at.from + words.length}, text: words, mention: null, entity: null}
}

/** The rows in fields of sheets, each with the row of the day of arrest: what other fields name is no day of theirs. */
export function fieldRows(
  {document, pack}: Pick<Scene, "document" | "pack">,
  rows: readonly Row[],
): ReadonlyMap<number, Row | null> {
  const found = new Map<number, Row | null>()
  for (const sheet of sheetsOf(document, pack.columns)) {
    // "Date of incident" opens with a day as "Date of arrest" does.
    const dated = ({value}: Field): boolean => rowsWithin(rows, value).some((row) => row.times.some((time) => row.tokens[time.from]!.from === value.from)) // prettier-ignore
    const arrest = sheet.find(({kind}) => kind === "arrest") ?? sheet.find(dated)
    const day = arrest === undefined ? null : (rowsWithin(rows, arrest.value)[0] ?? null)
    for (const {label, value} of sheet) for (const row of rowsWithin(rows, {from: label.from, to: value.to})) found.set(row.index, day) // prettier-ignore
  }
  return found
}
