// Finds the amounts of a document, and gives "the same number" the value it refers to.

import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import type {Analysis} from "../language/analysis.ts"
import type {Document} from "../text/document.ts"
import type {Mention} from "./mention.ts"
import type {MentionPack} from "./pack.ts"
import {isCount, type QuantityValue} from "./quantity.ts"
import {readTimes} from "./times.ts"

const Version = "1"
const Reach = 3 // sentences back in which "the same number" looks for what it refers to

/**
 * The amounts of a document as mentions of kind `quantity`, in the order of the text; `times` are those read in each
 * sentence, which are no amounts.
 */
export function findAmounts(
  document: Document,
  analysis: Analysis,
  pack: Pick<MentionPack, "amounts" | "times">,
  times = readTimes(analysis, pack.times),
): Mention[] {
  const mentions: Mention[] = []
  let last: {value: QuantityValue; sentence: number} | null = null
  for (const sentence of analysis.sentences) {
    for (const reading of pack.amounts.read(sentence.tokens, document.text, times[sentence.index] ?? [])) {
      const [first, end] = [sentence.tokens[reading.from], sentence.tokens[reading.to - 1]]
      const [head, headEnd] = [sentence.tokens[reading.head.from], sentence.tokens[reading.head.to - 1]]
      if (first === undefined || end === undefined || head === undefined || headEnd === undefined) continue
      const known: QuantityValue | null = last !== null && sentence.index - last.sentence <= Reach ? last.value : null
      const value: QuantityValue = reading.value.relation === "same-as" ? sameAs(reading.value, known) : reading.value
      const {relation, low} = reading.value
      // Only a number of things is one that another group could have too.
      if (relation !== "same-as" && low !== null && isCount(reading.value, reading.rule))
        last = {value, sentence: sentence.index}
      mentions.push({
        id: idOf("mention", document.id, "quantity", first.from, end.to),
        kind: "quantity",
        span: {from: first.from, to: end.to},
        head: {from: head.from, to: headEnd.to},
        text: document.text.slice(first.from, end.to),
        form: "nominal",
        value,
        maker: byRule("amounts", Version, reading.rule),
      })
    }
  }
  return mentions
}

function sameAs(value: QuantityValue, known: QuantityValue | null): QuantityValue {
  return known === null ? value : {...value, low: known.low, high: known.high}
}
