// Sentences that the network leaves without a main verb: "The lawyer, Ana Ruiz, alleged on Monday that …".
//
// A past form behind a name between commas, or behind a relative clause, may be read as one more thing said of the noun.
// Where nothing else of the sentence could carry it, that form is the main verb, and the noun its subject.

import {hangingOn, isFinite, type Read} from "./branch.ts"

const nominal = /^(?:NOUN|PROPN|PRON)$/

/** Whether a sentence whose root is of this sort may lack its main verb. */
export const mayLack = (upos: string): boolean => nominal.test(upos)

/** The index of the verb that should carry the sentence; −1 where one does, or none could. */
export function mainVerb(tokens: readonly Read[]): number {
  const root = tokens.findIndex(({head}) => head === -1)
  const top = tokens[root]
  if (top === undefined || !mayLack(top.upos)) return -1
  if (tokens.some(({head, rel}) => head === root && (rel === "cop" || rel.startsWith("nsubj") || rel === "expl")))
    return -1
  let behind = false // whether a name between commas, or a clause about the noun, has been passed
  for (let i = root + 1; i < tokens.length; i++) {
    const one = tokens[i]!
    if (one.head === root && (one.rel === "appos" || one.rel === "acl:relcl")) behind = true
    if (behind && isCarrier(tokens, i, root)) return i
    const above = one.head === root || tokens[one.head]?.head === root
    if (
      !behind ||
      one.upos !== "VERB" ||
      !above ||
      !/^VB[DN]$/.test(one.xpos) ||
      !/^(?:acl|advcl|parataxis)$/.test(one.rel)
    )
      continue
    if (tokens.some(({head, rel}) => head === i && /^(?:aux|mark|nsubj|cop)/.test(rel))) continue
    // "The lawyer, Ana Ruiz, accused of theft" tells what was done to her: a participle takes no clause and no object.
    const carries = tokens.some(({head, rel}, k) => head === i && (/^(?:ccomp|obj)$/.test(rel) || isThat(tokens, k)))
    if (carries || (one.xpos === "VBD" && one.rel === "advcl")) return i
  }
  return -1
}

/**
 * Sets right "the guard who said that the doors were locked has been charged": a verb of the clause about the noun has two
 * clauses, and the second, without a subject of its own, is what the noun does.
 */
export function liftSecondClause(tokens: readonly Read[]): void {
  const root = tokens.findIndex(({head}) => head === -1)
  if (root < 0 || !mayLack(tokens[root]!.upos) || holdsOthers(tokens, root)) return
  const about = tokens.findIndex(({head, rel}, i) => head >= root && rel === "acl:relcl" && i > root)
  if (about < 0) return
  // "A friend of the driver who survived said": a second clause about the noun that no word opens.
  const other = tokens.findIndex(({head, rel, xpos}, i) => i > about && head === tokens[about]!.head && rel === "acl:relcl" && /^VB[DZN]$/.test(xpos)) // prettier-ignore
  const first = tokens.findIndex(({head}, i) => i > about && (head === other || i === other))
  const opened = tokens.some(({head, rel}, i) => i > about && head === other && /^(?:mark|cc$)/.test(rel))
  if (other > 0 && !opened && !hasSubject(tokens, other) && isTensed(tokens[first])) {
    for (let i = 0; i < about; i++) if (tokens[i]!.head === other) tokens[i]!.head = about
    lift(tokens, other)
  }
  if (tokens[about]!.head !== root || other > 0) return
  const clauses = tokens.flatMap(({head, rel}, i) => (head === about && rel === "ccomp" && i > about ? [i] : []))
  const [told, second, more] = clauses
  if (told === undefined || second === undefined || more !== undefined || hasSubject(tokens, second)) return
  const begins = tokens.findIndex(({head}, i) => i > told && (head === second || i === second))
  if (!hasSubject(tokens, told) || !isTensed(tokens[begins])) return
  for (let i = about; i < told; i++) if (tokens[i]!.head === second) tokens[i]!.head = told
  lift(tokens, second)
}

const holdsOthers = (tokens: readonly Read[], root: number): boolean => tokens.some(({head, rel}) => head === root && /^(?:cop|nsubj|csubj|expl|parataxis|conj)/.test(rel)) // prettier-ignore
const hasSubject = (tokens: readonly Read[], verb: number): boolean => tokens.some(({head, rel}) => head === verb && /^(?:nsubj|csubj|expl)/.test(rel)) // prettier-ignore
const isTensed = (one: Read | undefined): boolean => /^(?:VB[DPZ]|MD)$/.test(one?.xpos ?? "")

// "Ana Ruiz, 41, who leads the union, was beaten": a second clause about the noun that no "who" opens, behind a comma.
function isCarrier(tokens: readonly Read[], at: number, root: number): boolean {
  const {head, rel, upos} = tokens[at]!
  if (head !== root || rel !== "acl:relcl" || upos !== "VERB" || !isFinite(tokens, at)) return false
  const helps = hangingOn(tokens, at, /^aux/)
  const first = Math.min(at, ...helps)
  if (helps.length === 0 || tokens[first - 1]?.text !== ",") return false
  return !tokens.some(({head: own, rel: as}, i) => own === at && (/^(?:nsubj|csubj|mark|expl|cop)/.test(as) || (i < first && as !== "punct"))) // prettier-ignore
}

// A clause that "that" opens, which was read as a circumstance.
function isThat(tokens: readonly Read[], at: number): boolean {
  return tokens[at]?.rel === "advcl" && tokens.some(({head, rel, text}) => head === at && rel === "mark" && text === "that") // prettier-ignore
}

/** Makes the verb at `verb` the root of its sentence. */
export function lift(tokens: readonly Read[], verb: number): void {
  const root = tokens.findIndex(({head}) => head === -1)
  const [top, main] = [tokens[root], tokens[verb]]
  if (top === undefined || main === undefined) return
  for (let i = verb + 1; i < tokens.length; i++) if (tokens[i]!.head === verb && isThat(tokens, i)) tokens[i]!.rel = "ccomp" // prettier-ignore
  // A clause in between goes with the noun; what stands behind the verb goes with it.
  for (let i = verb + 1; i < tokens.length; i++) if (tokens[i]!.head === root) tokens[i]!.head = verb
  top.head = verb
  top.rel = hangingOn(tokens, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj"
  main.head = -1
  main.rel = "root"
}
