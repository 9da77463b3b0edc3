// Who lays a deed at whose door: the subject of the verb of blame, doubt or report that a phrase hangs by, and who is heard
// in the sentences round it.

import type {Sentence, Token} from "../../src/language/analysis.ts"
import {overlaps} from "../../src/text/span.ts"
import {authority, cues, cuesOf} from "./cues.ts"
import type {Phrase} from "./phrase.ts"
import type {Report} from "./report.ts"

const reporting = /^(?:say|report|announce|state|inform|confirm|declare|indicate)$/
const Height = 7 // steps up the tree

/** Who blames, doubts or reports what a phrase hangs by: "authority blames", "itself says", "passive blames". */
export function* describeBlamers({sentence: {tokens}, head}: Phrase, own: readonly Phrase[]): Generator<string> {
  for (let at = tokens[head]?.head ?? -1, step = 0; at >= 0 && step < Height; at = tokens[at]?.head ?? -1, step++) {
    const verb = tokens[at]
    if (verb === undefined) return
    const kinds = cuesOf(verb.lemma)
    const act = kinds.includes("blame") ? "blames" : kinds.includes("hedge") ? "doubts" : reporting.test(verb.lemma.toLowerCase()) ? "says" : null // prettier-ignore
    if (act !== null) yield `${subjectOf(tokens, at, own)} ${act}`
  }
}

function subjectOf(tokens: readonly Token[], verb: number, own: readonly Phrase[]): string {
  const at = tokens.findIndex(({head, rel}) => head === verb && rel.startsWith("nsubj"))
  const subject = tokens[at]
  if (subject === undefined) return "nobody"
  if (own.some((phrase) => overlaps(phrase, subject))) return "itself"
  if (tokens.some(({head, rel}) => head === verb && rel.includes(":pass"))) return "passive"
  return tokens.some((token, i) => isUnder(tokens, i, at) && authority.test(token.text)) ? "authority" : "other"
}

function isUnder(tokens: readonly Token[], at: number, top: number): boolean {
  for (let step = 0; at >= 0 && step < 4; at = tokens[at]?.head ?? -1, step++) if (at === top) return true
  return false
}

/** Who is heard in a sentence: somebody in office, somebody else or nobody. */
export function heardIn(sentence: Sentence, {attributions}: Report): "authority" | "other" | "nobody" {
  const here = attributions.filter(({source}) => source.some((span) => overlaps(span, sentence)))
  if (here.some(({voice}) => authority.test(voice.name))) return "authority"
  return here.length > 0 ? "other" : "nobody"
}

const wordings: readonly (readonly [string, RegExp])[] = Object.entries({
  message: /COMMUNIQUE|LEAFLET|PAMPHLET|FL[IY]ER|PHONE CALL|ANONYMOUS CALL|STATEMENT|MESSAGE/g,
  responsibility: /RESPONSIBILITY|CREDIT FOR/g,
  radio: /CLANDESTINE|RADIO/g,
  office:
    /AUTHORITIES|OFFICIAL(?:LY| SOURCES)|(?:POLICE|ARMY|MILITARY) (?:SAID|REPORTED|SOURCES|SPOKES|BELIEVE|SUSPECT)|MINISTER|PRESIDENT/g,
  called: /SELF-STYLED|SO-CALLED|CALLING ITSELF/g,
  suspected: /SUSPECT|ALLEGED|PRESUM|APPARENTLY|PROBABLY|BELIEVED|THOUGHT TO/g,
  bargain: /RELEASE|HOSTAGE|NEGOTIAT/g,
  blamed: /ATTRIBUT|BLAME|ACCUS/g,
  threat: /THREAT/g,
})

/** The wordings of claims, offices, doubt and blame in a text. */
export function* describeWordings(text: string): Generator<string> {
  for (const [name, pattern] of wordings) {
    const count = text.match(pattern)?.length ?? 0
    if (count > 0) yield* [name, `${name} ${Math.min(count, 4)}`]
  }
}

/** How much of a report blames, doubts, owns up, and how much of it those in office are heard in. */
export function* describeTone(report: Report): Generator<string> {
  const {sentences, text, dateline} = report
  const share = (test: (sentence: Sentence) => boolean) => levelOf(sentences.filter(test).length / sentences.length)
  for (const [name, words] of cues)
    yield `tone ${name} ${share(({tokens}) => tokens.some(({lemma}) => words.has(lemma.toLowerCase())))}`
  const heard = new Map(sentences.map((sentence) => [sentence, heardIn(sentence, report)]))
  for (const who of ["authority", "other"]) yield `heard ${who} ${share((sentence) => heard.get(sentence) === who)}`
  for (const sentence of sentences.slice(0, 2)) yield `lead ${heard.get(sentence)}`
  for (const wording of describeWordings(text.slice(dateline.end))) yield `text ${wording}`
}

/** A share in words: none, few, some, most, all. */
export function levelOf(share: number): string {
  return share === 0 ? "none" : share < 0.1 ? "few" : share < 0.34 ? "some" : share < 0.67 ? "many" : "most"
}
