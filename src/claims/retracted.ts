// "We reported that Ruiz had died. That was wrong.", "the agency withdrew the item", "the report of her death is false":
// what is taken back by whoever told it, or told to be untrue by somebody else.
//
// Who takes back what they told denies it from then on: their claim turns, and nothing is left of the first one. Who says
// that another's words are untrue has a claim of their own beside it.

import type {Attribution} from "../attribution/attribution.ts"
import {beginningsOf} from "../base/parts.ts"
import {calledFalseAt, isVerdict, labelledFalseAt} from "./checked.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, rowAt, tokenAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {answering, clauseAround} from "./such.ts"
import {valueOf} from "./when.ts"
import {holderOf} from "./voices.ts"

/**
 * Words by which a language takes back what was told. `stories` are lemmas of nouns for what is told, `untrue` words for
 * what is not so, `pointing` pronouns for it, `amiss` those that may blame a deed as well ("that was wrong"), `so` those that say it when they are
 * denied ("not the case"), `holding` those by which a condition asks whether something
 * told is so, `withdrawing` lemmas of verbs, with their particle, for taking something back, `gone` what a
 * story is that was taken down, `versions` lemmas of nouns for a text and `before` words
 * for one that was there first, `wrongly` words beside a verb of telling by which it was not so, `own` the words before a noun of `papers` for whoever writes: "this newspaper",
 * `lacking` lemmas of verbs, and the nouns of what an untrue story has none of: "lacks any basis", "no truth in";
 * `telling` lemmas of verbs for telling, and `ownTelling` forms of them that only whoever speaks uses: "dijimos";
 * `verdicts` labels before what a check comes to; `sorry` lemmas of verbs, or of the noun that makes them one, for what is said of a mistake, which stands behind `for`.
 */
export type Correcting = {
  readonly stories: ReadonlySet<string>
  readonly pointing: ReadonlySet<string>
  readonly untrue: ReadonlySet<string>
  readonly amiss: ReadonlySet<string>
  readonly so: ReadonlySet<string>
  readonly lacking: {readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string>}
  readonly holding: ReadonlySet<string>
  readonly withdrawing: ReadonlySet<string>
  /** Lemmas of the verb by which something is written down as well as taken back, and of nouns for what is: "take", "statement". */
  readonly recorded: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly versions: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly wrongly: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  readonly ownTelling: ReadonlySet<string>
  readonly verdicts: ReadonlySet<string>
  /** Modals by which something ought to have been told, and the lemma of what a text does: "should have read". */
  readonly owed: ReadonlySet<string>
  readonly reads: string
  readonly sorry: ReadonlySet<string>
  readonly for: ReadonlySet<string>
}

/** The word at `at` says that something told is untrue or withdrawn: what stands behind the noun at `story`, or was told before; `ours` by those who say so. */
type Sign = {readonly at: number; readonly kind: Kind; readonly story: number}
type Kind = "untrue" | "amiss" | "ours" | "withdrawn"

const Back = 2 // sentences over which "that was wrong" reaches back

