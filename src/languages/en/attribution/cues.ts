// English cues: verbs, nouns, adverbs and set phrases that make somebody answer for a stretch of text.

import type {Token} from "../../../language/analysis.ts"
import type {Act, Certainty, Polarity} from "../../../attribution/attribution.ts"
import type {AttributionPack, CueNoun, CuePhrase, CueVerb} from "../../../attribution/pack.ts"
import {lemmasOf} from "./forms.ts"
import {verbTable} from "./verbs.ts"

const acts: ReadonlySet<string> = new Set<Act>(["say", "confirm", "deny", "accuse", "demand", "promise", "offer", "reject", "believe", "ask", "welcome", "silence"]) // prettier-ignore
const levels: ReadonlySet<string> = new Set<Certainty>(["certain", "probable", "possible", "unknown"])

/** Every cue verb by the first word of its lemma, those of several words first. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = readVerbs(verbTable)

/** The verbs a token can be a form of, with words that must follow it ("point" "out"); [] when it is none. */
export function verbsAt(tokens: readonly Token[], at: number): readonly CueVerb[] {
  const token = tokens[at]
  if (token === undefined) return []
  for (const lemma of lemmasOf(token.lower)) {
    const known = cueVerbs.get(lemma)
    const fitting = known === undefined ? [] : fittingAt(tokens, at, known)
    if (fitting.length > 0) return fitting
  }
  return []
}

function fittingAt(tokens: readonly Token[], at: number, verbs: readonly CueVerb[]): readonly CueVerb[] {
  return verbs.filter(({after}) => after.every((word, i) => tokens[at + 1 + i]?.lower === word))
}

function readVerbs(table: string): ReadonlyMap<string, readonly CueVerb[]> {
  const verbs = new Map<string, CueVerb[]>()
  for (const line of table.split("\n")) {
    const fields = line.trim().split(/\s+/)
    const at = fields.findIndex((field, i) => i > 0 && acts.has(field))
    const words = fields.slice(0, at)
    const [lemma = "", ...after] = words
    const rest = fields.slice(at + 1)
    if (at < 1 || after[0] === "that") continue
    const frames = rest.filter((field) => /^[sSNwqngtoTcapm]$/.test(field))
    const prepositions = rest.filter((field) => /^\+?[a-z]{2,}$/.test(field) && !levels.has(field))
    const verb: CueVerb = {
      lemma: words.join(" "),
      after,
      act: fields[at] as Act,
      frames: new Set(frames) as CueVerb["frames"],
      direct: new Set(prepositions.filter((one) => !one.startsWith("+"))),
      indirect: new Set(prepositions.filter((one) => one.startsWith("+")).map((one) => one.slice(1))),
      clauseOnly: rest.includes("!"),
      apart: new Set(rest.filter((field) => field.startsWith("~")).map((field) => field.slice(1))),
      polarity: rest.includes("-") ? "-" : "+",
      certainty: (rest.find((field) => levels.has(field)) ?? "certain") as Certainty,
    }
    verbs.set(
      lemma,
      [verb, ...(verbs.get(lemma) ?? [])].sort((a, b) => b.after.length - a.after.length),
    )
  }
  return verbs
}

const nounLines = `
claim accusation allegation assertion statement announcement report rumour rumor suggestion suspicion belief
denial admission warning fear hope promise pledge vow threat demand complaint argument confirmation charge
insistence declaration prediction testimony account insinuation speculation conclusion revelation notion idea
proposal offer request call appeal concern contention estimate claims accusations allegations assertions
statements reports rumours rumors suggestions suspicions warnings fears hopes promises threats demands
complaints arguments charges predictions concerns calls appeals speculations conclusions estimates opinion view
theory message word news impression understanding assumption story stories conviction presumption premise finding findings assertion diagnosis verdict version contention lie lies falsehood falsehoods slander
assurance assurances guarantee guarantees instruction instructions undertaking reassurance hint hints denials
whisper whispers orders notice
`

