// When a happening was: the time that stands in its clause, else what the clause it hangs on gives, else its tense.

import type {Stamp} from "../base/instant.ts"
import {dayOf} from "../base/instant.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {goesOn} from "./arguments.ts"
import {coordinated, governorOf} from "./governor.ts"
import {verbGroup, type VerbGroup} from "./verb-group.ts"

const order: readonly TimeValue["precision"][] = ["instant", "part-of-day", "day", "week", "month", "season", "year", "decade", "vague"] // prettier-ignore

/** The finest bounded time of those that touch the tokens `from` to before `to`; null when there is none. */
function timeWithin(row: Row, from: number, to: number, pack: ClaimPack, at = -1): Phrase | null {
  let best: Phrase | null = null
  for (let i = Math.max(0, from); i < Math.min(to, row.tokens.length); i++) {
    const one = row.times[row.timeOn[i] ?? -1]
    const value = one === undefined ? null : valueOf(one)
    if (one === undefined || value === null || isElsewhere(row, one, at, pack)) continue
    if (best === null || rank(value) < rank(valueOf(best) ?? value)) best = one
  }
  return best
}

// "The aides, who had been there for a year, left", "the release of Ruiz, who has been held since May": the time of a
// relative clause is not that of the clause around it, nor the other way round.
// Whether `verb` carries a relative clause that the word at `at`, behind it, does not go on.
function isOfClauseAbove({tokens}: Row, verb: number, at: number): boolean {
  let clause = verb
  while (tokens[clause]?.rel === "conj" && tokens[clause]!.head < clause) clause = tokens[clause]!.head
  if (tokens[clause]?.rel !== "acl:relcl" || tokens[clause]!.head >= clause) return false
  for (let i = at, steps = 0; i >= 0 && steps < tokens.length; i = tokens[i]?.head ?? -1, steps++)
    if (i === clause) return false
  for (let i = verb + 1; i < at; i++) if (tokens[i]?.upos === "CCONJ") return false
  return true
}

// A participle that only says of what happened in it that it was: "the protest held on Monday", behind "in" or "during".
function isStaged(row: Row, at: number, {light, free}: ClaimPack): boolean {
  const {lemma, xpos} = row.tokens[at]!
  if (xpos !== "VBN" || !(light.has(lemma) || free?.occurring.has(lemma) === true)) return false
  const phrase = row.phrases[row.phraseAt[at - 1] ?? -1]
  return phrase?.to === at && row.tokens[phrase.from - 1]?.upos === "ADP"
}

function hasVerb(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(row, i)) return true
  return false
}

