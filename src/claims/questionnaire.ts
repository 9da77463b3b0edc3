// Questionnaires: "Q8. When were you released? – Monday evening." A printed question tells nothing; its answer tells what was
// asked, when it gives a day or a place, says yes or no, or names somebody.

import {questionnaireOf} from "../text/questionnaire.ts"
import type {Span} from "../text/span.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import type {Row} from "./row.ts"
import {fillerOf, type Scene} from "./scene.ts"
import {isBetween, rowsWithin} from "./rows-within.ts"
import {holderOf, type Holder} from "./voices.ts"
import {valueOf} from "./when.ts"

/** What the rules of such claims end with. */
export const answeredRule = "answered on a form"

/** The drafts, without those of a form's printed questions and with what their answers tell. */
export function withQuestionnaire(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const form = questionnaireOf(scene.document)
  if (form.length === 0) return drafts
  const holder = holderOf(scene.attributions)
  const made: Draft[] = []
  const asked = (one: Draft): boolean => form.some(({question}) => isBetween(one.trigger, question))
  for (const {question, answers} of form) {
    const [answer] = answers
    const posed = drafts.filter((one) => isBetween(one.trigger, question) && !Spoken.has(one.type))
    const row = answer === undefined ? undefined : rowsWithin(scene.rows, answer)[0]
    if (answer === undefined || row === undefined || posed.length === 0) continue
    const held = holder(Math.max(row.tokens[0]!.from, answer.from))
    const known = new Set(drafts.filter((one) => isBetween(one.trigger, answer)).map(({type}) => type))
    const wanted = posed.find(({type}) => !known.has(type))
    if (held === null || wanted === undefined || posed.length > known.size + 2) continue
    made.push(...answerOf(scene, wanted, answer, row, held))
  }
  return [...drafts.filter((one) => !asked(one)), ...made]
}

// What is said, not what befell somebody.
const Spoken: ReadonlySet<string> = new Set(["other", "denial", "demand", "accusation", "statement-absent"])

function answerOf(scene: Scene, asked: Draft, answer: Span, row: Row, held: Holder): readonly Draft[] {
  const {pack} = scene
  const first = row.lower.find((_, i) => row.tokens[i]!.from >= answer.from && row.tokens[i]!.upos !== "PUNCT") ?? ""
  const rows = rowsWithin(scene.rows, answer)
  const next = rows[1]
  const [yes, no] = [pack.yes.has(first), pack.no.has(first) || pack.not.has(first)]
  const whole = (one: Row): Span => ({from: Math.max(answer.from, one.tokens[0]!.from), to: one.tokens.at(-1)!.to})
  // "Yes. 19 November, on the tram."
  const about =
    yes && next !== undefined && row.tokens.filter(({from}) => from >= answer.from).length < 4 ? [next] : [row]
  const time = about.flatMap(({times}) => times)[0] ?? null
  const place = about.flatMap((one) => one.phrases.flatMap((phrase) => (isPlace(one, phrase.from, phrase.mention?.kind, pack) ? [fillerOf(scene, one, phrase, held.attribution)] : [])))[0] // prettier-ignore
  const who = whoIn(scene, asked, answer, about[0]!, held, pack)
  const tells = yes || no || time !== null || place !== undefined || (who !== null && who !== "nobody" && who.mention !== asked.roles.patient?.[0]?.mention) // prettier-ignore
  // "Did anybody die? – No.": nobody is meant.
  if (no && who !== null && who !== "nobody" && who.entity !== held.attribution.voice.entity) return []
  if (!tells || (asked.roles.patient ?? []).length === 0 || who === "nobody") return []
  const stance: Stance = {polarity: no ? "-" : "+", certainty: "certain", modality: "fact"}
  const roles: Partial<Record<Role, readonly Filler[]>> = {patient: who === null ? asked.roles.patient! : [who], ...(place !== undefined && {place: [place]})} // prettier-ignore
  const span = {from: whole(row).from, to: whole(about.at(-1)!).to}
  return [{...asked, rule: `${asked.type}, ${answeredRule}`, row: about[0]!, tokens: {from: 0, to: about[0]!.tokens.length}, at: 0, trigger: span, span, said: held.attribution, roles, count: null, time: time === null ? null : valueOf(time), stance, weak: false}] // prettier-ignore
}

// "On the tram", "at Calder Central": a place by its kind, or by the word before it.
function isPlace({tokens, lower}: Row, from: number, kind: string | undefined, {places}: ClaimPack): boolean {
  const thing = kind === undefined || kind === "thing"
  return kind === "place" || (thing && tokens[from - 1]?.upos === "ADP" && /^(?:place|origin)$/.test(places.get(lower[from - 1] ?? "") ?? "")) // prettier-ignore
}

// "Was anyone arrested with you? – My flatmate Tessa.": who was; null where the question is of whoever answers.
function whoIn(
  scene: Scene,
  asked: Draft,
  answer: Span,
  row: Row,
  held: Holder,
  pack: ClaimPack,
): Filler | "nobody" | null {
  const [patient] = asked.roles.patient ?? []
  if (patient === undefined) return null
  // "You", "la" of "¿cuándo la liberaron?", and who is left out of "fue detenida", are whoever answers.
  const word = patient.text.toLowerCase()
  const verb = asked.row?.tokens.find((token) => token.from === patient.span.from)?.upos ?? ""
  const left = pack.free !== null && (pack.free.objects.has(word) || (patient.mention === null && /^(?:VERB|AUX)$/.test(verb))) // prettier-ignore
  if (pack.addressed.has(word) || left) return {...patient, entity: held.attribution.voice.entity}
  const named = row.phrases.find(({from, mention}) => row.tokens[from]!.from >= answer.from && mention?.kind === "person" && mention.form !== "pronoun") // prettier-ignore
  return named === undefined ? "nobody" : fillerOf(scene, row, named, held.attribution)
}
