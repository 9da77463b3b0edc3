// The cards beside a text: one for each attribution, in the order of its words, with the claims made in it.

import type {AttributionView, ClaimView, DocumentView, WordsView} from "../../api/reading.ts"
import type {Mark} from "../text/pieces.ts"

/** One card. `number` stands in the text where its words begin; the writer's own narration has none. */
export type Card = {
  readonly number: number | null
  readonly attribution: AttributionView
  readonly claims: readonly ClaimView[]
  /** Where the marker stands; null when it marks no words. */
  readonly at: number | null
  /** The words it is about: what is said, else the word that says so. */
  readonly words: WordsView | null
  /** The attribution whose words it stands in. */
  readonly inside: AttributionView | null
}

/** The cards of a document: narration last, for it runs through the whole text. */
export function cardsOf({attributions, claims}: Pick<DocumentView, "attributions" | "claims">): Card[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const own = Map.groupBy(claims, (claim) => claim.attribution)
  const cards = attributions.map((attribution): Card => {
    const narrates = attribution.manner === "narration"
    const parts = [...attribution.source, ...attribution.cue, ...attribution.content]
    return {
      number: null,
      attribution,
      claims: own.get(attribution.id) ?? [],
      at: narrates || parts.length === 0 ? null : Math.min(...parts.map(({from}) => from)),
      words: narrates ? null : (longest(attribution.content) ?? longest(attribution.cue) ?? null),
      inside: attribution.inside === null ? null : (byId.get(attribution.inside) ?? null),
    }
  })
  const spoken = cards.filter(({at}) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const rest = cards.filter(({at, claims: list}) => at === null && list.length > 0)
  return [...spoken.map((card, i) => ({...card, number: i + 1})), ...rest]
}

/** The marks of a document. Narration marks nothing: it would mark everything. */
export function marksOf({attributions, claims}: Pick<DocumentView, "attributions" | "claims">): Mark[] {
  const marks: Mark[] = []
  for (const {id, manner, source, cue, content} of attributions) {
    if (manner === "narration") continue
    for (const {from, to} of content) marks.push({kind: "content", id, from, to})
    for (const {from, to} of source) marks.push({kind: "source", id, from, to})
    for (const {from, to} of cue) marks.push({kind: "cue", id, from, to})
  }
  for (const {id, span, trigger} of claims) {
    marks.push({kind: "claim", id, from: span.from, to: span.to})
    marks.push({kind: "trigger", id, from: trigger.from, to: trigger.to})
  }
  return marks
}

/** The attribution that answers for the words `from ≤ i < to`: the innermost whose content, cue or source holds them. */
export function answererOf(attributions: readonly AttributionView[], from: number, to: number): AttributionView | null {
  const holding = attributions.flatMap((one) => {
    const parts = [...one.content, ...one.cue, ...one.source].filter((part) => part.from <= from && to <= part.to)
    return parts.map((part) => ({one, length: part.to - part.from + (one.manner === "narration" ? 1e9 : 0)}))
  })
  return holding.sort((a, b) => a.length - b.length)[0]?.one ?? null
}

function longest(words: readonly WordsView[]): WordsView | undefined {
  return words.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
}