/** The drafts with what is taken back turned, and those of who says that another's words are untrue beside them. */
export function withRetracted(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const {pack, rows} = scene
  const signs = rows.flatMap((row) => {
    const sign = signIn(row, pack)
    return sign === null ? [] : [{row, sign}]
  })
  const turned = new Map<Draft, Draft>()
  const gone = new Set<Draft>()
  const made: Draft[] = []
  if (signs.length > 0) {
    const holder = holderOf(scene.attributions)
    for (const {row, sign} of signs) {
      const said = holder(row.tokens[sign.at]!.from)?.attribution
      if (said === undefined) continue
      for (const one of toldOf(scene, drafts, row, sign, said)) {
        if (sign.kind === "ours" && !isOwn(scene, one)) continue
        const own = sign.kind === "withdrawn" || one.said.id === said.id || isOwn(scene, one)
        // "The guards beat him, she said. That was wrong": what one says of what another has told may blame the deed.
        if (sign.kind === "amiss" && !(own || said.manner === "narration")) continue
        if (own)
          turned.set(one, takenBack(one, sign.kind === "withdrawn" && !isByUs(row, sign, pack) ? one.said : said))
        else made.push(deniedAs(one, row, sign, said))
      }
    }
  }
  // "FAKE: the baker was shot": what its own label calls untrue.
  const labels = new Set(rows.filter((row) => labelledFalseAt(row, pack) >= 0))
  if (labels.size > 0) {
    for (const one of drafts) {
      if (one.row === null || !labels.has(one.row) || turned.has(one) || (one.stance.polarity === "-" && one.stance.certainty === "certain") || one.stance.modality !== "fact" || one.spoken === true) continue // prettier-ignore
      turned.set(one, {...one, rule: `${one.rule}, labelled untrue`, stance: {...flat, polarity: "-"}})
    }
  }
  for (const one of drafts) {
    if (!isTold(one) || one.said.manner === "narration" || turned.has(one)) continue
    const how = toldWrongly(scene, one.said)
    const teller = scene.attributions.find(({id}) => id === one.said.inside) ?? scene.attributions[0]
    if (how === null || teller === undefined) continue
    if (how === "before" || isOwn(scene, one)) turned.set(one, takenBack(one, teller))
    else
      made.push({...one, said: teller, rule: "told wrongly", stance: {...flat, polarity: "-"}, order: one.order - 0.5})
  }
  // "Verdict: false": nobody is sentenced by the label.
  for (const one of drafts) if (one.row !== null && one.row.index > 0 && isVerdict(one.row, pack) && /^[:–—-]$/.test(one.row.lower[one.at + 1] ?? "")) gone.add(one) // prettier-ignore
  // "This paper told you that Ruiz was free. She is not."
  for (const one of drafts) {
    const another = one.rule === "denied of another" && one.said.manner === "narration"
    // "We said that General Kolt had died. He is alive."
    const plain = !another && one.stance.polarity === "-" && one.stance.certainty === "certain" && one.stance.modality === "fact" && isPlainlyOurs(one) // prettier-ignore
    if (!another && !plain) continue
    const first = drafts.findLast((other) => isTold(other) && other.type === one.type && reaches(other, one.row, Back) && isOfSame(other, one) && isOwn(scene, other)) // prettier-ignore
    if (first === undefined) continue
    if (plain && (first.row === null || !isToldBefore(first.row, first.at, pack))) continue
    turned.set(first, takenBack(first, one.said))
    gone.add(one)
  }
  return turned.size + made.length + gone.size === 0
    ? [...drafts]
    : [...drafts.flatMap((one) => (gone.has(one) ? [] : [turned.get(one) ?? one])), ...made]
}

const isPlainlyOurs = ({said, row}: Draft): boolean => row !== null && said.voice.kind === "author" && said.cue.length === 0 // prettier-ignore

const takenBack = (one: Draft, said: Attribution): Draft => ({...one, said, rule: `${one.rule}${Mark}`, time: one.time?.basis === "anchor" ? null : (one.time ?? toldOn(one)), stance: {...flat, polarity: "-"}}) // prettier-ignore

// "On Monday we told you that she was free": the day on which it was told.
function toldOn({row, at}: Draft): Draft["time"] {
  const before = (row?.times ?? []).filter(({to}) => to <= at).flatMap((time) => valueOf(time) ?? [])
  return before.length === 1 && before[0]?.role === "at" && before[0].from !== null ? before[0] : null
}

const Mark = ", taken back"

/** Whether a draft is what its voice once told and has taken back. */
export const isTakenBack = ({rule}: Draft): boolean => rule.endsWith(Mark)

const isTold = ({row, stance, spoken}: Draft): boolean =>
  row !== null && stance.modality === "fact" && stance.polarity === "+" && spoken !== true

const reaches = ({row, trigger}: Draft, here: Row | null, back: number): boolean =>
  row !== null && here !== null && row.index <= here.index && row.index >= here.index - back && trigger.from < (here.tokens.at(-1)?.to ?? 0) // prettier-ignore

const isOfSame = (a: Draft, b: Draft): boolean => (a.roles.patient ?? []).some(({entity}) => entity !== null && b.roles.patient?.some((one) => one.entity === entity) === true) // prettier-ignore