const nounActs: Readonly<Record<string, readonly [Act, Certainty]>> = {
  accusation: ["accuse", "certain"],
  allegation: ["accuse", "certain"],
  charge: ["accuse", "certain"],
  rumour: ["say", "possible"],
  rumor: ["say", "possible"],
  speculation: ["believe", "possible"],
  suspicion: ["believe", "possible"],
  belief: ["believe", "probable"],
  view: ["believe", "probable"],
  opinion: ["believe", "probable"],
  impression: ["believe", "probable"],
  understanding: ["believe", "probable"],
  assumption: ["believe", "probable"],
  presumption: ["believe", "probable"],
  premise: ["believe", "probable"],
  conviction: ["believe", "certain"],
  word: ["say", "possible"],
  theory: ["believe", "possible"],
  notion: ["believe", "possible"],
  idea: ["believe", "possible"],
  fear: ["believe", "possible"],
  concern: ["believe", "possible"],
  hope: ["believe", "unknown"],
  estimate: ["believe", "probable"],
  suggestion: ["say", "probable"],
  insinuation: ["say", "probable"],
  prediction: ["say", "probable"],
  denial: ["deny", "certain"],
  assurance: ["promise", "certain"],
  guarantee: ["promise", "certain"],
  undertaking: ["promise", "certain"],
  instruction: ["demand", "certain"],
  order: ["demand", "certain"],
  hint: ["say", "probable"],
  whisper: ["say", "possible"],
  admission: ["confirm", "certain"],
  confirmation: ["confirm", "certain"],
  demand: ["demand", "certain"],
  call: ["demand", "certain"],
  appeal: ["demand", "certain"],
  request: ["demand", "certain"],
  promise: ["promise", "certain"],
  pledge: ["promise", "certain"],
  vow: ["promise", "certain"],
  threat: ["promise", "certain"],
  offer: ["offer", "certain"],
  proposal: ["offer", "certain"],
}

/** Nouns that name what was said: "the claim that …", "reports of …". */
export const cueNouns: ReadonlyMap<string, CueNoun> = new Map(
  nounLines
    .trim()
    .split(/\s+/)
    .map((noun): [string, CueNoun] => {
      const one = noun in nounActs ? noun : noun.replace(/s$/, "")
      const [act, certainty] = nounActs[one] ?? ["say", "certain"]
      return [noun, {lemma: one, act, certainty, polarity: one === "denial" ? "-" : "+"}]
    }),
)

/** Nouns of `cueNouns` that also take "of": "accusations of torture", "reports of shelling". */
export const nounsWithOf: ReadonlySet<string> = new Set(
  "accusation allegation claim report rumour rumor threat warning charge suspicion denial promise fear suggestion confirmation admission offer hope complaint finding assertion diagnosis verdict".split(
    " ",
  ),
)

/** Those of them that say something only of whoever they belong to. */
export const ownFindings: ReadonlySet<string> = new Set(["finding", "assertion", "diagnosis", "verdict"])

/** What leads to somebody as the one who answers: "according to". */
export const sourcePhrases: readonly CuePhrase[] = phrases(
  ["according to", "certain"],
  ["in the words of", "certain"],
  ["in the opinion of", "probable"],
  ["in the view of", "probable"],
  ["in the account of", "certain"],
  ["in the eyes of", "probable"],
  ["as per", "certain"],
  ["to judge by", "probable"],
  ["judging by", "probable"],
  ["based on", "probable"],
)

/** What leads to somebody whom a saying rests on. */
export const citing: readonly (readonly string[])[] = [["citing"], ["quoting"]]

/** What ends a sentence that announces what comes behind it. */
export const following: readonly (readonly string[])[] = [
  "the following",
  "as follows",
  "the following statement",
  "the following message",
].map((words) => words.split(" "))

