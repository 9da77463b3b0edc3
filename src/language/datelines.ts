// The line that opens a report and says where, when and by which agency it was written: "PORT VALE, May 6 (AP) —".
//
// It is no part of the sentence behind it, so it is read as one of its own.

import type {RawToken} from "./pack.ts"

const Longest = 18 // tokens
const dashes: ReadonlySet<string> = new Set(["—", "–", "--", "-", "−", "―", ".-", ".—", "-."])
const stopped: ReadonlySet<string> = new Set([".-", ".—"])
const agencies: ReadonlySet<string> = new Set(
  "aa aap afp ani ansa ap apa bbc belga bloomberg cnn cp dpa efe ep europapress fides ians interfax ips itar-tass kyodo lusa mti notimex pa pti reuters rtr sputnik tass télam telam ukrinform unb upi xinhua yonhap".split(" "),
) // prettier-ignore

/**
 * The index of the first token behind the dateline that a block begins with; 0 where it begins with none. `tokens` are
 * those of the whole block.
 */
export function pastDateline(tokens: readonly RawToken[]): number {
  const dash = tokens.slice(0, Longest).findIndex(({text}) => dashes.has(text))
  if (dash < 1) return 0
  const past = pastLabel(tokens, dash + 1)
  const behind = tokens[past]
  if (behind === undefined || behind.from === tokens[dash]!.to || !/^[\p{Lu}\p{N}"'“‘«¿¡]/u.test(behind.text)) return 0
  const head = tokens.slice(0, dash)
  // "(Vennick, 18 February 2031) – ": all of it in brackets.
  if (head[0]?.text === "(" && bracketed(head)?.from === 0 && isDated(head.slice(1, -1))) return past
  const agency = agencyOf(head)
  const place = head.slice(0, agency?.from ?? dash)
  if (!place.every(({text}) => /^(?:\p{Lu}.*|\p{N}+|[.,/()])$/u.test(text) || small.test(text))) return 0
  if (agency !== null && agency.known) return past
  // "Puerto Salaz (Marenga), 15 may (APN).-": a day and an agency, whoever that is; "Barrio El Alto.-".
  const day = place.some(({text}, i) => /^\d{1,2}$/.test(text) && i + 1 < place.length)
  if (/^\p{Lu}\p{Ll}/u.test(place[0]?.text ?? "") && ((agency !== null && day) || (stopped.has(tokens[dash]!.text) && place.length < 7 && !day))) return past // prettier-ignore
  const comma = place.findIndex(({text}) => text === ",")
  const town = place.slice(0, comma < 0 ? place.length : comma)
  const capitals = town.length > 0 && town.length <= 4 && town.every(({text}) => text === "/" || inCapitals.test(text))
  if (!capitals) return 0
  if (agency?.dated === true) return past
  if (inCapitals.test(behind.text)) return 0
  // One short form in capitals and a dash may open anything.
  const short = town.length === 1 && town[0]!.text.length <= 4
  return !short || comma >= 0 || agency !== null ? past : 0
}

/** Whether the tokens of a sentence are a dateline by themselves, as `pastDateline` parts it from the report. */
export function isDateline(tokens: readonly {readonly text: string}[]): boolean {
  return tokens.length > 1 && tokens.length <= Longest && dashes.has(tokens.at(-1)!.text)
}

// Where the text begins behind what monitors of broadcasts write first: "[Text]", "[Report by Ana Ruiz]".
function pastLabel(tokens: readonly RawToken[], at: number): number {
  if (tokens[at]?.text !== "[") return at
  const close = tokens.findIndex(({text}, i) => i > at && i < at + 8 && text === "]")
  return close < 0 ? at : pastLabel(tokens, close + 1)
}

const inCapitals = /^[\p{Lu}.'’-]{2,}$/u
// What a place or a day is written with that has no capital.
const small =
  /^(?:de|del|la|las|los|el|of|the|y|and|upon|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\p{Ll}*\.?)$/u

// "18 February 2031", "Vennick, 18 de febrero de 2031": words with a capital, small words and figures, of which one is a year.
const isDated = (words: readonly RawToken[]): boolean => words.some(({text}) => /^(?:19|20)\d\d$/.test(text)) && words.every(({text}) => /^(?:\p{Lu}.*|\p{N}+(?:st|nd|rd|th)?|[.,/])$/u.test(text) || small.test(text)) // prettier-ignore

// The last brackets before the dash: the indices of the first one and behind the words in them.
function bracketed(head: readonly RawToken[]): {readonly from: number; readonly to: number} | null {
  const to = head[head.length - 1]?.text === "." ? head.length - 2 : head.length - 1
  const from = head[to]?.text === ")" ? head.findLastIndex(({text}) => text === "(") : -1
  return from < 0 ? null : {from, to}
}

// The agency, or the day, between the last brackets before the dash; `from` is the index of the bracket.
function agencyOf(
  head: readonly RawToken[],
): {readonly from: number; readonly known: boolean; readonly dated: boolean} | null {
  // prettier-ignore
  const brackets = bracketed(head)
  if (brackets === null || brackets.to - brackets.from > 7) return null
  const {from} = brackets
  const within = head.slice(from + 1, brackets.to)
  if (isDated(within)) return {from, known: false, dated: true}
  const known = within.some(({text}) => agencies.has(text.toLowerCase()))
  const named = within.length > 0 && within.every(({text}) => /^\p{Lu}/u.test(text) || small.test(text))
  return known || named ? {from, known, dated: false} : null
}
