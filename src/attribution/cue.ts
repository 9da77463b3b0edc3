// A verb of saying in its place: the words that belong to it, and what its form tells.

import type {Line} from "./line.ts"
import {isFinite, mainSubject} from "./phrase.ts"
import {isMistakenNoun} from "./mistaken.ts"
import {denialEnding, helperDenied, isDeniedBefore} from "./fronted.ts"
import type {AttributionPack, CueVerb} from "./pack.ts"
import {asks, auxiliaryAsking, isUnsaid, leavesOpen} from "./unsaid.ts"

/**
 * A verb of saying at token `at`; its words run from `from` (auxiliaries, negation, adverbs) to `to`. `form`
 * tells how it stands: `finite` with a subject of its own, `passive` finite, `ing` and `done` participles
 * without an auxiliary ("saying", "accused by"), `infinitive`. `senses` are the verbs it may be.
 */
export type Cue = {
  readonly line: Line
  readonly at: number
  readonly from: number
  readonly to: number
  readonly form: "finite" | "passive" | "ing" | "done" | "infinitive"
  readonly negated: boolean
  readonly conditional: boolean
  /** The pronoun that leans on it: "se dice que". */
  readonly clitic: string | null
  readonly senses: readonly CueVerb[]
  /** Whether a question leaves open that it was said: "Did she say so?" */
  readonly open: boolean
}

/** The verbs of saying of a line, in order. */
export function findCues(line: Line, pack: AttributionPack): Cue[] {
  const {words} = pack
  const cues: Cue[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const token = line.tokens[at]
    // "Está convencida de que": a verb of being says something by the words behind it alone.
    const being = token?.upos === "AUX" && pack.habits.dropsSubjects
    const speaks = being || token?.upos === "VERB" || words.neverNouns.has(line.lower[at]!)
    if (token === undefined || !speaks || isSecondHalf(line, at) || isMistakenNoun(line, at, pack)) continue
    const found = pack.verbsAt(line.tokens, at)
    const senses = being ? found.filter(({after}) => after.length > 0) : found
    if (senses.length === 0 || isUnsaid(line, at, senses, pack)) continue
    // "Queremos aclarar": the verb only helps the one behind it.
    const helps =
      pack.habits.dropsSubjects && pack.habits.helpers.has(token.lemma) && line.tokens[at + 1]?.xpos === "VB"
    if (helps && pack.verbsAt(line.tokens, at + 1).some(({frames}) => frames.has("s") || frames.has("q"))) continue
    // "No dudó en afirmar": so does one with a word between.
    if (line.tokens[at + 2]?.xpos === "VB" && pack.habits.phases?.has(`${token.lemma} ${line.lower[at + 1] ?? ""}`) === true && pack.verbsAt(line.tokens, at + 2).length > 0) continue // prettier-ignore
    // "Hace saber que": the second verb is a word of the first.
    const last = cues.at(-1)
    if (last !== undefined && at < last.to && last.senses[0]!.after.length > 0) continue
    cues.push(readCue(line, at, senses, pack))
  }
  return cues
}

// "so-called": the second half of a word with a hyphen says nothing.
function isSecondHalf(line: Line, at: number): boolean {
  const dash = line.tokens[at - 1]
  // "-No sé -dijo Ana": a dash that only the second word leans on opens it.
  const apart = line.adjectivesBehind && line.tokens[at - 2]?.to !== dash?.from
  return line.lower[at - 1] === "-" && dash?.to === line.tokens[at]?.from && !apart
}

/** A finite verb at token `at` whose words end before `to`, when all that is asked is whose verb it is. */
export function plainCue(line: Line, at: number, to = at + 1): Cue {
  return {line, at, from: at, to, form: "finite", negated: false, conditional: false, clitic: null, senses: [], open: false} // prettier-ignore
}

