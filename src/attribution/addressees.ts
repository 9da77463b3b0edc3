// Those a text speaks to by name.

import type {Mention} from "../mentions/mention.ts"
import type {Scene} from "./scene.ts"

/** Who is called by name where a line begins, in the order of the text: "President Ruiz, you say that", "Dear Ana Ruiz,". */
export function calledIn(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const byEnd = new Map(
    mentions.flatMap((one) => (one.kind === "person" && one.form === "name" ? [[one.span.to, one] as const] : [])),
  )
  return scene.lines.flatMap((line) => {
    const comma =
      line.quote[0] === -1 ? line.lower.slice(0, Salutation).findIndex((text) => text === "," || text === ":") : -1
    const one = byEnd.get(line.tokens[comma - 1]?.to ?? -1)
    if (one === undefined) return []
    const opens = !line.tokens.some(({from, upos}) => from < one.span.from && !/^(?:ADJ|NOUN|PROPN)$/.test(upos))
    const goesOn = scene.pack.words.secondPerson.has(line.lower[comma + 1] ?? "") || comma + 1 === line.tokens.length
    return opens && goesOn ? [one] : []
  })
}

const Salutation = 9 // tokens up to the comma behind whoever a letter is written to
