// Says who answers for each stretch of text, by what act, inside whose words.
//
// Families of rules find drafts: a cue, its source, what is said. A language's trained finder may set them right and add
// its own. Then drafts are set inside one another, and from the outside in each gets its voice: "I" in a quotation is its speaker.

import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import {firstWith} from "../base/search.ts"
import {version} from "../base/version.ts"
import type {Analysis} from "../language/analysis.ts"
import type {Found} from "../mentions/entity.ts"
import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import type {Attribution, Voice} from "./attribution.ts"
import {findParents, markOf} from "./chains.ts"
import {withCited} from "./cited.ts"
import {channelOf, timeOf} from "./circumstances.ts"
import type {Draft} from "./draft.ts"
import {narrationOf, selfOf, writerOf} from "./own.ts"
import {clipMarks} from "./clips.ts"
import {opensLetter} from "./headlines.ts"
import {manyOf} from "./many.ts"
import type {AttributionPack} from "./pack.ts"
import {registerRule} from "./register.ts"
import {toldByRule} from "./told-by.ts"
import {ruleDrafts} from "./rules.ts"
import {makeScene, type Scene} from "./scene.ts"
import {askersOf, isAsking, turnRule} from "./turns.ts"
import {sureBySource} from "./unverified.ts"
import {unstated, voiceReader} from "./voices.ts"

/** The attributions of a document: the narration first, the others in the order of their cues. */
export function findAttributions(
  document: Document,
  analysis: Analysis,
  found: Found,
  pack: AttributionPack,
): Attribution[] {
  const scene = makeScene(document, analysis, found, pack)
  return settle(scene, [narrationOf(document), ...ownHedges(findDrafts(scene))])
}

// The rules' drafts, and those of the language's trained finder joined with them.
function findDrafts(scene: Scene): readonly Draft[] {
  const drafts = ruleDrafts(scene)
  const {trained} = scene.pack
  const all = withCited(scene, trained === undefined ? drafts : trained(scene, drafts)).filter((one) => !isAddressed(scene, one)) // prettier-ignore
  const askers = askersOf(scene)
  const asking = new Set(all.filter((one) => isAsking(scene, one, askers)))
  // "Reporter: I saw it" by itself is a heading, and no turn.
  const turns = asking.size > 1 || (asking.size > 0 && all.some(({rule}) => rule === turnRule))
  const marks = clipMarks(scene.document.text, scene.document.blocks, scene.pack.turns.clips)
  const isMark = ({source: [at]}: Draft): boolean => at !== undefined && marks.some(({from, to}) => at.from === from && at.to <= to) // prettier-ignore
  return (turns ? all.filter((one) => !asking.has(one)) : all)
    .filter((one) => !isMark(one))
    .map((one) => withOutlet(scene, one))
}

// "Mr President: my son was moved": no cue but the colon behind whom a letter is addressed to.
function isAddressed(scene: Scene, {rule, source, cue}: Draft): boolean {
  if (
    rule === turnRule ||
    keeps.has(rule) ||
    cue[0] === undefined ||
    scene.document.text.slice(cue[0].from, cue[0].to) !== ":"
  )
    return false
  const place = source[0] === undefined ? null : scene.placeOf(source[0].from)
  return place !== null && place.token === 0 && opensLetter(scene, place.line)
}

// "Watch for the Detained holds": where the outlet's name ends with a source, all of it is the source.
function withOutlet({document: {text, outlet}}: Scene, draft: Draft): Draft {
  const [at, more] = draft.source
  if (outlet === null || at === undefined || more !== undefined || draft.speaker.kind !== "words") return draft
  const from = at.to - outlet.length
  if (from >= at.from || text.slice(from, at.to) !== outlet) return draft
  const whole = {from, to: at.to}
  return {...draft, source: [whole], speaker: {kind: "words", at: whole}}
}