/** The verb group about token `at` as a cue with the given senses. */
export function readCue(line: Line, at: number, senses: readonly CueVerb[], pack: AttributionPack): Cue {
  const {words, habits} = pack
  const verb = line.tokens[at]
  let from = at
  let negated = false
  let conditional = verb !== undefined && habits.endings?.conditional(verb) === true
  let clitic: string | null = null
  let infinitive = false
  let auxiliaries = 0
  let be = false
  let only = false
  let aspect = false
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const token = line.tokens[i]
    const word = line.lower[i] ?? ""
    if (token === undefined || line.quote[i] !== line.quote[at]) break
    const phase = auxiliaries === 0 ? phaseBefore(line, i, at, habits) : -1
    if (phase >= 0) {
      // "Se limitó a decir", "viene denunciando": what only tells how the saying goes.
      ;[i, aspect] = [phase, true]
      auxiliaries++
      conditional ||= habits.endings?.conditional(line.tokens[phase]!) === true
    } else if (
      token.upos === "AUX" ||
      (token.upos === "VERB" && habits.helpers.has(token.lemma)) ||
      (auxiliaries === 0 && (words.be.has(word) || words.have.has(word)) && token.upos === "VERB")
    ) {
      if (auxiliaries === 0 && words.be.has(word)) be = true
      auxiliaries++
      if (words.conditional.has(word)) conditional = !only
    } else if (words.only.has(word)) {
      only = true // "would only say that" it knows nothing: it did say so
    } else if (words.not.has(word))
      negated ||= !words.only.has(line.lower[i + 1] ?? "") && !aspect // "no dudó en decir"
    else if (habits.clitics.has(word))
      clitic = aspect && habits.impersonal.has(word) ? clitic : clitic === null || (habits.impersonal.has(word) && leavesNobody(clitic, senses, pack)) ? word : clitic // prettier-ignore
    else if (words.to.has(word) && token.upos === "PART") {
      infinitive = true
      from = i
      break
    } else {
      const denial = denialEnding(line, i + 1, pack)
      if (denial >= 0)
        [negated, i] = [true, denial] // "has at no time said"
      else if (token.upos !== "ADV" || line.words.parting.has(word) || goesWithBefore(line, i, habits)) break
    }
    from = i
  }
  while (
    from < at &&
    line.tokens[from]?.upos === "ADV" &&
    !words.not.has(line.lower[from] ?? "") &&
    from === 0 &&
    at - from > 1
  )
    from++
  // "Would say only that" it knows nothing: it did say so.
  if (words.only.has(line.lower[at + 1] ?? "") && line.tokens[at + 1]!.upos === "ADV") conditional = negated = false
  const asking = asks(line, at)
  const denied = helperDenied(line, from, at, pack)
  if (denied >= 0 || isDeniedBefore(line, from, pack)) negated = true
  const asked = asking ? auxiliaryAsking(line, at) : denied
  if (asked >= 0 && asked < from) {
    if (auxiliaries === 0 && words.be.has(line.lower[asked]!)) be = true
    auxiliaries++
    conditional ||= words.conditional.has(line.lower[asked]!)
  }
  const xpos = line.tokens[at]?.xpos ?? ""
  const passive = be && (xpos === "VBN" || (asked >= 0 && xpos === "VBD"))
  const bare = habits.endings !== null && xpos === "VB" && auxiliaries === 0
  const form =
    infinitive || bare
      ? "infinitive"
      : passive
        ? "passive"
        : auxiliaries > 0
          ? "finite"
          : xpos === "VBG"
            ? "ing"
            : xpos === "VBN" && mainSubject(line, at, words.relative) === null
              ? "done"
              : "finite"
  const to = at + 1 + (senses[0]?.after.length ?? 0)
  return {line, at, from, to, form, negated, conditional, clitic, senses, open: asking && leavesOpen(line, at, asked, pack)} // prettier-ignore
}

// "Se les acusa", "se lo acusa": nobody does it; but "se lo dijo" is somebody's.
const leavesNobody = (near: string, senses: readonly CueVerb[], {habits}: AttributionPack): boolean =>
  habits.dative?.has(near) === true || senses.some(({act}) => act === "accuse")

