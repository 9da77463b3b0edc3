// What nobody tells in earnest: "they held me hostage at the bank lol", "this heat is killing me", "grab them before they get
// snatched". Who did it may laugh as well: "we killed three of them 😂" is told.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"
import type {Scene} from "./scene.ts"

const Deeds: ReadonlySet<string> = new Set(["abduction", "arrest", "attack", "death", "detention", "disappearance", "escape", "injury", "mistreatment", "raid", "release", "rescue", "sentence", "siege", "threat", "transfer", "whereabouts"]) // prettier-ignore
const Takings: ReadonlySet<string> = new Set(["abduction", "arrest", "detention", "release", "rescue"])
const Grinning = /^[\u{1F600}-\u{1F606}\u{1F609}\u{1F61C}\u{1F61D}\u{1F639}\u{1F923}\u{1F92A}]+$/u

/** The drafts without what is told of oneself, of nobody or behind a score with laughter, of one's own death, or as a bid to buy. */
export function withoutJokes({rows, pack}: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((one) => Deeds.has(one.type))) return drafts
  const laughed = new Map<Row, boolean>()
  const isLaughed = (row: Row): boolean => {
    const known = laughed.get(row) ?? laughsIn(rows, row, pack)
    laughed.set(row, known)
    return known
  }
  return drafts.filter((one) => {
    const {row, type} = one
    if (row === null || !Deeds.has(type)) return true
    if (type === "death" && isOwnDeath(one, pack)) return false
    if (Takings.has(type) && isBid(one, row, pack)) return false
    return !(isOfSelf(one, pack) || hasScore(row) || hasScore(rows[row.index - 1])) || !isLaughed(row)
  })
}

// In its own sentence, or right behind it as one of its own: "They held me hostage. Lol."
function laughsIn(rows: readonly Row[], row: Row, {laughing}: ClaimPack): boolean {
  const laughs = (text: string): boolean => Grinning.test(text) || laughing.test(text)
  if (row.tokens.some(({text}) => laughs(text))) return true
  const next = rows[row.index + 1]
  return next !== undefined && next.tokens.length < Few && next.tokens.some(({text}) => laughs(text)) && next.tokens.every(({text}) => laughs(text) || !/\p{L}/u.test(text)) // prettier-ignore
}

const Few = 6 // tokens of nothing but laughter

const isOfSelf = ({roles: {patient = []}}: Draft, {speaker}: ClaimPack): boolean => patient.every(({text}) => speaker.has(text.toLowerCase())) // prettier-ignore

// "3 a 1!!!", "2-0"
const hasScore = (row: Row | undefined): boolean => row !== undefined && row.tokens.some(({text}, i) => /^\d{1,2}$/.test(text) && (row.tokens[i + 1]?.text.length ?? 3) < 3 && /^\d{1,2}$/.test(row.tokens[i + 2]?.text ?? "")) // prettier-ignore

// "I'm dead", "me mata este calor": whoever tells it lives.
function isOwnDeath(draft: Draft, pack: ClaimPack): boolean {
  const {polarity, modality, certainty} = draft.stance
  const told = polarity === "+" && modality === "fact" && certainty === "certain"
  return told && (draft.roles.patient ?? []).length > 0 && isOfSelf(draft, pack)
}

// "Grab them before they get snatched": what a command that opens its sentence says of "them" and "it".
function isBid(
  {at, stance, roles: {patient = []}}: Draft,
  {tokens, lower}: Row,
  {bidden, unreached, linking}: ClaimPack,
): boolean {
  const [first] = tokens
  if (first?.xpos !== "VB" || !bidden.has(first.lemma)) return false
  if (!patient.every(({text}) => /^\p{Ll}{2,4}$/u.test(text))) return false
  if (at === 0) return stance.modality === "demanded"
  return linking.has(tokens[at - 1]?.lemma ?? "") && lower.slice(0, at).some((word) => unreached.has(word))
}