// A hedge or a silence told in somebody else's words is theirs, not the writer's: it stays part of what they say.
function ownHedges(drafts: readonly Draft[]): readonly Draft[] {
  const parents = findParents(drafts)
  const told = manyOf(drafts.flatMap(toldBehindCue))
  return drafts.filter(({act, speaker, cue: [cue]}, i) => {
    if (speaker.kind !== "author") return true
    // "Su abogada dijo que no podía confirmarlo": the silence is told by her, whatever else stands in the sentence.
    if (act === "silence" && cue !== undefined && told.holds(cue)) return false
    const parent = drafts[parents[i] ?? -1]
    return parent === undefined || parent.speaker.kind === "author" || parent.rule === turnRule
  })
}

// What somebody says, cut to what stands behind their cue: only what comes later can be told in their words.
function toldBehindCue({speaker, act, cue: [cue], content}: Draft): readonly Span[] {
  if (speaker.kind !== "words" || act === "silence" || cue === undefined) return []
  return content.map(({from, to}) => ({from: Math.max(from, cue.from + 1), to})).filter(({from, to}) => from < to)
}

const Unasked = -2
// Lines whose whole is told by somebody.
const keeps: ReadonlySet<string> = new Set([registerRule, toldByRule])

function settle(scene: Scene, drafts: readonly Draft[]): Attribution[] {
  const {document} = scene
  const rest = drafts.slice(1)
  const parents = findParents(rest).map((parent) => (rest[parent]?.speaker.kind === "author" ? -1 : parent))
  const ids = drafts.map((draft) =>
    idOf("attribution", document.id, draft.rule, JSON.stringify([draft.cue, draft.content, draft.source])),
  )
  const writer: Voice = {kind: "author", name: writerOf(document), entity: null}
  const reader = voiceReader(scene)
  const self = selfOf(scene)
  const myself: Voice = self === writer.name ? writer : reader.named(self)
  const found = new Map(scene.found.entities.map((one) => [one.id, one]))
  const voices: (Voice | null)[] = rest.map(() => null)
  const above = new Int32Array(rest.length).fill(Unasked)
  const groundOf = turnsAbout(rest)

  function voiceOf(i: number): Voice {
    const known = voices[i]
    if (known !== null && known !== undefined) return known
    const draft = rest[i]
    const parent = parents[i] ?? -1
    if (draft === undefined) return writer
    let voice: Voice
    switch (draft.speaker.kind) {
      case "author": {
        // What the guest of an interview leaves open is left open by the guest.
        const ground = parent >= 0 ? -1 : groundOf(markOf(draft))
        voice = ground < 0 || ground === i ? writer : voiceOf(ground)
        break
      }
      case "unstated":
        // "Says 300 are held", in the line of a station: it says so.
        voice = keeps.has(rest[parent]?.rule ?? "") ? voiceOf(parent) : unstated
        break
      case "named":
        voice = reader.named(draft.speaker.name)
        break
      case "self":
      case "words": {
        const ground = groundOf(markOf(draft))
        const quoting = speakerAbove(i)
        const speaker = quoting >= 0 ? voiceOf(quoting) : ground < 0 || ground === i ? myself : voiceOf(ground)
        voice =
          draft.speaker.kind === "self"
            ? speaker
            : (goesOnToTell(i, draft.speaker.at) ??
              sameSpeaker(i, draft.speaker.at) ??
              aboveIfOpen(i, draft.speaker.at, reader.of(draft.speaker.at, speaker)))
      }
    }
    voices[i] = voice
    return voice
  }

  // "A pilot said he believed that": a pronoun right behind the cue, of whom nothing else is told, is whoever tells it.
  function goesOnToTell(i: number, at: Span): Voice | null {
    const gender = scene.pack.persons.get(document.text.slice(at.from, at.to).toLowerCase())
    const teller = rest[parents[i] ?? -1]
    const [source, more] = teller?.source ?? []
    if (gender === undefined || teller === undefined || source === undefined || more !== undefined) return null
    if (teller.manner === "direct" || teller.act === "deny" || rest[i]?.act !== "believe") return null
    const behind = teller.cue[0]?.to ?? Infinity
    if (behind > at.from || source.to > behind || !/^\s+(?:\p{Ll}+\s+)?$/u.test(document.text.slice(behind, at.from))) return null // prettier-ignore
    const voice = voiceOf(parents[i]!)
    const entity = found.get(voice.entity ?? "")
    const told = scene.mentionsAt(source).find(({kind, span}) => kind !== "time" && kind !== "quantity" && span.from === source.from) // prettier-ignore
    const one = entity === undefined ? told?.kind === "person" : entity.kind === "person" && (entity.gender === null || entity.gender === gender) // prettier-ignore
    return one ? voice : null
  }

  // "Kolm denied that she had accused": a pronoun that nothing else resolves is whoever tells it, outside quotations.
  function aboveIfOpen(i: number, at: Span, voice: Voice): Voice {
    const parent = parents[i] ?? -1
    const gender = scene.pack.persons.get(document.text.slice(at.from, at.to).toLowerCase())
    if (voice.kind !== "unnamed" || gender === undefined || parent < 0 || rest[parent]?.manner === "direct")
      return voice
    const teller = voiceOf(parent)
    const entity = found.get(teller.entity ?? "")
    if (entity === undefined) return teller.kind === "entity" && isSurname(rest[parent]?.source ?? []) ? teller : voice
    return entity.kind === "person" && (entity.gender === null || entity.gender === gender) ? teller : voice
  }

  // "Kolm" with no more in the whole text than this: one name, and no body that is known.
  function isSurname([at, more]: readonly Span[]): boolean {
    const place = at === undefined || more !== undefined ? null : scene.placeOf(at.from)
    const token = place?.line.tokens[place.token]
    return token?.upos === "PROPN" && token.from === at!.from && token.to === at!.to && !scene.mentionsAt(token).some(({span}) => span.from <= token.from && token.to <= span.to) // prettier-ignore
  }

  // "She said" right after somebody has spoken is most often the same one again, when the gender allows it.
  function sameSpeaker(i: number, at: Span | null): Voice | null {
    if (at === null) return null
    const word = document.text.slice(at.from, at.to).toLowerCase()
    const [gender, body] = [scene.pack.persons.get(word), scene.pack.bodies.has(word)]
    const line = scene.placeOf(at.from)?.line.index
    const parent = rest[parents[i] ?? -1]
    // "He said, according to a statement": what only tells where it was heard stands behind, and changes nobody.
    const apart =
      parent !== undefined &&
      parent.rule !== turnRule &&
      (parent.manner === "direct" || (parent.cue[0]?.from ?? 0) < at.from)
    if ((gender === undefined && !body) || line === undefined || apart) return null
    for (let before = i - 1; before >= 0 && before > i - 8; before--) {
      const draft = rest[before]
      const said = draft === undefined ? null : (draft.source[0] ?? null)
      if (draft === undefined || said === null || !isBeside(before, i) || draft.rule === turnRule) continue
      const place = scene.placeOf(said.from)?.line.index ?? -2
      if (place < line - 1) return null
      if (place >= line || said.from >= at.from) continue
      const voice = voiceOf(before)
      const entity = found.get(voice.entity ?? "")
      if (body && (entity?.kind === "organization" || isSource(voice))) return voice
      if (!body && entity?.kind === "person" && (entity.gender === null || entity.gender === gender)) return voice
      // "'They will come,' she said through an interpreter. 'They do,' she added": still nobody that is known, and no interpreter.
      if (!body && voice.kind === "unnamed" && document.text.slice(said.from, said.to).toLowerCase() === word)
        return voice
      // "'I was,' said Wirth, … she went on": more than a surname may never be told.
      if (!body && entity === undefined && voice.kind === "entity" && isSurname(draft.source)) return voice
    }
    return null
  }

  // Neither is told in anybody's words, or both are in the same turn.
  const isBeside = (a: number, b: number): boolean => {
    const [one, other] = [parents[a] ?? -1, parents[b] ?? -1]
    return one < 0 || (one === other && rest[one]?.rule === turnRule)
  }

  // "The source reports … It adds": no body, and still the one that was told of.
  const isSource = ({kind, name}: Voice): boolean =>
    kind === "unnamed" && scene.pack.anonymous.has(/\p{L}+$/u.exec(name)?.[0].toLowerCase() ?? "")

  // "I" is whoever speaks the quotation about it: clauses told without marks do not change who "I" is.
  function speakerAbove(i: number): number {
    const passed: number[] = []
    let at = parents[i] ?? -1
    while (at >= 0 && rest[at]?.manner !== "direct" && above[at] === Unasked) {
      passed.push(at)
      at = parents[at] ?? -1
    }
    if (at >= 0 && rest[at]?.manner !== "direct") at = above[at] ?? -1
    for (const one of passed) above[one] = at
    return at
  }

  const kept = drafts.map((draft, at) => {
    const parent = at === 0 ? -1 : (parents[at - 1] ?? -1)
    return {
      id: ids[at] ?? "",
      voice: at === 0 ? writer : voiceOf(at - 1),
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      act: draft.act,
      manner: draft.manner,
      channel: channelOf(scene, draft),
      certainty: sureBySource(draft, document.text, scene.pack),
      polarity: draft.polarity,
      time: timeOf(scene, draft),
      silent: silentOf(draft, at === 0 ? null : sameSpeaker(at - 1, draft.silent), reader.of, myself),
      inside: parent < 0 ? null : (ids[parent + 1] ?? null),
      maker:
        draft.trained === undefined
          ? byRule("attribution", version, draft.rule)
          : {stage: "attribution", version, rule: draft.rule, ...draft.trained},
    }
  })
  return withoutEchoes(kept)
}

