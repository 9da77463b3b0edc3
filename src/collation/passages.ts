// What one voice says, cut into passages: stretches small enough to be one thought.

import {firstWith} from "../base/search.ts"
import type {Attribution} from "../attribution/attribution.ts"
import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import {clauseAt} from "./clause.ts"
import {wordsOf} from "./fold.ts"
import type {Made} from "./memory.ts"
import {negatedIn, Nothing, plainlyIn, refutedIn, type Negated} from "./negated.ts"
import type {CollationPack} from "./pack.ts"
import {statementAt, stemsOf, tellingWords, type Scene, type Statement} from "./statement.ts"
import {overlaps, type Span} from "../text/span.ts"
import {voiceMapOf} from "./voice-map.ts"

/** A stretch of what one voice says, small enough to be one thought. */
export type Passage = {
  readonly statement: Statement
  readonly stretch: Stretch
  /** Whom the happenings that are told in it befall, by their family; the ids of those known. */
  readonly befallen: ReadonlyMap<string, readonly string[]>
}

type Hedge = Pick<Statement, "certainty" | "modality">

/** A passage before it is known whose account it is and who is meant in it: what its words alone tell. */
export type Stretch = {
  readonly document: string
  readonly at: Span
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
  /** How many words of it say something: "the accusation" points at a matter, "money was paid" tells one. */
  readonly words: number
  readonly denied: boolean
  /** Whether it denies what others may tell: "not only", "no longer" do not. */
  readonly denies: boolean
  /** Whether it is denied as something that was said: "denied that", "the report is untrue". */
  readonly outright: boolean
  /** Whether it is called untrue. */
  readonly refuted: boolean
  readonly spoken: readonly Spoken[]
  readonly hedge: Hedge | null
  /** Whom the happenings that are told in it befall, by the family of each. */
  readonly befallen: readonly (readonly [family: string, entity: string])[]
  /** Whether it tells that there was none: "no ransom was paid". */
  readonly none: boolean
  /** What its "no" or "not" denies. */
  readonly negated: Negated
  /** Whether it tells of a kind of happening that is known, which is asked for by itself. */
  readonly known: boolean
  /** The stems of what the same document tells right before and after it: whom "it" and "here" mean. */
  readonly around: () => ReadonlySet<string>
  /** Of what somebody denies of what is theirs ("its blasting"), the stems of their name. */
  readonly teller: ReadonlySet<string>
  /** What it shares with a denial, and in which look at one that was counted. */
  readonly shared: {look: number; words: number; weight: number}
}

const stretches = {empty: () => new WeakMap<Reading, readonly Stretch[]>()}
const passages = {empty: () => new WeakMap<Stretch, Made<Passage>>()}

/** Cuts what a reading's voices say into passages: clauses of contents, and the narration between them. */
export function passagesOf(reading: Reading, scene: Scene): Passage[] {
  const document = reading.document.id
  return scene.memory
    .each(stretches, reading, () => stretchesOf(reading, scene.pack))
    .map((one) => {
      const {at, attribution, denied, spoken, hedge} = one
      const subjects = spoken.map(({entity, text}) => ({id: scene.of({document, entity}), text}))
      const whom = one.befallen.map(([family, entity]) => [family, scene.of({document, entity})] as const)
      const from = [scene.accounts.of(document, attribution.id), ...subjects.map(({id}) => id), ...whom.flat()]
      return scene.memory.made(passages, one, from, () => {
        const statement = statementAt(reading, at, attribution, subjects, scene, one.stems)
        const byFamily = Map.groupBy(whom, ([family]) => family)
        const befallen = new Map([...byFamily].map(([family, list]) => [family, list.flatMap(([, id]) => id ?? [])]))
        return {statement: {...statement, ...hedge, denied}, stretch: one, befallen}
      })
    })
}

