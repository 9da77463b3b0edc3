// "La madre de la estudiante secuestrada", "el padre de la joven que murió": of two that a word behind them may be said of, the
// nearer, where its ending allows it.

import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, type Phrase, type Row} from "./row.ts"

/** Of whom a word at `at` right behind a phrase, or within it, is said: the last of those it holds whom the word agrees with. */
export function nearestOf(row: Row, phrase: Phrase, at: number, pack: ClaimPack): Phrase {
  if (pack.free === null || row.tokens[at - 1]?.text === ",") return phrase
  for (let i = Math.min(at, phrase.to) - 1; i > phrase.head; i--) {
    const inner = row.inner.get(i)
    const led = pack.of.has(row.lower[i - 1] ?? "") || (row.tokens[i - 1]?.upos === "DET" && pack.of.has(row.lower[i - 2] ?? "")) // prettier-ignore
    if (inner === undefined || !led || !isPeople(row, inner, pack)) continue
    if (inner.to > at && inner.head >= at) continue
    return agree(row, inner, wordAt(row, at)) ? inner : phrase
  }
  return unnamedOf(row, phrase, at, pack) ?? phrase
}

// "La madre de la estudiante secuestrada": somebody whom no mention holds is still not her mother.
function unnamedOf(row: Row, {head, to, mention}: Phrase, at: number, pack: ClaimPack): Phrase | null {
  if (mention?.kind !== "person" && mention?.kind !== "group") return null
  for (let i = Math.min(at, to) - 1; i > head + 1; i--) {
    const of = row.tokens[i]?.upos === "NOUN" ? (row.tokens[i - 1]?.upos === "DET" ? i - 2 : i - 1) : -1
    if (of <= head || !pack.of.has(row.lower[of] ?? "")) continue
    const found: Phrase = {from: of + 1, to: i + 1, head: i, mention: null}
    return i + 1 === at && agree(row, found, at) && pack.peopleNouns.has(row.tokens[i]!.lemma) ? found : null // prettier-ignore
  }
  return null
}

// The word that is said of somebody: a participle, or the verb of a clause that a relative begins.
function wordAt(row: Row, at: number): number {
  if (!/^(?:que|quien|quienes)$/.test(row.lower[at] ?? "")) return at
  for (let i = at + 1; i < Math.min(at + 8, row.tokens.length); i++) if (isTensed(row, i)) return i
  return at
}

function agree({tokens}: Row, {from, to}: Phrase, at: number): boolean {
  const said = tokens[at]?.feats ?? ""
  const of = (name: string, feats: string): string | null => new RegExp(`${name}=(\\w+)`).exec(feats)?.[1] ?? null
  const own = tokens.slice(from, to).filter(({upos}) => /^(?:DET|NOUN|NUM)$/.test(upos))
  const many = own.some(({upos, lower}) => upos === "NUM" && !/^un[oa]?$/.test(lower))
  const number = many ? "Plur" : (own.map(({feats}) => of("Number", feats)).find((one) => one !== null) ?? null)
  const gender = own.map(({feats}) => of("Gender", feats)).find((one) => one !== null) ?? null
  const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
  return fits(number, of("Number", said)) && (of("VerbForm", said) === "Fin" || fits(gender, of("Gender", said)))
}
