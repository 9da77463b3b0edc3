// How a party is written into a template.

import type {Party} from "./party.ts"

/** A party in the quotation marks of a string fill, without the number before it. */
export function quote(text: string): string {
  return `"${bare(text)}"`
}

/** Words without the number, article or bracket they begin with. */
export function bare(text: string): string {
  const cut = text
    .replace(/["\\[\]]/g, "")
    .replace(/\s+/g, " ")
    .trim()
  const short = cut.replace(/^(?:(?:\d[\d,.]*|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|OTHER|ANOTHER|SEVERAL|SOME|ABOUT)\s+)+/, "") // prettier-ignore
  return short === "" ? cut : short
}

const counts = new Map("ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN".split(" ").map((word, i) => [word, i + 1])) // prettier-ignore

/** How many a party is, as the slots for numbers write it: "1", "7", "PLURAL". */
export function numberOf(party: Party): string {
  if (party.name !== null && party.sort === "person") return "1"
  for (const {text} of party.phrases) {
    const [first = ""] = text.split(" ")
    const count = /^\d[\d,]*$/.test(first) ? Number(first.replace(/,/g, "")) : counts.get(first)
    if (count !== undefined) return String(count)
  }
  return isPlural(party) ? "PLURAL" : "1"
}

function isPlural({phrases, sort}: Party): boolean {
  const [phrase] = phrases
  const token = phrase?.sentence.tokens[phrase.head]
  return (
    sort === "people" || (token !== undefined && (/^NNP?S$/.test(token.xpos) || token.feats.includes("Number=Plur")))
  )
}