function isElsewhere(row: Row, time: Phrase, at: number, pack: ClaimPack): boolean {
  if (time.denied === true) return true
  if (at < 0) return false
  if (isCompared(row, time, at)) return true
  // "Los hoy imputados fueron aprehendidos": what stands before a noun of its own phrase tells when they are so called.
  const around = row.tokens[time.from]?.upos === "ADV" ? row.phrases[row.phraseAt[time.from] ?? -1] : undefined
  if (around !== undefined && around.from < time.from && time.to <= around.head && around.head !== at) return true
  if (isOfAnother(row, time, at, pack) || isOfSaying(row, time, at)) return true
  const near = verbBefore(row, time.from)
  // "In a raid carried out on Monday six were arrested": that was then too.
  if (near >= 0 && isStaged(row, near, pack) && (at < near ? !hasVerb(row, at + 1, near) : at >= time.to && !hasVerb(row, time.to, at))) return false // prettier-ignore
  // "Ruiz, abducted in January, has been freed"
  if (near >= 0 && near !== at && (at > time.to || at < near) && isReduced(row, near)) return true
  // "Los jóvenes detenidos el lunes fueron liberados": a participle that was taken for an adjective, or "some of those
  // arrested on Monday", one that a phrase ends with.
  const before = row.tokens[time.from - 1]?.upos === "ADP" ? time.from - 2 : time.from - 1
  const own = before < 0 ? undefined : row.tokens[before]
  if (
    own?.xpos === "VBN" &&
    (own.upos === "ADJ" || row.phrases[row.phraseAt[before] ?? -1]?.to === before + 1) &&
    at >= time.to &&
    hasFinite(row, time.to, at + 1)
  )
    return true
  // "The men who were arrested in May are in Oslo": what a clause about its noun tells is not when the main one is.
  if (near >= 0 && at >= time.to && isOfClauseAbove(row, near, at)) return true
  // "Freed the sailors it had seized in June": what the tree gives to a clause about somebody told of is not when that was.
  if (near > at && row.tokens[near]?.rel === "acl:relcl" && row.tokens[near].head > at && hangsOn(row, time, near)) return true // prettier-ignore
  // "The clerk arrested in the square was freed on Monday": behind the main verb nothing is the participle's.
  if (at < time.from && (isReduced(row, at) || isTaken(row, at)) && hasFinite(row, at + 1, time.from)) return true
  if (at < time.from && (isBeyond(row, at, time.from) || isApposed(row, at, time.from))) return true
  // "On Monday the men arrested in the square were freed", "by noon ten of those arrested had been".
  if (at >= time.to && isReduced(row, at) && !hasFinite(row, time.to, at) && hasFinite(row, at + 1, clauseEnd(row, at)))
    return true
  if (at < time.to) return at < time.from && isParted(row, at, time.from)
  // "that last May rejected a plan by Orr, who offered it": the verb of the same clause, and those under it, have it.
  let parted = false
  for (let i = time.to; i < at; i++) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return false
    if (row.tokens[i]?.text === "," || isVerb(row, i)) parted = true
  }
  if (!parted) return false
  for (let i = time.from - 1; i >= Math.max(0, time.from - 24); i--) {
    // "Hizo saber que, en la noche del lunes, fueron detenidos": such a word only leads to what is told.
    if (/^W(?:P|DT|RB)/.test(row.tokens[i]?.xpos ?? "") && row.tokens[i + 1]?.text !== ",") return true
    if (/^[.;:]$/.test(row.tokens[i]?.text ?? "")) return false
  }
  return false
}

// Whether the tree hangs a time on the word at `over`.
const hangsOn = ({tokens}: Row, {from, to}: Phrase, over: number): boolean => tokens.slice(from, to).some(({head}) => head === over) // prettier-ignore

