// "La jueza fue detenida. Así lo informó la alcaldesa.", "…, o eso dice la alcaldesa": a saying that points at what stands before
// it; and "lo que dijo la alcaldesa es que …", where a pronoun stands for what is told behind the verb of being.

import {canSpeak} from "./able.ts"
import {clauseEnd, trimEnd} from "./clause.ts"
import {isNobody, isSupposed, type Cue} from "./cue.ts"
import type {Draft, Speaker} from "./draft.ts"
import {droppedSubject} from "./dropped.ts"
import {spanOf, type Line, type Run} from "./line.ts"
import {contentOf, lineSpan, mannerOf, saying, speakerAt} from "./make-draft.ts"
import {hasFinite, isFinite, phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {turnRule} from "./turns.ts"
import {overlaps, type Span} from "../text/span.ts"

/** Drafts of sayings whose words a pronoun or an adverb stands for; [] in a language that has no such words. */
export function findPointingBack(scene: Scene): Draft[] {
  if (scene.pack.habits.pointers === undefined) return []
  return scene.cues.flatMap((cues) =>
    cues.flatMap((cue) => {
      if (cue.form !== "finite" || cue.negated || cue.line.quote[cue.at] !== -1 || isSupposed(cue, scene.pack))
        return []
      return readPointing(scene, cue) ?? readEquated(scene, cue) ?? []
    }),
  )
}

/** The drafts with those of `pointing` whose words nothing else gives to somebody, in the place of what the same cue was read to say. */
export function withPointing(pointing: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  if (pointing.length === 0) return others
  const told = others.filter(({speaker, rule}) => speaker.kind !== "author" && rule !== turnRule).flatMap(({content}) => content) // prettier-ignore
  const kept = pointing.filter(({content}) => !told.some((one) => content.some((other) => overlaps(one, other))))
  const cues = new Set(kept.map(({cue}) => cue[0]?.from))
  return [...others.filter(({cue}) => cue.length === 0 || !cues.has(cue[0]!.from)), ...kept]
}

const says = (cue: Cue): boolean => cue.senses.some(({act, frames}) => (act === "say" || act === "confirm") && frames.has("s")) // prettier-ignore

function readPointing(scene: Scene, cue: Cue): Draft | null {
  const {line, from} = cue
  const opener = openerOf(scene, cue)
  if (opener === null || !says(cue)) return null
  const who = speakerOf(scene, cue)
  if (who === null) return null
  // "Así lo cuenta Ruiz: …" points at what follows.
  if (line.lower.slice(who.to, who.to + 1).includes(":")) return null
  const content = toldBefore(scene, line, opener)
  const span = spanOf(line, {from, to: cue.to})
  if (content === null || span === null) return null
  const act = cue.senses.find(({act: one}) => one === "say" || one === "confirm")?.act ?? "say"
  return {...saying, act, rule: "pointing back", speaker: who.speaker, source: who.source, cue: [span], content: [content], manner: "indirect", scene: lineSpan(line), phrase: true} // prettier-ignore
}

// Where the words that point back begin: "así lo", "eso", "es lo que", a bare "lo" that opens its sentence.
function openerOf({pack}: Scene, {line, from, at}: Cue): number | null {
  const {pointers, neuter} = pack.habits
  const before = line.lower[from - 1] ?? ""
  if (pointers?.has(before) === true) return from - 1
  // "Es lo que dice Ruiz."
  const what = pack.words.that.has(before) && line.lower[from - 2] === pack.words.what
  if (what && from >= 3 && pack.words.be.has(line.lower[from - 3] ?? "") && opensAt(line, from - 3)) return from - 3
  const leaning = line.lower.slice(from, at).some((word) => neuter.has(word))
  return leaning && from === 0 && !confirms(line, at, pack) ? 0 : null
}

// "Lo confirmó Ruiz": what is confirmed is told by others already.
const confirms = (line: Line, at: number, pack: Scene["pack"]): boolean => pack.verbsAt(line.tokens, at).some(({act}) => act !== "say") // prettier-ignore

const opensAt = ({tokens}: Line, at: number): boolean =>
  at === 0 || /^(?:PUNCT|CCONJ)$/.test(tokens[at - 1]?.upos ?? "")

type Who = {readonly speaker: Speaker; readonly source: readonly Span[]; readonly to: number}

// Whoever stands behind the verb, or between a pronoun and the verb, or was left out.
function speakerOf(scene: Scene, cue: Cue): Who | null {
  const {line, to} = cue
  for (let i = to; i < Math.min(to + 10, line.tokens.length); i++) {
    if (/^[.,;:)]$/.test(line.lower[i] ?? "") || isFinite(line, i)) break
    if (line.timed[i] === 1 || line.tokens[i]?.upos === "ADV") continue
    const phrase = phraseBeginning(line, i)
    if (phrase === null) continue
    const leads = line.tokens[i - 1]?.upos === "ADP"
    if (!leads) {
      // "Así lo informó la defensa": where what is told is pointed at, what stands behind the verb is its subject.
      const mute = scene.pack.habits.mute?.has(line.lower[phrase.from] ?? "") === true
      const pointed = line.lower.slice(cue.from, cue.at).some((word) => scene.pack.habits.neuter.has(word))
      if (isNobody(line, phrase, scene.pack) || mute || !(pointed || canSpeak(scene, line, phrase))) return null
      const words = spanOf(line, phrase)
      return words === null ? null : {speaker: speakerAt(line, phrase), source: [words], to: phrase.to}
    }
    i = phrase.to - 1
  }
  // "Eso cuenta mucho": a verb that means other things too needs somebody who speaks.
  const other = cue.senses.every(({lemma, clauseOnly}) => clauseOnly && !scene.pack.habits.going.has(lemma))
  const dropped = other && cue.clitic === null ? null : droppedSubject(scene, cue)
  return dropped === null ? null : {...dropped, to}
}

