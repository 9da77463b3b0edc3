// The time of a claim: what its clause states, else the day since which it lasts, else what its tense gives.

import type {Attribution} from "../attribution/attribution.ts"
import {dayOf, type Stamp} from "../base/instant.ts"
import type {Span} from "../text/span.ts"
import type {TimeValue} from "../mentions/time.ts"
import {timeByDays} from "./day-after.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {saidAt, type Scene} from "./scene.ts"
import {isSinceThen, sinceLast} from "./since.ts"
import type {Bounds} from "./stance.ts"
import type {Hit} from "./triggers.ts"
import {comeAbout, dayMoved, isOpen, lasting, tensed, timeOf, valueOf, type Tense} from "./when.ts"

/** When what a hit tells was: `about` are the tokens of its clause, `from` the first of these or of its fillers. */
export function timeToldOf(
  scene: Scene,
  row: Row,
  hit: Hit,
  said: Attribution,
  {modality}: Stance,
  about: Bounds & {readonly when?: Phrase | null},
  from: number,
  tense: Tense,
): TimeValue | null {
  const when = saidAt(scene, said, row)
  const last = (): Phrase | null => scene.lastTold(row.index, said.voice, when)
  if (tense !== null && isSinceThen(row, hit.to, scene.pack)) {
    const since = lasting(comeAbout(sinceLast(row, hit.at, last()), when), when)
    if (since !== null) return since
  }
  if (isPast(row, hit.from, scene.pack) || isBefore(row, hit, scene.pack)) return null
  const given = about.when == null ? null : valueOf(about.when)
  const own = hit.entry.happening.speech === undefined ? Infinity : saidFrom(row, hit.to, scene.pack)
  const byDays = given === null ? timeByDays(row, hit.at, scene.pack) : undefined
  const near = given ?? (byDays === undefined ? timeOf(withoutSaying(row, hit.at, said), about.from, Math.max(Math.min(about.to, own), hit.to), hit.at, scene.pack, {alone: !row.times.some((time) => time.from >= own), present: tense === "present" || tense === "perfect", parted: isApart(row, hit.at, said, tense)}) : byDays) // prettier-ignore
  // "Jailed for six years": how long it is to last.
  const long = near?.timex?.type === "DURATION" && (hit.entry.happening.lasts === true || isOfVerb(row, hit))
  const found = long ? null : near
  // "11 August … 16:45 Four were found": the hour is of the day of its entry.
  const entry = scene.entries.get(row.index)
  const ofEntry = found?.precision === "instant" && entry !== undefined && entry.length > 10 && found.from?.slice(10) === entry.slice(10) // prettier-ignore
  // "On Monday gave the police until Thursday to find them": the day by which it is asked for is not that of asking.
  const asked = hit.entry.happening.speech === undefined || found?.role !== "until" ? found : (row.times.flatMap((time) => valueOf(time) ?? []).find(({role}) => role === "at") ?? null) // prettier-ignore
  const stated = ofEntry ? {...found, from: entry, to: entry} : asked
  const past = tense !== null && tense !== "present" && modality === "fact"
  const due = modality === "fact" || modality === "conditional" ? stated : ahead(stated, when, modality === "demanded")
  const dated = past || stated?.role === "since" ? comeAbout(stated, when, last) : due
  const bounded = dated !== null && (dated.from !== null || dated.to !== null) ? dated : null
  const ever = tense !== null && isOpen(row, from, hit.at, scene.pack)
  const closed = tense === "told" && (isClosing(row, hit.at, scene.pack) || isNews(scene, row, hit, modality))
  const drawn = ever || byDays === null ? null : tensed(closed ? "perfect" : tense, when, last(), row.tokens[hit.at]?.text ?? "") // prettier-ignore
  if (closed && drawn !== null) return drawn
  // "Quien llevaba once meses presa": how long it had been tells no day.
  const span = (scene.pack.free !== null || tense === "told") && stated?.timex?.type === "DURATION" && stated.from === null && stated.to === null && past // prettier-ignore
  return lasting(bounded, when) ?? (span ? null : past ? comeAbout(drawn, when) : drawn) ?? dated
}

// "Sent him to prison for 18 years over the death of her son": how long the verb lasts is not when its noun was.
const isOfVerb = ({times}: Row, {entry, to}: Hit): boolean => entry.frame.part === "noun" && !times.some((time) => valueOf(time)?.timex?.type === "DURATION" && time.from >= to && time.from - to < 3) // prettier-ignore

// "Left on Saturday after 40 days in detention": how long the state lasted by then, and Saturday is its end.
function isPast({times, timeOn, lower, tokens}: Row, from: number, {apart}: ClaimPack): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3) && /^(?:ADP|DET|ADJ|PRON)$/.test(tokens[i]?.upos ?? ""); i--) {
    const time = times[timeOn[i - 1] ?? -1]
    if (time?.to === i && valueOf(time)?.timex?.type === "DURATION") return apart.after.has(lower[time.from - 1] ?? "")
  }
  return false
}