// "41 arrests (April: 37)", "nine killed (previous week: 4)": between brackets and before a colon it is of another number.
function isCompared({tokens}: Row, {from, to}: Phrase, at: number): boolean {
  if (tokens[to]?.text !== ":" || tokens[to + 1]?.upos !== "NUM") return false
  for (let i = from - 1; i >= Math.max(0, from - 4); i--)
    if (/^[([]$/.test(tokens[i]?.text ?? "")) return at < i || at > to
  return false
}

// "The release of Toro, preso desde 2026": what stands between the comma and the time has it.
function isApposed(row: Row, at: number, time: number): boolean {
  for (let i = time - 1; i > Math.max(at, time - 4); i--)
    if (row.tokens[i]?.text === ",") return /^(?:ADJ|NOUN)$/.test(row.tokens[i + 1]?.upos ?? "") && i + 1 < time
  return false
}

// "Holds nobody; they were seen until April", "is held and will be tried on Monday": another clause has the time.
function isBeyond(row: Row, at: number, time: number): boolean {
  const comes = (i: number): boolean => /^(?:MD|VBF)$/.test(row.tokens[i]?.xpos ?? "")
  // "Talks may resume this week": the first verb behind a noun may be told of it.
  // "Had been locked up and were let go on Friday": what was so before it was not so then.
  const before = hadBeen(row, at)
  let ahead = comes(at) || (row.tokens[at]?.upos === "NOUN" && row.tokens[at]?.rel.startsWith("nsubj") === true)
  for (let i = at - 1; i >= Math.max(0, at - 4) && /^(?:AUX|ADV|PART)$/.test(row.tokens[i]?.upos ?? ""); i--) ahead ||= comes(i) // prettier-ignore
  for (let i = at + 1; i < time; i++) {
    // "Ana Ruiz; nurse; freed; 5 May": where nothing has a tense, all is of one entry.
    // "That 31 have been held this year, and that two have not been seen since May": what is said next has May.
    if (row.tokens[i]?.upos === "CCONJ" && row.tokens[i + 1]?.upos === "SCONJ" && row.tokens[i + 1]?.xpos === "IN" && hasFinite(row, i + 2, time)) return true // prettier-ignore
    if (before && row.tokens[i]?.upos === "CCONJ" && hasFinite(row, i + 1, i + 3)) return true
    if ((/^[;:]$/.test(row.tokens[i]?.text ?? "") && hasFinite(row, 0, row.tokens.length)) || (!ahead && comes(i)))
      return true
  }
  return false
}

function hadBeen({tokens}: Row, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && /^(?:AUX|ADV|PART)$/.test(tokens[i]?.upos ?? ""); i--)
    if (tokens[i]?.xpos === "VBD" && tokens[i]?.lemma === "have") return true
  return false
}

function clauseEnd(row: Row, from: number): number {
  for (let i = from; i < row.tokens.length; i++) if (/^[,.;:]$/.test(row.tokens[i]?.text ?? "")) return i
  return row.tokens.length
}

// "Freed after the riots of May", "after the May riots": May is the riots' own.
function isOfAnother(row: Row, {from, to}: Phrase, at: number, {spells}: ClaimPack): boolean {
  const link = row.tokens[from - 1]
  const behind = row.phrases[row.phraseAt[to] ?? -1]
  if (link?.upos === "DET" && row.tokens[to]?.upos === "NOUN" && behind !== undefined && behind.head !== at) return true
  let before = from - 2
  // "63 arrests, against 48 in March": March is that of the number beside it.
  if (link?.upos === "ADP" && row.tokens[before]?.upos === "NUM" && besides.test(row.tokens[before - 1]?.text ?? "") && before - 1 > at) return true // prettier-ignore
  while (row.tokens[before]?.upos === "ADJ" && (row.phraseAt[before] ?? -1) < 0) before-- // "los hechos violentos de"
  const phrase = row.phrases[row.phraseAt[before] ?? -1]
  // "In the early hours of Monday" is on Monday.
  if (spells.has(row.tokens[before]?.lemma ?? "")) return false
  return link?.upos === "ADP" && of.test(link.text) && phrase !== undefined && !(phrase.from <= at && at < phrase.to)
}

const of = /^(?:of|de|del)$/i
const besides = /^(?:against|with|to|than|from|frente|contra|con|a|que)$/i

// "Said on Friday that they had freed her": Friday is when it was said.
function isOfSaying(row: Row, time: Phrase, at: number): boolean {
  const said = verbBefore(row, time.from)
  return at >= time.to && said >= 0 && time.from - said <= 3 && /^(?:that|que)$/i.test(row.tokens[time.to]?.text ?? "")
}

function verbBefore(row: Row, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (isVerb(row, i)) return i
    if (/^[,.;:]$/.test(row.tokens[i]?.text ?? "") || row.tokens[i]?.upos === "CCONJ") return -1
  }
  return -1
}

// A participle right behind a noun or its comma, without a verb that helps it.
function isReduced(row: Row, at: number): boolean {
  if (goesOn(row, at)) return true
  let noun = at - 1
  while (row.tokens[noun]?.upos === "ADV") noun-- // "the divers once jailed there"
  return row.tokens[at]?.xpos === "VBN" && (row.tokens[noun]?.text === "," || (row.phraseAt[noun] ?? -1) >= 0)
}

// "The people held aboard a ferry were freed": what was taken for the verb, with the verb behind it in the same breath.
function isTaken(row: Row, at: number): boolean {
  if (row.tokens[at]?.xpos !== "VBD" || (row.phraseAt[at - 1] ?? -1) < 0) return false
  for (let i = at + 1; i < row.tokens.length; i++) {
    const token = row.tokens[i]
    if (token?.upos === "AUX") return true
    if (token === undefined || /^(?:CCONJ|SCONJ|PUNCT|VERB)$/.test(token.upos) || /^W/.test(token.xpos)) return false
  }
  return false
}

function hasFinite(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (row.tokens[i]?.upos === "AUX" || (isVerb(row, i) && /^VB[DZP]$/.test(row.tokens[i]?.xpos ?? ""))) return true
  return false
}

// Whether a relative clause begins between a trigger and a time behind it, or the trigger's own has ended before it.
function isParted(row: Row, at: number, time: number): boolean {
  let verbs = 0
  for (let i = at + 1; i < time; i++) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return true
    if ((isVerb(row, i) || row.tokens[i]?.upos === "AUX") && /^VB[DZP]$/.test(row.tokens[i]?.xpos ?? "")) verbs++
  }
  if (verbs === 0) return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (/^W(?:P|DT)/.test(row.tokens[i]?.xpos ?? "")) return true
    if (isVerb(row, i) || /^[,.;:]$/.test(row.tokens[i]?.text ?? "")) return false
  }
  return false
}