const Before = 60 // tokens of a sentence that is pointed at

// What stands before the words that point: the rest of their sentence, else the sentence before.
function toldBefore(scene: Scene, line: Line, opener: number): Span | null {
  let end = opener
  // "…, o al menos eso dice Ruiz"
  for (let i = opener - 1; i > opener - 5 && i > 0; i--) if (line.tokens[i]?.upos === "CCONJ" && line.lower[i - 1] === ",") end = i - 1 // prettier-ignore
  while (end > 0 && /^(?:PUNCT|CCONJ|ADV)$/.test(line.tokens[end - 1]?.upos ?? "") && !isEnd(line, end - 1)) end--
  const inner = {from: 0, to: end}
  if (end > 2 && line.quote[0] === -1) return hasFinite(line, 0, end) && !(scene.cues[line.index] ?? []).some(({at}) => at < end) ? spanOf(line, {...inner, to: trimEnd(line, 0, end)}) : null // prettier-ignore
  const before = scene.lines[line.index - 1]
  if (end > 0 || before === undefined || before.block < line.block - 1 || before.tokens.length > Before) return null
  if (!hasFinite(before, 0, before.tokens.length) || /[?:]/.test(before.lower.at(-1) ?? "")) return null
  return spanOf(before, {from: 0, to: trimEnd(before, 0, before.tokens.length)})
}

const isEnd = ({lower}: Line, at: number): boolean => /^[.!?»”"]$/.test(lower[at] ?? "")

const Between = 14 // tokens between a verb of saying and the verb of being

// "Lo que dijo Ruiz es que", "lo que se sabe es que".
function readEquated(scene: Scene, cue: Cue): Draft | null {
  const {line, from, to} = cue
  const {pack} = scene
  if (!cue.senses.some(({frames}) => frames.has("s"))) return null
  let what = from - 1
  while (what > Math.max(0, from - 8) && !pack.words.that.has(line.lower[what] ?? "")) what--
  // "Lo único que sabemos es que"
  const lead = line.tokens[what - 1]?.upos === "ADJ" ? what - 2 : what - 1
  if (line.lower[lead] !== pack.words.what || !pack.words.that.has(line.lower[what] ?? "") || hasFinite(line, what, from)) return null // prettier-ignore
  if (!opensAt(line, lead)) return null
  for (let i = to; i < Math.min(to + Between, line.tokens.length - 2); i++) {
    if (!isFinite(line, i)) continue
    if (!pack.words.be.has(line.lower[i] ?? "") || !pack.words.that.has(line.lower[i + 1] ?? "")) return null
    const run: Run = {from: i + 2, to: clauseEnd(line, i + 2, i, pack)}
    const content = contentOf(scene.document.text, line, [run])
    const between = what + 1 < from ? phraseBeginning(line, what + 1, from) : null
    const behind = phraseBeginning(line, to, i)
    const subject = between ?? behind
    const words = subject === null ? null : spanOf(line, subject)
    const dropped = words === null ? droppedSubject(scene, cue) : null
    const span = spanOf(line, {from, to})
    if (content.length === 0 || span === null || (words === null && dropped === null)) return null
    const [sense] = cue.senses
    const manner = mannerOf(scene.document.text, content, line, [run])
    const speaker = dropped?.speaker ?? speakerAt(line, subject)
    const source = dropped?.source ?? (words === null ? [] : [words])
    return {...saying, rule: "what is told", speaker, source, cue: [span], content, manner, act: sense?.act ?? "say", certainty: sense?.certainty ?? "certain", polarity: sense?.polarity ?? "+", scene: lineSpan(line), phrase: true} // prettier-ignore
  }
  return null
}
