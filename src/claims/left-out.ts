// Whom a verb without a subject means, where its ending tells so: whoever speaks, or those the words before it are about.

import type {Attribution} from "../attribution/attribution.ts"
import type {Token} from "../language/analysis.ts"
import type {Entity} from "../mentions/entity.ts"
import {overlaps} from "../text/span.ts"
import {withJoined} from "./listed.ts"
import {rowAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {tellerOf} from "./teller.ts"

/**
 * What somebody is sought as: a `doer` of something to somebody, for whom a plural verb without a subject is most often
 * of nobody in particular; `whom` it befalls; who is `gone`, which whoever tells it can hardly mean of themself.
 */
export type As = "doer" | "whom" | "gone" | "any"

/** Whom a verb without a subject means: who speaks, or the people the words before it are about. */
export function leftOut(scene: Scene, row: Row, verb: Token, at: number, said: Attribution, as: As): string | null {
  const {voice} = said
  const who = scene.pack.free?.ending(verb) ?? null
  const kind = voice.entity === null ? undefined : scene.byId.get(voice.entity)?.kind
  if (who === "I" && voice.entity === null) return narrator(scene)
  if (who === "I" || who === "we") return who === "I" || kind !== "person" ? voice.entity : null
  const plural = /Number=Plur/.test(verb.feats)
  if (as === "doer" && plural) return goingOn(scene, scene.rows[row.index - 1], said)
  // "La fiscalía anunció que recurrirá la decisión".
  if (as === "doer" && kind === "organization" && said.manner === "indirect") return voice.entity
  const teller = as === "whom" || as === "gone" ? tellerOf(scene, said) : null
  const whose = teller === null ? undefined : scene.byId.get(teller.of)
  if (whose !== undefined && !plural) return fitsGender(row, verb, whose) ? whose.id : (teller?.self ?? null)
  return toldBefore(scene, row, at, plural, said, teller?.self ?? (as === "gone" ? (voice.entity ?? sourceOf(scene, said)) : null)) // prettier-ignore
}

/** Whom a plural verb without a subject means, where the sentence before is about people told together: "Ruiz y Paz fueron detenidos. Fueron liberados". */
export function leftOutTogether(scene: Scene, row: Row, verb: Token, said: Attribution): readonly string[] {
  if (!/Number=Plur/.test(verb.feats) || said.manner === "direct") return []
  for (let index = row.index - 1; index >= Math.max(0, row.index - 2); index--) {
    const other = scene.rows[index]!
    for (const about of other.phrases) {
      if (about.mention?.kind === "group") return []
      if (about.mention?.kind !== "person" || isSource(other, about, scene)) continue
      const link = other.tokens[about.from - 1]
      const ids = withJoined(other, [about], other.tokens.length, scene.pack).flatMap(({mention}) => (mention === null ? [] : (scene.entityOf.get(mention.id)?.id ?? []))) // prettier-ignore
      if (ids.length > 1 && (link?.upos !== "ADP" || scene.pack.free?.personal.has(link.lower) === true)) return ids
    }
  }
  return []
}

// "El médico forense dictaminó que murió": who tells it, where their voice is none of the document's people.
function sourceOf({rows, entityOf}: Scene, {source}: Attribution): string | null {
  const [at] = source
  const row = at === undefined ? null : rowAt(rows, at.from)
  const phrase = at === undefined ? undefined : row?.phrases.find(({mention}) => mention !== null && overlaps(mention.span, at)) // prettier-ignore
  return phrase?.mention == null ? null : (entityOf.get(phrase.mention.id)?.id ?? null)
}

// Whom the words before a verb are about: those who stand free, else whom a preposition marks as an object.
function toldBefore(
  scene: Scene,
  row: Row,
  at: number,
  plural: boolean,
  said: Attribution,
  but: string | null,
): string | null {
  for (const marked of [false, true]) {
    for (let index = row.index; index >= Math.max(0, row.index - 2); index--) {
      const other = scene.rows[index]
      if (other === undefined) continue
      const inside = other === row && said.manner === "indirect" ? nearest(scene, row, at, plural, said) : null
      if (inside !== null) return inside
      for (const about of other.phrases) {
        const {from, mention} = about
        if (mention === null || (other === row && from >= at) || isSource(other, about, scene)) continue
        // "Nos avisaron. Salieron ayer": a verb of the third person is never said of who speaks.
        if (scene.pack.speaker.has(mention.text.toLowerCase()) || scene.pack.speakers.has(mention.text.toLowerCase())) continue // prettier-ignore
        const link = other.tokens[from - 1]
        const leads = link?.upos === "ADP" ? scene.pack.free?.personal.has(scene.pack.free.contracted.get(link.lower) ?? link.lower) === true : null // prettier-ignore
        // "Al niño lo tiene su abuela. Está bien": whom the sentence begins with it is about.
        const opens = leads === true && from <= 1 && other !== row
        if (leads === false || (leads === true && !opens) !== marked) continue
        const whom = oneOf(scene, other, about, plural)
        const entity = whom?.mention == null ? undefined : scene.entityOf.get(whom.mention.id)
        const verb = row.tokens[at]
        if (entity !== undefined && entity.id !== but && (verb === undefined || fitsGender(row, verb, entity))) return entity.id // prettier-ignore
        if (entity === undefined && whom !== null) break
      }
    }
  }
  return null
}

// Whom words about a phrase mean by an ending for one or for many; null where it cannot be meant.
function oneOf(scene: Scene, row: Row, about: Phrase, plural: boolean): Phrase | null {
  const kind = about.mention?.kind
  if (kind === "group" && plural) return ofFamily(scene, row, about, "group") ?? about
  // "La tripulación fue llevada a Osta. Permanece presa": one word for many has a verb of one.
  const {upos, feats} = row.tokens[about.head] ?? {upos: "", feats: ""}
  if (kind === "group") return ofFamily(scene, row, about, "person") ?? (upos === "NOUN" && /Number=Sing/.test(feats) ? about : null) // prettier-ignore
  return kind === "person" && !plural ? whoseKin(scene, row, about) : null
}

// "Una fuente dijo que será juzgado": a source that has no name tells of others.
function isSource({tokens}: Row, {head, mention}: Phrase, {pack}: Scene): boolean {
  return mention?.form !== "name" && pack.sources.has(tokens[head]?.lemma ?? "")
}

// "Aseguró que dispararon contra Ruiz cuando ya estaba esposado": in what is told of others, the last who was named.
function nearest(scene: Scene, row: Row, at: number, plural: boolean, {content}: Attribution): string | null {
  const known = row.phrases.findLast(({to, mention}) => {
    if (mention === null || to > at || !content.some((one) => overlaps(one, mention.span))) return false
    return mention.kind === (plural ? "group" : "person")
  })
  return known?.mention == null ? null : (scene.entityOf.get(known.mention.id)?.id ?? null)
}

// "La familia de Ruiz": one of whom a family is told to speak.
function ofFamily({pack}: Scene, row: Row, phrase: Phrase, kind: "person" | "group"): Phrase | null {
  if (!pack.kin.has(row.tokens[phrase.head]?.lemma ?? "")) return null
  return [...row.inner.values()].find(({from, mention}) => from > phrase.head && from < phrase.to && mention?.kind === kind) ?? null // prettier-ignore
}

// "Fue detenida" is of no man, "está bajo custodia" may be.
function fitsGender({tokens}: Row, verb: Token, {gender}: Entity): boolean {
  const led = tokens[verb.head]?.upos === "NOUN" && tokens[verb.head - 1]?.upos === "ADP"
  const word = /^(?:aux|cop)/.test(verb.rel) && !led ? tokens[verb.head] : undefined
  const said = /Gender=(Fem|Masc)/.exec(word?.feats ?? "")?.[1]
  return said === undefined || (gender !== "female" && gender !== "male") || (said === "Fem") === (gender === "female")
}

// "Llegaron los soldados. Quemaron la casa": those who did what the sentence before tells, in the same words, and who are
// not only there to tell. "Los cinco fueron liberados. Lo mataron", "los vecinos hablaron. Lo mataron" are of nobody.
function goingOn(scene: Scene, before: Row | undefined, {content, manner}: Attribution): string | null {
  const known = before?.phrases.find(({head, mention}) => {
    const token = before.tokens[head]
    const main = /^(?:root|conj)$/.test(before.tokens[token?.head ?? -1]?.rel ?? "")
    if (mention?.kind !== "group" || token?.rel !== "nsubj" || !main) return false
    const {span} = mention
    if (manner !== "narration" && !content.some((one) => overlaps(one, span))) return false
    return !scene.attributions.some(({source}) => source.some((one) => overlaps(one, span)))
  })
  return known?.mention == null ? null : (scene.entityOf.get(known.mention.id)?.id ?? null)
}

// "La madre de Ruiz dijo que fue detenido": what a mother tells without naming anybody is of her child.
function whoseKin({pack}: Scene, row: Row, phrase: Phrase): Phrase {
  if (!pack.kin.has(row.tokens[phrase.head]?.lemma ?? "")) return phrase
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const inner = row.inner.get(i)
    if (inner?.mention?.kind === "person") return inner
  }
  return phrase
}

// Who writes of themself, where they are known by "me" and "my" alone.
function narrator({byId, pack}: Scene): string | null {
  for (const {id, kind, name} of byId.values()) if (kind === "person" && pack.speaker.has(name.toLowerCase())) return id
  return null
}