const rank = (value: TimeValue): number =>
  order.indexOf(value.precision) + (value.from === null && value.to === null ? 20 : 0)

// Where the words end in which a clause that ends at `to` may still have its time.
function rightEnd(row: Row, to: number, reach: number): number {
  let right = to
  for (let i = to; i < Math.min(row.tokens.length, to + reach); i++) {
    if (isVerb(row, i) || /^[.;:]$/.test(row.tokens[i]?.text ?? "")) break
    right = i + 1
  }
  return right
}

/** The value of a time's phrase. */
export function valueOf(phrase: Phrase): TimeValue | null {
  const value = phrase.mention?.value ?? null
  return value?.type === "time" && value.timex?.type !== "SET" ? value : null
}

/**
 * The time of a clause of tokens `from` to before `to` about `at`: in it, before it up to the verb or mark to the
 * left, or in the clause to its right that has no other verb. `alone` allows the only time of the sentence; `present`
 * keeps what goes on now apart from the day of a clause it is joined to.
 */
export function timeOf(
  row: Row,
  from: number,
  to: number,
  at: number,
  pack: ClaimPack,
  {alone = false, present = false, parted = present}: {alone?: boolean; present?: boolean; parted?: boolean} = {},
): TimeValue | null {
  if (isAttribute(row, at)) return timeInside(row, at, pack)
  // "Arrested 27 October, released 3 November": in a log each has its day right behind it.
  const beside = /^[,;]$/.test(row.tokens[at - 1]?.text ?? "") ? row.times[row.timeOn[at + 1] ?? -1] : undefined
  if (beside?.from === at + 1 && beside.denied !== true && valueOf(beside)?.from != null) return valueOf(beside)
  const joined = joinedAt(row, at)
  // "Was freed on 2 September and is still there": when the first was is not when the second is.
  if (present && joined >= 0) return valueOr(timeWithin(row, joined, Math.max(to, at + 1), pack, at))
  const later = joined < 0 ? null : timeWithin(row, joined, Math.max(to, at + 1), pack, at)
  // "Took him on Friday and let him go on Sunday": of what is joined, a time right behind it comes before one of the first.
  const next = joined < 0 ? null : timeWithin(row, to, timeBegin(row, to), pack, at)
  const own = later ?? next ?? timeWithin(row, Math.min(from, at), Math.max(to, at + 1), pack, at)
  // "In 2019 she was jailed for a week": how long is not when.
  const moment = own === null ? null : momentOf(row, own, at)
  // "Was taken on Monday and died on his fourth day there": counted from a day that is not told beside it.
  const counted = own !== null && row.tokens[own.from - 1]?.xpos === "PRP$"
  if (own !== null && (counted || isBounded(own) || moment === null)) return moment
  // "Spent 17 days in a cell in May 1984": how long is not when.
  const behind = moment === null ? null : timeWithin(row, to, rightEnd(row, to, 12), pack, at)
  if (behind !== null && isBounded(behind)) return valueOf(behind)
  let left = from
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (isVerb(row, i) || row.tokens[i]?.upos === "AUX" || /^[.;:]$/.test(row.tokens[i]?.text ?? "")) break
    left = i
  }
  const before = timeWithin(row, left, from, pack, at)
  if (before !== null && (moment === null || isBounded(before))) return momentOf(row, before, at)
  if (moment !== null) return moment
  // "2 July: taken to the infirmary": the day that opens an entry.
  const [opening] = row.times
  if (opening?.from === 0 && /^[:–—-]$/.test(row.tokens[opening.to]?.text ?? "") && !isElsewhere(row, opening, at, pack)) return valueOf(opening) // prettier-ignore
  const after = timeWithin(row, to, rightEnd(row, to, 8), pack, at)
  if (after !== null) return valueOf(after)
  // "Ayer, lunes,": one day, told twice.
  const times = row.times.filter((time, i) => row.tokens[time.from - 1]?.text !== "," || row.times[i - 1]?.to !== time.from - 1) // prettier-ignore
  const only = times.length === 1 ? times[0] : undefined
  // "They were freed two days later; five others remain in a camp": another clause has the time of what lasts now.
  const apart = parted && only !== undefined && only.to <= at && row.lower.slice(only.to, at).includes(";")
  return alone && only !== undefined && !apart && !isElsewhere(row, only, at, pack) ? valueOf(only) : null
}