// Beside what is called untrue in its own sentence; else where that is said.
function deniedAs(one: Draft, row: Row, {at}: Sign, said: Attribution): Draft {
  const rule = "told to be untrue"
  const time = one.time?.basis === "anchor" ? null : one.time
  if (one.row === row) return {...one, said, rule, time, stance: {...flat, polarity: "-"}, order: one.order - 0.5}
  const [first, last] = clauseAround(row, at, 0)
  return answering(one, {row, at, first, last, said, rule, polarity: "-"})
}

// "An earlier version of this article said", "the gazette wrongly reported": what its own words give up, or call wrong.
function toldWrongly({rows, pack}: Scene, {source, cue}: Attribution): "before" | "wrongly" | null {
  const {versions, before, wrongly} = pack.correcting
  const [who, how] = [source[0], cue[0]]
  const [row, over] = [who, how].map((place) => (place === undefined ? null : rowAt(rows, place.from)))
  if (row != null && who !== undefined) {
    const words = row.tokens.slice(tokenAt(row, who.from), tokenAt(row, who.to - 1) + 1)
    if (words.some(({lemma}) => versions.has(lemma)) && words.some(({lower}) => before.has(lower))) return "before"
  }
  if (over == null || how === undefined) return null
  const at = tokenAt(over, how.from)
  return over.lower.slice(Math.max(0, at - 2), at + 3).some((word) => wrongly.has(word)) ? "wrongly" : null
}

// "We withdraw our post": whoever speaks takes back what they told, whoever it was read as.
const isByUs = ({lower}: Row, {at, story}: Sign, {speaker, speakers}: ClaimPack): boolean =>
  story > at && lower.slice(Math.max(0, at - 3), story).some((word) => speakers.has(word) || speaker.has(word))

// What a sign is about: what stands with the noun it is said of, else what somebody was last made to tell.
function toldOf(scene: Scene, drafts: readonly Draft[], row: Row, sign: Sign, said: Attribution): readonly Draft[] {
  const told = drafts.filter((one) => isTold(one) && reaches(one, row, Back))
  if (sign.story >= 0) {
    const within = told.filter(
      (one) => one.row === row && one.at >= sign.story && (one.at < sign.at || sign.story > sign.at),
    )
    // A rumour of nobody's is answered elsewhere.
    if (within.length > 0) return within.filter((one) => one.said.id === said.id || one.said.voice.kind !== "unnamed" || one.said.source.length > 0) // prettier-ignore
    if (hasMore(row, sign, scene.pack)) return []
  }
  // "The gazette said that he was held, and withdrew that": in its own words, or in those of whoever tells of it.
  const isElse = (one: Draft): boolean => (one.said.manner !== "narration" && (one.said.id !== said.id || sign.kind === "withdrawn")) || (one.said.id === said.id ? one.row !== null && isToldBefore(one.row, one.at, scene.pack) : isOwn(scene, one)) // prettier-ignore
  const before = told.filter((one) => one.trigger.to <= (row.tokens[sign.at]?.from ?? 0) && isElse(one))
  const last = before.at(-1)
  return before.filter((one) => one.row === last?.row && one.said.id === last?.said.id)
}

// "The report that prices fell is false": what was told before is none of it.
function hasMore({tokens}: Row, {story, at}: Sign, {relative, of}: ClaimPack): boolean {
  const next = tokens[story + 1]
  return story < at && next !== undefined && (relative.has(next.lower) || of.has(next.lower) || /^VB[GN]$/.test(next.xpos)) // prettier-ignore
}

// Whether the document itself, or whoever speaks, told it in their own name: "we reported", "this newspaper told you".
function isOwn({rows, attributions, document, pack}: Scene, {said, row, at}: Draft): boolean {
  if (row !== null && isToldBefore(row, at, pack)) return true
  let outer = said
  for (let up = outer.inside; up !== null; up = outer.inside) {
    const over = attributions.find(({id}) => id === up)
    if (over === undefined || over.manner === "narration") break
    outer = over
  }
  if (outer.manner === "narration") return false
  const {kind, name} = outer.voice
  if (kind === "author" || (name !== "" && name === document.outlet)) return true
  const [source] = outer.source
  const at0 = source === undefined ? null : rowAt(rows, source.from)
  return at0 !== null && pack.correcting.own.has(at0.lower[tokenAt(at0, source!.from)] ?? "")
}