// "An official who was not allowed to speak publicly acknowledged": an adverb behind another verb may be that one's.
function goesWithBefore({tokens}: Line, i: number, {manner}: AttributionPack["habits"]): boolean {
  const [before, word] = [tokens[i - 1], tokens[i]?.text ?? ""]
  return before?.upos === "VERB" && before.xpos === "VB" && manner.test(word)
}

// Where the verb stands that leads to the verb at `at` from token `i` on: "volvió a decir", "sigue diciendo"; or −1.
function phaseBefore({tokens, timed}: Line, i: number, at: number, {phases}: AttributionPack["habits"]): number {
  if (phases === undefined) return -1
  const form = tokens[at]?.xpos
  const led = form === "VB" && i === at - 1 && (tokens[i]?.upos === "ADP" || tokens[i]?.upos === "SCONJ")
  let verb = led ? i - 1 : i
  while (form === "VBG" && verb > i - 4 && (timed[verb] === 1 || /^(?:NOUN|NUM|DET)$/.test(tokens[verb]?.upos ?? "")))
    verb-- // "lleva meses diciendo"
  const token = tokens[verb]
  if (token === undefined || (!led && form !== "VBG") || (token.upos !== "VERB" && token.upos !== "AUX")) return -1
  const link = led ? ` ${tokens[i]!.lower}` : " +"
  return phases.has(`${token.lemma}${link}`) && isFinite({tokens} as Line, verb) ? verb : -1
}

const opensClause = ({tokens}: Line, i: number): boolean =>
  (i === 0 || /^(?:PUNCT|CCONJ)$/.test(tokens[i - 1]?.upos ?? "")) && /^(?:PRON|DET|PROPN|NOUN|ADJ)$/.test(tokens[i + 1]?.upos ?? "") // prettier-ignore

/** Whether nobody does what the verb says: "nobody said", "neither the army nor the police said", "not one of them said". */
export function isNobody(line: Line, source: {readonly from: number}, {words}: AttributionPack): boolean {
  const {lower, tokens} = line
  const {from} = source
  const before = lower[from - 1] ?? ""
  if (words.none.has(lower[from] ?? "") || words.none.has(before)) return true
  if (words.not.has(before) && tokens[from - 1]?.upos === "CCONJ") return true
  return words.hardlyAny.some((run) => run.every((word, i) => lower[from + i] === word))
}

function isAskedFor({line, at, from}: Cue, pack: AttributionPack): boolean {
  const verb = line.tokens[at]
  if (verb?.xpos !== "VB" || verb.rel !== "ccomp" || from < at) return false
  const asks = pack.verbsAt(line.tokens, verb.head).some(({act}) => act === "demand")
  return asks && line.tokens.some(({head, rel}, i) => head === at && rel === "nsubj" && i < at)
}

function isWished({line, at, from}: Cue, {words}: AttributionPack): boolean {
  if (line.tokens[at]?.xpos !== "VBS") return false
  for (let i = from - 1; i >= 0 && i >= from - 4; i--)
    if (words.that.has(line.lower[i]!))
      return line.tokens.slice(0, i).every(({upos}) => /^(?:NUM|PUNCT|SYM|X)$/.test(upos))
  return false
}

/** Whether the cue stands in a clause that only supposes: "if he says", "would say". */
export function isSupposed(cue: Cue, pack: AttributionPack): boolean {
  if (cue.conditional || cue.open) return true
  // "We demand: that it be told": a clause of its own in the subjunctive is only asked for.
  if (isWished(cue, pack)) return true
  // "They demanded that the ministry disclose it": a bare form behind its subject is only asked for.
  if (isAskedFor(cue, pack)) return true
  for (let i = cue.from - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const word = cue.line.lower[i] ?? ""
    if (pack.words.condition.has(word) && !pack.words.evenThough.has(cue.line.lower[i + 1] ?? "")) return true
    if (pack.words.conceding.has(word)) return cue.line.tokens[cue.at]?.xpos === "VBS"
    if (pack.words.inverted.has(word) && opensClause(cue.line, i)) return true
    if (isFinite(cue.line, i) || cue.line.tokens[i]?.upos === "PUNCT") return false
  }
  return false
}