// Up to behind the word of a time that may begin at `from`: past "on", "his".
function timeBegin({tokens}: Row, from: number): number {
  let at = from
  while (at < from + 2 && /^(?:ADP|DET|PRON)$/.test(tokens[at]?.upos ?? "")) at++
  return at + 1
}

const valueOr = (time: Phrase | null): TimeValue | null => (time === null ? null : valueOf(time))

// "Was freed on 28 June and left in July": where a verb begins that shares its subject with the one before; −1 where none.
function joinedAt(row: Row, at: number): number {
  const own = row.tokens[at]
  // "And is still in Halden": of a state the tree joins the noun.
  const {rel, head} = (own?.rel === "cop" || own?.rel === "case" ? row.tokens[own.head] : own) ?? {rel: "", head: -1}
  if (rel !== "conj" || head < 0 || head >= at || !isVerb(row, head)) return -1
  for (let i = at - 1; i > head; i--) if (row.tokens[i]?.upos === "CCONJ" || row.tokens[i]?.text === ",") return i
  return -1
}

/** Whether the word at `at` is a participle before the noun it is said of: "22 captured soldiers". It has no time of the clause. */
export function isAttribute(row: Row, at: number): boolean {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  return phrase !== undefined && at < phrase.head && row.tokens[at]?.upos !== "NOUN" && row.tokens[at]?.head === phrase.head // prettier-ignore
}

function isBounded(time: Phrase): boolean {
  const value = valueOf(time)
  return value !== null && (value.from !== null || value.to !== null)
}

function timeInside(row: Row, at: number, pack: ClaimPack): TimeValue | null {
  const phrase = row.phrases[row.phraseAt[at] ?? -1]
  const time = phrase === undefined ? null : timeWithin(row, phrase.from, phrase.to, pack)
  return time === null ? null : valueOf(time)
}

// "At odds since January, when it accused": what a clause of "when" tells was in January itself.
function momentOf(row: Row, time: Phrase, at: number): TimeValue | null {
  const value = valueOf(time)
  if (value?.role !== "since" || at < time.to) return value
  for (let i = time.to; i < at; i++) if (row.tokens[i]?.xpos === "WRB") return {...value, role: "at"}
  return value
}

/** The day of speaking as the time of what is told in the present; null when the day is not known. */
function dayOfSpeaking(said: Stamp | null, words: string): TimeValue | null {
  const day = said === null ? null : dayOf(said)
  return day === null ? null : {type: "time", from: day, to: day, precision: "day", basis: "published", role: "at", text: words} // prettier-ignore
}

/** How a clause is told. A `perfect` has come about by the time of speaking; `told` is any past. */
export type Tense = "present" | "perfect" | "told" | null

/** The tense of the clause that a verb group carries; null where it has none: "to leave", "will leave". */
export function tenseOf(row: Row, group: VerbGroup, pack: ClaimPack): Tense {
  const token = row.tokens[group.tensed]
  if (group.modal >= 0) return group.perfect ? "told" : null
  // "They beat him on the soles": of a verb whose past looks like its present nobody knows which it is.
  const alike = token?.xpos === "VBP" && pack.pastAlike.has(row.lower[group.tensed] ?? "")
  if (pack.isPresent(token?.xpos ?? "")) return group.perfect ? "perfect" : alike ? "told" : "present"
  // "Said that one had already left": behind a word of saying, what came about by the time of speaking.
  if (pack.isPast(token?.xpos ?? "")) return group.perfect && hasAlready(row, group, pack) ? "perfect" : "told"
  // "Is believed to be", "were received and housed", "the men sheltering there".
  const over = group.infinitive ? (governorOf(row, group, pack)?.at ?? -1) : (coordinated(row, group, pack) ?? -1)
  if (over >= 0 && over < group.from && isVerb(row, over)) {
    const above = verbGroup(row, over, pack)
    return group.infinitive && !above.passive ? null : tenseOf(row, above, pack)
  }
  if (token?.xpos !== "VBG" || !token.rel.startsWith("acl") || group.helped) return null
  // "No record of her leaving" is told of no time.
  const phrase = row.phrases[row.phraseAt[group.from - 1] ?? -1]
  return phrase !== undefined && of.test(row.lower[phrase.from - 1] ?? "") ? null : "present"
}