/** Whether whoever speaks tells at `at` what they told before: "we said that she had been freed", "this paper told you". */
export function isToldBefore(
  {tokens, lower}: Row,
  at: number,
  {correcting, free, speaker, speakers}: ClaimPack,
): boolean {
  // prettier-ignore
  for (let i = 0; i < at; i++) {
    if (correcting.ownTelling.has(lower[i] ?? "")) return true
    if (correcting.own.has(lower[i] ?? "") && correcting.papers.has(tokens[i + 1]?.lemma ?? "")) return lower.slice(i, at).some((_, n) => correcting.telling.has(tokens[i + n]?.lemma ?? "")) // prettier-ignore
    if (tokens[i]?.upos !== "VERB" || !correcting.telling.has(tokens[i]?.lemma ?? "")) continue
    if (free !== null && /^(?:I|we)$/.test(free.ending(tokens[i]!) ?? "")) return true
    if (free === null && lower.slice(Math.max(0, i - 3), i).some((word) => speaker.has(word) || speakers.has(word))) return true // prettier-ignore
  }
  return false
}

function signIn(row: Row, pack: ClaimPack): Sign | null {
  const checked = calledFalseAt(row, pack)
  if (checked >= 0) return {at: checked, kind: "untrue", story: -1}
  const {untrue, amiss, so, withdrawing, gone, sorry} = pack.correcting
  for (let at = 0; at < row.tokens.length; at++) {
    const word = row.lower[at]!
    const {lemma, upos} = row.tokens[at]!
    if (untrue.has(word) || amiss.has(word) || so.has(word)) {
      const found = untrueAt(row, at, so.has(word), pack)
      if (found !== null) return {at, kind: found.ours === true ? "ours" : amiss.has(word) ? "amiss" : "untrue", story: found.story} // prettier-ignore
    } else if (sorry.has(lemma)) {
      if (isSorry(row, at, pack)) return {at, kind: "withdrawn", story: -1}
    } else if (upos === "VERB" || gone.has(word)) {
      const verb = withdrawing.has(lemma) || (beginningsOf(withdrawing, "-").has(lemma) && (withdrawing.has(`${lemma}-${row.lower[at + 1] ?? ""}`) || withdrawing.has(`${lemma}-${row.lower[at + 2] ?? ""}`))) // prettier-ignore
      const found = verb || gone.has(word) ? withdrawnAt(row, at, pack) : null
      if (found !== null) return {at, kind: "withdrawn", story: found.story}
    }
  }
  return null
}

type Found = {readonly story: number; readonly ours?: true}

const Link = 6 // tokens from a verb of being to what is said to be so

// "That was wrong", "it is not so", "the report proved false", "Era falso": the subject points at what was told.
function untrueAt(row: Row, at: number, denied: boolean, pack: ClaimPack): Found | null {
  const {tokens, lower} = row
  // "It is false that she fled": what is not so is told behind it.
  if (tokens[at + 1]?.upos === "SCONJ" || (pack.relative.has(lower[at + 1] ?? "") && tokens[at + 1]?.text !== "who")) return null // prettier-ignore
  let negated = false
  let linked = false
  let from = at - 1
  for (; from >= Math.max(0, at - Link); from--) {
    const {upos} = tokens[from]!
    if (pack.not.has(lower[from] ?? "")) negated = true
    else if (upos === "AUX" || (upos === "VERB" && isVerb(row, from))) linked = true
    // "By mistake", "in error".
    else if (!/^(?:ADV|PART|DET|ADP)$/.test(upos) || (upos === "DET" && linked)) break
    // "That same report": a pronoun that was taken for a determiner.
  }
  if (pack.free !== null && amissByEnding(row, at, pack)) return negated ? null : {story: -1, ours: true}
  if (!linked || negated !== denied) return null
  const [first, before] = [lower[from] ?? "", tokens[from]]
  const opens = before === undefined || /^(?:PUNCT|CCONJ)$/.test(before.upos)
  if (opens && pack.free !== null) return {story: -1}
  if (before === undefined) return null
  if (pack.correcting.pointing.has(first) && (from === 0 || /^(?:PUNCT|CCONJ|ADV)$/.test(tokens[from - 1]!.upos))) return {story: -1} // prettier-ignore
  // "We were wrong."
  if (pack.correcting.amiss.has(lower[at] ?? "") && pack.speakers.has(first)) return {story: -1, ours: true}
  return storyBefore(row, at, pack)
}