// "Was released in January after serving seven months": what is told to have been over by then.
function isBefore({tokens, lower, times}: Row, {at, to}: Hit, {apart}: ClaimPack): boolean {
  if (tokens[at]?.xpos !== "VBG" && tokens[at - 1]?.xpos !== "VBG") return false
  let lead = at - 1
  while (lead > at - 3 && /^(?:AUX|ADV)$/.test(tokens[lead]?.upos ?? "")) lead--
  const own = times.some((time) => time.from >= to && valueOf(time)?.from != null)
  return apart.after.has(lower[lead] ?? "") && !own
}

// "We demand that they be freed by Friday", "asks the army to free them": where what is asked for or said begins.
function saidFrom({tokens, lower}: Row, from: number, {infinitive}: ClaimPack): number {
  for (let i = from; i < tokens.length; i++) {
    const {upos, xpos} = tokens[i]!
    if ((upos === "SCONJ" && xpos === "IN") || (infinitive.has(lower[i] ?? "") && upos === "PART")) return i
    if (/^[.;:]$/.test(lower[i] ?? "")) break
  }
  return Infinity
}

// "The clerk was beaten, a court heard on Monday", "said on Monday he had been": Monday is when it was said, where it stands
// outside the words, right behind the cue.
function withoutSaying(row: Row, at: number, {manner, content, cue}: Attribution): Row {
  const told = row.tokens[at]?.from ?? 0
  const holds = (one: Span, offset: number): boolean => one.from <= offset && offset < one.to
  if (manner === "narration" || !content.some((one) => holds(one, told))) return row
  const isOfSaying = ({from, to}: Phrase): boolean => {
    const [first, last] = [row.tokens[from]?.from ?? 0, row.tokens[to - 1]?.to ?? 0]
    if (content.some((one) => holds(one, first))) return false
    const beyond = content.every((one) => one.to <= first || one.from >= last)
    return beyond && cue.some((one) => one.from < first && first - one.to < Beside)
  }
  return row.times.some(isOfSaying) ? {...row, times: row.times.map((time) => (isOfSaying(time) ? {...time, denied: true} : time))} : row // prettier-ignore
}

const Beside = 24 // characters between a cue and the day on which it was said

// "On Monday he was taken; her sister says he is at home": what lasts now, or another's words behind such a mark, has no
// part in a time before it.
function isApart({tokens, lower}: Row, at: number, {content}: Attribution, tense: Tense): boolean {
  if (tense === "present") return true
  const mark = lower.lastIndexOf(";", at)
  const start = tokens[mark + 1]?.from ?? Infinity
  return mark >= 0 && content.some(({from, to}) => from >= start && from <= (tokens[at]?.from ?? 0) && to > (tokens[at]?.from ?? 0)) // prettier-ignore
}

// "None had been freed when this edition closed": so when it was written.
function isClosing({tokens, lower}: Row, at: number, {closing}: ClaimPack): boolean {
  for (let i = Math.max(0, at - Aside); i <= Math.min(at + Aside, lower.length - 1); i++) {
    const two = `${lower[i]!} ${lower[i + 1] ?? ""}`
    if (closing.now.has(two)) return true
    if (closing.of.has(two) && tokens.slice(i + 2, i + 6).some(({lemma}) => closing.writings.has(lemma))) return true
  }
  return false
}

// "LA SOLTARON!!!", "They took Marek": what a message of a chat opens with, in few words, has just come about.
function isNews(scene: Scene, row: Row, {at, entry: {happening}}: Hit, modality: Stance["modality"]): boolean {
  if (modality !== "fact" || row.times.length > 0 || row.tokens.length > Short || !moving.has(happening.name)) return false // prettier-ignore
  const from = row.tokens[0]?.from ?? 0
  const opened = scene.document.blocks.some(({kind, published, span}) => kind === "post" && published !== null && span.from === from) // prettier-ignore
  return opened && !row.tokens.slice(0, at).some(({upos}) => upos === "SCONJ")
}

const Short = 12 // tokens of such a sentence
const moving: ReadonlySet<string> = new Set(["arrest", "abduction", "detention", "release", "escape", "death"])

const Aside = 14 // tokens between what is told and words for when it was written

// "Demanded that they be freed by Friday": a weekday by which something is asked for or planned is still to come.
function ahead(time: TimeValue | null, said: Stamp | null, asked: boolean): TimeValue | null {
  const [day, now] = [time?.from == null ? null : dayOf(time.from), said === null ? null : dayOf(said)]
  if (time === null || day === null || now === null || (!asked && time.role !== "until") || time.basis !== "published")
    return time
  if (day >= now || dayMoved(day, Week) < now || !/XX|-W|^\d{4}-\d{2}-\d{2}/.test(time.timex?.value ?? "") || /\d/.test(time.text)) return time // prettier-ignore
  const later = (stamp: Stamp | null): Stamp | null => (stamp === null ? null : `${dayMoved(stamp, Week)}${stamp.slice(10)}`) // prettier-ignore
  return {...time, from: later(time.from), to: later(time.to)}
}

const Week = 7 // days

/** Whether a time lies ahead of the day of speaking. */
export function isAhead(time: TimeValue | null, said: Stamp | null): boolean {
  const [day, now] = [time?.from == null ? null : dayOf(time.from), said === null ? null : dayOf(said)]
  return time?.role === "at" && day !== null && now !== null && day > now
}
