// One report of the corpus as Cotejo reads it: its grammar, who is mentioned, who answers for what, what is claimed.

import {findAttributions} from "../../src/attribution/find.ts"
import type {Attribution} from "../../src/attribution/attribution.ts"
import type {Claim} from "../../src/claims/claim.ts"
import {findClaims} from "../../src/claims/find.ts"
import {happenings} from "../../src/events/index.ts"
import {analyse} from "../../src/language/analyse.ts"
import type {Sentence} from "../../src/language/analysis.ts"
import type {Language} from "../../src/languages/language.ts"
import type {Entity} from "../../src/mentions/entity.ts"
import {findMentions} from "../../src/mentions/find.ts"
import type {Mention} from "../../src/mentions/mention.ts"
import type {Template} from "../scoring/incident.ts"
import {plainDocument} from "../tasks/plain.ts"
import {readDateline, type Dateline} from "./dateline.ts"
import {mixLetters} from "./letter-case.ts"

/** A line of the file: a report with the templates of its key. */
export type Entry = {
  readonly id: string
  readonly split: string
  readonly text: string
  readonly templates: readonly Template[]
}

/** A report as read. Spans are those of `text`, which is as it came. */
export type Report = {
  readonly id: string
  readonly text: string
  readonly dateline: Dateline
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** Reads an entry. */
export function readReport({id, text}: Entry, language: Language): Report {
  const dateline = readDateline(text)
  const document = {...plainDocument(mixLetters(text), dateline.day), language: language.code}
  const {sentences, quotations} = analyse(document, language.syntax)
  const analysis = {sentences, quotations}
  const found = findMentions(document, analysis, language.mentions)
  const attributions = findAttributions(document, analysis, found, language.attribution)
  const {claims} = findClaims(document, analysis, found, attributions, language.claims, happenings)
  return {id, text, dateline, sentences, ...found, attributions, claims}
}
