// Posts that pass on another's words: `RT @lantern: We fear for her life.`

import type {Draft} from "./draft.ts"
import {wholeOf} from "./make-draft.ts"
import type {Scene} from "./scene.ts"

/** The rule of words passed on with the handle of whoever wrote them. */
export const repostRule = "reposted"

const Reposted = /(?:^|\s)((?:RT|MT)\s+@?)(@[\p{L}\p{N}_.]*[\p{L}\p{N}_])\s*:\s*/u

/** Drafts of what stands behind such a handle, up to the end of its paragraph. */
export function findReposts({document: {blocks, text}}: Scene): Draft[] {
  return blocks.flatMap(({span}): Draft[] => {
    const found = Reposted.exec(text.slice(span.from, Math.min(span.to, span.from + Longest)))
    if (found === null) return []
    const [whole = "", mark = "", handle = ""] = found
    const cue = span.from + found.index + whole.indexOf(mark)
    const source = {from: cue + mark.length, to: cue + mark.length + handle.length}
    const content = {from: span.from + found.index + whole.length, to: span.to}
    if (content.from >= content.to) return []
    const draft = wholeOf(repostRule, {kind: "words", at: source}, [source], [{from: cue, to: cue + 2}], [content])
    return [{...draft, phrase: true}]
  })
}

const Longest = 2000 // units of a paragraph that are looked at