/** Adverbs by which the writer passes on what others, unnamed, say. */
export const hearsayAdverbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["reportedly", "probable"],
  ["allegedly", "probable"],
  ["purportedly", "probable"],
  ["supposedly", "possible"],
  ["ostensibly", "possible"],
  ["rumouredly", "possible"],
])

/** Set phrases by which the writer says a thing is only likely. They stand where a clause or a noun phrase follows. */
export const hedgePhrases: readonly CuePhrase[] = phrases(
  ["everything points to", "probable"],
  ["everything indicates that", "probable"],
  ["everything indicates", "probable"],
  ["everything suggests that", "probable"],
  ["everything suggests", "probable"],
  ["all signs point to", "probable"],
  ["all the signs point to", "probable"],
  ["all signs suggest that", "probable"],
  ["all the evidence points to", "probable"],
  ["the evidence points to", "probable"],
  ["signs point to", "probable"],
  ["there are signs that", "probable"],
  ["there is every sign that", "probable"],
  ["there are clear signs that", "probable"],
  ["there are strong signs that", "probable"],
  ["there is every indication that", "probable"],
  ["the indications are that", "probable"],
  ["the signs are that", "probable"],
  ["the likelihood is that", "probable"],
  ["odds are that", "probable"],
  ["there is a chance that", "possible"],
  ["there is a possibility that", "possible"],
  ["it is conceivable that", "possible"],
  ["it cannot be ruled out that", "possible"],
  ["it cannot be excluded that", "possible"],
  ["it is not impossible that", "possible"],
  ["there are indications that", "probable"],
  ["there is reason to believe that", "probable"],
  ["there is every reason to believe that", "probable"],
  ["it is likely that", "probable"],
  ["it seems likely that", "probable"],
  ["it is probable that", "probable"],
  ["it is possible that", "possible"],
  ["it may be that", "possible"],
  ["it might be that", "possible"],
  ["it could be that", "possible"],
  ["it seems that", "probable"],
  ["it would seem that", "probable"],
  ["it appears that", "probable"],
  ["it would appear that", "probable"],
  ["it seems", "probable"],
  ["it appears", "probable"],
  ["it would seem", "probable"],
  ["it would appear", "probable"],
  ["so it seems", "probable"],
  ["so it appears", "probable"],
  ["it looks as if", "probable"],
  ["it looks as though", "probable"],
  ["it is thought that", "probable"],
  ["chances are that", "probable"],
  ["by all accounts", "probable"],
  ["by most accounts", "probable"],
  ["in all likelihood", "probable"],
  ["in all probability", "probable"],
)

/** Adverbs by which the writer hedges a part of a sentence. */
export const hedgeAdverbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["possibly", "possible"],
  ["perhaps", "possible"],
  ["maybe", "possible"],
  ["presumably", "probable"],
  ["probably", "probable"],
  ["apparently", "probable"],
  ["seemingly", "probable"],
  ["conceivably", "possible"],
  ["evidently", "probable"],
])

/** Adjectives by which somebody holds a clause to be so. */
export const attitudes: AttributionPack["attitudes"] = new Map([
  ...heldAs("certain", "+", "certain sure confident convinced positive adamant satisfied persuaded aware conscious"),
  ...heldAs("possible", "+", "afraid fearful worried concerned anxious scared terrified"),
  ...heldAs("unknown", "+", "hopeful"),
  ...heldAs("probable", "-", "doubtful sceptical skeptical"),
])

/** What leaves somebody less than certain: "almost certain". */
export const degrees: ReadonlySet<string> = new Set("almost nearly fairly pretty reasonably virtually practically half".split(" ")) // prettier-ignore

function heldAs(certainty: Certainty, polarity: Polarity, words: string) {
  return words.split(" ").map((word) => [word, {certainty, polarity}] as const)
}

function phrases(...list: readonly (readonly [string, Certainty])[]): readonly CuePhrase[] {
  return list.map(([words, certainty]) => ({words: words.split(" "), certainty}))
}
