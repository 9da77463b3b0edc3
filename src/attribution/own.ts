// The document's own voice: the narration, and the statement of somebody who speaks for themselves ("We demand …").

import type {Token} from "../language/analysis.ts"
import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import {opensDialogue} from "./around.ts"
import {deponentOf, relayedOf} from "./deponent.ts"
import type {Draft} from "./draft.ts"
import type {Line} from "./line.ts"
import {saying} from "./make-draft.ts"
import type {AttributionPack} from "./pack.ts"
import type {Scene} from "./scene.ts"

/** The name of the rule for a document that is its author's own statement; nothing is told "inside" it. */
export const ownRule = "own statement"

/** The writer's name: the byline, else the outlet, else "". */
export function writerOf(document: Document): string {
  return document.byline?.replace(/^(?:By|Por)\s+(?=\p{Lu})/u, "") ?? document.outlet ?? ""
}

/**
 * Who "we" and "I" are outside quotation marks: the outlet when the document says "we", the byline when it only
 * says "I" or the page is one person's, somebody else when the page is their testimony or gives their words in full.
 */
export function selfOf(scene: Scene): string {
  const counts = selfCounts(scene)
  return witnessOf(scene, counts) ?? writerBy(scene, counts)
}

function writerBy(scene: Scene, {plural, singular}: SelfCounts): string {
  const {document} = scene
  // "I have less news of it than you think": a letter is its writer's, though "we" may stand in it.
  const personal = singular > plural && document.byline !== null && !scene.pack.issued.desks.test(document.byline)
  return plural > 0 && !personal ? (document.outlet ?? writerOf(document)) : writerOf(document)
}

// Whose words the page gives in full, or whose testimony it is; null where it is nobody else's.
function witnessOf({document, pack}: Scene, {plural, singular}: SelfCounts): string | null {
  const relayed = relayedOf(document, pack.testimony)
  if (relayed !== null) return relayed
  const deponent = deponentOf(document, pack.testimony)
  return deponent !== null && singular > 1 && singular >= plural ? deponent : null
}

/** The narration: everything that is not somebody else's whole post. One for each document, also an empty one. */
export function narrationOf(document: Document): Draft {
  const content = document.blocks.filter(({kind}) => kind !== "post").map(({span}) => span)
  return {...base, rule: "narration", content, manner: "narration"}
}

/**
 * The document as one direct statement when it speaks of itself in the first person, two lines or more, or is by its form
 * what a body has issued; else null.
 */
export function ownStatement(scene: Scene): Draft | null {
  const {document, lines} = scene
  const counts = selfCounts(scene)
  const {plural, singular} = counts
  const witness = witnessOf(scene, counts)
  if (witness !== null) return statementOf(scene, witness)
  const name = writerBy(scene, counts)
  if (isIssued(scene, plural)) return statementOf(scene, document.outlet ?? name)
  if (name === "" || plural + singular < 2) return null
  const personal = document.byline !== null && document.outlet !== null && document.outlet.includes(document.byline)
  const speaksAsBody = plural > 0 && performs(scene)
  if (!speaksAsBody && !(personal && plural + singular >= 2) && (plural + singular) * 2 < lines.length) return null
  return statementOf(scene, name)
}

function statementOf({document}: Scene, name: string): Draft {
  const content: Span[] = document.blocks.filter(({kind}) => kind !== "post").map(({span}) => span)
  return {...base, rule: ownRule, speaker: {kind: "named", name}, content, manner: "direct"}
}

// What is by its form what a body has issued, and tells of that body: "The Service denies".
function isIssued(scene: Scene, plural: number): boolean {
  const {document, pack} = scene
  if (!isIssuedByForm(document, pack.issued)) return false
  return plural > 0 || namesItself(scene, `${document.outlet ?? ""} ${document.byline ?? ""}`)
}

/**
 * Whether a page is by its form what a body has issued: "Communique No. 9", "Press release" is its title or one of its first
 * lines, and no person wrote it.
 */
export function isIssuedByForm(
  {title, byline, outlet, blocks, text}: Document,
  {kinds, desks}: Pick<AttributionPack["issued"], "kinds" | "desks">,
): boolean {
  // prettier-ignore
  if (outlet === null || (byline !== null && byline !== outlet && !desks.test(byline))) return false
  const heads = blocks.slice(0, Heads).flatMap(({span}) => (span.to - span.from < HeadLength ? [text.slice(span.from, span.to)] : [])) // prettier-ignore
  return [title ?? "", ...heads].some((head) => kinds.test(head))
}

const Heads = 3 // blocks in which a page may tell what it is
const HeadLength = 90 // units of a line that may do so

// "The Ministry", "this Court": a word of its own name, by which it speaks of itself.
function namesItself({lines}: Scene, own: string): boolean {
  const known = new Set(own.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return lines.some(({tokens, lower}) => tokens.some(({text}, i) => known.has(lower[i]!) && /^\p{Lu}/u.test(text) && tokens[i - 1]?.upos === "DET" && tokens[i + 1]?.upos !== "PROPN")) // prettier-ignore
}

const base = {...saying, speaker: {kind: "author"}, source: [], cue: []} as const satisfies Partial<Draft>

// "We demand", "we ask", "we do not know": a first person that does something by saying so.
function performs(scene: Scene): boolean {
  const {firstPerson} = scene.pack.words
  return scene.cues.some((cues, index) => {
    const line = scene.lines[index]
    return cues.some((cue) => {
      const before = line?.lower[cue.from - 1] ?? ""
      const present = /^VBP?$/.test(line?.tokens[cue.at]?.xpos ?? "")
      const first =
        (firstPerson.has(before) && !scene.pack.words.objective.has(before)) || isSpeakers(scene, line?.tokens[cue.at])
      return line !== undefined && line.quote[cue.at] === -1 && first && present && cue.senses.some(({act}) => act === "demand" || act === "ask" || act === "reject" || act === "deny" || act === "believe") // prettier-ignore
    })
  })
}

// "Exigimos": the verb's ending alone makes the one who speaks its subject.
const isSpeakers = ({pack}: Scene, token: Token | undefined): boolean =>
  token !== undefined && pack.habits.endings !== null && pack.habits.endings.person(token) !== null

/** Whether token `at` of a line is whoever speaks: "I", "we", or a verb whose ending says so. */
export function isFirstPerson(scene: Scene, {tokens, lower}: Line, at: number): boolean {
  return (tokens[at]?.upos === "PRON" && scene.pack.words.firstPerson.has(lower[at] ?? "")) || isSpeakers(scene, tokens[at]) // prettier-ignore
}

// How many lines speak of "us" and of "me".
type SelfCounts = {readonly plural: number; readonly singular: number}

function selfCounts(scene: Scene): SelfCounts {
  let plural = 0
  let singular = 0
  for (const line of scene.lines) {
    if (opensDialogue(line, 0)) continue
    const at = line.tokens.findIndex((_, i) => line.quote[i] === -1 && isFirstPerson(scene, line, i))
    if (at < 0) continue
    if (/Number=Plur/.test(line.tokens[at]?.feats ?? "") || scene.pack.words.firstPlural.has(line.lower[at] ?? ""))
      plural++
    else singular++
  }
  return {plural, singular}
}
