// Mails and messages set into a text: "From: Greta Holm" over "To:" and "Date:", "Forwarded from Varo Watch".
//
// Like a turn, a message is the ground others are told on. It goes on up to the next one; words set as a quotation are not its own.

import type {Block} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"
import {leadsOn} from "./set-off.ts"
import {turnRule} from "./turns.ts"

type Head = {readonly source: Span; readonly cue: Span; readonly first: number; readonly last: number; readonly mail: boolean} // prettier-ignore

/** Drafts of the messages of a text, in its order. */
export function findMessages(scene: Scene): Draft[] {
  const {blocks} = scene.document
  const heads = headsOf(scene)
  return heads.flatMap(({source, cue, last, mail}, i): Draft[] => {
    const end = heads[i + 1]?.first ?? blocks.length
    const content: Span[] = []
    for (let at = last + 1; at < end; at++) {
      const block = blocks[at]!
      if (!mail && content.length > 0 && isParted(scene, blocks[at - 1]!, block)) break
      // What is forwarded in quotation marks ends with them, and with the day or hour of the next post.
      if (!mail && content.length > 0 && (isQuoted(scene, content.at(-1)!) || block.published !== blocks[last + 1]?.published || isHour(scene, block))) break // prettier-ignore
      const leads = blocks[at + 1]?.kind === "quote" && leadsOn(scene.document.text, block)
      if (block.kind !== "quote" && block.kind !== "post" && !leads) content.push(block.span)
    }
    return content.length === 0 ? [] : [wholeOf(turnRule, {kind: "words", at: source}, [source], [cue], content)]
  })
}

// A field at the head of a line, and whose field it is.
const Field = /^(\p{L}[\p{L}-]{0,12})[ \t]*:[ \t]*/u
const Far = 5 // lines of a mail's head

function headsOf(scene: Scene): readonly Head[] {
  const {blocks, text} = scene.document
  const {mail} = scene.pack
  const fields = blocks.map(({span}) => Field.exec(text.slice(span.from, Math.min(span.to, span.from + 20)))?.[1]?.toLowerCase() ?? "") // prettier-ignore
  const inHead = (at: number): boolean => mail.from.has(fields[at] ?? "") || mail.others.has(fields[at] ?? "")
  const heads: Head[] = []
  for (let at = 0; at < blocks.length; at++) {
    const forwarded = forwardedIn(scene, blocks[at]!)
    if (forwarded !== null) heads.push({...forwarded, first: at, last: at, mail: false})
    if (!mail.from.has(fields[at] ?? "")) continue
    let [first, last] = [at, at]
    while (first > 0 && at - first < Far && inHead(first - 1)) first--
    while (last - at < Far && inHead(last + 1)) last++
    const source = last === first ? null : nameIn(scene, blocks[at]!.span)
    if (source === null || heads.at(-1)?.last === last) continue
    const from = blocks[at]!.span.from
    heads.push({source, cue: {from, to: from + (text.slice(from, source.from).indexOf(":") + 1)}, first, last, mail: true}) // prettier-ignore
    at = last
  }
  return heads
}

// "Greta Holm <greta@example.org>" is Greta Holm; a place is where a journey begins.
function nameIn({document: {text}, mentionsAt}: Scene, {from, to}: Span): Span | null {
  const words = text.slice(from, Math.min(to, from + 120))
  const start = Field.exec(words)?.[0].length ?? 0
  const name = /^["“']?([^<([\n"”;,|]+)/u.exec(words.slice(start))
  const bare = name?.[1]?.trimEnd() ?? ""
  if (bare === "" || name === null) return null
  const at = from + start + name[0].indexOf(bare)
  const whole = {from: at, to: at + bare.length}
  const place = mentionsAt(whole).some(({kind, span}) => kind === "place" && span.from === at && span.to === whole.to)
  return place ? null : whole
}

function forwardedIn({document: {text}, pack}: Scene, {span}: Block): Pick<Head, "source" | "cue"> | null {
  const marks = /^[^\p{L}\p{N}]{0,6}/u.exec(text.slice(span.from, span.from + 6))?.[0].length ?? 0
  const words = text.slice(span.from + marks, Math.min(span.to, span.from + 100))
  const lower = words.toLowerCase()
  const lead = pack.mail.forwarded.find((one) => lower.startsWith(`${one} `) || lower.startsWith(`${one}:`))
  const name = lead === undefined || span.to - span.from > 90 ? null : /^:?\s*([@\p{Lu}][^:.\n]*?)\s*:?$/u.exec(words.slice(lead.length)) // prettier-ignore
  if (lead === undefined || name === null) return null
  const from = span.from + marks + lead.length + name[0].indexOf(name[1]!)
  return {source: {from, to: from + name[1]!.length}, cue: {from: span.from + marks, to: span.from + marks + lead.length}} // prettier-ignore
}

const isQuoted = ({document: {text}}: Scene, {from, to}: Span): boolean => /^["“«]/.test(text[from] ?? "") && /["”»]\.?$/.test(text.slice(Math.max(from, to - 2), to)) // prettier-ignore
const isHour = ({document: {text}}: Scene, {span: {from, to}}: Block): boolean => to - from < 12 && /^\d{1,2}[:.]\d{2}/.test(text.slice(from, to)) // prettier-ignore
const isParted = ({document: {text}}: Scene, before: Block, block: Block): boolean => (text.slice(before.span.to, block.span.from).match(/\n/g)?.length ?? 0) > 1 // prettier-ignore
