// Recorded words in the script of a broadcast: "CLIP 2 – KOLB (0'15"):", "CORTE 1 (Rosaura Gil):".
//
// What is played is the words of whoever is named behind the mark, and of nobody where no name stands there.

import type {Span} from "../text/span.ts"
import type {Scene} from "./scene.ts"
import type {Label} from "./turns.ts"

const Head = 140 // characters of a block in which its mark stands

/** The mark of a recording at the head of a block, with the name of whose words it is; null for any other block. */
export function clipOf({document: {text, blocks}, pack: {turns}}: Scene, block: number): Label | null {
  const span = blocks[block]?.span
  const found = span === undefined ? null : Clip.exec(text.slice(span.from, Math.min(span.to, span.from + Head)))
  const [mark = "", name = ""] = found?.slice(1) ?? []
  if (span === undefined || found === null || !turns.clips.has(mark.toLowerCase().replace(/\s+#?/, " "))) return null
  const from = span.from + found[0].indexOf(name, mark.length)
  const at = {from, to: from + name.length}
  const colon = span.from + found[0].lastIndexOf(":")
  const to = span.from + found[0].length
  return {name: name.toLowerCase(), at, colon: {from: colon, to: colon + 1}, to, sure: true, alone: true}
}

/** Where the marks of recordings stand, with the names behind them; what "clip 2" seems to say is said by nobody else. */
export function clipMarks(scene: Scene): readonly Span[] {
  const {blocks} = scene.document
  return blocks.flatMap(({span}, block) => {
    const label = clipOf(scene, block)
    return label === null ? [] : [{from: span.from, to: label.colon.from}]
  })
}

const Clip =
  /^(\p{Lu}\p{L}{1,14}(?:[ \t]+#?\d)?)[ \t]*(?:[-–—,:][ \t]*|\()(\p{Lu}[^\n:()"“«]{1,60}?)[ \t]*\)?(?:[ \t]*[,–—-]?[ \t]*\(?\d{1,2}['’′:][^\n:)]{0,8}\)?)?[ \t]*:[ \t]*(?=\S)/u