// The turn that a span stands in, by its place among `drafts`, or −1. No two turns have words in common.
function turnsAbout(drafts: readonly Draft[]): (at: Span) => number {
  const pieces = drafts.flatMap(({rule, content}, i) =>
    rule === turnRule || keeps.has(rule) ? content.map((span) => ({span, i})) : [],
  )
  pieces.sort((a, b) => a.span.from - b.span.from)
  return (at) => {
    const piece = pieces[firstWith(pieces.length, (i) => pieces[i]!.span.from > at.from) - 1]
    return piece !== undefined && at.to <= piece.span.to ? piece.i : -1
  }
}

// "I think", "we thank" in one's own quotation adds no voice: the words are the speaker's already.
function withoutEchoes(all: readonly Attribution[]): Attribution[] {
  const byId = new Map(all.map((one) => [one.id, one]))
  const echoes = new Set<string>()
  for (const one of all) {
    const outer = one.inside === null ? undefined : byId.get(one.inside)
    // "Kolm denied that she had accused": what somebody denies having said is no echo of the denial.
    // "I want them freed", as a turn of a talk: it does more than tell.
    const acts = outer?.maker.rule === turnRule && one.act !== "say" && one.act !== "believe"
    if (outer !== undefined && outer.act !== "deny" && one.manner !== "direct" && !acts && sameVoice(one.voice, outer.voice)) echoes.add(one.id) // prettier-ignore
  }
  const outside = (id: string | null): string | null => {
    let at = id
    while (at !== null && echoes.has(at)) at = byId.get(at)?.inside ?? null
    return at
  }
  return all.filter(({id}) => !echoes.has(id)).map((one) => ({...one, inside: outside(one.inside)}))
}

function sameVoice(one: Voice, other: Voice): boolean {
  return one.kind === other.kind && one.entity === other.entity && one.name === other.name
}

// "The panel found that … It was unable to verify": who keeps silent is told of as who speaks is.
function silentOf(
  draft: Draft,
  same: Voice | null,
  read: (at: {from: number; to: number}, speaker: Voice) => Voice,
  self: Voice,
): Attribution["silent"] {
  if (draft.silent === null) return null
  const {name, entity} = same ?? read(draft.silent, self)
  return {name, entity}
}
