// Drafts that give way: what a word tells only where no other draft holds its clause.

import type {Draft} from "./draft.ts"

const Beside = 8 // claims to either side that a weak one may give way to

/** The drafts of a row without the weak ones that stand in the clause of another. */
export function withoutCovered(drafts: readonly Draft[]): Draft[] {
  const once = drafts.some(({type, row, at}, i) => isNoun(row, at) && drafts[i + 1]?.type === type) ? withoutTwice(drafts) : drafts // prettier-ignore
  return once.filter((one, i, drafts) => !one.weak || !drafts.slice(Math.max(0, i - Beside), i + Beside).some((other) => covers(other, one))) // prettier-ignore
}

const isNoun = (row: Draft["row"], at: number): boolean => row?.tokens[at]?.upos === "NOUN"

// "The death of Ana Ruiz, who was shot on Friday": what a noun says of somebody, and a clause about them tells again.
function withoutTwice(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({row, at, type, time, stance, roles}, i) => {
    const again = drafts[i + 1]
    if (row === null || again?.type !== type || !isNoun(row, at) || (time?.from ?? null) !== null) return true
    if (again.row !== row || isNoun(row, again.at) || again.stance.polarity !== stance.polarity || stance.modality !== "fact") return true // prettier-ignore
    const about = row.tokens.slice(at, again.at).some(({xpos}) => /^W(?:P|DT)/.test(xpos))
    const [whom, other] = [roles.patient?.[0]?.entity ?? null, again.roles.patient?.[0]?.entity ?? null]
    return !about || whom === null || whom !== other
  })
}

// An act of speech leaves room for what it is about.
function covers(other: Draft, one: Draft): boolean {
  if (other === one || other.weak || other.spoken === true) return false
  // What a text may not bear out takes nothing from what else its word may tell.
  if (other.backed !== undefined && other.at === one.at) return false
  if (one.at < other.tokens.from || one.at >= other.tokens.to) return false
  return !isJoined(one, other) && !isBelow(one, other) && !isApart(one, other)
}

// "Was moved to a hospital, where she is ill": what a clause about the place tells has a verb of its own.
function isApart({at, row}: Draft, other: Draft): boolean {
  if (row === null || row !== other.row || other.at >= at) return false
  for (let i = at - 1, told = false; i > other.at; i--) {
    told ||= /^VB[DZP]$/.test(row.tokens[i]?.xpos ?? "")
    if (/^W/.test(row.tokens[i]?.xpos ?? "")) return told && row.tokens[i - 1]?.text === ","
  }
  return false
}

// "Took the singer in and have not let her go": the second verb has the subject of the first, and is told beside it.
function isJoined({at}: Draft, other: Draft): boolean {
  const token = other.row?.tokens[other.at]
  return token?.rel === "conj" && token.head === at
}

// "Two of the divers captured in 2025 were freed": a participle behind its noun is a clause of its own.
function isBelow({at, row, type}: Draft, other: Draft): boolean {
  const token = row?.tokens[at]
  // "Ana Ruiz, presa en Osta desde 2029, fue hospitalizada": so is what she is behind a comma.
  if (other.type !== type && token?.upos !== "VERB" && row?.tokens[at - 1]?.text === "," && row.tokens[at + 1]?.upos === "ADP") return true // prettier-ignore
  return token?.xpos === "VBN" && token.rel === "acl" && token.head < at && other.at > at && other.row?.tokens[other.at]?.head !== at // prettier-ignore
}
