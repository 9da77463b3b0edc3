// Whether a verb and whoever it may be said of agree in number, in a language that tells it by their endings.

import type {ClaimPack} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

/** "El día de la mujer detuvieron a Ruiz": one does not do what many did, unless it is many: "un grupo de hombres detuvieron". */
export function isOfOtherNumber(
  row: Row,
  {tensed, reflexive}: VerbGroup,
  {from, to, head}: Phrase,
  pack: ClaimPack,
): boolean {
  const numberOf = (at: number): string => /Number=(Plur|Sing)/.exec(row.tokens[at]?.feats ?? "")?.[1] ?? ""
  const mention = row.phrases[row.phraseAt[head] ?? -1]?.mention
  // "Mami ya me soltaron": so is whoever is called by a word that is no mention.
  const called = mention == null && row.tokens[head]?.upos === "PROPN" && !/[sU]$/.test(row.tokens[head]?.text ?? "s")
  const named = called || (mention?.kind === "person" && mention.form === "name") ? "Sing" : ""
  const [verb, noun] = [
    numberOf(tensed),
    numberOf(head) || (row.tokens[from]?.upos === "DET" ? numberOf(from) : "") || named,
  ]
  if (pack.free === null || reflexive || verb === "" || noun === "" || verb === noun) return false
  // "Una decena de agentes detuvo": what counts them agrees as well.
  if (verb === "Sing") return row.tokens[head]?.upos === "NOUN" && !row.tokens.slice(Math.max(0, from - 2), head).some(({upos}) => upos === "ADP") // prettier-ignore
  const many = (i: number): boolean => numberOf(i) === "Plur" && /^(?:NOUN|PROPN)$/.test(row.tokens[i]?.upos ?? "")
  for (let i = from; i < Math.min(to + 4, tensed); i++) if (many(i)) return false
  return true
}

/** Those that a verb with a time of its own can share with the verb it hangs on: "dispararon cuando estaba esposado" is of somebody else. */
export function agreeing(row: Row, group: VerbGroup, shared: readonly Phrase[], pack: ClaimPack): readonly Phrase[] {
  const [first, second] = shared
  if (pack.free === null || first === undefined || !/^VB[DZPFCS]$/.test(row.tokens[group.tensed]?.xpos ?? ""))
    return shared
  const one = /Number=Sing/.test(row.tokens[group.tensed]?.feats ?? "")
  const other = second === undefined ? isOfOtherNumber(row, {...group, reflexive: false}, first, pack) : one
  return other ? [] : shared
}
