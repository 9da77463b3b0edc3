// "Reports that the nuns had been kidnapped proved false": a plural that opens its sentence before "that" was read as a verb.
//
// What gives it away is a second predicate under it with no subject of its own: it is what the reports did.

import {hangingOn, isFinite, type Read} from "./branch.ts"

/** Whether a sentence may open in that way. */
export const mayOpen = (tokens: readonly {readonly text: string}[]): boolean =>
  /^[A-Z].*[^s]s$/.test(tokens[0]?.text ?? "") && thatAt(tokens) > 0

// "Claims on social media that Ruiz was killed are false", "Reports by her union that".
function thatAt(tokens: readonly {readonly text: string}[]): number {
  if (tokens[1]?.text === "that") return 1
  if (!/^(?:among|at|by|from|in|of|on)$/.test(tokens[1]?.text ?? "")) return -1
  const that = tokens.slice(0, Far).findIndex(({text}) => text === "that")
  return tokens.slice(2, that).some(({text}) => /^\p{P}$/u.test(text)) ? -1 : that
}

const Far = 9 // tokens within which "that" stands behind whose reports they are

/** Makes the noun that opens a sentence the subject of its second predicate; the index of that one, −1 where all is well. */
export function giveOpener(tokens: Read[]): number {
  if (!mayOpen(tokens) || tokens[0]!.xpos !== "VBZ" || tokens[0]!.head !== -1) return -1
  const under = hangingOn(tokens, 0, /^(?:ccomp|acl|acl:relcl|advcl|parataxis)$/)
  const that = thatAt(tokens)
  // "Claims by the family that he was beaten are untrue": the clause was hung on the family.
  const nested = tokens.findIndex(({rel, head}, i) => i > that && rel.startsWith("acl") && head > 0 && head < that)
  const [told, main, more] = nested > 0 ? [nested, ...under.filter((i) => i > nested)] : under
  if (told === undefined || main === undefined || more !== undefined) return -1
  if (hangingOn(tokens, told, /^[nc]subj/).length === 0) return -1
  const bare = hangingOn(tokens, main, /^(?:aux|cop)/).length === 0
  if (bare ? !/^VB[DNZP]$/.test(tokens[main]!.xpos) : !isFinite(tokens, main)) return -1
  // "… and were shot", ", he said" begin no other predicate of the noun.
  const begins = Math.min(main, ...hangingOn(tokens, main, /^(?:aux|cop|advmod)/).filter((i) => i > told))
  if (hangingOn(tokens, main, /^(?:[nc]subj|expl|cc)/).length > 0 || tokens[begins - 1]?.text === ",") return -1
  for (const mark of hangingOn(tokens, main, /^mark$/)) if (mark < told) tokens[mark]!.head = told
  const passive = hangingOn(tokens, main, /^aux:pass$/).length > 0
  for (let i = main + 1; i < tokens.length; i++) if (tokens[i]!.head === 0) tokens[i]!.head = main
  Object.assign(tokens[0]!, {head: main, rel: passive ? "nsubj:pass" : "nsubj", xpos: "NNS"})
  Object.assign(tokens[told]!, {head: 0, rel: "acl"})
  Object.assign(tokens[main]!, {head: -1, rel: "root"})
  return main
}
