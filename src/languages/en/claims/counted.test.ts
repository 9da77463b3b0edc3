// How many a claim is about and when it was, read by the whole engine: what is the claim's own, and what is another's.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Claim} from "../../../claims/claim.ts"
import {readingOf} from "../../../engine.fixture.ts"

const claimsOf = (text: string, language: string): readonly Claim[] =>
  readingOf(text, language, {published: "2031-05-14T12:00:00Z"}).claims

const countOf = (text: string, type: string, language = "en"): number | null | undefined =>
  claimsOf(text, language).find((one) => one.type === type)?.count?.low

test("an offer is about as many as it speaks of; nobody who does something is counted", () => {
  const rows: readonly (readonly [text: string, type: string, count: number | undefined, language?: string])[] = [
    ["On Monday the government rejected an offer to free 40 sailors.", "offer-rejected", 40],
    ["The government rejected an offer.", "offer-rejected", undefined],
    ["El gobierno propuso devolver a treinta deportados.", "exchange-offer", 30, "es"],
    ["No group has claimed the attack.", "statement-absent", undefined],
    ["Ines Arlt was freed together with her two colleagues on Monday.", "release", 3],
    ["Ines Arlt was freed with tears in her eyes on Monday.", "release", undefined],
    ["The army holds seven divers, four men and three women.", "detention", 7],
    ["Two more sailors were arrested on Monday.", "arrest", 2],
    ["Seven divers were held. Our comrades were beaten in the prison.", "mistreatment", 7],
  ]
  for (const [text, type, count, language] of rows) assert.equal(countOf(text, type, language), count, text)
})

function dayOf(text: string, type: string, language = "en"): string {
  const time = claimsOf(text, language).find((one) => one.type === type)?.time
  return time == null ? "none" : time.from === time.to ? String(time.from) : `${time.from ?? ""}..${time.to ?? ""}`
}

test("the time of another noun, of saying, and of what is nowhere recorded is not the claim's", () => {
  const rows: readonly (readonly [text: string, type: string, day: string, language?: string])[] = [
    ["The release of five miners held over the riots of July 2030 was cheered.", "release", "none"],
    ["On Monday the army carried out the release of the miners of the 2030 riots.", "release", "2031-05-12"],
    ["La policía hizo efectiva el lunes la liberación de cinco mineros presos por los hechos violentos de julio de 2030.", "release", "2031-05-12", "es"], // prettier-ignore
    ["Fuentes indicaron el viernes que Norvia habría liberado a tres pescadores.", "release", "none", "es"],
    ["The pilot said on Friday that the army had freed three sailors.", "release", "none"],
    ["The pilot said that the army had freed three sailors on Friday.", "release", "2031-05-09"],
    ["There is no record of Ines Arlt entering the country.", "arrival", "none"],
    ["A pilot said that one of the five divers had already flown out.", "departure", "2031-05-14"],
    ["The dean has been in talks all night with the rector.", "negotiation", "2031-05-13..2031-05-14"],
  ]
  for (const [text, type, day, language] of rows) assert.equal(dayOf(text, type, language), day, text)
})
