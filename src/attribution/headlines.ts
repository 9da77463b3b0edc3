// Headlines that give their speaker by a colon: "Ruiz: talks have failed", "Talks have failed: ministry".

import type {Span} from "../text/span.ts"
import type {Draft} from "./draft.ts"
import type {Line} from "./line.ts"
import {contentOf, mannerOf, speakerAt, saying} from "./make-draft.ts"
import {hasFinite, phraseBeginning} from "./phrase.ts"
import type {Scene} from "./scene.ts"
import {isFieldLabel} from "./turns.ts"

const Longest = 7 // tokens in the name of a headline's speaker

/** Drafts of headings, and of a first line without a full stop, that name their speaker by a colon. */
export function findHeadlines(scene: Scene): Draft[] {
  return scene.lines.flatMap((line, index) => {
    const kind = scene.document.blocks[line.block]?.kind
    const dashed = isAlone(scene.lines, index) ? dashedSource(scene, line) : null
    if (dashed !== null) return dashed
    if (kind !== "heading" && kind !== "standfirst" && index > 0) return []
    if (opensLetter(scene, line)) return []
    const colon = line.lower.indexOf(":")
    if (colon < 1 || colon >= line.tokens.length - 1) return []
    const [from, to] = [line.tokens[0]!.from, line.tokens[colon - 1]!.to]
    if (isFieldLabel(scene.document.text.slice(from, to), scene.pack.turns.fields)) return []
    // "Ana Ruiz: arrested 27 October" is an entry, and of her.
    if (kind !== "heading" && kind !== "standfirst" && /^VB[DN]$/.test(line.tokens[colon + 1]?.xpos ?? "")) return []
    const after = phraseBeginning(line, colon + 1)
    const last = trailing(line)
    if (colon <= Longest && speaks(scene, line, 0, colon))
      return make(scene, line, {from: 0, to: colon}, {from: colon + 1, to: last}, colon)
    const closes = after !== null && after.to >= last && after.to - after.from <= Longest
    if (closes && kind === "heading" && hasFinite(line, 0, colon))
      return make(scene, line, after, {from: 0, to: colon}, colon)
    return []
  })
}

/** "Señor presidente: mi hijo fue trasladado": whether a line opens a letter, and who is addressed does not write it. */
export function opensLetter({document, pack}: Scene, {block, lower}: Line): boolean {
  const kind = document.blocks[block]?.kind
  return kind !== "heading" && kind !== "standfirst" && pack.salutations.has(lower[0] ?? "")
}

// A line that is the whole of its block, but for a dateline.
function isAlone(lines: readonly Line[], at: number): boolean {
  const {block} = lines[at]!
  const [before, first] = [lines[at - 1], lines[at - 2]]
  const dated = before?.block === block && first?.block !== block && /^[-–—]+$/.test(before.lower.at(-1) ?? "")
  return (before?.block !== block || dated) && lines[at + 1]?.block !== block
}

// "Union leader held in Velm – lawyer", "Nine freed on bail - state TV": who says so, behind the last dash.
function dashedSource(scene: Scene, line: Line): Draft[] | null {
  const last = trailing(line)
  if (!scene.pack.words.dashed.has(line.lower[last - 1] ?? "")) return null
  let dash = last - 2
  while (dash > last - 6 && dash > 2 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(line.tokens[dash]?.upos ?? "")) dash--
  if (!/^(?:[-–—]|--)$/.test(line.tokens[dash]?.text ?? "") || dash < 3) return null
  const said = line.tokens.slice(0, dash)
  if (!said.some(({upos, xpos}) => upos === "VERB" || upos === "AUX" || xpos === "VBN")) return null
  return make(scene, line, {from: dash + 1, to: last}, {from: 0, to: dash}, dash).map((draft) => ({...draft, rule: dashedRule})) // prettier-ignore
}

/** The rule of a headline whose speaker stands behind its dash. */
export const dashedRule = "headline with a dash"

function trailing(line: Line): number {
  const last = line.tokens.length
  return /^[.]$/.test(line.lower[last - 1] ?? "") ? last - 1 : last
}

// The words before the colon are one mention of somebody who can speak, and nothing else.
function speaks(scene: Scene, line: Line, from: number, to: number): boolean {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]]
  if (first === undefined || last === undefined || hasFinite(line, from, to)) return false
  return scene
    .mentionsAt(first)
    .some(
      ({kind, span}) =>
        (kind === "person" || kind === "organization") &&
        span.from <= first.from + 1 &&
        span.to >= last.to &&
        span.from < first.to,
    )
}

function make(
  scene: Scene,
  line: Line,
  source: {from: number; to: number},
  run: {from: number; to: number},
  colon: number,
): Draft[] {
  const speaker = speakerAt(line, source)
  const content: Span[] = contentOf(scene.document.text, line, [run])
  const cue = line.tokens[colon]
  if (content.length === 0 || cue === undefined || speaker.kind !== "words") return []
  return [
    {
      ...saying,
      rule: "headline with a colon",
      speaker,
      source: [speaker.at],
      cue: [{from: cue.from, to: cue.to}],
      content,
      manner: mannerOf(scene.document.text, content, line, [run]),
    },
  ]
}