// "Nos equivocamos."
function amissByEnding({tokens, lower}: Row, at: number, {correcting, free}: ClaimPack): boolean {
  return correcting.amiss.has(lower[at] ?? "") && tokens[at]?.upos === "VERB" && free?.ending(tokens[at]) === "we"
}

// The noun for something told that is the subject of what is said at `at`: by the tree, or where it begins the clause.
function storyBefore({tokens, lower}: Row, at: number, {correcting}: ClaimPack): Found | null {
  for (let over = at, steps = 0; over >= 0 && steps < 3; steps++) {
    const story = tokens.findIndex(({head, rel, lemma}, i) => head === over && i < at && rel.startsWith("nsubj") && correcting.stories.has(lemma)) // prettier-ignore
    if (story >= 0) return {story}
    const {rel, head} = tokens[over]!
    if (!/^(?:xcomp|obj|conj|advcl)$/.test(rel) || head > over) break
    over = head
  }
  let first = 0
  for (let i = at - 1; i > 0 && first === 0; i--) if (/^[.;:!?]$/.test(lower[i] ?? "") || tokens[i]?.upos === "CCONJ") first = i + 1 // prettier-ignore
  for (let i = first; i < at && i < first + Opening; i++) {
    const {upos, lemma, xpos} = tokens[i]!
    if (upos === "NOUN" && correcting.stories.has(lemma)) return {story: i}
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(upos) && !/^(?:POS|PRP\$)$/.test(xpos)) return null
  }
  return null
}

const Opening = 6 // tokens that a clause's first noun stands within

// "Apologised for the error", "pidió disculpas por la noticia": not for what was done.
function isSorry({tokens, lower}: Row, at: number, {correcting, not}: ClaimPack): boolean {
  if (lower.slice(Math.max(0, at - 3), at).some((word) => not.has(word))) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + Regret); i++) {
    if (!correcting.for.has(lower[i] ?? "")) continue
    for (let n = i + 1; n < Math.min(tokens.length, i + 5); n++) {
      const {lemma, upos} = tokens[n]!
      if (correcting.amiss.has(lemma) || correcting.stories.has(lemma)) return true
      if (!/^(?:DET|ADJ)$/.test(upos)) return false
    }
  }
  return false
}

const Regret = 6 // tokens from an apology to what it is for

// "Withdrew the item", "took that back", "the figure is withdrawn", "se retractó": not "the army withdrew its men".
function withdrawnAt(row: Row, at: number, pack: ClaimPack): Found | null {
  const {tokens, lower} = row
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (pack.not.has(lower[i] ?? "") || pack.modals.has(lower[i] ?? "") || pack.infinitive.has(lower[i] ?? "")) return null // prettier-ignore
    if (pack.free?.reflexive.has(lower[i] ?? "") === true) return {story: -1}
  }
  const object = tokens.findIndex(({head, rel}, i) => head === at && i > at && rel === "obj")
  // "His statement was taken down" in writing.
  const written = tokens.some(({head, rel, lemma}, i) => head === at && (rel.startsWith("nsubj") || i === object) && pack.correcting.recorded.has(lemma)) // prettier-ignore
  if (written && pack.correcting.recorded.has(tokens[at]?.lemma ?? "")) return null
  if (object < 0) return storyBefore(row, at, pack)
  const {lemma, upos} = tokens[object]!
  if (upos === "PRON") return pack.correcting.pointing.has(lower[object] ?? "") ? {story: -1} : null
  return pack.correcting.stories.has(lemma) ? {story: object} : null
}