function hasAlready(row: Row, {from, at}: VerbGroup, pack: ClaimPack): boolean {
  for (let i = from; i < at; i++) if (pack.already.has(row.lower[i] ?? "")) return true
  return false
}

/** The time a tense gives what is told without one: the day of speaking, or that of which the text last told. */
export function tensed(tense: Tense, said: Stamp | null, last: Phrase | null, words: string): TimeValue | null {
  switch (tense) {
    case "present":
      return dayOfSpeaking(said, words)
    case "perfect": {
      const day = dayOfSpeaking(said, words)
      return day === null ? null : {...day, role: "until"}
    }
    case "told": {
      const value = last === null ? null : valueOf(last)
      const day = value?.from == null ? null : dayOf(value.from)
      return value === null || day === null ? null : {type: "time", from: day, to: day, precision: "day", basis: "anchor", role: "at", text: value.text} // prettier-ignore
    }
    case null:
      return null
  }
}

/** Whether the words from `from` up to a verb leave its past open: "has never". */
export function isOpen(row: Row, from: number, at: number, pack: ClaimPack): boolean {
  for (let i = Math.max(0, from); i < at; i++) if (pack.everTime.has(row.lower[i] ?? "")) return true
  return false
}

/**
 * A time without its year that lies ahead, of what is told as having come about: "freed in May", said in March, is of
 * the May before; and what lasts "until 3 April" has not come about then. Null where the time is no time of it at all.
 */
export function comeAbout(
  time: TimeValue | null,
  said: Stamp | null,
  last: () => Phrase | null = () => null,
): TimeValue | null {
  const day = said === null ? null : dayOf(said)
  if (time?.from != null && said !== null && isClockAhead(time, said)) {
    const before = last()
    return tensed("told", said, before, time.text) ?? {...time, from: dayBefore(time.from), to: time.to === null ? null : dayBefore(time.to)} // prettier-ignore
  }
  // "Before midnight" of a Monday is on the Monday.
  const midnight = /^(.+)T24:00$/.exec(time?.timex?.value ?? "")?.[1]
  if (time !== null && midnight !== undefined) return {...time, from: midnight, to: midnight, precision: "part-of-day"}
  if (time?.from == null || day === null || (dayOf(time.from) ?? day) <= day) return time
  if (time.role === "until" || time.basis === "anchor") return null // "two hours later", behind what was to come
  // "Is held and due in court on Monday", "had been held and was let go the next morning": a day of the week ahead, or one
  // counted from the day of speaking, is that of something else.
  if (/^(?:day|part-of-day)$/.test(time.precision) && !/\d/.test(time.text)) return null
  return time.basis === "published" && /^(?:month|season|day)$/.test(time.precision)
    ? {...time, from: yearBefore(time.from), to: time.to === null ? null : yearBefore(time.to)}
    : time
}

// "Was let go shortly before midnight", told in the morning: an hour that is still to come is of a day before.
function isClockAhead({from, precision, basis}: TimeValue, said: Stamp): boolean {
  if (from === null || precision !== "instant" || basis !== "published" || !said.includes("T")) return false
  return from.slice(0, 16) > said.slice(0, 16) && from.slice(0, 10) <= dayAfter(said)
}

const dayAfter = (stamp: Stamp): string => dayMoved(stamp, 1)
const dayBefore = (stamp: Stamp): Stamp => `${dayMoved(stamp, -1)}${stamp.slice(10)}`

/** The day some days from that of a stamp. */
export function dayMoved(stamp: Stamp, days: number): string {
  const [year = 0, month = 1, date = 1] = stamp.slice(0, 10).split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

function yearBefore(stamp: Stamp): Stamp {
  const year = Number(stamp.slice(0, 4)) - 1
  const rest = stamp.slice(4)
  return `${String(year).padStart(4, "0")}${rest.startsWith("-02-29") ? `-02-28${rest.slice(6)}` : rest}`
}

/** "Since December" up to the day of speaking: a state that lasts is told up to when it is told. */
export function lasting(time: TimeValue | null, said: Stamp | null): TimeValue | null {
  if (time?.role !== "since" || time.from === null) return time
  return {...time, to: said === null ? null : dayOf(said)}
}