function stretchesOf(reading: Reading, pack: CollationPack): Stretch[] {
  const {document, attributions} = reading
  const voices = voiceMapOf(attributions)
  const edges = [...edgesOf(reading), ...[...document.text.matchAll(pack.denyingMore)].map(({index}) => index)].sort((a, b) => a - b) // prettier-ignore
  const list: Omit<Stretch, "around">[] = []
  const spoken = spokenOf(reading, pack)
  const turned = turnedDown(reading, pack)
  let at = 0
  while (at < document.text.length && list.length < 4000) {
    const clause = clauseAt(document.text, {from: at, to: at})
    if (clause.to <= at) {
      at++
      continue
    }
    const from = Math.max(at, clause.from)
    const refuted = refutedAt({from, to: clause.to}, document.text, pack)
    for (const part of refuted === null ? cut({from, to: clause.to}, edges, document.text) : [{from, to: clause.to}]) {
      const attribution = voices(refuted === null ? part : refuted)
      if (attribution === null || part.to - part.from < 12) continue
      const text = document.text.slice(part.from, part.to)
      const words = tellingWords(text, pack)
      const outright = refuted !== null || attribution.act === "deny" || (attribution.act === "reject" && !turned.has(attribution.id)) // prettier-ignore
      // Who says nothing denies nothing.
      const denied = attribution.act !== "silence" && (outright || pack.denying.test(text))
      const told = reading.claims.filter(({trigger}) => part.from <= trigger.from && trigger.to <= part.to)
      list.push({
        document: document.id,
        at: part,
        attribution,
        stems: new Set(words.map(pack.concept)),
        words: words.length,
        denied,
        denies: denied && (outright || pack.denying.test(plainlyIn(text, pack))),
        outright,
        refuted: refuted !== null,
        spoken: spoken.in(part),
        hedge: hedgeOf(told, denied),
        befallen: befallenIn(told, pack),
        none: pack.nobody.test(text),
        negated: !denied ? Nothing : refuted !== null ? refutedIn(text, pack) : /^\s*["“«]/.test(document.text.slice(part.to, part.to + 2)) ? Nothing : negatedIn(text, pack), // prettier-ignore
        known: told.some(({type}) => pack.kinds[type] !== undefined),
        teller:
          attribution.voice.kind === "entity" && outright && pack.owners.has(wordsOf(text)[0] ?? "")
            ? stemsOf(attribution.voice.name, pack)
            : none,
        shared: {look: 0, words: 0, weight: 0},
      })
    }
    at = clause.to + 1
  }
  // Few are ever asked for it.
  return list.map((one, i) => {
    let around: ReadonlySet<string> | null = null
    return {...one, around: () => (around ??= new Set(list.slice(Math.max(0, i - Around), i + Around + 1).flatMap(({stems}) => [...stems])))} // prettier-ignore
  })
}

const none: ReadonlySet<string> = new Set()

// "Reports of a beating are untrue": whoever says so denies what the reports tell. Where the word for it stands.
function refutedAt({from, to}: Span, text: string, {refuting}: CollationPack): Span | null {
  const found = refuting.exec(text.slice(from, to))
  return found === null ? null : {from: from + found.index, to: from + found.index + found[0].length}
}

const Around = 4 // stretches before and behind

// Where every claim of a stretch is less than a flat fact, so are its words: "may have left". What is denied in so many
// words ("nobody ordered an evacuation") is not the less firm for what did not come of it.
function hedgeOf(claims: readonly Claim[], denied: boolean): Hedge | null {
  const own = denied ? claims.filter(({certainty}) => certainty !== "unknown") : claims
  const flat = own.some(({certainty, modality}) => certainty === "certain" && modality === "fact")
  const [first] = own
  return first === undefined || flat ? null : {certainty: first.certainty, modality: first.modality}
}

function befallenIn(claims: readonly Claim[], {kinds}: CollationPack): (readonly [string, string])[] {
  return claims.flatMap(({type, roles}) => {
    const kind = kinds[type]
    const role = kind?.subject.find((one) => (roles[one] ?? []).length > 0)
    const fillers = role === undefined ? [] : (roles[role] ?? [])
    return fillers.flatMap(({entity}) => (kind === undefined || entity === null ? [] : [[kind.family, entity] as const])) // prettier-ignore
  })
}

// Who turns an offer down does not say that what was offered is not so.
function turnedDown({claims, attributions}: Reading, pack: CollationPack): ReadonlySet<string> {
  const offers = claims.filter(({type}) => pack.kinds[type]?.family === "rejection")
  return new Set(
    attributions
      .filter(({act, cue}) => act === "reject" && offers.some(({trigger}) => cue.some((at) => overlaps(at, trigger))))
      .map(({id}) => id),
  )
}

// A sentence whose end is relayed ("He denied that …") is cut where the relayed words begin. The blanks left by a
// cut belong to neither part.
function cut(at: Span, edges: readonly number[], text: string): Span[] {
  const marks = [at.from]
  for (
    let i = firstWith(edges.length, (i) => (edges[i] ?? 0) > at.from);
    i < edges.length && (edges[i] ?? 0) < at.to;
    i++
  )
    marks.push(edges[i] ?? at.to)
  marks.push(at.to)
  return marks.slice(1).map((end, i) => {
    let [from, to] = [marks[i] ?? at.from, end]
    while (from < to && /[\s,:]/.test(text[from] ?? "")) from++
    while (to > from && /[\s,:]/.test(text[to - 1] ?? "")) to--
    return {from, to}
  })
}

function edgesOf({attributions}: Reading): number[] {
  const told = attributions.filter(({manner}) => manner !== "narration")
  return [...new Set(told.flatMap(({content}) => content.flatMap(({from, to}) => [from, to])))].sort((a, b) => a - b)
}

/** Somebody spoken of: an entity of the document, and the words for it. */
type Spoken = {readonly entity: string; readonly text: string; readonly stems: ReadonlySet<string>}

// Who is spoken of in a stretch, looked up by where the mentions stand.
function spokenOf(reading: Reading, pack: CollationPack): {readonly in: (at: Span) => Spoken[]} {
  const entityOf = new Map(reading.entities.flatMap((entity) => (entity.kind === "person" || entity.kind === "group" ? entity.mentions.map((one) => [one, entity] as const) : []))) // prettier-ignore
  const list = reading.mentions
    .flatMap(({id, span, text}) => {
      const entity = entityOf.get(id)
      return entity === undefined ? [] : [{from: span.from, text, entity: entity.id, name: entity.name}]
    })
    .sort((a, b) => a.from - b.from)
  const starts = list.map(({from}) => from)
  return {
    in: (at) => {
      const found: Spoken[] = []
      for (let i = firstWith(starts.length, (i) => (starts[i] ?? 0) > at.from - 1); i < list.length; i++) {
        const one = list[i]
        if (one === undefined || one.from >= at.to) break
        found.push({entity: one.entity, text: one.text, stems: stemsOf(`${one.text} ${one.name}`, pack)})
      }
      return found
    },
  }
}
