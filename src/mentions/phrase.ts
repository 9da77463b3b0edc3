// A phrase is a mention while it is being found: tokens instead of offsets, with all that later steps ask of it.

import type {Line} from "./line.ts"
import type {Mention, MentionKind} from "./mention.ts"
import type {Gender, Noun, Pronoun} from "./pack.ts"
import type {QuantityValue} from "./quantity.ts"

/** How a phrase picks out what it means: "the five", "five", "no", "my", or with no determiner at all. */
export type Picks = "definite" | "indefinite" | "whose" | "all" | "some" | "none" | "bare"

/**
 * A phrase of line `line`, tokens `from` to before `to`; `headFrom` to before `headTo` carry it. `units` are the
 * parts of a name with hyphened ones whole. `role` is what stands with a name and says who it is. `past` is the
 * token after all that hangs on it ("of the embassy"), `part` tells "one of the five": how many of the phrase
 * that begins after it. `tail` is how many of the last letters of its token it is, where a pronoun is grown together
 * with a verb ("detenerla"); 0 for whole tokens.
 */
export type Phrase = {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly headFrom: number
  readonly headTo: number
  readonly past: number
  readonly kind: Exclude<MentionKind, "time" | "quantity">
  readonly form: Mention["form"]
  readonly number: "one" | "many"
  readonly gender: Gender | null
  readonly picks: Picks
  readonly count: QuantityValue | null
  readonly noun: Noun | null
  readonly pronoun: Pronoun | null
  readonly name: string
  readonly units: readonly string[]
  readonly role: string | null
  readonly roleNoun: Noun | null
  readonly part: boolean
  readonly tail: number
  readonly rule: string
}

/** A phrase with everything that was not given left open. */
export function phraseOf(
  line: Line,
  given: Pick<Phrase, "from" | "to" | "headFrom" | "headTo" | "kind" | "form" | "name" | "rule"> & Partial<Phrase>,
): Phrase {
  return {
    line: line.index,
    from: given.from,
    to: given.to,
    headFrom: given.headFrom,
    headTo: given.headTo,
    past: given.past ?? given.to,
    kind: given.kind,
    form: given.form,
    number: given.number ?? "one",
    gender: given.gender ?? null,
    picks: given.picks ?? "bare",
    count: given.count ?? null,
    noun: given.noun ?? null,
    pronoun: given.pronoun ?? null,
    name: given.name,
    units: given.units ?? [],
    role: given.role ?? null,
    roleNoun: given.roleNoun ?? null,
    part: given.part ?? false,
    tail: given.tail ?? 0,
    rule: given.rule,
  }
}

/**
 * For each token of a document the first phrase, in `order`, that has it between `first` and the end of its head: its
 * index, or −1.
 */
export function coveredBy(
  phrases: readonly Phrase[],
  lines: readonly Line[],
  order: readonly number[],
  first: (phrase: Phrase) => number,
): Int32Array {
  const last = lines[lines.length - 1]
  const covered = new Int32Array(last === undefined ? 0 : last.start + last.tokens.length).fill(-1)
  for (const at of order) {
    const phrase = phrases[at]!
    const {start} = lines[phrase.line]!
    for (let i = start + first(phrase); i < start + phrase.headTo; i++) if (covered[i] === -1) covered[i] = at
  }
  return covered
}

/** Orders phrases as they stand in the text, the longer first when two begin together. */
export function byPlace(a: Phrase, b: Phrase): number {
  return a.line - b.line || a.from - b.from || b.to - a.to || a.headFrom - b.headFrom
}

/** Puts the phrases from index `start` on, which are few and nearly in order, in the order of the text. */
export function putInPlace(phrases: Phrase[], start: number): void {
  for (let i = start + 1; i < phrases.length; i++) {
    const phrase = phrases[i]!
    let at = i
    while (at > start && byPlace(phrases[at - 1]!, phrase) > 0) phrases[at] = phrases[--at]!
    phrases[at] = phrase
  }
}
