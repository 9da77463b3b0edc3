// Adjectives by which somebody holds something to be so: "the mayor is certain that", "we are afraid the men have drowned".

import {bareClause, clauseEnd, roomOf} from "./clause.ts"
import {isNobody, isSupposed, plainCue} from "./cue.ts"
import type {Draft} from "./draft.ts"
import {spanOf, type Line} from "./line.ts"
import {contentOf, lineSpan, mannerOf, speakerAt} from "./make-draft.ts"
import {isFinite} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {subjectOf} from "./subject.ts"

/** Drafts of every adjective of holding something so with the clause behind it. */
export function findAttitudes(scene: Scene): Draft[] {
  const {attitudes} = scene.pack
  if (attitudes.size === 0) return []
  return scene.lines.flatMap((line) =>
    line.lower.flatMap((word, at) => (attitudes.has(word) ? (readAttitude(scene, line, at) ?? []) : [])),
  )
}

function readAttitude(scene: Scene, line: Line, at: number): Draft | null {
  const {pack} = scene
  const {words, attitudes, degrees} = pack
  const held = attitudes.get(line.lower[at]!)
  if (held === undefined || !/^(?:ADJ|VERB)$/.test(line.tokens[at]!.upos)) return null
  let verb = at - 1
  let [negated, nearly] = [false, false]
  for (; verb >= 0 && line.tokens[verb]!.upos !== "AUX" && !words.be.has(line.lower[verb]!); verb--) {
    if (words.not.has(line.lower[verb]!)) negated = true
    else if (degrees.has(line.lower[verb]!)) nearly = true
    else if (line.tokens[verb]!.upos !== "ADV") return null
  }
  if (verb < 1 || !words.be.has(line.lower[verb] ?? "") || line.quote[verb] !== line.quote[at]) return null
  const cue = {...plainCue(line, at, at + 1), from: verb}
  let first = verb
  while (first > 0 && line.tokens[first - 1]!.upos === "AUX") first--
  if (!isFinite(line, first) || isSupposed({...cue, from: first}, pack)) return null
  const subject = subjectOf({...cue, at: first, from: first}, pack)
  if (subject === null || subject.far || subject.side !== "before" || isNobody(line, subject.run, pack)) return null
  // "It is certain that", "what is certain is that": nobody holds it so.
  if (pack.bodies.has(line.lower[subject.voice.from] ?? "") || !isSomebody(scene, line, subject.voice.from, subject.voice.to)) return null // prettier-ignore
  const that = words.that.has(line.lower[at + 1] ?? "")
  const from = that ? at + 2 : bareClause(line, at + 1, roomOf(line, at).to, false, pack)
  if (from === null) return null
  const run = {from, to: clauseEnd(line, from, at, pack)}
  const content = contentOf(scene.document.text, line, [run])
  const [source, cueSpan] = [spanOf(line, subject.run), spanOf(line, {from: first, to: at + 1})]
  if (content.length === 0 || source === null || cueSpan === null) return null
  return {
    rule: "attitude",
    speaker: speakerAt(line, subject.voice),
    source: [source],
    cue: [cueSpan],
    content,
    act: "believe",
    manner: mannerOf(scene.document.text, content, line, [run]),
    certainty: negated ? "unknown" : nearly && held.certainty === "certain" ? "probable" : held.certainty,
    polarity: negated ? "+" : held.polarity,
    silent: null,
    scene: lineSpan(line),
    channel: null,
    phrase: true,
  }
}

// Whoever can hold something so: a pronoun of people, or somebody or some body that is told of.
function isSomebody({mentionsAt, pack}: Scene, line: Line, from: number, to: number): boolean {
  const [first, last] = [line.tokens[from]!, line.tokens[to - 1]!]
  const word = line.lower[from]!
  if (to === from + 1 && first.upos === "PRON") return pack.persons.has(word) || pack.words.firstPerson.has(word) || /S$|^PRP$/.test(first.xpos) // prettier-ignore
  return mentionsAt({from: first.from, to: last.to}).some(({kind}) => /^(?:person|group|organization)$/.test(kind))
}
