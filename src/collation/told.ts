// How likely two things that are told of are one: a small linear model over the words they are told in.
//
// It looks at the word itself (equal, another form, another word for it), at who and what stands with it, and at the
// words around. It knows no names and no list of words: what it has learnt is how much each kind of sharing weighs.

/** Something told of in a text. Every word is a stem; `sentence` is a key that tells the sentences of a case apart. */
export type Told = {
  readonly document: string
  readonly sentence: string
  /** Its words as written, folded. */
  readonly text: string
  readonly word: string
  readonly stem: string
  readonly concept: string
  /** Keys of what the word may mean: words that share one may be said of one happening ("slay", "execution"). */
  readonly meanings: ReadonlySet<string>
  /** Whether it is an act of saying: two accounts that both say "said" seldom mean one and the same. */
  readonly speaks: boolean
  /** The word for who does it, "" when none is told. */
  readonly doer: string
  readonly words: ReadonlySet<string>
  /** The words that stand with it: who does it, to whom, where. */
  readonly partners: ReadonlySet<string>
  /** Those and all that is said of them. */
  readonly company: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  /** The parts of it that are names. */
  readonly names: ReadonlySet<string>
}

/** A feature of a pair and its value. */
export type Trait = readonly [name: string, value: number]

/** The features of a pair that are not 0. Symmetric. */
export function traitsOf(a: Told, b: Told): Trait[] {
  const sort = sortOf(a, b)
  const other = sort === "none" ? "none" : "alike"
  const traits: Trait[] = [["always", 1]]
  const add = (name: string, value = 1): unknown => traits.push([name, value])
  add(`word ${sort}`)
  const context = shared(a.around, b.around) / Math.sqrt(Math.max(1, a.around.size * b.around.size))
  add(`context ${sort}`, context)
  add(`context ${contextSteps.filter((step) => context >= step).length} ${other}`)
  add(`partners ${Math.min(2, shared(a.partners, b.partners))} ${sort}`)
  const company = shared(a.company, b.company)
  add(`company ${Math.min(3, company)} ${sort}`)
  if (company === 0 && a.company.size > 0 && b.company.size > 0) add(`other company ${sort}`)
  if (a.sentence === b.sentence) add(`one sentence ${sort}`)
  if (a.document === b.document) add(`one document ${sort}`)
  if (a.text === b.text) add(a.words.size > 1 ? "same words" : "same word")
  const words = shared(a.words, b.words)
  if (a.words.size > 1 && b.words.size > 1) {
    add(`words ${Math.min(3, words)} ${sort}`)
    add(`words apart ${Math.min(3, a.words.size + b.words.size - 2 * words)} ${sort}`)
  }
  const names = shared(a.names, b.names)
  const [fewer, more] = [Math.min(a.names.size, b.names.size), Math.max(a.names.size, b.names.size)]
  if (fewer === 0) add(`names ${more === 0 ? "none" : "one side"} ${sort}`)
  else add(`names ${names === 0 ? "apart" : names < fewer ? "some" : fewer === more ? "all" : "within"} ${sort}`)
  const kind = sort === "none" ? "none" : sort === "same" || sort === "form" ? "same" : "akin"
  add(`${a.speaks && b.speaks ? "both speak" : a.speaks || b.speaks ? "one speaks" : "none speaks"} ${kind}`)
  if (a.speaks && b.speaks) add(`${a.doer !== "" && a.doer === b.doer ? "one speaker" : "other speakers"} ${kind}`)
  if (isAcronym(a, b) || isAcronym(b, a)) add("acronym")
  if (a.text !== b.text && (a.text.includes(b.text) || b.text.includes(a.text))) add(`inside ${sort}`)
  return traits
}

const contextSteps = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8]

/** How likely two are one, 0…1, by the weights of a model. */
export function likelyOne(a: Told, b: Told, weights: Readonly<Record<string, number>>): number {
  const sum = traitsOf(a, b).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

function sortOf(a: Told, b: Told): "same" | "form" | "concept" | "root" | "kin" | "none" {
  if (a.word === b.word) return "same"
  if (a.stem === b.stem) return "form"
  if (a.concept === b.concept) return "concept"
  let i = 0
  while (i < a.stem.length && a.stem[i] === b.stem[i]) i++
  if (i >= Math.max(4, Math.min(a.stem.length, b.stem.length) - 2)) return "root"
  return shared(a.meanings, b.meanings) > 0 ? "kin" : "none"
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let n = 0
  for (const one of small) if (large.has(one)) n++
  return n
}

const isAcronym = (long: Told, short: Told): boolean =>
  long.words.size > 1 && short.text.length > 1 && long.text.split(/[\s-]+/).map(([first = ""]) => first).join("") === short.text // prettier-ignore
