// "Arrested: Kevin Mabey, 29, on a warrant. Held overnight, released Saturday on bail.": a log leaves out whom it has just named.

import type {Mention} from "../mentions/mention.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

/** Whether a sentence opens with what was done to somebody that it does not name: "Held overnight." */
export function isTelegram({tokens}: Row, {free}: ClaimPack): boolean {
  const [first] = tokens
  if (free !== null || first?.xpos !== "VBN" || first.rel !== "root") return false
  return !tokens.some(({rel, xpos}) => /^(?:nsubj|csubj|obj|expl)/.test(rel) || xpos === "MD")
}

/** The only people a sentence names or counts, where something is done to them: whom a telegram behind it is about; or null. */
export function onlyPeople({tokens, phrases}: Row): Mention | null {
  // "Ana Lind spoke to us. Arrested 29 January.": that may be of anybody.
  const undergone = tokens.some(({xpos, rel}, i) => (xpos === "VBN" && /^(?:root|parataxis|conj)$/.test(rel)) || (/^VB[DN]$/.test(xpos) && tokens[i + 1]?.text === ":")) // prettier-ignore
  // "Ruiz is home. Slapped, dropped at the ring road.": of a state as well.
  const is = tokens.some(({rel, head, upos}, i) => rel === "cop" && upos === "AUX" && i < 6 && tokens.some((one) => one.rel === "nsubj" && one.head === head)) // prettier-ignore
  if (!undergone && !is) return null
  // "Mother again: Ruiz is home."
  const told = tokens.findIndex(({text}, i) => text === ":" && i < Telling) + 1
  const people = phrases.filter(({from, mention}) => from >= told && mention !== null && /^(?:person|group)$/.test(mention.kind) && mention.form !== "pronoun") // prettier-ignore
  const [only, other] = people
  if (only === undefined || other !== undefined) return null
  // "Ruiz recorded an album. Released in May.": that may be of the album.
  const done = tokens.some(({rel, upos}, i) => rel === "obj" && /^(?:NOUN|PROPN)$/.test(upos) && (i < only.from || i >= only.to)) // prettier-ignore
  return done ? null : only.mention
}

const Telling = 10 // tokens in which a colon stands behind who tells
